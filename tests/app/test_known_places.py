"""Folders offered by one click: the user's own, and what is plugged in."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.known_places import CARDS_OFFERED, PlaceKind, cards_among, known_places


def test_own_folders_are_offered_where_there_are_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.known_places.standard_folder",
        lambda kind: {
            PlaceKind.PICTURES: tmp_path,
            PlaceKind.DOWNLOADS: tmp_path / "none",
            PlaceKind.DESKTOP: Path.home(),  # where the desktop keeps none
        }[kind],
    )

    own = [place for place in known_places() if place.kind is not PlaceKind.CARD]

    assert [(place.kind, place.path) for place in own] == [(PlaceKind.PICTURES, tmp_path)]


@pytest.mark.skipif(sys.platform == "win32", reason="there a drive is a letter")
def test_cards_are_told_from_what_programs_mount() -> None:
    roots = (
        "/",
        "/boot/efi",
        "/home",
        "/snap/core/1",
        "/media/CANON",
        "/run/media/ann/EOS_DIGITAL",
        "/media/ann/USB STICK",
        "/mnt/archive",
        "/mnt/tool/inner/deep",
        "/run/user/1000/doc",
    )

    cards = cards_among([(Path(root), "volume") for root in roots], Path("/"))

    assert [card.name for card in cards] == ["CANON", "EOS_DIGITAL", "USB STICK", "archive"]


def test_no_more_than_a_few_are_offered() -> None:
    many = [(Path(f"/media/card {number}"), "") for number in range(40)]

    assert len(cards_among(many, Path("/"))) == CARDS_OFFERED
