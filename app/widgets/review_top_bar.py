"""Above the photos of Review: how they are shown, which group it is, and what is decided of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from app.decision_words import accept_in_words
from app.languages import number_in_words
from app.plain_text import plain
from app.review_snapshot import ReviewSnapshot
from app.shortcuts import Command, Shortcuts
from app.widgets.basics import ElidedLabel, button
from app.words import groups_in_words


class ReviewTopBar(QFrame):
    """Signals name what is asked for."""

    undo_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    accept_requested = Signal()
    history_requested = Signal()
    not_duplicates_requested = Signal()
    rules_requested = Signal()
    export_requested = Signal()
    open_requested = Signal()

    def __init__(self, modes: QWidget) -> None:
        super().__init__()
        self.setObjectName("topbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._where = ElidedLabel("secondary")
        row.addWidget(modes)
        row.addWidget(self._where, 1)
        self.undo_button = button(self.tr("Undo"), lambda: self.undo_requested.emit())
        self.keep_all_button = button(self.tr("Keep all"), lambda: self.keep_all_requested.emit())
        self.never_button = button(
            self.tr("Not duplicates"), lambda: self.different_requested.emit()
        )
        self.accept_button = button("", lambda: self.accept_requested.emit(), "primary")
        self._snapshot: ReviewSnapshot | None = None
        self._several, self._sign = 0, ""
        for control in (
            self._more_button(),
            self.undo_button,
            self.keep_all_button,
            self.never_button,
            self.accept_button,
        ):
            row.addWidget(control)

    def show_group(self, snapshot: ReviewSnapshot) -> None:
        """Which group is on the stage, and what accepting it does."""
        self._snapshot = snapshot
        words = self.tr("{number} of {count}").format(
            number=number_in_words(snapshot.number), count=number_in_words(snapshot.totals.groups)
        )
        self._where.setText(words if snapshot.number else "")
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
        self.accept_button.setText(text + self._sign)
        self.accept_button.setAccessibleName(text)

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
        self._sign = "  ↵" if shortcuts.is_default(Command.ACCEPT) else ""
        self._show_accept()
        for command, (action, text) in self._keyed.items():
            action.setText(f"{text}\t{shortcuts.shown_key(command)}")

    def _more_button(self) -> QPushButton:
        more = QPushButton(self.tr("More"))
        menu = QMenu(more)
        self._keyed: dict[Command, tuple[QAction, str]] = {}
        self._add_keyed(menu, Command.HISTORY, self.tr("History…"), self.history_requested.emit)
        menu.addAction(self.tr("Not duplicates…"), self.not_duplicates_requested.emit)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.EXPORT, self.tr("Export…"), self.export_requested.emit)
        menu.addAction(self.tr("Open a saved scan…"), self.open_requested.emit)
        more.setMenu(menu)
        return more

    def _add_keyed(
        self, menu: QMenu, command: Command, text: str, act: Callable[[], object]
    ) -> None:
        self._keyed[command] = (menu.addAction(text, act), text)
