"""The command ``samelens``: the command line, the window, or a scan without a window.

Imports no Qt until a window is to be opened, so that all else works where Qt's libraries are not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.folder_to_scan import folder_to_scan
from core.__main__ import COMMANDS, run_sorted
from core.__main__ import main as command_line
from core.command_line.scan_commands import scan_without_window
from core.photo_files import decode_process, trial_process
from core.photo_files.decode_apart import OPTION as DECODE
from core.photo_files.trial import OPTION

SMOKE = "--smoke"
"""``samelens --smoke REPORT FOLDER``: for packaging/smoke_test.py; see :mod:`app.smoke`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """A command goes to the command line; what was opened is scanned at once; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [OPTION] and len(given) == 2:
        return trial_process.main(given[1:])
    if given[:1] == [DECODE] and len(given) == 4:
        return decode_process.main(given[1:])
    report = None
    if given[:1] == [SMOKE] and len(given) == 3:
        report, given = Path(given[1]), given[2:]
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        return command_line(given)
    return run_sorted(lambda: _open(given, report))


def _open(given: Sequence[str], report: Path | None) -> int:
    folder = folder_to_scan(Path(given[0])) if given else None
    if report is None and not _has_display():
        scan_without_window(folder)
        return 0
    from app.main import run_window

    return run_window(folder, report)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
