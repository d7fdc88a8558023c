"""Scored pairs to groups, without chaining: no two members may look different.

Complete linkage (Sørensen 1948), greedy by falling score: a pair at or above the threshold joins
two groups if every pair across them scores at least ``linkage``. It lies below the threshold where
two edits of one photo (mirrored, turned) match the photo better than each other.

Nodes are numbered by content hash, and ties go by node number, so the order of a scan never
matters. Verdicts stand above scores: pairs called different or ignored are never together, pairs
called same always are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.records import ScoredPair, VerdictKind

Pair = tuple[int, int]
ScoreMissing = Callable[[Sequence[Pair]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class NodeGroup:
    """Node numbers, rising, and the lowest score between any two of them (1.0 for a verdict)."""

    nodes: tuple[int, ...]
    weakest_score: float


def group_nodes(
    scored: Iterable[ScoredPair],
    threshold: float,
    score_missing: ScoreMissing,
    verdicts: Mapping[Pair, VerdictKind],
    linkage: float | None = None,
) -> list[NodeGroup]:
    """Groups of two and more, ordered by their first node.

    ``verdicts`` are keyed by (smaller, larger) node number; ``score_missing`` scores pairs that no
    neighbor search proposed, and is asked for many at once. ``linkage`` None: the threshold.
    """
    grouping = _Grouping(threshold if linkage is None else linkage, score_missing, verdicts)
    for pair in sorted(verdicts):
        if verdicts[pair] is VerdictKind.SAME and pair[0] != pair[1]:
            grouping.join_by_verdict(*pair)
    strong = [scored_pair for scored_pair in scored if scored_pair.score >= threshold]
    strong.sort(key=lambda scored_pair: (-scored_pair.score, scored_pair.first, scored_pair.second))
    grouping.scores.update({(one.first, one.second): one.score for one in strong})
    for one in strong:
        grouping.join_by_score(one.first, one.second)
    return grouping.groups()


class _Grouping:
    """The groups so far. Nodes that verdicts made one (``same``) act as one in the linkage."""

    def __init__(
        self, linkage: float, score_missing: ScoreMissing, verdicts: Mapping[Pair, VerdictKind]
    ) -> None:
        self.scores: dict[Pair, float] = {}
        self._linkage = linkage
        self._score_missing = score_missing
        self._apart: dict[int, set[int]] = {}
        for (first, second), kind in verdicts.items():
            if kind is not VerdictKind.SAME:
                self._apart.setdefault(first, set()).add(second)
                self._apart.setdefault(second, set()).add(first)
        self._group_of: dict[int, set[int]] = {}
        self._same_as: dict[int, frozenset[int]] = {}

    def join_by_verdict(self, first: int, second: int) -> None:
        """Join two nodes and what was joined to them, unless a verdict forbids it."""
        a, b = self._members(first), self._members(second)
        if a is b or self._forbidden(a, b):
            return
        self._merge(a, b)
        one = frozenset(self._group_of[first])
        self._same_as.update(dict.fromkeys(one, one))

    def join_by_score(self, first: int, second: int) -> None:
        """Join the groups of two nodes if each member of one matches each of the other."""
        a, b = self._members(first), self._members(second)
        if a is b or self._forbidden(a, b) or not self._all_match(a, b):
            return
        self._merge(a, b)

    def groups(self) -> list[NodeGroup]:
        """All groups of two and more."""
        distinct = {id(members): members for members in self._group_of.values()}
        found = []
        for members in distinct.values():
            nodes = tuple(sorted(members))
            if len(nodes) > 1:
                found.append(NodeGroup(nodes, self._weakest(nodes)))
        return sorted(found, key=lambda group: group.nodes)

    def _members(self, node: int) -> set[int]:
        return self._group_of.setdefault(node, {node})

    def _merge(self, a: set[int], b: set[int]) -> None:
        large, small = (a, b) if len(a) >= len(b) else (b, a)
        large |= small
        for node in small:
            self._group_of[node] = large

    def _forbidden(self, a: set[int], b: set[int]) -> bool:
        small, large = (a, b) if len(a) <= len(b) else (b, a)
        return any(not large.isdisjoint(self._apart.get(node, ())) for node in small)

    def _units(self, members: set[int]) -> list[frozenset[int]]:
        return sorted({self._same_as.get(node, frozenset((node,))) for node in members}, key=min)

    def _all_match(self, a: set[int], b: set[int]) -> bool:
        """Complete linkage; a unit made by verdicts matches if any of its nodes does.

        What once didn't match never will, since groups only grow: the pair found is kept apart.
        """
        crossing = [
            [(min(x, y), max(x, y)) for x in one for y in two]
            for one in self._units(a)
            for two in self._units(b)
        ]
        bad = next((pairs for pairs in crossing if self._known_to_differ(pairs)), None)
        if bad is None:
            missing = [pair for pairs in crossing for pair in pairs if pair not in self.scores]
            if missing:
                self.scores.update(zip(missing, self._score_missing(missing), strict=True))
            bad = next((pairs for pairs in crossing if self._known_to_differ(pairs)), None)
        if bad is None:
            return True
        first, second = bad[0]
        self._apart.setdefault(first, set()).add(second)
        self._apart.setdefault(second, set()).add(first)
        return False

    def _known_to_differ(self, pairs: list[Pair]) -> bool:
        return all(self.scores.get(pair, self._linkage) < self._linkage for pair in pairs)

    def _weakest(self, nodes: tuple[int, ...]) -> float:
        weakest = 1.0
        for at, first in enumerate(nodes):
            same = self._same_as.get(first, frozenset())
            for second in nodes[at + 1 :]:
                if second not in same and (first, second) in self.scores:
                    weakest = min(weakest, self.scores[first, second])
        return weakest
