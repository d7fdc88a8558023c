"""The window in a process of its own, which prints what it does.

``python -m tests.app.window_process BUTTON [FOLDER]`` presses that button where it is asked which
window to use, and closes once it is open; with ``stay`` as BUTTON it stays open.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

import app.main as window
from app.one_window import OneWindow
from app.parts import Parts
from tests.app.test_one_window import click

button, folder = sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None
ask, answer, settle = window.ask_which_window, window.answer_others, window.settle_removals


def say(*words: object) -> None:
    """One line at once."""
    os.write(1, " ".join(map(str, words)).encode() + b"\n")


def asks(one: OneWindow, opened: Path | None) -> bool:
    """Press the button of the real question."""
    say("asks")
    click(button)
    return ask(one, opened)


def opens(one: OneWindow, parts: Parts) -> None:
    """It is up."""
    parts.scans.open_folder = lambda opened: say("scans", opened)  # type: ignore[method-assign]
    answer(one, parts)
    say("opens")
    if button != "stay":
        QTimer.singleShot(0, parts.window.close)


def settles(*given: object) -> None:
    """What a crash left."""
    say("settles")
    settle(*given)  # type: ignore[arg-type]


window.ask_which_window = asks  # type: ignore[assignment]
window.answer_others = opens  # type: ignore[assignment]
window.settle_removals = settles  # type: ignore[assignment]
sys.exit(window.run_window(folder))
