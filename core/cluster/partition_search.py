"""The neighbors of an archive's rows, partition by partition, each a task: the desktop's search in
exact tiles, of the rows that ask a partition among those that lie in it.

In one partition it is the desktop's search itself. Where pairs are known from an earlier match only
what is new is compared with all, to the same end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.cluster.archive_rows import ArchiveRows
from core.cluster.partitions import Partitions
from core.cluster.workers import Workers
from core.embedding.cpu import compute_on
from core.matching.exact_search import UNREACHED, HalfArray, neighbors_among
from core.matching.nearest import Hits, nearest_of, reach_of
from core.matching.neighbors import NEAREST, Candidates
from core.matching.saved_candidates import TakenOver
from core.progress import Progress

QUERIES_A_TASK = 16_384


@dataclass(frozen=True, slots=True)
class SearchTask:
    """``queries`` (m,) and ``members`` (n,) are numbers of ``vectors`` (all of them, in a store
    that all workers read)."""

    vectors: Callable[[], HalfArray]
    queries: IntArray
    members: IntArray
    reach: FloatArray | None
    min_similarity: float


def found_in(task: SearchTask) -> Hits:
    """Rows and columns are numbers of vectors."""
    compute_on(1)
    vectors = task.vectors()
    at = np.searchsorted(task.members, task.queries)
    at = np.minimum(at, max(0, len(task.members) - 1))
    own = np.where(task.members[at] == task.queries, at, -1)
    near = neighbors_among(
        vectors[task.queries],
        own,
        vectors[task.members],
        task.reach,
        task.min_similarity,
        Progress(),
    )
    return Hits(task.queries[near.rows], task.members[near.columns], near.similarities)


def archive_candidates(
    rows: ArchiveRows,
    partitions: Partitions,
    known: TakenOver | None,
    min_similarity: float,
    workers: Workers,
    progress: Progress,
) -> Candidates:
    """The pairs that are worth scoring. ``known``: those of an earlier match. Raises CoreError and
    Cancelled."""
    new, reach = np.arange(len(rows)), None
    if known is not None:
        new = known.unknown
        reach = reach_of(known.candidates, len(rows), min_similarity, NEAREST)
        reach[new] = UNREACHED
    parts = []
    for hits in workers.each(
        found_in, _tasks(rows, partitions, new, reach, min_similarity, workers), progress
    ):
        parts.append(hits)
        progress.count(1)
    found = _nearest_pairs(Hits.joined(parts), reach)
    if known is None:
        return found
    both = Candidates.unique(
        np.concatenate([known.candidates.pairs, found.pairs]),
        np.concatenate([known.candidates.similarities, found.similarities]),
    )
    return nearest_of(both, NEAREST).with_scores_of(known.candidates)


def _nearest_pairs(hits: Hits, reach: FloatArray | None) -> Candidates:
    """Of what all partitions found of a row only its nearest."""
    wanted = np.zeros(len(hits.rows), dtype=np.bool_)
    wanted[hits.best(NEAREST)] = True
    if reach is not None:
        wanted |= hits.similarities >= reach[hits.columns]
    kept = hits.chosen(np.flatnonzero(wanted))
    pairs = np.sort(np.stack([kept.rows, kept.columns], axis=1), axis=1)
    return Candidates.unique(pairs, kept.similarities)


def _tasks(
    rows: ArchiveRows,
    partitions: Partitions,
    new: IntArray,
    reach: FloatArray | None,
    min_similarity: float,
    workers: Workers,
) -> Iterator[SearchTask]:
    vectors = workers.share(rows.vectors)
    for members, askers in zip(partitions.members(), partitions.askers(new), strict=True):
        wanting = None if reach is None else reach[members]
        for start in range(0, len(askers), QUERIES_A_TASK):
            queries = askers[start : start + QUERIES_A_TASK]
            yield SearchTask(vectors, queries, members, wanting, min_similarity)
