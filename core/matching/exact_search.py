"""Every node's nearest neighbors at once, by comparing all with all in tiles of bounded size.

Tiles are matrix products, in bfloat16 where the CPU has units for it; what passes is compared again
in float32, so the similarities given are those of the float16 vectors and only pairs at the edge of
the ``k`` nearest can be missed. Rows of a tile are kept above a floor of their own, which rises to
the similarity of their own ``k``-th neighbor so far: memory does not grow with what is alike.
Where most pairs are known already, only what is new is compared with all, to the same end.
Imports torch: load this module only when a job starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from core.arrays import FloatArray, IntArray
from core.embedding.cpu import compute_on, has_bfloat16
from core.matching.nearest import Hits, nearest_of, reach_of
from core.matching.neighbors import CROWD, CROWD_SIMILARITY, NEAREST, Candidates
from core.progress import Progress

HalfArray = npt.NDArray[np.float16]
TILE = 2048
SLACK = 6
"""So many more than ``k`` neighbors are kept by their rounded similarities."""
ROUNDING = 0.01
"""Rounded similarities are off by less: bfloat16 has steps of 0.004 below 1."""
UNREACHED = 2.0
"""No similarity is so large."""


def exact_candidates(
    vectors: HalfArray, min_similarity: float, threads: int, progress: Progress, k: int = NEAREST
) -> Candidates:
    """The pairs that :func:`~core.matching.neighbors.candidate_pairs` describes, among (n, dims)
    float16 unit vectors. Raises Cancelled."""
    every = np.arange(len(vectors))
    return _Search(vectors, None, min_similarity, k, progress).pairs_of(every, threads)


def renewed_candidates(  # noqa: PLR0913 - what one scan shares
    vectors: HalfArray,
    known: Candidates,
    unknown: IntArray,
    min_similarity: float,
    threads: int,
    progress: Progress,
    k: int = NEAREST,
) -> Candidates:
    """As :func:`exact_candidates`, where ``known`` holds all pairs that it would give but those of
    the nodes ``unknown``, and maybe more. Raises Cancelled."""
    reach = reach_of(known, len(vectors), min_similarity, k)
    reach[unknown] = UNREACHED  # their own search finds what they are near to
    search = _Search(vectors, reach, min_similarity, k, progress)
    new = search.pairs_of(unknown, threads)
    both = Candidates.unique(
        np.concatenate([known.pairs, new.pairs]),
        np.concatenate([known.similarities, new.similarities]),
    )
    return nearest_of(both, k)


def neighbors_among(  # noqa: PLR0913 - what one search needs
    queries: HalfArray,
    own: IntArray,
    vectors: HalfArray,
    reach: FloatArray | None,
    min_similarity: float,
    progress: Progress,
    k: int = NEAREST,
) -> Hits:
    """The nearest of ``queries`` (m, dims) among ``vectors`` (n, dims), both float16 unit vectors:
    rows are positions of queries, columns of vectors. ``own`` (m,): each query's own position among
    the vectors, -1: it is none of them. ``reach`` (n,): what those must be alike that want to be
    found by whom they aren't among the nearest of, None: none does. Raises Cancelled."""
    search = _Search(vectors, reach, min_similarity, k, progress)
    parts = []
    for start in range(0, len(queries), TILE):
        near = search.hits(queries[start : start + TILE], own[start : start + TILE])
        parts.append(Hits(near.rows + start, near.columns, near.similarities))
    return Hits.joined(parts)


@dataclass(frozen=True, slots=True)
class _Search:
    """``reach`` (n,): what a node must be alike to be wanted as neighbor of each, where some are
    compared with all; None where all are."""

    vectors: HalfArray
    reach: FloatArray | None
    min_similarity: float
    k: int
    progress: Progress

    def pairs_of(self, numbers: IntArray, threads: int) -> Candidates:
        """The nodes ``numbers`` (m,), in rising order, compared with all."""
        pairs = [np.empty((0, 2), dtype=np.int64)]
        similarities = [np.empty(0, dtype=np.float32)]
        blocks = [numbers[start : start + TILE] for start in range(0, len(numbers), TILE)]
        with ThreadPoolExecutor(threads, initializer=compute_on, initargs=(1,)) as pool:
            for block, (near, values) in zip(blocks, pool.map(self._pairs, blocks), strict=True):
                pairs.append(near)
                similarities.append(values)
                self.progress.advance(len(block))
        return Candidates.unique(np.concatenate(pairs), np.concatenate(similarities))

    def _pairs(self, numbers: IntArray) -> tuple[IntArray, FloatArray]:
        near = self.hits(self.vectors[numbers], numbers)
        pairs = np.stack([numbers[near.rows], near.columns], axis=1)
        return np.sort(pairs, axis=1), near.similarities

    def hits(self, block: HalfArray, numbers: IntArray) -> Hits:
        """The neighbors of a block of vectors, which are the nodes ``numbers``, -1: none of them.
        Rows are positions in ``block``, columns node numbers."""
        near = self._near(block, numbers)
        near = Hits(near.rows, near.columns, _similarities(block, self.vectors, near))
        wanted = np.zeros(len(near.rows), dtype=np.bool_)
        wanted[near.best(self.k)] = True
        if self.reach is not None:
            wanted |= near.similarities >= self.reach[near.columns]
        return near.chosen(np.flatnonzero(wanted & (near.similarities >= self.min_similarity)))

    def _near(self, block: HalfArray, numbers: IntArray) -> Hits:
        """By rounded similarities, somewhat more than wanted; pruned after 1, 2, 4, 8 ... tiles."""
        queries, sure = _for_products(block), CROWD_SIMILARITY - ROUNDING
        floors = np.full(len(block), self.min_similarity - ROUNDING, dtype=np.float32)
        kept = Hits.joined([])
        fresh: list[Hits] = []
        reaching: list[Hits] = []
        count = len(self.vectors)
        for number, first in enumerate(range(0, count, TILE), start=1):
            self.progress.check()
            tile = queries @ _for_products(self.vectors[first : first + TILE]).T
            own = np.flatnonzero((numbers >= first) & (numbers < first + TILE))
            tile[own, numbers[own] - first] = -1  # a node is no neighbor of its own
            fresh.append(_above(tile, floors[:, None], first))
            if self.reach is not None:
                wanting = self.reach[None, first : first + TILE] - ROUNDING
                reaching.append(_above(tile, wanting, first))
            many = sum(len(hits.rows) for hits in fresh) > CROWD * len(block)
            if many or number & (number - 1) == 0 or first + TILE >= count:
                kept = Hits.joined([kept, *fresh])
                kept = kept.chosen(kept.best(self.k + SLACK, sure))
                fresh = []
                floors = kept.floors(floors, self.k + SLACK, sure)
        return Hits.joined([kept, *reaching]).once() if reaching else kept


def _for_products(vectors: HalfArray) -> Tensor:
    dtype = torch.bfloat16 if has_bfloat16() else torch.float32
    return torch.from_numpy(vectors).to(dtype)


def _above(tile: Tensor, floors: FloatArray, first: int) -> Hits:
    """What reaches the floor of its row (m, 1) or column (1, n). Positive bfloat16 numbers are
    ordered as their bits are."""
    if tile.dtype == torch.bfloat16:
        lowest = torch.from_numpy(floors).bfloat16().view(torch.int16).numpy()
        passed = np.flatnonzero(tile.view(torch.int16).numpy() >= lowest)
    else:
        passed = np.flatnonzero(tile.numpy() >= floors)
    rows, columns = np.divmod(passed, tile.shape[1])
    values = tile.view(-1)[torch.from_numpy(passed)].float().numpy()
    return Hits(rows, columns + first, values)


def _similarities(block: HalfArray, vectors: HalfArray, hits: Hits) -> FloatArray:
    """In float32, some at a time."""
    values = np.empty(len(hits.rows), dtype=np.float32)
    for part in _slices(len(values)):
        a = block[hits.rows[part]].astype(np.float32)
        b = vectors[hits.columns[part]].astype(np.float32)
        values[part] = np.einsum("nd,nd->n", a, b)
    return values


def _slices(count: int, at_once: int = 16_384) -> Iterator[slice]:
    return (slice(start, start + at_once) for start in range(0, count, at_once))
