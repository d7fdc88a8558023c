"""Which contents were searched for photos inside of them, and how many each has.

A photo inside of a content is a *row* of its own: it has an embedding beside those of contents,
under a hash made of the content's and of its number.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Sequence

from core.records import ContentHash
from core.storage.database import database_errors
from core.storage.reasons import Database
from core.storage.rows import content_hash_of, number_of, sound_rows

MOST = 16
"""No content has more inner photos: what says so is damaged."""


def inner_row(content_hash: ContentHash, number: int) -> ContentHash:
    """Under what the embedding of an inner photo is kept; ``number`` counts from 0."""
    return ContentHash(hashlib.sha256(content_hash + number.to_bytes(1, "big")).digest())


class LooksInside:
    """Shares the connection and the lock of the cache. Raises DatabaseError and DamagedCache."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.RLock) -> None:
        self._connection, self._lock = connection, lock

    def has(self, content_hash: ContentHash, spec_key: str) -> bool:
        """True if this content was searched, and what was inside of it has its embeddings."""
        with self._lock, database_errors(Database.CACHE):
            row = self._connection.execute(
                "SELECT 1 FROM looked_inside WHERE content_hash = ? AND spec_key = ?",
                (content_hash, spec_key),
            ).fetchone()
        return row is not None

    def save(self, looks: Sequence[tuple[ContentHash, int]], spec_key: str) -> None:
        """Note how many inner photos contents have. Their embeddings are saved before, and those of
        the contents."""
        with self._lock, database_errors(Database.CACHE), self._connection:
            self._connection.executemany(
                "INSERT OR IGNORE INTO looked_inside (content_hash, spec_key, inner_photos)"
                " VALUES (?, ?, ?)",
                [(content_hash, spec_key, count) for content_hash, count in looks],
            )

    def counts(self, spec_key: str) -> dict[ContentHash, int]:
        """How many inner photos each content has that has some; of any scan."""
        with self._lock, database_errors(Database.CACHE):
            rows = self._connection.execute(
                "SELECT content_hash, inner_photos FROM looked_inside"
                " WHERE spec_key = ? AND inner_photos != 0",
                (spec_key,),
            ).fetchall()
        with sound_rows(Database.CACHE, "looked_inside"):
            return {content_hash_of(content): _count_of(count) for content, count in rows}


def _count_of(value: object) -> int:
    count = number_of(value)
    if not 0 < count <= MOST:
        raise ValueError("no number of inner photos")
    return count
