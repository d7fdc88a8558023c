"""Nearest neighbors over whitened vectors, one query after the other: exact, or by hnswlib.

Both stand behind :class:`NeighborIndex`. Numbers are node numbers, the position in which vectors
were added. An index file is derived data: a fingerprint of the nodes lies beside it, and whatever
is missing, stale or damaged is built again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import hnswlib
import numpy as np

from core.arrays import FloatArray, IntArray
from core.paths import replacing
from core.progress import Progress

QUERIES_AT_ONCE = 512
NEAREST = 10
CROWD, CROWD_SIMILARITY = 1024, 0.7
"""Of a node's neighbors beyond the nearest ten only those so alike are candidates, at most so many.
Of two photos of pool chosen at random 0.5 % are alike at 0.3 and 0.01 % at 0.7: without this bar
each of 100,000 photos would have hundreds of candidates. Of 1,050 copies of 25 photos it costs
0.2 % among 100,000 photos, extrapolated from pool: a copy is mostly among its photo's nearest."""
HNSW_LINKS, HNSW_EF_BUILD, HNSW_EF_QUERY = 24, 120, 120


class NeighborIndex(Protocol):
    """Vectors of unit length in, their nearest neighbors by cosine out."""

    def add(self, vectors: FloatArray) -> None:
        """Append (n, dims) float32 rows; their numbers follow on."""

    def query(self, vectors: FloatArray, k: int) -> tuple[IntArray, FloatArray]:
        """(n, dims) -> numbers (n, k) and similarities (n, k), most similar first."""

    def __len__(self) -> int:
        """How many vectors were added."""


class ExactIndex:
    """Compares with every vector, in blocks of bounded size."""

    def __init__(self, dims: int, capacity: int) -> None:
        self._vectors = np.empty((capacity, dims), dtype=np.float32)
        self._count = 0

    def __len__(self) -> int:
        """How many vectors were added."""
        return self._count

    def add(self, vectors: FloatArray) -> None:
        """Append rows; beyond the capacity the block doubles."""
        while self._count + len(vectors) > len(self._vectors):
            self._vectors = np.concatenate([self._vectors, np.empty_like(self._vectors)])
        self._vectors[self._count : self._count + len(vectors)] = vectors
        self._count += len(vectors)

    def query(self, vectors: FloatArray, k: int) -> tuple[IntArray, FloatArray]:
        """Most similar first; equal similarities by number."""
        k = min(k, self._count)
        numbers = np.empty((len(vectors), k), dtype=np.int64)
        similarities = np.empty((len(vectors), k), dtype=np.float32)
        known = self._vectors[: self._count].T
        for start in range(0, len(vectors), QUERIES_AT_ONCE):
            block = vectors[start : start + QUERIES_AT_ONCE] @ known
            best = np.argpartition(block, self._count - k, axis=1)[:, self._count - k :]
            values = np.take_along_axis(block, best, axis=1)
            order = np.lexsort((best, -values), axis=1)
            stop = start + len(block)
            numbers[start:stop] = np.take_along_axis(best, order, axis=1)
            similarities[start:stop] = np.take_along_axis(values, order, axis=1)
        return numbers, similarities


class HnswIndex:
    """hnswlib over inner products of unit vectors (Malkov and Yashunin 2018)."""

    def __init__(self, dims: int, capacity: int) -> None:
        self._index = hnswlib.Index(space="ip", dim=dims)
        self._index.init_index(
            max(1, capacity), ef_construction=HNSW_EF_BUILD, M=HNSW_LINKS, random_seed=1
        )
        self._index.set_ef(HNSW_EF_QUERY)

    def __len__(self) -> int:
        """How many vectors were added."""
        return int(self._index.get_current_count())

    def add(self, vectors: FloatArray) -> None:
        """Append rows; grows when full. Never while another thread queries (hnswlib's README)."""
        needed = len(self) + len(vectors)
        if needed > self._index.get_max_elements():
            self._index.resize_index(max(needed, 2 * self._index.get_max_elements()))
        self._index.add_items(vectors, np.arange(len(self), needed))

    def query(self, vectors: FloatArray, k: int) -> tuple[IntArray, FloatArray]:
        """Most similar first; approximate."""
        k = min(k, len(self))
        self._index.set_ef(max(HNSW_EF_QUERY, 2 * k))  # must be at least k, and is not saved
        labels, distances = self._index.knn_query(vectors, k=k)
        return labels.astype(np.int64), np.asarray(1.0 - distances, dtype=np.float32)

    def save(self, file: Path, fingerprint: str) -> None:
        """Write the index and, last, the note that says which nodes it is of."""
        note = file.with_suffix(".json")
        note.unlink(missing_ok=True)
        with replacing(file) as part:
            self._index.save_index(str(part))
        facts = {"fingerprint": fingerprint, "count": len(self), "sha256": _sha256(file)}
        with replacing(note) as part:
            part.write_text(json.dumps(facts), encoding="utf-8")

    @classmethod
    def load(cls, file: Path, dims: int, fingerprint: str) -> HnswIndex | None:
        """The saved index, or None when it is missing, of other nodes, or damaged."""
        try:
            facts = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
            # hnswlib trusts the file: numbers in it that are wrong would end the process.
            if facts["fingerprint"] != fingerprint or facts["sha256"] != _sha256(file):
                return None
            loaded = cls(dims, 1)
            loaded._index.load_index(str(file), max_elements=facts["count"])
        except (OSError, ValueError, KeyError, TypeError, RuntimeError):
            return None
        return loaded if len(loaded) == facts["count"] else None


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs worth scoring, each once: 20 bytes a pair, 24 where they are scored.

    ``pairs`` (m, 2) int64 of node numbers, first < second, sorted; ``similarities`` (m,) float32;
    ``scores`` (m,) float32 of the head named by ``scored_by``, NaN where it was not asked yet.
    """

    pairs: IntArray
    similarities: FloatArray
    scores: FloatArray | None = None
    scored_by: str = ""

    def __len__(self) -> int:
        """How many pairs."""
        return len(self.pairs)

    @property
    def keys(self) -> IntArray:
        """(m,) a number for each pair, in rising order."""
        return np.asarray(self.pairs[:, 0] << 32 | self.pairs[:, 1])

    @classmethod
    def unique(cls, pairs: IntArray, similarities: FloatArray) -> Candidates:
        """Each of (m, 2) pairs, smaller number first, once and in order."""
        keys, where = np.unique(pairs[:, 0] << 32 | pairs[:, 1], return_index=True)
        return cls(np.stack([keys >> 32, keys & 0xFFFFFFFF], axis=1), similarities[where])

    def with_scores_of(self, known: Candidates) -> Candidates:
        """The same pairs, with the scores that ``known`` has of some."""
        scores = np.full(len(self), np.nan, dtype=np.float32)
        _, here, there = np.intersect1d(
            self.keys, known.keys, assume_unique=True, return_indices=True
        )
        scores[here] = known.scores_by(known.scored_by)[there]
        return replace(self, scores=scores, scored_by=known.scored_by)

    def scores_by(self, head: str) -> FloatArray:
        """(m,) float32, NaN where ``head`` was not asked yet."""
        if self.scores is not None and self.scored_by == head:
            return self.scores
        return np.full(len(self), np.nan, dtype=np.float32)


def candidate_pairs(
    index: NeighborIndex,
    chunks: Iterable[tuple[int, FloatArray]],
    min_similarity: float,
    progress: Progress,
    k: int = NEAREST,
) -> Candidates:
    """The ``k`` nearest neighbors of each node that are alike at ``min_similarity``; of those
    beyond, the ``CROWD`` nearest that are alike at ``CROWD_SIMILARITY``, so that 500 copies of one
    picture come out complete.
    """
    pairs = [np.empty((0, 2), dtype=np.int64)]
    similarities = [np.empty(0, dtype=np.float32)]
    for first, vectors in chunks:
        for numbers, values in _pairs_of_chunk(index, first, vectors, min_similarity, k):
            pairs.append(numbers)
            similarities.append(values)
        progress.advance(len(vectors))
    return Candidates.unique(np.concatenate(pairs), np.concatenate(similarities))


def _pairs_of_chunk(
    index: NeighborIndex, first: int, vectors: FloatArray, min_similarity: float, k: int
) -> Iterator[tuple[IntArray, FloatArray]]:
    waiting = np.arange(len(vectors))
    wanted = k + 1  # the nearest neighbor of a node is itself
    while len(waiting):
        numbers, similarities = index.query(vectors[waiting], wanted)
        crowded = similarities[:, -1] >= CROWD_SIMILARITY
        full = crowded & (numbers.shape[1] < len(index)) & (wanted <= CROWD)
        near = np.arange(numbers.shape[1]) <= k
        alike = np.where(near, similarities >= min_similarity, similarities >= CROWD_SIMILARITY)
        others = numbers != (waiting + first)[:, None]
        rows, columns = np.nonzero(alike & others & ~full[:, None])
        pairs = np.stack([waiting[rows] + first, numbers[rows, columns]], axis=1)
        yield np.sort(pairs, axis=1), similarities[rows, columns]
        waiting, wanted = waiting[full], wanted * 2
