"""The window in a process of its own, which prints what it does.

``python -m tests.app.window_process BUTTON [FOLDER]`` presses that button where it is asked which
window to use, and closes once it is open; with ``stay`` as BUTTON it stays open.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QTimer

from app.main import answer_others, run_window, settle_removals
from app.one_window import OneWindow, ask_which_window
from app.parts import Parts
from core.paths import Places
from tests.app.test_one_window import click

button, folder = sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None


def say(*words: object) -> None:
    """One line at once."""
    os.write(1, " ".join(map(str, words)).encode() + b"\n")


def asks(one_window: OneWindow, opened: Path | None) -> bool:
    """Press the button of the real question."""
    say("asks")
    click(button)
    return ask_which_window(one_window, opened)


def opens(one_window: OneWindow, parts: Parts) -> None:
    """It is up."""
    patch.object(parts.scans, "open_folder", lambda folder: say("scans", folder)).start()
    answer_others(one_window, parts)
    say("opens")
    if button != "stay":
        QTimer.singleShot(0, parts.window.close)


def settles(parts: Parts, places: Places) -> None:
    """What a crash left."""
    say("settles")
    settle_removals(parts, places)


with (
    patch("app.main.ask_which_window", asks),
    patch("app.main.answer_others", opens),
    patch("app.main.settle_removals", settles),
):
    sys.exit(run_window(folder))
