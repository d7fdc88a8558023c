"""What stands in the place of a picture that can't be shown, or of a video's."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from app.messages import in_words
from app.theme import Palette, icon
from core.photo_files.reasons import VideoWords
from core.wording.reasons import Reason

VIDEO = "film-strip"
MARGIN, SIGN, LARGE_SIGN = 4, 20, 48


def paint_no_picture(painter: QPainter, place: QRect, reason: Reason, palette: Palette) -> None:
    """The sentence of core where there is room for it, else a sign; for a video always a sign."""
    if isinstance(reason.code, VideoWords):
        paint_sign(painter, place, VIDEO, SIGN, palette)
        return
    room = place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    sentence = in_words(reason)
    if room.contains(painter.fontMetrics().boundingRect(room, flags, sentence)):
        painter.setPen(QColor(palette.secondary))
        painter.drawText(room, flags, sentence)
        return
    paint_sign(painter, place, "warning", SIGN, palette)


def paint_sign(painter: QPainter, place: QRect, name: str, side: int, palette: Palette) -> None:
    """An icon in the middle of ``place``."""
    sign = QRect(place.topLeft(), QSize(side, side))
    sign.moveCenter(place.center())
    icon(name, palette.secondary).paint(painter, sign)
