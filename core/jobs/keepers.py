"""Groups of nodes to groups of photos: the keeper that is proposed, and scores against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.matching.grouping import NodeGroup, NodePair, ScorePairs
from core.progress import Progress
from core.records import ContentHash, Group, Level, Photo
from core.review.companions import without_lesser_halves
from core.review.keeper import build_group, choose_keeper
from core.settings import KeeperRules
from core.storage.photo_cache import PhotoCache

GROUPS_AT_ONCE = 100
ContentPair = tuple[ContentHash, ContentHash]


@dataclass(frozen=True, slots=True)
class Keepers:
    """``nodes`` are the contents that groups name by position; members that score below ``sure``
    against the keeper are never marked."""

    cache: PhotoCache
    nodes: Sequence[ContentHash]
    rules: KeeperRules
    sure: float
    progress: Progress

    def of(self, groups: Sequence[NodeGroup], level: Level, score: ScorePairs) -> Iterator[Group]:
        """``groups`` as photos; ``score`` scores many pairs at once. Raises Cancelled and
        DatabaseError."""
        for start in range(0, len(groups), GROUPS_AT_ONCE):
            self.progress.check()
            part = groups[start : start + GROUPS_AT_ONCE]
            photos = [self._photos(group) for group in part]
            scores = self._keeper_scores(photos, part, score)
            for group, members in zip(part, photos, strict=True):
                yield build_group(
                    level,
                    members,
                    lambda a, b, scores=scores: scores[a, b],  # type: ignore[misc]
                    group.weakest_score,
                    self.rules,
                    self.sure,
                )

    def _photos(self, group: NodeGroup) -> list[Photo]:
        by_content = self.cache.photos_of([self.nodes[node] for node in group.nodes])
        return without_lesser_halves([photo for photos in by_content.values() for photo in photos])

    def _keeper_scores(
        self, photos: Sequence[Sequence[Photo]], groups: Sequence[NodeGroup], score: ScorePairs
    ) -> dict[ContentPair, float]:
        """Scores of (keeper, other content), of many groups in one batch."""
        pairs: dict[ContentPair, NodePair] = {}
        for members, group in zip(photos, groups, strict=True):
            number = {self.nodes[node]: node for node in group.nodes}
            keeper = choose_keeper(members, self.rules)[0].content_hash
            for other, node in number.items():
                if other != keeper:
                    pairs[keeper, other] = (number[keeper], node)
        return dict(zip(pairs, score(list(pairs.values())), strict=True))
