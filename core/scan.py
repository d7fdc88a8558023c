"""The first job: folders in, groups of duplicate photos out.

Walk the folders; hash, decode and embed what the cache doesn't know; find the nearest neighbors of
each content; score these pairs with the head; group what matches; propose a keeper in each group.
Imports no torch until there is something to embed or to score.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.embedding.pipeline import PhotoEmbedder, embed_new_photos
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.embedding.vectors import FloatArray, from_stored
from core.library.database import open_cache, open_store
from core.library.discovery import discover
from core.library.photo_cache import PhotoCache
from core.library.scan_history import ScanHistory
from core.library.verdicts import Verdicts
from core.matching.grouping import NodeGroup, group_nodes
from core.paths import Places
from core.progress import Progress, Stage
from core.records import ContentHash, Group, Level, Photo, Problem, ScanResult, VerdictKind
from core.review.companions import one_of_each_pair
from core.review.keeper import build_group, choose_keeper
from core.settings import ScanSettings

if TYPE_CHECKING:
    from core.matching.head import Head

NodePair = tuple[int, int]
LINKAGE = 0.1
"""No two members of a group score below this; if the user set a threshold, below that."""
GROUPS_AT_ONCE = 100


def scan(
    settings: ScanSettings,
    places: Places,
    progress: Progress,
    load_embedder: Callable[[], PhotoEmbedder] | None = None,
) -> ScanResult:
    """Scan the folders of ``settings``. ``load_embedder`` replaces the bundled one in tests.

    Raises Cancelled when asked to stop (what was embedded stays), DatabaseError and WeightsError.
    A file or folder that can't be used is a problem in the result, never the end.
    """
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
        spec = None if settings.level is Level.EXACT else bundled_spec()
        _update(cache, settings, spec, progress, add_problem, load_embedder)
        problems.extend(cache.problems_seen())
        groups = _groups(cache, Verdicts(store), settings, spec, progress, cache_file.parent)
        photos = cache.seen_count()
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
    progress.begin(Stage.DISCOVERING)
    count = 0
    for _ in discover(settings.folders, progress, add_problem):
        count += 1
        progress.advance()
    cache.begin_scan()
    threads = settings.threads or os.cpu_count() or 2
    progress.begin(Stage.EMBEDDING, count)
    files = discover(settings.folders, progress, lambda problem: None)
    loader = load_embedder or (lambda: _bundled_embedder(settings))
    embed_new_photos(files, cache, loader, spec, progress, threads)


def _bundled_embedder(settings: ScanSettings) -> PhotoEmbedder:
    from core.embedding.embedder import Embedder

    return Embedder.load(settings.device, settings.threads)


def _groups(
    cache: PhotoCache,
    verdicts: Verdicts,
    settings: ScanSettings,
    spec: EmbedderSpec | None,
    progress: Progress,
    index_folder: Path,
) -> list[Group]:
    repeated = cache.repeated()
    if spec is None:
        progress.begin(Stage.GROUPING)
        return _in_order(_exact_groups(repeated, set(), cache, verdicts, settings, progress))
    nodes = cache.nodes(spec.cache_key)
    matching = _Matching(cache, nodes, spec, progress, index_folder)
    said = verdicts.among(nodes)
    number = {content_hash: at for at, content_hash in enumerate(nodes)} if said else {}
    numbered = {(number[first], number[second]): kind for (first, second), kind in said.items()}
    node_groups = matching.node_groups(settings, numbered) if len(nodes) > 1 else []
    grouped = {nodes[node] for group in node_groups for node in group.nodes}
    groups = list(matching.shown(node_groups, settings))
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


class _Matching:
    """From the embeddings of one scan to its groups; the head is loaded when needed."""

    def __init__(
        self,
        cache: PhotoCache,
        nodes: list[ContentHash],
        spec: EmbedderSpec,
        progress: Progress,
        index_folder: Path,
    ) -> None:
        self._cache, self._nodes, self._spec, self._progress = cache, nodes, spec, progress
        self._index_folder = index_folder
        self._head: Head | None = None

    def node_groups(
        self, settings: ScanSettings, verdicts: Mapping[NodePair, VerdictKind]
    ) -> list[NodeGroup]:
        """Neighbors, scores and complete-linkage groups at the level asked for."""
        from core.matching.neighbor_search import find_candidates
        from core.matching.scoring import score_pairs

        head, progress, count = self._loaded_head(), self._progress, len(self._nodes)
        progress.begin(Stage.MATCHING, count)
        pairs = find_candidates(
            self._chunks, count, self._spec, self._fingerprint(), self._index_folder, progress
        )
        progress.begin(Stage.SCORING, len(pairs))
        threshold = settings.threshold or head.threshold(settings.level)
        linkage = threshold if settings.threshold else min(threshold, LINKAGE)
        scored = list(score_pairs(pairs, self._fetch, head, progress, linkage))
        progress.begin(Stage.GROUPING)
        return group_nodes(scored, threshold, self._score, verdicts, linkage)

    def shown(self, groups: Sequence[NodeGroup], settings: ScanSettings) -> Iterator[Group]:
        """Groups of photos, each with its level and keeper."""
        same_photo = self._loaded_head().threshold(Level.SAME_PHOTO)  # a lower one marks nothing
        for start in range(0, len(groups), GROUPS_AT_ONCE):
            self._progress.check()
            part = groups[start : start + GROUPS_AT_ONCE]
            photos = [self._photos(group) for group in part]
            scores = self._keeper_scores(photos, part, settings)
            for group, members in zip(part, photos, strict=True):
                level = self._level(group, same_photo, settings)
                yield build_group(
                    level,
                    members,
                    lambda a, b, scores=scores: scores[a, b],  # type: ignore[misc]
                    group.weakest_score,
                    settings.keeper_rules,
                    same_photo,
                )

    def _photos(self, group: NodeGroup) -> list[Photo]:
        found = self._cache.photos_of([self._nodes[node] for node in group.nodes])
        return one_of_each_pair([photo for photos in found.values() for photo in photos])

    def _keeper_scores(
        self,
        photos: Sequence[Sequence[Photo]],
        groups: Sequence[NodeGroup],
        settings: ScanSettings,
    ) -> dict[tuple[ContentHash, ContentHash], float]:
        """Scores of (keeper, other content), for many groups in one batch."""
        wanted: dict[tuple[ContentHash, ContentHash], NodePair] = {}
        for members, group in zip(photos, groups, strict=True):
            number = {self._nodes[node]: node for node in group.nodes}
            keeper = choose_keeper(members, settings.keeper_rules)[0].content_hash
            others = (one for one in number if one != keeper)
            wanted.update({(keeper, one): (number[keeper], number[one]) for one in others})
        return dict(zip(wanted, self._score(list(wanted.values())), strict=True))

    def _level(self, group: NodeGroup, same_photo: float, settings: ScanSettings) -> Level:
        """Groups made at the level of one photo are of it; looser ones need every pair above it."""
        sure = settings.level is not Level.SIMILAR or group.weakest_score >= same_photo
        return Level.SAME_PHOTO if sure else Level.SIMILAR

    def _loaded_head(self) -> Head:
        if self._head is None:
            from core.matching.head import Head

            self._head = Head.load()
        return self._head

    def _fingerprint(self) -> str:
        digest = hashlib.sha256(self._spec.cache_key.encode())
        for content_hash in self._nodes:
            digest.update(content_hash)
        return digest.hexdigest()

    def _chunks(self) -> Iterator[tuple[int, FloatArray]]:
        for first, rows in self._cache.embedding_chunks(self._spec.cache_key, self._nodes):
            yield first, from_stored(rows, self._spec.dims)

    def _fetch(self, numbers: Sequence[int]) -> FloatArray:
        hashes = [self._nodes[number] for number in numbers]
        return from_stored(self._cache.embeddings(self._spec.cache_key, hashes), self._spec.dims)

    def _score(self, pairs: Sequence[NodePair]) -> list[float]:
        import numpy as np

        from core.matching.scoring import score_numbers

        numbers = np.asarray(pairs, dtype=np.int64)
        scores: list[float] = score_numbers(numbers, self._fetch, self._loaded_head()).tolist()
        return scores
