"""A damaged cache is rebuilt, the store never is; newer files are refused; both with a reason."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from core.errors import DamagedCache, DamagedDatabase, DatabaseError, NewerDatabase
from core.paths import Places
from core.records import ContentHash, Problem, VerdictKind
from core.storage import database
from core.storage.database import database_errors, open_cache, open_sound_cache, open_store
from core.storage.migrations import STORE_MIGRATIONS
from core.storage.reasons import Database, DatabaseProblem
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason

A, B, C = (ContentHash(bytes([value]) * 32) for value in (1, 2, 3))


@pytest.mark.logs
def test_a_damaged_cache_is_set_aside_and_built_anew(tmp_path: Path) -> None:
    file, problems = tmp_path / "cache.sqlite", list[Problem]()
    file.write_bytes(b"this is not a database, but it is long enough to look at" * 40)

    with closing(open_cache(file, problems.append)) as connection:
        assert connection.execute("SELECT count(*) FROM photo").fetchone() == (0,)

    assert problems == [Problem(file, Reason.of(DatabaseProblem.REBUILT))]
    assert (tmp_path / "cache.sqlite.damaged").exists()


def test_a_locked_cache_in_a_folder_called_damaged_is_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, problems = tmp_path / "damaged" / "cache.sqlite", list[Problem]()
    open_cache(file, problems.append).close()
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with monkeypatch.context() as patched, pytest.raises(DatabaseError) as error:
            patched.setattr(database, "TRIES", 1)
            patched.setattr(database, "PATIENCE", 0.1)
            open_cache(file, problems.append)

    assert error.value.reason == Reason.of(
        DatabaseProblem.OF_FILE,
        database=Database.CACHE,
        path=file,
        reason=DatabaseProblem.IN_USE,
    )
    assert not problems


def test_a_damaged_store_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    file.write_bytes(b"garbage" * 1000)

    with pytest.raises(DamagedDatabase) as error:
        open_store(file)
    assert error.value.reason.code is DatabaseProblem.STORE_DAMAGED

    assert file.read_bytes() == b"garbage" * 1000


@pytest.mark.parametrize("seed", range(12))
def test_a_store_cut_off_or_spoiled_anywhere_is_told_and_never_written_to(
    tmp_path: Path, seed: int
) -> None:
    rng, file = random.Random(seed), tmp_path / "store.sqlite"
    pairs = [(A, ContentHash(number.to_bytes(32, "big"))) for number in range(2000)]
    with closing(open_store(file)) as store:
        Verdicts(store).give(pairs, VerdictKind.SAME, "test")
    content = bytearray(file.read_bytes())
    if seed % 2:
        del content[rng.randrange(100, len(content) - 1) :]
    else:
        content[:] = content[:4096] + rng.randbytes(len(content) - 4096)
    file.write_bytes(content)

    with pytest.raises(DamagedDatabase), closing(open_store(file)) as store:
        Verdicts(store).count()

    assert file.read_bytes() == content


@pytest.mark.parametrize(
    "opener", [open_store, lambda file: open_cache(file, lambda problem: None)]
)
def test_a_newer_file_is_refused(tmp_path: Path, opener: object) -> None:
    file = tmp_path / "newer.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(NewerDatabase):
        opener(file)  # type: ignore[operator]


def test_the_store_is_backed_up_before_a_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.sqlite"
    with closing(open_store(file)) as store:
        Verdicts(store).give([(A, B)], VerdictKind.SAME, "test")
    later = (*STORE_MIGRATIONS, "CREATE TABLE added (id INTEGER PRIMARY KEY)")
    monkeypatch.setattr(database, "STORE_MIGRATIONS", later)

    with closing(open_store(file)) as store:
        assert Verdicts(store).count() == 1
        store.execute("SELECT * FROM added")

    with closing(sqlite3.connect(tmp_path / f"store.sqlite.bak-{len(later) - 1}")) as backup:
        assert backup.execute("SELECT count(*) FROM verdict").fetchone() == (1,)


def test_a_failed_migration_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.sqlite"
    open_store(file).close()
    broken = (*STORE_MIGRATIONS, "CREATE TABLE half (id INTEGER); SELECT * FROM missing")
    monkeypatch.setattr(database, "STORE_MIGRATIONS", broken)

    with pytest.raises(sqlite3.OperationalError, match="missing"):
        open_store(file)

    monkeypatch.undo()
    with closing(open_store(file)) as store:
        tables = store.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall()
    assert tables == []


def test_errors_are_sorted_by_blame() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE photo (path BLOB NOT NULL)")
        connection.execute("PRAGMA max_page_count = 2")
        with pytest.raises(DatabaseError) as error, database_errors(Database.CACHE):
            connection.execute("INSERT INTO photo VALUES (zeroblob(100000))")
        assert error.value.reason == about(Database.CACHE, DatabaseProblem.DISK_FULL)

        connection.execute("PRAGMA max_page_count = 1000")
        connection.execute("INSERT INTO photo VALUES (CAST(X'ff' AS TEXT))")
        with pytest.raises(DamagedCache), database_errors(Database.CACHE):
            connection.execute("SELECT path FROM photo").fetchone()

        for bug in ("SELECT * FROM no_such_table", "INSERT INTO photo VALUES (NULL)"):
            with pytest.raises(sqlite3.DatabaseError), database_errors(Database.CACHE):
                connection.execute(bug)


def about(database: Database, problem: DatabaseProblem) -> Reason:
    return Reason.of(DatabaseProblem.OF, database=database, reason=problem)


def test_verdicts_are_kept_by_content_in_any_order(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "store.sqlite")) as store:
        verdicts = Verdicts(store)
        verdicts.give([(B, A)], VerdictKind.SAME, "review")
        verdicts.give([(A, B), (C, A)], VerdictKind.DIFFERENT, "review")

        assert verdicts.of_pair((A, B)) is VerdictKind.DIFFERENT
        assert verdicts.among([A, B]) == {(A, B): VerdictKind.DIFFERENT}
        verdicts.withdraw([(A, B)])
        assert verdicts.of_pair((B, A)) is None
        assert verdicts.count() == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders from others by itself")
def test_databases_are_their_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE verdict_of_before (a)")
    old.chmod(0o644)
    places = Places.under(tmp_path / "places" / "samelens")
    umask = os.umask(0)
    try:
        with (
            closing(open_store(places.store_file)) as store,
            closing(open_cache(places.cache_file, print)) as cache,
        ):
            store.execute("CREATE TABLE a (b)")
            cache.execute("CREATE TABLE a (b)")
            files = [path for path in (tmp_path / "places").rglob("*") if path.is_file()]
            assert len(files) == 6  # with what SQLite keeps beside each
            assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        monkeypatch.setattr(database, "STORE_MIGRATIONS", (*STORE_MIGRATIONS, "SELECT 1"))
        open_store(places.store_file).close()
        (backup,) = places.data_folder.glob("*.bak-*")
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600
        folders = [path for path in (tmp_path / "places").rglob("*") if path.is_dir()]
        assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
        open_store(old).close()
        assert stat.S_IMODE(old.stat().st_mode) == 0o600
    finally:
        os.umask(umask)


def test_all_who_open_a_new_cache_at_once_find_it_whole_and_lose_nothing(tmp_path: Path) -> None:
    programs = 8
    start = Barrier(programs)

    def open_and_write(number: int) -> None:
        start.wait()
        with closing(open_sound_cache(tmp_path / "cache.sqlite")) as cache:
            cache.execute("INSERT INTO evidence VALUES (?, ?, 1, '')", (A, bytes([number])))
            cache.commit()

    with ThreadPoolExecutor(programs) as threads:
        list(threads.map(open_and_write, range(programs)))

    with closing(open_sound_cache(tmp_path / "cache.sqlite")) as cache:
        assert cache.execute("SELECT count(*) FROM evidence").fetchone() == (programs,)
