"""What a scan found at one level: how much it is, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.widgets.basics import button, label


class ResultCard(QFrame):
    """Signal: ``pressed``, its button was."""

    pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(label(name, "heading"))
        self.count = label("", "title")
        self.detail = label("", "secondary", wrap=True)
        column.addWidget(self.count)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.act = button("", lambda: self.pressed.emit())
        column.addWidget(self.act)

    def show_words(self, count: str, detail: str, act: str) -> None:
        """``act``: what the button does; empty: there is nothing to do."""
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.detail.setText(detail)
        self.act.setText(act.replace("&", "&&"))
        self.act.setAccessibleName(act)
        self.act.setVisible(bool(act))
