"""Which of many pairs are a node's nearest: the bookkeeping of the neighbor search.

A node wants its ``k`` nearest and, beyond them, those alike at a bar of their own, up to a crowd.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.matching.neighbors import CROWD, CROWD_SIMILARITY, NEAREST, Candidates


@dataclass(frozen=True, slots=True)
class Hits:
    """Neighbors of rows: ``rows`` and ``columns``, both (m,), are positions or node numbers."""

    rows: IntArray
    columns: IntArray
    similarities: FloatArray

    @classmethod
    def of(cls, candidates: Candidates) -> Hits:
        """Each pair seen from its first node, then each from its second: (2 m,)."""
        first, second = candidates.pairs.T
        return cls(
            np.concatenate([first, second]),
            np.concatenate([second, first]),
            np.tile(candidates.similarities, 2),
        )

    @classmethod
    def joined(cls, parts: Sequence[Hits]) -> Hits:
        """All of them, in their order."""
        none = np.empty(0, np.int64)
        return cls(
            np.concatenate([none, *(part.rows for part in parts)]),
            np.concatenate([none, *(part.columns for part in parts)]),
            np.concatenate([np.empty(0, np.float32), *(part.similarities for part in parts)]),
        )

    def chosen(self, which: IntArray) -> Hits:
        """Those at the positions ``which``."""
        return Hits(self.rows[which], self.columns[which], self.similarities[which])

    def once(self) -> Hits:
        """Each row and column once."""
        _, first = np.unique(self.rows << 32 | self.columns, return_index=True)
        return self.chosen(first)

    def best(self, k: int, sure: float = CROWD_SIMILARITY) -> IntArray:
        """Positions, row by row and most similar first, of those that are among the ``k`` best of
        their row, or alike at ``sure`` and among the ``CROWD`` best."""
        order = np.lexsort((self.columns, -self.similarities, self.rows))
        rows = self.rows[order]
        ranks = np.arange(len(rows)) - np.searchsorted(rows, rows)
        alike = (self.similarities[order] >= sure) & (ranks < CROWD)
        return np.asarray(order[(ranks < k) | alike], dtype=np.int64)

    def floors(self, lowest: FloatArray, k: int, sure: float = CROWD_SIMILARITY) -> FloatArray:
        """What each row's further neighbors must be alike, ``lowest`` (r,) at least. In the order
        of :meth:`best`.

        Rows that have ``k`` neighbors want only what is nearer than the last of these, or alike at
        ``sure``; those with a whole crowd only what is nearer than its last.
        """
        raised = lowest.copy()
        firsts = np.searchsorted(self.rows, np.arange(len(lowest) + 1))
        counts = np.diff(firsts)
        full = np.flatnonzero(counts >= k)
        raised[full] = np.minimum(self.similarities[firsts[full] + k - 1], sure)
        crowded = np.flatnonzero(counts >= CROWD)
        raised[crowded] = self.similarities[firsts[crowded] + CROWD - 1]
        return np.maximum(raised, lowest)


def reach_of(candidates: Candidates, count: int, min_similarity: float, k: int) -> FloatArray:
    """(count,) what another must be alike to be among a node's nearest."""
    near = Hits.of(candidates)
    lowest = np.full(count, min_similarity, dtype=np.float32)
    return near.chosen(near.best(k)).floors(lowest, k)


def nearest_of(candidates: Candidates, k: int) -> Candidates:
    """The pairs that are among the nearest of one of their nodes."""
    kept = np.unique(Hits.of(candidates).best(k) % max(1, len(candidates)))
    return Candidates(candidates.pairs[kept], candidates.similarities[kept])


def standing_out(candidates: Candidates, lowest: float, by: float) -> IntArray:
    """Positions, rising, of the pairs in which one is the nearest of the other, and more alike
    ``by`` so much than the next of the ``NEAREST`` are on average. Neighbors that a node lacks
    count as ``lowest``: no pair that is less alike is a candidate."""
    near = Hits.of(candidates)
    near = near.chosen(near.best(NEAREST, sure=np.inf))
    nodes, firsts, counts = np.unique(near.rows, return_index=True, return_counts=True)
    total = np.bincount(near.rows, near.similarities)[nodes] + (NEAREST - counts) * lowest
    nearest = near.similarities[firsts]
    out = firsts[nearest - (total - nearest) / (NEAREST - 1) >= by]
    pairs = np.sort(np.stack([near.rows[out], near.columns[out]], axis=1), axis=1)
    return np.flatnonzero(np.isin(candidates.keys, pairs[:, 0] << 32 | pairs[:, 1]))
