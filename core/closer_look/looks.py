"""What is known of a pair of contents once it was looked at, coarsely and closely."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.closer_look.alignment import NOTHING_BEYOND
from core.closer_look.fine_look import FineLook

CLOSER_LOOK_FROM = 0.005
"""Pairs that score lower are not looked at closely. Of 2,441 candidate pairs of 400 different
photos 53 reach this, 11 reach 0.03 and 168 reach 0.001; small crops and strong filters lie
between."""
FINE_FROM = 0.5
"""Pairs of a lower probability are not read closely: no group is made of them."""
OTHER_TONES = 0.02
"""The probability left to two plain pictures whose light runs in another way."""


@dataclass(frozen=True, slots=True)
class PlainLook:
    """Of a pair of which one at least holds next to nothing: whether their tones are alike, and
    whether all their pixels are equal."""

    alike_tones: bool
    same_pixels: bool


@dataclass(frozen=True, slots=True)
class Look:
    """``score``: the probability that both are one photo; the share (0..1) of what each shows
    beyond the other, all of it where that wasn't seen; ``agrees``: both were read closely, and
    neither says what the other doesn't; ``other_words``: they are sheets, and say different things.
    """

    score: float
    first_beyond: float = 1.0
    second_beyond: float = 1.0
    agrees: bool = False
    other_words: bool = False

    @property
    def second_holds_first(self) -> bool:
        """Whether the second shows all that the first shows, if both are one photo."""
        return self.agrees and self.first_beyond <= NOTHING_BEYOND

    @property
    def first_holds_second(self) -> bool:
        """Whether the first shows all that the second shows, if both are one photo."""
        return self.agrees and self.second_beyond <= NOTHING_BEYOND

    def turned(self) -> Look:
        """Of the second and the first."""
        return replace(self, first_beyond=self.second_beyond, second_beyond=self.first_beyond)

    def with_fine(self, fine: FineLook | PlainLook | None) -> Look:
        """With what was seen closely; None: they couldn't be read closely."""
        if fine is None:
            return self
        if isinstance(fine, FineLook):
            return replace(
                self,
                score=min(self.score, fine.most),
                agrees=fine.agrees,
                other_words=fine.has_other_words,
            )
        if not fine.alike_tones:
            return Look(min(self.score, OTHER_TONES))
        return Look(self.score, 0.0, 0.0, True) if fine.same_pixels else Look(self.score)
