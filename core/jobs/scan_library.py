"""What a scan works on: cache and store, open, and the problems that it met so far."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.errors import DamagedCache
from core.jobs.scan_plan import ScanPlan
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from core.records import Group, Problem, ScanResult
from core.review.journal import Journal
from core.storage.database import open_cache, open_store, set_aside
from core.storage.evidence_cache import EvidenceCache
from core.storage.heads import Heads
from core.storage.photo_cache import PhotoCache
from core.storage.reasons import DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class ScanLibrary:
    """``folder`` is where files that are derived from the cache are kept."""

    cache: PhotoCache
    evidence: EvidenceCache
    verdicts: Verdicts
    journal: Journal
    heads: Heads
    history: ScanHistory
    folder: Path
    progress: Progress
    decoder: Decoder
    problems: list[Problem] = field(default_factory=list)

    def add_problem(self, problem: Problem) -> None:
        """One more file, folder or head that can't be used."""
        self.problems.append(problem)
        self.progress.add_problem()

    def result(self, groups: Sequence[Group], videos: int) -> ScanResult:
        """What the scan found, among so many videos; its last stage is over."""
        named = {problem.path for problem in self.problems}
        for photo in itertools.chain(*self.cache.photos_of(self.decoder.refused()).values()):
            if photo.path not in named:  # it is known, but not to be looked at again
                self.add_problem(Problem(photo.path, Reason.of(PhotoProblem.DEADLY)))
        self.progress.end()
        seconds = dict(self.progress.seconds)
        photos, problems = self.cache.seen_count(), tuple(self.problems)
        return ScanResult(photos, seconds, problems, tuple(groups), videos)


def scan_with_library(
    plan: ScanPlan,
    places: Places,
    progress: Progress,
    decoder: Decoder | None,
    work: Callable[[ScanLibrary], ScanResult],
) -> ScanResult:
    """``work`` done on the library of the user, or on a fresh one where nothing is to be kept.

    ``decoder`` None: one of its own. Where the work meets damage in the cache, that is set aside
    and the work done anew. Raises what ``work`` raises, and DatabaseError.
    """
    with ExitStack() as stack:
        decoder = decoder or stack.enter_context(closing(Decoder.beside(places.cache_file)))
        decoder.look_again()
        try:
            return _worked(plan, places, progress, decoder, work)
        except DamagedCache:  # deep inside it is met only when it is read
            if not plan.settings.use_cache:
                raise
            set_aside(places.cache_file)
        result = _worked(plan, places, progress, decoder, work)
    rebuilt = Problem(places.cache_file, Reason.of(DatabaseProblem.REBUILT))
    return replace(result, problems=(rebuilt, *result.problems))


def _worked(
    plan: ScanPlan,
    places: Places,
    progress: Progress,
    decoder: Decoder,
    work: Callable[[ScanLibrary], ScanResult],
) -> ScanResult:
    with _open_library(plan, places, progress, decoder) as library:
        return work(library)


@contextmanager
def _open_library(
    plan: ScanPlan, places: Places, progress: Progress, decoder: Decoder
) -> Iterator[ScanLibrary]:
    problems: list[Problem] = []
    with ExitStack() as stack:
        store = stack.enter_context(closing(open_store(places.store_file)))
        cache_file = places.cache_file
        if not plan.settings.use_cache:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="samelens-"))
            cache_file = Path(folder) / "cache.sqlite"
        connection = stack.enter_context(closing(open_cache(cache_file, problems.append)))
        library = ScanLibrary(
            PhotoCache(connection),
            EvidenceCache(connection),
            Verdicts(store),
            Journal(store),
            Heads(store, places.heads_folder),
            ScanHistory(store),
            cache_file.parent,
            progress,
            decoder,
        )
        for problem in problems:
            library.add_problem(problem)
        yield library
