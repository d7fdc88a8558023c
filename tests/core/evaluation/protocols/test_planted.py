"""What counts as found, as proposed to go and as lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from core.evaluation.protocols.planted import (
    Counts,
    PlantedFile,
    PlantedMember,
    counts_of,
    folder_name,
    write,
)


def stays(*shows: int, copy: bool = False) -> PlantedMember:
    return PlantedMember(PlantedFile(frozenset(shows), copy), goes=False)


def goes(*shows: int, copy: bool = False) -> PlantedMember:
    return PlantedMember(PlantedFile(frozenset(shows), copy), goes=True)


def test_a_copy_is_found_beside_its_original_and_one_of_both_may_go() -> None:
    groups = [
        [stays(1), goes(1, copy=True)],  # as it should be
        [stays(2, copy=True), goes(2)],  # found, but the wrong photo stays
        [stays(3), stays(3, copy=True)],  # found, and shown only
    ]

    counts = counts_of(groups, 5, 5)

    assert counts == Counts(5, 5, found=3, proposed=2, kept=2, lost=0, lost_copies=0, false=0)


def test_a_picture_that_goes_for_another_is_lost() -> None:
    groups = [[stays(1), goes(2), goes(2, copy=True), stays(3)]]

    counts = counts_of(groups, 3, 1)

    assert (counts.lost, counts.lost_copies, counts.false) == (1, 1, 1)
    assert (counts.found, counts.proposed, counts.kept) == (1, 1, 0)


def test_a_collage_shows_two_and_must_not_go_for_one() -> None:
    both = [[stays(1), stays(1, 2, copy=True)]]
    gone = [[stays(1), goes(1, 2, copy=True)]]
    holds_one = [[stays(1, 2, copy=True), goes(1)]]

    assert (counts_of(both, 2, 1).found, counts_of(both, 2, 1).false) == (1, 0)
    assert counts_of(gone, 2, 1).lost_copies == 1
    assert counts_of(holds_one, 2, 1).lost == 0


def test_a_copy_without_its_original_is_not_found() -> None:
    counts = counts_of([[stays(1, copy=True), goes(1, copy=True)]], 1, 2)

    assert (counts.found, counts.lost_copies, counts.false) == (0, 0, 0)


def test_files_say_what_they_show() -> None:
    assert PlantedFile.of(Path("forms/originals/3.png")) == PlantedFile(frozenset({3}), False)
    assert PlantedFile.of(Path("forms/copies/3 a third.jpg")) == PlantedFile(frozenset({3}), True)
    assert PlantedFile.of(Path("collage-2x1/3+7.jpg")) == PlantedFile(frozenset({3, 7}), True)
    assert folder_name("crop to 9:16, 60 %") == "crop-to-9-16-60"


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_pictures_are_written_in_their_format(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / "new" / f"1{suffix}"

    write(Image.new("RGB", (40, 30), "red"), file)

    with Image.open(file) as image:
        assert image.size == (40, 30)
        assert image.format == {".jpg": "JPEG", ".tif": "TIFF"}.get(suffix, suffix[1:].upper())
