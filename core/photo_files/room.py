"""A room for threads: any number of them at once, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Room:
    """No thread enters it twice."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside, self._is_reserved = 0, False

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Beside others."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_reserved)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While nobody else is inside. To be asked for by one thread at a time."""
        with self._changed:
            self._is_reserved = True
            self._changed.wait_for(lambda: not self._inside)
        try:
            yield
        finally:
            with self._changed:
                self._is_reserved = False
                self._changed.notify_all()
