"""A new head is called better where that can be learned, and never by chance."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.arrays import BoolArray, IntArray
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction, shared_out
from core.matching.correction import Correction
from core.progress import Progress
from core.teaching.held_out import (
    HeldOutFigures,
    JudgedPairs,
    compared,
    cross_validated,
    folds_by_photo,
    may_learn,
)

DIMS = 256


def evidence_of(same: BoolArray, seed: int, shift: float) -> PairEvidence:
    """The head finds all pairs a bit different; ten whitened dimensions tell by ``shift``."""
    rng = np.random.default_rng(seed)
    products = rng.normal(0, 1 / 16, (len(same), DIMS)).astype(np.float32)
    products[:, :10] += np.where(same, shift, -shift)[:, None].astype(np.float32)
    logits = rng.normal(-2, 1, len(same)).astype(np.float32)
    return PairEvidence(logits, products, (1 / (1 + np.exp(-logits))).astype(np.float32))


def held_out(same: BoolArray, seed: int, shift: float) -> HeldOutFigures:
    pairs = np.arange(2 * len(same)).reshape(-1, 2)
    evidence = evidence_of(same, seed, shift)
    judged = JudgedPairs(pairs, same, evidence, np.zeros(len(same), np.bool_))

    def learn(rows: IntArray) -> Correction:
        weights = shared_out(same[rows], len(same))
        return fit_correction(Lesson(evidence.of_rows(rows), same[rows], weights))

    before, after = cross_validated(judged, learn, None, seed, Progress())
    return compared(same, before >= 0.3, after >= 0.5, seed)


def test_what_can_be_learned_is_offered_as_better() -> None:
    same = np.random.default_rng(5).random(100) < 0.4

    held = held_out(same, 1, shift=0.06)

    assert held.after.f1.low > held.before.f1.high
    assert held.is_better


@pytest.mark.parametrize("seed", range(4))
def test_random_verdicts_are_not(seed: int) -> None:
    same = np.random.default_rng(seed).random(100) < 0.5

    assert not held_out(same, seed, shift=0.0).is_better


def test_calling_all_pairs_the_same_is_no_gain() -> None:
    same = np.arange(100) < 80

    held = compared(same, np.zeros(100, np.bool_), np.ones(100, np.bool_), 0)

    assert held.after.f1.value > held.before.f1.value
    assert not held.is_better


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=1), st.integers(0, 9))
def test_no_photo_is_in_both_training_and_test(pairs: list[tuple[int, int]], seed: int) -> None:
    rows = np.asarray(pairs, dtype=np.int64)
    folds = folds_by_photo(rows, seed)

    assert (folds == folds_by_photo(rows, seed)).all()
    for fold in np.unique(folds):
        learned = rows[may_learn(rows, folds == fold)]
        assert not set(learned.ravel().tolist()) & set(rows[folds == fold].ravel().tolist())
