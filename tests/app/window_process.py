"""The window in a process of its own, which prints what it does.

``python -m tests.app.window_process BUTTON [FOLDER]`` presses that button where it is asked which
window to use, and closes once it is open; with ``stay`` as BUTTON it stays open, and with ``scan``
it looks for exact copies in FOLDER and closes once it is told a line, the question answered by Yes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QSocketNotifier, QTimer

from app.main import answer_others, run_window, settle_removals
from app.one_window import OneWindow, ask_which_window
from app.parts import Parts
from core.paths import Places
from core.records import Level
from tests.app.answers import click

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
    if button == "scan":
        parts.start_page.level = Level.EXACT
        close_when_told(parts)
    else:
        patch.object(parts.scans, "open_folder", lambda folder: say("scans", folder)).start()
    answer_others(one_window, parts)
    say("opens")
    if button not in ("stay", "scan"):
        QTimer.singleShot(0, parts.window.close)


def close_when_told(parts: Parts) -> None:
    """As somebody who clicks on the cross and on Yes."""
    told = QSocketNotifier(0, QSocketNotifier.Type.Read, parts.window)

    def close() -> None:
        told.setEnabled(False)
        click("Yes")
        parts.window.close()

    told.activated.connect(close)


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
