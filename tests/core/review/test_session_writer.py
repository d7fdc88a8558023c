"""What is decided is in the store at once, and stays there whatever happens next."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from core.errors import DatabaseError
from core.progress import Progress
from core.records import Group, Level, ScanFolder, ScanResult
from core.review.decision import Decision
from core.review.keeper import build_group
from core.review.kept_session import open_session
from core.review.session import ReviewSession
from core.review.session_writer import SessionWriter
from core.storage.database import Store, open_store
from core.storage.reasons import DatabaseProblem
from core.storage.sessions import Sessions
from tests.conftest import photo_of


def _group(number: int) -> Group:
    photos = [photo_of(Path(f"/none/{number}-{at}.jpg"), str(number).encode()) for at in range(2)]
    return build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)


RESULT = ScanResult(8, {}, (), tuple(map(_group, range(4))))


@pytest.fixture
def session() -> ReviewSession:
    return ReviewSession(RESULT.groups)


class Disk:
    """Where the store is; nothing can be opened while it ``is_away``."""

    def __init__(self, file: Path) -> None:
        self.file, self.is_away = file, False

    @contextmanager
    def store(self) -> Iterator[Store]:
        if self.is_away:
            raise DatabaseError(DatabaseProblem.DISK_FULL)
        with closing(open_store(self.file)) as store:
            yield store

    def decided(self) -> list[int]:
        """Of each session, the last first."""
        with self.store() as store:
            return [kept.decided for kept in Sessions(store).kept()]


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path / "store.sqlite")


@pytest.fixture
def writer(disk: Disk) -> SessionWriter:
    return SessionWriter(disk.store, RESULT, (ScanFolder(Path("/none")),), decisions={})


def accept(writer: SessionWriter, session: ReviewSession, *groups: int) -> None:
    session.accept(*groups)
    writer.note(session.take_unsaved(), "here")


def test_only_what_changed_is_written(
    writer: SessionWriter, session: ReviewSession, disk: Disk
) -> None:
    accept(writer, session, 0, 1, 2)
    writer.write()
    writer.write()  # nothing waits
    accept(writer, session, 3)
    with disk.store() as store:
        store.execute("UPDATE session_decision SET decision = 'as it was'")
        store.execute("UPDATE session_groups SET groups = x'00'")
        store.commit()

    writer.write()

    assert writer.is_saved
    with disk.store() as store:
        rows = Sessions(store).read(writer.id or 0)
    assert rows is not None
    assert rows.parts == (b"\0",)
    assert [decision for _, decision in rows.decisions].count("as it was") == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_who_is_killed_right_after_a_decision_keeps_it(
    writer: SessionWriter, session: ReviewSession, disk: Disk
) -> None:
    child = os.fork()
    if child == 0:
        for number in range(3):
            accept(writer, session, number)
            writer.write()
        os.kill(os.getpid(), signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL

    assert disk.decided() == [3]


def test_what_could_not_be_written_waits_and_what_came_later_stands_above_it(
    writer: SessionWriter, session: ReviewSession, disk: Disk
) -> None:
    writer.write()
    disk.is_away = True
    for groups in ((0, 1), (2,)):
        accept(writer, session, *groups)
        with pytest.raises(DatabaseError):
            writer.write()
    session.clear(1)
    writer.note(session.take_unsaved(), "later")
    assert not writer.is_saved

    disk.is_away = False
    writer.write()

    assert disk.decided() == [2]
    with disk.store() as store:
        assert open_session(store, writer.id or 0, Progress()).place == "later"


def test_a_session_that_was_removed_or_went_on_elsewhere_is_kept_anew_and_whole(
    writer: SessionWriter, session: ReviewSession, disk: Disk
) -> None:
    accept(writer, session, 0)
    writer.write()
    begun = writer.id or 0
    with disk.store() as store:
        opened = open_session(store, begun, Progress())
    other = SessionWriter(
        disk.store, RESULT, (), decisions=opened.decisions, version=opened.version, place="here"
    )
    other.note({1: Decision(0, decided=True), 2: Decision(0, decided=True)}, "there")
    other.write()

    accept(writer, session, 3)
    writer.write()

    assert writer.id != begun
    assert disk.decided() == [2, 3]
    with disk.store() as store:
        for kept in Sessions(store).kept():
            Sessions(store).forget(kept.id)
    accept(writer, session, 1)
    writer.write()
    assert disk.decided() == [3]


def test_a_full_store_keeps_what_it_has_and_takes_the_rest_once_there_is_room(
    writer: SessionWriter, session: ReviewSession, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(writer, session, 0)
    writer.write()
    accept(writer, session, 1)

    @contextmanager
    def without_room() -> Iterator[Store]:
        with disk.store() as store:
            store.execute("PRAGMA max_page_count = 1")  # as many as there are
            store.execute("INSERT INTO scan_history VALUES (1, 'fills it', '', zeroblob(1e6), 0)")
            yield store

    with monkeypatch.context() as patched:
        patched.setattr(writer, "_open_store", without_room)
        with pytest.raises(sqlite3.OperationalError, match="full"):
            writer.write()
    assert disk.decided() == [1]

    writer.write()
    assert disk.decided() == [2]
