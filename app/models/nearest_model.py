"""The answer to a query as Qt sees it: one row a near photo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.plain_text import plain
from app.words import probability_in_words, sureness_in_words

if TYPE_CHECKING:
    from core.jobs.nearest_photos import NearPhoto

AnyIndex = QModelIndex | QPersistentModelIndex


class NearestModel(QAbstractListModel):
    """Rows: near photos, nearest first."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[NearPhoto] = ()

    def show_found(self, photos: Sequence[NearPhoto]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._found = photos
        self.endResetModel()

    def at(self, row: int) -> NearPhoto:
        """The photo in a row."""
        return self._found[row]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many were found."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for screen readers and tooltips."""
        if not index.isValid():
            return None
        near = self._found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{near.photo.path.name}: {sureness_in_words(near.level, near.score)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            probability = probability_in_words(near.level, near.score)
            return plain(f"{near.photo.path}\n{probability}")
        return None
