"""Reshaping a photo leaves no parallax, a camera that moved does."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest
from PIL import Image

from core.closer_look.agreement import Superposition
from core.closer_look.alignment import UNKNOWN, Alignment, align, as_they_are, sketch
from core.closer_look.parallax import parallax
from core.learning.edits import Edit
from core.learning.reshaped import keystone, lens_profile, quadrangle, shaded, tilted_print
from core.learning.second_shots import two_shots
from tests.painted import painted

ROOM = painted(9)


def laid_over(a: Image.Image, b: Image.Image) -> Alignment:
    alignment = align(sketch(np.asarray(a)), sketch(np.asarray(b)))
    assert alignment is not None
    return alignment


@pytest.mark.parametrize("edit", [keystone, tilted_print, quadrangle, shaded, lens_profile])
@pytest.mark.parametrize("seed", range(2))
def test_a_reshaped_copy_agrees_and_shows_less_parallax_than_any_second_shot(
    edit: Edit, seed: int
) -> None:
    shot = laid_over(*two_shots(ROOM, random.Random(seed)))

    copy = laid_over(ROOM, edit(ROOM, random.Random(seed)))

    assert copy.correlation > 0.9
    assert copy.parallax < shot.parallax and copy.parallax < 0.5


def test_what_is_near_moves_against_what_is_far() -> None:
    gray = sketch(np.asarray(ROOM)).gray
    height = len(gray)
    shifted = gray.copy()
    shifted[height // 3 :, 6:] = gray[height // 3 :, :-6]  # the lower part moved by six pixels
    still, moved = (parallax(Superposition.of(gray, other, np.eye(3))) for other in (gray, shifted))

    assert still is not None and moved is not None
    assert still.most < 0.1
    assert moved.most > 1


def test_a_lens_is_smooth_and_the_pixels_agree_over_its_map() -> None:
    gray = sketch(np.asarray(ROOM)).gray
    height, width = gray.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    bulge = 1 - 0.03 * (x * x + y * y)
    columns, rows = ((x * bulge + 1) / 2 * (width - 1), (y * bulge + 1) / 2 * (height - 1))
    bent = cv2.remap(gray, columns.astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR)
    seen = parallax(Superposition.of(gray, np.asarray(bent, np.uint8), np.eye(3)))

    assert seen is not None and seen.correlations is not None
    assert seen.median < 0.3
    assert seen.correlations.median > 0.95


def test_too_little_texture_tells_nothing() -> None:
    bare = np.full((200, 320), 128, np.uint8)
    bare[20:40, 20:40] = sketch(np.asarray(ROOM)).gray[20:40, 20:40]

    assert parallax(Superposition.of(bare, bare, np.eye(3))) is None


def test_where_it_cannot_be_told_most_counts() -> None:
    bare = np.full((200, 320, 3), 128, np.uint8)
    bare[20:60, 20:60] = np.random.default_rng(1).integers(0, 255, (40, 40, 1))
    dots = np.full((200, 320, 3), 128, np.uint8)
    dots[20:60, 20:60] = np.random.default_rng(2).integers(0, 255, (40, 40, 1))

    framed = as_they_are(sketch(bare), sketch(dots))

    assert framed is not None
    assert framed.correlation < 0.5 and framed.parallax == UNKNOWN


@pytest.mark.parametrize("size", [(16, 320), (24, 320), (320, 17), (40, 40)])
def test_narrow_pictures_are_told_apart_too(size: tuple[int, int]) -> None:
    gray = cv2.resize(sketch(np.asarray(ROOM)).gray, size[::-1])

    seen = parallax(Superposition.of(np.asarray(gray, np.uint8), np.asarray(gray), np.eye(3)))

    assert seen is None or seen.median < 0.1
