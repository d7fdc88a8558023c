"""The sheet of keys: what each does now, where it works."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.commands import Scope, command_words, commands_by_scope, scope_words
from app.free_area import keep_within_screen
from app.shortcuts import Shortcuts
from app.widgets.basics import button, label

EDGE = 4
"""Pixels beyond what the keys need, so that no scroll bar shows where there is room."""


class KeysDialog(QDialog):
    """Signal: ``change_requested``."""

    change_requested = Signal()

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        keys = QWidget()
        sides = QHBoxLayout(keys)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(40)
        words = command_words()
        commands = commands_by_scope()
        left, right = self._side(), self._side()
        for scope, fixed in self._fixed().items():
            shown = [
                (shortcuts.all_keys(command) or "–", words[command]) for command in commands[scope]
            ]
            side = right if scope is Scope.REVIEW else left
            self._add(side, scope_words()[scope], shown + fixed)
        for side in (left, right):
            around = QVBoxLayout()
            around.addLayout(side)
            around.addStretch(1)
            sides.addLayout(around)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(keys)
        column.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Change shortcuts…"), self._change, "link"))
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)
        others = self.sizeHint() - scroll.sizeHint()
        self.resize(keys.sizeHint() + others + QSize(EDGE, EDGE))
        keep_within_screen(self)

    def _fixed(self) -> dict[Scope, list[tuple[str, str]]]:
        """Keys that have one meaning always."""
        return {
            Scope.WINDOW: [
                ("Ctrl+1, 2, 3…", self.tr("Pages")),
            ],
            Scope.START: [],
            Scope.SCAN: [],
            Scope.VIEWER: [],
            Scope.TEACH: [],
            Scope.REVIEW: [
                ("1 – 9", self.tr("Mark that photo, or keep it")),
                ("Shift+↑ ↓", self.tr("Select several groups")),
            ],
        }

    def _side(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        return grid

    def _add(self, side: QGridLayout, title: str, rows: list[tuple[str, str]]) -> None:
        at = side.rowCount()
        heading = label(title, "heading")
        heading.setContentsMargins(0, 0 if at == 1 else 12, 0, 4)
        side.addWidget(heading, at, 0, 1, 2)
        for step, (key, meaning) in enumerate(rows, at + 1):
            side.addWidget(label(key, "name"), step, 0)
            side.addWidget(label(meaning), step, 1)

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit()
