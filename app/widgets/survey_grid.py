"""All photos of a large group at once, as a grid: each with what becomes of it and its name."""

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
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.decision_words import state_in_words
from app.dragging import drag_out, is_drag
from app.plain_text import plain, readable
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.chips import color_of
from app.widgets.lines_label import LINES, in_lines
from app.widgets.no_picture import paint_no_picture
from core.review.decision import MemberState
from core.review.journal import Action

FEWEST = 4
"""Photos of a group that are worth a grid."""
PICTURE_SIDE = 256
CELL, GAP = QSize(200, 150), 8


class SurveyGrid(QAbstractScrollArea):
    """Signals carry the number of a member: ``chosen`` (clicked), ``opened`` (double-clicked),
    ``menu_requested`` (and a place on the screen)."""

    chosen = Signal(int)
    opened = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, pictures: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Photos in the group"))
        self.pictures, self.palette_tokens = pictures, palette
        self._photos: Sequence[tuple[Path, MemberState]] = ()
        self._current, self._action = 0, Action.TRASH
        self._pressed: tuple[int, QPointF] | None = None
        for answered in (pictures.ready, pictures.failed):
            answered.connect(lambda *_: self.viewport().update())

    def show_photos(
        self, photos: Sequence[tuple[Path, MemberState]], current: int, action: Action
    ) -> None:
        """(path, state) of each photo; ``current``, which keys act on, is scrolled into sight."""
        self._photos, self._action = photos, action
        moved, self._current = current != self._current, current
        self._measure()
        if moved:
            self._scroll_to(current)
        self.viewport().update()

    def begin(self) -> None:
        """Another group: from its top."""
        self.verticalScrollBar().setValue(0)

    def place_of(self, member: int) -> QRect:
        """Where a photo lies in the viewport."""
        across = self._across
        left, top = member % across * self._step.width(), member // across * self._step.height()
        return QRect(left, top - self.verticalScrollBar().value(), *self._cell.toTuple())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What can be seen of the grid."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for member in range(len(self._photos)):
            place = self.place_of(member)
            if place.intersects(event.rect()):
                self._paint(painter, place, member)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the photo; a drag may follow."""
        member = self._member_at(event.position().toPoint())
        if member is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = member, event.position()
            self.chosen.emit(member)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Out to another program."""
        if self._pressed is not None and is_drag(self._pressed[1], event.position()):
            path, self._pressed = self._photos[self._pressed[0]][0], None
            drag_out(self, [path], self.pictures.request(path, PICTURE_SIDE))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag."""
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Beside the keeper."""
        member = self._member_at(event.position().toPoint())
        if member is not None:
            self.opened.emit(member)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this photo."""
        if (member := self._member_at(event.pos())) is not None:
            self.menu_requested.emit(member, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole path under the pointer."""
        if isinstance(event, QHelpEvent):
            member = self._member_at(event.pos())
            path = "" if member is None else str(self._photos[member][0])
            self.setToolTip(plain(path))
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer stand beside each other."""
        self._measure()

    @property
    def _across(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (CELL.width() + GAP))

    @property
    def _words(self) -> int:
        return (LINES + 1) * self.fontMetrics().height() + 8

    @property
    def _cell(self) -> QSize:
        """As wide as the row allows."""
        across = self._across
        width = (self.viewport().width() - (across - 1) * GAP) // across
        return QSize(width, width * CELL.height() // CELL.width() + self._words)

    @property
    def _step(self) -> QSize:
        return self._cell + QSize(GAP, GAP)

    def _measure(self) -> None:
        rows = -(-len(self._photos) // self._across)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, rows * self._step.height() - GAP - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._step.height() // 4)

    def _scroll_to(self, member: int) -> None:
        place, bar = self.place_of(member), self.verticalScrollBar()
        if place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() > self.viewport().height():
            bar.setValue(bar.value() + place.bottom() + 1 - self.viewport().height())

    def _member_at(self, point: QPoint) -> int | None:
        members = range(len(self._photos))
        return next((at for at in members if self.place_of(at).contains(point)), None)

    def _paint(self, painter: QPainter, place: QRect, member: int) -> None:
        tokens, (path, state) = self.palette_tokens, self._photos[member]
        stage = place.adjusted(0, 0, 0, -self._words)
        painter.fillRect(stage, QColor(tokens.stage))
        image = self.pictures.request(path, PICTURE_SIDE)
        if image is not None:
            inner = stage.adjusted(2, 2, -2, -2)
            size = image.size().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(QPoint(0, 0), size)
            shown.moveCenter(inner.center())
            painter.drawImage(shown, image)
        elif (failed := self.pictures.failure(path, PICTURE_SIDE)) is not None:
            paint_no_picture(painter, stage, failed, tokens)
        color = QColor(color_of(state, tokens) or tokens.line)
        is_dashed = state is MemberState.WILL_GO
        line = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(stage).adjusted(1, 1, -1, -1), 4, 4)
        if member == self._current:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, place.adjusted(4, stage.height() + 2, -4, 0), path, state)

    def _paint_words(self, painter: QPainter, place: QRect, path: Path, state: MemberState) -> None:
        tokens = self.palette_tokens
        top = int(Qt.AlignmentFlag.AlignTop)
        painter.setPen(QColor(color_of(state, tokens) or tokens.secondary))
        painter.drawText(place, top, state_in_words(state, self._action))
        painter.setPen(QColor(tokens.text))
        below = place.adjusted(0, self.fontMetrics().height(), 0, 0)
        lines = in_lines(readable(path.name), self.fontMetrics(), place.width())
        painter.drawText(below, top, "\n".join(lines))
