"""Every node's nearest neighbors at once, by comparing all with all in tiles of bounded size.

Tiles are matrix products, in bfloat16 where the CPU has units for it; what passes is compared again
in float32, so the similarities given are those of the float16 vectors and only pairs at the edge of
the ``k`` nearest can be missed. Rows of a tile are kept above a floor of their own, which rises to
the similarity of their own ``k``-th neighbor so far: memory does not grow with what is alike.
Imports torch: load this module only when a job starts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from core.embedding.cpu import has_bfloat16
from core.embedding.vectors import FloatArray
from core.matching.neighbors import CROWD, CROWD_SIMILARITY, NEAREST, Candidates, IntArray
from core.progress import Progress

HalfArray = npt.NDArray[np.float16]
TILE = 2048
SLACK = 6
"""So many more than ``k`` neighbors are kept by their rounded similarities."""
ROUNDING = 0.01
"""Rounded similarities are off by less: bfloat16 has steps of 0.004 below 1."""


@dataclass(frozen=True, slots=True)
class _Hits:
    """Neighbors of a block of rows: ``rows`` within it, ``columns`` node numbers, both (m,)."""

    rows: IntArray
    columns: IntArray
    similarities: FloatArray


def exact_candidates(
    vectors: HalfArray, min_similarity: float, progress: Progress, k: int = NEAREST
) -> Candidates:
    """The pairs that :func:`~core.matching.neighbors.candidate_pairs` describes, among (n, dims)
    float16 unit vectors. Raises Cancelled."""
    pairs = [np.empty((0, 2), dtype=np.int64)]
    similarities = [np.empty(0, dtype=np.float32)]
    with ThreadPoolExecutor(os.cpu_count() or 2, initializer=_one_thread) as pool:
        starts = range(0, len(vectors), TILE)

        def search(start: int) -> tuple[IntArray, FloatArray]:
            return _block_pairs(vectors, start, min_similarity, k, progress)

        for start, (found, values) in zip(starts, pool.map(search, starts), strict=True):
            pairs.append(found)
            similarities.append(values)
            progress.advance(min(TILE, len(vectors) - start))
    return Candidates.unique(np.concatenate(pairs), np.concatenate(similarities))


def _one_thread() -> None:
    torch.set_num_threads(1)


def _block_pairs(
    vectors: HalfArray, start: int, min_similarity: float, k: int, progress: Progress
) -> tuple[IntArray, FloatArray]:
    block = vectors[start : start + TILE]
    near = _near(block, start, vectors, min_similarity, k, progress)
    exact = _similarities(block, vectors, near)
    kept = _best(_Hits(near.rows, near.columns, exact), k, CROWD_SIMILARITY)
    kept = kept[exact[kept] >= min_similarity]
    pairs = np.stack([near.rows[kept] + start, near.columns[kept]], axis=1)
    return np.sort(pairs, axis=1), exact[kept]


def _near(
    block: HalfArray,
    start: int,
    vectors: HalfArray,
    min_similarity: float,
    k: int,
    progress: Progress,
) -> _Hits:
    """By rounded similarities: somewhat more than wanted. Pruned after 1, 2, 4, 8, ... tiles."""
    queries, sure = _for_products(block), CROWD_SIMILARITY - ROUNDING
    floors = np.full(len(block), min_similarity - ROUNDING, dtype=np.float32)
    kept = _Hits(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))
    found: list[_Hits] = []
    for number, first in enumerate(range(0, len(vectors), TILE), start=1):
        progress.check()
        tile = queries @ _for_products(vectors[first : first + TILE]).T
        if first <= start < first + TILE:
            tile.diagonal(start - first).fill_(-1)  # a node is no neighbor of its own
        found.append(_above(tile, floors, first))
        many = sum(len(one.rows) for one in found) > CROWD * len(block)
        if many or number & (number - 1) == 0 or first + TILE >= len(vectors):
            kept = _joined([kept, *found])
            kept = _chosen(kept, _best(kept, k + SLACK, sure))
            found = []
            floors = _floors(kept, floors, k + SLACK, sure)
    return kept


def _for_products(vectors: HalfArray) -> Tensor:
    dtype = torch.bfloat16 if has_bfloat16() else torch.float32
    return torch.from_numpy(vectors).to(dtype)


def _above(tile: Tensor, floors: FloatArray, first: int) -> _Hits:
    """What reaches its row's floor. Positive bfloat16 numbers are ordered as their bits are."""
    if tile.dtype == torch.bfloat16:
        lowest = torch.from_numpy(floors).bfloat16().view(torch.int16).numpy()
        passed = np.flatnonzero(tile.view(torch.int16).numpy() >= lowest[:, None])
    else:
        passed = np.flatnonzero(tile.numpy() >= floors[:, None])
    rows, columns = np.divmod(passed, tile.shape[1])
    values = tile.view(-1)[torch.from_numpy(passed)].float().numpy()
    return _Hits(rows, columns + first, values)


def _best(hits: _Hits, k: int, sure: float) -> IntArray:
    """Which hits are among the ``k`` best of their row, or alike at ``sure`` and among the
    ``CROWD`` best."""
    order = np.lexsort((hits.columns, -hits.similarities, hits.rows))
    rows = hits.rows[order]
    ranks = np.arange(len(rows)) - np.searchsorted(rows, rows)
    alike = (hits.similarities[order] >= sure) & (ranks < CROWD)
    return np.asarray(order[(ranks < k) | alike], dtype=np.int64)


def _floors(kept: _Hits, floors: FloatArray, k: int, sure: float) -> FloatArray:
    """Rows that have ``k`` neighbors want only what is nearer than the last of these, or alike at
    ``sure``; those with a whole crowd only what is nearer than its last."""
    raised = floors.copy()
    firsts = np.searchsorted(kept.rows, np.arange(len(floors) + 1))
    counts = np.diff(firsts)
    full = np.flatnonzero(counts >= k)
    raised[full] = np.minimum(kept.similarities[firsts[full] + k - 1], sure)
    crowded = np.flatnonzero(counts >= CROWD)
    raised[crowded] = kept.similarities[firsts[crowded] + CROWD - 1]
    return np.maximum(raised, floors)


def _joined(parts: list[_Hits]) -> _Hits:
    return _Hits(
        np.concatenate([one.rows for one in parts]),
        np.concatenate([one.columns for one in parts]),
        np.concatenate([one.similarities for one in parts]),
    )


def _chosen(hits: _Hits, which: IntArray) -> _Hits:
    return _Hits(hits.rows[which], hits.columns[which], hits.similarities[which])


def _similarities(block: HalfArray, vectors: HalfArray, hits: _Hits) -> FloatArray:
    """In float32, some at a time."""
    values = np.empty(len(hits.rows), dtype=np.float32)
    for part in _slices(len(values)):
        a = block[hits.rows[part]].astype(np.float32)
        b = vectors[hits.columns[part]].astype(np.float32)
        values[part] = np.einsum("nd,nd->n", a, b)
    return values


def _slices(count: int, at_once: int = 16_384) -> Iterator[slice]:
    return (slice(start, start + at_once) for start in range(0, count, at_once))
