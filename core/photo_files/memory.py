"""The memory that decoders may use at once, handed out in bytes.

Pictures of ordinary size on every core fit in; a picture that would take most of it waits for the
others, and what takes more than all of it is not decoded.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

MEBIBYTE = 1 << 20
LEAST, PER_CORE = 896 * MEBIBYTE, 112 * MEBIBYTE
SHARE_OF_RAM = 4
SECONDS_BETWEEN_CHECKS = 0.1


class MemoryBudget:
    """From any thread. Whoever asks for little may go first; nobody waits with a lease in hand."""

    def __init__(self, total: int | None = None) -> None:
        """``total`` bytes; by default a quarter of the computer's memory, or less: 896 MiB for
        up to eight cores, and more only where there are more."""
        enough = max(LEAST, PER_CORE * (os.cpu_count() or 1))
        self.total = total or min(enough, _ram() // SHARE_OF_RAM)
        self._free = self.total
        self._changed = threading.Condition()

    @property
    def largest(self) -> int:
        """Bytes that a single picture may take, in a process of its own."""
        return min(self.total, LEAST)

    @contextmanager
    def lease(self, size: int, check: Callable[[], None]) -> Iterator[None]:
        """Hold ``size`` bytes, at most all; raises what ``check`` raises while it waits."""
        size = min(size, self.total)
        self._take(size, check)
        try:
            yield
        finally:
            with self._changed:
                self._free += size
                self._changed.notify_all()

    def _take(self, size: int, check: Callable[[], None]) -> None:
        while True:
            with self._changed:
                if self._changed.wait_for(lambda: self._free >= size, SECONDS_BETWEEN_CHECKS):
                    self._free -= size
                    return
            check()


def _ram() -> int:
    """Bytes of memory in this computer."""
    if sys.platform == "win32":
        return _ram_of_windows()
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _ram_of_windows() -> int:
    """``GlobalMemoryStatusEx``: a structure of two 32-bit and seven 64-bit numbers, of which the
    first says how long it is and the third how much memory there is."""
    status = (ctypes.c_uint64 * 8)(64)
    known = ctypes.windll.kernel32.GlobalMemoryStatusEx(status)  # type: ignore[attr-defined]
    return int(status[1]) if known else SHARE_OF_RAM * LEAST
