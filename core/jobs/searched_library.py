"""All photos that were ever scanned, as a query is held against them.

Photos are compared in whitened vectors of 256 numbers, which stay loaded between queries: 100 MB
for 100,000 photos, of which a query reads each once.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from core.arrays import FloatArray
from core.embedding.specs import EmbedderSpec
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbor_search import index_for_queries
from core.matching.neighbors import NeighborIndex
from core.matching.photo_rows import PhotoRows
from core.matching.whitening import Whitening
from core.records import ContentHash, Photo, PhotoFacts
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache

MOST_ASKED = 1024


@dataclass(frozen=True, slots=True)
class NearContent:
    """A content near a query: its ``photos`` by path, at least one, and its embeddings
    (r, 2816) float32, of the whole first."""

    photos: tuple[Photo, ...]
    rows: FloatArray

    @property
    def content_hash(self) -> ContentHash:
        """The content."""
        return self.photos[0].content_hash


class SearchedPhotos(Protocol):
    """What a query is held against. From any thread."""

    def __len__(self) -> int:
        """How many contents, as of the last query."""

    def known_rows(self, content: ContentHash) -> FloatArray | None:
        """The embeddings of a content as :class:`NearContent` has them; None: it isn't there."""

    def known_facts(self, content: ContentHash) -> PhotoFacts | None:
        """What is known of a content's files; None: nothing."""

    def near(self, rows: FloatArray, query: Path, k: int) -> list[NearContent]:
        """The ``k`` contents nearest to embeddings (r, 2816), most similar first; without the
        file ``query``, and without files that are gone."""

    def photos_of(self, contents: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        """The photos of each content, by path."""


class SearchedLibrary:
    """The photos of the cache; each query takes in what was scanned since the last.

    Raises DatabaseError.
    """

    def __init__(
        self, cache: PhotoCache, spec: EmbedderSpec, whitening: Whitening, folder: Path
    ) -> None:
        """``folder`` is where an index may lie that a scan kept."""
        self._cache, self._spec, self._folder = cache, spec, folder
        self._whitening = whitening
        self._photos = EmbeddedPhotos(cache, spec, ())
        self._inner: dict[ContentHash, ContentHash] = {}
        self._counts: dict[ContentHash, int] = {}
        self._index: NeighborIndex | None = None
        self._version = -1
        self._taking = threading.RLock()

    def __len__(self) -> int:
        """As :class:`SearchedPhotos`, and so are all others."""
        return len(self._photos) - len(self._inner)

    def known_rows(self, content: ContentHash) -> FloatArray | None:
        """Also of what was scanned just now."""
        with self._taking:
            if not self._cache.has_embedding(content, self._spec.cache_key):
                return None
            self._counts = self._cache.looks.counts(self._spec.cache_key)
            return self._rows_of(content)

    def known_facts(self, content: ContentHash) -> PhotoFacts | None:
        """Of any photo with the same bytes."""
        return self._cache.facts_by_hash(content)

    def near(self, rows: FloatArray, query: Path, k: int) -> list[NearContent]:
        """Those that are there or offline; nothing where nothing was scanned."""
        with self._taking:
            self._take_in()
            if self._index is None:
                return []
            near = self._photos_near(self._index, rows, query, k)
            return [
                NearContent(tuple(photos), self._rows_of(photos[0].content_hash)) for photos in near
            ]

    def photos_of(self, contents: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        """Also of what was scanned just now."""
        with self._taking:
            self._take_in()
            return self._cache.photos_of(contents)

    def _rows_of(self, content: ContentHash) -> FloatArray:
        inner = range(self._counts.get(content, 0))
        return self._photos.vectors_of([content, *(inner_row(content, at) for at in inner)])

    def _take_in(self) -> None:
        """Load what the cache holds by now and the index doesn't."""
        version = self._cache.version()
        if version == self._version:
            return
        self._cache.see_all()
        before, known = self._photos.nodes, set(self._photos.nodes)
        contents = EmbeddedPhotos(self._cache, self._spec)
        rows = PhotoRows(self._cache, contents)
        self._counts = self._cache.looks.counts(self._spec.cache_key)
        self._inner = rows.inner()
        added = [row for row in rows.embedded.nodes if row not in known]
        self._photos = EmbeddedPhotos(self._cache, self._spec, [*before, *added])
        if self._index is None and added:
            self._index = index_for_queries(self._photos, self._whitening, self._folder)
        if self._index is not None:
            for _, vectors in self._photos.chunks(len(self._index)):
                self._index.add(self._whitening.apply(vectors))
        self._version = version

    def _photos_near(
        self, index: NeighborIndex, rows: FloatArray, query: Path, k: int
    ) -> list[list[Photo]]:
        """The photos of each near content that are there or offline, most similar first."""
        short, wanted = self._whitening.apply(rows), 2 * k
        while True:
            numbers, similarities = index.query(short, wanted)
            order = np.argsort(-similarities.ravel(), kind="stable")
            found = [self._photos.nodes[number] for number in numbers.ravel()[order].tolist()]
            hashes = list(dict.fromkeys(self._inner.get(row, row) for row in found))
            near = [
                left
                for photos in self._cache.photos_of(hashes).values()
                if (
                    left := [
                        photo for photo in photos if photo.path != query and _may_be_there(photo)
                    ]
                )
            ]
            if len(near) >= k or wanted >= min(len(index), MOST_ASKED):
                return near[:k]
            wanted *= 2


def _may_be_there(photo: Photo) -> bool:
    """False for a file that is gone from a folder that is there."""
    return photo.path.exists() or not photo.path.parent.exists()
