"""Pictures laid over each other: edits fit, other shots don't quite, other pictures not at all."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

from core.closer_look.alignment import NOTHING_BEYOND, Alignment, align, sketch
from core.learning.second_shots import two_shots
from tests.painted import painted

ROOM, OTHER_ROOM = (painted(number) for number in (9, 10))


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


@pytest.mark.parametrize("share", [0.4, 0.6])
@pytest.mark.parametrize("degrees", [0, 20])
def test_a_mirrored_crop_fits(share: float, degrees: int) -> None:
    turned = ImageOps.mirror(ROOM).rotate(degrees, Image.Resampling.BICUBIC)
    side = share**0.5 / 2
    middle = (0.5 - side, 0.5 - side, 0.5 + side, 0.5 + side)
    box = tuple(round(at * size) for at, size in zip(middle, ROOM.size * 2, strict=True))

    alignment = laid_over(ROOM, turned.crop(box))

    assert alignment.is_mirrored
    assert alignment.correlation > 0.9 and alignment.skew < 0.01
    assert place(alignment, 0.5, 0.5) == pytest.approx((0.5, 0.5), abs=0.02)


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


def captioned(picture: Image.Image, words: str, size: int) -> Image.Image:
    framed = ImageOps.expand(picture, picture.width // 5, "white")
    font = ImageFont.load_default(size)
    ImageDraw.Draw(framed).text((picture.width // 3, picture.width // 20), words, "#666", font)
    return framed


@pytest.mark.parametrize("color", ["white", "black", "#8899aa"])
def test_a_frame_of_one_tone_shows_nothing_beyond_the_picture(color: str) -> None:
    alignment = laid_over(ImageOps.expand(ROOM, ROOM.width // 8, color), ROOM)

    assert alignment.overlap_a < 0.75
    assert max(alignment.beyond_a, alignment.beyond_b) <= NOTHING_BEYOND
    assert alignment.reversed().beyond_a == alignment.beyond_b


@pytest.mark.parametrize(("words", "size"), [("Greetings from here!", 40), ("page 12", 12)])
def test_a_caption_in_a_frame_is_something_beyond_the_picture(words: str, size: int) -> None:
    alignment = laid_over(ROOM, captioned(ROOM, words, size * ROOM.width // 640))

    assert alignment.beyond_a <= NOTHING_BEYOND < alignment.beyond_b


@pytest.mark.parametrize("share", [0.6, 0.8, 0.9, 0.95, 0.97])
@pytest.mark.parametrize("side", ["left", "lower"])
def test_a_crop_shows_nothing_beyond_its_photo_but_the_photo_does(share: float, side: str) -> None:
    width, height = ROOM.size
    box = (0, 0, round(share * width), height)
    if side == "lower":
        box = (0, height - round(share * height), width, height)
    for crop in (ROOM.crop(box), ROOM.crop(box).resize((700, 500))):
        alignment = laid_over(ROOM, crop)
        assert alignment.beyond_b <= NOTHING_BEYOND < alignment.beyond_a


@pytest.mark.parametrize("degrees", [3, 8])
def test_corners_that_a_turn_cut_off_are_beyond_it(degrees: int) -> None:
    turned = ROOM.rotate(degrees, Image.Resampling.BICUBIC, fillcolor="black")

    alignment = laid_over(ROOM, turned)

    assert alignment.beyond_b <= NOTHING_BEYOND < alignment.beyond_a


def test_wide_borders_of_one_tone_don_t_count_but_thin_rims_do() -> None:
    wide = laid_over(ROOM, ImageOps.expand(ROOM, ROOM.width // 8, "white"))
    thin = laid_over(ROOM, ROOM.crop((4, 4, ROOM.width - 4, ROOM.height - 4)))

    assert wide.overlap_b < 0.75 < 0.98 < wide.held_b
    assert thin.held_a == thin.overlap_a < 1
