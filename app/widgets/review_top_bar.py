"""Above the photos of Review: how they are shown, which group it is, and what is decided of it.

Where there is no room for all buttons, some are in the menu only.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from app.commands import Command
from app.decision_words import accept_in_words
from app.languages import number_in_words
from app.plain_text import plain
from app.review_snapshot import ReviewSnapshot
from app.shortcuts import Shortcuts
from app.widgets.basics import ElidedLabel, button
from app.widgets.overflow_row import OverflowRow
from app.words import groups_in_words
from core.review.journal import REMOVALS


class ReviewTopBar(QFrame):
    """Signals name what is asked for."""

    undo_requested = Signal()
    redo_requested = Signal()
    survey_requested = Signal()
    facts_requested = Signal()
    full_screen_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    accept_requested = Signal()
    history_requested = Signal()
    not_duplicates_requested = Signal()
    rules_requested = Signal()
    export_requested = Signal()
    open_requested = Signal()
    problems_requested = Signal()

    def __init__(self, modes: QWidget) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._where = ElidedLabel("secondary")
        self.undo_button = button(self.tr("Undo"), lambda: self.undo_requested.emit())
        self.keep_all_button = button(self.tr("Keep all"), lambda: self.keep_all_requested.emit())
        self.never_button = button(
            self.tr("Not duplicates"), lambda: self.different_requested.emit()
        )
        self.accept_button = _AcceptButton()
        self.accept_button.clicked.connect(lambda: self.accept_requested.emit())
        self._snapshot: ReviewSnapshot | None = None
        self._several = 0
        self.more_button = QPushButton(self.tr("More"))
        row = OverflowRow(self.more_button, self._menu())
        row.add(modes)
        row.add(self._where, 1)
        for control in (
            self.more_button,
            self.undo_button,
            self.keep_all_button,
            self.never_button,
            self.accept_button,
        ):
            row.add(control)
        row.set_yielding(modes, self.keep_all_button, self.undo_button)
        around = QHBoxLayout(self)
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(row)

    def show_group(self, snapshot: ReviewSnapshot) -> None:
        """Which group is on the stage, and what accepting it does."""
        self._snapshot = snapshot
        number, count = map(number_in_words, (snapshot.number, snapshot.totals.groups))
        words = self.tr("{number} of {count}").format(number=number, count=count)
        shown = (words, f"{number} / {count}") if snapshot.number else ("", "")
        self._where.show_either(*shown)
        self._show_accept()

    def show_several(self, count: int) -> None:
        """How many groups are selected in the list: it is for all of them."""
        self._several = count
        self._show_accept()

    def _show_accept(self) -> None:
        snapshot = self._snapshot
        text = self.tr("Accept")
        if self._several > 1:
            text = self.tr("Accept {groups}").format(groups=groups_in_words(self._several))
        elif snapshot is not None and snapshot.number:
            text = accept_in_words(snapshot.action, snapshot.going, is_decided=snapshot.is_decided)
        self.accept_button.say(text)

    def show_keys(self, shortcuts: Shortcuts) -> None:
        """Keys as they are now."""
        undo = self.tr("Undo the last decision")
        keep_all = self.tr("They are copies, and all of them stay")
        never = self.tr("They are different photos: keep all and don't ask again")
        accept = self.tr("Settle the group as it is shown and go to the next")
        self.undo_button.setToolTip(plain(shortcuts.hint(undo, Command.UNDO)))
        self.keep_all_button.setToolTip(plain(shortcuts.hint(keep_all, Command.KEEP_ALL)))
        self.never_button.setToolTip(plain(shortcuts.hint(never, Command.NOT_DUPLICATES)))
        self.accept_button.setToolTip(plain(shortcuts.hint(accept, Command.ACCEPT)))
        self.accept_button.sign = "  ↵" if shortcuts.is_default(Command.ACCEPT) else ""
        self._show_accept()
        for command, (action, text) in self._keyed.items():
            action.setText(f"{text}\t{shortcuts.shown_key(command)}")

    def _menu(self) -> QMenu:
        menu = QMenu(self.more_button)
        self._keyed: dict[Command, tuple[QAction, str]] = {}
        self._add_keyed(menu, Command.UNDO, self.tr("Undo"), self.undo_requested.emit)
        self._add_keyed(menu, Command.KEEP_ALL, self.tr("Keep all"), self.keep_all_requested.emit)
        self._add_keyed(menu, Command.REDO, self.tr("Redo"), self.redo_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.SURVEY, self.tr("Grid"), self.survey_requested.emit)
        self._add_keyed(menu, Command.FACTS, self.tr("Facts"), self.facts_requested.emit)
        full, shown = Command.FULL_SCREEN, self.tr("Full screen")
        self._add_keyed(menu, full, shown, self.full_screen_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.HISTORY, self.tr("History…"), self.history_requested.emit)
        menu.addAction(self.tr("Not duplicates…"), self.not_duplicates_requested.emit)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        menu.addAction(self.tr("Problems…"), self.problems_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.EXPORT, self.tr("Export…"), self.export_requested.emit)
        menu.addAction(self.tr("Open a saved scan…"), self.open_requested.emit)
        self.more_button.setMenu(menu)
        return menu

    def _add_keyed(
        self, menu: QMenu, command: Command, text: str, act: Callable[[], object]
    ) -> None:
        self._keyed[command] = (menu.addAction(text, act), text)


class _AcceptButton(QPushButton):
    """As wide for every group, so that no button moves from under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("primary")
        self.sign = ""
        self._longest: dict[tuple[str, str], int] = {}

    def say(self, words: str) -> None:
        """What a press does, with the sign of its key behind it."""
        self.setText(words + self.sign)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Room for the longest of what it says of one group."""
        width, own = self.fontMetrics().horizontalAdvance, super().sizeHint()
        key = self.font().key(), self.sign  # measured once: layouts ask many times
        if key not in self._longest:
            self._longest[key] = max(
                width(accept_in_words(action, count, is_decided=False) + self.sign)
                for action, count in product(REMOVALS, (0, 99))
            )
        return QSize(own.width() + max(0, self._longest[key] - width(self.text())), own.height())

    def minimumSizeHint(self) -> QSize:
        """It gives nothing away."""
        return self.sizeHint()
