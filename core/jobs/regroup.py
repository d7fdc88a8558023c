"""The photos of an earlier scan, grouped again with whatever head is in use now.

Nothing is read or embedded: files that are new or changed since are left out.
"""

from __future__ import annotations

import itertools

from core.jobs.scan_groups import find_groups
from core.jobs.scan_library import ScanLibrary, scan_with_library
from core.jobs.scan_plan import ScanPlan
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress, Stage
from core.records import ScanResult
from core.settings import ScanSettings

FILES_AT_ONCE = 500


def regroup(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder | None = None
) -> ScanResult:
    """Group what an earlier scan of the same ``settings`` read; raises like
    :func:`~core.jobs.scan.scan`. It is not kept in the history."""
    plan = ScanPlan.of(settings, places)

    def work(library: ScanLibrary) -> ScanResult:
        _see_known_photos(plan, library, progress)
        library.problems.extend(library.cache.problems_seen(PhotoProblem))
        return library.result(find_groups(plan, library, progress))

    return scan_with_library(plan, places, progress, decoder, work)


def _see_known_photos(plan: ScanPlan, library: ScanLibrary, progress: Progress) -> None:
    """Walk, and mark what is as it was."""
    spec_key = None if plan.spec is None else plan.spec.cache_key
    progress.begin(Stage.DISCOVERING)
    library.cache.begin_scan()
    moved = library.journal.moved_away()
    files = iter(discover(plan.settings.folders, progress, lambda problem: None, moved))
    while part := list(itertools.islice(files, FILES_AT_ONCE)):
        library.cache.unchanged(part, spec_key, looked_inside=False)
        progress.advance(len(part))
