"""Small makers of labels and buttons, so that every page names its styles the same way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget


def label(text: str, style: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a named style (``title``, ``heading``, ``secondary``); never markup."""
    made = QLabel(text)
    made.setObjectName(style)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def button(text: str, clicked: Callable[[], object], style: str = "") -> QPushButton:
    """A button of a named style (``primary``, ``chip``, ``link``) that calls ``clicked``."""
    made = QPushButton(text)
    made.setObjectName(style)
    made.setAccessibleName(text)
    made.clicked.connect(lambda: clicked())
    return made


def panel(style: str = "panel") -> QFrame:
    """A surface with a hairline."""
    made = QFrame()
    made.setObjectName(style)
    return made


def stretch() -> QWidget:
    """Takes the room that is left."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return made


def restyle(widget: QWidget, style: str) -> None:
    """Give a widget another named style."""
    if widget.objectName() != style:
        widget.setObjectName(style)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
