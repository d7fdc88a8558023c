"""What editors do to a frame, and what only another point of view does."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.arrays import DoubleArray
from core.closer_look.frame_shapes import is_upright, skew_of

SHAPE = (240, 320)


def turned(degrees: float) -> DoubleArray:
    return np.vstack([cv2.getRotationMatrix2D((160, 120), degrees, 0.7), [0, 0, 1]])


@pytest.mark.parametrize(
    "homography",
    [np.eye(3), np.diag([0.4, 0.9, 1.0]), np.diag([-1.0, 1, 1]), turned(25), turned(90)],
)
def test_a_crop_and_a_turn_are_upright(homography: DoubleArray) -> None:
    assert is_upright(homography, SHAPE)
    assert skew_of(homography, SHAPE) < 1e-6


def test_stretched_after_a_turn_is_no_skew_but_not_upright() -> None:
    squeezed = np.diag([0.6, 1.0, 1.0]) @ turned(25)

    assert skew_of(squeezed, SHAPE) < 1e-6
    assert not is_upright(squeezed, SHAPE)


def test_a_slight_shear_is_what_a_moved_camera_makes() -> None:
    sheared = np.eye(3)
    sheared[0, 1] = 0.02

    assert skew_of(sheared, SHAPE) > 0.005


def test_a_side_that_is_farther_away_is_skew() -> None:
    tilted = np.eye(3)
    tilted[2, 0] = 3e-4

    assert skew_of(tilted, SHAPE) > 0.01
    assert not is_upright(tilted, SHAPE)


def narrowed(ratio: float, side: int) -> DoubleArray:
    """A side becomes ``ratio`` as long, about its middle: the upper, right, lower or left one."""
    height, width = SHAPE
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    there = corners.copy()
    first, second = side, (side + 1) % 4
    middle = (corners[first] + corners[second]) / 2
    for corner in (first, second):
        there[corner] = middle + ratio * (corners[corner] - middle)
    way = cv2.getPerspectiveTransform(corners, there)
    return np.asarray(way, dtype=np.float64)


@pytest.mark.parametrize("side", range(4))
def test_falling_lines_set_upright_are_no_skew_but_not_upright(side: int) -> None:
    keystone = narrowed(0.75, side)

    assert skew_of(keystone, SHAPE) < 1e-3
    assert not is_upright(keystone, SHAPE)


def test_what_a_turned_camera_makes_of_a_frame_is_no_keystone() -> None:
    assert skew_of(narrowed(0.5, 0), SHAPE) > 0.05
