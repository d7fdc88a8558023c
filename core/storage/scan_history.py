"""Finished scans, kept in the store: what Start offers as recent."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from core.records import ScanFolder
from core.storage.database import database_errors
from core.storage.reasons import Database
from core.storage.rows import folders_of, folders_text, moment_of, number_of, sound_rows

KEPT = 50


@dataclass(frozen=True, slots=True)
class PastScan:
    """One finished scan; ``finished_at`` is in UTC."""

    folders: tuple[ScanFolder, ...]
    finished_at: datetime
    photos: int
    groups: int


class ScanHistory:
    """Reads and writes finished scans over a store's connection. Raises DatabaseError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, folders: Sequence[ScanFolder], photos: int, groups: int) -> None:
        """Remember a scan that just finished; the oldest beyond fifty are dropped."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.execute(
                "INSERT INTO scan_history (folders, finished_at, photos, groups) VALUES (?,?,?,?)",
                (folders_text(folders), now, photos, groups),
            )
            self._connection.execute(
                "DELETE FROM scan_history WHERE id NOT IN "
                "(SELECT id FROM scan_history ORDER BY id DESC LIMIT ?)",
                (KEPT,),
            )

    def recent(self, count: int = 5) -> list[PastScan]:
        """The latest scans, each set of folders once, newest first."""
        with database_errors(Database.DECISIONS):
            rows = self._connection.execute(
                "SELECT folders, max(finished_at), photos, groups FROM scan_history "
                "GROUP BY folders ORDER BY max(id) DESC LIMIT ?",
                (count,),
            ).fetchall()
        with sound_rows(Database.DECISIONS, "scan_history"):
            return [
                PastScan(folders_of(named), moment_of(at), number_of(photos), number_of(groups))
                for named, at, photos, groups in rows
            ]
