"""Paints a near photo: its picture, how sure it is what it is, name and folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.nearest_model import NearestModel
from app.plain_text import readable
from app.theme import Palette
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from app.widgets.no_picture import paint_no_picture
from app.words import sureness_in_words
from core.records import Level

if TYPE_CHECKING:
    from core.jobs.nearest_photos import NearPhoto

TILE = QSize(200, 220)
GAP, LINE = 8, 20


class NearestDelegate(QStyledItemDelegate):
    """Asks for a thumbnail when a tile is painted."""

    def __init__(self, model: NearestModel, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._model, self.thumbnails = model, thumbnails
        self.palette = palette
        self.tile = TILE

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All tiles are of one size."""
        return self.tile

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One tile."""
        near = self._model.at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tile: QRect = option.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(self.palette.accent), 1))
            painter.setBrush(QColor(self.palette.raised))
            painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = tile.adjusted(GAP, GAP, -GAP, -GAP)
        self._paint_photo(painter, inner.adjusted(0, 0, 0, -3 * LINE - 4), near)
        self._paint_words(painter, inner, near)
        painter.restore()

    def _paint_photo(self, painter: QPainter, stage: QRect, near: NearPhoto) -> None:
        painter.fillRect(stage, QColor(self.palette.stage))
        image = self.thumbnails.request(near.photo.path, THUMBNAIL_SIDE)
        if image is not None:
            size = image.size().scaled(stage.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(stage.center())
            painter.drawImage(place, image)
            return
        failed = self.thumbnails.failure(near.photo.path, THUMBNAIL_SIDE)
        if near.is_offline:
            painter.setPen(QColor(self.palette.secondary))
            painter.drawText(stage, int(Qt.AlignmentFlag.AlignCenter), self.tr("Not connected now"))
        elif failed is not None:
            paint_no_picture(painter, stage, failed, self.palette)

    def _paint_words(self, painter: QPainter, inner: QRect, near: NearPhoto) -> None:
        top = inner.bottom() - 3 * LINE + 2
        lines = [QRect(inner.left(), top + at * LINE, inner.width(), LINE) for at in range(3)]
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.text))
        same = near.level in (Level.EXACT, Level.SAME_PHOTO)
        painter.setPen(QColor(self.palette.keep if same else self.palette.secondary))
        sureness = sureness_in_words(near.level, near.score)
        _elided(painter, lines[0], sureness, cut=Qt.TextElideMode.ElideRight)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.text))
        _elided(painter, lines[1], readable(near.photo.path.name), cut=Qt.TextElideMode.ElideMiddle)
        painter.setPen(QColor(self.palette.secondary))
        folder = str(near.photo.path.parent)
        more = self.tr("  + {count} more").format(count=near.copies) if near.copies else ""
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(lines[2], right, more)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(more)
        _elided(painter, lines[2].adjusted(0, 0, room - inner.width(), 0), folder)


def _elided(
    painter: QPainter,
    place: QRect,
    text: str,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideLeft,
) -> None:
    short = painter.fontMetrics().elidedText(text, cut, place.width())
    left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(place, left, short)
