"""The record of every removal, written before a file is touched: what, when, where it went."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.library.database import database_errors
from core.records import ContentHash
from core.review.session import RemovalRequest


class State(StrEnum):
    """How far a removal got."""

    STARTED = "started"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One file's removal. ``place`` is where the file went, None where that isn't known."""

    id: int
    batch: str
    at: datetime
    action: str
    path: Path
    size: int
    mtime_ns: int
    content_hash: ContentHash
    place: Path | None
    state: State


_COLUMNS = "id, batch, at, action, path, size, mtime_ns, content_hash, place, state"


class Journal:
    """Reads and writes the journal over a store's connection; every change is committed at once.

    Raises DatabaseError: then nothing was written, and nothing may be removed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def start(self, batch: str, action: str, request: RemovalRequest) -> int:
        """A file is about to be removed; the number of its row."""
        photo, now = request.photo, datetime.now(UTC).isoformat(timespec="seconds")
        with database_errors("The journal"), self._connection:
            cursor = self._connection.execute(
                "INSERT INTO journal (batch, at, action, path, size, mtime_ns, content_hash,"
                " keeper, state) VALUES (?,?,?,?,?,?,?,?,?)",
                (batch, now, action, os.fsencode(photo.path), photo.size, photo.mtime_ns,
                 photo.content_hash, os.fsencode(request.keeper.path), State.STARTED.value),
            )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def finish(self, row: int, state: State, place: Path | None = None, note: str = "") -> None:
        """What became of it."""
        where = None if place is None else os.fsencode(place)
        with database_errors("The journal"), self._connection:
            self._connection.execute(
                "UPDATE journal SET state = ?, place = coalesce(?, place), note = ? WHERE id = ?",
                (state.value, where, note, row),
            )

    def of_batch(self, batch: str, state: State) -> list[JournalRow]:
        """The rows of one act in a state, in the order they were made."""
        return self._rows("batch = ? AND state = ?", (batch, state.value))

    def unsettled(self) -> list[JournalRow]:
        """Rows that a crash left half done."""
        return self._rows("state = ?", (State.STARTED.value,))

    def last_batch(self) -> str | None:
        """The latest act that can be undone."""
        with database_errors("The journal"):
            row = self._connection.execute(
                "SELECT batch FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1"
            ).fetchone()
        return None if row is None else str(row[0])

    def _rows(self, condition: str, values: tuple[Any, ...]) -> list[JournalRow]:
        with database_errors("The journal"):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM journal WHERE {condition} ORDER BY id", values
            ).fetchall()
        return [_row(row) for row in rows]


def _row(row: tuple[Any, ...]) -> JournalRow:
    number, batch, at, action, path, size, mtime_ns, content_hash, place, state = row
    return JournalRow(
        number, batch, datetime.fromisoformat(at), action, Path(os.fsdecode(path)), size, mtime_ns,
        ContentHash(content_hash), None if place is None else Path(os.fsdecode(place)),
        State(state),
    )  # fmt: skip
