"""Scored pairs to groups, without chaining: no two members may look different.

Complete linkage (Sørensen 1948), greedy by falling score: a pair at or above the threshold joins
two groups if every pair across them scores at least ``linkage``. It lies below the threshold where
two edits of one photo (mirrored, turned) match the photo better than each other.

Where scores can be verified, at a cost, this happens only to pairs about to join two groups: such a
pair counts by what came out, and so may also join groups though it scored low before. A pair across
them that scores too low is verified, too, before it keeps them apart: of each photo of the smaller
group the few that score lowest, so that looks grow with the photos and not with their pairs. A
crowd of look-alikes is not compared each with each: pairs of photos that were refuted twice are
passed over.

Nodes are numbered by content hash, and ties go by node number, so the order of a scan never
matters. Verdicts stand above scores: pairs called different or ignored are never together, pairs
called same always are.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.matching.needs import Needs
from core.records import ScoredPair, VerdictKind

NodePair = tuple[int, int]
"""Two node numbers; in a mapping the smaller first."""
LOOKS = 2
"""Where both photos of a pair were refuted so often, the pair isn't verified: it never joins."""
VETOES = 3
"""So many of a photo's pairs that keep two groups apart are verified; if none holds, none does."""
ScorePairs = Callable[[Sequence[NodePair]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Verification:
    """``scores`` gives the final scores of pairs, at a cost. ``linkage``: two photos whose final
    score is lower are in no group together. Where it is no lower than the linkage of other scores,
    those hold as they are, and no pair is verified because it keeps two groups apart."""

    scores: ScorePairs
    linkage: float


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
    verify: Verification | None = None,
) -> list[NodeGroup]:
    """Groups of two and more, ordered by their first node.

    ``verdicts`` are keyed by (smaller, larger) node number; ``score_missing`` scores pairs that no
    neighbor search proposed, many at once. ``linkage`` None: the threshold.
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


class _Grouping:
    """The groups so far. Nodes that the user called the same act as one unit in the linkage."""

    def __init__(
        self,
        threshold: float,
        linkage: float,
        score_missing: ScorePairs,
        verdicts: Mapping[NodePair, VerdictKind],
        verify: Verification | None,
    ) -> None:
        self.scores: dict[NodePair, float] = {}
        self._threshold, self._linkage = threshold, linkage
        self._score_missing, self._verify = score_missing, verify
        self._doubts_vetoes = verify is not None and verify.linkage < linkage
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
            needs = Needs()
            back: list[NodePair] = []
            while waiting and not needs.are_many:
                pair = waiting.popleft()
                if not self._settled(pair, needs):
                    back.append(pair)
            waiting.extendleft(reversed(back))
            self._ask_for(needs)

    def _settled(self, pair: NodePair, needs: Needs) -> bool:
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
        elif not needs.touch(a, b):
            missing = self._missing(a, b)
            vetoes = [] if missing else self._vetoes(a, b)
            if not (missing or vetoes):
                if self._all_match(a, b):
                    self._merge(a, b)
                return True
            needs.missing.update(dict.fromkeys(missing))
            needs.vetoes.update(dict.fromkeys(vetoes))
        needs.hold(a, b)
        return False

    def _ask_for(self, needs: Needs) -> None:
        missing = list(needs.missing)
        if missing:
            self.scores.update(zip(missing, self._score_missing(missing), strict=True))
        unverified = list(dict.fromkeys([*needs.unverified, *needs.vetoes]))
        if unverified and self._verify is not None:
            self.scores.update(zip(unverified, self._verify.scores(unverified), strict=True))
            self._verified.update(unverified)
            for pair in needs.unverified:
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
        final = not self._doubts_vetoes or self._verified.issuperset(pairs)
        return final and all(self._is_low(pair) for pair in pairs)

    def _is_low(self, pair: NodePair) -> bool:
        """Whether it keeps two groups apart; what isn't scored yet doesn't."""
        if self._verify is not None and pair in self._verified:
            return self.scores[pair] < self._verify.linkage
        return self.scores.get(pair, self._linkage) < self._linkage

    def _vetoes(self, a: set[int], b: set[int]) -> list[NodePair]:
        """The pairs to be verified before two groups may join: of each photo of the smaller one the
        lowest, until :data:`VETOES` of its pairs are; none if the groups are known to differ."""
        if not self._doubts_vetoes:
            return []
        small, large = (a, b) if len(a) <= len(b) else (b, a)
        low: dict[int, list[NodePair]] = {node: [] for node in small}
        for pairs in self._crossing(small, large):
            if self._known_to_differ(pairs):
                return []
            if all(self._is_low(pair) for pair in pairs):
                best = max(set(pairs) - self._verified, key=self._rank)
                low[best[0] if best[0] in small else best[1]].append(best)
        return [pair for node, pairs in low.items() for pair in self._lowest(node, large, pairs)]

    def _lowest(self, node: int, others: set[int], pairs: list[NodePair]) -> list[NodePair]:
        if not pairs:
            return []
        seen = sum((min(node, x), max(node, x)) in self._verified for x in others)
        return sorted(pairs, key=self._rank)[: max(0, VETOES - seen)]

    def _rank(self, pair: NodePair) -> tuple[float, NodePair]:
        return self.scores[pair], pair

    def _weakest(self, nodes: tuple[int, ...]) -> float:
        weakest = 1.0
        for at, first in enumerate(nodes):
            same = self._same_as.get(first, frozenset())
            for second in nodes[at + 1 :]:
                if second not in same and (first, second) in self.scores:
                    weakest = min(weakest, self.scores[first, second])
        return weakest
