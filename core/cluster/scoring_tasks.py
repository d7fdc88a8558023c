"""The head's scores of an archive's candidate pairs, some thousands a task, on the embeddings of
the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from core.arrays import FloatArray, IntArray
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.cluster.archive_rows import WHOLE, ArchiveRows
from core.cluster.table import PhotoTable
from core.cluster.workers import Workers
from core.embedding.specs import EmbedderSpec
from core.jobs.levels import scene_linkage
from core.matching.active_head import scene_head
from core.matching.head import Head
from core.matching.neighbors import Candidates
from core.matching.scoring import PairScorer, score_pairs
from core.progress import Progress
from core.records import Level

PAIRS_A_TASK = 16_384


@dataclass(frozen=True, slots=True)
class TableVersion:
    """Names a state of a table, for tasks that open it."""

    place: str
    version: int
    spec: EmbedderSpec

    def opened(self) -> PhotoTable:
        """Raises CoreError."""
        return PhotoTable.open(self.place, self.spec, self.version)


@dataclass(frozen=True, slots=True)
class ScoringTask:
    """``places`` (n, 2), which all workers read: the position in the table and the number of the
    inner photo of each row."""

    table: TableVersion
    places: Callable[[], IntArray]
    candidates: Candidates
    level: Level


@lru_cache(maxsize=1)
def _head(spec: EmbedderSpec) -> Head:
    return Head.load(spec=spec)


def scorer(spec: EmbedderSpec, level: Level) -> tuple[PairScorer, float]:
    """What scores pairs of ``level``, and from which score on a pair is looked at."""
    head = _head(spec)
    if level is Level.SIMILAR:
        scene = scene_head(head)
        return scene, scene_linkage(scene, None)
    return head.for_copies(), CLOSER_LOOK_FROM


def scored(task: ScoringTask) -> FloatArray:
    """(m,) the scores of a task's pairs, those that are known already as they are."""
    head, least = scorer(task.table.spec, task.level)
    vectors = _Vectors(task.table.opened(), task.places())
    scores = score_pairs(task.candidates, vectors.of, head, Progress(), least, threads=1)
    return scores.scores_by(scores.scored_by)


def scored_candidates(
    candidates: Candidates,
    rows: ArchiveRows,
    table: TableVersion,
    level: Level,
    workers: Workers,
    progress: Progress,
) -> Candidates:
    """``candidates`` with the scores of the head of ``level``, in the order of their pairs. Raises
    CoreError and Cancelled."""
    head, least = scorer(table.spec, level)
    scored_by = f"{head.key} from {least}"
    places = workers.share(np.stack([rows.positions, rows.inner], axis=1))
    waiting = np.flatnonzero(np.isnan(candidates.scores_by(scored_by)))
    scores = candidates.scores_by(scored_by).copy()
    progress.count(len(candidates) - len(waiting))

    def tasks() -> Iterator[ScoringTask]:
        for start in range(0, len(waiting), PAIRS_A_TASK):
            at = waiting[start : start + PAIRS_A_TASK]
            part = Candidates(candidates.pairs[at], candidates.similarities[at])
            yield ScoringTask(table, places, part, level)

    done = 0
    for part in workers.each(scored, tasks(), progress):
        scores[waiting[done : done + len(part)]] = part
        done += len(part)
        progress.count(len(part))
    return replace(candidates, scores=scores, scored_by=scored_by)


@dataclass(frozen=True, slots=True)
class _Vectors:
    table: PhotoTable
    places: IntArray

    def of(self, numbers: Sequence[int]) -> FloatArray:
        """Rows (n,) -> (n, 2816) float32."""
        places = self.places[np.asarray(numbers, dtype=np.int64)]
        is_whole = places[:, 1] == WHOLE
        vectors = np.empty((len(places), self.table.dims), dtype=np.float32)
        vectors[is_whole] = self.table.embeddings(places[is_whole, 0])
        inside = np.flatnonzero(~is_whole)
        for at, inner in zip(inside, self.table.inner(places[inside, 0]), strict=True):
            vectors[at] = inner[places[at, 1]]
        return vectors
