"""The photos of an earlier scan, grouped again with whatever head is in use now.

Nothing is read or embedded: files that are new or changed since are left out.
"""

from __future__ import annotations

import itertools

from core.jobs.scan_groups import find_groups
from core.jobs.scan_library import ScanLibrary, scan_with_library
from core.jobs.scan_plan import ScanPlan
from core.jobs.video_copies import see_known_videos
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.photo_files.reasons import PhotoProblem
from core.photo_files.skipped_names import SkippedNames
from core.progress import Progress, Stage
from core.records import FoundFile, ScanResult
from core.settings import ScanSettings

FILES_AT_ONCE = 500


def regroup(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder | None = None
) -> ScanResult:
    """Group what an earlier scan of the same ``settings`` read; raises like
    :func:`~core.jobs.scan.scan`. It is not kept in the history."""
    plan = ScanPlan.of(settings, places)

    def work(library: ScanLibrary) -> ScanResult:
        videos = _see_known_files(plan, library, progress)
        library.problems.extend(library.cache.problems_seen(PhotoProblem))
        return library.result(find_groups(plan, library, progress), videos)

    return scan_with_library(plan, places, progress, decoder, work)


def _see_known_files(plan: ScanPlan, library: ScanLibrary, progress: Progress) -> int:
    """Walk, and mark what is as it was. Returns how many videos there are."""
    spec_key = None if plan.spec is None else plan.spec.cache_key
    progress.begin(Stage.DISCOVERING)
    library.cache.begin_scan()
    moved, skipped = library.journal.moved_away(), SkippedNames(plan.settings.skipped_names)
    files = discover(plan.settings.folders, progress, lambda problem: None, moved, skipped)
    videos: list[FoundFile] = []
    while part := list(itertools.islice(files, FILES_AT_ONCE)):
        videos += (file for file in part if file.is_video)
        photos = [file for file in part if not file.is_video]
        library.cache.unchanged(photos, spec_key, looked_inside=False)
        progress.advance(len(part))
    see_known_videos(videos, library.cache, progress)
    return len(videos)
