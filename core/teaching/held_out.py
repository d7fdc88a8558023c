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
class JudgedPairs:
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
class HeldOutFigures:
    """Two heads on the same held-out pairs.

    ``right``: the mean of two shares by the new head, of same pairs and of different pairs that it
    calls so; ``gain``: how much this grew. Calling all pairs the same gains nothing. Both have
    99.8 % intervals where verdicts may be random, so that chance hardly ever passes.
    """

    before: Quality
    after: Quality
    gain: Figure
    right: Figure

    @property
    def is_better(self) -> bool:
        """True if chance hardly explains the gain, nor what is right, and F1 rose."""
        risen = self.after.f1.value > self.before.f1.value
        return risen and self.gain.low > 0 and self.right.low > CHANCE


def folds_by_photo(pairs: IntArray, seed: int, count: int = FOLDS) -> IntArray:
    """(n, 2) photos -> (n,) fold numbers; pairs that are linked by photos lie together."""
    parent: dict[int, int] = {}

    def root_of(photo: int) -> int:
        while parent.setdefault(photo, photo) != photo:
            parent[photo] = parent[parent[photo]]
            photo = parent[photo]
        return photo

    for first, second in pairs.tolist():
        parent[root_of(first)] = root_of(second)
    roots = np.asarray([root_of(first) for first, _ in pairs.tolist()], dtype=np.int64)
    rng = np.random.default_rng(seed)
    rank = {int(root): at for at, root in enumerate(rng.permutation(np.unique(roots)))}
    order = np.argsort([rank[int(root)] for root in roots], kind="stable")
    folds = np.empty(len(pairs), dtype=np.int64)
    folds[order] = np.arange(len(pairs)) * count // max(1, len(pairs))
    return folds


def may_learn(pairs: IntArray, fold: BoolArray) -> BoolArray:
    """(n,) True for pairs outside ``fold`` (n,) that share no photo with it."""
    held = np.unique(pairs[fold])
    return np.asarray(~fold & ~np.isin(pairs, held).any(axis=1))


def cross_validated(
    judged: JudgedPairs,
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
) -> HeldOutFigures:
    """(n,) the truth, and what two heads call the same -> figures of both, on the same resamples.

    ``surely``: the share of chance that a gain must withstand.
    """
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(same), size=(RESAMPLES, len(same)))
    right, rights = _balanced(same, after), _balanced(same[draws], after[draws])
    gain = right - _balanced(same, before)
    gains = rights - _balanced(same[draws], before[draws])
    return HeldOutFigures(
        _quality(same, before, draws),
        _quality(same, after, draws),
        _figure(float(gain), gains, surely),
        _figure(float(right), rights, surely),
    )


def _quality(same: BoolArray, said: BoolArray, draws: IntArray) -> Quality:
    values = _precision_recall_f1(same, said)
    resampled = _precision_recall_f1(same[draws], said[draws])
    figures = [_figure(float(value), of) for value, of in zip(values, resampled, strict=True)]
    return Quality(*figures)


def _precision_recall_f1(
    same: BoolArray, said: BoolArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Over the last axis; 0 where nothing can be said."""
    right = (same & said).sum(axis=-1)
    said_same, truly_same = said.sum(axis=-1), same.sum(axis=-1)
    return (
        right / np.maximum(said_same, 1),
        right / np.maximum(truly_same, 1),
        2 * right / np.maximum(said_same + truly_same, 1),
    )


def _balanced(same: BoolArray, said: BoolArray) -> FloatArray:
    of_same = (same & said).sum(axis=-1) / np.maximum(same.sum(axis=-1), 1)
    of_different = (~same & ~said).sum(axis=-1) / np.maximum((~same).sum(axis=-1), 1)
    return np.asarray((of_same + of_different) / 2)


def _figure(value: float, resampled: FloatArray, share: float = 0.95) -> Figure:
    low, high = np.percentile(resampled, [50 - 50 * share, 50 + 50 * share])
    return Figure(value, float(low), float(high))
