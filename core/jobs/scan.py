"""The first job: folders in, groups of duplicate photos out.

Walk the folders; hash, decode and embed what the cache doesn't know; find the nearest neighbors of
each content; score these pairs with the head; group what matches; propose a keeper in each group.
Imports no torch until there is something to embed or to score.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.embedding.backbones import Backbones, refuse_without_head
from core.embedding.pipeline import PhotoEmbedder, embed_new_photos
from core.embedding.specs import EmbedderSpec
from core.errors import DamagedCache
from core.jobs.scan_groups import LibraryMatching
from core.paths import Places
from core.photo_files.discovery import discover
from core.photo_files.gate import gated, refused
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress, Stage
from core.records import ContentHash, Group, Level, Problem, ScanResult, VerdictKind
from core.review.keeper import build_group
from core.settings import ScanSettings
from core.storage.database import open_cache, open_store, set_aside
from core.storage.evidence_cache import EvidenceCache
from core.storage.heads import Heads
from core.storage.photo_cache import PhotoCache
from core.storage.reasons import DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason

if TYPE_CHECKING:
    from core.matching.head import Head

FILES_AT_ONCE = 500


def scan(
    settings: ScanSettings,
    places: Places,
    progress: Progress,
    load_embedder: Callable[[], PhotoEmbedder] | None = None,
    *,
    only_known: bool = False,
) -> ScanResult:
    """Scan the folders of ``settings``. ``load_embedder`` replaces the real one in tests.

    ``only_known``: group again what an earlier scan read, with whatever head is in use now; photos
    that are new or changed since are left out, and nothing is embedded.

    Raises Cancelled when asked to stop (what was embedded stays), DatabaseError, and WeightsError
    also where the backbone has no head.
    A file or folder that can't be used is a problem in the result, never the end.
    """
    spec = _spec(settings, places)
    run = partial(_scan, settings, places, spec, progress, load_embedder, only_known)
    with gated(places.cache_file):
        try:
            return run()
        except DamagedCache:  # deep inside it is met only when it is read
            if not settings.use_cache:
                raise
            set_aside(places.cache_file)
        result = run()
    rebuilt = Problem(places.cache_file, Reason.of(DatabaseProblem.REBUILT))
    return replace(result, problems=(rebuilt, *result.problems))


def _scan(
    settings: ScanSettings,
    places: Places,
    spec: EmbedderSpec | None,
    progress: Progress,
    load_embedder: Callable[[], PhotoEmbedder] | None,
    only_known: bool,
) -> ScanResult:
    problems: list[Problem] = []

    def add_problem(problem: Problem) -> None:
        problems.append(problem)
        progress.add_problem()

    with ExitStack() as stack:
        store = stack.enter_context(closing(open_store(places.store_file)))
        cache_file = places.cache_file
        if not settings.use_cache:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="samelens-"))
            cache_file = Path(folder) / "cache.sqlite"
        connection = stack.enter_context(closing(open_cache(cache_file, add_problem)))
        cache = PhotoCache(connection)
        if only_known:
            _see_again(cache, settings, spec, progress)
        else:
            _update(cache, settings, spec, progress, add_problem, load_embedder)
        problems.extend(cache.problems_seen(PhotoProblem))
        matching = None
        if spec is not None:
            evidence, index_folder = EvidenceCache(connection), cache_file.parent
            load_head = partial(_active_head, store, places, spec, add_problem)
            matching = LibraryMatching(
                cache, evidence, spec, settings, progress, index_folder, load_head
            )
        groups = _groups(cache, Verdicts(store), settings, matching, progress)
        for photo in itertools.chain(*cache.photos_of(refused()).values()):
            add_problem(
                Problem(photo.path, Reason.of(PhotoProblem.DEADLY))
            )  # it is known, but can't be looked at again
        photos = cache.seen_count()
        if not only_known:
            ScanHistory(store).add(settings.folders, photos, len(groups))
    progress.end()
    return ScanResult(photos, dict(progress.seconds), tuple(problems), tuple(groups))


def _update(
    cache: PhotoCache,
    settings: ScanSettings,
    spec: EmbedderSpec | None,
    progress: Progress,
    add_problem: Callable[[Problem], None],
    load_embedder: Callable[[], PhotoEmbedder] | None,
) -> None:
    """Walk once to count, so that the time left can be told, and once to read what is new."""
    told: set[Path] = set()

    def tell_once(problem: Problem) -> None:
        """A folder may vanish between the two walks."""
        if problem.path not in told:
            told.add(problem.path)
            add_problem(problem)

    progress.begin(Stage.DISCOVERING)
    count = 0
    for _ in discover(settings.folders, progress, tell_once):
        count += 1
        progress.advance()
    cache.begin_scan()
    threads = settings.threads or os.cpu_count() or 2
    progress.begin(Stage.EMBEDDING, count)
    files = discover(settings.folders, progress, tell_once)
    loader = load_embedder or (lambda: _embedder(settings, spec))
    embed_new_photos(files, cache, loader, spec, progress, threads)


def _spec(settings: ScanSettings, places: Places) -> EmbedderSpec | None:
    """The backbone to embed with; None: only bytes are compared."""
    if settings.level is Level.EXACT:
        return None
    spec = Backbones(places.data_folder).spec(settings.backbone)
    refuse_without_head(spec)
    return spec


def _see_again(
    cache: PhotoCache, settings: ScanSettings, spec: EmbedderSpec | None, progress: Progress
) -> None:
    """Walk, and mark what is as it was."""
    progress.begin(Stage.DISCOVERING)
    cache.begin_scan()
    files = iter(discover(settings.folders, progress, lambda problem: None))
    while part := list(itertools.islice(files, FILES_AT_ONCE)):
        cache.unchanged(part, None if spec is None else spec.cache_key)
        progress.advance(len(part))


def _embedder(settings: ScanSettings, spec: EmbedderSpec | None) -> PhotoEmbedder:
    from core.devices import dtype_of
    from core.embedding.embedder import Embedder

    dtype = dtype_of(settings.precision, settings.device)
    return Embedder.load(settings.device, settings.threads, dtype, spec)


def _active_head(
    store: sqlite3.Connection,
    places: Places,
    spec: EmbedderSpec,
    add_problem: Callable[[Problem], None],
) -> Head:
    from core.matching.active_head import active_head

    head, problem = active_head(Heads(store, places.heads_folder), spec)
    if problem is not None:
        add_problem(problem)
    return head


def _groups(
    cache: PhotoCache,
    verdicts: Verdicts,
    settings: ScanSettings,
    matching: LibraryMatching | None,
    progress: Progress,
) -> list[Group]:
    repeated = cache.repeated()
    if matching is None:
        progress.begin(Stage.GROUPING)
        return _in_order(_exact_groups(repeated, set(), cache, verdicts, settings, progress))
    said = verdicts.among(matching.nodes)
    number = {content: at for at, content in enumerate(matching.nodes)} if said else {}
    numbered = {(number[first], number[second]): kind for (first, second), kind in said.items()}
    groups = list(matching.groups(numbered))
    grouped = {member.photo.content_hash for group in groups for member in group.members}
    groups += _exact_groups(repeated, grouped, cache, verdicts, settings, progress)
    return _in_order(groups)


def _in_order(groups: Sequence[Group]) -> list[Group]:
    """What frees most first; not shown: reference photos only, a RAW alone with its own JPEG."""
    shown = [
        group
        for group in groups
        if len(group.members) > 1 and not all(one.photo.is_reference for one in group.members)
    ]
    return sorted(shown, key=lambda group: (-group.bytes_to_free, os.fsencode(group.keeper.path)))


def _exact_groups(
    repeated: Sequence[ContentHash],
    grouped: set[ContentHash],
    cache: PhotoCache,
    verdicts: Verdicts,
    settings: ScanSettings,
    progress: Progress,
) -> list[Group]:
    """Groups of one content in several photos, unless it is part of a larger group already."""
    alone = [content_hash for content_hash in repeated if content_hash not in grouped]
    groups = []
    for content_hash, photos in cache.photos_of(alone).items():
        progress.check()
        said = verdicts.of_pair((content_hash, content_hash))
        if said in (VerdictKind.DIFFERENT, VerdictKind.IGNORE):
            continue
        rules = settings.keeper_rules
        groups.append(build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0, rules))
    return groups
