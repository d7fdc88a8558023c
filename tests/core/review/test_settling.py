"""What was begun is brought to its end by what the files hold, and nothing is dropped unseen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import staged_name
from core.review.journal import Action, Journal, JournalRow, State
from core.review.removal import undo
from core.review.removal_reasons import Settled, UndoProblem
from core.review.settling import settle
from core.review.trash import SystemTrash
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and another version of it."""
    return photo_of(save_photo("a/keeper.jpg", 1)), photo_of(save_photo("a/b/other.jpg", 2))


@pytest.fixture
def row(pair: tuple[Photo, Photo], journal: Journal, tmp_path: Path) -> JournalRow:
    """Of a move that has begun; its folder is there."""
    place = tmp_path / "aside/other.jpg"
    place.parent.mkdir()
    return journal.start("batch", Action.MOVE, pair[1], pair[0].path, place)


def place_of(row: JournalRow) -> Path:
    assert row.place is not None
    return row.place


def bring_back(journal: Journal, content: bytes, row: JournalRow) -> None:
    assert undo("batch", journal, Progress()).moved == (row.path,)
    assert row.path.read_bytes() == content
    assert [file.name for file in row.path.parent.iterdir()] == [row.path.name]


def test_the_only_bytes_under_a_staged_name_get_the_name_that_they_were_to_have(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    content, place = row.path.read_bytes(), place_of(row)
    row.path.rename(staged_name(row, place.parent))

    assert settle(journal, trash) == (Reason.of(Settled.MOVED, path=row.path, place=place),)

    assert place.read_bytes() == content
    bring_back(journal, content, row)


@pytest.mark.logs
def test_the_only_bytes_go_home_if_the_new_name_is_taken(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    content, place = row.path.read_bytes(), place_of(row)
    row.path.rename(staged_name(row, place.parent))
    place.write_bytes(b"somebody else's")

    assert settle(journal, trash) == (Reason.of(Settled.RETURNED, path=row.path),)

    assert row.path.read_bytes() == content
    assert place.read_bytes() == b"somebody else's"
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.logs
def test_the_only_bytes_stay_where_they_are_if_both_names_are_taken(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    content, staged = row.path.read_bytes(), staged_name(row, place_of(row).parent)
    row.path.rename(staged)
    for name in (row.path, place_of(row)):
        name.write_bytes(b"somebody else's")

    assert settle(journal, trash) == (Reason.of(Settled.MOVED, path=row.path, place=staged),)

    assert staged.read_bytes() == content
    row.path.unlink()
    bring_back(journal, content, row)


def test_a_copy_that_never_reached_the_disk_is_no_copy(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    """Zeros of the right size and time at the new place, after a loss of power."""
    content, place = row.path.read_bytes(), place_of(row)
    place.write_bytes(bytes(row.size))
    os.utime(place, ns=(row.mtime_ns, row.mtime_ns))
    staged_name(row, place.parent).write_bytes(content[:9])

    assert settle(journal, trash) == (Reason.of(Settled.NOT_MOVED, path=row.path),)

    assert row.path.read_bytes() == content
    assert place.read_bytes() == bytes(row.size)
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.logs
def test_what_may_be_the_rest_of_a_photo_is_never_dropped(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    half = row.path.read_bytes()[:-9]
    staged = staged_name(row, place_of(row).parent)
    staged.write_bytes(half)
    row.path.unlink()

    lost = Reason.of(Settled.LOST_BETWEEN, path=row.path, place=place_of(row))
    assert settle(journal, trash) == (lost,)

    assert staged.read_bytes() == half


def test_a_whole_copy_beside_the_photo_is_dropped(
    journal: Journal, trash: FolderTrash, row: JournalRow
) -> None:
    staged = staged_name(row, place_of(row).parent)
    shutil.copy2(row.path, staged)

    assert settle(journal, trash) == (Reason.of(Settled.NOT_MOVED, path=row.path),)

    assert row.path.exists()
    assert not staged.exists()


def test_undo_finds_the_only_bytes_under_a_staged_name(journal: Journal, row: JournalRow) -> None:
    content = row.path.read_bytes()
    journal.finish(row.id, State.DONE, row.place)
    row.path.rename(staged_name(row, place_of(row).parent))

    bring_back(journal, content, row)


@pytest.mark.parametrize("trashed", ["ours", "the user's alone"])
def test_another_file_of_the_same_size_and_time_is_not_taken_for_ours(
    pair: tuple[Photo, Photo],
    save_photo: Save,
    journal: Journal,
    system_trash: Path,
    trashed: str,
) -> None:
    ours, other = pair[1].path, save_photo("a/b/another.jpg", 3)
    other.write_bytes(bytes(pair[1].size))
    os.utime(other, ns=(pair[1].mtime_ns, pair[1].mtime_ns))
    content = ours.read_bytes()
    journal.start("batch", Action.TRASH, pair[1], pair[0].path)
    if trashed == "ours":
        SystemTrash().send(ours)
    else:
        ours.rename(ours.with_name("renamed by hand.jpg"))
    SystemTrash().send(other)

    (settled,) = settle(journal, SystemTrash())
    report = undo("batch", journal, Progress())

    if trashed == "ours":
        assert settled == Reason.of(Settled.TRASHED, path=ours)
        assert ours.read_bytes() == content
    else:
        assert settled == Reason.of(Settled.TRASHED_SOMEWHERE, path=ours)
        assert report.failed[0].reason == Reason(UndoProblem.PLACE_UNKNOWN)
        assert not ours.exists()
    assert other.name in {file.name for file in (system_trash / "files").iterdir()}
