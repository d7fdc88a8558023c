"""Pictures for the screen: decoded off the GUI thread, remembered in bounded memory.

Two of these are used: one for thumbnails, one for the large photos. Requests that nobody waits for
any more are dropped before they cost anything. What will be asked for next is loaded ahead, within
a part of the memory, and never in the way of what is asked for now. What changed since is read anew
when :meth:`Thumbnails.look_again` is called. Only QImage is touched off the GUI thread.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from core.errors import Cancelled, UnreadablePhoto
from core.photo_files.decoding import RgbPixels
from core.photo_files.file_kinds import is_video
from core.photo_files.reasons import file_problem
from core.photo_files.video_facts import video_in_words
from core.wording.reasons import Reason

Key = tuple[Path, int]
Status = tuple[int, int] | None
"""A file's size and time of change in nanoseconds; None: it isn't there."""
Done = Callable[[Path, int, QImage | Reason], object]
FAILURES_KEPT = 1000
THUMBNAIL_SIDE = 128
"""Of the small pictures in lists."""
AHEAD_PART = 4
"""One byte in so many may be held by what nobody asked for yet."""
NOW, LATER = 1, 0


class RgbDecoder(Protocol):
    """A :class:`~core.photo_files.decoding.Decoder`, or what stands before one."""

    def decode_rgb(self, path: Path, min_side: int | None) -> RgbPixels:
        """Raises OSError, UnreadablePhoto and Cancelled."""


class Thumbnails(QObject):
    """Loads pictures whose shorter side is about ``side`` pixels (0: full size).

    Signals: ``ready`` (path, side, QImage), ``failed`` (path, side, Reason).
    """

    ready = Signal(object, int, QImage)
    failed = Signal(object, int, object)
    _done = Signal(object, int, object)
    _changed = Signal(object)

    def __init__(
        self, decoder: RgbDecoder, megabytes: int, threads: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._decoder = decoder
        self._budget = megabytes * 1_000_000
        self._held = 0
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._waiting: dict[Key, _Load] = {}
        self._read_as: dict[Key, Status] = {}  # of images and failures
        self._failed: dict[Key, Reason] = {}
        self._ahead: tuple[Key, ...] = ()
        self._has_room_ahead = True
        self._early: Key | None = None  # is loaded, and nobody asked for it so far
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._changed.connect(self._read_anew, Qt.ConnectionType.QueuedConnection)

    def request(self, path: Path, side: int) -> QImage | None:
        """The picture if it is at hand; otherwise None, and a signal later."""
        key = (path, side)
        if (image := self._images.get(key)) is not None:
            self._images.move_to_end(key)
            return image
        if key not in self._waiting and key not in self._failed:
            self._load(key, NOW)
        elif key == self._early:
            self._early = None
            if self._pool.tryTake(load := self._waiting[key]):
                self._pool.start(load, NOW)
            self._go_ahead()
        return None

    def look_ahead(self, wanted: Sequence[Key]) -> None:
        """Load these next, in this order, one at a time, as far as they fit into their part of the
        memory. What was wanted before isn't any more."""
        if tuple(wanted) == self._ahead:
            return
        self._ahead, self._has_room_ahead = tuple(wanted), True
        if self._early is not None and self._pool.tryTake(self._waiting[self._early]):
            del self._waiting[self._early]
            self._early = None
        self._go_ahead()

    def failure(self, path: Path, side: int) -> Reason | None:
        """Why a picture can't be shown, or what is said of a video, once that is known."""
        return self._failed.get((path, side))

    def look_again(self) -> None:
        """Read anew what has changed since, or is back. Pictures of files that are gone stay."""
        known = dict(self._read_as)
        self._pool.start(lambda: self._changed.emit(_changed(known)))

    def drop_waiting(self) -> None:
        """Forget requests that have not started: what they were for is off the screen."""
        for key, load in list(self._waiting.items()):
            if key != self._early and self._pool.tryTake(load):
                del self._waiting[key]

    @property
    def held_bytes(self) -> int:
        """Memory of all pictures that are remembered."""
        return self._held

    @property
    def ahead_bytes(self) -> int:
        """Those of the pictures that are wanted next."""
        return sum(self._images[key].sizeInBytes() for key in self._ahead if key in self._images)

    def shutdown(self) -> None:
        """Drop what waits and let what runs end."""
        self._ahead = ()
        self._pool.clear()
        self._pool.waitForDone()

    def _load(self, key: Key, priority: int) -> None:
        load = self._waiting[key] = _Load(key, self._decoder, self._done.emit)
        self._pool.start(load, priority)

    def _read_anew(self, changed: Sequence[Key]) -> None:
        """Until it is read, what was known is shown."""
        for key in changed:
            if key in self._read_as and key not in self._waiting:
                self._load(key, LATER)

    def _go_ahead(self) -> None:
        if self._early is None and self._has_room_ahead:
            known = (self._images, self._waiting, self._failed)
            self._early = next(
                (key for key in self._ahead if not any(key in here for here in known)), None
            )
            if self._early is not None:
                self._load(self._early, LATER)

    def _keep(self, path: Path, side: int, result: QImage | Reason) -> None:
        key = (path, side)
        load = self._waiting.pop(key, None)
        self._forget(key)
        is_early, self._early = key == self._early, None if key == self._early else self._early
        if not isinstance(result, QImage):
            self._failed[key] = result
            while len(self._failed) > FAILURES_KEPT:
                self._forget(next(iter(self._failed)))
            self.failed.emit(path, side, result)
        elif is_early and self.ahead_bytes + result.sizeInBytes() > self._budget // AHEAD_PART:
            self._has_room_ahead = False
        else:
            self._remember(key, result)
            self.ready.emit(path, side, result)
        if load is not None and (key in self._images or key in self._failed):
            self._read_as[key] = load.status
        self._go_ahead()

    def _forget(self, key: Key) -> None:
        self._read_as.pop(key, None)
        self._failed.pop(key, None)
        if (image := self._images.pop(key, None)) is not None:
            self._held -= image.sizeInBytes()

    def _remember(self, key: Key, image: QImage) -> None:
        self._images[key] = image
        self._held += image.sizeInBytes()
        while self._held > self._budget and len(self._images) > 1:
            self._forget(next(iter(self._images)))


class _Load(QRunnable):
    """Decodes one picture on a pool thread."""

    def __init__(self, key: Key, decoder: RgbDecoder, done: Done) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._key, self._decoder, self._done = key, decoder, done
        self.status: Status = None

    def run(self) -> None:
        path, side = self._key
        self.status = _status(path)
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
        # as the screen wants it: else every painting would convert it
        self._done(path, side, image.convertToFormat(QImage.Format.Format_RGB32))


def _status(path: Path) -> Status:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _changed(known: dict[Key, Status]) -> list[Key]:
    now = {path: _status(path) for path in {path for path, _ in known}}
    return [key for key, before in known.items() if now[key[0]] not in (None, before)]
