"""Values of rows as what they should be: anything else is damage.

SQLite keeps any type in any column, and a damaged page may still look like one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from core.records import ContentHash, ScanFolder
from core.storage.database import damage
from core.storage.reasons import Database, DatabaseProblem
from core.wording.reasons import Reason

EARLIEST, LATEST = datetime(1970, 1, 2, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
"""Times that every system can show in its own zone."""
HASH_LENGTH = 32
"""Bytes of a sha256."""


@contextmanager
def sound_rows(database: Database, table: str) -> Iterator[None]:
    """Around whatever makes records of a table's rows.

    Raises DamagedDatabase, DamagedCache if it is the cache, for the ValueError, KeyError or
    TypeError of a row that can't be what it should be.
    """
    try:
        yield
    except (ValueError, KeyError, TypeError) as error:
        raise damage(database, Reason.of(DatabaseProblem.DAMAGED_ROW, table=table)) from error


def content_hash_of(value: object) -> ContentHash:
    """Raises ValueError for anything but 32 bytes."""
    if not isinstance(value, bytes) or len(value) != HASH_LENGTH:
        raise ValueError("no content hash")
    return ContentHash(value)


def path_of(value: object) -> Path:
    """Raises ValueError for anything but a path's bytes."""
    if not isinstance(value, bytes) or not value or b"\0" in value:
        raise ValueError("no path")
    return Path(os.fsdecode(value))


def number_of(value: object) -> int:
    """Raises ValueError for anything but a whole number."""
    if not isinstance(value, int):
        raise ValueError("no whole number")
    return value


def text_of(value: object) -> str:
    """Raises ValueError for anything but text."""
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def moment_of(value: object) -> datetime:
    """When something was kept, in UTC. Raises ValueError for anything but a time of ours."""
    moment = date_of(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if not EARLIEST <= moment <= LATEST:
        raise ValueError("no time at which anything was kept")
    return moment


def date_of(value: object) -> datetime:
    """Raises ValueError for anything but a date in ISO 8601."""
    return datetime.fromisoformat(text_of(value))


def folders_text(folders: Sequence[ScanFolder]) -> str:
    """Folders for a column, as :func:`folders_of` reads them."""
    return json.dumps([[os.fsencode(folder.path).hex(), folder.is_reference] for folder in folders])


def folders_of(value: object) -> tuple[ScanFolder, ...]:
    """Raises ValueError and TypeError for anything but what :func:`folders_text` made."""
    return tuple(
        ScanFolder(path_of(bytes.fromhex(path)), bool(is_reference))
        for path, is_reference in json.loads(text_of(value))
    )
