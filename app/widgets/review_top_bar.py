"""Above the photos of Review: how they are shown, which group it is, and what is decided of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from app.languages import number_in_words
from app.plain_text import plain
from app.shortcuts import Command, Shortcuts
from app.widgets.basics import ElidedLabel, button
from app.widgets.overflow_row import OverflowRow


class ReviewTopBar(QFrame):
    """Signals name what is asked for."""

    undo_requested = Signal()
    keep_all_requested = Signal()
    accept_requested = Signal()
    history_requested = Signal()
    not_duplicates_requested = Signal()
    rules_requested = Signal()
    export_requested = Signal()
    open_requested = Signal()

    def __init__(self, modes: QWidget) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._where = ElidedLabel("secondary")
        self.undo_button = button(self.tr("Undo"), lambda: self.undo_requested.emit())
        self.never_button = button(
            self.tr("Not duplicates"), lambda: self.keep_all_requested.emit()
        )
        self._accept = button(self.tr("Accept"), lambda: self.accept_requested.emit(), "primary")
        self.more_button = QPushButton(self.tr("More"))
        row = OverflowRow(self.more_button, self._menu())
        row.add(modes)
        row.add(self._where, 1)
        for control in (self.more_button, self.undo_button, self.never_button, self._accept):
            row.add(control)
        row.set_yielding(modes, self.undo_button)
        around = QHBoxLayout(self)
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(row)

    def show_group(self, number: int, count: int) -> None:
        """Which group is on the stage: the ``number``-th of ``count``; 0: none is."""
        words = self.tr("{number} of {count}").format(
            number=number_in_words(number), count=number_in_words(count)
        )
        self._where.setText(words if number else "")

    def show_keys(self, shortcuts: Shortcuts) -> None:
        """Keys as they are now."""
        undo = self.tr("Undo the last decision")
        never = self.tr("Keep all and don't ask again")
        accept = self.tr("Mark all but the keepers and go to the next group")
        self.undo_button.setToolTip(plain(shortcuts.hint(undo, Command.UNDO)))
        self.never_button.setToolTip(plain(shortcuts.hint(never, Command.NOT_DUPLICATES)))
        self._accept.setToolTip(plain(shortcuts.hint(accept, Command.ACCEPT)))
        sign = "  ↵" if shortcuts.is_default(Command.ACCEPT) else ""
        self._accept.setText(self.tr("Accept") + sign)
        for command, (action, text) in self._keyed.items():
            action.setText(f"{text}\t{shortcuts.shown_key(command)}")

    def _menu(self) -> QMenu:
        menu = QMenu(self.more_button)
        self._keyed: dict[Command, tuple[QAction, str]] = {}
        self._add_keyed(menu, Command.HISTORY, self.tr("History…"), self.history_requested.emit)
        menu.addAction(self.tr("Not duplicates…"), self.not_duplicates_requested.emit)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.EXPORT, self.tr("Export…"), self.export_requested.emit)
        menu.addAction(self.tr("Open a saved scan…"), self.open_requested.emit)
        self.more_button.setMenu(menu)
        return menu

    def _add_keyed(
        self, menu: QMenu, command: Command, text: str, act: Callable[[], object]
    ) -> None:
        self._keyed[command] = (menu.addAction(text, act), text)
