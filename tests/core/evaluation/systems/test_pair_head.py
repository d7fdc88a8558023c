"""The MLP on any descriptor: what edits teach it, and what labels do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image

from core.arrays import FloatArray
from core.evaluation.systems.method import CosineMethod, unit
from core.evaluation.systems.pair_head import PairHead, learned_head

DIMS = 12


class Given(CosineMethod):
    """Descriptors as given: nothing is read."""

    name, source = "given", "this test"

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        raise NotImplementedError


def rows_of(photos: int, seed: int) -> FloatArray:
    """(photos, 2, DIMS): a copy differs in its last number alone, and there by a lot."""
    rng = np.random.default_rng(seed)
    rows = np.repeat(rng.normal(size=(photos, 1, DIMS)), 2, axis=1).astype(np.float32)
    rows[:, 1, -1] += rng.normal(0, 5, photos)
    return unit(rows.reshape(-1, DIMS)).reshape(photos, 2, DIMS)


@pytest.fixture(scope="module")
def method() -> PairHead:
    return PairHead("given", Given(), learned_head(rows_of(120, 0)))


def test_edits_teach_what_a_copy_may_differ_in(method: PairHead) -> None:
    fresh = rows_of(60, 1)

    same = method.similarity(fresh[:, 0], fresh[:, 1])
    other = method.similarity(fresh[:, 0], np.roll(fresh[:, 1], 1, axis=0))

    assert method.name == "given + MLP"
    assert np.median(same) > 0.5 > np.median(other)
    assert method.similarity(fresh[:, 1], fresh[:, 0]) == pytest.approx(same)


def test_the_nearest_come_in_the_order_of_the_mlp_and_then_the_others(method: PairHead) -> None:
    fresh = rows_of(40, 2)

    numbers, scores = method.ranked(fresh[:, 0], fresh[:, 1], 40)

    assert (np.diff(scores, axis=1) <= 0).all()
    assert ((scores > 0).sum(axis=1) == 10).all()
    assert (np.sort(numbers, axis=1) == np.arange(40)).all()
    first = method.similarity(fresh[:, 0], fresh[numbers[:, 0], 1])
    assert scores[:, 0] == pytest.approx(first, abs=1e-5)


def test_labels_alone_teach_another_mlp(method: PairHead) -> None:
    known, fresh = rows_of(50, 3), rows_of(50, 4)
    a = np.concatenate([known[:, 0], known[:, 0]])
    b = np.concatenate([known[:, 1], np.roll(known[:, 1], 1, axis=0)])

    judge = method.taught(a, b, np.arange(100) < 50, seed=0)

    said = judge.score(fresh[:, 0], fresh[:, 1]) >= judge.threshold
    false = judge.score(fresh[:, 0], np.roll(fresh[:, 1], 1, axis=0)) >= judge.threshold
    assert said.mean() > 0.7 > 0.3 > false.mean()
