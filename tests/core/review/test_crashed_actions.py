"""A crash amid a move or a link loses nothing, and is settled by what is true on disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import Removal, ToFolder, ToTrash, staged_name
from core.review.journal import Action, Journal, JournalRow
from core.review.links import LinkInstead
from core.review.removal import remove, undo
from core.review.removal_reasons import Interruption, Settled, UndoProblem
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]
LINKS = [Action.HARD_LINK, Action.SYMLINK]


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and another version of it."""
    keeper, other = save_photo("a/keeper.jpg", 1), save_photo("a/b/other.jpg", 2)
    return photo_of(keeper), photo_of(other)


CRASHES = ["journalled", "staged", "in the trash", "place noted", "linked"]


@pytest.mark.parametrize("kind", LINKS)
@pytest.mark.parametrize("crash", CRASHES)
def test_a_crash_amid_linking_loses_nothing(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, kind: Action, crash: str
) -> None:
    content = pair[1].path.read_bytes()
    row = journal.start("batch", kind, pair[1], pair[0].path)
    steps = CRASHES.index(crash)
    if crash == "staged":
        staged_name(row, row.path.parent).symlink_to(pair[0].path)
    place = trash.send(row.path) if steps >= 2 else None
    if steps >= 3:
        journal.note_place(row, place)
    if steps >= 4:
        link = os.link if kind is Action.HARD_LINK else os.symlink
        link(os.path.realpath(pair[0].path), row.path)

    (settled,) = settle(journal, trash)

    assert settle(journal, trash) == ()
    codes = {"journalled": Settled.NOT_REPLACED, "staged": Settled.NOT_REPLACED}
    codes["linked"] = Settled.TRASHED
    assert settled == Reason.of(codes.get(crash, Settled.PUT_BACK), path=pair[1].path)
    if crash == "linked":
        assert pair[1].path.samefile(pair[0].path)
        undo("batch", journal, Progress())
    assert pair[1].path.read_bytes() == content
    assert [file.name for file in pair[1].path.parent.iterdir()] == ["other.jpg"]


@pytest.mark.parametrize("crash", ["before", "half copied", "two names", "moved"])
def test_a_crash_amid_a_move_loses_nothing(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, tmp_path: Path, crash: str
) -> None:
    content, place = pair[1].path.read_bytes(), tmp_path / "aside" / "other.jpg"
    place.parent.mkdir()
    row = journal.start("batch", Action.MOVE, pair[1], pair[0].path, place)
    if crash == "half copied":
        staged_name(row, place.parent).write_bytes(content[:9])
    elif crash == "two names":
        os.link(row.path, place)
    elif crash == "moved":
        row.path.rename(place)

    (settled,) = settle(journal, trash)

    (row,) = journal.of_batch("batch")
    if crash == "moved":
        assert settled == Reason.of(Settled.MOVED, path=row.path, place=place)
        assert row.note == Reason(Interruption.COMPLETED)
        undo("batch", journal, Progress())
    else:
        assert settled == Reason.of(Settled.NOT_MOVED, path=row.path)
        assert row.note == Reason(Interruption.BEFORE_MOVE)
    assert pair[1].path.read_bytes() == content
    assert list(place.parent.iterdir()) == []


def gone(
    pair: tuple[Photo, Photo], journal: Journal, how: Removal, *, is_cut_off: bool = True
) -> JournalRow:
    """The row of a removal whose undo began."""
    report = remove([RemovalRequest(pair[1], pair[0])], journal, how, Progress())
    journal.mark_returning(report.batch, is_returning=is_cut_off)
    return journal.of_batch(report.batch)[0]


@pytest.mark.parametrize("is_settled", [True, False])
@pytest.mark.parametrize(
    ("goes_to", "crash"),
    [
        *product(["trash", "folder"], ["half copied", "copied", "two names"]),
        ("other drive", "half copied"),
        ("other drive", "copied"),
    ],
)
def test_an_undo_that_was_cut_off_leaves_nothing_behind_and_is_completed(
    pair: tuple[Photo, Photo],
    journal: Journal,
    trash: FolderTrash,
    tmp_path: Path,
    crash: str,
    is_settled: bool,
    goes_to: str,
    request: pytest.FixtureRequest,
) -> None:
    content = pair[1].path.read_bytes()
    how: Removal = ToTrash(trash)
    if goes_to != "trash":
        is_far = goes_to == "other drive"
        how = ToFolder(request.getfixturevalue("other_drive") if is_far else tmp_path / "f", None)
    row = gone(pair, journal, how)
    assert row.place is not None
    if crash == "half copied":
        staged_name(row, row.path.parent).write_bytes(content[:9])
    elif crash == "copied":
        shutil.copy2(row.place, row.path)
    else:
        os.link(row.place, row.path)

    if is_settled:
        assert settle(journal, trash) == (Reason(Settled.UNDO_CUT_OFF),)
        assert settle(journal, trash) == ()
        assert not list(row.path.parent.glob(".*"))
        assert row.path.exists() != row.place.exists()

    assert undo(row.batch, journal, Progress()).moved == (row.path,)
    assert (row.path.read_bytes(), row.place.exists()) == (content, False)
    assert [file.name for file in row.path.parent.iterdir()] == ["other.jpg"]


def test_an_undo_cut_off_before_a_link_to_equal_bytes_keeps_the_file_in_the_trash(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper = save_photo("keeper.jpg", 1)
    copy = Path(shutil.copy2(keeper, keeper.with_name("copy.jpg")))
    pair = photo_of(keeper), photo_of(copy)
    row = gone(pair, journal, LinkInstead(trash, Action.HARD_LINK))

    assert settle(journal, trash) == (Reason(Settled.UNDO_CUT_OFF),)

    assert row.place is not None
    assert row.place.exists()
    assert undo(row.batch, journal, Progress()).moved == (copy,)
    assert not copy.samefile(keeper)


def test_a_file_that_another_put_in_its_place_is_no_second_name(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    row = gone(pair, journal, ToTrash(trash))
    assert row.place is not None
    row.path.write_bytes(bytes(row.size))  # of the same size and time
    os.utime(row.path, ns=(row.mtime_ns, row.mtime_ns))

    settle(journal, trash)

    assert row.place.exists()
    back = undo(row.batch, journal, Progress())
    assert back.failed[0].reason == Reason.of(UndoProblem.OTHER_FILE_THERE, place=row.place)
    assert row.path.read_bytes() == bytes(row.size)


def test_an_undo_that_ended_is_not_told_of(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    row = gone(pair, journal, ToTrash(trash), is_cut_off=False)
    row.path.write_text("somebody else's")
    assert len(undo(row.batch, journal, Progress()).failed) == 1

    assert settle(journal, trash) == ()
