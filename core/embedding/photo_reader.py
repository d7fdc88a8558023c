"""One new file at a time: hashed, decoded unless it is known, and prepared to be embedded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

import numpy as np
from PIL import Image

from core.arrays import ByteArray
from core.embedding.specs import EmbedderSpec
from core.embedding.unusable_files import refuse_if_changed, undecodable, unreadable
from core.errors import Cancelled, UnreadablePhoto
from core.holdings import NOT_READ
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.photo_files.hashing import hash_of_stream
from core.photo_files.inner_photos import inner_photos, small_pixels
from core.photo_files.pixels import may_be_photo
from core.photo_files.reading_holdings import with_holdings
from core.photo_files.reasons import PhotoProblem
from core.photo_files.small_pictures import DECODED_SIDE, to_store
from core.progress import Progress
from core.records import ContentHash, FoundFile, PhotoFacts
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto
from core.storage.small_pictures import StoredPicture

SMALL_SIDE = 64
"""Pixels, where a photo is only looked at."""


FINEST = 4
"""A photo is decoded again for the photos inside of it, with sides at most so many times longer."""


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """A file that was read: its row to be, and what is still to be embedded: prepared pixels of the
    whole photo and of photos inside of it, and under what each is kept.

    ``inner_photos``: how many there are; None where they weren't looked for. ``small``: the picture
    that is kept of it, if it was decoded.
    """

    row: CachedPhoto
    pictures: tuple[tuple[ContentHash, ByteArray], ...] = ()
    inner_photos: int | None = None
    small: StoredPicture | None = None


def squash(image: Image.Image, side: int) -> ByteArray:
    """RGB image -> (side, side, 3) uint8: the whole picture squashed, antialiased bicubic."""
    squashed = image.resize((side, side), Image.Resampling.BICUBIC, reducing_gap=3.0)
    return np.asarray(squashed, dtype=np.uint8)


def inner_pixels(
    photo: DecodedPhoto, side: int, decode: Callable[[int], DecodedPhoto]
) -> list[ByteArray]:
    """The photos inside of ``photo``, each (side, side, 3) uint8: from finer pixels where there are
    some, for which ``decode`` is asked with the shortest side wanted."""
    boxes = inner_photos(small_pixels(photo.pixels))
    if boxes and photo.is_reduced:
        part = min(min(box.right - box.left, box.bottom - box.top) for box in boxes)
        with suppress(UnreadablePhoto):  # it takes more memory than there is
            photo = decode(round(side * min(FINEST, 1 / part)))
    return [squash(box.cut_from(photo.pixels), side) for box in boxes]


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
            return ReadPhoto(undecodable(file, content_hash, error.reason))
        except OSError as error:
            return ReadPhoto(unreadable(file, error))
        return read

    def _check(self) -> None:
        if self._stopped.is_set():
            raise Cancelled
        self._progress.check_cancelled()

    def _of_stream(self, file: FoundFile, stream: BinaryIO, content_hash: ContentHash) -> ReadPhoto:
        cache, spec = self._cache, self._spec
        known = cache.facts_by_hash(content_hash)
        if spec is None:
            facts = self._decoded(stream, SMALL_SIDE).facts if known is None else known
            return ReadPhoto(self._row(file, stream, content_hash, facts))
        embedded = cache.has_embedding(content_hash, spec.cache_key)
        searched = cache.looks.has(content_hash, spec.cache_key)
        if known is not None and embedded and searched:
            return ReadPhoto(self._row(file, stream, content_hash, known))
        photo = self._decoded(stream, max(spec.image_size, DECODED_SIDE))
        small = to_store(photo)
        row = self._row(file, stream, content_hash, photo.facts if known is None else known)
        pictures = [] if embedded else [(content_hash, squash(photo.pixels, spec.image_size))]
        if searched:
            return ReadPhoto(row, tuple(pictures), small=small)
        crops = inner_pixels(photo, spec.image_size, partial(self._decoded, stream))
        pictures += [(inner_row(content_hash, at), crop) for at, crop in enumerate(crops)]
        return ReadPhoto(row, tuple(pictures), len(crops), small)

    def _row(
        self, file: FoundFile, stream: BinaryIO, content_hash: ContentHash, facts: PhotoFacts
    ) -> CachedPhoto:
        """With what the file holds besides its first picture, if nobody looked yet."""
        if facts.holdings is NOT_READ or self._cache.facts_by_hash(content_hash) is None:
            facts = with_holdings(facts, stream, self._check)
        return CachedPhoto(file, content_hash, facts)

    def _decoded(self, stream: BinaryIO, side: int) -> DecodedPhoto:
        stream.seek(0)
        return self._decoder.decode(stream, side, self._check)
