"""Zoom and pan, shared by all pictures that stand beside each other.

All views share one :class:`LinkedView` in relative coordinates, so that photos of different
resolutions show the same part.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Palette

MAX_ZOOM = 40.0


class LinkedView(QObject):
    """Zoom (1.0: the whole photo fits) and center (0..1 across and down). Signal: ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.zoom = 1.0
        self.center = QPointF(0.5, 0.5)

    def show(self, zoom: float, center: QPointF) -> None:
        """Zoom and move; kept within the photo."""
        self.zoom = min(max(zoom, 1.0), MAX_ZOOM)
        half = 0.5 / self.zoom
        self.center = QPointF(
            min(max(center.x(), half), 1 - half), min(max(center.y(), half), 1 - half)
        )
        self.changed.emit()

    def reset(self) -> None:
        """The whole photo."""
        self.show(1.0, QPointF(0.5, 0.5))


class ZoomView(QWidget):
    """A stage for pictures of ``_pixels`` (width, height). Signal: ``clicked``."""

    clicked = Signal()

    def __init__(self, linked: LinkedView, palette: Palette) -> None:
        super().__init__()
        self._linked = linked
        self.palette_tokens = palette
        self._pixels = (1, 1)
        self.border: str | None = None
        self.is_dashed = False
        self._dragged_from: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        linked.changed.connect(self.update)

    def zoom_to_pixels(self) -> None:
        """100% of this photo, or back to the whole photo."""
        if self._linked.zoom > 1.0:
            self._linked.reset()
            return
        fit = self.fit
        if fit > 0:
            self._linked.show(1.0 / fit / self.devicePixelRatioF(), self._linked.center)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        before = self._relative(event.position())
        factor = 1.2 ** (event.angleDelta().y() / 120)
        zoom = min(max(self._linked.zoom * factor, 1.0), MAX_ZOOM)
        share = self._linked.zoom / zoom
        center = before + (self._linked.center - before) * share
        self._linked.show(zoom, center)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; a click chooses the photo."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()
        self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan all views together."""
        if self._dragged_from is None or self._linked.zoom <= 1.0:
            return
        target = self.target
        moved = event.position() - self._dragged_from
        self._dragged_from = event.position()
        step = QPointF(moved.x() / target.width(), moved.y() / target.height())
        self._linked.show(self._linked.zoom, self._linked.center - step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100% and back."""
        self.zoom_to_pixels()

    @property
    def fit(self) -> float:
        """Where the whole photo is shown: the widget's pixels for one of the photo."""
        width, height = self._pixels
        return min((self.width() - 4) / width, (self.height() - 4) / height)

    def _scale(self) -> float:
        return self.fit * self._linked.zoom * self.devicePixelRatioF()

    @property
    def target(self) -> QRectF:
        """Where the whole photo lies, in this widget's coordinates."""
        scale = self.fit * self._linked.zoom
        width, height = self._pixels[0] * scale, self._pixels[1] * scale
        middle = QRectF(self.rect()).center()
        left = middle.x() - self._linked.center.x() * width
        top = middle.y() - self._linked.center.y() * height
        return QRectF(left, top, width, height)

    def _relative(self, place: QPointF) -> QPointF:
        target = self.target
        return QPointF(
            (place.x() - target.left()) / target.width(),
            (place.y() - target.top()) / target.height(),
        )

    def _begin(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self.palette_tokens.stage))

    def _paint_words(self, painter: QPainter, text: str) -> None:
        painter.setPen(QColor(self.palette_tokens.secondary))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, text)

    def _paint_border(self, painter: QPainter) -> None:
        color = QColor(self.border or self.palette_tokens.line)
        line = Qt.PenStyle.DashLine if self.is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2 if self.border else 1, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
