"""Moves files so that none is ever replaced, and none is lost by a crash or by a loss of power.

A file is never in flight: it lies at its old place, at its new place, or for a moment at both. What
has to be copied is written under a staged name first and appears whole. The new place is on the
disk, bytes and name, before the old one goes: a drive may write what was not synced in any order
(Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from core.review.file_attributes import attributes_of, give_attributes
from core.review.on_disk import sync_names, sync_open

BLOCK = 1 << 20
SYNCED_EVERY = 16 * BLOCK
"""Bytes of a copy after which the drive is waited for, so that no sync takes long."""


class ChangedMeanwhile(OSError):
    """A file was written to while it was moved; it stays."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, "it changed meanwhile")


def _no_stop() -> None:
    pass


def move_without_overwriting(
    source: Path,
    target: Path,
    staged: Path | None = None,
    check: Callable[[], None] = _no_stop,
) -> None:
    """Move within or across drives; raises FileExistsError rather than replace ``target``.

    ``staged`` is the name that a copy has until it is whole, in the target's folder. ``check`` is
    called between blocks and may raise. Raises OSError. The source is where it was then.
    """
    before = _state_of(source)
    give_another_name(source, target, staged, check)
    try:
        sync_names(target.parent)
        if _state_of(source) != before:
            raise ChangedMeanwhile
        source.unlink()
    except OSError:
        target.unlink()  # ours, made just now; the source is still there
        raise
    sync_names(source.parent)


def give_another_name(
    source: Path,
    target: Path,
    staged: Path | None = None,
    check: Callable[[], None] = _no_stop,
) -> None:
    """Make ``target`` hold what ``source`` holds: a second name for it, or else a copy.

    Raises FileExistsError rather than replace ``target``, and OSError.
    """
    try:
        os.link(source, target, follow_symlinks=False)  # fails if the target exists, atomically
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        _copy(source, target, staged or target, check)  # another drive, or one without hard links


def hold_the_same(first: Path, second: Path) -> bool:
    """True for two names of one file, and for two files of one time and of equal bytes.

    False for a single name that is reached in two ways. Raises OSError.
    """
    status, other = first.stat(), second.stat()
    if (status.st_size, status.st_mtime_ns) != (other.st_size, other.st_mtime_ns):
        return False
    if first.samefile(second):
        return status.st_nlink > 1 and os.path.realpath(first) != os.path.realpath(second)
    return have_same_bytes(first, second)


def have_same_bytes(first: Path, second: Path, check: Callable[[], None] = _no_stop) -> bool:
    """Compares block by block; ``check`` is called between. Raises OSError."""
    with first.open("rb") as left, second.open("rb") as right:
        for pair in zip_longest(*(iter(partial(side.read, BLOCK), b"") for side in (left, right))):
            check()
            if pair[0] != pair[1]:
                return False
    return True


def publish(staged: Path, target: Path) -> None:
    """Give a whole copy its name; the copy goes if that name was taken meanwhile."""
    try:
        give_name(staged, target)
    finally:
        staged.unlink(missing_ok=True)


def give_name(staged: Path, target: Path) -> None:
    """Rename within a folder. Raises FileExistsError rather than replace ``target``; OSError."""
    try:
        os.link(staged, target)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        staged.rename(target)
    else:
        sync_names(target.parent)
        staged.unlink()


def _state_of(path: Path) -> tuple[int, int]:
    status = path.lstat()
    return status.st_size, status.st_mtime_ns


def _copy(source: Path, target: Path, staged: Path, check: Callable[[], None]) -> None:
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    mode = source.stat().st_mode & 0o777

    def with_mode(name: str, flags: int) -> int:
        return os.open(name, flags, mode)

    with source.open("rb") as read, open(staged, "xb", opener=with_mode) as write:
        try:
            _write_all(read, write, check)
            give_attributes(staged, attributes_of(source))
            sync_open(write.fileno())
        except BaseException:  # also a stop
            staged.unlink(missing_ok=True)  # ours: it was made by mode "x" just now
            raise
    if staged != target:
        publish(staged, target)


def _write_all(read: BinaryIO, write: BinaryIO, check: Callable[[], None]) -> None:
    unsynced = 0
    for block in iter(partial(read.read, BLOCK), b""):
        check()
        write.write(block)
        unsynced += len(block)
        if unsynced >= SYNCED_EVERY:
            write.flush()
            sync_open(write.fileno())
            unsynced = 0
    write.flush()
