"""Hard links that a move to another drive parted are one file again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import ToFolder
from core.review.journal import Journal
from core.review.removal import undo
from tests.conftest import photo_of
from tests.core.review.test_undo import gone


@pytest.mark.parametrize("where", ["same folder", "other folder", "both went"])
def test_a_file_with_several_names_is_one_file_again(
    keeper: Photo, photo: Photo, journal: Journal, other_drive: Path, where: str
) -> None:
    top = keeper.path.parent
    folder = photo.path.parent if where == "same folder" else top / "album" / "deep"
    folder.mkdir(parents=True, exist_ok=True)
    other = folder / "other.jpg"
    os.link(photo.path, other)
    photos = [photo, photo_of(other)] if where == "both went" else [photo]
    batch = gone(photos, keeper, journal, ToFolder(other_drive, top))

    back = undo(batch, journal, Progress())

    assert back.moved == tuple(file.path for file in photos)
    assert photo.path.samefile(other)
    assert photo_of(other).content_hash == photo.content_hash
    assert [file for file in other_drive.rglob("*") if file.is_file()] == []


def test_other_names_that_hold_other_bytes_by_now_are_left_alone(
    keeper: Photo, photo: Photo, journal: Journal, other_drive: Path
) -> None:
    other = photo.path.with_name("other.jpg")
    os.link(photo.path, other)
    batch = gone([photo], keeper, journal, ToFolder(other_drive, photo.path.parent))
    other.write_bytes(b"edited")

    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert photo_of(photo.path).content_hash == photo.content_hash
    assert other.read_bytes() == b"edited"
