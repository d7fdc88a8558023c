"""What the user said of pairs of photos: same, different, ignore. Kept in the store, by content.

A pair of a content with itself, called different or ignored, means: these exact copies are meant
to stay. What removals teach is said too, as long as their files are away (the view ``said``): it
stands in the journal, and only where the user gave no verdict of the pair.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.records import ContentHash, VerdictKind
from core.storage.database import database_errors
from core.storage.reasons import Database
from core.storage.rows import content_hash_of, moment_of, sound_rows, text_of

Pair = tuple[ContentHash, ContentHash]
APART = (VerdictKind.DIFFERENT, VerdictKind.IGNORE)
"""What keeps two photos out of one group."""
_Row = tuple[ContentHash, ContentHash, str, str, str]
PathsOf = Callable[[Sequence[ContentHash]], Mapping[ContentHash, Sequence[Path]]]


@dataclass(frozen=True, slots=True)
class KnownVerdict:
    """What was said of a pair, when (UTC) and on which page; ``paths``: where each photo lay last,
    None if that isn't known."""

    pair: Pair
    kind: VerdictKind
    source: str
    at: datetime
    paths: tuple[Path | None, Path | None]


@dataclass(frozen=True, slots=True)
class GivenVerdicts:
    """What one :meth:`Verdicts.give` wrote; ``replaced`` are the rows that were there before."""

    rows: tuple[_Row, ...]
    replaced: tuple[_Row, ...]


def ordered(pair: Pair) -> Pair:
    """The pair, smaller hash first: how verdicts are kept."""
    first, second = pair
    return (first, second) if first <= second else (second, first)


class Verdicts:
    """Reads and writes verdicts over a store's connection. Raises DatabaseError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def give(self, pairs: Iterable[Pair], kind: VerdictKind, source: str) -> GivenVerdicts:
        """Say ``kind`` of each pair; an earlier verdict is replaced."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        given = dict.fromkeys(ordered(pair) for pair in pairs)
        rows = tuple((*pair, kind.value, source, now) for pair in given)
        with database_errors(Database.DECISIONS), self._connection:
            replaced = tuple(row for pair in given for row in self._given(pair))
            self._connection.executemany(
                "INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)", rows
            )
        return GivenVerdicts(rows, replaced)

    def take_back(self, given: GivenVerdicts) -> None:
        """Undo a :meth:`give`; pairs of which something else was said since then stay so."""
        replaced = {row[:2]: row for row in given.replaced}
        with database_errors(Database.DECISIONS), self._connection:
            standing = [row[:2] for row in given.rows if row in self._given(row[:2])]
            self._connection.executemany(
                "DELETE FROM verdict WHERE first = ? AND second = ?", standing
            )
            self._connection.executemany(
                "INSERT INTO verdict VALUES (?, ?, ?, ?, ?)",
                [replaced[pair] for pair in standing if pair in replaced],
            )

    def withdraw(self, pairs: Iterable[Pair]) -> None:
        """Take back whatever was said of each pair, by removals too."""
        given = [ordered(pair) for pair in pairs]
        with database_errors(Database.DECISIONS), self._connection:
            self._connection.executemany(
                "DELETE FROM verdict WHERE first = ? AND second = ?", given
            )
            self._connection.executemany(
                "UPDATE journal SET same_as = NULL WHERE same_as IS NOT NULL AND state = 'done'"
                " AND min(content_hash, same_as) = ? AND max(content_hash, same_as) = ?",
                given,
            )

    def of_pair(self, pair: Pair) -> VerdictKind | None:
        """What was said of a pair, or None."""
        with database_errors(Database.DECISIONS):
            row = self._connection.execute(
                "SELECT kind FROM said WHERE first = ? AND second = ?", ordered(pair)
            ).fetchone()
        with sound_rows(Database.DECISIONS, "verdict"):
            return None if row is None else VerdictKind(row[0])

    def among(self, hashes: Sequence[ContentHash]) -> dict[Pair, VerdictKind]:
        """All verdicts whose two contents are both in ``hashes``."""
        contents = set(hashes)
        with database_errors(Database.DECISIONS), sound_rows(Database.DECISIONS, "verdict"):
            rows = self._connection.execute("SELECT first, second, kind FROM said")
            return {
                (ContentHash(first), ContentHash(second)): VerdictKind(kind)
                for first, second, kind in rows
                if first in contents and second in contents
            }

    def kept_apart(self, paths_of: PathsOf) -> list[KnownVerdict]:
        """Every pair called different or ignored, the latest first; ``paths_of`` finds photos."""
        verdicts = self.all(paths_of)
        return [verdict for verdict in verdicts if verdict.kind is not VerdictKind.SAME]

    def all(self, paths_of: PathsOf) -> list[KnownVerdict]:
        """Every verdict, the latest first; ``paths_of`` finds photos."""
        with database_errors(Database.DECISIONS):
            rows = self._connection.execute(
                "SELECT first, second, kind, source, at FROM said ORDER BY at DESC, first, second"
            ).fetchall()
        with sound_rows(Database.DECISIONS, "verdict"):
            verdicts = [_verdict(row) for row in rows]
        paths = paths_of(sorted({content for verdict in verdicts for content in verdict.pair}))
        return [replace(verdict, paths=_two_paths(verdict.pair, paths)) for verdict in verdicts]

    def add_missing(self, verdicts: Iterable[KnownVerdict]) -> int:
        """Take over verdicts from elsewhere; what was said here of the same pair stays. Returns how
        many were new."""
        rows = [
            (*ordered(verdict.pair), verdict.kind.value, verdict.source, verdict.at.isoformat())
            for verdict in verdicts
        ]
        with database_errors(Database.DECISIONS), self._connection:
            said = set(self._connection.execute("SELECT first, second FROM said"))
            before = self._connection.total_changes
            self._connection.executemany(
                "INSERT OR IGNORE INTO verdict VALUES (?, ?, ?, ?, ?)",
                [row for row in rows if row[:2] not in said],
            )
            return self._connection.total_changes - before

    def count(self) -> int:
        """How many pairs were judged."""
        with database_errors(Database.DECISIONS):
            return int(self._connection.execute("SELECT count(*) FROM said").fetchone()[0])

    def _given(self, pair: Pair) -> list[_Row]:
        """What the user said of an ordered pair in so many words; nothing, or one row."""
        return self._connection.execute(
            "SELECT first, second, kind, source, at FROM verdict WHERE first = ? AND second = ?",
            pair,
        ).fetchall()


def _verdict(row: tuple[Any, ...]) -> KnownVerdict:
    """Without paths. Raises ValueError and TypeError."""
    first, second, kind, source, at = row
    pair = content_hash_of(first), content_hash_of(second)
    return KnownVerdict(pair, VerdictKind(kind), text_of(source), moment_of(at), (None, None))


def _two_paths(
    pair: Pair, paths: Mapping[ContentHash, Sequence[Path]]
) -> tuple[Path | None, Path | None]:
    """A path of each content; two of the same content where exact copies are meant to stay."""
    first, second = (paths.get(content, ()) for content in pair)
    others = second[1:] if pair[0] == pair[1] else second
    return next(iter(first), None), next(iter(others), None)
