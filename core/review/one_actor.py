"""One actor at a time: who removes, undoes or settles holds a lock that all processes see.

The lock is the system's own, on an empty file beside the store, so it ends with the process that
holds it, however that ends. The file itself stays: were it deleted, two could hold a lock at once.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ActorRefused
from core.progress import Progress, Stage
from core.review.removal_reasons import ActorProblem, why

PATIENCE = 5.0
"""Seconds to wait for another actor."""
SECONDS_BETWEEN_TRIES = 0.05


@contextmanager
def acting_alone(store_file: Path | None, progress: Progress) -> Iterator[None]:
    """Hold the lock of a store's journal; None is a store in memory, which nobody else can see.

    Raises ActorRefused where another actor is at work for longer than PATIENCE, and where no lock
    can be had at all; Cancelled while it waits.
    """
    if store_file is None:
        yield
        return
    lock = _opened(Path(os.path.realpath(f"{store_file}.lock")))
    try:
        _wait(lock, progress)
        try:
            yield
        finally:
            _release(lock)
    finally:
        os.close(lock)


def _opened(file: Path) -> int:
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ActorRefused(ActorProblem.NO_LOCK, why=why(error)) from error


def _wait(lock: int, progress: Progress) -> None:
    if _is_taken(lock):
        return
    end = time.monotonic() + PATIENCE
    progress.begin(Stage.WAITING)
    while not _is_taken(lock):
        if time.monotonic() >= end:
            raise ActorRefused(ActorProblem.ANOTHER_AT_WORK)
        progress.check()
        time.sleep(SECONDS_BETWEEN_TRIES)
    progress.end()


def _is_taken(lock: int) -> bool:
    """False while another process, or another part of this one, holds it."""
    try:
        _take(lock)
    except (BlockingIOError, PermissionError):  # as POSIX and as Windows say it
        return False
    except OSError as error:
        raise ActorRefused(ActorProblem.NO_LOCK, why=why(error)) from error
    return True


if sys.platform == "win32":
    import msvcrt

    def _take(lock: int) -> None:
        os.lseek(lock, 0, os.SEEK_SET)
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)

    def _release(lock: int) -> None:
        os.lseek(lock, 0, os.SEEK_SET)
        msvcrt.locking(lock, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(lock: int) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(lock: int) -> None:
        fcntl.flock(lock, fcntl.LOCK_UN)
