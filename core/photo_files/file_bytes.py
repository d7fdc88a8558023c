"""A file's bytes for whoever looks through its structure: read where asked for, never all at once.

No size in a file is believed: what lies outside of it raises Broken, and whoever walks through
parts is stopped after :data:`MOST_PARTS` of them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from typing import BinaryIO

CHUNK = 1 << 20
MOST_PARTS = 1_000_000
"""Segments, chunks, blocks, boxes or pages in one file: some seconds, in which cancel is heard."""
_CHECKED_EVERY = 1000


class Broken(ValueError):
    """The structure goes beyond the file, or contradicts itself, or never ends."""


class FileBytes:
    """``check`` is called often, and may raise to stop."""

    def __init__(self, stream: BinaryIO, check: Callable[[], None]) -> None:
        self._stream, self._check = stream, check
        self.size = stream.seek(0, os.SEEK_END)
        self._window, self._window_at = b"", 0
        self._parts, self._next_check = 0, _CHECKED_EVERY

    def at(self, start: int, length: int) -> bytes:
        """Exactly so many bytes. Raises Broken, and OSError."""
        if start < 0 or length < 0 or start + length > self.size:
            raise Broken
        offset = start - self._window_at
        if offset < 0 or offset + length > len(self._window):
            self._window = self._read(start, max(length, CHUNK // 16))
            self._window_at, offset = start, 0
            if len(self._window) < length:
                raise Broken
        return self._window[offset : offset + length]

    def number(self, start: int, length: int, *, is_little: bool = False) -> int:
        """An unsigned number. Raises Broken, and OSError."""
        return int.from_bytes(self.at(start, length), "little" if is_little else "big")

    def find(self, needle: bytes, start: int, end: int | None = None) -> int:
        """Where ``needle`` begins, -1 if nowhere from ``start`` to ``end``."""
        end = self.size if end is None else min(end, self.size)
        overlap = len(needle) - 1
        while start + len(needle) <= end:
            self._check()
            chunk = self._read(start, min(CHUNK, end - start))
            if (found := chunk.find(needle)) >= 0:
                return start + found
            if len(chunk) <= overlap:
                return -1
            start += len(chunk) - overlap
        return -1

    def is_blank(self, start: int, end: int) -> bool:
        """Whether only zeros, or only 255s, fill this space."""
        while start < end:
            self._check()
            chunk = self._read(start, min(CHUNK, end - start))
            if not chunk or chunk.strip(b"\0" if chunk[:1] == b"\0" else b"\xff"):
                return False
            start += len(chunk)
        return True

    def hash_of(self, *ranges: tuple[int, int]) -> str:
        """sha256, as hex digits, of these (start, end) one after the other.

        Raises Broken, also where they name the same bytes over and over.
        """
        if sum(end - start for start, end in ranges) > 2 * self.size:
            raise Broken
        digest = hashlib.sha256()
        for start, end in ranges:
            if not 0 <= start <= end <= self.size:
                raise Broken
            digest.update((end - start).to_bytes(8, "big"))
            while start < end:
                self._check()
                chunk = self._read(start, min(CHUNK, end - start))
                if not chunk:
                    raise Broken
                digest.update(chunk)
                start += len(chunk)
        return digest.hexdigest()

    def count_parts(self, count: int = 1) -> None:
        """To be called in each step of a walk. Raises Broken, and what ``check`` raises."""
        self._parts += count
        if self._parts > MOST_PARTS:
            raise Broken
        if self._parts >= self._next_check:
            self._next_check = self._parts + _CHECKED_EVERY
            self._check()

    @property
    def stream(self) -> BinaryIO:
        """The file itself, for other readers."""
        return self._stream

    def _read(self, start: int, length: int) -> bytes:
        self._stream.seek(start)
        return self._stream.read(length)
