"""Shows every removal of the journal, undoes the one that is chosen, or puts one photo back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.removal_controller import RemovalController
from app.jobs import Jobs
from app.preferences import Preferences
from app.widgets.history_dialog import HistoryDialog
from core.review.journal import Batch, Journal, JournalRow
from core.review.journalled_photos import photos_by_batch
from core.storage.database import Store


class HistoryController(QObject):
    """Owns the dialog while it is open."""

    def __init__(self, jobs: Jobs, removal: RemovalController, preferences: Preferences) -> None:
        super().__init__()
        self._jobs, self._removal, self._preferences = jobs, removal, preferences
        self.dialog: HistoryDialog | None = None
        removal.restored.connect(lambda *_: self._load())
        removal.moved.connect(lambda *_: self._load())
        removal.photo_restored.connect(lambda *_: self._load())

    def open(self) -> None:
        """Show the dialog; its rows come when they are read."""
        if self.dialog is None:
            dialog = self.dialog = self._jobs.dialogs.open(
                lambda parent: HistoryDialog(self._preferences, parent)
            )
            dialog.files_requested.connect(self._load_files)
            dialog.undo_requested.connect(self._removal.restore)
            dialog.put_back_requested.connect(
                lambda batch, path: self._removal.restore_photo(path, batch)
            )
            dialog.finished.connect(self._forget)
        self._load()

    def _load(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def read(store: Store) -> tuple[list[Batch], dict[str, int]]:
            journal = Journal(store)
            return journal.batches(), photos_by_batch(journal.removed_files())

        def show(answer: tuple[list[Batch], dict[str, int]]) -> None:
            if self.dialog is dialog:
                dialog.show_batches(*answer)

        self._jobs.on_store(read, show)

    def _load_files(self, batch: str) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def show(rows: list[JournalRow]) -> None:
            if self.dialog is dialog:
                dialog.show_files(batch, rows)

        self._jobs.on_store(lambda store: Journal(store).of_batch(batch), show)

    def _forget(self) -> None:
        self.dialog = None
