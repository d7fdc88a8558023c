"""Verdicts as a CSV table, to keep, to move to another computer, or to write by a script.

A photo is named by the sha256 of its bytes; where that is left empty, by a path to read it from.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import CoreError, UnusableInput
from core.records import ContentHash, Problem, VerdictKind
from core.review.export import readable, safe_cell, write_whole
from core.storage.verdicts import KnownVerdict

COLUMNS = (
    "verdict", "first_sha256", "second_sha256", "said_on", "at", "first_path", "second_path"
)  # fmt: skip
SOURCE = "import"


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
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CoreError(f"{file} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{file} is no table of verdicts.") from error
    rows = csv.DictReader(io.StringIO(text))
    if "verdict" not in (rows.fieldnames or ()):
        raise UnusableInput(f"{file} is no table of verdicts: it has no column named verdict.")
    verdicts, problems = [], []
    try:
        for number, row in enumerate(rows, 2):
            try:
                verdicts.append(_verdict(row, file.parent))
            except (ValueError, OSError) as error:
                problems.append(Problem(file, f"Row {number}: {error}"))
    except csv.Error as error:
        raise UnusableInput(f"{file} is no table of verdicts: {error}.") from error
    return ReadVerdicts(tuple(verdicts), tuple(problems))


def _lines(verdicts: Sequence[KnownVerdict]) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line)
    writer.writerow(COLUMNS)
    for one in verdicts:
        hashes = [content.hex() for content in one.pair]
        paths = ["" if path is None else safe_cell(readable(path)) for path in one.paths]
        at = one.at.isoformat(timespec="seconds")
        writer.writerow([one.kind.value, *hashes, safe_cell(one.source), at, *paths])
    yield "\ufeff"
    yield line.getvalue()


def _verdict(row: dict[str, str | None], folder: Path) -> KnownVerdict:
    """Raises ValueError or OSError for a row that can't be used."""
    kind = VerdictKind((row["verdict"] or "").strip().lower())
    first, second = _content(row, "first", folder), _content(row, "second", folder)
    said_at = row.get("at")
    at = datetime.fromisoformat(said_at) if said_at else datetime.now(UTC)
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return KnownVerdict((first, second), kind, row.get("said_on") or SOURCE, at, (None, None))


def _content(row: dict[str, str | None], side: str, folder: Path) -> ContentHash:
    named = (row.get(f"{side}_sha256") or "").strip()
    if named:
        content = bytes.fromhex(named)
        if len(content) != hashlib.sha256().digest_size:
            raise ValueError(f"{named} is no sha256.")
        return ContentHash(content)
    path = row.get(f"{side}_path")
    if not path:
        raise ValueError(f"the {side} photo has neither a hash nor a path.")
    with (folder / path).open("rb") as stream:
        return ContentHash(hashlib.file_digest(stream, "sha256").digest())
