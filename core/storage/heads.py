"""Heads that the user taught: their files in the data folder, their rows in the store.

A file is written whole or not at all, and before its row: a crash in between leaves a file that
nobody names. One row at most of each backbone is *active*; none means the head that ships.
Switching is one transaction.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import CoreError, UnusableInput
from core.paths import make_private, replacing
from core.storage.database import database_errors
from core.storage.reasons import Database, HeadProblem
from core.storage.rows import moment_of, number_of, sound_rows, text_of


@dataclass(frozen=True, slots=True)
class KnownHead:
    """A row. ``card`` holds the fields of a :class:`~core.matching.head.HeadCard`."""

    number: int
    name: str
    file: Path
    spec_key: str
    card: dict[str, Any]
    is_active: bool
    made_at: datetime


class Heads:
    """Reads and writes heads over a store's connection, and files in ``folder``.

    Raises DatabaseError, and CoreError for a file that can't be written.
    """

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection, self._folder = connection, folder

    def all(self) -> list[KnownHead]:
        """Every head of any backbone, the latest first."""
        return self._heads("ORDER BY id DESC", ())

    def active(self, spec_key: str) -> KnownHead | None:
        """The head in use for a backbone; None: the one that ships."""
        heads = self._heads("WHERE active AND spec_key = ? ORDER BY id DESC LIMIT 1", (spec_key,))
        return heads[0] if heads else None

    def add(self, content: bytes, card: dict[str, Any]) -> int:
        """Keep a head and use it from now on; its number. ``card`` names it and its spec.

        ``card`` is kept with the sha256 of ``content``.
        """
        digest = hashlib.sha256(content).hexdigest()
        file = self._folder / f"{card['name']}-{digest[:16]}.safetensors"
        _write(file, content)
        kept = json.dumps({**card, "sha256": digest})
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.execute(
                "UPDATE head SET active = 0 WHERE spec_key = ?", (card["spec_key"],)
            )
            row = self._connection.execute(
                "INSERT INTO head (name, file, spec_key, report, active, made_at)"
                " VALUES (?, ?, ?, ?, 1, ?) RETURNING id",
                (card["name"], file.name, card["spec_key"], kept, now),
            ).fetchone()
        return int(row[0])

    def use(self, number: int | None, spec_key: str) -> None:
        """Use a head again; None: the one that ships. Raises UnusableInput for an unknown number
        and for a head of another backbone."""
        if number is not None and self._of(number).spec_key != spec_key:
            raise UnusableInput(HeadProblem.OTHER_BACKBONE, number=number)
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.execute(
                "UPDATE head SET active = (id IS ?) WHERE spec_key = ?", (number, spec_key)
            )

    def remove(self, number: int) -> None:
        """Forget a head and delete its file; if it was in use, the one that ships is used.

        Raises UnusableInput for an unknown number.
        """
        gone = self._of(number)
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.execute("DELETE FROM head WHERE id = ?", (number,))
        if all(head.file != gone.file for head in self.all()):
            try:
                gone.file.unlink(missing_ok=True)
            except OSError as error:
                raise CoreError(
                    HeadProblem.NOT_DELETED, path=gone.file, why=str(error.strerror)
                ) from error

    def _of(self, number: int) -> KnownHead:
        heads = self._heads("WHERE id = ?", (number,))
        if not heads:
            raise UnusableInput(HeadProblem.UNKNOWN, number=number)
        return heads[0]

    def _heads(self, clauses: str, values: Sequence[object]) -> list[KnownHead]:
        with database_errors(Database.DECISIONS):
            rows = self._connection.execute(
                f"SELECT id, name, file, spec_key, report, active, made_at FROM head {clauses}",
                values,
            ).fetchall()
        with sound_rows(Database.DECISIONS, "head"):
            return [self._head(row) for row in rows]

    def _head(self, row: tuple[Any, ...]) -> KnownHead:
        """Raises ValueError and TypeError."""
        number, name, file, spec_key, report, is_active, made_at = row
        card = json.loads(text_of(report))
        if not isinstance(card, dict) or not isinstance(card.get("report", {}), dict):
            raise ValueError("no card")
        if not text_of(file) or Path(file).name != file:
            raise ValueError("a file elsewhere")
        return KnownHead(
            number_of(number),
            text_of(name),
            self._folder / text_of(file),
            text_of(spec_key),
            card,
            bool(is_active),
            moment_of(made_at),
        )


def _write(file: Path, content: bytes) -> None:
    try:
        make_private(file.parent)
        with replacing(file) as part:
            part.write_bytes(content)
    except OSError as error:
        raise CoreError(HeadProblem.NOT_KEPT, path=file.parent, why=str(error.strerror)) from error
