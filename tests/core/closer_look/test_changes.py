"""What changed, in words: from facts alone, and measured on pictures that were really edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from core.closer_look.changes import Change, Leftover, PairFacts, changes_between
from core.closer_look.difference import LaidOver, differing, pair_pictures
from core.jobs.compare import compare
from core.records import Level, PhotoFacts
from tests.conftest import FakeScorer, textured

SIZE = (320, 240)


@dataclass(frozen=True)
class Laid:
    """An alignment as a test wants it."""

    homography: np.ndarray
    correlation: float = 0.95
    skew: float = 0.0
    is_mirrored: bool = False
    overlap_a: float = 1.0
    overlap_b: float = 1.0


def facts(width: int = 320, height: int = 240, name: str = "JPEG") -> PhotoFacts:
    return PhotoFacts(width, height, name)


def words(pair: PairFacts) -> list[str]:
    return [one.words for one in changes_between(pair)]


def test_bytes_and_pixels_come_first() -> None:
    one, png = facts(), facts(name="PNG")
    assert words(PairFacts(one, one, True, True, Level.EXACT)) == ["the same bytes"]
    same = Level.SAME_PHOTO
    assert words(PairFacts(one, one, False, True, same)) == ["the same pixels, other metadata"]
    assert words(PairFacts(one, png, False, True, same)) == ["the same pixels, PNG instead of JPEG"]


def test_what_cannot_be_laid_over_is_another_shot_only_where_it_looks_similar() -> None:
    weak = Laid(np.eye(3), correlation=0.3)
    for alignment in (None, weak):
        pairs = [
            PairFacts(facts(), facts(), False, False, level, alignment)
            for level in (Level.SIMILAR, Level.SAME_PHOTO, None)
        ]
        assert [words(pair) for pair in pairs] == [["another shot of the scene"], [], []]


def test_a_frame_that_editors_cannot_make_is_another_shot() -> None:
    moved = Laid(np.eye(3), skew=0.02)
    levels = (Level.SAME_PHOTO, Level.SIMILAR, None)
    pairs = [PairFacts(facts(), facts(), False, False, level, moved) for level in levels]
    shot = ["another shot of the scene"]
    assert [words(pair) for pair in pairs] == [shot, shot, []]


def test_a_smaller_png_is_resized_and_re_encoded() -> None:
    pair = PairFacts(facts(), facts(160, 120, "PNG"), False, False, None, Laid(np.eye(3)))
    assert words(pair) == [
        "resized: 160 × 120 instead of 320 × 240",
        "re-encoded: PNG instead of JPEG",
    ]


@given(
    st.integers(-179, 179).filter(lambda degrees: abs(degrees) != 1),  # just at the limit
    st.integers(30, 300).filter(lambda percent: abs(percent - 100) != 2),
    st.booleans(),
)
def test_any_turn_and_scale_is_read_from_the_homography(
    degrees: int, percent: int, mirrored: bool
) -> None:
    scale = percent / 100
    turn = np.radians(degrees)
    linear = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    if mirrored:
        linear = linear @ np.diag([-1.0, 1.0])
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    square = facts(100, 100)  # shares of a square are pixels
    found = changes_between(
        PairFacts(square, square, False, False, None, Laid(matrix, is_mirrored=mirrored))
    )

    kinds = {one.change for one in found}
    assert (Change.MIRRORED in kinds) == mirrored
    assert (Change.ROTATED in kinds) == (abs(degrees) >= 1)
    if abs(degrees) >= 1:
        assert f"rotated by {abs(degrees):.0f}°" in [one.words for one in found]
    assert (Change.RESIZED in kinds) == (abs(scale - 1) > 0.02)


def test_colors_and_overlays_come_from_what_is_left() -> None:
    def kinds(left: Leftover) -> list[Change]:
        pair = PairFacts(facts(), facts(), False, False, None, Laid(np.eye(3)), left)
        return [one.change for one in changes_between(pair)]

    assert kinds(Leftover(0.0, 1.0, 1.0, 0.0)) == [Change.RE_ENCODED]
    assert kinds(Leftover(0.2, 1.0, 1.0, 0.0)) == [Change.RECOLORED]
    assert kinds(Leftover(0.0, 1.0, 0.0, 0.02)) == [Change.RECOLORED, Change.OVERLAY]


def _labelled(image: Image.Image) -> Image.Image:
    ImageDraw.Draw(image).text((40, 90), "SAMPLE", fill="black", font_size=48)
    return image


EDITS: dict[str, tuple[Callable[[Image.Image], Image.Image], set[Change]]] = {
    "half": (lambda one: one.resize((160, 120)), {Change.RESIZED}),
    "crop": (lambda one: one.crop((40, 30, 280, 210)), {Change.CROPPED}),
    "turned": (lambda one: one.transpose(Image.Transpose.ROTATE_90), {Change.ROTATED}),
    "mirrored": (ImageOps.mirror, {Change.MIRRORED}),
    "gray": (ImageOps.grayscale, {Change.RECOLORED}),
    "bright": (lambda one: ImageEnhance.Brightness(one).enhance(1.3), {Change.RECOLORED}),
    "labelled": (_labelled, {Change.OVERLAY}),
    "saved again": (lambda one: one, {Change.RE_ENCODED}),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_copy_is_told_by_its_edit(edit: str, tmp_path: Path) -> None:
    original, copy = textured(tmp_path / "a.jpg", 5), tmp_path / "b.jpg"
    act, expected = EDITS[edit]
    with Image.open(original) as image:
        act(image.convert("RGB")).save(copy, quality=70)

    found = compare(original, copy, FakeScorer())

    assert {one.change for one in found.changes} == expected


def test_the_difference_shows_the_overlay_and_is_blind_to_brightness(tmp_path: Path) -> None:
    original = textured(tmp_path / "a.jpg", 6)
    with Image.open(original) as image:
        ImageEnhance.Brightness(image).enhance(0.7).save(tmp_path / "dark.jpg", quality=90)
        _labelled(image.convert("RGB")).save(tmp_path / "label.jpg", quality=90)

    dark = pair_pictures(original, tmp_path / "dark.jpg")
    label = pair_pictures(original, tmp_path / "label.jpg")

    assert dark is not None
    assert label is not None
    assert dark.share < 0.001 < 0.005 < label.share
    shown = np.frombuffer(label.difference.data, np.uint8).reshape(*SIZE[::-1], 3)
    assert shown[90:140, 40:240].max() > 200
    assert shown[:60].max() < 150
    assert pair_pictures(original, textured(tmp_path / "other.jpg", 99)) is None


def test_what_only_one_shows_is_no_difference() -> None:
    rng = np.random.default_rng(0)
    first = rng.integers(0, 255, (40, 60, 3), dtype=np.uint8)
    second = np.zeros_like(first)
    second[:, :30] = first[:, :30]
    common = np.zeros((40, 60), dtype=bool)
    common[:, :28] = True

    assert differing(LaidOver(first, second, common)).max() < 0.05
