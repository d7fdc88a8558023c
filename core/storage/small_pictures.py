"""Small pictures of contents, beside their embeddings: so that a first look needs no file.

The newest are kept, :data:`MOST` of them: a row takes 10 to 24 KB, all of them about 2 GB.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.records import ContentHash
from core.storage.database import database_errors
from core.storage.reasons import Database

MOST = 100_000


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """``picture``: JPEG; ``alpha``: PNG, None where nothing is transparent; ``facts``: JSON."""

    picture: bytes
    alpha: bytes | None
    facts: str


class SmallPictures:
    """Shares the connection and the lock of the cache. Raises DatabaseError."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.RLock) -> None:
        self._connection, self._lock = connection, lock

    def of(self, contents: Sequence[ContentHash], version: int) -> dict[ContentHash, StoredPicture]:
        """Those that are kept, as this version of the program makes them; what is damaged is left
        out."""
        kept = {}
        with self._lock, database_errors(Database.CACHE):
            for content in contents:
                row = self._connection.execute(
                    "SELECT picture, alpha, facts FROM small_picture"
                    " WHERE content_hash = ? AND version = ?",
                    (content, version),
                ).fetchone()
                stored = None if row is None else _stored(*row)
                if stored is not None:
                    kept[content] = stored
        return kept

    def save(self, pictures: Mapping[ContentHash, StoredPicture], version: int) -> None:
        """Insert or replace, and forget the oldest; all or none."""
        if not pictures:
            return
        with self._lock, database_errors(Database.CACHE), self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO small_picture"
                " (content_hash, version, picture, alpha, facts) VALUES (?, ?, ?, ?, ?)",
                [
                    (content, version, stored.picture, stored.alpha, stored.facts)
                    for content, stored in pictures.items()
                ],
            )
            self._connection.execute(
                "DELETE FROM small_picture WHERE id <= (SELECT max(id) FROM small_picture) - ?",
                (MOST,),
            )


def picture_of_file(
    connection: sqlite3.Connection, path: Path, size_and_time: tuple[int, int], version: int
) -> bytes | None:
    """The JPEG that is kept of a file's content, if the file has the size and time (ns) that it had
    when it was scanned. Raises sqlite3.Error."""
    row = connection.execute(
        "SELECT picture FROM photo JOIN small_picture USING (content_hash)"
        " WHERE path = ? AND photo.size = ? AND mtime_ns = ? AND version = ?",
        (os.fsencode(path), *size_and_time, version),
    ).fetchone()
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def _stored(picture: object, alpha: object, facts: object) -> StoredPicture | None:
    if isinstance(picture, bytes) and isinstance(alpha, bytes | None) and isinstance(facts, str):
        return StoredPicture(picture, alpha, facts)
    return None
