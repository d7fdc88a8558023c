"""What may happen to files and clocks between scan and removal is told, and no photo is lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

from core.progress import Progress
from core.records import Photo, Problem
from core.review.actions import ToTrash
from core.review.journal import REMOVALS, Action, Journal
from core.review.removal import remove, undo
from core.review.removal_reasons import RemovalProblem
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.review.trash import SystemTrash
from core.wording.reasons import Reason
from tests.conftest import photo_of, picture
from tests.core.review.test_actions import LINKS, way
from tests.core.review.test_removal import code_of, reason_of, refusal, removed
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]
CHANGED = (
    {RemovalProblem.KEEPER_CHANGED, RemovalProblem.KEEPER_GONE},
    {RemovalProblem.CHANGED, RemovalProblem.GONE},
)
"""What may be said of the keeper, and of the photo that was to go."""


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and an exact copy of it."""
    keeper, copy = save_photo("keeper.jpg", 1), save_photo("copy.jpg", 1)
    return photo_of(keeper), photo_of(copy)


def grows(file: Path) -> None:
    time = file.stat().st_mtime_ns
    with file.open("ab") as stream:
        stream.write(b"more")
    os.utime(file, ns=(time, time))


def shrinks(file: Path) -> None:
    os.truncate(file, 100)


def is_replaced_by_a_photo(file: Path) -> None:
    picture(77).save(file.with_name("new.jpg"))
    file.with_name("new.jpg").replace(file)


def is_replaced_by_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def is_replaced_by_a_link_to_nothing(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.with_name("nothing"))


def is_replaced_by_a_pipe(file: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows knows no such files")
    file.unlink()
    os.mkfifo(file)  # who opens it waits forever


def loses_its_folder(file: Path) -> None:
    file.parent.rename(file.parent.with_name("away"))


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(
    "harm",
    [
        grows,
        shrinks,
        is_replaced_by_a_photo,
        is_replaced_by_a_folder,
        is_replaced_by_a_link_to_nothing,
        is_replaced_by_a_pipe,
        loses_its_folder,
    ],
)
def test_what_happened_to_a_file_since_the_scan_is_told_and_both_stay(
    save_photo: Save,
    journal: Journal,
    trash: FolderTrash,
    harm: Callable[[Path], None],
    side: int,
) -> None:
    files = save_photo("keeper/k.jpg", 1), save_photo("copy/c.jpg", 1)
    pair = photo_of(files[0]), photo_of(files[1])
    harm(files[side])

    assert refusal(pair, journal, trash) in CHANGED[side]
    assert files[1 - side].read_bytes()
    assert list(trash.folder.glob("*")) == []
    assert journal.batches() == []


@pytest.mark.usefixtures("permissions_hold")
def test_a_copy_that_may_no_longer_be_read_stays(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    pair[0].path.chmod(0)

    report = removed(pair, journal, trash)

    reason = Reason.of(RemovalProblem.KEEPER_UNREADABLE, why="Permission denied")
    assert report.failed == (Problem(pair[1].path, reason),)
    assert pair[1].path.exists()


@pytest.mark.parametrize("year", [1970, 1999, 2106, 2250])
def test_dates_of_the_past_and_the_future_go_and_come_back(
    pair: tuple[Photo, Photo], journal: Journal, system_trash: Path, year: int
) -> None:
    at = int(datetime(year, 2, 3, tzinfo=UTC).timestamp())
    os.utime(pair[1].path, (at, at))
    dated = photo_of(pair[1].path)

    report = remove([RemovalRequest(dated, pair[0])], journal, ToTrash(SystemTrash()), Progress())

    assert report.moved == (dated.path,)
    assert undo(report.batch, journal, Progress()).moved == (dated.path,)
    assert dated.path.stat().st_mtime == at


@pytest.mark.parametrize("year", [1999, 2250])
def test_a_clock_that_jumps_between_two_removals_changes_no_order(
    pair: tuple[Photo, Photo],
    save_photo: Save,
    journal: Journal,
    trash: FolderTrash,
    monkeypatch: pytest.MonkeyPatch,
    year: int,
) -> None:
    class Jumped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls(year, 1, 1, tzinfo=UTC)

    first = removed(pair, journal, trash)
    other = photo_of(save_photo("other.jpg", 5))
    monkeypatch.setattr("core.review.journal.datetime", Jumped)
    journal.start("cut off", Action.TRASH, other, pair[0].path)
    assert len(settle(journal, trash)) == 1
    second = removed((pair[0], other), journal, trash)
    monkeypatch.undo()

    assert [batch.id for batch in journal.batches()] == [second.batch, "cut off", first.batch]
    assert journal.batches()[0].at.year == year
    assert journal.last_batch() == second.batch
    for report, photo in ((second, other), (first, pair[1])):
        assert undo(report.batch, journal, Progress()).moved == (photo.path,)


@pytest.mark.usefixtures("permissions_hold")
@pytest.mark.parametrize("kind", REMOVALS)
def test_photos_in_a_read_only_folder_stay_and_the_rest_goes(
    save_photo: Save, journal: Journal, tmp_path: Path, kind: Action
) -> None:
    keeper, locked, third = (
        photo_of(save_photo(name, 1)) for name in ("k.jpg", "b/o.jpg", "t.jpg")
    )
    trash = FolderTrash(tmp_path / "trash")
    how = way(kind, trash, tmp_path / "aside", [locked.path, third.path])
    requests = [RemovalRequest(photo, keeper) for photo in (locked, third)]
    locked.path.parent.chmod(0o500)
    try:
        report = remove(requests, journal, how, Progress())
    finally:
        locked.path.parent.chmod(0o700)

    assert report.moved == (third.path,)
    assert ("why", "Permission denied") in reason_of(report).fields
    assert [file.name for file in locked.path.parent.iterdir()] == ["o.jpg"]
    copies = [file for file in tmp_path.rglob("o.jpg") if "photos" not in file.parts]
    assert copies == []
    assert undo(report.batch, journal, Progress()).moved == (third.path,)


@pytest.mark.parametrize("kind", [Action.TRASH, *LINKS])
def test_without_a_trash_nothing_goes(
    pair: tuple[Photo, Photo], journal: Journal, system_trash: Path, kind: Action
) -> None:
    system_trash.parent.mkdir()
    system_trash.write_text("a file in place of the trash")
    how = way(kind, SystemTrash(), system_trash, [])

    report = remove([RemovalRequest(pair[1], pair[0])], journal, how, Progress())

    assert code_of(report) is RemovalProblem.NOT_TRASHED
    assert pair[1].path.exists()
    assert not pair[1].path.samefile(pair[0].path)
