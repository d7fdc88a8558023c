"""How large the user's places are, and emptying the cache: what may be lost, and nothing else."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import DatabaseError
from core.paths import Places
from core.storage.database import database_errors, open_cache
from core.storage.reasons import Database, DatabaseProblem
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class PlaceSizes:
    """Bytes. The log may lie inside the cache folder: then it is counted as log only."""

    cache: int
    data: int
    log: int


def sizes_of(places: Places) -> PlaceSizes:
    """Measured on the disk now."""
    log = bytes_below(places.log_folder)
    cache = bytes_below(places.cache_folder)
    inside = places.log_folder.is_relative_to(places.cache_folder)
    return PlaceSizes(cache - log if inside else cache, bytes_below(places.data_folder), log)


def bytes_below(folder: Path) -> int:
    """Bytes of all files below ``folder``, 0 where there is none. SQLite's own come and go."""
    total = 0
    for top, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                total += os.lstat(Path(top) / name).st_size
    return total


def clear_cache(places: Places) -> int:
    """Forget photos, embeddings, candidates and indexes; verdicts, journal and heads are not in
    the cache.

    Rows are deleted rather than the file, since others may have it open. Returns the bytes that
    became free. Raises DatabaseError where the cache is in use or can't be written to.
    """
    before = sizes_of(places).cache
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    with (
        closing(open_cache(places.cache_file, lambda problem: None)) as connection,
        database_errors(Database.CACHE),
    ):
        with connection:
            for (name,) in connection.execute(tables).fetchall():
                connection.execute(f'DELETE FROM "{name}"')
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    candidates = places.cache_folder.glob("*.candidates*")
    indexes = list(places.cache_folder.glob("*.hnsw"))
    notes = [file.with_suffix(".json") for file in indexes]
    set_aside = places.cache_file.with_name(f"{places.cache_file.name}.damaged")
    try:
        for file in (*candidates, *indexes, *notes, set_aside):
            file.unlink(missing_ok=True)
    except OSError as error:
        problem = Reason.of(DatabaseProblem.NOT_REMOVED, path=str(error.filename))
        raise DatabaseError(DatabaseProblem.OF, database=Database.CACHE, reason=problem) from error
    return max(0, before - sizes_of(places).cache)
