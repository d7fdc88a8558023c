"""A RAW and its JPEG, a Live Photo and its video: one photo, that goes or stays as a whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from core.progress import Progress
from core.review.actions import ToTrash
from core.review.companions import find_companions, with_companions, without_lesser_halves
from core.review.journal import Journal
from core.review.removal import remove, undo
from core.review.requests import RemovalRequest
from core.storage.database import open_store
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def nothing() -> None:
    """No progress to check."""


def test_a_raw_and_its_jpeg_are_one_photo(save_photo: Save) -> None:
    raw, picture = save_photo("IMG_1.CR2", 1), save_photo("img_1.jpg", 1)
    video, other = save_photo("IMG_1.mov", 1), save_photo("sub/IMG_1.jpg", 1)
    save_photo("IMG_10.mov", 1)
    save_photo("IMG_1.txt", 1)
    photos = [photo_of(path) for path in (picture, raw, other)]

    assert without_lesser_halves(photos) == [photos[1], photos[2]]
    companions = find_companions([raw, picture, other], nothing)
    assert {file.path for file in companions[raw]} == {picture, video}
    assert {file.path for file in companions[picture]} == {raw, video}
    assert other not in companions


def test_companions_go_and_come_back_with_their_photo(save_photo: Save, tmp_path: Path) -> None:
    keeper, photo = photo_of(save_photo("k.heic", 1)), photo_of(save_photo("IMG_1.heic", 2))
    video = save_photo("IMG_1.mov", 3)
    companions = find_companions([photo.path], nothing)[photo.path]

    going = [RemovalRequest(photo, keeper, companions)]
    how = ToTrash(FolderTrash(tmp_path / "trash"))
    with closing(open_store(tmp_path / "store.sqlite")) as store:
        journal = Journal(store)
        report = remove(going, journal, how, Progress())
        assert report.moved == (photo.path, video)
        assert undo(report.batch, journal, Progress()).moved == (photo.path, video)

        photo.path.write_bytes(b"other")
        assert remove(going, journal, how, Progress()).moved == ()
    assert video.exists()


def test_the_only_raw_of_a_photo_never_goes_along(save_photo: Save) -> None:
    """It goes where the keeper has one too, and stays where the keeper has none."""
    photo, raw = photo_of(save_photo("b/IMG_1.jpg", 1)), save_photo("b/IMG_1.dng", 1)
    plain = photo_of(save_photo("a/plain.jpg", 1))
    developed = photo_of(save_photo("a/IMG_1.jpg", 1))
    save_photo("a/IMG_1.dng", 1)

    to_plain = with_companions([RemovalRequest(photo, plain)], nothing)
    assert (to_plain.offered, to_plain.left) == (0, 1)
    assert to_plain.requests[0].companions == ()

    to_developed = with_companions([RemovalRequest(photo, developed)], nothing)
    assert (to_developed.offered, to_developed.left) == (1, 0)
    assert [file.path for file in to_developed.requests[0].companions] == [raw]


def test_a_keeper_is_nobodys_companion(save_photo: Save) -> None:
    """A RAW that is marked and its JPEG, which stays for another group."""
    raw, picture = photo_of(save_photo("IMG_1.dng", 1)), photo_of(save_photo("IMG_1.jpg", 1))
    other, third = photo_of(save_photo("x.dng", 1)), photo_of(save_photo("y.jpg", 1))
    save_photo("x.jpg", 1)

    looked_up = with_companions(
        [RemovalRequest(raw, other), RemovalRequest(third, picture)], nothing
    )

    assert looked_up.requests[0].companions == ()
