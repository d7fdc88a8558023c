"""Verdicts as a CSV table, to keep, to move to another computer, or to write by a script.

A photo is named by the sha256 of its bytes; where that is left empty, by a path to read it from.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from core.errors import CoreError, UnusableInput
from core.paths import open_regular, read_regular
from core.photo_files.hashing import hash_of_stream
from core.records import ContentHash, Problem, VerdictKind
from core.review.export import readable, safe_cell
from core.review.reasons import TableProblem
from core.review.report_files import write_whole
from core.storage.rows import EARLIEST, HASH_LENGTH, LATEST
from core.storage.verdicts import KnownVerdict
from core.wording.reasons import Reason

COLUMNS = (
    "verdict", "first_sha256", "second_sha256", "said_on", "at", "first_path", "second_path"
)  # fmt: skip
SOURCE = "import"
LARGEST, MOST_PROBLEMS = 256 << 20, 10_000
"""Bytes: more than a million verdicts; and rows that can't be used, after which it is no table."""
UNNAMED = {"first": TableProblem.FIRST_UNNAMED, "second": TableProblem.SECOND_UNNAMED}


@dataclass(frozen=True, slots=True)
class ReadVerdicts:
    """What a table holds, and the rows that can't be used; each problem names its row."""

    verdicts: tuple[KnownVerdict, ...]
    problems: tuple[Problem, ...]


def write_verdicts(verdicts: Sequence[KnownVerdict], file: Path) -> None:
    """One row a verdict. Raises CoreError when the file can't be written."""
    write_whole(file, _lines(verdicts))


def read_verdicts(file: Path) -> ReadVerdicts:
    """Raises UnusableInput for a file that is no such table, CoreError if it can't be read."""
    try:
        text = read_regular(file, LARGEST).decode("utf-8-sig")
    except OSError as error:
        why = error.strerror or ""
        raise CoreError(TableProblem.UNREADABLE, path=file, why=why) from error
    except UnicodeDecodeError as error:
        raise UnusableInput(TableProblem.NO_TABLE, path=file) from error
    rows = csv.DictReader(io.StringIO(text))
    if "verdict" not in (rows.fieldnames or ()):
        raise UnusableInput(TableProblem.NO_COLUMN, path=file)
    verdicts, problems = [], []
    try:
        for number, row in enumerate(rows, 2):
            try:
                verdicts.append(_verdict(row, file.parent))
            except UnusableInput as error:
                reason = Reason.of(TableProblem.ROW, number=number, reason=error.reason)
                problems.append(Problem(file, reason))
                if len(problems) > MOST_PROBLEMS:
                    raise UnusableInput(TableProblem.NO_TABLE, path=file) from error
    except csv.Error as error:
        raise UnusableInput(TableProblem.MALFORMED, path=file, why=str(error)) from error
    return ReadVerdicts(tuple(verdicts), tuple(problems))


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
    return KnownVerdict(pair, _kind(row), row.get("said_on") or SOURCE, _time(row), (None, None))


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
    path = folder / name
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
