"""Every edit gives an RGB picture, the same one for the same seed, and leaves the photo alone."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PIL import Image, ImageChops

from core.learning.augment import EDITS, edited_copy
from core.learning.overlays import collage


def photo(seed: int = 0) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 255, (9, 12, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((160, 120), Image.Resampling.BICUBIC)


@pytest.mark.parametrize("name", sorted(EDITS))
def test_edit_changes_a_copy_and_is_repeatable(name: str) -> None:
    original = photo()

    first = EDITS[name](original, random.Random(3))
    again = EDITS[name](original, random.Random(3))

    assert first.mode == "RGB"
    assert min(first.size) >= 16
    assert first.tobytes() == again.tobytes()
    assert original.tobytes() == photo().tobytes()
    unchanged = first.size == original.size and not ImageChops.difference(first, original).getbbox()
    assert not unchanged


def test_the_same_overlay_comes_back_on_other_photos() -> None:
    framed = [EDITS["frame"](photo(seed), random.Random(1)) for seed in (1, 2)]

    assert framed[0].getpixel((0, 0)) == framed[1].getpixel((0, 0))
    assert framed[0].size == framed[1].size


def test_collage_holds_the_photo_whole() -> None:
    sheet = collage(photo(), Image.new("RGB", (50, 50), "red"), random.Random(0))

    assert sheet.width * sheet.height > 160 * 120


def test_copies_tell_how_they_were_made() -> None:
    rng = random.Random(5)

    copies = [edited_copy(photo(), photo(1), rng) for _ in range(40)]

    assert {len(copy.edits) for copy in copies} >= {1, 2}
    assert all(name in EDITS or name == "collage" for copy in copies for name in copy.edits)
