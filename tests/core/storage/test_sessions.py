"""Kept reviews: the newest ten, whole, and never written over by another window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import DamagedDatabase
from core.records import ContentHash, ScanFolder, VerdictKind
from core.storage import database
from core.storage.database import open_store
from core.storage.migrations import STORE_MIGRATIONS
from core.storage.reasons import Database
from core.storage.sessions import KEPT, DecisionRow, NewSession, Sessions
from core.storage.verdicts import Verdicts
from tests.core.storage.test_rows import about_row

A, B = (ContentHash(bytes([value]) * 32) for value in (1, 2))
DECIDED = DecisionRow(1, "{}", True, -100)


def new(name: str = "photos") -> NewSession:
    return NewSession((ScanFolder(Path("/") / name),), 3, 1000, "{}", (b"first", b"second"))


def test_a_session_comes_back_as_it_was_and_says_how_far_it_is(store: sqlite3.Connection) -> None:
    sessions = Sessions(store)
    begun = sessions.begin(new(), "start", ())
    version = sessions.save(begun, "later", [DECIDED, DecisionRow(2, "[]", False, 50)])
    assert version is not None
    assert sessions.save(version, "end", [DecisionRow(2, "[2]", False, 40)]) is not None

    rows = sessions.read(begun.id)
    assert rows is not None
    assert (rows.parts, rows.place) == ((b"first", b"second"), "end")
    assert rows.decisions == ((1, "{}"), (2, "[2]"))
    (kept,) = sessions.kept()
    assert (kept.groups, kept.decided, kept.bytes_to_free) == (3, 1, 940)


def test_who_comes_second_writes_nothing(store: sqlite3.Connection) -> None:
    sessions = Sessions(store)
    begun = sessions.begin(new(), "", ())
    assert sessions.save(begun, "first", [DECIDED]) is not None

    assert sessions.save(begun, "second", [DecisionRow(2, "{}", True, 0)]) is None

    rows = sessions.read(begun.id)
    assert rows is not None
    assert (rows.place, rows.decisions) == ("first", ((1, "{}"),))


def test_the_newest_ten_are_kept_and_no_number_is_given_again(store: sqlite3.Connection) -> None:
    sessions = Sessions(store)
    first = sessions.begin(new("first"), "", [DECIDED])
    versions = [sessions.begin(new(str(at)), "", [DECIDED]) for at in range(KEPT - 1)]
    assert sessions.save(first, "used again", ()) is not None
    sessions.begin(new("one more"), "", [DECIDED])

    names = [kept.folders[0].path.name for kept in sessions.kept()]
    assert names == ["one more", "first", *(str(at) for at in reversed(range(1, KEPT - 1)))]
    assert sessions.save(versions[0], "", ()) is None
    last = sessions.kept()[0].id
    sessions.forget(last)
    assert sessions.begin(new("another"), "", ()).id > last
    assert store.execute("SELECT count(DISTINCT session) FROM session_groups").fetchone() == (KEPT,)


def test_only_a_review_in_which_nothing_was_decided_makes_room_for_the_next_scan(
    store: sqlite3.Connection,
) -> None:
    sessions = Sessions(store)
    sessions.begin(new(), "", ())
    sessions.begin(new("elsewhere"), "", ())
    decided = sessions.begin(new(), "", [DECIDED])
    last = sessions.begin(new(), "", ())

    assert [kept.folders[0].path.name for kept in sessions.kept()] == [
        "photos", "photos", "elsewhere",
    ]  # fmt: skip
    found = sessions.last_of((ScanFolder(Path("/photos"), is_reference=True),))
    assert found is not None
    assert found.id == decided.id != last.id
    assert sessions.last_of((ScanFolder(Path("/nowhere")),)) is None


@pytest.mark.parametrize(
    "sql", ["folders = 'x'", "saved_at = 'x'", "groups = 'many'", "proposed = 'much'"]
)
def test_a_session_that_cannot_be_is_damage(store: sqlite3.Connection, sql: str) -> None:
    Sessions(store).begin(new(), "", ())
    store.execute(f"UPDATE session SET {sql}")

    with pytest.raises(DamagedDatabase) as error:
        Sessions(store).kept()

    assert error.value.reason == about_row(Database.DECISIONS, "session")


def test_a_store_from_before_sessions_is_backed_up_and_keeps_what_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, before = tmp_path / "store.sqlite", 6
    with monkeypatch.context() as patched:
        patched.setattr(database, "STORE_MIGRATIONS", STORE_MIGRATIONS[: before - 1])
        with closing(open_store(file)) as store:
            Verdicts(store).give([(A, B)], VerdictKind.SAME, "test")

    with closing(open_store(file)) as store:
        assert Verdicts(store).count() == 1
        Sessions(store).begin(new(), "", [DECIDED])
        assert len(Sessions(store).kept()) == 1

    with closing(sqlite3.connect(tmp_path / f"store.sqlite.bak-{before - 1}")) as backup:
        assert backup.execute("SELECT count(*) FROM verdict").fetchone() == (1,)
