"""The first batches of a job find out which size is fastest, and nothing is lost on the way."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from core.embedding.backbone import load_backbone
from core.embedding.calibration import ROUNDS, BatchCalibration
from core.embedding.embedder import Embedder
from core.embedding.specs import bundled_spec

SIZES = (4, 8, 2)


def calibrated(seconds_each: dict[int, float]) -> BatchCalibration:
    calibration = BatchCalibration(SIZES)
    for _ in range(ROUNDS * len(SIZES)):
        calibration.took(calibration.size, calibration.size * seconds_each[calibration.size])
    return calibration


def test_the_fastest_size_stays() -> None:
    assert calibrated({4: 0.010, 8: 0.005, 2: 0.020}).size == 8


def test_the_usual_size_stays_where_others_gain_next_to_nothing() -> None:
    assert calibrated({4: 0.0100, 8: 0.0099, 2: 0.0098}).size == 4


def test_what_does_not_fit_is_not_tried_again() -> None:
    calibration = BatchCalibration((4, 8, 2))

    calibration.failed(4)

    assert calibration.size == 2
    for _ in range(ROUNDS):
        calibration.took(calibration.size, 0.01)
    assert calibration.size == 2


@given(st.lists(st.tuples(st.integers(1, 20), st.floats(0, 10), st.booleans())))
def test_there_is_always_a_size(batches: list[tuple[int, float, bool]]) -> None:
    """Workers tell of their batches in any order, and of the last, smaller ones too."""
    calibration = BatchCalibration(SIZES)
    smallest = 1_000
    for count, seconds, fits in batches:
        if fits:
            calibration.took(count, seconds)
        else:
            calibration.failed(count)
            smallest = min(smallest, count)
        assert 1 <= calibration.size < max(2, smallest)


def test_a_batch_that_does_not_fit_is_embedded_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a GPU of little memory."""
    backbone = load_backbone(bundled_spec())
    embedder = Embedder(backbone, bundled_spec(), torch.device("cpu"), torch.float32, 1)
    batch = list(np.random.default_rng(0).integers(0, 255, (7, 192, 192, 3), dtype=np.uint8))
    whole = embedder.embed(batch)
    forward, embedded = backbone.forward, []

    def small(pixels: torch.Tensor) -> torch.Tensor:
        if len(pixels) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        embedded.append(len(pixels))
        return forward(pixels)

    monkeypatch.setattr(backbone, "forward", small)

    np.testing.assert_allclose(embedder.embed(batch), whole, atol=1e-5)
    assert max(embedded) <= embedder.batch_size <= 2
