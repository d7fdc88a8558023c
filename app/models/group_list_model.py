"""The list of groups as Qt sees it: rows are numbers into the session, filtered by level and text.

No widget and no picture a row: 100,000 groups cost a list of numbers.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from core.records import Group, Level
from core.review.session import ReviewSession
from core.review.words import bytes_in_words

AnyIndex = QModelIndex | QPersistentModelIndex
GROUP_NUMBER = Qt.ItemDataRole.UserRole


class GroupListModel(QAbstractListModel):
    """Rows: the groups that pass the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._session: ReviewSession | None = None
        self._rows: list[int] = []
        self._level: Level | None = None
        self._text = ""

    @property
    def session(self) -> ReviewSession | None:
        """The session whose groups are shown."""
        return self._session

    def show_session(self, session: ReviewSession) -> None:
        """Show another session, all of it."""
        self._session = session
        self.set_filter(None, "")

    def set_filter(self, level: Level | None, text: str) -> None:
        """Only groups of a level (None: all) with ``text`` in a path."""
        self.beginResetModel()
        self._level, self._text = level, text.casefold()
        groups = self._session.groups if self._session else ()
        self._rows = [number for number, group in enumerate(groups) if self._passes(group)]
        self.endResetModel()

    def group_at(self, row: int) -> int:
        """The session's number of the group in a row."""
        return self._rows[row]

    def row_of(self, group: int) -> int | None:
        """The row that shows a group, None if the filter hides it."""
        try:
            return self._rows.index(group)
        except ValueError:
            return None

    def refresh(self) -> None:
        """Decisions changed: what is on the screen is painted anew."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many groups pass the filter."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The group's number, or its words for screen readers."""
        if self._session is None or not index.isValid():
            return None
        number = self._rows[index.row()]
        if role == GROUP_NUMBER:
            return number
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            group = self._session.groups[number]
            free = bytes_in_words(group.bytes_to_free)
            return f"{len(group.members)} photos, {group.level.value}, {free}"
        return None

    def _passes(self, group: Group) -> bool:
        if self._level is not None and group.level is not self._level:
            return False
        if not self._text:
            return True
        return any(self._text in str(one.photo.path).casefold() for one in group.members)
