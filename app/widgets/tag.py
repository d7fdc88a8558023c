"""A small word in the corner of a thumbnail."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from app.theme import Palette

HEIGHT, PADDING, FONT = 14, 4, 9


def paint_tag(painter: QPainter, place: QRect, text: str, palette: Palette) -> None:
    """In the lower left corner of ``place``; what doesn't fit is cut off. "": nothing."""
    if not text:
        return
    painter.save()
    font = QFont(painter.font())
    font.setPixelSize(FONT)
    font.setBold(True)
    painter.setFont(font)
    width = min(painter.fontMetrics().horizontalAdvance(text) + 2 * PADDING, place.width() - 4)
    box = QRect(place.left() + 2, place.bottom() - HEIGHT - 1, width, HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.panel))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(palette.text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()
