"""How good a head is on verdicts that it did not learn from, and whether another one is better.

Cross-validation by photo: for each fold everything that shares a photo with it is left out of
training. Intervals: percentile bootstrap (Efron 1979) over pairs, 95 %.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.learning.correction_fit import PairEvidence
from core.matching.correction import Correction
from core.progress import Progress

FOLDS = 10
RESAMPLES = 1000
SURELY, CHANCE = 0.998, 0.5


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs to learn from. ``pairs`` (n, 2) name photos, ``same`` (n,) says what they are;
    ``was_known`` (n,): the head in use learned from it."""

    pairs: IntArray
    same: BoolArray
    evidence: PairEvidence
    was_known: BoolArray


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value and its interval, 95 % unless said otherwise."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Quality:
    """Of pairs that a head calls the same, and of pairs that are."""

    precision: Figure
    recall: Figure
    f1: Figure


@dataclass(frozen=True, slots=True)
class Held:
    """Two heads on the same held-out pairs. ``gain``: growth of the mean of the share of same pairs
    and the share of different pairs that are told right: calling all pairs the same gains
    nothing; ``right``: that mean after. Both with 99.8 % intervals where
    verdicts may be at random, so that chance hardly ever passes."""

    before: Quality
    after: Quality
    gain: Figure
    right: Figure

    @property
    def is_better(self) -> bool:
        """True if chance hardly explains the gain, nor what is told right, and F1 rose."""
        risen = self.after.f1.value > self.before.f1.value
        return risen and self.gain.low > 0 and self.right.low > CHANCE


def folds_by_photo(pairs: IntArray, seed: int, count: int = FOLDS) -> IntArray:
    """(n, 2) photos -> (n,) fold numbers; pairs that hang together by photos lie together."""
    root: dict[int, int] = {}

    def find(one: int) -> int:
        while root.setdefault(one, one) != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for first, second in pairs.tolist():
        root[find(first)] = find(second)
    of_pair = np.asarray([find(first) for first, _ in pairs.tolist()], dtype=np.int64)
    rng = np.random.default_rng(seed)
    rank = {int(one): at for at, one in enumerate(rng.permutation(np.unique(of_pair)))}
    order = np.argsort([rank[int(one)] for one in of_pair], kind="stable")
    folds = np.empty(len(pairs), dtype=np.int64)
    folds[order] = np.arange(len(pairs)) * count // max(1, len(pairs))
    return folds


def may_learn(pairs: IntArray, fold: BoolArray) -> BoolArray:
    """(n,) True for pairs outside of ``fold`` that share no photo with it."""
    held = np.unique(pairs[fold])
    return np.asarray(~fold & ~np.isin(pairs, held).any(axis=1))


def cross_validated(
    judged: Judged,
    learn: Callable[[IntArray], Correction],
    in_use: Correction | None,
    seed: int,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """(n,) probabilities before and after, each from training on other photos only.

    What the head in use says of pairs that it learned from would flatter it: where there are any,
    before is what training without the verdicts given since says.
    """
    folds = folds_by_photo(judged.pairs, seed)
    before = judged.evidence.probabilities(in_use)
    after = np.empty_like(before)
    for fold in range(FOLDS):
        progress.advance()
        rows = np.flatnonzero(folds == fold)
        may = may_learn(judged.pairs, folds == fold)
        held = judged.evidence.of_rows(rows)
        after[rows] = held.probabilities(learn(np.flatnonzero(may)))
        if judged.was_known.any():
            before[rows] = held.probabilities(learn(np.flatnonzero(may & judged.was_known)))
    return before, after


def compared(
    same: BoolArray, before: BoolArray, after: BoolArray, seed: int, surely: float = SURELY
) -> Held:
    """(n,) truth and what two heads say -> both with intervals, on the same resamples.

    ``surely``: the share of chance that a gain must withstand.
    """
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(same), size=(RESAMPLES, len(same)))
    right, rights = _balanced(same, after), _balanced(same[draws], after[draws])
    gain = right - _balanced(same, before)
    gains = rights - _balanced(same[draws], before[draws])
    return Held(
        _quality(same, before, draws),
        _quality(same, after, draws),
        _figure(float(gain), gains, surely),
        _figure(float(right), rights, surely),
    )


def _quality(same: BoolArray, said: BoolArray, draws: IntArray) -> Quality:
    values = _precision_recall_f1(same, said)
    resampled = _precision_recall_f1(same[draws], said[draws])
    figures = [_figure(float(one), many) for one, many in zip(values, resampled, strict=True)]
    return Quality(*figures)


def _precision_recall_f1(
    same: BoolArray, said: BoolArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Over the last axis; 0 where nothing can be said."""
    right = (same & said).sum(axis=-1)
    found, there = said.sum(axis=-1), same.sum(axis=-1)
    return (
        right / np.maximum(found, 1),
        right / np.maximum(there, 1),
        2 * right / np.maximum(found + there, 1),
    )


def _balanced(same: BoolArray, said: BoolArray) -> FloatArray:
    of_same = (same & said).sum(axis=-1) / np.maximum(same.sum(axis=-1), 1)
    of_different = (~same & ~said).sum(axis=-1) / np.maximum((~same).sum(axis=-1), 1)
    return np.asarray((of_same + of_different) / 2)


def _figure(value: float, resampled: FloatArray, share: float = 0.95) -> Figure:
    low, high = np.percentile(resampled, [50 - 50 * share, 50 + 50 * share])
    return Figure(value, float(low), float(high))
