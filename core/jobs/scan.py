"""The first job: folders in, groups of duplicate photos and videos out.

Walk the folders; hash, decode and embed what the cache doesn't know; find the nearest neighbors of
each content; score these pairs with the head; look closer at those that may match; group what
matches; propose a keeper in each group. What follows the embedding is in
:mod:`~core.jobs.scan_groups`.
Imports no torch until there is something to embed or to score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from core.embedding.pipeline import LazyEmbedder, PhotoEmbedder, embed_new_photos
from core.jobs.scan_groups import find_groups
from core.jobs.scan_library import ScanLibrary, scan_with_library
from core.jobs.scan_plan import ScanPlan
from core.jobs.video_copies import VideoCopies
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.photo_files.photo_counts import PhotoCounts
from core.photo_files.reasons import PhotoProblem
from core.photo_files.skipped_names import SkippedNames
from core.progress import Progress, Stage
from core.records import FoundFile, Problem, ScanResult
from core.settings import ScanSettings
from core.wording.codes import Code


def scan(
    settings: ScanSettings,
    places: Places,
    progress: Progress,
    load_embedder: Callable[[], PhotoEmbedder] | None = None,
    decoder: Decoder | None = None,
) -> ScanResult:
    """Scan the folders of ``settings``. ``load_embedder`` replaces the real one in tests;
    who runs several jobs at once hands all of them one ``decoder``.

    Raises Cancelled when asked to stop (what was embedded stays), DatabaseError, and WeightsError
    also where the backbone has no head.
    A file or folder that can't be used is a problem in the result, never the end.
    """
    plan = ScanPlan.of(settings, places)
    load = load_embedder or partial(_load_embedder, plan)

    def work(library: ScanLibrary) -> ScanResult:
        videos = _read_files(plan, library, load, progress)
        library.problems.extend(library.cache.problems_seen(PhotoProblem))
        groups = find_groups(plan, library, progress)
        result = library.result(groups, videos)
        library.history.add(settings.folders, result.photos, len(groups))
        return result

    return scan_with_library(plan, places, progress, decoder, work)


def _read_files(
    plan: ScanPlan, library: ScanLibrary, load: Callable[[], PhotoEmbedder], progress: Progress
) -> int:
    """Walk once to count, so that the time left can be told, and once to read what is new. Returns
    how many videos there are."""
    moved, skipped = library.journal.moved_away(), SkippedNames(plan.settings.skipped_names)
    reported: set[tuple[Path, Code]] = set()

    def add_once(problem: Problem) -> None:
        """A folder may vanish between the two walks."""
        if (problem.path, problem.reason.code) not in reported:
            reported.add((problem.path, problem.reason.code))
            library.add_problem(problem)

    def walk() -> Iterator[FoundFile]:
        return discover(plan.settings.folders, progress, add_once, moved, skipped)

    progress.begin(Stage.DISCOVERING)
    counts, videos = PhotoCounts(), VideoCopies()
    for file in walk():
        counts.add(file)
        if file.is_video:
            videos.add(file)
        progress.advance()
    library.cache.begin_scan()
    progress.begin(Stage.EMBEDDING, counts.total - videos.count)
    photos = videos.setting_aside(counts.meeting(walk()))
    embedder = None if plan.spec is None else LazyEmbedder(plan.spec, load)
    embed_new_photos(photos, library.cache, embedder, library.decoder, progress, plan.threads)
    videos.read(library.cache, progress)
    for problem in counts.missing(library.problems):
        library.add_problem(problem)
    return videos.count


def _load_embedder(plan: ScanPlan) -> PhotoEmbedder:
    from core.devices import dtype_of
    from core.embedding.embedder import Embedder

    settings = plan.settings
    dtype = dtype_of(settings.precision, settings.device)
    return Embedder.load(settings.device, plan.threads, dtype, plan.spec)
