"""Reviews, kept in the store as they go: their groups once, each decision as it is made.

What the groups and decisions are is for :mod:`core.review.kept_session`; here they are bytes and
text. Two windows may have one session open: each write names the revision that it goes on from, so
that neither overwrites what the other wrote.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from core.records import ScanFolder
from core.storage.database import database_errors
from core.storage.reasons import Database
from core.storage.rows import folders_of, folders_text, moment_of, number_of, sound_rows, text_of

KEPT = 10
_NEXT = "(SELECT coalesce(max(revision), 0) + 1 FROM session)"


@dataclass(frozen=True, slots=True)
class Version:
    """Which session, as of which write."""

    id: int
    revision: int


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that is kept from now on. ``proposed``: bytes that its groups propose to free;
    ``scan``: what else is known of the scan; ``parts``: its groups."""

    folders: tuple[ScanFolder, ...]
    groups: int
    proposed: int
    scan: str
    parts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """What was decided of a group. ``more``: how many more bytes the group frees by it than was
    proposed, which is less than nothing where more stays."""

    number: int
    decision: str
    decided: bool
    more: int


@dataclass(frozen=True, slots=True)
class SessionRows:
    """All that is kept of a session."""

    version: Version
    folders: tuple[ScanFolder, ...]
    scan: str
    place: str
    parts: tuple[bytes, ...]
    decisions: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A session as it is offered to go on with; ``saved_at`` is in UTC. ``bytes_to_free``: by what
    is marked or suggested; ``touched``: of how many groups anything was decided."""

    id: int
    folders: tuple[ScanFolder, ...]
    saved_at: datetime
    groups: int
    decided: int
    bytes_to_free: int
    touched: int


class Sessions:
    """Reads and writes sessions over a store's connection. Raises DatabaseError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def begin(self, new: NewSession, place: str, decisions: Iterable[DecisionRow]) -> Version:
        """Keep a session, whole or not at all.

        An earlier one of the same folders goes if nothing was decided in it, and so do the oldest
        beyond ten.
        """
        folders = folders_text(new.folders)
        with database_errors(Database.DECISIONS), self._connection as connection:
            id_ = connection.execute(
                "INSERT INTO session (revision, folders, saved_at, groups, proposed, scan, place) "
                f"VALUES ({_NEXT}, ?, ?, ?, ?, ?, ?)",
                (folders, _now(), new.groups, new.proposed, new.scan, place),
            ).lastrowid
            version = self._version_of(id_)
            connection.executemany(
                "INSERT INTO session_groups VALUES (?, ?, ?)",
                ((version.id, part, groups) for part, groups in enumerate(new.parts)),
            )
            self._put(version.id, decisions)
            connection.execute(
                "DELETE FROM session WHERE folders = ? AND id <> ? "
                "AND id NOT IN (SELECT session FROM session_decision)",
                (folders, version.id),
            )
            connection.execute(
                "DELETE FROM session WHERE id NOT IN "
                "(SELECT id FROM session ORDER BY revision DESC LIMIT ?)",
                (KEPT,),
            )
        return version

    def save(
        self, version: Version, place: str, decisions: Iterable[DecisionRow]
    ) -> Version | None:
        """Add what was decided since ``version``. None, and nothing is written, where the session
        went meanwhile, or somebody else wrote to it."""
        with database_errors(Database.DECISIONS), self._connection as connection:
            changed = connection.execute(
                f"UPDATE session SET revision = {_NEXT}, saved_at = ?, place = ? "
                "WHERE id = ? AND revision = ?",
                (_now(), place, version.id, version.revision),
            )
            if not changed.rowcount:
                return None
            self._put(version.id, decisions)
            return self._version_of(version.id)

    def kept(self) -> list[KeptSession]:
        """All that there are, the one saved last first."""
        with database_errors(Database.DECISIONS):
            rows = self._connection.execute(
                "SELECT id, folders, saved_at, groups, proposed, count(number), "
                "coalesce(sum(decided), 0), coalesce(sum(more), 0) "
                "FROM session LEFT JOIN session_decision ON session = id "
                "GROUP BY id ORDER BY revision DESC"
            ).fetchall()
        with sound_rows(Database.DECISIONS, "session"):
            return [
                KeptSession(
                    id_,
                    folders_of(folders),
                    moment_of(at),
                    number_of(groups),
                    number_of(decided),
                    max(0, number_of(proposed) + number_of(more)),
                    touched,
                )
                for id_, folders, at, groups, proposed, touched, decided, more in rows
            ]

    def last_of(self, folders: Sequence[ScanFolder]) -> KeptSession | None:
        """The session of these folders that was saved last, if anything was decided in it."""
        wanted = {folder.path for folder in folders}
        return next(
            (
                each
                for each in self.kept()
                if each.touched and {folder.path for folder in each.folders} == wanted
            ),
            None,
        )

    def read(self, id_: int) -> SessionRows | None:
        """A session; None where it went meanwhile."""
        with database_errors(Database.DECISIONS), _one_moment(self._connection):
            row = self._connection.execute(
                "SELECT revision, folders, scan, place FROM session WHERE id = ?", (id_,)
            ).fetchone()
            if row is None:
                return None
            parts = self._connection.execute(
                "SELECT groups FROM session_groups WHERE session = ? ORDER BY part", (id_,)
            ).fetchall()
            decisions = self._connection.execute(
                "SELECT number, decision FROM session_decision WHERE session = ?", (id_,)
            ).fetchall()
        revision, folders, scan, place = row
        with sound_rows(Database.DECISIONS, "session"):
            return SessionRows(
                Version(id_, number_of(revision)),
                folders_of(folders),
                text_of(scan),
                text_of(place),
                tuple(part for (part,) in parts),
                tuple((number_of(number), text_of(decision)) for number, decision in decisions),
            )

    def forget(self, id_: int) -> None:
        """Delete a session."""
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.execute("DELETE FROM session WHERE id = ?", (id_,))

    def _version_of(self, id_: int | None) -> Version:
        return Version(
            *self._connection.execute(
                "SELECT id, revision FROM session WHERE id = ?", (id_,)
            ).fetchone()
        )

    def _put(self, id_: int, decisions: Iterable[DecisionRow]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO session_decision VALUES (?, ?, ?, ?, ?)",
            ((id_, row.number, row.decision, row.decided, row.more) for row in decisions),
        )


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read inside belongs together, whoever writes meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
