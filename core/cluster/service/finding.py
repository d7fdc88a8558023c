"""The work behind the routes: find, compare, add, forget. From any thread; one call a request."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from core.closer_look.pair_pictures import pair_pictures
from core.cluster.service.answers import (
    AddAnswer,
    Changed,
    CompareAnswer,
    FindAnswer,
    ForgetAnswer,
    Found,
    PairView,
    PhotoFile,
    Shares,
    words_of,
)
from core.cluster.service.archives import Archive
from core.cluster.service.limits import Deadline
from core.cluster.service.measuring import Measures
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.upload_decoder import UploadDecoder
from core.cluster.service.uploads import SentPhoto
from core.cluster.service.uris import uri_of
from core.errors import CoreError, UnreadablePhoto
from core.jobs.compare import compare, what_changed
from core.jobs.nearest_photos import NearestSearch, NearPhoto
from core.jobs.photo_scorer import PhotoScorer
from core.photo_files.decoding import RgbPixels
from core.photo_files.reading import read_photo
from core.photo_files.reasons import NamedFile
from core.photo_files.small_pictures import DECODED_SIDE, to_store
from core.records import ContentHash, Level, Photo

MATCHES = frozenset({Level.EXACT, Level.SAME_PHOTO})
QUALITY = 85


class Finder:
    """``scorer`` is loaded, and may embed on several threads at once."""

    def __init__(self, archive: Archive, scorer: PhotoScorer, measures: Measures) -> None:
        self._archive, self._scorer, self._measures = archive, scorer, measures

    def find(
        self, sent: SentPhoto, k: int, changes: bool, decoder: UploadDecoder, deadline: Deadline
    ) -> FindAnswer:
        """The ``k`` nearest. Raises CoreError and Cancelled."""
        search = NearestSearch(
            self._archive.photos, self._scorer, self._archive.evidence, decoder, deadline
        )
        with named(), self._measures.stage("search"):
            nearest = search.nearest(sent.path, k, sent.content_hash)
        with self._measures.stage("changes"):
            found = [self._found(sent, near, changes, decoder) for near in nearest.photos]
        return FindAnswer(
            sha256=sent.content_hash.hex(),
            have=any(near.level in MATCHES for near in nearest.photos),
            searched=nearest.searched,
            found=found,
        )

    def compare(
        self, first: Path, second: Path, view: bool, decoder: UploadDecoder
    ) -> CompareAnswer:
        """Two files. Raises CoreError and Cancelled."""
        with named(), self._measures.stage("compare"):
            comparison = compare(first, second, self._scorer, decoder)
            pictures = _view(first, second, decoder) if view else None
        verdict, words = words_of(comparison.level)
        return CompareAnswer(
            verdict=verdict,
            words=words,
            score=comparison.score,
            similarity=comparison.similarity,
            same_bytes=comparison.same_bytes,
            same_pixels=comparison.same_pixels,
            shares=Shares.of(comparison.shares),
            changes=list(map(Changed.of, comparison.changes)),
            first=PhotoFile.of(comparison.first),
            second=PhotoFile.of(comparison.second),
            view=pictures,
        )

    def add(self, sent: SentPhoto, name: str, decoder: UploadDecoder) -> AddAnswer:
        """A photo into the archive. Raises CoreError and Cancelled."""
        self._archive.refuse_if_fixed()
        side = max(self._scorer.spec.image_size, DECODED_SIDE)
        with named(), self._measures.stage("add"):
            photo = read_photo(sent.path, decoder, side)
            rows = self._scorer.embed_rows(photo, partial(read_photo, sent.path, decoder))
            added = self._archive.add(sent, name, photo, rows)
        return AddAnswer(sha256=sent.content_hash.hex(), uri=added.uri, is_new=added.is_new)

    def forget(self, content: ContentHash) -> ForgetAnswer:
        """Rows out of the archive. Raises CoreError."""
        self._archive.refuse_if_fixed()
        rows = self._archive.forget(content)
        if not rows:
            raise RequestRefused(Refusal.UNKNOWN_PHOTO)
        return ForgetAnswer(sha256=content.hex(), rows=rows)

    def file_of(self, content: ContentHash) -> Path:
        """A file of the archive with these bytes. Raises RequestRefused where none is here."""
        photos = self._archive.photos.photos_of([content])[content]
        if not photos:
            raise RequestRefused(Refusal.UNKNOWN_PHOTO)
        there = [photo.path for photo in photos if photo.path.is_file()]
        if not there:
            raise RequestRefused(Refusal.NOT_THERE)
        return there[0]

    def picture_of(self, content: ContentHash, decoder: UploadDecoder) -> bytes:
        """A small JPEG of a content, as it is kept, or of its file. Raises CoreError."""
        kept = self._archive.pictures_of([content]).get(content)
        if kept is not None:
            return kept.picture
        with named():
            return to_store(read_photo(self.file_of(content), decoder, DECODED_SIDE)).picture

    def _found(
        self, sent: SentPhoto, near: NearPhoto, changes: bool, decoder: UploadDecoder
    ) -> Found:
        verdict, words = words_of(near.level)
        photo = near.photo
        return Found(
            verdict=verdict,
            words=words,
            score=near.score,
            similarity=near.similarity,
            sha256=photo.content_hash.hex(),
            uri=uri_of(photo),
            width=photo.facts.width,
            height=photo.facts.height,
            format=photo.facts.format,
            copies=near.copies,
            is_there=not near.is_offline,
            changes=_changes(sent, photo, near.level, decoder) if changes else None,
        )


def _changes(
    sent: SentPhoto, photo: Photo, level: Level | None, decoder: UploadDecoder
) -> list[Changed] | None:
    """None where the two are no match, or the archive's file can't be read."""
    if level not in MATCHES or not photo.path.is_file():
        return None
    try:
        return list(map(Changed.of, what_changed(photo.path, sent.path, level, decoder)))
    except CoreError:
        return None


def _view(first: Path, second: Path, decoder: UploadDecoder) -> PairView | None:
    pictures = pair_pictures(first, second, decoder)
    if pictures is None:
        return None
    return PairView(
        first=_uri(pictures.first),
        second=_uri(pictures.second),
        difference=_uri(pictures.difference),
        share=pictures.share,
    )


def _uri(picture: RgbPixels) -> str:
    pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)
    quality = [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
    _, encoded = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), quality)
    return "data:image/jpeg;base64," + base64.b64encode(encoded.tobytes()).decode("ascii")


@contextmanager
def named() -> Iterator[None]:
    """A photo that can't be read is told without the path that it has here."""
    try:
        yield
    except CoreError as error:
        if not isinstance(error.reason.code, NamedFile) and not isinstance(error, UnreadablePhoto):
            raise
        reason = dict(error.reason.fields).get("reason", error.reason)
        if error.reason.code is NamedFile.UNREADABLE:
            raise RequestRefused(Refusal.NOT_THERE) from error
        raise RequestRefused(Refusal.UNREADABLE, reason=reason) from error
