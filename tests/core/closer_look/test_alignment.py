"""Pictures laid over each other: edits fit, other shots don't quite, other pictures not at all."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest
from PIL import Image, ImageOps

from core.closer_look.alignment import Alignment, align, sketch
from core.learning.rendered import rendered_sources
from core.learning.second_shots import two_shots

ROOM, OTHER_ROOM = (rendered_sources(12)[number]() for number in (9, 10))


def laid_over(a: Image.Image, b: Image.Image) -> Alignment:
    alignment = align(sketch(np.asarray(a)), sketch(np.asarray(b)))
    assert alignment is not None
    return alignment


def place(alignment: Alignment, x: float, y: float) -> tuple[float, float]:
    there = cv2.perspectiveTransform(np.array([[[x, y]]]), alignment.homography)[0, 0]
    return float(there[0]), float(there[1])


def test_a_crop_fits_where_it_was_cut() -> None:
    width, height = ROOM.size
    box = (width // 4, height // 4, width * 3 // 4, height * 3 // 4)

    alignment = laid_over(ROOM, ROOM.crop(box))

    assert place(alignment, 0.25, 0.25) == pytest.approx((0, 0), abs=0.02)
    assert place(alignment, 0.75, 0.75) == pytest.approx((1, 1), abs=0.02)
    assert (alignment.overlap_a, alignment.overlap_b) == pytest.approx((0.25, 1), abs=0.03)
    assert alignment.correlation > 0.9 and alignment.skew < 0.01 and not alignment.is_mirrored


@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_turned_and_mirrored_pictures_fit(quarters: int, mirrored: bool) -> None:
    turned = (ImageOps.mirror(ROOM) if mirrored else ROOM).rotate(90 * quarters, expand=True)

    alignment = laid_over(ROOM, turned)

    assert alignment.correlation > 0.95 and alignment.skew < 0.005
    assert alignment.is_mirrored is mirrored


def test_size_shape_and_brightness_don_t_matter() -> None:
    edited = ROOM.resize((700, 300)).point(lambda value: 255 * (value / 255) ** 0.5)

    alignment = laid_over(ROOM, edited)

    assert alignment.correlation > 0.9 and alignment.skew < 0.005
    assert place(alignment, 0.5, 0.5) == pytest.approx((0.5, 0.5), abs=0.01)


def test_other_shots_fit_worse_than_any_edit() -> None:
    for seed in range(5):
        alignment = laid_over(*two_shots(ROOM, random.Random(seed)))
        assert alignment.weakest < 0.9 or alignment.skew > 0.003


def test_other_pictures_and_flat_ones_don_t_fit() -> None:
    for other in (OTHER_ROOM, Image.new("RGB", (300, 200), "gray"), Image.new("RGB", (1, 1))):
        alignment = align(sketch(np.asarray(ROOM)), sketch(np.asarray(other)))
        assert alignment is None or alignment.correlation < 0.5
