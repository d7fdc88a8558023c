"""The third job: one photo's nearest among all photos that were ever scanned.

The nearest in whitened vectors (``searched_library``) are scored by the head on the full embeddings
and looked at closely, as a scan does. A photo whose bytes are known is not embedded again.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.arrays import FloatArray
from core.embedding.backbones import refuse_without_head
from core.embedding.vectors import from_stored, to_stored
from core.jobs.photo_scorer import NearestRows, PhotoScorer
from core.jobs.query_looks import HeadScores, QueryLooks
from core.jobs.searched_library import SearchedLibrary, SearchedPhotos
from core.matching.whitening import Whitening
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.reading import hash_of, read_photo
from core.progress import Progress
from core.records import ContentHash, Level, Photo, PhotoFacts
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.photo_cache import PhotoCache

logger = logging.getLogger(__name__)
NEAREST = 10


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


class NearestSearch:
    """One query's search among ``photos``. ``evidence`` keeps what is measured.

    The scorer may serve several at once if its embedder and head are loaded.
    """

    def __init__(
        self,
        photos: SearchedPhotos,
        scorer: PhotoScorer,
        evidence: EvidenceCache,
        decoder: Decoder,
        progress: Progress,
    ) -> None:
        self._photos, self._scorer, self._evidence = photos, scorer, evidence
        self._decoder, self._progress = decoder, progress

    def nearest(
        self, query: Path, k: int = NEAREST, content_hash: ContentHash | None = None
    ) -> NearestPhotos:
        """The ``k`` nearest contents, strictest level and best score first; never the file
        ``query`` itself.

        ``content_hash`` is given where a scan knows it: then the file need not be there. Raises
        UnreadablePhoto or CoreError naming a query that can't be read, and Cancelled.
        """
        content_hash = hash_of(query, self._decoder.check) if content_hash is None else content_hash
        rows = self._rows_of_query(query, content_hash)
        self._progress.check_cancelled()
        near = self._photos.near(rows, query, k)
        if not near:
            return NearestPhotos(query, len(self._photos), ())
        best = {
            content.content_hash: self._scorer.nearest_rows(rows, content.rows)
            for content in near
            if content.content_hash != content_hash
        }
        levels = self._levels(self._photo_of_query(query, content_hash), best)
        nearest = []
        for content in near:
            level: Level | None = Level.EXACT
            score, similarity = 1.0, 1.0
            if content.content_hash != content_hash:
                level, score = levels[content.content_hash]
                pair = best[content.content_hash]
                similarity = float(pair.first[0] @ pair.second[0])
            there = [photo for photo in content.photos if photo.path.exists()]
            shown, copies = (there or content.photos)[0], len(content.photos) - 1
            nearest.append(NearPhoto(shown, score, similarity, level, copies, not there))
        nearest.sort(key=_nearness)
        return NearestPhotos(query, len(self._photos), tuple(nearest))

    def _levels(
        self, query: Photo, best: Mapping[ContentHash, NearestRows]
    ) -> dict[ContentHash, tuple[Level | None, float]]:
        """Of the query and each content, of which the rows that score best are given."""
        looks = QueryLooks(
            query, self._scorer, self._photos.photos_of, self._evidence, self._decoder,
            self._progress,
        )  # fmt: skip
        head = self._scorer.scene_head
        return looks.levels(
            {
                content: HeadScores(rows.score, float(head.score(rows.first, rows.second)[0]))
                for content, rows in best.items()
            }
        )

    def _rows_of_query(self, query: Path, content_hash: ContentHash) -> FloatArray:
        """(r, 2816), rounded as stored ones are, so that a photo scores alike from either side."""
        known = self._photos.known_rows(content_hash)
        if known is not None:
            return known
        spec = self._scorer.spec
        photo = read_photo(query, self._decoder, spec.image_size)
        vectors = self._scorer.embed_rows(photo, partial(read_photo, query, self._decoder))
        return from_stored(to_stored(vectors), spec.dims)

    def _photo_of_query(self, query: Path, content_hash: ContentHash) -> Photo:
        """It may lie outside of the library, or be known to it and not be there any more."""
        facts = self._photos.known_facts(content_hash)
        try:
            status = query.stat()
        except OSError:
            return Photo(query, content_hash, 0, 0, facts or PhotoFacts(0, 0, ""))
        if facts is None:
            facts = read_photo(query, self._decoder, self._scorer.spec.image_size).facts
        return Photo(query, content_hash, status.st_size, status.st_mtime_ns, facts)


class Retrieval:
    """Answers queries over the cache; each query takes in what was scanned since the last.

    For one thread at a time. Raises DatabaseError and WeightsError.
    """

    def __init__(self, places: Places, scorer: PhotoScorer, decoder: Decoder | None = None) -> None:
        refuse_without_head(scorer.spec)
        whitening = Whitening.load(scorer.spec)
        self._connection = open_cache(
            places.cache_file, lambda problem: logger.warning("%s", problem.reason)
        )
        cache = PhotoCache(self._connection)
        library = SearchedLibrary(cache, scorer.spec, whitening, places.cache_folder)
        self._search = NearestSearch(
            library, scorer, EvidenceCache(self._connection), decoder or Decoder(), Progress()
        )

    def close(self) -> None:
        """Let go of the cache."""
        self._connection.close()

    def nearest(
        self, query: Path, k: int = NEAREST, content_hash: ContentHash | None = None
    ) -> NearestPhotos:
        """As :meth:`NearestSearch.nearest`."""
        return self._search.nearest(query, k, content_hash)


def _nearness(near: NearPhoto) -> tuple[int, float, float, Path]:
    """The strictest level first: scores of two levels say different things."""
    levels = (*Level, None)
    return levels.index(near.level), -near.score, -near.similarity, near.photo.path
