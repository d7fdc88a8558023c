"""Shows every removal of the journal and undoes the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.removal_controller import RemovalController
from app.messages import show_error
from app.preferences import Preferences
from app.tasks import Task, TaskRunner
from app.widgets.history_dialog import HistoryDialog
from core.paths import Places
from core.progress import Progress
from core.review.journal import Journal


class HistoryController(QObject):
    """Owns the dialog while it is open."""

    def __init__(
        self,
        parent: QWidget,
        runner: TaskRunner,
        places: Places,
        removal: RemovalController,
        preferences: Preferences,
    ) -> None:
        super().__init__(parent)
        self._parent, self._runner, self._places = parent, runner, places
        self._removal, self._preferences = removal, preferences
        self.dialog: HistoryDialog | None = None
        removal.restored.connect(lambda *_: self._load())
        removal.moved.connect(lambda *_: self._load())

    def open(self) -> None:
        """Show the dialog; its rows come when they are read."""
        if self.dialog is None:
            dialog = self.dialog = HistoryDialog(self._preferences, self._parent.window())
            dialog.files_requested.connect(self._load_files)
            dialog.undo_requested.connect(self._removal.restore)
            dialog.finished.connect(self._forget)
        self.dialog.open()
        self._load()

    def _load(self) -> None:
        dialog = self.dialog
        if dialog is not None:
            self._read(lambda journal: journal.batches(), dialog.show_batches)

    def _load_files(self, batch: str) -> None:
        dialog = self.dialog
        if dialog is not None:
            self._read(
                lambda journal: journal.of_batch(batch), lambda rows: dialog.show_files(batch, rows)
            )

    def _read(self, ask: Callable[[Journal], Any], show: Callable[[Any], None]) -> None:
        dialog = self.dialog

        def work(progress: Progress) -> object:
            from core.storage.database import open_store

            with closing(open_store(self._places.store_file)) as store:
                return ask(Journal(store))

        def connect(task: Task) -> None:
            task.succeeded.connect(lambda rows: show(rows) if self.dialog is dialog else None)
            task.failed.connect(lambda error: show_error(self._parent, error))

        self._runner.start(work, connect)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
