"""Paints a group, in the list or the grid: thumbnails, count, what differs, size to free, level."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.messages import in_words
from app.models.group_list_model import GROUP_NUMBER, GroupListModel
from app.preferences import ThumbnailSize
from app.theme import Palette
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from app.widgets.no_picture import paint_no_picture
from app.widgets.tag import paint_tag
from app.words import score_in_words
from core.records import Group, Level
from core.review.session import ReviewSession

ROW_HEIGHTS = {ThumbnailSize.SMALL: 68, ThumbnailSize.MEDIUM: 84, ThumbnailSize.LARGE: 108}
TILE_SIDES = {ThumbnailSize.SMALL: 88, ThumbnailSize.MEDIUM: 112, ThumbnailSize.LARGE: 176}
TILE_WORDS, SMALLEST_TILE = 48, 64
MOST_LINE = 24
SHOWN = 3
SMALL_FONT = 11
WIDE_ROW = 240
NARROW_COLUMN = 130
"""Pixels of words below which a reason would be cut to nothing: what is freed takes its place."""


class GroupDelegate(QStyledItemDelegate):
    """Asks for thumbnails when a row is painted: rows off the screen cost nothing."""

    def __init__(self, model: GroupListModel, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._model, self._thumbnails = model, thumbnails
        self.palette = palette
        self.size = ThumbnailSize.MEDIUM
        self.is_grid = False
        self.list_width = 10_000
        self._thumbnail_opacity = 1.0

    @property
    def _session(self) -> ReviewSession:
        """Of the model, which has one where it has rows."""
        session = self._model.session
        assert session is not None
        return session

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows, and all tiles, are equally large; at least two tiles stand in a line."""
        if self.is_grid:
            side = min(TILE_SIDES[self.size], max(SMALLEST_TILE, self.list_width // 2 - 16))
            return QSize(side + 12, side + TILE_WORDS + 12)
        return QSize(200, ROW_HEIGHTS[self.size])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        session = self._session
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
        self._thumbnail_opacity = 0.45 if session.is_decided(number) and not selected else 1.0
        if self.is_grid:
            self._paint_tile(painter, rect, number)
        else:
            self._paint_thumbnails(painter, rect, group)
            paint_tag(
                painter, rect.adjusted(8, 0, 0, -10), self._model.tag_in_words(number), self.palette
            )
            left = rect.left() + 10 + rect.height() - 20 + _shift(rect) * (SHOWN - 1) + 12
            column = QRect(left, rect.top(), rect.right() - left - 10, rect.height())
            self._paint_words(painter, column, number)
        painter.restore()

    def _paint_tile(self, painter: QPainter, rect: QRect, number: int) -> None:
        side = rect.width() - 8
        group = self._session.groups[number]
        place = QRect(rect.left() + 4, rect.top() + 4, side, side)
        self._paint_photo(painter, place, group, 0)
        paint_tag(painter, place, self._model.tag_in_words(number), self.palette)
        column = QRect(rect.left() + 6, rect.top() + 4 + side, side - 4, TILE_WORDS)
        self._paint_words(painter, column, number)

    def _paint_thumbnails(self, painter: QPainter, rect: QRect, group: Group) -> None:
        size = rect.height() - 20
        for at in range(min(SHOWN, len(group.members)) - 1, -1, -1):
            box = QRect(rect.left() + 10 + at * _shift(rect), rect.top() + 10, size, size)
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
            painter.setOpacity(self._thumbnail_opacity)
            painter.drawImage(box, image, source)
        elif (failed := self._thumbnails.failure(photo, THUMBNAIL_SIDE)) is not None:
            paint_no_picture(painter, box, failed, self.palette)
        painter.restore()
        painter.setPen(QPen(QColor(self.palette.panel), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_words(self, painter: QPainter, place: QRect, number: int) -> None:
        session = self._session
        group, outcome = session.groups[number], self._model.outcome_in_words(number)
        lines = 2 if self.is_grid else 3
        third = min((place.height() - (4 if self.is_grid else 10)) // lines, MOST_LINE)
        column = QRect(place.left(), 0, place.width(), lines * third)
        column.moveTop(place.center().y() - column.height() // 2)
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.secondary if outcome else self.palette.text))
        is_narrow = column.width() < NARROW_COLUMN
        settled = outcome if is_narrow and not self.is_grid else f"✓ {outcome}"
        count = self._model.files_in_words(number)
        if painter.fontMetrics().horizontalAdvance(count) > column.width():
            painter.setFont(_smaller(font))
        _line(painter, column, 0, third, settled if outcome and self.is_grid else count)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self.palette.secondary))
        free = self._model.free_in_words(number)
        if not self.is_grid:
            second = free if is_narrow else in_words(group.members[1].reason)
            _line(painter, column, 1, third, settled if outcome else second)
        last = lines - 1
        strong = group.level is not Level.SIMILAR
        is_exact = group.level is Level.EXACT
        level = self.tr("exact") if is_exact else score_in_words(group.weakest_score)
        place = QRect(column.left(), column.top() + last * third, column.width(), third)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = column.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(level) - 8, 0)
        if self.is_grid or not is_narrow:
            _line(painter, room, last, third, free)
        painter.setPen(QColor(self.palette.keep if strong else self.palette.secondary))
        painter.drawText(place, int(right), level)


def _shift(rect: QRect) -> int:
    """How far the next thumbnail looks out behind the one before: words need room, too."""
    return 18 if rect.width() > WIDE_ROW else 5


def _smaller(font: QFont) -> QFont:
    """For a count of photos and files on a narrow tile."""
    smaller = QFont(font)
    smaller.setPixelSize(SMALL_FONT)
    smaller.setBold(False)
    return smaller


def _line(painter: QPainter, column: QRect, row: int, height: int, text: str) -> None:
    place = QRect(column.left(), column.top() + row * height, column.width(), height)
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, column.width())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(left), short)
