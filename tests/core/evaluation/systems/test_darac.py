"""DARAC, R-MAC and the six poolings: regions, the layers, and what they learn."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn.functional import normalize

from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems import darac_training
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.darac import Aggregation, Darac, tuned_trunk
from core.evaluation.systems.darac_training import (
    CLASSES,
    VIEWS,
    batches,
    random_crop,
    train_aggregation,
    train_darac,
    train_with_trunk,
)
from core.evaluation.systems.feature_maps import LastLayer, shown_size
from core.evaluation.systems.learned_here import TUNED
from core.evaluation.systems.nra import nra_loss
from core.evaluation.systems.pooling import BOTH, WAYS, PooledLastLayer, RegionalSum
from core.evaluation.systems.r_mac import RegionalMaxima
from core.evaluation.systems.regions import Region, grid_of_20, grid_of_21, regions
from core.evaluation.systems.triplet import triplet_loss
from tests.conftest import picture

SMALL = 96


@pytest.fixture(scope="module")
def layer() -> LastLayer:
    layer = LastLayer()
    layer.side = SMALL
    return layer


@pytest.fixture(autouse=True)
def small_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(darac_training, "SIDES", (SMALL,))


def test_r_mac_lays_14_regions_on_a_square_and_20_on_a_photo() -> None:
    assert len(regions(6, 6)) == 1 + 4 + 9
    for width, height in ((8, 6), (9, 6), (6, 8), (40, 30)):
        assert len(regions(width, height)) == 2 + 6 + 12
    assert len(regions(20, 6)) == 5 + 12 + 21  # (20 - 6) / 4 overlaps by 42 %
    assert {side for _, _, side, _ in regions(6, 6)} == {6, 4, 3}
    assert regions(8, 6)[:2] == [(0, 0, 6, 6), (2, 0, 6, 6)]


@given(st.integers(1, 40), st.integers(1, 40))
def test_regions_lie_on_the_map_and_turn_with_it(width: int, height: int) -> None:
    squares = regions(width, height)

    assert all(0 <= x <= width - w and 0 <= y <= height - h for x, y, w, h in squares)
    assert turned(squares) == regions(height, width) or width == height
    assert {side for _, _, side, _ in squares} == {
        max(1, 2 * min(width, height) // (scale + 1)) for scale in (1, 2, 3)
    }


@given(st.integers(2, 30), st.integers(2, 30))
def test_the_grid_has_21_regions_on_any_shape(a: int, b: int) -> None:
    long, short = max(a, b), min(a, b)
    upright = grid_of_21(short, long, portrait=True)

    assert len(upright) == 21
    assert upright[0] == (0, 0, short, long)
    assert turned(upright) == grid_of_21(long, short, portrait=False)
    assert upright[1:] == grid_of_20(short, long, portrait=True)
    assert grid_of_20(8, 6, portrait=False) == regions(8, 6)


def turned(squares: list[Region]) -> list[Region]:
    return [(y, x, h, w) for x, y, w, h in squares]


def test_705_weights_and_relu_before_batch_norm() -> None:
    aggregation = Aggregation()

    assert sum(weight.numel() for weight in aggregation.parameters()) == 43 * 16 + 16 + 1 == 705
    values = {"first.weight": -1.0, "first.bias": 0.5, "second.weight": 1.0, "second.bias": 0.25}
    with torch.no_grad():
        for name, weight in aggregation.named_parameters():
            weight.fill_(values[name])
    # Sums of 42 ones are far below 0, so the ReLU leaves 0; of zeros the bias stays, 0.5.
    pooled = torch.stack([torch.zeros(42, 3), torch.ones(42, 3)])
    vectors = aggregation(pooled)
    # Batch norm over both: half of the numbers 0.5, half 0, so +1 and -1, sixteen times.
    assert vectors.shape == (2, 3)
    torch.testing.assert_close(vectors[0], torch.full((3,), 16.25), atol=0.01, rtol=0)
    torch.testing.assert_close(vectors[1], torch.full((3,), -15.75), atol=0.01, rtol=0)


def test_a_batch_holds_16_classes_of_4() -> None:
    classes = torch.arange(30).repeat_interleave(5)

    for rows in batches(classes, 3, 0):
        of_each = torch.unique(classes[rows], return_counts=True)[1]
        assert of_each.tolist() == [VIEWS] * CLASSES
        assert len(torch.unique(rows)) == 64
    assert [len(rows) for rows in batches(torch.tensor([0, 0, 1, 2, 2]), 1, 0)] == [4]


def test_the_aggregation_learns_which_region_tells_photos_apart() -> None:
    generator = torch.Generator().manual_seed(0)
    own = torch.rand(30, 1, 16, generator=generator).repeat_interleave(4, dim=0)
    pooled = torch.rand(120, 42, 16, generator=generator)
    pooled[:, :6] = 3 * own + 0.3 * torch.rand(120, 6, 16, generator=generator)
    classes = torch.arange(30).repeat_interleave(4)

    for loss in (nra_loss, triplet_loss):
        before, after = (train_aggregation(pooled, classes, loss, steps) for steps in (1, 150))
        with torch.inference_mode():
            assert loss(after(pooled), classes) < 0.8 * loss(before(pooled), classes)


def test_pictures_keep_their_shape_up_to_a_limit(layer: LastLayer) -> None:
    wide, tall = picture(1, (80, 60)), picture(1, (60, 80))

    assert [shown_size(image, 96) for image in (wide, tall)] == [(128, 96), (96, 128)]
    assert shown_size(picture(1, (900, 10)), 96) == (384, 96)
    shapes = [tuple(of_one.shape) for of_one in layer.maps([wide, tall, wide], 96)]
    assert shapes == [(2048, 3, 4), (2048, 4, 3), (2048, 3, 4)]


def test_average_and_maximum_are_a_sum(layer: LastLayer) -> None:
    images = [picture(1)]
    (of_one,) = layer.maps(images, 96)
    summed = of_one.mean(dim=(1, 2)) + of_one.amax(dim=(1, 2))

    rows = PooledLastLayer(layer, BOTH, 96).describe(images)

    np.testing.assert_allclose(rows[0], normalize(summed, dim=0).numpy(), atol=1e-6)


def test_pooled_regional_and_learned_vectors_tell_photos_apart(layer: LastLayer) -> None:
    views = [[picture(seed), picture(seed).resize((90, 70))] for seed in range(4)]
    learned = train_darac(layer, views, steps=2)
    r_mac = RegionalMaxima(layer)
    r_mac.fit([picture(seed) for seed in range(20, 24)])
    methods = (
        *(PooledLastLayer(layer, how) for how in WAYS),
        *(RegionalSum(layer, how) for how in WAYS),
        r_mac,
        Darac(layer, learned, [SMALL], whitening=False),
        Darac(layer, learned, [SMALL]),
    )
    images = [picture(50), picture(50).resize((90, 70)), picture(60)]

    for method in methods:
        rows = method.describe(images)
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
        assert rows[0] @ rows[1] > rows[0] @ rows[2], method.name


def test_sizes_are_whitened_one_by_one_and_then_summed(layer: LastLayer) -> None:
    images = [picture(seed) for seed in range(3)]
    learned = train_darac(layer, [[image] * 2 for image in images], steps=1)
    one, other = (Darac(layer, learned, [side]).describe(images) for side in (64, 96))

    both = Darac(layer, learned, [64, 96]).describe(images)

    summed = normalize(torch.from_numpy(one + other), dim=1).numpy()
    np.testing.assert_allclose(both, summed, atol=1e-5)


def test_the_trunk_can_be_trained_too() -> None:
    views = [[picture(seed)] * 2 for seed in range(2)]
    learned = train_with_trunk(views, torch.device("cpu"), steps=1, shown=72, crop=64)

    trunk, plain = tuned_trunk(learned), LastLayer()
    tuned = LastLayer(trunk)
    before, after = (layer.maps([picture(1)], 96)[0] for layer in (plain, tuned))
    assert not torch.equal(before, after)
    assert Darac(tuned, learned, [96]).describe([picture(1)]).shape == (1, 4)


def test_crops_are_of_any_place_and_some_are_mirrored() -> None:
    rng, image = random.Random(0), picture(3, (200, 100))
    crops = [random_crop(image, 80, 64, rng) for _ in range(6)]

    assert {crop.shape for crop in crops} == {(64, 64, 3)}
    assert all(not np.array_equal(a, b) for a, b in pairwise(crops))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_the_trunk_is_not_trained_and_the_row_says_so() -> None:
    with pytest.raises(CannotRunHere) as refusal:
        Catalog().make(TUNED)
    assert refusal.value.reason.code is EvaluationProblem.NO_GPU
