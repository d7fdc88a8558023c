"""Verdicts as a CSV table, to keep, to move to another computer, or to write by a script.

A photo is named by the sha256 of its bytes; where that is left empty, by a path to read it from.
A table of labelled pairs (:mod:`core.review.labelled_pairs`) holds verdicts too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Literal

from core.errors import UnusableInput
from core.paths import open_regular
from core.photo_files.hashing import hash_of_stream
from core.records import ContentHash, Problem, VerdictKind
from core.review.export import readable, safe_cell
from core.review.labelled_pairs import (
    MOST_PROBLEMS,
    LabelledPair,
    PairColumns,
    Table,
    pairs_of,
    places_of,
)
from core.review.reasons import TableProblem
from core.review.report_files import write_whole
from core.storage.lessons import IMPORTED
from core.storage.rows import EARLIEST, HASH_LENGTH, LATEST
from core.storage.verdicts import APART, KnownVerdict, Pair, PathsOf, Verdicts
from core.wording.reasons import Reason

COLUMNS = (
    "verdict", "first_sha256", "second_sha256", "said_on", "at", "first_path", "second_path"
)  # fmt: skip
UNNAMED = {"first": TableProblem.FIRST_UNNAMED, "second": TableProblem.SECOND_UNNAMED}


@dataclass(frozen=True, slots=True)
class ReadVerdicts:
    """What a table holds, and the rows that can't be used; each problem names its row."""

    verdicts: tuple[KnownVerdict, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ImportedTable:
    """What became of a table: verdicts ``added`` and ``known`` before, rows that can't be used, how
    many photos that it speaks of are ``unscanned``; ``apart``: its pairs that are kept apart now;
    ``named``: the photos that it names by their paths."""

    added: int
    known: int
    problems: tuple[Problem, ...]
    unscanned: int
    apart: tuple[Pair, ...]
    named: tuple[Path, ...]


def import_verdicts(
    file: Path, verdicts: Verdicts, paths_of: PathsOf, columns: PairColumns | None = None
) -> ImportedTable:
    """Take over the verdicts of a table; what was said here stays. ``paths_of`` finds photos.

    Raises what :func:`read_verdicts` raises, and DatabaseError.
    """
    table = read_verdicts(file, columns)
    added = verdicts.add_missing(table.verdicts)
    pairs = [verdict.pair for verdict in table.verdicts]
    contents = {content for pair in pairs for content in pair}
    named = (path for verdict in table.verdicts for path in verdict.paths if path is not None)
    return ImportedTable(
        added,
        len(pairs) - added,
        table.problems,
        len(contents - paths_of(sorted(contents)).keys()),
        tuple(pair for pair in pairs if verdicts.of_pair(pair) in APART),
        tuple(named),
    )


def write_verdicts(verdicts: Sequence[KnownVerdict], file: Path) -> None:
    """One row a verdict. Raises CoreError when the file can't be written."""
    write_whole(file, _lines(verdicts))


def read_verdicts(file: Path, columns: PairColumns | None = None) -> ReadVerdicts:
    """The verdicts of a table, or those that labelled pairs are; ``columns``: what is called how
    in a table of pairs.

    Raises UnusableInput for a file that is no such table, CoreError if it can't be read.
    """
    table = Table(file)
    if columns is None and "verdict" in table.header:
        return _read_rows(table)
    if columns is None and places_of(table.header) is None:
        raise UnusableInput(TableProblem.NO_COLUMN, path=file)
    read = pairs_of(table, columns)
    verdicts, problems = [], list(read.problems)
    hash_once = cache(_hash_of_file)
    for pair in read.pairs:
        try:
            verdicts.append(_of_pair(pair, hash_once))
        except UnusableInput as error:
            problems.append(_problem(file, pair.line, error))
    return ReadVerdicts(tuple(verdicts), tuple(problems))


def _read_rows(table: Table) -> ReadVerdicts:
    verdicts, problems = [], []
    for line, cells in table.rows():
        row = dict(zip_longest(table.header, cells[: len(table.header)]))
        try:
            verdicts.append(_verdict(row, table.file.parent))
        except UnusableInput as error:
            problems.append(_problem(table.file, line, error))
            if len(problems) > MOST_PROBLEMS:
                raise UnusableInput(TableProblem.NO_TABLE, path=table.file) from error
    return ReadVerdicts(tuple(verdicts), tuple(problems))


def _problem(file: Path, line: int, error: UnusableInput) -> Problem:
    return Problem(file, Reason.of(TableProblem.ROW, number=line, reason=error.reason))


def _of_pair(pair: LabelledPair, hash_of: Callable[[Path], ContentHash]) -> KnownVerdict:
    """Raises UnusableInput for files that can't be read, or are of the same bytes."""
    first, second = hash_of(pair.first), hash_of(pair.second)
    if first == second:
        raise UnusableInput(TableProblem.ONE_PICTURE)
    kind = VerdictKind.SAME if pair.same else VerdictKind.DIFFERENT
    return KnownVerdict(
        (first, second), kind, IMPORTED, datetime.now(UTC), (pair.first, pair.second)
    )


def _lines(verdicts: Sequence[KnownVerdict]) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line)
    writer.writerow(COLUMNS)
    for verdict in verdicts:
        hashes = [content.hex() for content in verdict.pair]
        paths = ["" if path is None else safe_cell(readable(path)) for path in verdict.paths]
        at = verdict.at.isoformat(timespec="seconds")
        writer.writerow([verdict.kind.value, *hashes, safe_cell(verdict.source), at, *paths])
    yield "\ufeff"
    yield line.getvalue()


def _verdict(row: dict[str, str | None], folder: Path) -> KnownVerdict:
    """Raises UnusableInput for a row that can't be used."""
    pair = _content(row, "first", folder), _content(row, "second", folder)
    return KnownVerdict(pair, _kind(row), row.get("said_on") or IMPORTED, _time(row), (None, None))


def _kind(row: dict[str, str | None]) -> VerdictKind:
    words = (row["verdict"] or "").strip()
    try:
        return VerdictKind(words.lower())
    except ValueError as error:
        raise UnusableInput(TableProblem.NO_VERDICT, words=words) from error


def _time(row: dict[str, str | None]) -> datetime:
    words = (row.get("at") or "").strip()
    if not words:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(words)
    except ValueError as error:
        raise UnusableInput(TableProblem.NO_TIME, words=words) from error
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    if not EARLIEST <= at <= LATEST:
        raise UnusableInput(TableProblem.NO_TIME, words=words)
    return at


def _content(
    row: dict[str, str | None], side: Literal["first", "second"], folder: Path
) -> ContentHash:
    """The hash that the row has, or that of the file it names."""
    words = (row.get(f"{side}_sha256") or "").strip()
    if words:
        return _hash(words)
    name = row.get(f"{side}_path")
    if not name:
        raise UnusableInput(UNNAMED[side])
    return _hash_of_file(folder / name)


def _hash_of_file(path: Path) -> ContentHash:
    """Raises UnusableInput for a file that can't be read."""
    try:
        with open_regular(path) as stream:
            return hash_of_stream(stream)
    except (OSError, ValueError) as error:  # ValueError: no path at all
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise UnusableInput(TableProblem.UNREADABLE, path=path, why=why or "") from error


def _hash(words: str) -> ContentHash:
    try:
        content = bytes.fromhex(words)
    except ValueError as error:
        raise UnusableInput(TableProblem.NO_SHA256, name=words) from error
    if len(content) != HASH_LENGTH:
        raise UnusableInput(TableProblem.NO_SHA256, name=words)
    return ContentHash(content)
