"""What the system asks a running program to open: macOS sends events instead of arguments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenRequests(QObject):
    """An event filter for the application. Signal: ``requested`` (Path)."""

    requested = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes requests to open a file or folder; all else goes on."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.requested.emit(Path(event.file()))
            return True
        return False
