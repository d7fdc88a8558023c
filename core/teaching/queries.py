"""Which pairs to ask the user about next.

Uncertainty sampling (Lewis and Gale 1994) alone asks about borderline pairs only, so that a head
which is surely wrong stays so: some pairs are sure ones. Pairs of which the head says the contrary
of what the user said come again, to be confirmed or corrected. No photo comes too often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, DoubleArray, FloatArray, IntArray
from core.teaching.reasons import QuestionReason

OFTEN = 4
"""A photo is asked about at most so many times in one queue."""
PATTERN = (
    QuestionReason.UNSURE,
    QuestionReason.SURE_SAME,
    QuestionReason.UNSURE,
    QuestionReason.SURE_DIFFERENT,
    QuestionReason.CONTRADICTS,
)


@dataclass(frozen=True, slots=True)
class AskablePairs:
    """The pairs to choose from. ``pairs`` (m, 2) int64 names photos by number; (m,) float32
    ``scores`` are probabilities by the head in use, ``similarities`` whitened cosines. Where
    ``is_contradicted`` (m,) the head denies what the user said; no other pair has a verdict."""

    pairs: IntArray
    scores: FloatArray
    similarities: FloatArray
    is_contradicted: BoolArray


@dataclass(frozen=True, slots=True)
class Query:
    """The row of a pair in :class:`AskablePairs`, and why it is asked about."""

    row: int
    reason: QuestionReason


def choose_queries(askable: AskablePairs, threshold: float, count: int) -> list[Query]:
    """Up to ``count`` pairs, none twice, in asking order; ``threshold``: from here the head calls
    them the same. Those that surely differ are asked by similarity: there is what the head misses.
    """
    waiting = _rows_by_reason(askable, threshold)
    queries: list[Query] = []
    taken: set[int] = set()
    asked_about: Counter[int] = Counter()

    def may_be_asked(row: int) -> bool:
        photos = askable.pairs[row].tolist()
        return row not in taken and max(asked_about[photo] for photo in photos) < OFTEN

    while len(queries) < count and waiting:
        for reason in PATTERN:
            row = next(filter(may_be_asked, waiting.get(reason, iter(()))), None)
            if row is None:
                waiting.pop(reason, None)
            elif len(queries) < count:
                taken.add(row)
                asked_about.update(askable.pairs[row].tolist())
                queries.append(Query(row, reason))
    return queries


def _rows_by_reason(askable: AskablePairs, threshold: float) -> dict[QuestionReason, Iterator[int]]:
    """For each reason its rows, the best first."""
    p = np.clip(askable.scores.astype(np.float64), 1e-6, 1 - 1e-6)
    sureness = np.log(p / (1 - p)) - np.log(threshold / (1 - threshold))
    similarities = askable.similarities.astype(np.float64)
    is_open = ~askable.is_contradicted
    return {
        QuestionReason.UNSURE: _sorted_rows(np.abs(sureness), is_open),
        QuestionReason.SURE_SAME: _sorted_rows(-sureness, is_open),
        QuestionReason.SURE_DIFFERENT: _sorted_rows(-similarities, is_open & (sureness < 0)),
        QuestionReason.CONTRADICTS: iter(np.flatnonzero(askable.is_contradicted).tolist()),
    }


def _sorted_rows(key: DoubleArray, wanted: BoolArray) -> Iterator[int]:
    """The ``wanted`` rows, the smallest ``key`` first."""
    order = np.argsort(key, kind="stable")
    return iter(order[wanted[order]].tolist())
