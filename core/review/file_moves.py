"""Moves files so that none is ever replaced, and none is lost by a crash half way.

A file is never in flight: it lies at its old place, at its new place, or for a moment at both. What
has to be copied is written under a staged name first and appears whole.
"""

from __future__ import annotations

import os
from functools import partial
from itertools import zip_longest
from pathlib import Path

BLOCK = 1 << 20


def move_without_overwriting(source: Path, target: Path, staged: Path | None = None) -> None:
    """Move within or across drives; raises FileExistsError rather than replace ``target``.

    ``staged`` is the name that a copy has until it is whole, in the target's folder. Raises OSError
    with the source where it was.
    """
    give_another_name(source, target, staged)
    try:
        source.unlink()
    except OSError:
        target.unlink()  # ours, made just now; the source is still there
        raise


def give_another_name(source: Path, target: Path, staged: Path | None = None) -> None:
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
        _copy(source, target, staged or target)  # another drive, or one without hard links


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


def have_same_bytes(first: Path, second: Path) -> bool:
    """Compares block by block. Raises OSError."""
    with first.open("rb") as left, second.open("rb") as right:
        blocks = zip_longest(*(iter(partial(side.read, BLOCK), b"") for side in (left, right)))
        return all(a == b for a, b in blocks)


def _copy(source: Path, target: Path, staged: Path) -> None:
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    status = source.stat()
    mode = status.st_mode & 0o777

    def with_mode(name: str, flags: int) -> int:
        return os.open(name, flags, mode)

    with source.open("rb") as read, open(staged, "xb", opener=with_mode) as write:
        try:
            while block := read.read(BLOCK):
                write.write(block)
            write.flush()
            os.fsync(write.fileno())
        except OSError:
            staged.unlink(missing_ok=True)  # ours: it was made by mode "x" just now
            raise
    os.utime(staged, ns=(status.st_atime_ns, status.st_mtime_ns))
    if staged != target:
        publish(staged, target)


def publish(staged: Path, target: Path) -> None:
    """Give a whole copy its name; the copy goes if that name was taken meanwhile."""
    try:
        try:
            os.link(staged, target)
        except FileExistsError:
            raise
        except OSError:  # a drive without hard links
            if os.path.lexists(target):
                raise FileExistsError(target) from None
            staged.rename(target)
    finally:
        staged.unlink(missing_ok=True)
