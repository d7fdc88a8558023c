"""What a round of grouping must know before the next one."""

from __future__ import annotations

MISSING_AT_ONCE = 4096
UNVERIFIED_AT_ONCE = 256
Pair = tuple[int, int]
"""Two node numbers, the smaller first."""


class Needs:
    """Pairs whose scores are ``missing``, pairs about to join groups that are ``unverified``,
    ``vetoes``, the pairs to be verified that keep groups apart, and the groups that wait for them.

    A pair of two nodes that this round verifies in other pairs has to wait: if they are not in one
    group by then, a later round verifies it. So 500 copies of one photo need some 500 looks and not
    125,000.
    """

    def __init__(self) -> None:
        self.missing: dict[Pair, None] = {}
        self.unverified: list[Pair] = []
        self.vetoes: dict[Pair, None] = {}
        self._nodes: set[int] = set()
        self._held: set[int] = set()

    @property
    def are_many(self) -> bool:
        """Whether it is time to ask."""
        looks = len(self.unverified) + len(self.vetoes)
        return len(self.missing) >= MISSING_AT_ONCE or looks >= UNVERIFIED_AT_ONCE

    def verify(self, pair: Pair) -> None:
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
