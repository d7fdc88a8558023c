"""A running strip of photos that a scan just read: the newest on the left, the others move on.

It takes what it can get: a photo now and then, one at a time, loaded by the loader of all
thumbnails. The scan never waits for it.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.thumbnails import THUMBNAIL_SIDE, Thumbnails

CELL, GAP, MOST = 96, 8, 24
PAUSE, PATIENCE = 600, 5000
"""Milliseconds from one photo to the next; and how long one is waited for at most."""


class ReadingStrip(QWidget):
    """Empty until the first photo is loaded; of a fixed height, so that nothing below moves."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setFixedHeight(CELL)
        self.setAccessibleName(self.tr("Photos just read"))
        self._thumbnails = thumbnails
        self._images: deque[QImage] = deque(maxlen=MOST)
        self._awaited: Path | None = None
        self._newest: Path | None = None
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        thumbnails.ready.connect(self._on_ready)

    @property
    def count(self) -> int:
        """How many photos there are, also of those beyond the right edge."""
        return len(self._images)

    def clear(self) -> None:
        """Another scan, or none."""
        self._images.clear()
        self._awaited = self._newest = None
        self._busy.stop()
        self.update()

    def show_next(self, photo: Path) -> None:
        """Unless it is too soon after the one before, or nobody can see it."""
        if self._busy.isActive() or not self.isVisible() or photo == self._newest:
            return
        self._awaited = photo
        self._busy.start(PATIENCE)
        image = self._thumbnails.request(photo, THUMBNAIL_SIDE)
        if image is not None:
            self._on_ready(photo, THUMBNAIL_SIDE, image)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many as fit, their middles in squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, image in enumerate(self._images):
            place = QRect(at * (CELL + GAP), 0, CELL, CELL)
            if place.right() > self.width():
                return
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(place), 6, 6)
            painter.setClipPath(shape)
            side = min(image.width(), image.height())
            left, top = (image.width() - side) // 2, (image.height() - side) // 2
            painter.drawImage(place, image, QRect(left, top, side, side))

    def _on_ready(self, photo: Path, side: int, image: QImage) -> None:
        if photo == self._awaited and side == THUMBNAIL_SIDE:
            self._images.appendleft(image)
            self._awaited, self._newest = None, photo
            self._busy.start(PAUSE)
            self.update()
