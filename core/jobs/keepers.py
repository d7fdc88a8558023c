"""Groups of nodes to groups of photos: the keeper that is proposed, scores against it, and which
photo shows all that another shows. Sheets that say other words than the keeper leave its group."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from core.closer_look.looks import Look
from core.matching.grouping import NodeGroup, NodePair
from core.photo_files.dates_beside import DatesBeside
from core.progress import Progress
from core.records import ContentHash, Group, Level, Photo, VerdictKind
from core.review.companions import without_lesser_halves
from core.review.further_facts import FurtherFacts
from core.review.keeper import Choosing, Holders, build_group
from core.settings import KeeperRules
from core.storage.photo_cache import PhotoCache

GROUPS_AT_ONCE = 100
FEW_CONTENTS = 6
"""In groups of no more, each content is looked at beside each, so that any may become the keeper;
in larger ones only beside the keeper, or the looks would take longer than the scan."""
LOOKS_TO_TAKE_APART = 300
"""About so many looks a group, each of a fraction of a second, take one of sheets apart. What then
is still together, hundreds of filled-in forms, stays so, and nothing is proposed of it that isn't
held by the keeper."""
ContentPair = tuple[ContentHash, ContentHash]
FactsOf = Callable[[Level, Sequence[Sequence[Photo]]], Sequence[FurtherFacts]]
"""Of the photos of each group, what the rules go by beside the photos themselves."""
LookAtPairs = Callable[[Sequence[NodePair]], Sequence[Look]]


@dataclass(frozen=True, slots=True)
class Keepers:
    """``nodes`` are the contents that groups name by position; only contents that score at least
    ``sure`` are one photo for certain, so that one may hold what the other shows."""

    cache: PhotoCache
    nodes: Sequence[ContentHash]
    rules: KeeperRules
    sure: float
    facts_of: FactsOf
    progress: Progress
    verdicts: Mapping[NodePair, VerdictKind] = field(default_factory=dict)
    dates: DatesBeside = field(default_factory=DatesBeside)

    def of(self, groups: Sequence[NodeGroup], level: Level, look: LookAtPairs) -> Iterator[Group]:
        """``groups`` as photos; ``look`` looks at many pairs at once. Raises Cancelled and
        DatabaseError."""
        waiting = deque(
            (group, LOOKS_TO_TAKE_APART // len(group.nodes)) for group in groups if group.nodes
        )
        while waiting:
            self.progress.check()
            part = [waiting.popleft() for _ in range(min(GROUPS_AT_ONCE, len(waiting)))]
            photos = [self._photos(group) for group, _ in part]
            choosing = [Choosing(self.rules, facts) for facts in self.facts_of(level, photos)]
            keepers = [
                by.keeper_of(level, members)[0].content_hash
                for by, members in zip(choosing, photos, strict=True)
            ]
            looks = self._looks(keepers, [group for group, _ in part], level, look)
            holders = self._holders(looks)
            for (group, rounds), members, by, keeper in zip(
                part, photos, choosing, keepers, strict=True
            ):
                parts = self._taken_apart(group, keeper, looks) if rounds else [group]
                if parts == [group]:
                    yield build_group(
                        level,
                        members,
                        lambda a, b, looks=looks: looks[a, b].score,  # type: ignore[misc]
                        group.weakest_score,
                        by,
                        holders,
                    )
                else:
                    waiting.extend((part, rounds - 1) for part in parts)

    def _taken_apart(
        self, group: NodeGroup, keeper: ContentHash, looks: Mapping[ContentPair, Look]
    ) -> list[NodeGroup]:
        """The group, or those that remain of it: of the keeper, and of what says other words."""
        away = {
            node
            for node in group.nodes
            if (keeper, self.nodes[node]) in looks and looks[keeper, self.nodes[node]].other_words
        }
        if not away:
            return [group]
        same = [pair for pair, kind in self.verdicts.items() if kind is VerdictKind.SAME]
        while called_same := {
            node
            for pair in same
            if len(away.intersection(pair)) == 1 and set(pair) <= set(group.nodes)
            for node in away.intersection(pair)
        }:
            away -= called_same
        halves = [[node for node in group.nodes if (node in away) is far] for far in (False, True)]
        return [NodeGroup(tuple(half), group.weakest_score) for half in halves if len(half) > 1]

    def _photos(self, group: NodeGroup) -> list[Photo]:
        by_content = self.cache.photos_of([self.nodes[node] for node in group.nodes])
        photos = [photo for photos in by_content.values() for photo in photos]
        return self.dates.dated(without_lesser_halves(photos))

    def _looks(
        self,
        keepers: Sequence[ContentHash],
        groups: Sequence[NodeGroup],
        level: Level,
        look: LookAtPairs,
    ) -> dict[ContentPair, Look]:
        """At (keeper, other content), and where contents are few at all pairs; of many groups in
        one batch. Similar shots are never proposed to go: there the keeper is enough."""
        pairs: dict[ContentPair, NodePair] = {}
        for keeper, group in zip(keepers, groups, strict=True):
            number = {self.nodes[node]: node for node in group.nodes}
            others = [content for content in number if content != keeper]
            wanted = [(keeper, other) for other in others]
            if level is not Level.SIMILAR and len(number) <= FEW_CONTENTS:
                wanted += combinations(others, 2)
            pairs.update({(a, b): (number[a], number[b]) for a, b in wanted})
        return dict(zip(pairs, look(list(pairs.values())), strict=True))

    def _holders(self, looks: Mapping[ContentPair, Look]) -> Holders:
        holders: dict[ContentHash, set[ContentHash]] = {}
        for (first, second), look in looks.items():
            if look.score < self.sure:
                continue
            if look.second_holds_first:
                holders.setdefault(first, set()).add(second)
            if look.first_holds_second:
                holders.setdefault(second, set()).add(first)
        return {content: frozenset(others) for content, others in holders.items()}
