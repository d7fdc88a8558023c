"""Scored pairs to groups, without chaining: no two members may look different.

Complete linkage (Sørensen 1948), greedy by falling score: a pair at or above the threshold joins
two groups if every pair across them scores at least ``linkage``. It lies below the threshold where
two edits of one photo (mirrored, turned) match the photo better than each other.

Where scores can be verified, at a cost, this happens only to pairs about to join two groups: such a
pair counts by what came out, and so may also join groups though it scored low before. A crowd of
look-alikes is not compared each with each: pairs of photos that were refuted twice are passed over.

Nodes are numbered by content hash, and ties go by node number, so the order of a scan never
matters. Verdicts stand above scores: pairs called different or ignored are never together, pairs
called same always are.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.records import ScoredPair, VerdictKind

NodePair = tuple[int, int]
"""Two node numbers; in a mapping the smaller first."""
MISSING_AT_ONCE = 4096
UNVERIFIED_AT_ONCE = 256
LOOKS = 2
"""Where both photos of a pair were refuted so often, the pair isn't verified: it never joins."""
ScorePairs = Callable[[Sequence[NodePair]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class NodeGroup:
    """Node numbers, rising, and the lowest score between any two of them (1.0 for a verdict)."""

    nodes: tuple[int, ...]
    weakest_score: float


def group_nodes(
    scored: Iterable[ScoredPair],
    threshold: float,
    score_missing: ScorePairs,
    verdicts: Mapping[NodePair, VerdictKind],
    linkage: float | None = None,
    verify: ScorePairs | None = None,
) -> list[NodeGroup]:
    """Groups of two and more, ordered by their first node.

    ``verdicts`` are keyed by (smaller, larger) node number; ``score_missing`` scores pairs that no
    neighbor search proposed, many at once. ``linkage`` None: the threshold.
    ``verify`` gives the final scores of pairs of ``scored``.
    """
    grouping = _Grouping(
        threshold, threshold if linkage is None else linkage, score_missing, verdicts, verify
    )
    for pair in sorted(verdicts):
        if verdicts[pair] is VerdictKind.SAME and pair[0] != pair[1]:
            grouping.join_by_verdict(*pair)
    grouping.scores.update({(pair.first, pair.second): pair.score for pair in scored})
    least = threshold if verify is None else 0.0
    strong = [pair for pair, score in grouping.scores.items() if score >= least]
    strong.sort(key=lambda pair: (-grouping.scores[pair], pair))
    grouping.join_all(deque(strong))
    return grouping.groups()


class _Needs:
    """What a round of joining must know before the next one, and the groups that wait for it.

    A pair of two nodes that this round verifies in other pairs has to wait: if they are not in one
    group by then, a later round verifies it. So 500 copies of one photo need some 500 looks and not
    125,000.
    """

    def __init__(self) -> None:
        self.missing: dict[NodePair, None] = {}
        self.unverified: list[NodePair] = []
        self._nodes: set[int] = set()
        self._held: set[int] = set()

    @property
    def are_many(self) -> bool:
        """Whether it is time to ask."""
        return len(self.missing) >= MISSING_AT_ONCE or len(self.unverified) >= UNVERIFIED_AT_ONCE

    def verify(self, pair: NodePair) -> None:
        """Take the pair if a node of it is in no pair that was taken."""
        if not self._nodes.issuperset(pair):
            self._nodes.update(pair)
            self.unverified.append(pair)

    def hold(self, a: set[int], b: set[int]) -> None:
        """Two groups wait."""
        self._held |= {id(a), id(b)}

    def touch(self, a: set[int], b: set[int]) -> bool:
        """Whether one of two groups waits."""
        return id(a) in self._held or id(b) in self._held


class _Grouping:
    """The groups so far. Nodes that the user called the same act as one unit in the linkage."""

    def __init__(
        self,
        threshold: float,
        linkage: float,
        score_missing: ScorePairs,
        verdicts: Mapping[NodePair, VerdictKind],
        verify: ScorePairs | None,
    ) -> None:
        self.scores: dict[NodePair, float] = {}
        self._threshold, self._linkage = threshold, linkage
        self._score_missing, self._verify = score_missing, verify
        self._verified: set[NodePair] = set()
        self._refuted: Counter[int] = Counter()
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
        unit = frozenset(self._group_of[first])
        self._same_as.update(dict.fromkeys(unit, unit))

    def join_all(self, waiting: deque[NodePair]) -> None:
        """Join, in this order, the groups of two nodes whose members all match each other.

        Missing scores are computed in batches: a pair that needs some holds back what touches its
        groups, while pairs of other groups go on. The outcome is the same as one by one.
        """
        while waiting:
            needs = _Needs()
            back: list[NodePair] = []
            while waiting and not needs.are_many:
                pair = waiting.popleft()
                if not self._settled(pair, needs):
                    back.append(pair)
            waiting.extendleft(reversed(back))
            self._ask_for(needs)

    def _settled(self, pair: NodePair, needs: _Needs) -> bool:
        """Join the groups of the two, or see that they never will be; else say what it needs."""
        a, b = self._members(pair[0]), self._members(pair[1])
        if a is b or self._forbidden(a, b):
            return True
        if self._verify is not None and pair not in self._verified:
            if min(self._refuted[node] for node in pair) >= LOOKS:
                return True
            needs.verify(pair)
        elif self.scores[pair] < self._threshold:
            return True
        else:
            wanted = self._missing(a, b)
            if not (wanted or needs.touch(a, b)):
                if self._all_match(a, b):
                    self._merge(a, b)
                return True
            needs.missing.update(dict.fromkeys(wanted))
        needs.hold(a, b)
        return False

    def _ask_for(self, needs: _Needs) -> None:
        missing, unverified = list(needs.missing), needs.unverified
        if missing:
            self.scores.update(zip(missing, self._score_missing(missing), strict=True))
        if unverified and self._verify is not None:
            self.scores.update(zip(unverified, self._verify(unverified), strict=True))
            self._verified.update(unverified)
            for pair in unverified:
                if self.scores[pair] < self._threshold:
                    self._refuted.update(pair)

    def groups(self) -> list[NodeGroup]:
        """All groups of two and more."""
        distinct = {id(members): members for members in self._group_of.values()}
        groups = []
        for members in distinct.values():
            nodes = tuple(sorted(members))
            if len(nodes) > 1:
                groups.append(NodeGroup(nodes, self._weakest(nodes)))
        return sorted(groups, key=lambda group: group.nodes)

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

    def _crossing(self, a: set[int], b: set[int]) -> Iterator[list[NodePair]]:
        """The pairs between each unit of one group and each of the other."""
        units_of_b = self._units(b)
        for first in self._units(a):
            for second in units_of_b:
                yield [(min(x, y), max(x, y)) for x in first for y in second]

    def _missing(self, a: set[int], b: set[int]) -> list[NodePair]:
        """The pairs to be scored before the two groups may join; none if they are known not to."""
        missing = []
        for pairs in self._crossing(a, b):
            if self._known_to_differ(pairs):
                return []
            missing += [pair for pair in pairs if pair not in self.scores]
        return missing

    def _all_match(self, a: set[int], b: set[int]) -> bool:
        """Complete linkage; a unit made by verdicts matches if any of its nodes does.

        What once didn't match never will, since groups only grow: such a pair is kept apart.
        """
        bad = next((pairs for pairs in self._crossing(a, b) if self._known_to_differ(pairs)), None)
        if bad is None:
            return True
        first, second = bad[0]
        self._apart.setdefault(first, set()).add(second)
        self._apart.setdefault(second, set()).add(first)
        return False

    def _known_to_differ(self, pairs: list[NodePair]) -> bool:
        return all(self.scores.get(pair, self._linkage) < self._linkage for pair in pairs)

    def _weakest(self, nodes: tuple[int, ...]) -> float:
        weakest = 1.0
        for at, first in enumerate(nodes):
            same = self._same_as.get(first, frozenset())
            for second in nodes[at + 1 :]:
                if second not in same and (first, second) in self.scores:
                    weakest = min(weakest, self.scores[first, second])
        return weakest
