"""Paints a group, in the list or the grid: thumbnails, count, what differs, size to free, level."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.messages import in_words, size_in_words
from app.models.group_list_model import GROUP_NUMBER, GroupListModel
from app.preferences import ThumbnailSize
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.no_picture import paint_no_picture
from app.words import files_by_kind_in_words
from core.records import Group, Level

ROW_HEIGHTS = {ThumbnailSize.SMALL: 68, ThumbnailSize.MEDIUM: 84, ThumbnailSize.LARGE: 108}
TILE_SIDES = {ThumbnailSize.SMALL: 88, ThumbnailSize.MEDIUM: 112, ThumbnailSize.LARGE: 176}
TILE_WORDS = 48
MOST_LINE = 24
THUMBNAIL_SIDE = 128
SHOWN = 3


class GroupDelegate(QStyledItemDelegate):
    """Asks for thumbnails when a row is painted: rows off the screen cost nothing."""

    def __init__(self, model: GroupListModel, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._model, self._thumbnails = model, thumbnails
        self.palette = palette
        self.size = ThumbnailSize.MEDIUM
        self.is_grid = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows, and all tiles, are equally large."""
        if self.is_grid:
            side = TILE_SIDES[self.size]
            return QSize(side + 12, side + TILE_WORDS + 12)
        return QSize(200, ROW_HEIGHTS[self.size])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        session = self._model.session
        if session is None:
            return
        number = int(index.data(GROUP_NUMBER))
        group = session.groups[number]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect.adjusted(4, 3, -4, -3)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(QPen(QColor(self.palette.accent), 1))
            painter.setBrush(QColor(self.palette.raised))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if session.is_decided(number) and not selected:
            painter.setOpacity(0.45)
        if self.is_grid:
            self._paint_tile(painter, rect, group, session.is_decided(number))
        else:
            self._paint_thumbnails(painter, rect, group)
            left = rect.left() + 10 + rect.height() - 20 + 18 * (SHOWN - 1) + 12
            column = QRect(left, rect.top(), rect.right() - left - 10, rect.height())
            self._paint_words(painter, column, group, session.is_decided(number))
        painter.restore()

    def _paint_tile(self, painter: QPainter, rect: QRect, group: Group, decided: bool) -> None:
        side = rect.width() - 8
        self._paint_photo(painter, QRect(rect.left() + 4, rect.top() + 4, side, side), group, 0)
        column = QRect(rect.left() + 6, rect.top() + 4 + side, side - 4, TILE_WORDS)
        self._paint_words(painter, column, group, decided)

    def _paint_thumbnails(self, painter: QPainter, rect: QRect, group: Group) -> None:
        size = rect.height() - 20
        for at in range(min(SHOWN, len(group.members)) - 1, -1, -1):
            box = QRect(rect.left() + 10 + at * 18, rect.top() + 10, size, size)
            self._paint_photo(painter, box, group, at)

    def _paint_photo(self, painter: QPainter, box: QRect, group: Group, member: int) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(box, QColor(self.palette.stage))
        photo = group.members[member].photo.path
        image = self._thumbnails.request(photo, THUMBNAIL_SIDE)
        if image is not None:
            side = min(image.width(), image.height())
            source = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
            painter.drawImage(box, image, source)
        elif (failed := self._thumbnails.failure(photo, THUMBNAIL_SIDE)) is not None:
            paint_no_picture(painter, box, failed, self.palette)
        painter.restore()
        painter.setPen(QPen(QColor(self.palette.panel), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_words(self, painter: QPainter, place: QRect, group: Group, decided: bool) -> None:
        lines = 2 if self.is_grid else 3
        third = min((place.height() - (4 if self.is_grid else 10)) // lines, MOST_LINE)
        column = QRect(place.left(), 0, place.width(), lines * third)
        column.moveTop(place.center().y() - column.height() // 2)
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.text))
        count = files_by_kind_in_words(member.photo for member in group.members)
        _line(painter, column, 0, third, ("✓ " if decided else "") + count)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.secondary))
        if not self.is_grid:
            _line(painter, column, 1, third, in_words(group.members[1].reason))
        last = lines - 1
        _line(painter, column, last, third, size_in_words(group.bytes_to_free))
        strong = group.level is not Level.SIMILAR
        painter.setPen(QColor(self.palette.keep if strong else self.palette.secondary))
        percent = self.tr("{percent}%").format(percent=round(100 * group.weakest_score))
        level = self.tr("exact") if group.level is Level.EXACT else percent
        place = QRect(column.left(), column.top() + last * third, column.width(), third)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(right), level)


def _line(painter: QPainter, column: QRect, row: int, height: int, text: str) -> None:
    place = QRect(column.left(), column.top() + row * height, column.width(), height)
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, column.width())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(left), short)
