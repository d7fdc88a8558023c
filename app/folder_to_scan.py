"""Which folder is scanned for what the command line, the desktop or a second window opens.

Imports no Qt: it is asked before anything is known of a display.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.reasons import OpeningProblem
from core.errors import UnusableInput


def folder_to_scan(opened: Path) -> Path:
    """A folder is scanned itself, a picture's folder for it; "~" is the user's home.

    Raises UnusableInput for neither.
    """
    with suppress(OSError, RuntimeError):  # a name too long, a folder that is closed, no such user
        opened = opened.expanduser()
        if opened.is_dir():
            return opened
        if opened.is_file():
            return opened.absolute().parent
    raise UnusableInput(OpeningProblem.NEITHER_FOLDER_NOR_PICTURE, path=opened)
