"""Two photos: the same bytes, the same photo, or a reason that names the broken file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.closer_look.changes import ChangeKind
from core.demo.scenes import city
from core.errors import CoreError, UnreadablePhoto
from core.jobs.compare import compare, level_shares
from core.photo_files.reasons import NamedFile
from core.records import Level
from tests.because import because
from tests.conftest import FakeScorer
from tests.core.closer_look.test_grounds import cut_out, flat

Save = Callable[..., Path]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    colors = "#0b1026 #3a2a55 #11131f #ffd27f #ff9f5a #fff1c9".split()
    file = tmp_path / "city.jpg"
    city(np.random.default_rng(1), 640, 480, colors).convert("RGB").save(file, quality=92)
    return file


def test_a_renamed_copy_has_the_same_bytes(photo: Path) -> None:
    copy = Path(shutil.copy(photo, photo.with_name("copy.jpg")))

    comparison = compare(photo, copy)

    assert comparison.same_bytes
    assert comparison.level is Level.EXACT
    assert comparison.score == 1.0


def test_a_smaller_copy_is_the_same_photo_from_either_side(photo: Path) -> None:
    small = photo.with_name("small.png")
    with Image.open(photo) as original:
        original.resize((320, 240)).save(small)

    there, back = compare(photo, small), compare(small, photo)

    assert there.level is Level.SAME_PHOTO
    assert not there.same_bytes
    assert there.score == back.score
    assert (there.first, there.second) == (back.second, back.first)
    facts = there.second.facts
    assert (facts.width, facts.height, facts.format) == (320, 240, "PNG")
    assert sum((there.shares.c2, there.shares.c3, there.shares.c5)) == pytest.approx(1)
    assert {change.kind for change in there.changes} == {ChangeKind.RESIZED, ChangeKind.RE_ENCODED}


def test_a_cut_out_and_its_flattened_copy_are_one_photo_as_in_a_scan(tmp_path: Path) -> None:
    clear = cut_out(11)
    clear.save(tmp_path / "clear.png")
    flat(clear, "black").save(tmp_path / "flat.jpg", quality=92)

    comparison = compare(tmp_path / "clear.png", tmp_path / "flat.jpg")

    assert comparison.level is Level.SAME_PHOTO


def test_the_same_pixels_with_other_metadata_are_told(photo: Path) -> None:
    with Image.open(photo) as original:
        exif = original.getexif()
        exif[0x0132] = "2024:05:01 10:00:00"
        plain = photo.with_name("plain.png")
        original.save(plain)
        original.save(photo.with_name("dated.png"), exif=exif)
    dated = photo.with_name("dated.png")

    comparison = compare(plain, dated, FakeScorer())

    assert comparison.same_pixels
    assert not comparison.same_bytes
    assert [change.kind for change in comparison.changes] == [ChangeKind.METADATA]
    assert comparison.level is Level.SAME_PHOTO
    assert compare(photo, plain, FakeScorer()).changes[0].kind is ChangeKind.FORMAT


def test_shares_of_levels_are_shares_of_the_distance() -> None:
    a, b = np.zeros((1, 2816), np.float32), np.zeros((1, 2816), np.float32)
    b[0, 0], b[0, 256], b[0, 2815] = 1, 2, 1

    shares = level_shares(a, b)

    assert (shares.c2, shares.c3, shares.c5) == pytest.approx((1 / 6, 4 / 6, 1 / 6))
    assert level_shares(a, a).c5 == 0


def test_a_file_that_cannot_be_used_is_named(photo: Path) -> None:
    broken = photo.with_name("broken.jpg")
    broken.write_bytes(b"no photo")

    with pytest.raises(UnreadablePhoto, check=because(NamedFile.PROBLEM, path=broken)):
        compare(photo, broken)
    gone = photo.with_name("gone.jpg")
    for files in ((gone, photo), (photo, gone)):
        with pytest.raises(CoreError, check=because(NamedFile.PROBLEM, path=gone)):
            compare(*files)
