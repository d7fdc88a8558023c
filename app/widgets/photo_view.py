"""A photo on its stage, zoomed and panned together with the others beside it.

While a photo loads the stage is blank: the pixels of one photo never stand under the name of
another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent

from app.dragging import drag_out, is_drag
from app.messages import in_words
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.no_picture import LARGE_SIGN, VIDEO, paint_sign
from app.widgets.outlines import Box, paint_outlines
from app.widgets.zoom_view import LinkedView, ZoomView
from core.photo_files.file_kinds import is_video

SCREEN_SIDE = 720
FULL_SIZE = 0


class PhotoView(ZoomView):
    """Shows one photo."""

    def __init__(self, linked: LinkedView, photos: Thumbnails, palette: Palette) -> None:
        super().__init__(linked, palette)
        self.photos = photos
        self._path: Path | None = None
        self._size_is_known = True
        self.places_of: Callable[[Path], Iterable[Box]] = lambda path: ()
        """Asked when it is painted, so that no outline of one photo ever stands on another."""
        photos.ready.connect(self._on_answer)
        photos.failed.connect(self._on_answer)

    def show_photo(self, path: Path | None, width: int = 0, height: int = 0) -> None:
        """Show another photo of ``width`` x ``height`` pixels at full size; None: nothing.

        0 x 0 where that isn't known yet: then what is loaded tells the shape.
        """
        self._path, self._pixels = path, (max(1, width), max(1, height))
        self._size_is_known = width > 0
        if path is not None:
            self.photos.request(path, SCREEN_SIDE)  # now: before what is only loaded ahead
        self.setAccessibleName("" if path is None else path.name)
        self.update()

    @property
    def shown_image(self) -> QImage | None:
        """The best picture at hand of the photo that is named; None while it loads."""
        if self._path is None:
            return None
        wants_full = self._scale() > 1.2 * SCREEN_SIDE / max(1, min(self._pixels))
        if wants_full:
            image = self.photos.request(self._path, FULL_SIZE)
            if image is not None:
                return image
        return self.photos.request(self._path, SCREEN_SIDE)

    @property
    def sentence(self) -> str:
        """Why the photo that is named can't be shown, or what is said of a video, once that is
        known."""
        failed = None if self._path is None else self.photos.failure(self._path, SCREEN_SIDE)
        return "" if failed is None else in_words(failed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stage, photo, border; a sentence where the photo can't be shown, or is a video."""
        painter = QPainter(self)
        self._begin(painter)
        image = self.shown_image
        if image is not None and self._path is not None:
            if not self._size_is_known:
                self._pixels = (image.width(), image.height())
            painter.drawImage(self.target, image, QRectF(image.rect()))
            paint_outlines(painter, self.target, self.places_of(self._path), self.palette_tokens)
        elif self._path is not None and is_video(self._path.name):
            self._paint_video(painter, self._path.name)
        elif self._path is not None:
            self._paint_words(painter, self.sentence or self.tr("Loading…"))
        self._paint_border(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Where there is nothing to pan, the photo is dragged out to another program."""
        pressed = self._dragged_from
        if pressed is None or self._path is None or self._linked.zoom > 1.0:
            super().mouseMoveEvent(event)
        elif is_drag(pressed, event.position()):
            self._dragged_from = None
            drag_out(self, [self._path], self.shown_image)

    def _paint_video(self, painter: QPainter, name: str) -> None:
        """A sign above its name, length and size."""
        place = self.rect().translated(0, -LARGE_SIGN)
        paint_sign(painter, place, VIDEO, LARGE_SIGN, self.palette_tokens)
        self._paint_words(painter, f"{name}\n{self.sentence}")

    def _on_answer(self, path: Path) -> None:
        if path == self._path:
            self.update()
