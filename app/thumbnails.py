"""Pictures for the screen: decoded off the GUI thread, remembered in bounded memory.

Two of these are used: one for thumbnails, one for the large photos. Requests that nobody waits for
any more are dropped before they cost anything. Only QImage is touched off the GUI thread.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from core.errors import Cancelled, UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.file_kinds import is_video
from core.photo_files.reasons import file_problem
from core.photo_files.video_facts import video_in_words
from core.wording.reasons import Reason

Key = tuple[Path, int]
Done = Callable[[Path, int, QImage | Reason], object]
FAILURES_KEPT = 1000
THUMBNAIL_SIDE = 128
"""Of the small pictures in lists."""


class Thumbnails(QObject):
    """Loads pictures whose shorter side is about ``side`` pixels (0: full size).

    Signals: ``ready`` (path, side, QImage), ``failed`` (path, side, Reason).
    """

    ready = Signal(object, int, QImage)
    failed = Signal(object, int, object)
    _done = Signal(object, int, object)

    def __init__(
        self, decoder: Decoder, megabytes: int, threads: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._decoder = decoder
        self._budget = megabytes * 1_000_000
        self._held = 0
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._waiting: dict[Key, _Load] = {}
        self._failed: dict[Key, Reason] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def request(self, path: Path, side: int) -> QImage | None:
        """The picture if it is at hand; otherwise None, and a signal later."""
        key = (path, side)
        if (image := self._images.get(key)) is not None:
            self._images.move_to_end(key)
            return image
        if key not in self._waiting and key not in self._failed:
            load = _Load(key, self._decoder, self._done.emit)
            self._waiting[key] = load
            self._pool.start(load)
        return None

    def failure(self, path: Path, side: int) -> Reason | None:
        """Why a picture can't be shown, or what is said of a video, once that is known."""
        return self._failed.get((path, side))

    def drop_waiting(self) -> None:
        """Forget requests that have not started: what they were for is off the screen."""
        for key, load in list(self._waiting.items()):
            if self._pool.tryTake(load):
                del self._waiting[key]

    @property
    def held_bytes(self) -> int:
        """Memory of all pictures that are remembered."""
        return self._held

    def shutdown(self) -> None:
        """Drop what waits and let what runs end."""
        self._pool.clear()
        self._pool.waitForDone()

    def _keep(self, path: Path, side: int, result: QImage | Reason) -> None:
        key = (path, side)
        self._waiting.pop(key, None)
        if not isinstance(result, QImage):
            self._failed[key] = result
            while len(self._failed) > FAILURES_KEPT:
                del self._failed[next(iter(self._failed))]
            self.failed.emit(path, side, result)
            return
        self._images[key] = result
        self._held += result.sizeInBytes()
        while self._held > self._budget and len(self._images) > 1:
            _, oldest = self._images.popitem(last=False)
            self._held -= oldest.sizeInBytes()
        self.ready.emit(path, side, result)


class _Load(QRunnable):
    """Decodes one picture on a pool thread."""

    def __init__(self, key: Key, decoder: Decoder, done: Done) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._key, self._decoder, self._done = key, decoder, done

    def run(self) -> None:
        path, side = self._key
        try:
            if is_video(path.name):
                self._done(path, side, video_in_words(path))
                return
            pixels = self._decoder.decode_rgb(path, side or None)
        except OSError as error:
            self._done(path, side, file_problem(error))
            return
        except UnreadablePhoto as error:
            self._done(path, side, error.reason)
            return
        except Cancelled:  # the window closes
            return
        stride = 3 * pixels.width
        image = QImage(
            pixels.data, pixels.width, pixels.height, stride, QImage.Format.Format_RGB888
        )
        self._done(path, side, image.copy())
