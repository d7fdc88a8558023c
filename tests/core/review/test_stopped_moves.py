"""A stop is answered amid a file, and what changes while it is moved stays."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import STAGED, Removal, ToFolder, ToTrash
from core.review.journal import Journal, State
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import RemovalProblem
from core.review.requests import RemovalRequest
from tests.conftest import SLOW_MACHINE, photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def removed(
    pair: tuple[Photo, Photo], journal: Journal, how: Removal, progress: Progress
) -> RemovalReport:
    """The first goes for the second."""
    return remove([RemovalRequest(*pair)], journal, how, progress)


def test_a_cancel_is_answered_amid_a_large_file(
    save_photo: Save, journal: Journal, trash: FolderTrash, tmp_path: Path
) -> None:
    keeper, huge = photo_of(save_photo("k.jpg", 1)), tmp_path / "huge.dng"
    with huge.open("wb") as stream:
        stream.truncate(1 << 40)
    status = huge.stat()
    photo = replace(keeper, path=huge, size=status.st_size, mtime_ns=status.st_mtime_ns)
    progress = Progress()
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        progress.cancel()

    timer = threading.Timer(0.2, cancel)
    timer.start()
    report = removed((photo, keeper), journal, ToTrash(trash), progress)
    timer.join()

    assert report.stopped
    assert time.monotonic() - cancelled_at[0] < SLOW_MACHINE
    assert huge.exists()
    assert journal.batches() == []


class CancelsAmidCopy(Progress):
    """As soon as a copy has begun below a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def check(self) -> None:
        if any(self._folder.rglob(f"{STAGED}*")):
            self.cancel()
        super().check()


def test_a_cancel_amid_a_copy_to_another_drive_and_back_leaves_the_photo_where_it_is(
    save_photo: Save, journal: Journal, other_drive: Path, tmp_path: Path
) -> None:
    keeper, copy = photo_of(save_photo("k.jpg", 1)), save_photo("c.dng", 2)
    copy.write_bytes(os.urandom(3 << 20))
    pair, how = (photo_of(copy), keeper), ToFolder(other_drive, None)

    report = removed(pair, journal, how, CancelsAmidCopy(other_drive))

    assert report.stopped
    assert (report.moved, report.failed) == ((), ())
    (row,) = journal.of_batch(report.batch)
    assert row.state is State.FAILED
    assert row.note is not None
    assert row.note.code is RemovalProblem.STOPPED
    assert copy.stat().st_size == 3 << 20
    assert not [file for file in other_drive.rglob("*") if file.is_file()]

    batch = removed(pair, journal, how, Progress()).batch
    report = undo(batch, journal, CancelsAmidCopy(tmp_path))
    assert report.stopped
    assert (report.moved, report.failed) == ((), ())
    assert sorted(copy.parent.iterdir()) == [keeper.path]
    assert undo(batch, journal, Progress()).moved == (copy,)


def test_a_file_that_is_written_to_while_it_is_moved_stays(
    save_photo: Save, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, copy = photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("c.jpg", 2))
    sync = os.fsync

    def saved_anew(number: int) -> None:  # by an editor, right before the old name goes
        monkeypatch.setattr(os, "fsync", sync)
        sync(number)
        new = copy.path.with_name("new")
        new.write_bytes(b"edited")
        new.replace(copy.path)

    how = ToFolder(tmp_path, copy.path.parent)
    monkeypatch.setattr(os, "fsync", saved_anew)
    report = removed((copy, keeper), journal, how, Progress())

    assert report.moved == ()
    assert report.failed[0].reason.code is RemovalProblem.CHANGED
    assert copy.path.read_bytes() == b"edited"
