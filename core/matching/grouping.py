"""Scored pairs to groups, without chaining: no two members may look different.

Complete linkage (Sørensen 1948), greedy by falling score: a pair at or above the threshold joins
two groups if every pair across them scores at least ``linkage``. It lies below the threshold where
two edits of one photo (mirrored, turned) match the photo better than each other.

Nodes are numbered by content hash, and ties go by node number, so the order of a scan never
matters. Verdicts stand above scores: pairs called different or ignored are never together, pairs
called same always are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.records import ScoredPair, VerdictKind

Pair = tuple[int, int]
MISSING_AT_ONCE = 4096
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
    grouping.scores.update({(one.first, one.second): one.score for one in scored})
    strong = [pair for pair, score in grouping.scores.items() if score >= threshold]
    strong.sort(key=lambda pair: (-grouping.scores[pair], pair))
    grouping.join_all(deque(strong))
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

    def join_all(self, waiting: deque[Pair]) -> None:
        """Join, in this order, the groups of two nodes whose members all match each other.

        Scores that no search gave are asked for in batches: a pair that needs some holds back what
        touches its groups, while pairs of other groups go on. The outcome is that of one by one.
        """
        while waiting:
            held: set[int] = set()
            back: list[Pair] = []
            missing: dict[Pair, None] = {}
            while waiting and len(missing) < MISSING_AT_ONCE:
                pair = waiting.popleft()
                a, b = self._members(pair[0]), self._members(pair[1])
                if a is b or self._forbidden(a, b):
                    continue
                wanted = self._missing(a, b)
                if wanted or id(a) in held or id(b) in held:
                    missing.update(dict.fromkeys(wanted))
                    held |= {id(a), id(b)}
                    back.append(pair)
                elif self._all_match(a, b):
                    self._merge(a, b)
            waiting.extendleft(reversed(back))
            if missing:
                self.scores.update(zip(missing, self._score_missing(list(missing)), strict=True))

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

    def _crossing(self, a: set[int], b: set[int]) -> Iterator[list[Pair]]:
        """The pairs between each unit of one group and each of the other."""
        others = self._units(b)
        for one in self._units(a):
            for two in others:
                yield [(min(x, y), max(x, y)) for x in one for y in two]

    def _missing(self, a: set[int], b: set[int]) -> list[Pair]:
        """The pairs to be scored before the two groups may join; none if they are known not to."""
        missing = []
        for pairs in self._crossing(a, b):
            if self._known_to_differ(pairs):
                return []
            missing += [pair for pair in pairs if pair not in self.scores]
        return missing

    def _all_match(self, a: set[int], b: set[int]) -> bool:
        """Complete linkage; a unit made by verdicts matches if any of its nodes does.

        What once didn't match never will, since groups only grow: the pair found is kept apart.
        """
        bad = next((pairs for pairs in self._crossing(a, b) if self._known_to_differ(pairs)), None)
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
