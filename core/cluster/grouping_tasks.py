"""Groups of an archive, some connected components a task: each is grouped by the desktop's own code
in a library of its own, which is filled from the table and thrown away.

So heads, closer look, linkage, keepers and their reasons are those of a scan. Photos that lie
elsewhere are fetched for the closer look; what can't be had is judged as a scan judges a file that
can't be read any more.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.arrays import IntArray
from core.cluster.archive_rows import ArchiveRows
from core.cluster.fetching import Fetcher
from core.cluster.scoring_tasks import TableVersion
from core.cluster.sources import Options, Source, is_remote
from core.cluster.table import TableRow
from core.embedding.vectors import to_stored
from core.jobs.scan_groups import find_groups
from core.jobs.scan_library import ScanLibrary, scan_with_library
from core.jobs.scan_plan import ScanPlan
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbor_search import keep_candidates
from core.matching.neighbors import Candidates
from core.matching.photo_rows import PhotoRows
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.small_pictures import VERSION
from core.progress import Progress
from core.records import ContentHash, FoundFile, Group, Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto

PHOTOS_A_TASK = 512
NO_CANDIDATES = Candidates(np.empty((0, 2), np.int64), np.empty(0, np.float32))


@dataclass(frozen=True, slots=True)
class GroupingTask:
    """``positions`` (f,) in the table: all files of some components; ``candidates``: the pairs
    among their rows, which are numbered in the order of their hashes."""

    table: TableVersion
    positions: IntArray
    candidates: Candidates
    level: Level
    options: Options


@dataclass(frozen=True, slots=True)
class Grouped:
    """``uris``: of those photos of ``groups`` whose path is no place of their own."""

    groups: tuple[Group, ...]
    uris: dict[Path, str]


def grouped(task: GroupingTask) -> Grouped:
    """Raises CoreError."""
    table, level = task.table.opened(), task.level
    settings = ScanSettings((ScanFolder(Path("/")),), level=level, threads=1)
    gate = Places.of_user().cache_folder / "cluster" / "cache.sqlite"
    with (
        tempfile.TemporaryDirectory(prefix="samelens-") as folder,
        closing(Decoder.beside(gate)) as decoder,
    ):
        places = Places.under(Path(folder))
        plan = ScanPlan(settings, None if level is Level.EXACT else task.table.spec, 1)
        fetcher = Fetcher(Path(folder) / "fetched", task.options)
        rows = table.rows(task.positions)
        files = [_file_of(row, fetcher) for row in rows]

        def work(library: ScanLibrary) -> ScanResult:
            _fill(library.cache, rows, files, task.table.spec.cache_key)
            if plan.spec is not None and len(task.candidates):
                embedded = PhotoRows(library.cache, EmbeddedPhotos(library.cache, plan.spec))
                keep_candidates(task.candidates, embedded.embedded, library.folder)
            return library.result(find_groups(plan, library, Progress()), 0)

        result = scan_with_library(plan, places, Progress(), decoder, work)
    uris = {file.path: row.uri for row, file in zip(rows, files, strict=True)}
    return Grouped(result.groups, {path: uri for path, uri in uris.items() if str(path) != uri})


def _file_of(row: TableRow, fetcher: Fetcher) -> FoundFile:
    """Where the photo can be read now; a copy has its own time, but must have the size."""
    path, modified = Path(row.uri), row.modified_ns
    if is_remote(row.uri):
        local = fetcher.fetched(Source(row.uri, row.version, row.size)).file
        if local is not None:
            path, modified = local.path, local.mtime_ns
    return FoundFile(path, row.size, modified, (0, 0), False)


def _fill(
    cache: PhotoCache, rows: Sequence[TableRow], files: Sequence[FoundFile], spec_key: str
) -> None:
    """As a scan would have filled it: vectors before what speaks of them."""
    contents: dict[ContentHash, TableRow] = {}
    for row in rows:
        if row.content_hash is not None and row.embedding is not None:
            contents.setdefault(row.content_hash, row)
    vectors, looks, pictures = [], [], {}
    for content, row in contents.items():
        assert row.embedding is not None
        inner = [] if row.inner is None else to_stored(row.inner)
        vectors.append((content, to_stored(row.embedding[None])[0]))
        vectors += [(inner_row(content, number), stored) for number, stored in enumerate(inner)]
        looks.append((content, len(inner)))
        if row.picture is not None:
            pictures[content] = row.picture
    cache.begin_scan()
    cache.save_embeddings(vectors, spec_key)
    cache.looks.save(looks, spec_key)
    cache.pictures.save(pictures, VERSION)
    cache.save_photos(
        [
            CachedPhoto(file, row.content_hash, row.facts, row.problem)
            for row, file in zip(rows, files, strict=True)
        ]
    )


def grouping_tasks(
    rows: ArchiveRows,
    candidates: Candidates,
    labels: IntArray,
    table: TableVersion,
    level: Level,
    options: Options,
) -> Iterator[GroupingTask]:
    """All contents that may be in a group. ``labels`` (n,): the component of each row, inner photos
    in that of their content; a content of several files may be alone in its own."""
    batch = _batches(rows, labels)
    same = labels[candidates.pairs[:, 0]] == labels[candidates.pairs[:, 1]]
    pairs = _split(np.where(same, batch[candidates.pairs[:, 0]], -1))
    for number, numbers in _split(batch).items():
        owners = np.unique(rows.owners[numbers])
        at = pairs.get(number, np.empty(0, np.int64))
        inside = Candidates(
            np.searchsorted(numbers, candidates.pairs[at]),
            candidates.similarities[at],
            candidates.scores_by(candidates.scored_by)[at],
            candidates.scored_by,
        )
        files = rows.files_of(rows.hashes[owners])
        yield GroupingTask(table, files, inside, level, options)
    unknown = np.setdiff1d(rows.repeated(), rows.hashes)  # equal bytes that can't be decoded
    for start in range(0, len(unknown), PHOTOS_A_TASK):
        files = rows.files_of(unknown[start : start + PHOTOS_A_TASK])
        yield GroupingTask(table, files, NO_CANDIDATES, level, options)


def _batches(rows: ArchiveRows, labels: IntArray) -> IntArray:
    """(n,) the task of each row, -1: it is in no group. Components stay whole."""
    is_content = rows.owners == np.arange(len(rows))
    contents = np.bincount(labels[is_content], minlength=len(rows))
    several = np.zeros(len(rows), dtype=np.bool_)
    several[labels[np.isin(rows.hashes, rows.repeated())]] = True
    wanted = np.flatnonzero((contents > 1) | several)
    task_of = np.full(len(rows), -1, dtype=np.int64)
    task_of[wanted] = (np.cumsum(contents[wanted]) - 1) // PHOTOS_A_TASK
    return np.asarray(task_of[labels], dtype=np.int64)


def _split(numbers: IntArray) -> dict[int, IntArray]:
    """The positions of each number that is not negative, in rising order."""
    order = np.argsort(numbers, kind="stable")
    order = order[np.searchsorted(numbers[order], 0) :]
    values, starts = np.unique(numbers[order], return_index=True)
    return (
        dict(zip(values.tolist(), np.split(order, starts[1:]), strict=True)) if len(order) else {}
    )
