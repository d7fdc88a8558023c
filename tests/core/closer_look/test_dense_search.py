"""Dense search: a shift is found, and no size is too small or too thin to be asked."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.arrays import ByteArray
from core.closer_look.dense_search import displacement


def blobs(height: int, width: int) -> ByteArray:
    noise = np.random.default_rng(0).normal(128, 400, (height, width)).astype(np.float32)
    return np.asarray(np.clip(cv2.GaussianBlur(noise, (0, 0), 3), 0, 255), dtype=np.uint8)


def test_a_shift_is_found() -> None:
    first = blobs(240, 320)

    flow = displacement(first, np.roll(first, (1, 2), axis=(0, 1)))

    assert np.median(flow[20:-20, 20:-20], axis=(0, 1)) == pytest.approx([2, 1], abs=0.2)


SHAPES = [(1, 1), (8, 8), (3, 1024), (1024, 7), (12, 900), (1024, 31), (32, 90), (96, 2000)]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_thinnest_picture_can_be_searched(shape: tuple[int, int]) -> None:
    picture = blobs(*shape)

    flow = displacement(picture, picture)

    assert flow.shape == (*shape, 2)
    assert np.abs(flow).max() < 1
