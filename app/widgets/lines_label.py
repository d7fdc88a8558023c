"""Words on up to two lines; what doesn't fit on them is left out in the middle. Never markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

LINES = 2


class LinesLabel(QLabel):
    """As high as two lines, whatever it says: nothing below it moves."""

    def __init__(self, style: str = "") -> None:
        super().__init__()
        self.setObjectName(style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, LINES * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Nothing is given away."""
        return self.sizeHint()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is shown at this width."""
        return in_lines(self.text(), self.fontMetrics(), self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), "\n".join(self.lines))


def in_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """One line if it fits; else the beginning, then the end: both matter in names of files. Lines
    break where a word ends if one does, anywhere if not."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    at = _fitting(text, metrics, width)
    space = text.rfind(" ", 1, at + 1)
    at = space if space > at // 2 else at
    first, rest = text[:at].rstrip(), text[at:].lstrip()
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideMiddle, width)


def _fitting(text: str, metrics: QFontMetrics, width: int) -> int:
    """How many of the first characters fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
