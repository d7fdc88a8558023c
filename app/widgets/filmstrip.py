"""All photos of a group as small buttons; green and red edges and a sign tell what happens;
a dashed edge tells what is only suggested.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.companion_words import tag_in_words
from app.dragging import drag_out, is_drag
from app.plain_text import plain
from app.theme import Palette
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from app.widgets.no_picture import paint_no_picture
from app.widgets.tag import paint_tag
from core.review.decision import MemberState

CELL = QSize(72, 52)
GAP = 8


class Filmstrip(QWidget):
    """Signals: ``chosen`` (member number); ``menu_requested`` (and a place on the screen);
    ``needed_changed``, the width that shows all.

    Shows as many as fit around the chosen one.
    """

    chosen = Signal(int)
    menu_requested = Signal(int, QPoint)
    needed_changed = Signal()

    def __init__(self, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self.thumbnails = thumbnails
        self.palette_tokens = palette
        self._photos: Sequence[tuple[Path, MemberState]] = ()
        self._tags: Sequence[str] = ()
        self._current = 0
        self._pressed: tuple[int, QPointF] | None = None
        self.setFixedHeight(CELL.height() + 4)
        self.setAccessibleName(self.tr("Photos in the group"))
        for answered in (thumbnails.ready, thumbnails.failed):
            answered.connect(lambda *_: self.update())

    def show_photos(
        self,
        photos: Sequence[tuple[Path, MemberState]],
        current: int,
        halves: Sequence[Sequence[Path]] = (),
    ) -> None:
        """(path, state) of each photo, which one is on the stage, and the other files of each."""
        self._photos, self._current = photos, current
        paths = (path for path, _ in photos)
        self._tags = [tag_in_words(path, files) for path, files in zip(paths, halves, strict=False)]
        self.update()
        self.needed_changed.emit()

    @property
    def needed(self) -> int:
        """The width that shows all photos, in px."""
        return len(self._photos) * (CELL.width() + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Thumbnails with edges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, number in self._cells():
            path, state = self._photos[number]
            image = self.thumbnails.request(path, THUMBNAIL_SIDE)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(place), 4, 4)
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(place, QColor(self.palette_tokens.stage))
            if image is not None:
                size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
                inner = QRect(0, 0, size.width(), size.height())
                inner.moveCenter(place.center())
                painter.drawImage(inner, image)
            elif (failed := self.thumbnails.failure(path, THUMBNAIL_SIDE)) is not None:
                paint_no_picture(painter, place, failed, self.palette_tokens)
            painter.restore()
            colors = {
                MemberState.KEEP: self.palette_tokens.keep,
                MemberState.DELETE: self.palette_tokens.delete,
                MemberState.WILL_GO: self.palette_tokens.delete,
            }
            edge = colors.get(state, self.palette_tokens.line)
            if number == self._current:
                painter.setPen(QPen(QColor(self.palette_tokens.accent), 2))
                painter.drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), 6, 6)
            dashed = state is MemberState.WILL_GO
            line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(edge), 1.5, line))
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            if state is MemberState.DELETE:
                painter.drawLine(place.topLeft(), place.bottomRight())
            if number < len(self._tags):
                paint_tag(painter, place, self._tags[number], self.palette_tokens)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the photo under the pointer; a drag may follow."""
        member = self._member_at(event.position().toPoint())
        if member is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = member, event.position()
            self.chosen.emit(member)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Out to another program."""
        if self._pressed is not None and is_drag(self._pressed[1], event.position()):
            path, self._pressed = self._photos[self._pressed[0]][0], None
            drag_out(self, [path], self.thumbnails.request(path, THUMBNAIL_SIDE))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag."""
        self._pressed = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this photo."""
        if (member := self._member_at(event.pos())) is not None:
            self.menu_requested.emit(member, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """The whole path of the photo under the pointer."""
        if isinstance(event, QHelpEvent):
            member = self._member_at(event.pos())
            path = "" if member is None else str(self._photos[member][0])
            self.setToolTip(plain(path))
        return super().event(event)

    def _member_at(self, point: QPoint) -> int | None:
        return next((number for place, number in self._cells() if place.contains(point)), None)

    def _cells(self) -> list[tuple[QRect, int]]:
        step = CELL.width() + GAP
        fit = max(1, self.width() // step)
        first = max(0, min(self._current - fit // 2, len(self._photos) - fit))
        shown = range(first, min(first + fit, len(self._photos)))
        return [
            (QRect(2 + at * step, 2, CELL.width(), CELL.height()), number)
            for at, number in enumerate(shown)
        ]


class StripRow(QWidget):
    """The photos of a group, and beside them a hint that yields where all photos need the room."""

    def __init__(self, strip: Filmstrip, hint: QLabel) -> None:
        super().__init__()
        self._strip, self._hint = strip, hint
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(strip, 1)
        row.addWidget(hint)
        strip.needed_changed.connect(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the hint now."""
        super().resizeEvent(event)
        self._share()

    def minimumSizeHint(self) -> QSize:
        """The hint asks for no room."""
        return QSize(0, self._strip.height())

    def _share(self) -> None:
        wanted = self._strip.needed + 12 + self._hint.sizeHint().width()
        self._hint.setVisible(wanted <= self.width())
