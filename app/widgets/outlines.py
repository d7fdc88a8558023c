"""Outlines around places of a picture, to be seen on any."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.theme import Palette

AWAY, SMALLEST = 4.0, 16.0
"""Pixels of the screen: they cover nothing of the place, and are seen around a comma too."""
LINE, EDGE = 1.5, 3.5
Box = tuple[float, float, float, float]


def paint_outlines(
    painter: QPainter, picture: QRectF, boxes: Iterable[Box], palette: Palette
) -> None:
    """``picture``: where all of it lies; ``boxes``: left, top, right, bottom as shares of it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rects = [outline_of(box, picture) for box in boxes]
    for color, width in ((palette.outline_edge, EDGE), (palette.outline, LINE)):
        painter.setPen(QPen(QColor(color), width))
        for rect in rects:
            painter.drawRoundedRect(rect, 3, 3)


def outline_of(box: Box, picture: QRectF) -> QRectF:
    """Where the line runs."""
    left, top, right, bottom = box
    width, height = picture.width(), picture.height()
    rect = QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)
    rect.translate(picture.topLeft())
    across, down = (max(AWAY, (SMALLEST - side) / 2) for side in (rect.width(), rect.height()))
    return rect.adjusted(-across, -down, across, down)
