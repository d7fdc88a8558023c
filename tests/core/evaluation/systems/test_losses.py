"""The losses of Schall et al. 2019 on batches small enough to be worked out by hand."""

from __future__ import annotations

from math import log

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn.functional import normalize

from core.evaluation.systems.nra import all_distances, farthest_and_nearest, nra_loss, transfer
from core.evaluation.systems.triplet import triplet_loss

CLASSES = torch.tensor([0, 0, 1, 1])
E = 1e-4
POSITIONS = st.lists(st.integers(-50, 50), min_size=4, max_size=4, unique=True)


def on_a_line(*positions: float) -> Tensor:
    return torch.tensor(positions, dtype=torch.float64)[:, None]


def test_nra_of_a_batch_in_order_by_hand() -> None:
    """Class 0 at 0 and 1, class 1 at 3 and 4; each row's smallest distance is 0, to itself.

    From 0: own 1, nearest other 3, largest 4, so ranks 1/4 and 3/4. Equation 7 with alpha 4 makes
    of 1/4 (2/4)**4 / 2 = 1/32 and of 3/4 1 - 1/32: similarities s+ = 31/32 and s- = 1/32. The row
    adds log(31/32 + e) + log(1 - 1/32 + e). From 1: own 1, nearest other 2, largest 3, so 1/3 and
    2/3, which are (2/3)**4 / 2 = 8/81 and 73/81: log(73/81 + e) twice. The other class is the same
    seen from its side.
    """
    by_hand = -(2 * 2 * log(31 / 32 + E) + 2 * 2 * log(73 / 81 + E)) / 4

    assert nra_loss(on_a_line(0, 1, 3, 4), CLASSES).item() == pytest.approx(by_hand, abs=1e-9)


def test_nra_of_a_batch_out_of_order_by_hand() -> None:
    """Class 0 at 0 and 4, class 1 at 1 and 3, so that strangers come first.

    From 0: own 4 is the largest, rank 1, s+ = 0: log(e). Nearest other 1, rank 1/4, s- = 31/32:
    log(1/32 + e). From 4 the same. From 1: own 2, nearest other 1, largest 3: rank 2/3 gives
    s+ = 8/81, rank 1/3 gives s- = 73/81: log(8/81 + e) twice. From 3 the same.
    """
    by_hand = -(2 * (log(E) + log(1 / 32 + E)) + 2 * 2 * log(8 / 81 + E)) / 4

    assert nra_loss(on_a_line(0, 4, 1, 3), CLASSES).item() == pytest.approx(by_hand, abs=1e-9)


@given(POSITIONS, st.sampled_from([0.01, 3.0, 1000.0]), st.integers(-9, 9))
def test_nra_knows_no_unit_and_no_origin(places: list[int], unit: float, origin: int) -> None:
    vectors = on_a_line(*places)

    moved = nra_loss(vectors * unit + origin, CLASSES)

    assert moved.item() == pytest.approx(nra_loss(vectors, CLASSES).item(), rel=1e-6)


@given(POSITIONS, st.permutations(range(4)))
def test_nra_does_not_ask_for_the_order_of_the_batch(places: list[int], order: list[int]) -> None:
    vectors = on_a_line(*places)

    again = nra_loss(vectors[order], CLASSES[order])

    assert again.item() == pytest.approx(nra_loss(vectors, CLASSES).item(), rel=1e-9)


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_transfer_rises_from_0_to_1_and_is_the_same_from_either_end(a: float, b: float) -> None:
    low, high = transfer(torch.tensor([min(a, b), max(a, b)], dtype=torch.float64)).tolist()

    assert 0 <= low <= high <= 1
    assert transfer(torch.tensor(1 - a)).item() == pytest.approx(
        1 - transfer(torch.tensor(a)).item(), abs=1e-5
    )


def test_gradients_are_numbers_where_pictures_lie_in_one_place() -> None:
    vectors = torch.tensor([[0.0], [0.0], [1.0], [2.0]], requires_grad=True)
    nra_loss(vectors, CLASSES).backward()
    alike = torch.zeros(4, 1)

    assert vectors.grad is not None
    assert vectors.grad.isfinite().all()
    assert nra_loss(alike, CLASSES).item() == pytest.approx(-log(1 + E) - log(E), rel=1e-5)


def test_a_picture_without_its_like_or_without_a_stranger_is_refused() -> None:
    for classes in ([0, 0, 1, 2], [0, 0, 0, 0]):
        with pytest.raises(ValueError, match="of its class and one of another"):
            nra_loss(on_a_line(0, 1, 2, 3), torch.tensor(classes))


def test_farthest_of_the_class_and_nearest_of_another() -> None:
    farthest, nearest = farthest_and_nearest(all_distances(on_a_line(0, 4, 1, 3)), CLASSES)

    assert farthest.tolist() == [4, 4, 2, 2]
    assert nearest.tolist() == [1, 1, 1, 1]


def test_the_triplet_loss_by_hand() -> None:
    """Unit vectors at 0 and 90 degrees (class 0), both of class 1 at 180: squared distances are 2 -
    2 cos. From 0: own 2, other 4; from 90: own 2, other 2; from 180: own 0, other 2. Only the
    second misses the margin, by all of it."""
    vectors = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [-1.0, 0.0]])

    assert triplet_loss(5 * vectors, CLASSES).item() == pytest.approx(0.1 / 4, abs=1e-6)
    assert triplet_loss(normalize(vectors), CLASSES).item() == pytest.approx(0.1 / 4, abs=1e-6)
