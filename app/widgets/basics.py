"""Small makers of labels and buttons, so that every page names its styles the same way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.plain_text import plain

MOST_ROOM, SOME_ROOM = 3, 2


def label(text: str, style: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a named style (``title``, ``heading``, ``secondary``); never markup."""
    text_label = QLabel(text)
    text_label.setObjectName(style)
    text_label.setTextFormat(Qt.TextFormat.PlainText)
    text_label.setWordWrap(wrap)
    return text_label


class ElidedLabel(QLabel):
    """A line that gives way: what doesn't fit is left out in the middle, or said in short. Never
    markup."""

    def __init__(self, style: str = "") -> None:
        super().__init__()
        self.setObjectName(style)
        self._in_short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_either(self, text: str, in_short: str) -> None:
        """``in_short``, such as the numbers alone, where the text has no room."""
        self._in_short = in_short
        self.setText(text)

    @property
    def shown(self) -> str:
        """What can be read at this width."""
        metrics, text = self.fontMetrics(), self.text()
        if self._in_short and metrics.horizontalAdvance(text) > self.width():
            text = self._in_short
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Text, cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), self.shown)


def button(text: str, clicked: Callable[[], object], style: str = "") -> QPushButton:
    """A button of a named style (``primary``, ``chip``, ``link``) that calls ``clicked``."""
    push_button = QPushButton(text.replace("&", "&&"))  # a sign, not a key of access
    push_button.setObjectName(style)
    push_button.setAccessibleName(text)
    push_button.clicked.connect(lambda: clicked())
    return push_button


def unless_on_button(act: Callable[[], object]) -> Callable[[], None]:
    """For Enter and Space where they mean something else: on a button, they press it."""

    def press_or_act() -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            act()

    return press_or_act


def icon_button(name: str) -> QToolButton:
    """A button without text, named for screen readers and in its tooltip."""
    tool_button = QToolButton()
    tool_button.setObjectName("icon")
    tool_button.setAccessibleName(name)
    tool_button.setToolTip(plain(name))
    return tool_button


def panel(style: str = "panel") -> QFrame:
    """A surface with a hairline."""
    frame = QFrame()
    frame.setObjectName(style)
    return frame


def below_bar(page: QWidget, bar: QWidget, first: QWidget) -> QVBoxLayout:
    """Lay out a page: ``bar`` on top, below it a column that gives its room to ``first``; more can
    be added to the column that is returned, with ``SOME_ROOM`` what gives way in a low window."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(bar)
    column = QVBoxLayout()
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(12)
    column.addWidget(first, MOST_ROOM)
    whole.addLayout(column, 1)
    return column


def stretch() -> QWidget:
    """Takes the room that is left."""
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return spacer


def restyle(widget: QWidget, style: str) -> None:
    """Give a widget another named style."""
    if widget.objectName() != style:
        widget.setObjectName(style)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def in_the_middle(inner: QWidget, style: str = "page") -> QFrame:
    """``inner`` as wide as it may be, with the same room on both sides."""
    frame = QFrame()
    frame.setObjectName(style)
    around = QHBoxLayout(frame)
    around.setContentsMargins(0, 0, 0, 0)
    around.addStretch(1)
    around.addWidget(inner, 20)
    around.addStretch(1)
    return frame
