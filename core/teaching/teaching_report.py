"""What a training showed, for the user to decide by: kept with the head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.storage.verdicts import Pair
from core.teaching.held_out import Figure, HeldOutFigures, Quality
from core.teaching.reasons import Conclusion

MINE, ADAPTED = "mine", "adapted"
"""Names of heads: taught by verdicts, or by copies of the user's own photos."""
FORGIVEN = 0.03
"""So much of the share of edited copies may be lost by a head that is called better."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A held-out verdict on which the new head decides differently: the probabilities before and
    after, and whether the old head was right."""

    pair: Pair
    is_same: bool
    before: float
    after: float
    was_right: bool


@dataclass(frozen=True, slots=True)
class TeachingReport:
    """``same`` and ``different`` count what was learned from (verdicts, or copies and neighbors);
    ``left_out`` verdicts about photos that no scan knows; ``copies``: the share of edited copies
    of photos held out that is still recognized, before and after; ``begun_at`` in UTC."""

    same: int
    different: int
    left_out: int
    held: HeldOutFigures
    copies: tuple[float, float] | None
    changed: tuple[Changed, ...]
    seed: int
    begun_at: str

    @property
    def conclusion(self) -> Conclusion:
        """Never better than the figures."""
        if not self.held.is_better:
            return Conclusion.NOT_BETTER
        if self.copies is not None and self.copies[1] < self.copies[0] - FORGIVEN:
            return Conclusion.FORGETS
        return Conclusion.BETTER

    def facts(self) -> dict[str, Any]:
        """For JSON: figures as [value, low, high]; without the pairs."""

        def numbers(figure: Figure) -> list[float]:
            return [round(number, 4) for number in (figure.value, figure.low, figure.high)]

        def figures(quality: Quality) -> dict[str, list[float]]:
            return {
                "precision": numbers(quality.precision),
                "recall": numbers(quality.recall),
                "f1": numbers(quality.f1),
            }

        return {
            "same": self.same,
            "different": self.different,
            "left_out": self.left_out,
            "before": figures(self.held.before),
            "after": figures(self.held.after),
            "gain": numbers(self.held.gain),
            "right": numbers(self.held.right),
            "copies": None if self.copies is None else [round(share, 4) for share in self.copies],
            "changed": len(self.changed),
            "conclusion": self.conclusion.value,
            "seed": self.seed,
            "begun_at": self.begun_at,
        }
