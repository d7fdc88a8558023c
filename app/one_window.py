"""One window at a time: a second one says so and offers to show the first.

The first holds a lock file and watches a file of requests beside it; a second writes there what it
was to open. A lock whose program is gone is taken over. No network, no socket.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.plain_text import message_box
from core.paths import hide, make_private, open_private

LOCK, REQUESTS = "window.lock", "window.requests"


class OneWindow(QObject):
    """Owns the lock in ``folder``. Signal: ``show_requested`` (Path or None):
    another window wants this one shown, and a folder scanned."""

    show_requested = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # held for hours: stale only if its program is gone
        self._requests = folder / REQUESTS
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._read)

    def is_first(self) -> bool:
        """True unless another window holds the lock; from now on this one does."""
        try:
            make_private(self._requests.parent)
            if not self._lock.tryLock(0):
                return self._lock.error() is not QLockFile.LockError.LockFailedError
            hide(self._requests.with_name(LOCK))
            with open(self._requests, "wb", opener=open_private):
                hide(self._requests)
        except OSError:
            return True  # where nothing can be written, opening the databases tells it better
        self._watcher.addPath(str(self._requests))
        return True

    def show_first(self, folder: Path | None) -> None:
        """Ask the window that was first to come forward, and to scan ``folder`` if one is given.

        Raises OSError."""
        self._requests.write_bytes(b"\0" if folder is None else os.fsencode(folder.absolute()))

    def release(self) -> None:
        """The window closed."""
        self._lock.unlock()

    def _read(self) -> None:
        try:
            request = self._requests.read_bytes()
        except OSError:
            return
        if request:
            self.show_requested.emit(None if request == b"\0" else Path(os.fsdecode(request)))


def ask_which_window(one_window: OneWindow, folder: Path | None) -> bool:
    """True if a second window shall open all the same."""
    translate = QCoreApplication.translate
    box = message_box(
        None,
        translate("OneWindow", "Samelens is already open."),
        translate("OneWindow", "A second window would work on the same photos."),
    )
    roles = QMessageBox.ButtonRole
    show = box.addButton(translate("OneWindow", "Show it"), roles.AcceptRole)
    another = box.addButton(translate("OneWindow", "Open another"), roles.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(show)
    box.exec()
    if box.clickedButton() is show:
        one_window.show_first(folder)
    return box.clickedButton() is another


def bring_forward(window: QWidget) -> None:
    """Out of the task bar and above the others, as far as the desktop allows."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
