"""Which of many pairs are a node's nearest: the bookkeeping of the neighbor search.

A node wants its ``k`` nearest and, beyond them, those alike at a bar, up to ``CLOSE`` neighbors,
and at a higher bar, up to a crowd.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.matching.neighbors import (
    CLOSE,
    CLOSE_SIMILARITY,
    CROWD,
    CROWD_SIMILARITY,
    Candidates,
)


@dataclass(frozen=True, slots=True)
class Slack:
    """How much more is wanted where similarities are rounded: so many neighbors, and those whose
    similarity is lower by so much."""

    neighbors: int = 0
    similarity: float = 0.0

    def tiers(self) -> tuple[tuple[int, float], ...]:
        """How many neighbors are wanted at most, and how alike they must be."""
        return (
            (CLOSE + self.neighbors, CLOSE_SIMILARITY - self.similarity),
            (CROWD, CROWD_SIMILARITY - self.similarity),
        )


NO_SLACK = Slack()


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

    def best(self, k: int, slack: Slack = NO_SLACK) -> IntArray:
        """Positions, row by row and most similar first, of those that are among the ``k`` best of
        their row, or alike enough to be among the ``CLOSE`` or the ``CROWD`` best."""
        order = np.lexsort((self.columns, -self.similarities, self.rows))
        rows, similarities = self.rows[order], self.similarities[order]
        ranks = np.arange(len(rows)) - np.searchsorted(rows, rows)
        wanted = ranks < k + slack.neighbors
        for most, bar in slack.tiers():
            wanted |= (similarities >= bar) & (ranks < most)
        return np.asarray(order[wanted], dtype=np.int64)

    def floors(self, lowest: FloatArray, k: int, slack: Slack = NO_SLACK) -> FloatArray:
        """What each row's further neighbors must be alike, ``lowest`` (r,) at least. In the order
        of :meth:`best`.

        Rows that have ``k`` neighbors want only what is nearer than the last of these, or alike at
        a bar; those with all that this bar allows only what is nearer than the last of them.
        """
        firsts = np.searchsorted(self.rows, np.arange(len(lowest) + 1))
        counts = np.diff(firsts)
        wanted = np.full(len(lowest), np.inf, dtype=np.float32)
        for most, bar in ((k + slack.neighbors, -1.0), *slack.tiers()):
            full = np.flatnonzero(counts >= most)
            last = np.full(len(lowest), bar, dtype=np.float32)
            last[full] = np.maximum(self.similarities[firsts[full] + most - 1], bar)
            wanted = np.minimum(wanted, last)
        return np.maximum(wanted, lowest)


def reach_of(candidates: Candidates, count: int, min_similarity: float, k: int) -> FloatArray:
    """(count,) what another must be alike to be among a node's nearest."""
    near = Hits.of(candidates)
    lowest = np.full(count, min_similarity, dtype=np.float32)
    return near.chosen(near.best(k)).floors(lowest, k)


def nearest_of(candidates: Candidates, k: int) -> Candidates:
    """The pairs that are among the nearest of one of their nodes."""
    kept = np.unique(Hits.of(candidates).best(k) % max(1, len(candidates)))
    return Candidates(candidates.pairs[kept], candidates.similarities[kept])
