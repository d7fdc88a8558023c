"""Which pairs to ask the user about next.

Uncertainty sampling (Lewis and Gale 1994) alone asks about borderline pairs only, so that a head
which is surely wrong stays so: some pairs are sure ones. Pairs of which the head says the contrary
of what the user said come again, to be confirmed or corrected. No photo comes too often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.arrays import BoolArray, DoubleArray, FloatArray, IntArray

OFTEN = 4
"""A photo is asked about at most so many times in one queue."""


class Why(StrEnum):
    """Why a pair is asked."""

    UNSURE = "unsure"
    SURE_SAME = "sure same"
    SURE_DIFFERENT = "sure different"
    CONTRADICTS = "contradicts"


PATTERN = (Why.UNSURE, Why.SURE_SAME, Why.UNSURE, Why.SURE_DIFFERENT, Why.CONTRADICTS)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Row of a pair, and why it was chosen."""

    row: int
    why: Why


def choose_queries(
    pairs: IntArray,
    scores: FloatArray,
    similarities: FloatArray,
    threshold: float,
    contradicted: Sequence[int],
    count: int,
) -> list[Chosen]:
    """(m, 2) pairs, (m,) probabilities and similarities -> up to ``count`` rows, none twice, in
    asking order. Sure different ones are asked by similarity: there is what the head misses.

    ``contradicted`` are rows that the user judged and the head judges otherwise; all other rows
    have no verdict yet.
    """
    p = np.clip(scores.astype(np.float64), 1e-6, 1 - 1e-6)
    sureness = np.log(p / (1 - p)) - np.log(threshold / (1 - threshold))
    open_rows = np.ones(len(pairs), dtype=np.bool_)
    open_rows[list(contradicted)] = False
    sources: dict[Why, Iterator[int]] = {
        Why.UNSURE: iter(_by(np.abs(sureness), open_rows)),
        Why.SURE_SAME: iter(_by(-sureness, open_rows)),
        Why.SURE_DIFFERENT: iter(_by(-similarities.astype(np.float64), open_rows & (sureness < 0))),
        Why.CONTRADICTS: iter(contradicted),
    }
    chosen: list[Chosen] = []
    taken: set[int] = set()
    seen: Counter[int] = Counter()
    while len(chosen) < count and sources:
        for why in PATTERN:
            row = next(
                (
                    one
                    for one in sources.get(why, iter(()))
                    if one not in taken and max(seen[node] for node in pairs[one].tolist()) < OFTEN
                ),
                None,
            )
            if row is None:
                sources.pop(why, None)
            elif len(chosen) < count:
                taken.add(row)
                seen.update(pairs[row].tolist())
                chosen.append(Chosen(row, why))
    return chosen


def _by(key: DoubleArray, wanted: BoolArray) -> list[int]:
    order = np.argsort(key, kind="stable")
    return [row for row in order.tolist() if wanted[row]]
