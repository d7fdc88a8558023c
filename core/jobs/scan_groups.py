"""From the embeddings of one scan to its groups: neighbors, scores, a closer look, levels.

*Same photo*: pairs that the head scores, looked at closely before they join groups. *Similar
shots*: other shots of a scene, by the same head, around the groups of the same photo. A head that
the user taught by verdicts says what similar shots are; of the same photo its word counts only
against two photos being one.
Imports torch when the first group is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.arrays import FloatArray
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import from_stored
from core.matching.grouping import NodeGroup, group_nodes
from core.progress import Progress, Stage
from core.records import ContentHash, Group, Level, Photo, ScoredPair, VerdictKind
from core.review.companions import without_lesser_halves
from core.review.keeper import build_group, choose_keeper
from core.settings import ScanSettings
from core.storage.evidence_cache import EvidenceCache
from core.storage.photo_cache import PhotoCache

if TYPE_CHECKING:
    from core.closer_look.verifier import Verifier
    from core.matching.head import Head
    from core.matching.neighbors import Candidates
    from core.matching.scoring import PairScorer, Score

NodePair = tuple[int, int]
LINKAGE = 0.1
"""No two members of a group score below this; if the user set a threshold, below that."""
CLOSER_LOOK_FROM = 0.1
"""Pairs that score lower are not looked at closely: that would take longer than the scan where many
photos look alike (of 240 rendered ones 223 pairs reach this, 490 reach 0.05)."""
GROUPS_AT_ONCE = 100


class LibraryMatching:
    """Owns the head and the verifier of one scan; they are loaded when needed.

    ``nodes`` are the contents that the scan saw; verdicts and groups name them by position.
    """

    def __init__(  # noqa: PLR0913 - what one scan shares
        self,
        cache: PhotoCache,
        evidence: EvidenceCache,
        spec: EmbedderSpec,
        settings: ScanSettings,
        progress: Progress,
        index_folder: Path,
        load_head: Callable[[], Head],
    ) -> None:
        self._cache, self._evidence, self._spec = cache, evidence, spec
        self._load_head = load_head
        self._settings, self._progress, self._index_folder = settings, progress, index_folder
        self._threads = settings.threads or os.cpu_count() or 2
        self.nodes = cache.nodes(spec.cache_key)

    def groups(self, verdicts: Mapping[NodePair, VerdictKind]) -> Iterator[Group]:
        """All groups at the level of the settings. ``verdicts`` are keyed by (smaller, larger)
        node number."""
        if len(self.nodes) < 2:
            return
        is_similar = self._settings.level is Level.SIMILAR
        same = self.same_photo_groups(verdicts, None if is_similar else self._settings.threshold)
        if not is_similar:
            yield from self._shown(same, Level.SAME_PHOTO)
            return
        wider = self._similar_groups(same, verdicts)
        exactly = {group.nodes: group for group in same}
        unchanged = [exactly[group.nodes] for group in wider if group.nodes in exactly]
        yield from self._shown(unchanged, Level.SAME_PHOTO)
        yield from self._shown(
            [group for group in wider if group.nodes not in exactly], Level.SIMILAR
        )

    def same_photo_groups(
        self,
        verdicts: Mapping[NodePair, VerdictKind],
        threshold: float | None = None,
        *,
        closer_look: bool = True,
    ) -> list[NodeGroup]:
        """``threshold``: the user's, which holds between all members of a group; None: the head's
        own, and :data:`LINKAGE` between members. Without ``closer_look`` the head alone decides."""
        joins = threshold or self._head.threshold(Level.SAME_PHOTO)
        scored = self._scored_copies
        self._progress.begin(Stage.CLOSER_LOOK)
        linkage = threshold or min(joins, LINKAGE)
        verify = self._verify if closer_look else None
        return group_nodes(scored, joins, self._score_copies, verdicts, linkage, verify)

    @cached_property
    def _candidates(self) -> Candidates:
        from core.matching.neighbor_search import find_candidates

        self._progress.begin(Stage.MATCHING, len(self.nodes))
        return find_candidates(
            self._chunks,
            self.nodes,
            self._spec,
            self._index_folder,
            self._threads,
            self._progress,
        )

    @cached_property
    def _scored_copies(self) -> list[ScoredPair]:
        """Their scores are kept for the next scan."""
        from core.matching.neighbor_search import keep_candidates
        from core.matching.scoring import pairs_from

        scored = self._scored(self._for_copies, CLOSER_LOOK_FROM)
        if scored is not self._candidates:
            keep_candidates(scored, self.nodes, self._spec, self._index_folder)
        return pairs_from(scored, CLOSER_LOOK_FROM)

    def _similar_groups(
        self, same: Sequence[NodeGroup], verdicts: Mapping[NodePair, VerdictKind]
    ) -> list[NodeGroup]:
        """Groups of the same photo go into them as one."""
        from core.matching.scoring import pairs_from

        threshold = self._settings.threshold or self._for_scenes.threshold(Level.SIMILAR)
        linkage = self._settings.threshold or min(threshold, LINKAGE)
        scored = pairs_from(self._scored(self._for_scenes, linkage), linkage)
        self._progress.begin(Stage.GROUPING)
        known = dict(verdicts)
        for group in same:
            first, *others = group.nodes
            known.update({(first, other): VerdictKind.SAME for other in others})
        return group_nodes(scored, threshold, self._score_scenes, known, linkage)

    def _scored(self, head: PairScorer, least: float) -> Candidates:
        from core.matching.scoring import score_pairs

        candidates = self._candidates
        self._progress.begin(Stage.SCORING, len(candidates))
        return score_pairs(candidates, self._fetch, head, self._progress, least, self._threads)

    def _shown(self, groups: Sequence[NodeGroup], level: Level) -> Iterator[Group]:
        """Groups of photos, each with its keeper; scores are those against it."""
        sure = self._head.threshold(Level.SAME_PHOTO)  # what scores lower is never marked
        self._progress.begin(Stage.GROUPING)
        for start in range(0, len(groups), GROUPS_AT_ONCE):
            self._progress.check()
            part = groups[start : start + GROUPS_AT_ONCE]
            photos = [self._photos(group) for group in part]
            scores = self._keeper_scores(photos, part, level)
            for group, members in zip(part, photos, strict=True):
                yield build_group(
                    level,
                    members,
                    lambda a, b, scores=scores: scores[a, b],  # type: ignore[misc]
                    group.weakest_score,
                    self._settings.keeper_rules,
                    sure,
                )

    def _photos(self, group: NodeGroup) -> list[Photo]:
        found = self._cache.photos_of([self.nodes[node] for node in group.nodes])
        return without_lesser_halves([photo for photos in found.values() for photo in photos])

    def _keeper_scores(
        self, photos: Sequence[Sequence[Photo]], groups: Sequence[NodeGroup], level: Level
    ) -> dict[tuple[ContentHash, ContentHash], float]:
        """Scores of (keeper, other content), for many groups in one batch."""
        wanted: dict[tuple[ContentHash, ContentHash], NodePair] = {}
        for members, group in zip(photos, groups, strict=True):
            number = {self.nodes[node]: node for node in group.nodes}
            keeper = choose_keeper(members, self._settings.keeper_rules)[0].content_hash
            others = (one for one in number if one != keeper)
            wanted.update({(keeper, one): (number[keeper], number[one]) for one in others})
        pairs = list(wanted.values())
        scores = self._score_scenes(pairs) if level is Level.SIMILAR else self._verify(pairs)
        return dict(zip(wanted, scores, strict=True))

    @cached_property
    def _head(self) -> Head:
        return self._load_head()

    @cached_property
    def _for_scenes(self) -> Head:
        from core.matching.active_head import scene_head

        return scene_head(self._head)

    @cached_property
    def _for_copies(self) -> PairScorer:
        return self._head.for_copies()

    @cached_property
    def _verifier(self) -> Verifier:
        from core.closer_look.evidence import Weighing
        from core.closer_look.verifier import Verifier

        return Verifier(
            Weighing.load(),
            self._cache.photos_of,
            self._evidence,
            self._progress,
            self._threads,
        )

    def _chunks(self) -> Iterator[tuple[int, FloatArray]]:
        for first, rows in self._cache.embedding_chunks(self._spec.cache_key, self.nodes):
            yield first, from_stored(rows, self._spec.dims)

    def _fetch(self, numbers: Sequence[int]) -> FloatArray:
        hashes = [self.nodes[number] for number in numbers]
        return from_stored(self._cache.embeddings(self._spec.cache_key, hashes), self._spec.dims)

    def _score_scenes(self, pairs: Sequence[NodePair]) -> list[float]:
        return self._scores_of(pairs, self._for_scenes.score)

    def _score_copies(self, pairs: Sequence[NodePair]) -> list[float]:
        return self._scores_of(pairs, self._for_copies.score)

    def _verify(self, pairs: Sequence[NodePair]) -> list[float]:
        hashes = [(self.nodes[first], self.nodes[second]) for first, second in pairs]
        return self._verifier.verified(hashes, self._scores_of(pairs, self._head.cautious_score))

    def _scores_of(self, pairs: Sequence[NodePair], score: Score) -> list[float]:
        import numpy as np

        from core.matching.scoring import score_numbers

        numbers = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
        scores: list[float] = score_numbers(numbers, self._fetch, score).tolist()
        return scores
