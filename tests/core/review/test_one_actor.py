"""Removal, undo and settling take turns, whatever process they run in."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from core.errors import ActorRefused
from core.progress import Progress, ProgressReport, Stage
from core.records import Photo
from core.review import one_actor
from core.review.actions import ToFolder, ToTrash
from core.review.journal import Action, Journal, State
from core.review.one_actor import acting_alone
from core.review.removal import remove, undo
from core.review.removal_reasons import ActorProblem, RemovalProblem, Settled
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.storage.database import open_store
from core.wording.reasons import Reason
from tests.conftest import SLOW_MACHINE, photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and another version of it."""
    return photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("c.jpg", 2))


@pytest.fixture
def store_file(journal: Journal) -> Path:
    assert journal.store_file is not None
    return journal.store_file


@contextmanager
def another_at_work(store_file: Path) -> Iterator[int]:
    """A process that holds the lock; its number."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with acting_alone(store_file, Progress()):
            os.write(writing, b"x")
            signal.pause()
    try:
        os.read(reading, 1)
        yield child
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)


def in_two_processes(*works: Callable[[], object]) -> None:
    """All at one moment. A work that raises ends with another status."""
    reading, writing = os.pipe()
    children = []
    for work in works:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.close(writing)
                os.read(reading, 1)  # until the other end is closed
                work()
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    os.close(writing)
    os.close(reading)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0]


def test_who_comes_second_is_refused_in_a_sentence_and_nothing_moves(
    pair: tuple[Photo, Photo],
    journal: Journal,
    trash: FolderTrash,
    store_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(one_actor, "PATIENCE", 0.1)
    request = RemovalRequest(pair[1], pair[0])
    batch = remove([request], journal, ToTrash(trash), Progress()).batch

    with another_at_work(store_file):
        for act in (
            lambda: undo(batch, journal, Progress()),
            lambda: remove([request], journal, ToTrash(trash), Progress()),
        ):
            with pytest.raises(ActorRefused) as refused:
                act()
            assert refused.value.reason == Reason(ActorProblem.ANOTHER_AT_WORK)
    assert [row.state for row in journal.of_batch(batch)] == [State.DONE]
    assert len(journal.batches()) == 1

    assert undo(batch, journal, Progress()).moved == (pair[1].path,)


def test_a_lock_ends_with_the_process_that_held_it(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, store_file: Path
) -> None:
    stages: list[Stage] = []

    def listen(report: ProgressReport) -> None:
        stages.append(report.stage)
        if report.stage is Stage.WAITING:
            os.kill(child, signal.SIGKILL)

    with another_at_work(store_file) as child:
        report = remove(
            [RemovalRequest(pair[1], pair[0])], journal, ToTrash(trash), Progress(listen)
        )

    assert report.moved == (pair[1].path,)
    assert stages[0] is Stage.WAITING


def test_waiting_can_be_stopped(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, store_file: Path
) -> None:
    progress, began = Progress(), time.monotonic()
    with another_at_work(store_file):
        timer = threading.Timer(0.1, progress.cancel)
        timer.start()
        report = remove([RemovalRequest(pair[1], pair[0])], journal, ToTrash(trash), progress)
        assert undo("batch", journal, progress).stopped
        timer.join()

    assert report.stopped
    assert report.moved == ()
    assert time.monotonic() - began < SLOW_MACHINE


def test_two_parts_of_one_process_take_turns_too(
    journal: Journal, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_actor, "PATIENCE", 0.1)
    with acting_alone(store_file, Progress()), pytest.raises(ActorRefused):
        undo("batch", journal, Progress())


def test_what_another_has_begun_is_not_settled(
    pair: tuple[Photo, Photo],
    journal: Journal,
    trash: FolderTrash,
    store_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(one_actor, "PATIENCE", 0.1)
    with another_at_work(store_file):
        assert settle(journal, trash) == ()
        row = journal.start("batch", Action.TRASH, pair[1], pair[0].path)
        assert settle(journal, trash) == (Reason(Settled.LATER),)
        assert journal.unsettled() == [row]

    assert settle(journal, trash) == (Reason.of(Settled.NOT_TRASHED, path=pair[1].path),)


def test_without_a_place_for_the_lock_nothing_moves(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, store_file: Path
) -> None:
    store_file.with_name(f"{store_file.name}.lock").mkdir()

    with pytest.raises(ActorRefused) as refused:
        remove([RemovalRequest(pair[1], pair[0])], journal, ToTrash(trash), Progress())

    assert refused.value.reason.code is ActorProblem.NO_LOCK
    assert pair[1].path.exists()


def test_two_windows_with_opposite_keepers_leave_one_of_both(
    save_photo: Save, store_file: Path, tmp_path: Path
) -> None:
    pairs = [
        tuple(photo_of(save_photo(f"{side}/{number}.jpg", number)) for side in "ab")
        for number in range(12)
    ]

    def work(turn: int) -> None:
        requests = [RemovalRequest(pair[1 - turn], pair[turn]) for pair in pairs]
        with closing(open_store(store_file)) as store:
            how = ToTrash(FolderTrash(tmp_path / f"trash{turn}"))
            report = remove(requests, Journal(store), how, Progress())
        gone = {RemovalProblem.KEEPER_GONE}
        assert {problem.reason.code for problem in report.failed} <= gone

    in_two_processes(lambda: work(0), lambda: work(1))

    for first, second in pairs:
        assert first.path.exists() != second.path.exists()


def test_two_undos_at_once_bring_all_back(
    save_photo: Save, journal: Journal, store_file: Path, other_drive: Path
) -> None:
    keeper = photo_of(save_photo("k.jpg", 99))
    photos = [photo_of(save_photo(f"{number}.jpg", number)) for number in range(12)]
    requests = [RemovalRequest(photo, keeper) for photo in photos]
    before = [photo.path.read_bytes() for photo in photos]
    batch = remove(requests, journal, ToFolder(other_drive, None), Progress()).batch

    def work() -> None:
        with closing(open_store(store_file)) as store:
            undo(batch, Journal(store), Progress())

    in_two_processes(work, work)

    assert [photo.path.read_bytes() for photo in photos] == before
    assert {row.state for row in journal.of_batch(batch)} == {State.UNDONE}
