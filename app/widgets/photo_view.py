"""A photo on its stage, zoomed and panned together with the others beside it.

All views share one :class:`LinkedView` in relative coordinates, so that photos of different
resolutions show the same part. While a photo loads the stage is blank: the pixels of one photo
never stand under the name of another.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Palette
from app.thumbnails import Thumbnails

SCREEN_SIDE = 720
FULL_SIZE = 0
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


class PhotoView(QWidget):
    """Shows one photo. Signal: ``clicked``."""

    clicked = Signal()

    def __init__(self, linked: LinkedView, photos: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._linked, self._photos = linked, photos
        self.palette_tokens = palette
        self._path: Path | None = None
        self._pixels, self._size_is_known = (1, 1), True
        self.border: str | None = None
        self._dragged_from: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        linked.changed.connect(self.update)
        photos.ready.connect(self._on_answer)
        photos.failed.connect(self._on_answer)

    def show_photo(self, path: Path | None, width: int = 0, height: int = 0) -> None:
        """Show another photo of ``width`` x ``height`` pixels at full size; None: nothing.

        0 x 0 where that isn't known yet: then what is loaded tells the shape.
        """
        self._path, self._pixels = path, (max(1, width), max(1, height))
        self._size_is_known = width > 0
        self.setAccessibleName("" if path is None else path.name)
        self.update()

    @property
    def shown_image(self) -> QImage | None:
        """The best picture at hand of the photo that is named; None while it loads."""
        if self._path is None:
            return None
        wants_full = self._scale() > 1.2 * SCREEN_SIDE / max(1, min(self._pixels))
        if wants_full:
            image = self._photos.request(self._path, FULL_SIZE)
            if image is not None:
                return image
        return self._photos.request(self._path, SCREEN_SIDE)

    def zoom_to_pixels(self) -> None:
        """100 % of this photo, or back to the whole photo."""
        if self._linked.zoom > 1.0:
            self._linked.reset()
            return
        fit = self._fit()
        if fit > 0:
            self._linked.show(1.0 / fit / self.devicePixelRatioF(), self._linked.center)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stage, photo, border; a sentence where the photo can't be shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self.palette_tokens.stage))
        image = self.shown_image
        if image is not None:
            if not self._size_is_known:
                self._pixels = (image.width(), image.height())
            painter.drawImage(self._target(), image, QRectF(image.rect()))
        elif self._path is not None:
            failed = self._photos.failure(self._path, SCREEN_SIDE)
            painter.setPen(QColor(self.palette_tokens.secondary))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            text = self.tr("Loading…") if failed is None else failed
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(self.border or self.palette_tokens.line), 2 if self.border else 1)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

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
        self._dragged_from = event.position()
        self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan all views together."""
        if self._dragged_from is None or self._linked.zoom <= 1.0:
            return
        target = self._target()
        moved = event.position() - self._dragged_from
        self._dragged_from = event.position()
        step = QPointF(moved.x() / target.width(), moved.y() / target.height())
        self._linked.show(self._linked.zoom, self._linked.center - step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100 % and back."""
        self.zoom_to_pixels()

    def _fit(self) -> float:
        width, height = self._pixels
        return min((self.width() - 4) / width, (self.height() - 4) / height)

    def _scale(self) -> float:
        return self._fit() * self._linked.zoom * self.devicePixelRatioF()

    def _target(self) -> QRectF:
        """Where the whole photo lies, in this widget's coordinates."""
        scale = self._fit() * self._linked.zoom
        width, height = self._pixels[0] * scale, self._pixels[1] * scale
        middle = QRectF(self.rect()).center()
        left = middle.x() - self._linked.center.x() * width
        top = middle.y() - self._linked.center.y() * height
        return QRectF(left, top, width, height)

    def _relative(self, place: QPointF) -> QPointF:
        target = self._target()
        return QPointF(
            (place.x() - target.left()) / target.width(),
            (place.y() - target.top()) / target.height(),
        )

    def _on_answer(self, path: Path) -> None:
        if path == self._path:
            self.update()
