"""What was a JPEG before carries its blocks, however it is stored now."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from core.arrays import IntArray
from core.closer_look.generations import carries_grid, is_made_from
from tests.core.closer_look.test_detail import photo


def jpeg(image: Image.Image, quality: int) -> tuple[Image.Image, IntArray]:
    """As it is decoded, and its table."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    opened = Image.open(file)
    steps = np.asarray(opened.quantization[0], np.int64).reshape(8, 8)  # type: ignore[attr-defined]
    return opened.convert("L"), steps


@pytest.mark.parametrize("quality", [60, 75, 85])
def test_a_jpeg_stored_without_loss_is_known(quality: int) -> None:
    decoded, steps = jpeg(photo(1), quality)

    assert is_made_from(np.asarray(decoded), steps)
    assert carries_grid(np.asarray(decoded))
    assert carries_grid(np.asarray(decoded)[3:, 5:])


@pytest.mark.parametrize("quality", [60, 75, 85])
def test_what_a_jpeg_was_made_from_is_not_made_from_it(quality: int) -> None:
    original = photo(1)
    _, steps = jpeg(original, quality)

    assert not is_made_from(np.asarray(original), steps)
    assert not carries_grid(np.asarray(original))


def test_a_jpeg_saved_again_with_less_loss_is_known() -> None:
    first, steps = jpeg(photo(2), 75)
    again, finer = jpeg(first, 95)
    original, own = jpeg(photo(2), 95)

    assert is_made_from(np.asarray(again), steps, finer)
    assert not is_made_from(np.asarray(original), steps, own)


def test_of_too_little_nothing_is_said() -> None:
    small = np.zeros((9, 9), np.uint8)

    assert not carries_grid(small)
    assert not is_made_from(small, np.full((8, 8), 10, np.int64))
