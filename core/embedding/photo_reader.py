"""One new file at a time: hashed, decoded unless it is known, and prepared to be embedded."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from PIL import Image

from core.arrays import ByteArray
from core.embedding.specs import EmbedderSpec
from core.embedding.unusable_files import refuse_if_changed, undecodable, unreadable
from core.errors import Cancelled, UnreadablePhoto
from core.holdings import NOT_READ
from core.photo_files.decoding import Decoder
from core.photo_files.pixels import may_be_photo
from core.photo_files.reading import hash_of_stream
from core.photo_files.reading_holdings import with_holdings
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from core.records import ContentHash, FoundFile
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto

SMALL_SIDE = 64
"""Pixels, where a photo is only looked at."""


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """A file that was read: its row to be, and pixels where it is still to be embedded."""

    row: CachedPhoto
    pixels: ByteArray | None


def squash(image: Image.Image, side: int) -> ByteArray:
    """RGB image -> (side, side, 3) uint8: the whole picture squashed, antialiased bicubic."""
    squashed = image.resize((side, side), Image.Resampling.BICUBIC, reducing_gap=3.0)
    return np.asarray(squashed, dtype=np.uint8)


class PhotoReader:
    """Reads files on any thread."""

    def __init__(
        self,
        cache: PhotoCache,
        spec: EmbedderSpec | None,
        decoder: Decoder,
        progress: Progress,
    ) -> None:
        self._cache, self._spec, self._decoder = cache, spec, decoder
        self._progress, self._stopped = progress, threading.Event()

    def stop(self) -> None:
        """Nobody waits any more for what is being read."""
        self._stopped.set()

    def read(self, file: FoundFile) -> ReadPhoto:
        """One open file: hash the bytes, then decode these same bytes unless they are known."""
        content_hash = None
        try:
            with file.path.open("rb") as stream:
                if not may_be_photo(stream):
                    raise UnreadablePhoto(PhotoProblem.UNKNOWN_FORMAT)  # however long it is
                content_hash = hash_of_stream(stream, self._check)
                read = self._of_stream(file, stream, content_hash)
            refuse_if_changed(file)
        except UnreadablePhoto as error:
            return ReadPhoto(undecodable(file, content_hash, error.reason), None)
        except OSError as error:
            return ReadPhoto(unreadable(file, error), None)
        return read

    def _check(self) -> None:
        if self._stopped.is_set():
            raise Cancelled
        self._progress.check_cancelled()

    def _of_stream(self, file: FoundFile, stream: BinaryIO, content_hash: ContentHash) -> ReadPhoto:
        cache, spec = self._cache, self._spec
        known = facts = cache.facts_by_hash(content_hash)
        embedded = spec is None or cache.has_embedding(content_hash, spec.cache_key)
        pixels = None
        if facts is None or not embedded:
            stream.seek(0)
            side = SMALL_SIDE if spec is None else spec.image_size
            photo = self._decoder.decode(stream, side, self._check)
            facts = photo.facts if facts is None else facts
            pixels = None if spec is None else squash(photo.pixels, spec.image_size)
        if known is None or known.holdings is NOT_READ:
            facts = with_holdings(facts, stream, self._check)
        return ReadPhoto(CachedPhoto(file, content_hash, facts), pixels)
