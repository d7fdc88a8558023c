"""The list of groups as Qt sees it: rows are numbers into the session, filtered and sorted.

No widget and no picture a row: 100,000 groups cost a list of numbers.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.companion_words import group_tag_in_words, photos_and_files_in_words
from app.decision_words import outcome_in_words
from app.messages import size_in_words
from app.words import level_in_words
from core.records import Group, Level
from core.review.actions import LINKS
from core.review.decision import Outcome
from core.review.journal import Action
from core.review.session import ReviewSession
from core.review.shown_companions import Going, GroupCompanions, going

AnyIndex = QModelIndex | QPersistentModelIndex
CompanionsOf = Callable[[int], GroupCompanions | None]
"""Of a group, by its number; None: not known yet."""
GROUP_NUMBER = Qt.ItemDataRole.UserRole


class Order(StrEnum):
    """What the list is sorted by."""

    SIZE = "size to free"
    CONFIDENCE = "confidence"
    DATE = "date taken"
    FOLDER = "folder"
    COUNT = "number of photos"


class Shown(StrEnum):
    """Which groups by what the user did with them."""

    ALL = "all"
    UNDECIDED = "undecided"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows: ``level`` and ``folder`` None mean all; ``text`` is part of a path."""

    level: Level | None = None
    text: str = ""
    folder: str | None = None
    shown: Shown = Shown.ALL


EVERYTHING = Filter()


def _unknown(group: int) -> None:
    """Nobody looks for companions."""


def _oldest(group: Group) -> datetime:
    taken = [member.photo.facts.taken_at for member in group.members if member.photo.facts.taken_at]
    return min(taken, default=datetime.max)


_KEYS: dict[Order, Callable[[Group], Any]] = {
    Order.SIZE: lambda group: 0,  # a scan's groups come in this order
    Order.CONFIDENCE: lambda group: (group.level is not Level.EXACT, -group.weakest_score),
    Order.DATE: _oldest,
    Order.FOLDER: lambda group: os.fspath(group.keeper.path.parent),
    Order.COUNT: lambda group: -len(group.members),
}


class GroupListModel(QAbstractListModel):
    """Rows: the groups that pass the filter, in order; decisions change neither until asked."""

    def __init__(self) -> None:
        super().__init__()
        self._session: ReviewSession | None = None
        self._rows: list[int] = []
        self._filter = EVERYTHING
        self._order = Order.SIZE
        self.action = Action.TRASH
        self.companions_of: CompanionsOf = _unknown

    @property
    def session(self) -> ReviewSession | None:
        """The session whose groups are shown."""
        return self._session

    @property
    def level(self) -> Level | None:
        """The only level that is listed; None: all are."""
        return self._filter.level

    @property
    def listed(self) -> frozenset[int] | None:
        """The groups that pass the filter; None: all."""
        is_all = self._session is None or len(self._rows) == len(self._session.groups)
        return None if is_all else frozenset(self._rows)

    def show_session(self, session: ReviewSession, wanted: Filter = EVERYTHING) -> None:
        """Show another session, all of it or what is wanted of it."""
        self._session = session
        self.show_only(wanted)

    def show_only(self, wanted: Filter) -> None:
        """Only groups that pass."""
        self._filter = Filter(wanted.level, wanted.text.casefold(), wanted.folder, wanted.shown)
        self._list_anew()

    def sort_by(self, order: Order) -> None:
        """Ties stay in the order of the scan."""
        if order is not self._order:
            self._order = order
            self._list_anew()

    def folders(self, count: int) -> list[str]:
        """The folders with most photos in groups, by name."""
        groups = self._session.groups if self._session else ()
        paths = (os.fspath(member.photo.path) for group in groups for member in group.members)
        counts = Counter(map(os.path.dirname, paths))
        return sorted(folder for folder, _ in counts.most_common(count))

    def group_at(self, row: int) -> int:
        """The session's number of the group in a row."""
        return self._rows[row]

    def row_of(self, group: int) -> int | None:
        """The row that shows a group, None if the filter hides it."""
        try:
            return self._rows.index(group)
        except ValueError:
            return None

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
            words = [self.files_in_words(number), self.tag_in_words(number)]
            words += [level_in_words(group.level)]
            words += [self.free_in_words(number), self.outcome_in_words(number)]
            return ", ".join(filter(None, words))
        return None

    def files_in_words(self, number: int) -> str:
        """How many photos, and how many files if some photos are several files."""
        assert self._session is not None
        group, known = self._session.groups[number], self.companions_of(number)
        files = len(group.members) if known is None else known.files_of(group)
        return photos_and_files_in_words([member.photo for member in group.members], files)

    def tag_in_words(self, number: int) -> str:
        """What the photos of a group are that are several files; "" where none is."""
        known = self.companions_of(number)
        if self._session is None or known is None:
            return ""
        photos = (member.photo.path for member in self._session.groups[number].members)
        return group_tag_in_words(zip(photos, known.halves, strict=True))

    def shown_of(self, number: int) -> tuple[object, ...]:
        """All that the words on a group's row depend on and that can change."""
        assert self._session is not None
        return self.action, self._session.decision_of(number), self.companions_of(number)

    def free_in_words(self, number: int) -> str:
        """What a group frees as it is shown, with what would go along; of a settled group nothing
        needs no words."""
        session = self._session
        if session is None:
            return ""
        sizes = session.sizes_to_go(number)
        if not sizes:
            if session.is_decided(number):
                return ""
            has_lost = bool(session.decision_of(number).gone)
            if has_lost:
                return outcome_in_words(Outcome.REMOVED, self.action, 0)
            return self.tr("all stay")
        known = None if self.action in LINKS else self.companions_of(number)
        found = [] if known is None else [known]
        free = going(Going(len(sizes), sum(sizes.values())), found, sizes.__contains__)
        return size_in_words(free.bytes) if free.files else self.tr("held by video")

    def outcome_in_words(self, number: int) -> str:
        """How a group was settled; empty if it wasn't."""
        session = self._session
        if session is None or not session.is_decided(number):
            return ""
        outcome = session.outcome_of(number)
        return outcome_in_words(outcome, self.action, len(session.to_go(number)))

    def _list_anew(self) -> None:
        self.beginResetModel()
        groups = self._session.groups if self._session else ()
        rows = [number for number, group in enumerate(groups) if self._passes(number, group)]
        key = _KEYS[self._order]
        self._rows = sorted(rows, key=lambda number: key(groups[number]))
        self.endResetModel()

    def _passes(self, number: int, group: Group) -> bool:
        wanted = self._filter
        if wanted.level is not None and group.level is not wanted.level:
            return False
        if wanted.shown is not Shown.ALL:
            decided = self._session is not None and self._session.is_decided(number)
            if decided != (wanted.shown is Shown.DECIDED):
                return False
        if wanted.folder is None and not wanted.text:
            return True
        paths = [os.fspath(member.photo.path) for member in group.members]
        if wanted.folder is not None and wanted.folder not in map(os.path.dirname, paths):
            return False
        return not wanted.text or any(wanted.text in path.casefold() for path in paths)
