"""Where two photos differ, told in the frame of each, however one lies in the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.closer_look.fine_look import Box
from core.closer_look.pair_pictures import DifferingPlaces, pair_pictures, places_of
from core.photo_files.decoding import Decoder
from tests.core.closer_look.test_damage import spoilt
from tests.core.closer_look.test_fine_look import amounts, invoice

Picture = Image.Image
SIZE = (900, 1270)
DIGIT = (750, 645)
"""About where the tenth amount ends."""
TURNED = Image.Transpose.ROTATE_90
MIRRORED = Image.Transpose.FLIP_LEFT_RIGHT
EDITS: dict[str, tuple[Callable[[Picture], Picture], tuple[float, float]]] = {
    "a crop": (lambda sheet: sheet.crop((300, 100, 900, 1100)), (DIGIT[0] - 300, DIGIT[1] - 100)),
    "turned": (lambda sheet: sheet.transpose(TURNED), (DIGIT[1], SIZE[0] - DIGIT[0])),
    "mirrored": (lambda sheet: sheet.transpose(MIRRORED), (SIZE[0] - DIGIT[0], DIGIT[1])),
}


def another_digit(before: list[str]) -> list[str]:
    """Of the tenth amount the last."""
    after = [*before]
    after[9] = before[9][:-1] + ("3" if before[9][-1] == "8" else "8")
    return after


def differing_places(first: Path, second: Path) -> DifferingPlaces:
    pictures = pair_pictures(first, second, Decoder())
    assert pictures is not None
    assert pictures.readable is not None
    places = places_of(pictures.readable)
    assert places is not None
    return places


def middle(place: Box, size: tuple[int, int]) -> tuple[float, float]:
    left, top, right, bottom = place
    return (left + right) / 2 * size[0], (top + bottom) / 2 * size[1]


@pytest.mark.parametrize(
    ("edit", "is_first"), [*((edit, True) for edit in EDITS), ("a crop", False)]
)
def test_another_digit_is_found_in_both_frames(tmp_path: Path, edit: str, is_first: bool) -> None:
    act, there = EDITS[edit]
    sheet, changed = tmp_path / "sheet.jpg", tmp_path / "changed.jpg"
    invoice(amounts(1)).save(sheet, quality=90)
    edited = act(invoice(another_digit(amounts(1))))
    edited.save(changed, quality=90)

    if is_first:
        places = differing_places(sheet, changed)
        (in_sheet,), (in_changed,) = places.in_first, places.in_second
    else:
        places = differing_places(changed, sheet)
        (in_changed,), (in_sheet,) = places.in_first, places.in_second

    assert not places.agrees
    assert not places.may_be_more
    assert middle(in_sheet, SIZE) == pytest.approx(DIGIT, abs=30)
    assert middle(in_changed, edited.size) == pytest.approx(there, abs=30)


def test_a_copy_differs_nowhere_and_another_invoice_in_many_places(tmp_path: Path) -> None:
    sheet, copy, other = (tmp_path / f"{name}.jpg" for name in ("sheet", "copy", "other"))
    invoice(amounts(1)).save(sheet, quality=90)
    invoice(amounts(1)).save(copy, quality=60)
    invoice(amounts(2)).save(other, quality=90)

    assert differing_places(sheet, copy) == DifferingPlaces((), (), agrees=True)
    assert differing_places(sheet, other).may_be_more


def test_of_what_may_be_damage_or_ground_nothing_is_said(tmp_path: Path) -> None:
    sheet, cut_out, damaged = (tmp_path / name for name in ("a.jpg", "b.png", "c.jpg"))
    invoice(amounts(1)).save(sheet, quality=90)
    with Image.open(sheet) as picture:
        clear = picture.convert("RGBA")
    clear.putalpha(Image.fromarray(np.where(np.asarray(clear)[..., 0] > 200, 0, 255).astype("u1")))
    clear.save(cut_out)
    damaged.write_bytes(spoilt(sheet.read_bytes(), 0.6))

    for other in (cut_out, damaged):
        pictures = pair_pictures(sheet, other, Decoder())
        assert pictures is not None
        assert pictures.readable is None
