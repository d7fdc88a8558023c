"""What was measured between two contents, remembered between scans in the cache.

Rows are small JSON objects under the pair of content hashes and the version of the measuring code:
another version's are not seen.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.records import ContentHash
from core.storage.database import database_errors
from core.storage.reasons import Database
from core.storage.small_pictures import SmallPictures

HashPair = tuple[ContentHash, ContentHash]


class EvidenceCache:
    """Shares the cache's connection. Raises DatabaseError when the disk is full or damaged."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.pictures = SmallPictures(connection, threading.RLock())

    def known(self, pairs: Iterable[HashPair], version: int) -> dict[HashPair, dict[str, Any]]:
        """What is remembered of these pairs (smaller hash first); what is damaged is left
        out, and measured again."""
        measured_before = {}
        with database_errors(Database.CACHE):
            for pair in pairs:
                row = self._connection.execute(
                    "SELECT measured FROM evidence WHERE first = ? AND second = ? AND version = ?",
                    (*pair, version),
                ).fetchone()
                measured = None if row is None else _object(row[0])
                if measured is not None:
                    measured_before[pair] = measured
        return measured_before

    def save(self, rows: Sequence[tuple[HashPair, Mapping[str, Any]]], version: int) -> None:
        """Insert or replace; all or none."""
        with database_errors(Database.CACHE), self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO evidence (first, second, version, measured)"
                " VALUES (?, ?, ?, ?)",
                [(*pair, version, json.dumps(measured)) for pair, measured in rows],
            )

    def clear(self) -> None:
        """Forget all, whatever its version: for who measures the measuring code itself."""
        with database_errors(Database.CACHE), self._connection:
            self._connection.execute("DELETE FROM evidence")

    def save_damage(self, rows: Mapping[ContentHash, int]) -> None:
        """Remember from which row on each content is damaged; all or none."""
        with database_errors(Database.CACHE), self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO damage (content_hash, first_row) VALUES (?, ?)",
                list(rows.items()),
            )


def _object(text: object) -> dict[str, Any] | None:
    try:
        value = json.loads(str(text))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
