"""Which photos were being decoded when the program died, so that the next scan takes care.

C decoders can take the process down. Each thread that decodes keeps the hash of the content in a
slot of a small file, and a scan that ends in any ordinary way deletes it. What such a file still
holds when its owner is gone is suspected. Loss of power and ``kill -9`` leave the same trace, so a
content found once is decoded again, alone and last; one found twice is skipped from then on.
"""

from __future__ import annotations

import logging
import sqlite3
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from core.library.database import database_errors
from core.records import ContentHash

logger = logging.getLogger(__name__)
SLOT = 32
EMPTY = bytes(SLOT)
SKIPPED_FROM = 2
PATTERN = "decoding-*.slots"


class Suspects:
    """Shares the cache's connection; counts are kept there. Raises DatabaseError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._slots: _Slots | None = None
        self._times: dict[ContentHash, int] = {}

    @contextmanager
    def watched(self, threads: int) -> Iterator[None]:
        """While photos are decoded, by as many threads: count what died before, note what is."""
        file = self._connection.execute("PRAGMA database_list").fetchone()[2]
        folder = Path(file).parent if file else None
        self._count(_left_behind(folder) if folder is not None else [])
        self._slots = _Slots.open(folder, threads) if folder is not None else None
        try:
            yield
        finally:
            if self._slots is not None:
                self._slots.close()
            self._slots = None

    def times(self, content_hash: ContentHash) -> int:
        """How often the program died over this content."""
        return self._times.get(content_hash, 0)

    @contextmanager
    def decoding(self, content_hash: ContentHash) -> Iterator[None]:
        """Around the work that may take the process down; from any thread."""
        slots = self._slots
        if slots is None:
            yield
            return
        number = slots.take(content_hash)
        try:
            yield
        finally:
            slots.free(number)

    def acquit(self, content_hash: ContentHash) -> None:
        """It was decoded alone and did no harm."""
        self._times.pop(content_hash, None)
        with database_errors("The cache"), self._connection:
            self._connection.execute("DELETE FROM suspect WHERE content_hash = ?", (content_hash,))

    def _count(self, found: list[ContentHash]) -> None:
        with database_errors("The cache"), self._connection:
            self._connection.executemany(
                "INSERT INTO suspect VALUES (?, 1)"
                " ON CONFLICT (content_hash) DO UPDATE SET times = times + 1",
                [(content_hash,) for content_hash in found],
            )
            rows = self._connection.execute("SELECT content_hash, times FROM suspect")
            self._times = {ContentHash(content_hash): times for content_hash, times in rows}


class _Slots:
    """A file of one slot a thread. Plain writes: they outlive the process as mapped memory would,
    and a full disk is an error, not a signal."""

    def __init__(self, file: Path, stream: BinaryIO, count: int) -> None:
        self._file, self._stream = file, stream
        self._free = list(range(count))
        self._lock = threading.Lock()

    @classmethod
    def open(cls, folder: Path, count: int) -> _Slots | None:
        """None, and a line in the log, where the file can't be made."""
        file = folder / PATTERN.replace("*", uuid.uuid4().hex)
        try:
            stream = file.open("xb", buffering=0)
            _lock(stream)
            stream.write(EMPTY * count)
        except OSError as error:
            logger.warning("decoding can't be watched: %s", error)
            return None
        return cls(file, stream, count)

    def take(self, content_hash: ContentHash) -> int:
        """Note it in a free slot; the slot's number."""
        with self._lock:
            number = self._free.pop()
            self._write(number, content_hash)
        return number

    def free(self, number: int) -> None:
        """The work is done."""
        with self._lock:
            self._write(number, EMPTY)
            self._free.append(number)

    def close(self) -> None:
        """An ordinary end: nobody is suspected."""
        self._stream.close()
        with suppress(OSError):  # a folder that went away takes the file along
            self._file.unlink(missing_ok=True)

    def _write(self, number: int, content: bytes) -> None:
        self._stream.seek(number * SLOT)
        self._stream.write(content)


def _left_behind(folder: Path) -> list[ContentHash]:
    """What the slots of processes that are gone hold; their files are deleted."""
    found: list[ContentHash] = []
    for file in sorted(folder.glob(PATTERN)):
        try:
            with file.open("rb") as stream:
                if not _lock(stream):
                    continue
                content = stream.read()
            file.unlink()  # Windows refuses while another process has it open
        except OSError:
            continue
        slots = [content[at : at + SLOT] for at in range(0, len(content), SLOT)]
        found += [ContentHash(slot) for slot in slots if len(slot) == SLOT and slot != EMPTY]
    return list(dict.fromkeys(found))


def _lock(stream: BinaryIO) -> bool:
    """Lock a file for this process, where there are such locks; False if another holds it."""
    if sys.platform == "win32":
        return True
    else:
        import fcntl

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
