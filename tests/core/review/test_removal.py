"""Real files go and come back: checked again, journalled first, never over another file."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import DatabaseError
from core.progress import Progress
from core.records import Photo, Problem
from core.review.actions import ToTrash
from core.review.file_moves import move_without_overwriting
from core.review.journal import Action, Journal, State
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import RemovalProblem, Settled, UndoProblem
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.review.trash import SystemTrash
from core.storage.database import open_store
from core.wording.codes import Code
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and an exact copy of it."""
    keeper, copy = save_photo("keeper.jpg", 1), save_photo("copy.jpg", 1)
    return photo_of(keeper), photo_of(copy)


def removed(pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash) -> RemovalReport:
    return remove([RemovalRequest(pair[1], pair[0])], journal, ToTrash(trash), Progress())


def refusal(pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash) -> Code:
    """Why nothing went."""
    report = removed(pair, journal, trash)
    assert report.moved == ()
    return code_of(report)


def code_of(report: RemovalReport) -> Code:
    """Why the first file that failed did."""
    return reason_of(report).code


def reason_of(report: RemovalReport) -> Reason:
    """The same with its fields."""
    reason = report.failed[0].reason
    assert isinstance(reason, Reason)
    return reason


def test_a_photo_goes_to_the_trash_and_comes_back_as_it_was(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    content, time = pair[1].path.read_bytes(), pair[1].path.stat().st_mtime_ns

    report = removed(pair, journal, trash)
    assert report.moved == (pair[1].path,)
    assert not pair[1].path.exists()
    assert pair[0].path.exists()

    back = undo(report.batch, journal, Progress())
    assert back.moved == (pair[1].path,)
    assert pair[1].path.read_bytes() == content
    assert pair[1].path.stat().st_mtime_ns == time
    assert undo(report.batch, journal, Progress()).moved == ()


def test_undo_makes_the_folder_again_but_never_replaces_a_file(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper, copy = photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("sub/c.jpg", 2))
    report = removed((keeper, copy), journal, trash)
    copy.path.parent.rmdir()
    assert undo(report.batch, journal, Progress()).moved == (copy.path,)

    report = removed((keeper, copy), journal, trash)
    copy.path.write_text("somebody else's")
    back = undo(report.batch, journal, Progress())
    assert code_of(back) is UndoProblem.OTHER_FILE_THERE
    assert copy.path.read_text() == "somebody else's"
    copy.path.unlink()
    assert undo(report.batch, journal, Progress()).moved == (copy.path,)


@pytest.mark.parametrize("side", [0, 1])
def test_a_file_that_changed_or_vanished_since_the_scan_is_left_alone(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, side: int
) -> None:
    problem = RemovalProblem
    pair[side].path.write_bytes(b"other")
    assert refusal(pair, journal, trash) is (problem.KEEPER_CHANGED, problem.CHANGED)[side]

    pair[side].path.unlink()
    assert refusal(pair, journal, trash) is (problem.KEEPER_GONE, problem.GONE)[side]
    assert pair[1 - side].path.exists()


def test_bytes_that_are_no_longer_equal_are_noticed(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    content = bytearray(pair[1].path.read_bytes())
    content[-3] ^= 1
    pair[1].path.write_bytes(content)
    os.utime(pair[1].path, ns=(pair[1].mtime_ns, pair[1].mtime_ns))

    assert refusal(pair, journal, trash) is RemovalProblem.CHANGED


def test_links_to_the_keeper_are_no_duplicates(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper = save_photo("k.jpg")
    hard, soft = keeper.with_name("hard.jpg"), keeper.with_name("soft.jpg")
    os.link(keeper, hard)
    soft.symlink_to(keeper)

    for link in (hard, soft):
        both = (photo_of(keeper), photo_of(link))
        assert refusal(both, journal, trash) is RemovalProblem.SAME_FILE


def test_references_and_keepers_of_others_never_go(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    reference = photo_of(pair[1].path, reference=True)
    assert refusal((pair[0], reference), journal, trash) is RemovalProblem.IN_REFERENCE_FOLDER

    both = [RemovalRequest(pair[1], pair[0]), RemovalRequest(pair[0], pair[1])]
    report = remove(both, journal, ToTrash(trash), Progress())
    assert report.moved == ()
    assert [problem.reason for problem in report.failed] == [
        Reason(RemovalProblem.KEEPER_MARKED)
    ] * 2


def test_without_a_journal_nothing_is_removed(
    pair: tuple[Photo, Photo], tmp_path: Path, trash: FolderTrash
) -> None:
    with closing(open_store(tmp_path / "other.sqlite")) as store:
        store.execute("PRAGMA query_only = ON")
        with pytest.raises(DatabaseError, match="can't be written"):
            removed(pair, Journal(store), trash)

    assert pair[1].path.exists()


@pytest.mark.usefixtures("permissions_hold")
def test_a_trash_that_fails_is_told_and_the_rest_goes_on(
    pair: tuple[Photo, Photo], save_photo: Save, journal: Journal, system_trash: Path
) -> None:
    stuck, other = photo_of(save_photo("locked/stuck.jpg", 4)), photo_of(save_photo("o.jpg", 5))
    requests = [RemovalRequest(stuck, pair[0]), RemovalRequest(other, pair[0])]
    stuck.path.parent.chmod(0o500)
    try:
        report = remove(requests, journal, ToTrash(SystemTrash()), Progress())
    finally:
        stuck.path.parent.chmod(0o700)

    assert report.moved == (other.path,)
    reason = Reason.of(RemovalProblem.NOT_TRASHED, why="Permission denied")
    assert report.failed == (Problem(stuck.path, reason),)
    (row,) = journal.of_batch(report.batch, State.FAILED)
    assert (row.path, row.note) == (stuck.path, reason)
    assert stuck.path.exists()


def test_stopping_half_way_tells_what_went(
    pair: tuple[Photo, Photo], save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    progress = Progress()

    class StopsAfterOne(FolderTrash):
        def send(self, path: Path) -> Path | None:
            progress.cancel()
            return super().send(path)

    others = [photo_of(save_photo(f"{number}.jpg", number + 9)) for number in range(3)]
    stopping = StopsAfterOne(trash.folder)

    requests = [RemovalRequest(photo, pair[0]) for photo in others]
    report = remove(requests, journal, ToTrash(stopping), progress)

    assert report.stopped
    assert report.moved == (others[0].path,)
    assert undo(report.batch, journal, Progress()).moved == (others[0].path,)


@pytest.mark.parametrize("crash", ["before the move", "after the move"])
def test_a_crash_is_settled_by_what_is_true_on_disk(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, crash: str
) -> None:
    journal.start("batch", Action.TRASH, pair[1], pair[0].path)
    if crash == "after the move":
        trash.send(pair[1].path)

    (settled,) = settle(journal, trash)

    assert journal.unsettled() == []
    assert settle(journal, trash) == ()
    if crash == "before the move":
        assert settled == Reason.of(Settled.NOT_TRASHED, path=pair[1].path)
        assert pair[1].path.exists()
    else:
        assert settled == Reason.of(Settled.TRASHED, path=pair[1].path)
        assert undo("batch", journal, Progress()).moved == (pair[1].path,)
        assert pair[1].path.exists()


def test_the_system_trash_is_found_again(
    pair: tuple[Photo, Photo], journal: Journal, system_trash: Path
) -> None:
    report = remove([RemovalRequest(pair[1], pair[0])], journal, ToTrash(SystemTrash()), Progress())

    place = journal.of_batch(report.batch, State.DONE)[0].place
    assert place is not None
    assert place.parent == system_trash / "files"
    note = system_trash / "info" / f"{place.name}.trashinfo"
    assert note.exists()
    assert undo(report.batch, journal, Progress()).moved == (pair[1].path,)
    assert not note.exists()


def test_namesakes_in_the_system_trash_are_told_apart(
    save_photo: Save, journal: Journal, system_trash: Path
) -> None:
    keeper = photo_of(save_photo("keeper.jpg", 1))
    photos = [photo_of(save_photo(f"{at}/IMG_1.jpg", at + 2)) for at in range(3)]
    before = [photo.path.read_bytes() for photo in photos]

    requests = [RemovalRequest(photo, keeper) for photo in photos]
    report = remove(requests, journal, ToTrash(SystemTrash()), Progress())

    assert len({row.place for row in journal.of_batch(report.batch)}) == 3
    assert len(undo(report.batch, journal, Progress()).moved) == 3
    assert [photo.path.read_bytes() for photo in photos] == before


def test_moving_across_drives_copies_without_overwriting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*args: object, **keywords: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", no_links)
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"photo")
    target.write_bytes(b"other")

    with pytest.raises(FileExistsError):
        move_without_overwriting(source, target)
    assert target.read_bytes() == b"other"
    assert source.read_bytes() == b"photo"

    target.unlink()
    move_without_overwriting(source, target)
    assert target.read_bytes() == b"photo"
    assert not source.exists()
