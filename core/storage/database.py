"""Opens the two SQLite files, brings their tables up to date, and sorts SQLite's errors by blame.

The *cache* may be lost: a damaged one is set aside and built anew, and the user is told. The
*store* must not be: it is backed up before each migration and never replaced. Migrations are
numbered by ``user_version`` (https://www.sqlite.org/pragma.html#pragma_user_version), each in one
transaction.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from core.errors import DamagedCache, DamagedDatabase, DatabaseError, NewerDatabase
from core.paths import PRIVATE, hide, make_private
from core.records import Problem
from core.storage.migrations import CACHE_MIGRATIONS, STORE_MIGRATIONS
from core.storage.reasons import Database, DatabaseProblem
from core.wording.codes import Code
from core.wording.reasons import Reason

logger = logging.getLogger(__name__)
Store = sqlite3.Connection
"""For those who only hand an open store on."""
TRIES, SECONDS_BETWEEN_TRIES = 100, 0.1
_ENDINGS = ("-wal", "-shm")
_making = threading.Lock()
PATIENCE = 10.0
"""Seconds to wait for whoever writes at the moment."""
_PROBLEMS = {
    sqlite3.SQLITE_FULL: DatabaseProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: DatabaseProblem.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: DatabaseProblem.NOT_OPENED,
    sqlite3.SQLITE_BUSY: DatabaseProblem.IN_USE,
    sqlite3.SQLITE_LOCKED: DatabaseProblem.IN_USE,
    sqlite3.SQLITE_IOERR: DatabaseProblem.DISK_ERROR,
    sqlite3.SQLITE_CORRUPT: DatabaseProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: DatabaseProblem.DAMAGED,
    sqlite3.SQLITE_TOOBIG: DatabaseProblem.DAMAGED,  # longer than all that is ever written
}
"""By SQLite's primary result codes (https://www.sqlite.org/rescode.html)."""
_NO_TEXT = "Could not decode to UTF-8"
"""How Python's sqlite3, which gives it no code, begins to say that a text isn't one."""
_OVERFLOW = "integer overflow"
"""What SQLite says of a sum of sizes that no files have."""


@contextmanager
def database_errors(database: Database, file: Path | None = None) -> Iterator[None]:
    """Turn SQLite's errors about disk, locks and damage into a DatabaseError about ``database``.

    Wrong SQL and broken constraints are our bugs and pass through.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        problem = _problem_of(error)
        if problem is None:
            raise
        if problem is DatabaseProblem.DAMAGED:
            raise damage(database, problem, file) from error
        raise DatabaseError(_about(database, problem, file)) from error


def _problem_of(error: sqlite3.DatabaseError) -> DatabaseProblem | None:
    if str(error).startswith((_NO_TEXT, _OVERFLOW)):
        return DatabaseProblem.DAMAGED
    return _PROBLEMS.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF)


def damage(database: Database, problem: Reason | Code, file: Path | None = None) -> DamagedDatabase:
    """The error to raise where a database, or a row of it, can't be what it should be."""
    kind = DamagedCache if database is Database.CACHE else DamagedDatabase
    return kind(_about(database, problem, file))


def _about(database: Database, problem: Reason | Code, file: Path | None = None) -> Reason:
    if file is None:
        return Reason.of(DatabaseProblem.OF, database=database, reason=problem)
    return Reason.of(DatabaseProblem.OF_FILE, database=database, path=file, reason=problem)


def open_cache(file: Path, on_problem: Callable[[Problem], None]) -> sqlite3.Connection:
    """The cache of photos and embeddings; a damaged one is built anew, and
    ``on_problem`` hears of it.

    Raises DatabaseError when it can't be opened, NewerDatabase when a newer program wrote it.
    """
    try:
        return open_sound_cache(file)
    except DamagedCache:
        set_aside(file)
    on_problem(Problem(file, Reason.of(DatabaseProblem.REBUILT)))
    return open_sound_cache(file)


def open_sound_cache(file: Path) -> sqlite3.Connection:
    """Like :func:`open_cache`, but a damaged one stays: DamagedCache is raised."""
    return _open(file, CACHE_MIGRATIONS, Database.CACHE, backup=False)


def file_of(connection: sqlite3.Connection) -> Path | None:
    """The file of an open database; None for one in memory."""
    (_, _, file) = connection.execute("PRAGMA database_list").fetchone()
    return Path(file) if file else None


def set_aside(cache_file: Path) -> None:
    """Rename a damaged cache and drop its write-ahead files: the next :func:`open_cache` makes a
    new one. An older set-aside is replaced."""
    logger.warning("%s is damaged and set aside", cache_file)
    cache_file.replace(cache_file.with_name(f"{cache_file.name}.damaged"))
    for ending in _ENDINGS:
        cache_file.with_name(cache_file.name + ending).unlink(missing_ok=True)


def open_store(file: Path) -> sqlite3.Connection:
    """The store of verdicts, heads and the journal; backed up before it is migrated.

    Raises DatabaseError when it can't be opened, DamagedDatabase when damaged (it stays as it is),
    NewerDatabase when a newer program wrote it.
    """
    try:
        return _open(file, STORE_MIGRATIONS, Database.DECISIONS, backup=True)
    except DamagedDatabase as error:
        backups = f"{file.name}.bak-..."
        raise DamagedDatabase(
            DatabaseProblem.STORE_DAMAGED, path=file, backups=backups, name=file.name
        ) from error


def _open(
    file: Path, migrations: Sequence[str], database: Database, *, backup: bool
) -> sqlite3.Connection:
    try:
        make_private(file.parent)
    except OSError as error:
        problem = Reason.of(DatabaseProblem.NO_FOLDER, path=file.parent, why=str(error.strerror))
        raise DatabaseError(_about(database, problem)) from error
    with database_errors(database, file):
        _make_private_file(file)
        connection = sqlite3.connect(file, timeout=PATIENCE, check_same_thread=False)
        try:
            _prepare(connection, file, migrations, database, backup=backup)
        except BaseException:
            connection.close()
            raise
    return connection


def _make_private_file(file: Path) -> None:
    """SQLite gives its ``-wal`` and ``-shm`` the mode of the file. What can't be made here, it
    can't open either, and says so better.

    One thread at a time: closing a file drops all of SQLite's locks on it in this process.
    """
    with _making, suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    for ending in ("", *_ENDINGS):
        hide(file.with_name(file.name + ending))


def _prepare(
    connection: sqlite3.Connection,
    file: Path,
    migrations: Sequence[str],
    database: Database,
    *,
    backup: bool,
) -> None:
    _use_write_ahead_log(connection)
    connection.execute("PRAGMA synchronous = NORMAL" if not backup else "PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA fullfsync = {int(backup)}")  # of macOS: also the drive's own memory
    connection.execute("PRAGMA foreign_keys = ON")
    version = _version(connection)
    if version > len(migrations):
        raise NewerDatabase(_about(database, Reason.of(DatabaseProblem.NEWER, path=file)))
    if backup and 0 < version < len(migrations):
        _back_up(connection, file.with_name(f"{file.name}.bak-{version}"))
    for number in range(version, len(migrations)):
        _migrate(connection, migrations[number], number)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _migrate(connection: sqlite3.Connection, migration: str, number: int) -> None:
    """The version is read again once nobody else writes: another program may be a step further, and
    a step that is taken twice would set the version back and drop what was written since."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == number:
            for statement in _statements(migration):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def _statements(script: str) -> Iterator[str]:
    """One by one: ``executescript`` would end the transaction that is open."""
    statement = ""
    for part in script.rstrip().rstrip(";").split(";"):
        statement += f"{part};"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Of two programs that open a new file one is refused at once, whatever the timeout."""
    for left in reversed(range(TRIES)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if _problem_of(error) is not DatabaseProblem.IN_USE or not left:
                raise
            time.sleep(SECONDS_BETWEEN_TRIES)
        else:
            return


def _back_up(connection: sqlite3.Connection, file: Path) -> None:
    _make_private_file(file)
    with closing(sqlite3.connect(file)) as copy:
        connection.backup(copy)
