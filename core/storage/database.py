"""Opens the two SQLite files, brings their tables up to date, and sorts SQLite's errors by blame.

The *cache* may be lost: a damaged one is set aside and made anew, with a sentence. The *store*
must not be: it is backed up before each migration and never replaced. Migrations are numbered by
``user_version`` (https://www.sqlite.org/pragma.html#pragma_user_version), each in one transaction.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from core.errors import DamagedDatabase, DatabaseError, NewerDatabase
from core.records import Problem

logger = logging.getLogger(__name__)
Store = sqlite3.Connection
"""For those who only hand an open store on."""
TRIES, SECONDS_BETWEEN_TRIES = 100, 0.1
REBUILT = "The cache was damaged and is built anew; photos are read again."
CACHE_MIGRATIONS = (
    """
    CREATE TABLE photo (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        content_hash BLOB,
        width INTEGER,
        height INTEGER,
        format TEXT,
        taken_at TEXT,
        orientation INTEGER,
        problem TEXT
    );
    CREATE INDEX photo_by_content ON photo (content_hash);
    CREATE TABLE embedding (
        id INTEGER PRIMARY KEY,
        content_hash BLOB NOT NULL,
        spec_key TEXT NOT NULL,
        vector BLOB NOT NULL,
        UNIQUE (content_hash, spec_key)
    );
    """,
    """
    CREATE TABLE evidence (
        first BLOB NOT NULL,
        second BLOB NOT NULL,
        version INTEGER NOT NULL,
        measured TEXT NOT NULL,
        PRIMARY KEY (first, second)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE suspect (
        content_hash BLOB PRIMARY KEY,
        times INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    DROP TABLE suspect;
    CREATE TABLE suspect (
        content_hash BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        times INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
)
STORE_MIGRATIONS = (
    """
    CREATE TABLE verdict (
        first BLOB NOT NULL,
        second BLOB NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('same', 'different', 'ignore')),
        source TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (first, second),
        CHECK (first <= second)
    );
    CREATE TABLE head (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        file TEXT NOT NULL,
        spec_key TEXT NOT NULL,
        report TEXT NOT NULL,
        active INTEGER NOT NULL,
        made_at TEXT NOT NULL
    );
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        batch TEXT NOT NULL,
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        content_hash BLOB NOT NULL,
        keeper BLOB NOT NULL,
        place BLOB,
        state TEXT NOT NULL CHECK (state IN ('started', 'done', 'failed', 'undone')),
        note TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX journal_by_batch ON journal (batch);
    CREATE TABLE scan_history (
        id INTEGER PRIMARY KEY,
        folders TEXT NOT NULL,
        finished_at TEXT NOT NULL,
        photos INTEGER NOT NULL,
        groups INTEGER NOT NULL
    );
    """,
    "ALTER TABLE journal ADD COLUMN before BLOB",
    "ALTER TABLE journal ADD COLUMN is_returning INTEGER NOT NULL DEFAULT 0",
)
_SENTENCES = (
    ("disk is full", "The disk is full."),
    ("readonly", "The folder or file can't be written to."),
    ("unable to open", "The file can't be opened; the folder may be missing or protected."),
    ("locked", "Another running Samelens is using it."),
    ("disk i/o", "The disk can't be read or written."),
)


_DAMAGE = ("malformed", "not a database")


@contextmanager
def database_errors(what: str) -> Iterator[None]:
    """Turn SQLite's errors about disk, locks and damage into a DatabaseError about ``what``.

    Wrong SQL and broken constraints are our bugs and pass through.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error).lower()
        if any(sign in text for sign in _DAMAGE):
            raise DamagedDatabase(f"{what}: The file is damaged.") from error
        for sign, sentence in _SENTENCES:
            if sign in text:
                raise DatabaseError(f"{what}: {sentence}") from error
        raise


def open_cache(file: Path, on_problem: Callable[[Problem], None]) -> sqlite3.Connection:
    """The cache of photos and embeddings; a damaged one is rebuilt, and ``on_problem`` told.

    Raises DatabaseError when it can't be opened, NewerDatabase when a newer program wrote it.
    """
    try:
        return open_sound_cache(file)
    except DamagedDatabase:
        _set_aside(file)
    on_problem(Problem(file, REBUILT))
    return open_sound_cache(file)


def open_sound_cache(file: Path) -> sqlite3.Connection:
    """Like :func:`open_cache`, but a damaged one stays: DamagedDatabase is raised."""
    return _open(file, CACHE_MIGRATIONS, "The cache", backup=False)


def set_aside_if_damaged(file: Path) -> bool:
    """True if something is wrong inside the cache: then it is out of the way, and the next
    :func:`open_cache` makes a new one. Reads all of it, so only when there is a suspicion."""
    try:
        with closing(sqlite3.connect(file, timeout=10.0)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
                return False
    except sqlite3.OperationalError:
        return False  # locked, or the disk doesn't answer
    except sqlite3.DatabaseError as error:
        logger.warning("%s is damaged: %s", file, error)
    _set_aside(file)
    return True


def open_store(file: Path) -> sqlite3.Connection:
    """The store of verdicts, heads and the journal; backed up before it is migrated.

    Raises DatabaseError when it can't be opened, DamagedDatabase when damaged (it stays as it is),
    NewerDatabase when a newer program wrote it.
    """
    try:
        return _open(file, STORE_MIGRATIONS, "Your decisions", backup=True)
    except DamagedDatabase as error:
        raise DamagedDatabase(
            f"The file with your decisions is damaged: {file}. It was left as it is. Backups, if "
            f"any, lie beside it ({file.name}.bak-...): rename one to {file.name} to go back to it."
        ) from error


def _open(file: Path, migrations: Sequence[str], what: str, *, backup: bool) -> sqlite3.Connection:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"{what}: {file.parent} can't be made ({error.strerror}).") from error
    with database_errors(f"{what} ({file})"):
        connection = sqlite3.connect(file, timeout=10.0, check_same_thread=False)
        try:
            _prepare(connection, file, migrations, what, backup=backup)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(
    connection: sqlite3.Connection,
    file: Path,
    migrations: Sequence[str],
    what: str,
    *,
    backup: bool,
) -> None:
    _use_write_ahead_log(connection)
    connection.execute("PRAGMA synchronous = NORMAL" if not backup else "PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    version = _version(connection)
    if version > len(migrations):
        raise NewerDatabase(
            f"{what}: {file} was written by a newer version of Samelens. "
            "Please update Samelens; nothing was changed."
        )
    if backup and 0 < version < len(migrations):
        _back_up(connection, file.with_name(f"{file.name}.bak-{version}"))
    for number in range(version, len(migrations)):
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE;{migrations[number]};PRAGMA user_version = {number + 1};COMMIT;"
            )
        except sqlite3.OperationalError:
            connection.rollback()
            if _version(connection) <= number:  # else another program just did the same
                raise
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Of two programs that open a new file one is refused at once, whatever the timeout."""
    for left in reversed(range(TRIES)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or not left:
                raise
            time.sleep(SECONDS_BETWEEN_TRIES)
        else:
            return


def _back_up(connection: sqlite3.Connection, file: Path) -> None:
    with closing(sqlite3.connect(file)) as copy:
        connection.backup(copy)


def _set_aside(file: Path) -> None:
    """Rename a damaged cache and drop its write-ahead files; an older set-aside is replaced."""
    file.replace(file.with_name(f"{file.name}.damaged"))
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
