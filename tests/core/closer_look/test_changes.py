"""What changed, in words: from facts alone, and measured on pictures that were really edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from core.arrays import DoubleArray
from core.closer_look.alignment import Alignment
from core.closer_look.changes import ChangeKind, Leftover, PairFacts, changes_between
from core.closer_look.difference import LaidOver, differing
from core.closer_look.pair_pictures import pair_pictures
from core.closer_look.reasons import Held, WhatChanged
from core.holdings import EmbeddedVideo, Holdings
from core.jobs.compare import compare
from core.photo_files.decoding import Decoder
from core.records import Level, PhotoFacts
from core.wording.reasons import Reason
from tests.conftest import FakeScorer, textured
from tests.core.photo_files.test_color_profiles import in_space

SIZE = (320, 240)


def laid(
    homography: DoubleArray | None = None,
    *,
    correlation: float = 0.95,
    skew: float = 0.0,
    parallax: float = 0.0,
    overlaps: tuple[float, float] = (1.0, 1.0),
) -> Alignment:
    """An alignment as a test wants it; one picture right over the other by default."""
    homography = np.eye(3) if homography is None else homography
    return Alignment(
        homography, correlation, 1.0, correlation, *overlaps, 100, skew, parallax=parallax
    )


def facts(width: int = 320, height: int = 240, name: str = "JPEG") -> PhotoFacts:
    return PhotoFacts(width, height, name)


def reasons(pair: PairFacts) -> list[Reason]:
    return [change.reason for change in changes_between(pair)]


SHOT = [Reason.of(WhatChanged.ANOTHER_SHOT)]


def test_what_only_one_of_the_files_holds_is_named() -> None:
    motion = replace(facts(), holdings=Holdings(video=EmbeddedVideo(2.1, "0a" * 32)))
    other = replace(facts(), holdings=Holdings(video=EmbeddedVideo(2.1, "0b" * 32)))
    re_encoded = Reason.of(WhatChanged.RE_ENCODED)

    def told(first: PhotoFacts, second: PhotoFacts, *, same_pixels: bool = False) -> list[Reason]:
        return reasons(PairFacts(first, second, False, same_pixels, Level.SAME_PHOTO, laid(), None))

    only_first = Reason.of(WhatChanged.FIRST_HOLDS_MORE, what=Held.VIDEO)
    only_second = Reason.of(WhatChanged.SECOND_HOLDS_MORE, what=Held.VIDEO)
    assert str(only_first) == "only the first holds a video"
    assert told(motion, facts()) == [re_encoded, only_first]
    assert told(facts(), motion, same_pixels=True) == [only_second]
    assert told(motion, other, same_pixels=True) == [
        Reason.of(WhatChanged.OTHER_HOLDINGS, what=Held.VIDEO)
    ]
    assert told(motion, motion) == [re_encoded]


def test_bytes_and_pixels_come_first() -> None:
    jpeg, png, same = facts(), facts(name="PNG"), Level.SAME_PHOTO
    other_format = Reason.of(WhatChanged.OTHER_FORMAT, format="PNG", other_format="JPEG")

    assert reasons(PairFacts(jpeg, jpeg, True, True, Level.EXACT)) == [
        Reason.of(WhatChanged.SAME_BYTES)
    ]
    assert reasons(PairFacts(jpeg, jpeg, False, True, same)) == [
        Reason.of(WhatChanged.OTHER_METADATA)
    ]
    assert reasons(PairFacts(jpeg, png, False, True, same)) == [other_format]
    assert str(other_format) == "the same pixels, PNG instead of JPEG"


def test_what_cannot_be_laid_over_is_another_shot_only_where_it_looks_similar() -> None:
    for alignment in (None, laid(correlation=0.3)):
        pairs = [
            PairFacts(facts(), facts(), False, False, level, alignment)
            for level in (Level.SIMILAR, Level.SAME_PHOTO, None)
        ]
        assert [reasons(pair) for pair in pairs] == [SHOT, [], []]


def test_a_frame_that_editors_cannot_make_is_another_shot_if_the_camera_moved() -> None:
    levels = (Level.SAME_PHOTO, Level.SIMILAR, None)
    for parallax, of_copies in ((1.0, SHOT), (0.1, [Reason.of(WhatChanged.RESHAPED)])):
        laid_over = laid(skew=0.02, parallax=parallax)
        pairs = [PairFacts(facts(), facts(), False, False, level, laid_over) for level in levels]
        assert [reasons(pair) for pair in pairs] == [of_copies, SHOT, []]


def test_a_smaller_png_is_resized_and_re_encoded() -> None:
    pair = PairFacts(facts(), facts(160, 120, "PNG"), False, False, None, laid())
    assert [str(reason) for reason in reasons(pair)] == [
        "resized: 160 × 120 instead of 320 × 240",
        "re-encoded: PNG instead of JPEG",
    ]


def test_a_crop_says_which_photo_shows_part_of_the_other() -> None:
    part, half = np.diag([4.0, 2.0, 1.0]), facts(40, 60)
    crop = PairFacts(facts(100, 100), half, False, False, None, laid(part, overlaps=(0.25, 1.0)))
    whole = PairFacts(
        half, facts(100, 100), False, False, None, laid(np.linalg.inv(part), overlaps=(1.0, 0.25))
    )

    assert reasons(crop)[0] == Reason.of(WhatChanged.SECOND_SHOWS_PART, number=25)
    assert reasons(whole)[0] == Reason.of(WhatChanged.FIRST_SHOWS_PART, number=25)
    assert reasons(crop)[1].code is WhatChanged.RESIZED_TO


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
    changes = changes_between(PairFacts(square, square, False, False, None, laid(matrix)))

    kinds = {change.kind for change in changes}
    assert (ChangeKind.MIRRORED in kinds) == mirrored
    assert (ChangeKind.ROTATED in kinds) == (abs(degrees) >= 1)
    if abs(degrees) >= 1:
        turned = Reason.of(WhatChanged.ROTATED, number=abs(degrees))
        assert turned in [change.reason for change in changes]
    assert (ChangeKind.RESIZED in kinds) == (abs(scale - 1) > 0.02)


def test_colors_and_overlays_come_from_what_is_left() -> None:
    def kinds(left: Leftover) -> list[ChangeKind]:
        pair = PairFacts(facts(), facts(), False, False, None, laid(), left)
        return [change.kind for change in changes_between(pair)]

    assert kinds(Leftover(0.0, 1.0, 1.0, 0.0)) == [ChangeKind.RE_ENCODED]
    assert kinds(Leftover(0.2, 1.0, 1.0, 0.0)) == [ChangeKind.RECOLORED]
    assert kinds(Leftover(0.0, 1.0, 0.0, 0.02)) == [ChangeKind.RECOLORED, ChangeKind.OVERLAY]


def test_another_color_profile_is_said_and_not_another_color(tmp_path: Path) -> None:
    original = textured(tmp_path / "a.jpg", 5)
    with Image.open(original) as image:
        plain = image.convert("RGB")
    plain.save(tmp_path / "plain.png")
    for name in ("Display P3", "Adobe RGB", "ProPhoto RGB"):
        wide, icc = in_space(plain, name)
        wide.save(tmp_path / "wide.png", icc_profile=icc)
        wide.save(tmp_path / "wide.jpg", icc_profile=icc, quality=92)

        told = compare(original, tmp_path / "wide.jpg", FakeScorer()).changes
        assert ChangeKind.PROFILE in {change.kind for change in told}
        assert ChangeKind.RECOLORED not in {change.kind for change in told}

    pair = compare(tmp_path / "plain.png", in_gamut(tmp_path), FakeScorer())
    (only,) = pair.changes
    assert only.reason == Reason.of(
        WhatChanged.OTHER_PROFILE, profile="Display P3", other_profile="sRGB"
    )


def in_gamut(folder: Path) -> Path:
    """plain.png in a wider space, which holds all its colors."""
    with Image.open(folder / "plain.png") as image:
        wide, icc = in_space(image.convert("RGB"), "Display P3")
    wide.save(folder / "wide.png", icc_profile=icc)
    return folder / "wide.png"


def _labelled(image: Image.Image) -> Image.Image:
    ImageDraw.Draw(image).text((40, 90), "SAMPLE", fill="black", font_size=48)
    return image


EDITS: dict[str, tuple[Callable[[Image.Image], Image.Image], set[ChangeKind]]] = {
    "half": (lambda image: image.resize((160, 120)), {ChangeKind.RESIZED}),
    "crop": (lambda image: image.crop((40, 30, 280, 210)), {ChangeKind.CROPPED}),
    "turned": (lambda image: image.transpose(Image.Transpose.ROTATE_90), {ChangeKind.ROTATED}),
    "mirrored": (ImageOps.mirror, {ChangeKind.MIRRORED}),
    "gray": (ImageOps.grayscale, {ChangeKind.RECOLORED}),
    "bright": (lambda image: ImageEnhance.Brightness(image).enhance(1.3), {ChangeKind.RECOLORED}),
    "labelled": (_labelled, {ChangeKind.OVERLAY}),
    "saved again": (lambda image: image, {ChangeKind.RE_ENCODED}),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_copy_is_told_by_its_edit(edit: str, tmp_path: Path) -> None:
    original, copy = textured(tmp_path / "a.jpg", 5), tmp_path / "b.jpg"
    act, expected = EDITS[edit]
    with Image.open(original) as image:
        act(image.convert("RGB")).save(copy, quality=70)

    changes = compare(original, copy, FakeScorer()).changes

    assert {change.kind for change in changes} == expected


def test_the_difference_shows_the_overlay_and_is_blind_to_brightness(tmp_path: Path) -> None:
    original = textured(tmp_path / "a.jpg", 6)
    with Image.open(original) as image:
        ImageEnhance.Brightness(image).enhance(0.7).save(tmp_path / "dark.jpg", quality=90)
        _labelled(image.convert("RGB")).save(tmp_path / "label.jpg", quality=90)

    dark = pair_pictures(original, tmp_path / "dark.jpg", Decoder())
    label = pair_pictures(original, tmp_path / "label.jpg", Decoder())

    assert dark is not None
    assert label is not None
    assert dark.share < 0.001 < 0.005 < label.share
    shown = np.frombuffer(label.difference.data, np.uint8).reshape(*SIZE[::-1], 3)
    assert shown[90:140, 40:240].max() > 200
    assert shown[:60].max() < 150
    assert pair_pictures(original, textured(tmp_path / "other.jpg", 99), Decoder()) is None


def test_what_only_one_shows_is_no_difference() -> None:
    rng = np.random.default_rng(0)
    first = rng.integers(0, 255, (40, 60, 3), dtype=np.uint8)
    second = np.zeros_like(first)
    second[:, :30] = first[:, :30]
    common = np.zeros((40, 60), dtype=bool)
    common[:, :28] = True

    assert differing(LaidOver(first, second, common)).max() < 0.05
