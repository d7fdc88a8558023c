"""``samelens cluster match``: the groups of an archive, the same that a scan of it would find.

Candidates by partitions, scores by the head, connected components, and each grouped by the
desktop's own code. Each step is many tasks; what a task gives depends on nothing but its item.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.arrays import IntArray
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.cluster.archive_rows import ArchiveRows
from core.cluster.components import components
from core.cluster.grouping_tasks import NO_CANDIDATES, grouped, grouping_tasks
from core.cluster.match_files import Match, MatchFiles, MatchReport
from core.cluster.partition_search import archive_candidates
from core.cluster.partitions import partition_count, partitioned
from core.cluster.scoring_tasks import TableVersion, scored_candidates, scorer
from core.cluster.sources import Options
from core.cluster.table import PhotoTable
from core.cluster.workers import Workers
from core.embedding.specs import EmbedderSpec
from core.matching.neighbors import Candidates
from core.matching.saved_candidates import TakenOver
from core.matching.scoring import with_outstanding
from core.matching.whitening import Whitening
from core.progress import Progress, Stage
from core.records import Level


@dataclass(frozen=True, slots=True)
class MatchPlan:
    """``since``: the table's version of which ``out`` holds a match: only what came after it is
    compared with all. ``partitions`` None: as many as suit the table."""

    table: str
    spec: EmbedderSpec
    out: Path
    level: Level = Level.SAME_PHOTO
    since: int | None = None
    partitions: int | None = None
    options: Options | None = None


def match(plan: MatchPlan, workers: Workers, progress: Progress) -> MatchReport:
    """Write what was found into the folder ``plan.out``, whole or not at all.

    Raises UnusableInput for a table or a ``since`` that can't be used, CoreError, and Cancelled.
    """
    table = PhotoTable.open(plan.table, plan.spec)
    version = TableVersion(plan.table, table.version, plan.spec)
    whitening, files = Whitening.load(plan.spec), MatchFiles(plan.out)
    saved = None if plan.since is None else files.candidates(plan.since)
    progress.begin(Stage.DISCOVERING, len(table))
    rows = ArchiveRows.of(table, whitening, progress)
    known = None if saved is None else saved.among(rows.hashes, whitening.min_similarity)
    candidates, labels = NO_CANDIDATES, np.arange(len(rows))
    if plan.level is not Level.EXACT:
        candidates = _scored(plan, version, rows, known, workers, progress)
        labels = _labels(candidates, rows, version, plan.level, workers, progress)
    tasks = grouping_tasks(rows, candidates, labels, version, plan.level, plan.options or {})
    progress.begin(Stage.CLOSER_LOOK)
    parts = []
    for part in workers.each(grouped, tasks, progress):
        parts.append(part)
        progress.count(len(part.groups))
    progress.begin(Stage.EXPORTING)
    seconds = {str(stage): spent for stage, spent in progress.seconds.items()}
    report = files.write(Match(version, plan.since, rows, candidates, parts, seconds))
    progress.end()
    return report


def _scored(
    plan: MatchPlan,
    version: TableVersion,
    rows: ArchiveRows,
    known: TakenOver | None,
    workers: Workers,
    progress: Progress,
) -> Candidates:
    progress.begin(Stage.MATCHING)
    count = plan.partitions or partition_count(len(rows))
    partitions = partitioned(rows.vectors, count, workers, progress)
    least = Whitening.load(plan.spec).min_similarity
    candidates = archive_candidates(rows, partitions, known, least, workers, progress)
    progress.begin(Stage.SCORING, len(candidates))
    scored = scored_candidates(candidates, rows, version, Level.SAME_PHOTO, workers, progress)
    return with_outstanding(scored, CLOSER_LOOK_FROM)


def _labels(
    candidates: Candidates,
    rows: ArchiveRows,
    version: TableVersion,
    level: Level,
    workers: Workers,
    progress: Progress,
) -> IntArray:
    """(n,) the component of each row: of pairs that a group may be made of."""
    related = [_related(candidates, rows, version, Level.SAME_PHOTO)]
    if level is Level.SIMILAR:
        progress.begin(Stage.SCORING, len(candidates))
        scenes = scored_candidates(candidates, rows, version, level, workers, progress)
        related.append(_related(scenes, rows, version, level))
    return components(len(rows), np.concatenate(related))[rows.owners]


def _related(
    scored: Candidates, rows: ArchiveRows, version: TableVersion, level: Level
) -> IntArray:
    least = scorer(version.spec, level)[1]
    good = scored.scores_by(scored.scored_by) >= np.float32(least)
    return np.asarray(rows.owners[scored.pairs[good]], dtype=np.int64)
