"""Undo brings back the file itself, with all that it had, and never to where it would be lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import Removal, ToFolder, ToTrash, staged_name
from core.review.journal import Action, Journal, State
from core.review.removal import remove, undo
from core.review.removal_reasons import MetadataCopyProblem, UndoProblem
from core.review.requests import RemovalReport, RemovalRequest
from core.wording.codes import Code
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def gone(photos: list[Photo], keeper: Photo, journal: Journal, how: Removal) -> str:
    report = remove([RemovalRequest(photo, keeper) for photo in photos], journal, how, Progress())
    assert report.failed == ()
    return report.batch


def why(report: RemovalReport) -> Code:
    (problem,) = report.failed
    assert isinstance(problem.reason, Reason)
    return problem.reason.code


def test_rows_of_earlier_versions_can_be_undone(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash, store: object
) -> None:
    batch = gone([photo], keeper, journal, ToTrash(trash))
    with store:  # type: ignore[attr-defined]
        store.execute("UPDATE journal SET origin = ''")  # type: ignore[attr-defined]

    assert undo(batch, journal, Progress()).moved == (photo.path,)


@pytest.mark.parametrize("kind", ["trash", "folder"])
def test_another_file_at_its_place_is_never_put_back_for_it(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash, tmp_path: Path, kind: str
) -> None:
    """Of the same size and time."""
    how: Removal = ToTrash(trash) if kind == "trash" else ToFolder(tmp_path / "aside", None)
    batch = gone([photo], keeper, journal, how)
    (row,) = journal.of_batch(batch)
    assert row.place is not None
    row.place.write_bytes(bytes(row.size))
    os.utime(row.place, ns=(row.mtime_ns, row.mtime_ns))

    assert why(undo(batch, journal, Progress())) is UndoProblem.CHANGED_AT_PLACE

    assert not photo.path.exists()
    assert row.place.read_bytes() == bytes(row.size)


def test_another_file_in_its_old_place_is_not_taken_for_the_photo(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash
) -> None:
    """The row stays, so that the photo can come back once the place is free."""
    batch = gone([photo], keeper, journal, ToTrash(trash))
    photo.path.write_bytes(bytes(photo.size))
    os.utime(photo.path, ns=(photo.mtime_ns, photo.mtime_ns))

    assert why(undo(batch, journal, Progress())) is UndoProblem.OTHER_FILE_THERE

    photo.path.unlink()
    assert undo(batch, journal, Progress()).moved == (photo.path,)


def test_what_the_user_put_back_by_hand_is_back(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash
) -> None:
    batch = gone([photo], keeper, journal, ToTrash(trash))
    (row,) = journal.of_batch(batch)
    assert row.place is not None
    row.place.rename(photo.path)
    os.utime(photo.path)

    assert undo(batch, journal, Progress()).moved == (photo.path,)


@pytest.mark.parametrize("near", ["its place", "its old place"])
def test_the_only_bytes_under_a_staged_name_come_back(
    keeper: Photo, photo: Photo, journal: Journal, tmp_path: Path, near: str
) -> None:
    batch = gone([photo], keeper, journal, ToFolder(tmp_path / "aside", None))
    (row,) = journal.of_batch(batch)
    assert row.place is not None
    folder = row.place.parent if near == "its place" else photo.path.parent
    row.place.rename(staged_name(row, folder))

    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert photo_of(photo.path).content_hash == photo.content_hash
    assert [file.name for file in photo.path.parent.iterdir()] == ["photo.jpg"]


@pytest.mark.usefixtures("system_trash")
def test_a_photo_that_the_user_restored_and_trashed_again_is_found(
    keeper: Photo, photo: Photo, journal: Journal
) -> None:
    from core.review.trash import SystemTrash

    batch = gone([photo], keeper, journal, ToTrash(SystemTrash()))
    (row,) = journal.of_batch(batch)
    assert row.place is not None
    row.place.rename(photo.path)
    SystemTrash().send(photo.path)

    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert photo_of(photo.path).content_hash == photo.content_hash


def test_one_row_of_a_batch_is_put_back_alone(
    keeper: Photo, save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    photos = [photo_of(save_photo(f"lib/{number}.jpg", 3 + number)) for number in range(3)]
    batch = gone(photos, keeper, journal, ToTrash(trash))
    rows = journal.of_batch(batch)

    back = undo(batch, journal, Progress(), only=[rows[1].id])

    assert (back.moved, back.failed) == ((photos[1].path,), ())
    states = [row.state for row in journal.of_batch(batch)]
    assert states == [State.DONE, State.UNDONE, State.DONE]
    assert undo(batch, journal, Progress()).moved == (photos[0].path, photos[2].path)


def test_metadata_goes_with_the_last_photo_that_comes_back(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    keeper, *photos = three
    requests = [RemovalRequest(photo, keeper) for photo in photos]
    batch = remove(requests, journal, ToTrash(trash), Progress(), copy_metadata=True).batch
    rows = journal.of_batch(batch, State.DONE)
    removed = [row.id for row in rows if row.action is Action.TRASH]
    assert len(rows) > len(removed) == 2

    first = undo(batch, journal, Progress(), only=removed[:1])
    second = undo(batch, journal, Progress(), only=removed[1:])

    assert (first.failed, first.metadata) == ((), ())
    assert (second.failed, second.metadata) == ((), (keeper.path,))
    assert journal.of_batch(batch, State.DONE) == []


def test_metadata_stays_while_a_photo_that_it_came_from_can_not_come_back(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    keeper, *photos = three
    requests = [RemovalRequest(photo, keeper) for photo in photos]
    batch = remove(requests, journal, ToTrash(trash), Progress(), copy_metadata=True).batch
    photos[0].path.write_bytes(b"somebody else's")

    failed = undo(batch, journal, Progress()).failed

    assert Reason(MetadataCopyProblem.PHOTO_NOT_BACK) in [problem.reason for problem in failed]
