"""Chance for pictures drawn and edited by the *templates* and *real edits* protocols, in two parts.

What is chosen (a threshold, a weight, a training copy) may look at the part for *development*. The
*frozen* part is measured when nothing is left to choose. The two share no seed and no parameter:
each range is cut into ``CELLS`` cells, of which development takes the even and frozen the odd ones,
and so with lists of options; and no base photo (:func:`of_part`). A seed is the words that it is
made of, and begins with the name of the part: ``development templates receipts 7``,
``frozen real-edits polaroid 3``.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import numpy as np

T = TypeVar("T")
CELLS = 8


class Part(StrEnum):
    """Which pictures are measured."""

    DEVELOPMENT = "development"
    FROZEN = "frozen"


class Dice:
    """Random numbers of a part; the same seed gives the same numbers on every computer.

    ``number``: of the picture, for what must never be rolled twice.
    """

    def __init__(self, part: Part, seed: str, number: int = 0) -> None:
        self.part, self.number = part, number
        self.random = random.Random(f"{part} {seed} {number}")

    @property
    def _parity(self) -> int:
        return 0 if self.part is Part.DEVELOPMENT else 1

    def between(self, low: float, high: float) -> float:
        """A number in one of this part's cells of the range."""
        cell = 2 * self.random.randrange(CELLS // 2) + self._parity
        return low + (high - low) * (cell + self.random.random()) / CELLS

    def whole(self, low: int, high: int) -> int:
        """The same, rounded: parts may share a number where two cells meet."""
        return round(self.between(low, high))

    def pick(self, options: Sequence[T]) -> T:
        """One of this part's half of two options or more."""
        return self.random.choice(options[self._parity :: 2])

    def sign(self) -> int:
        """1 or -1."""
        return self.random.choice((1, -1))

    def numpy(self) -> np.random.Generator:
        """For noise."""
        return np.random.default_rng(self.random.randrange(2**32))


def of_part(part: Part, files: Iterable[Path]) -> list[Path]:
    """The base photos of a part, by a checksum of their names, about half of them each."""
    wanted = 0 if part is Part.DEVELOPMENT else 1
    return [file for file in files if zlib.crc32(file.name.encode()) % 2 == wanted]
