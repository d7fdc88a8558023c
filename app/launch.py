"""The command ``samelens``: the command line, the window, or a scan without a window.

Imports no Qt until a window is to be opened, so that all else works where Qt's libraries are not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core.__main__ import COMMANDS, scan_without_window
from core.__main__ import main as command_line


def main(arguments: Sequence[str] | None = None) -> int:
    """A command goes to the command line; a folder is scanned at once; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        return command_line(given)
    folder = Path(given[0]).expanduser() if given else None
    if not _has_display():
        return scan_without_window(folder)
    from app.main import run_window

    return run_window(folder)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
