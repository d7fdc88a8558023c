"""Which verdicts teach a head, and how many it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.records import VerdictKind
from core.storage.verdicts import KnownVerdict

LEAST, LEAST_OF_EACH, RECOMMENDED = 20, 5, 100
ON_TEACH = "teach"
"""Where verdicts of the Teach page came from: what was confirmed there isn't asked again."""
IMPORTED = "import"
"""Where verdicts of a table came from that doesn't say it."""


@dataclass(frozen=True, slots=True)
class LessonCount:
    """How many usable verdicts there are of each kind."""

    same: int
    different: int

    @classmethod
    def of(cls, verdicts: Iterable[KnownVerdict]) -> LessonCount:
        """Counts the usable ones."""
        kinds = [verdict.kind for verdict in usable(verdicts)]
        same = kinds.count(VerdictKind.SAME)
        return cls(same, len(kinds) - same)

    @property
    def total(self) -> int:
        """Both kinds."""
        return self.same + self.different

    @property
    def is_enough(self) -> bool:
        """True if a head can be trained."""
        return self.total >= LEAST and min(self.same, self.different) >= LEAST_OF_EACH


def usable(verdicts: Iterable[KnownVerdict]) -> list[KnownVerdict]:
    """Verdicts that teach: same or different, of two contents."""
    return [
        verdict
        for verdict in verdicts
        if verdict.kind is not VerdictKind.IGNORE and verdict.pair[0] != verdict.pair[1]
    ]
