"""A frame, a bar or a second picture begins with a seam; beyond a crop the photo goes on."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from core.closer_look.seams import is_added_around
from tests.core.closer_look.test_detail import photo


def lying_at(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    """Shares of the inner picture to shares of the outer."""
    return np.array([[right - left, 0, left], [0, bottom - top, top], [0, 0, 1.0]])


@pytest.mark.parametrize("color", ["white", "black"])
def test_a_frame_is_added(color: str) -> None:
    inner = photo(1)
    outer = ImageOps.expand(inner, 30, color)
    left, top = 30 / outer.width, 30 / outer.height

    assert is_added_around(
        np.asarray(inner), np.asarray(outer), lying_at(left, top, 1 - left, 1 - top)
    )


def test_a_bar_and_another_picture_are_added() -> None:
    inner, other = photo(1), photo(2)
    bar = Image.new("L", (inner.width, inner.height + 50), 255)
    bar.paste(inner, (0, 0))
    sheet = Image.new("L", (2 * inner.width, inner.height))
    sheet.paste(inner, (0, 0))
    sheet.paste(other.point(lambda level: level // 2), (inner.width, 0))
    share = inner.height / bar.height

    assert is_added_around(np.asarray(inner), np.asarray(bar), lying_at(0, 0, 1, share))
    assert is_added_around(np.asarray(inner), np.asarray(sheet), lying_at(0, 0, 0.5, 1))


@pytest.mark.parametrize(
    "box", [(0.1, 0.1, 0.9, 0.9), (0.25, 0.0, 1.0, 1.0), (0.0, 0.0, 1.0, 0.8), (0.3, 0.2, 0.7, 0.6)]
)
def test_beyond_a_crop_the_photo_goes_on(box: tuple[float, float, float, float]) -> None:
    for seed in range(5):
        outer = photo(seed)
        width, height = outer.size
        inner = outer.crop(
            (
                round(box[0] * width),
                round(box[1] * height),
                round(box[2] * width),
                round(box[3] * height),
            )
        )
        assert not is_added_around(np.asarray(inner), np.asarray(outer), lying_at(*box))


def test_a_calm_ground_is_added_however_lively_the_photo_is() -> None:
    inner = photo(1)
    blurred = inner.resize((inner.width, 2 * inner.height)).filter(ImageFilter.GaussianBlur(20))
    for ground in (blurred, Image.new("L", blurred.size, 128)):
        ground.paste(inner, (0, inner.height // 2))
        assert is_added_around(np.asarray(inner), np.asarray(ground), lying_at(0, 0.25, 1, 0.75))


def test_the_same_frame_has_nothing_added() -> None:
    picture = np.asarray(photo(3))

    assert not is_added_around(picture, picture, np.eye(3))
