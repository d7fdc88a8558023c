"""Two photos: the same bytes, the same photo, or a sentence that names the broken one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.compare import compare
from core.demo.scenes import city
from core.errors import CoreError, UnreadablePhoto
from core.records import Level

Save = Callable[..., Path]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    colors = "#0b1026 #3a2a55 #11131f #ffd27f #ff9f5a #fff1c9".split()
    file = tmp_path / "city.jpg"
    city(np.random.default_rng(1), 640, 480, colors).convert("RGB").save(file, quality=92)
    return file


def test_a_renamed_copy_has_the_same_bytes(photo: Path) -> None:
    copy = Path(shutil.copy(photo, photo.with_name("copy.jpg")))

    found = compare(photo, copy)

    assert found.same_bytes
    assert found.level is Level.EXACT
    assert found.score == 1.0


def test_a_smaller_copy_is_the_same_photo_from_either_side(photo: Path) -> None:
    small = photo.with_name("small.png")
    with Image.open(photo) as original:
        original.resize((320, 240)).save(small)

    there, back = compare(photo, small), compare(small, photo)

    assert there.level is Level.SAME_PHOTO
    assert not there.same_bytes
    assert there.score == back.score
    assert (there.first, there.second) == (back.second, back.first)
    assert (there.second.width, there.second.height, there.second.format) == (320, 240, "PNG")


def test_a_file_that_cannot_be_used_is_named(photo: Path) -> None:
    broken = photo.with_name("broken.jpg")
    broken.write_bytes(b"no photo")

    with pytest.raises(UnreadablePhoto, match=r"broken\.jpg"):
        compare(photo, broken)
    with pytest.raises(CoreError, match=r"gone\.jpg"):
        compare(photo.with_name("gone.jpg"), photo)
