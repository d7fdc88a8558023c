"""The window in a process of its own, which decides and then waits to be killed.

``python -m tests.app.deciding_process FOLDER PLACES COUNT`` scans the copies in a folder, accepts
so many groups, says "saved" once nothing is being written any more, and never closes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.main import build_window
from core.paths import Places
from tests.app.copies import copies_in
from tests.conftest import FakeScorer
from tests.folder_trash import FolderTrash

folder, home, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
application = QApplication(sys.argv[:1])
settings = QSettings(str(home / "killed.ini"), QSettings.Format.IniFormat)
parts = build_window(
    Places.under(home),
    FolderTrash(home / "trash"),
    settings,
    scan=lambda settings, places, progress, decoder: copies_in(folder),
    load_scorer=FakeScorer,
)
asking = QTimer()


def say_if_saved() -> None:
    """As soon as nothing is being written."""
    if not parts.saving.is_busy:
        asking.stop()
        os.write(1, b"saved\n")


def decide() -> None:
    """One after the other, as fast as keys come."""
    for _ in range(count):
        parts.review_page.accept_requested.emit()
    asking.timeout.connect(say_if_saved)
    asking.start(10)


parts.sessions.begun.connect(decide)
parts.window.show()
parts.scans.open_folder(folder)
sys.exit(application.exec())
