"""What the neighbor search compares: contents, and the photos inside of them, each a row.

A content is as near to another as the nearest two of their rows: a photo finds its screenshot by
the photo inside of it. Everything after the search speaks of contents again.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.grouping import NodePair
from core.matching.neighbors import Candidates
from core.matching.scoring import Score, score_numbers
from core.records import ContentHash
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache


class PhotoRows:
    """The rows of the contents ``photos``; ``embedded`` are their vectors, in the order of what
    they are kept under. Raises DatabaseError."""

    def __init__(self, cache: PhotoCache, photos: EmbeddedPhotos) -> None:
        self.photos = photos
        counts = cache.looks.counts(photos.spec.cache_key)
        inner = [
            (inner_row(content, number), node)
            for node, content in enumerate(photos.nodes)
            if content in counts
            for number in range(counts[content])
        ]
        if not inner:
            self.embedded, self._owners = photos, np.arange(len(photos))
        else:
            rows = sorted([*zip(photos.nodes, itertools.count()), *inner])
            self.embedded = EmbeddedPhotos(cache, photos.spec, [row for row, _ in rows])
            self._owners = np.array([node for _, node in rows], dtype=np.int64)
        self._by_owner = np.argsort(self._owners, kind="stable")
        self._starts = np.searchsorted(
            self._owners, np.arange(len(photos) + 1), sorter=self._by_owner
        )

    @property
    def has_inner(self) -> bool:
        """False where each content is one row, of the same number."""
        return self.embedded is not self.photos

    def inner(self) -> dict[ContentHash, ContentHash]:
        """The content that each inner photo is inside of, by what its row is kept under."""
        rows, contents = self.embedded.nodes, self.photos.nodes
        owners = zip(rows, self._owners.tolist(), strict=True) if self.has_inner else ()
        return {row: contents[owner] for row, owner in owners if row != contents[owner]}

    def rows_of(self, node: int) -> list[int]:
        """The numbers of a content's rows, rising."""
        rows: list[int] = self._by_owner[self._starts[node] : self._starts[node + 1]].tolist()
        return rows

    def of_contents(self, scored: Candidates) -> Candidates:
        """Scored pairs of rows -> pairs of their contents, each with the best of its scores."""
        if not self.has_inner:
            return scored
        pairs = np.sort(self._owners[scored.pairs], axis=1)
        scores = scored.scores_by(scored.scored_by)
        best = np.lexsort((-scored.similarities, -scores))
        best = best[pairs[best, 0] != pairs[best, 1]]
        _, first = np.unique(pairs[best, 0] << 32 | pairs[best, 1], return_index=True)
        at = best[first]
        return Candidates(pairs[at], scored.similarities[at], scores[at], scored.scored_by)

    def scores_of(self, pairs: Sequence[NodePair], score: Score) -> list[float]:
        """The best score of any row of each pair's one content with any of its other."""
        crossing = [
            list(itertools.product(self.rows_of(first), self.rows_of(second)))
            for first, second in pairs
        ]
        numbers = np.array([*itertools.chain(*crossing)], dtype=np.int64).reshape(-1, 2)
        scores = score_numbers(numbers, self.embedded.vectors, score)
        ends = itertools.accumulate(map(len, crossing))
        return [
            float(scores[end - len(rows) : end].max())
            for end, rows in zip(ends, crossing, strict=True)
        ]
