"""The record of every removal, written before a file is touched: what, when, where it went.

Metadata that a removal adds to the photo that stays is recorded too: its row names the sidecar, its
size and hash as they are to be, and keeps what the sidecar held before. What a removal teaches is
in its row, and counts while the file is away.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from core.records import ContentHash
from core.review.journal_notes import note_from, note_text
from core.review.origin import Origin, as_text, origin_from, origin_of
from core.storage.database import database_errors, file_of
from core.storage.reasons import Database
from core.storage.rows import content_hash_of, moment_of, number_of, path_of, sound_rows, text_of
from core.wording.reasons import Reason


class Action(StrEnum):
    """What is done with a file. There is none that deletes it for good.

    METADATA removes nothing: it adds to the sidecar of the photo that stays.
    """

    TRASH = "trash"
    MOVE = "move"
    HARD_LINK = "hard link"
    SYMLINK = "symlink"
    METADATA = "metadata"


REMOVALS = (Action.TRASH, Action.MOVE, Action.HARD_LINK, Action.SYMLINK)


class State(StrEnum):
    """How far a removal got."""

    STARTED = "started"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


class KnownFile(Protocol):
    """A file as it was when it was looked at: a photo, its companion, or a new sidecar."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def mtime_ns(self) -> int:
        """Nanoseconds since the epoch."""

    @property
    def content_hash(self) -> ContentHash:
        """sha256; empty if it was never read."""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One file's removal. ``place`` is where the file went, None where that isn't known; ``note``
    says why it failed, or that a crash cut it off; ``origin`` is None in earlier versions' rows."""

    id: int
    batch: str
    at: datetime
    action: Action
    path: Path
    size: int
    mtime_ns: int
    content_hash: ContentHash
    keeper: Path
    place: Path | None
    state: State
    note: Reason | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """One act of removal as History lists it: ``bytes`` of its files, ``counts`` by state.

    ``sidecars`` counts those that metadata was added to, by state; an act that got no further has
    METADATA as its action.
    """

    id: str
    at: datetime
    action: Action
    bytes: int
    counts: dict[State, int]
    sidecars: dict[State, int]

    @property
    def can_be_undone(self) -> bool:
        """True while something of it is still away, or still added."""
        return bool(self.counts.get(State.DONE) or self.sidecars.get(State.DONE))


_COLUMNS = (
    "id, batch, at, action, path, size, mtime_ns, content_hash, keeper, place, state, note, origin"
)


class Journal:
    """Reads and writes the journal over a store's connection; every change is committed at once.

    Raises DatabaseError: then nothing was written, and nothing may be removed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection, self.store_file = connection, file_of(connection)

    def start(
        self,
        batch: str,
        action: Action,
        file: KnownFile,
        keeper: Path,
        place: Path | None = None,
        same_as: ContentHash | None = None,
    ) -> JournalRow:
        """A file is about to be removed, to ``place`` if that is known beforehand; ``same_as``:
        the content that this removal says the file is the same photo as."""
        now = datetime.now(UTC).replace(microsecond=0)
        where = None if place is None else os.fsencode(place)
        origin = origin_of(file.path, place)
        with database_errors(Database.JOURNAL), self._connection:
            cursor = self._connection.execute(
                "INSERT INTO journal (batch, at, action, path, size, mtime_ns, content_hash,"
                " keeper, place, state, same_as, origin) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                (batch, now.isoformat(), action.value, os.fsencode(file.path), file.size,
                 file.mtime_ns, file.content_hash, os.fsencode(keeper), where,
                 State.STARTED.value, same_as, as_text(origin)),
            )  # fmt: skip
        return JournalRow(
            int(cursor.lastrowid or 0), batch, now, action, file.path, file.size, file.mtime_ns,
            file.content_hash, keeper, place, State.STARTED, None, origin,
        )  # fmt: skip

    def keep_before(self, row: JournalRow, before: bytes | None) -> None:
        """What a sidecar holds that is about to be added to; None where there is none."""
        with database_errors(Database.JOURNAL), self._connection:
            self._connection.execute("UPDATE journal SET before = ? WHERE id = ?", (before, row.id))

    def before(self, row: JournalRow) -> bytes | None:
        """What a sidecar held before metadata was added; None where there was none."""
        with database_errors(Database.JOURNAL):
            (kept,) = self._connection.execute(
                "SELECT before FROM journal WHERE id = ?", (row.id,)
            ).fetchone()
        return None if kept is None else bytes(kept)

    def note_place(self, row: JournalRow, place: Path | None) -> None:
        """Where a file is now whose removal isn't complete yet."""
        self.finish(row.id, State.STARTED, place)

    def finish(
        self, row: int, state: State, place: Path | None = None, note: Reason | None = None
    ) -> None:
        """What became of it."""
        where = None if place is None else os.fsencode(place)
        with database_errors(Database.JOURNAL), self._connection:
            self._connection.execute(
                "UPDATE journal SET state = ?, place = coalesce(?, place), note = ? WHERE id = ?",
                (state.value, where, note_text(note), row),
            )

    def of_batch(self, batch: str, state: State | None = None) -> list[JournalRow]:
        """The rows of an act, all or those in a state, in the order they were written."""
        if state is None:
            return self._rows("batch = ?", (batch,))
        return self._rows("batch = ? AND state = ?", (batch, state.value))

    def unsettled(self) -> list[JournalRow]:
        """Rows that a crash left half done."""
        return self._rows("state = ?", (State.STARTED.value,))

    def moved_away(self) -> dict[Path, int]:
        """Where the files lie that were moved to a folder and not brought back, and their sizes.

        The folders of these paths are real ones, without links. What lies there now with another
        size is another file.
        """
        away = "action = 'move' AND state IN ('started', 'done') AND place IS NOT NULL"
        rows = [(row.place, row.size) for row in self._rows(away, ()) if row.place]
        real = {folder: os.path.realpath(folder) for folder in {place.parent for place, _ in rows}}
        return {Path(real[place.parent], place.name): size for place, size in rows}

    def mark_returning(self, batch: str, *, is_returning: bool) -> None:
        """An undo of what is still away of an act begins, or ended."""
        with database_errors(Database.JOURNAL), self._connection:
            self._connection.execute(
                "UPDATE journal SET is_returning = ? WHERE batch = ? AND state = 'done'",
                (is_returning, batch),
            )

    def cut_off_returning(self) -> list[JournalRow]:
        """Rows of an undo that a crash cut off, and that it didn't complete."""
        return self._rows("is_returning AND state = ?", (State.DONE.value,))

    def last_batch(self) -> str | None:
        """The latest act that can be undone."""
        with database_errors(Database.JOURNAL):
            row = self._connection.execute(
                "SELECT batch FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1"
            ).fetchone()
        return None if row is None else str(row[0])

    def last_batch_of(self, path: Path) -> str | None:
        """The latest act by which the file that was at ``path`` is away."""
        with database_errors(Database.JOURNAL):
            row = self._connection.execute(
                "SELECT batch FROM journal WHERE path = ? AND state = 'done'"
                " AND action != 'metadata' ORDER BY id DESC LIMIT 1",
                (os.fsencode(path),),
            ).fetchone()
        return None if row is None else str(row[0])

    def batches(self) -> list[Batch]:
        """Every act of removal, the latest first."""
        with database_errors(Database.JOURNAL):
            rows = self._connection.execute(
                "SELECT batch, min(at), action, state, sum(size), count(*) FROM journal"
                " GROUP BY batch, action, state ORDER BY max(id) DESC"
            ).fetchall()
        with sound_rows(Database.JOURNAL, "journal"):
            return _batches(rows)

    def removed_files(self) -> list[tuple[str, int, Path, Path]]:
        """Batch, id of its row, path and keeper of each file of all acts, whatever became of it."""
        with database_errors(Database.JOURNAL):
            rows = self._connection.execute(
                "SELECT batch, id, path, keeper FROM journal WHERE action != 'metadata' ORDER BY id"
            ).fetchall()
        with sound_rows(Database.JOURNAL, "journal"):
            return [
                (text_of(batch), number, path_of(path), path_of(keeper))
                for batch, number, path, keeper in rows
            ]

    def _rows(self, condition: str, values: tuple[Any, ...]) -> list[JournalRow]:
        with database_errors(Database.JOURNAL):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM journal WHERE {condition} ORDER BY id", values
            ).fetchall()
        with sound_rows(Database.JOURNAL, "journal"):
            return [_row(row) for row in rows]


def _batches(rows: Iterable[tuple[Any, ...]]) -> list[Batch]:
    """From (batch, at, action, state, bytes, count). Raises ValueError and TypeError."""
    batches: dict[str, Batch] = {}
    for batch, at, action, state, size, count in rows:
        when, counts, batch = moment_of(at), {State(state): count}, text_of(batch)
        so_far = batches.get(batch, Batch(batch, when, Action.METADATA, 0, {}, {}))
        if Action(action) is Action.METADATA:
            so_far = replace(so_far, sidecars=so_far.sidecars | counts)
        else:
            so_far = replace(so_far, action=Action(action), bytes=so_far.bytes + number_of(size),
                             counts=so_far.counts | counts)  # fmt: skip
        batches[batch] = replace(so_far, at=min(when, so_far.at))
    return list(batches.values())


def _row(row: tuple[Any, ...]) -> JournalRow:
    """From the columns. Raises ValueError and TypeError."""
    number, batch, at, action, path, size, mtime_ns, content_hash, keeper, *more = row
    place, state, note, origin = more
    return JournalRow(
        number, text_of(batch), moment_of(at), Action(action), path_of(path), number_of(size),
        number_of(mtime_ns), _content_hash_of(content_hash), path_of(keeper),
        None if place is None else path_of(place), State(state), note_from(text_of(note)),
        origin_from(text_of(origin)),
    )  # fmt: skip


def _content_hash_of(value: object) -> ContentHash:
    return ContentHash(b"") if value == b"" else content_hash_of(value)
