"""Honest copies lose nothing that is written."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from core.evaluation.dice import Dice, Part
from core.evaluation.templates.honest_copies import COPIES, cropped, squared

PAGE = Image.new("RGB", (400, 600), "#e0e0e0")


@pytest.mark.parametrize("kind", COPIES)
@pytest.mark.parametrize("part", Part)
def test_a_copy_is_another_picture_of_the_same(kind: str, part: Part) -> None:
    page = PAGE.copy()
    page.paste("#202020", (100, 200, 300, 400))

    copy = COPIES[kind](page, Dice(part, kind))

    assert copy.mode == "RGB"
    assert (copy.size, copy.tobytes()) != (page.size, page.tobytes())
    gray = np.asarray(copy.convert("L"), np.float32)
    middle = gray[copy.height // 2, copy.width // 2]
    assert middle < 40 < gray[copy.height // 10, copy.width // 2]


@pytest.mark.parametrize("number", range(5))
def test_crops_stay_small_and_squares_are_square(number: int) -> None:
    crop = cropped(PAGE, Dice(Part.DEVELOPMENT, "crop", number))
    square = squared(PAGE, Dice(Part.DEVELOPMENT, "square", number))

    assert crop.width >= 400 * 0.92
    assert crop.height >= 600 * 0.92
    assert square.width == square.height
