"""Likelihood ratios on answers that can be worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.arrays import FloatArray
from core.evaluation.systems.glrt import DifferenceRatio, LearnedRatio, TwoCovariances

ONE = np.ones((1, 1), np.float32)


def column(*values: float) -> FloatArray:
    return np.asarray(values, np.float32)[:, None]


def views_of(photos: int, seed: int) -> FloatArray:
    """(photos, 3, 6): views differ in the last two numbers, photos in the others."""
    rng = np.random.default_rng(seed)
    views = np.repeat(rng.normal(0, 1, (photos, 1, 6)), 3, axis=1)
    views += rng.normal(0, 0.1, views.shape)
    views[:, :, 4:] = rng.normal(0, 3, (photos, 3, 2))
    return views.astype(np.float32)


def test_the_ratio_of_two_variances() -> None:
    """Same: variance 1, different: 4. At a difference of 0 the densities are as 2 to 1; at 2 the
    exponents -2 and -1/2 are added to that."""
    method = DifferenceRatio(lambda _: ONE)
    method.learn_differences(column(-1, 1), column(-2, 2))

    scores = method.similarity(column(0, 2, 0), column(0, 0, 2))

    by_hand = [math.log(2), math.log(2) - 1.5, math.log(2) - 1.5]
    assert scores.tolist() == pytest.approx(by_hand, abs=1e-5)


def test_plda_of_one_number() -> None:
    """Within and between 1: the two together have [[2, 1], [1, 2]], determinant 3. Of 1 and 1 the
    exponent is -1/3 together and -1/4 alone, twice; of 1 and -1 it is -1 and the same."""
    method = TwoCovariances(lambda _: ONE)
    method.learn_covariances(ONE, ONE)

    scores = method.similarity(column(1, 1), column(1, -1))

    determinants = math.log(2) - math.log(3) / 2
    assert scores.tolist() == pytest.approx(
        [-1 / 3 + 1 / 2 + determinants, -1 + 1 / 2 + determinants], abs=1e-5
    )


@pytest.mark.parametrize("make", [DifferenceRatio, TwoCovariances])
def test_both_learn_which_numbers_say_nothing(make: type[LearnedRatio]) -> None:
    fresh = views_of(80, 1)
    method = make(lambda _: fresh[:, 0], dims=6)
    method.fit(views_of(200, 0))
    rows = method.describe([])
    assert rows.shape == (80, 6)
    first, second = (method._pca.transform(fresh[:, at]).astype(np.float32) for at in (0, 1))

    same = method.similarity(first, second)
    other = method.similarity(first, np.roll(second, 1, axis=0))

    assert (same > 0).mean() > 0.9
    assert (other < 0).mean() > 0.9
    assert method.similarity(second, first) == pytest.approx(same, abs=1e-3)


def test_labelled_pairs_alone_are_enough() -> None:
    views = views_of(100, 2)
    method = DifferenceRatio(lambda _: views[:, 0], dims=6)
    a = np.concatenate([views[:50, 0], views[:50, 0]])
    b = np.concatenate([views[:50, 1], views[1:51, 1]])

    judge = method.taught(a, b, np.arange(100) < 50, seed=0)

    fresh, other = views[50:99], views[51:100]
    assert (judge.score(fresh[:, 0], fresh[:, 1]) >= judge.threshold).mean() > 0.9
    assert (judge.score(fresh[:, 0], other[:, 1]) >= judge.threshold).mean() < 0.1
