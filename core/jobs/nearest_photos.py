"""The third job: one photo's nearest among all photos that were ever scanned.

Photos are compared in whitened vectors of 256 numbers, which stay loaded between queries: 100 MB
for 100,000 photos, of which a query reads each once. The nearest are scored by the head on the full
embeddings and looked at closely, as a scan does. A photo whose bytes are in the cache is not
embedded again.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from core.arrays import FloatArray
from core.embedding.backbones import refuse_without_head
from core.embedding.vectors import from_stored, to_stored
from core.jobs.photo_scorer import NearestRows, PhotoScorer
from core.jobs.query_looks import HeadScores, QueryLooks
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbor_search import index_for_queries
from core.matching.neighbors import NeighborIndex
from core.matching.photo_rows import PhotoRows
from core.matching.whitening import Whitening
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.reading import hash_of, read_photo
from core.progress import Progress
from core.records import ContentHash, Level, Photo, PhotoFacts
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache

logger = logging.getLogger(__name__)
NEAREST = 10
MOST_ASKED = 1024


@dataclass(frozen=True, slots=True)
class NearPhoto:
    """A photo near the query: ``score`` is the probability that both are what ``level`` says,
    ``similarity`` the cosine of the embeddings; ``level`` None: different photos, and ``score`` of
    the likelier level. ``copies`` counts other photos with the same bytes; ``is_offline``: the
    photo's folder is not there now."""

    photo: Photo
    score: float
    similarity: float
    level: Level | None
    copies: int
    is_offline: bool


@dataclass(frozen=True, slots=True)
class NearestPhotos:
    """The answer to a query. ``searched`` counts contents in the library, 0: nothing scanned."""

    query: Path
    searched: int
    photos: tuple[NearPhoto, ...]

    @property
    def alike(self) -> tuple[NearPhoto, ...]:
        """Those that are not different photos: the nearest of a library may have nothing in common
        with the query."""
        return tuple(near for near in self.photos if near.level is not None)


class Retrieval:
    """Answers queries over the cache; each query takes in what was scanned since the last.

    For one thread at a time. Raises DatabaseError and WeightsError.
    """

    def __init__(self, places: Places, scorer: PhotoScorer, decoder: Decoder | None = None) -> None:
        self._scorer, self._spec = scorer, scorer.spec
        refuse_without_head(self._spec)
        self._whitening = Whitening.load(self._spec)
        self._folder = places.cache_folder
        self._decoder = decoder or Decoder()
        self._connection = open_cache(
            places.cache_file, lambda problem: logger.warning("%s", problem.reason)
        )
        self._cache = PhotoCache(self._connection)
        self._photos = EmbeddedPhotos(self._cache, self._spec, ())
        self._inner: dict[ContentHash, ContentHash] = {}
        self._counts: dict[ContentHash, int] = {}
        self._index: NeighborIndex | None = None
        self._version = -1

    def close(self) -> None:
        """Let go of the cache."""
        self._connection.close()

    def nearest(
        self, query: Path, k: int = NEAREST, content_hash: ContentHash | None = None
    ) -> NearestPhotos:
        """The ``k`` nearest contents, strictest level and best score first; never the file
        ``query`` itself.

        ``content_hash`` is given where a scan knows it: then the file need not be there. Raises
        UnreadablePhoto or CoreError naming a query that can't be read.
        """
        content_hash = hash_of(query, self._decoder.check) if content_hash is None else content_hash
        rows = self._rows_of_query(query, content_hash)
        self._take_in()
        if self._index is None:
            return NearestPhotos(query, 0, ())
        near = self._photos_near(rows, query, k)
        best = {
            photos[0].content_hash: self._scorer.nearest_rows(
                rows, self._cached_rows(photos[0].content_hash)
            )
            for photos in near
            if photos[0].content_hash != content_hash
        }
        levels = self._levels(self._photo_of_query(query, content_hash), best)
        nearest = []
        for photos in near:
            content = photos[0].content_hash
            level: Level | None = Level.EXACT
            score, similarity = 1.0, 1.0
            if content != content_hash:
                level, score = levels[content]
                similarity = float(best[content].first[0] @ best[content].second[0])
            there = [photo for photo in photos if photo.path.exists()]
            shown = (there or photos)[0]
            nearest.append(NearPhoto(shown, score, similarity, level, len(photos) - 1, not there))
        nearest.sort(key=_nearness)
        return NearestPhotos(query, len(self._photos) - len(self._inner), tuple(nearest))

    def _levels(
        self, query: Photo, best: Mapping[ContentHash, NearestRows]
    ) -> dict[ContentHash, tuple[Level | None, float]]:
        """Of the query and each content, of which the rows that score best are given."""
        evidence = EvidenceCache(self._connection)
        looks = QueryLooks(query, self._scorer, self._cache, evidence, self._decoder, Progress())
        head = self._scorer.scene_head
        return looks.levels(
            {
                content: HeadScores(rows.score, float(head.score(rows.first, rows.second)[0]))
                for content, rows in best.items()
            }
        )

    def _cached_rows(self, content: ContentHash) -> FloatArray:
        inner = range(self._counts.get(content, 0))
        return self._photos.vectors_of([content, *(inner_row(content, at) for at in inner)])

    def _rows_of_query(self, query: Path, content_hash: ContentHash) -> FloatArray:
        """(r, 2816), rounded as stored ones are, so that a photo scores alike from either side."""
        if self._cache.has_embedding(content_hash, self._spec.cache_key):
            self._counts = self._cache.looks.counts(self._spec.cache_key)
            return self._cached_rows(content_hash)
        photo = read_photo(query, self._decoder, self._spec.image_size)
        vectors = self._scorer.embed_rows(photo, partial(read_photo, query, self._decoder))
        return from_stored(to_stored(vectors), self._spec.dims)

    def _photo_of_query(self, query: Path, content_hash: ContentHash) -> Photo:
        """It may lie outside of the library, or be known to it and not be there any more."""
        facts = self._cache.facts_by_hash(content_hash)
        try:
            status = query.stat()
        except OSError:
            return Photo(query, content_hash, 0, 0, facts or PhotoFacts(0, 0, ""))
        if facts is None:
            facts = read_photo(query, self._decoder, self._spec.image_size).facts
        return Photo(query, content_hash, status.st_size, status.st_mtime_ns, facts)

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

    def _photos_near(self, rows: FloatArray, query: Path, k: int) -> list[list[Photo]]:
        """The photos of each near content that are there or offline, most similar first."""
        assert self._index is not None
        short, wanted = self._whitening.apply(rows), 2 * k
        while True:
            numbers, similarities = self._index.query(short, wanted)
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
            if len(near) >= k or wanted >= min(len(self._index), MOST_ASKED):
                return near[:k]
            wanted *= 2


def _nearness(near: NearPhoto) -> tuple[int, float, float, Path]:
    """The strictest level first: scores of two levels say different things."""
    levels = (*Level, None)
    return levels.index(near.level), -near.score, -near.similarity, near.photo.path


def _may_be_there(photo: Photo) -> bool:
    """False for a file that is gone from a folder that is there."""
    return photo.path.exists() or not photo.path.parent.exists()
