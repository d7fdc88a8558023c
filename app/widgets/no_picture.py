"""What stands in the place of a small picture that can't be shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from app.messages import in_words
from app.theme import Palette, icon
from core.wording.reasons import Reason

MARGIN, SIGN = 4, 20


def paint_no_picture(painter: QPainter, place: QRect, reason: Reason, palette: Palette) -> None:
    """The sentence of core where there is room for it, else a sign."""
    room = place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    sentence = in_words(reason)
    if room.contains(painter.fontMetrics().boundingRect(room, flags, sentence)):
        painter.setPen(QColor(palette.secondary))
        painter.drawText(room, flags, sentence)
        return
    sign = QRect(place.topLeft(), QSize(SIGN, SIGN))
    sign.moveCenter(place.center())
    icon("warning", palette.secondary).paint(painter, sign)
