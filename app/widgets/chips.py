"""Words over a picture, and the color of what becomes of a photo: everywhere the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.theme import Palette
from core.review.decision import MemberState

GOING = (MemberState.DELETE, MemberState.WILL_GO)


def color_of(state: MemberState, palette: Palette) -> str | None:
    """Green stays, red goes; None where nobody has said so yet."""
    colors = {MemberState.KEEP: palette.keep, **dict.fromkeys(GOING, palette.delete)}
    return colors.get(state)


def paint_chip(
    painter: QPainter, place: QRectF, parts: Sequence[tuple[str, str]], palette: Palette
) -> None:
    """Texts with their colors, beside each other on a plate."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.panel))
    painter.drawRoundedRect(place, 4, 4)
    left = place.left() + 8
    for text, color in parts:
        painter.setPen(QColor(color))
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place.adjusted(left - place.left(), 0, 0, 0), flags, text)
        left += painter.fontMetrics().horizontalAdvance(f"{text}  ")
