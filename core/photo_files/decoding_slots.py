"""Which files are being decoded right now, in a small file that outlives the process.

One slot a decoder that runs, holding the path of its photo; empty again when the decoder is done.
What a slot still holds when the process is gone was being decoded when it died. Plain writes: they
outlive the process as mapped memory would, and a full disk is an error, not a signal.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from core.paths import make_private, open_private

logger = logging.getLogger(__name__)
SLOT = 8192
"""Bytes: two for the length of a path, then the path."""
EMPTY = bytes(2)
PATTERN = "decoding-*.slots"


class DecodingSlots:
    """The slots of this process. From any thread."""

    def __init__(self, file: Path, stream: BinaryIO) -> None:
        self._file, self._stream = file, stream
        self._count = 0
        self._free: list[int] = []
        self._lock = threading.Lock()

    @classmethod
    def open(cls, folder: Path) -> DecodingSlots | None:
        """None, and a line in the log, where the file can't be created."""
        file = folder / PATTERN.replace("*", uuid.uuid4().hex)
        try:
            make_private(folder)
            stream = open(file, "xb", buffering=0, opener=open_private)  # noqa: SIM115
            _lock(stream)
        except OSError as error:
            logger.warning("decoding can't be watched: %s", error)
            return None
        return cls(file, stream)

    @contextmanager
    def holding(self, path: Path) -> Iterator[None]:
        """Around the work that may take the process down."""
        name = os.fsencode(path)
        with self._lock:
            if not self._free:
                self._free.append(self._count)
                self._count += 1
            number = self._free.pop()
            if len(name) <= SLOT - len(EMPTY):
                self._write(number, len(name).to_bytes(2, "big") + name)
        try:
            yield
        finally:
            with self._lock:
                self._write(number, EMPTY)
                self._free.append(number)

    def close(self) -> None:
        """An ordinary end: nobody is suspected."""
        self._stream.close()
        with suppress(OSError):  # a folder that went away takes the file along
            self._file.unlink(missing_ok=True)

    def _write(self, number: int, content: bytes) -> None:
        try:
            self._stream.seek(number * SLOT)
            self._stream.write(content)
        except OSError as error:  # the photo can be shown all the same
            logger.warning("decoding can't be watched: %s", error)


def left_behind(folder: Path) -> list[Path]:
    """What the slots of processes that are gone hold; their files are deleted."""
    paths: list[Path] = []
    for file in sorted(folder.glob(PATTERN)):
        try:
            with file.open("rb") as stream:
                if not _lock(stream):
                    continue
                content = stream.read()
            file.unlink()  # Windows refuses while another process has it open
        except OSError:
            continue
        for at in range(0, len(content), SLOT):
            length = int.from_bytes(content[at : at + 2], "big")
            name = content[at + 2 : at + 2 + length]
            if 0 < length == len(name) and b"\0" not in name:
                paths.append(Path(os.fsdecode(name)))
    return list(dict.fromkeys(paths))


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
