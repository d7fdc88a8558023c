"""Fitting two pictures at fine scale: a bend is followed, and no size is too small to be asked."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.arrays import FloatArray
from core.closer_look.alignment import Alignment
from core.closer_look.difference import LaidOver
from core.closer_look.fine_fit import bent, refitted


def blobs(height: int, width: int) -> FloatArray:
    noise = np.random.default_rng(0).normal(128, 400, (height, width)).astype(np.float32)
    return np.asarray(np.clip(cv2.GaussianBlur(noise, (0, 0), 3), 0, 255), dtype=np.float32)


def test_a_picture_is_moved_to_fit_another() -> None:
    a = blobs(240, 320)
    b = np.roll(a, 2, axis=1)

    fitted = bent(a, b, np.ones(a.shape, bool))

    inside = np.s_[20:-20, 20:-20]
    assert np.abs(fitted - a)[inside].mean() < np.abs(b - a)[inside].mean() / 3


@pytest.mark.parametrize(
    "shape", [(1, 1), (8, 8), (3, 1024), (1024, 7), (12, 900), (1024, 31), (32, 90)]
)
def test_the_thinnest_picture_can_be_fitted(shape: tuple[int, int]) -> None:
    a = blobs(*shape)
    common = np.ones(shape, bool)
    color = np.repeat(a.astype(np.uint8)[..., None], 3, axis=2)
    assert bent(a, a, common) == pytest.approx(a, abs=1)
    alignment = Alignment(np.eye(3), 1, 1, 1, 1, 1, 0, 0)
    assert refitted(alignment, LaidOver(color, color, common)).homography.shape == (3, 3)
