"""Renames within a drive in one step, never over another file.

Linux has a call for it, ``renameat2`` with ``RENAME_NOREPLACE`` (since 3.15, of most file systems);
where it isn't known, a second name is made and then the first one removed.
"""

from __future__ import annotations

import ctypes
import errno
import os
from functools import cache
from pathlib import Path
from typing import Any

from core.review.on_disk import sync_names

_HERE = -100
"""``AT_FDCWD``: relative paths begin at the working folder."""
_NO_REPLACE = 1
_UNKNOWN_HERE = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)


def rename_without_overwriting(source: Path, target: Path) -> None:
    """Raises FileExistsError rather than replace ``target``, and OSError, with the file where it
    was; EXDEV where ``target`` is on another drive."""
    if os.name == "nt":
        source.rename(target)  # never replaces there
        return
    number = _rename_at_once(source, target)
    if number in _UNKNOWN_HERE:
        _rename_by_link(source, target)
    elif number:
        raise OSError(number, os.strerror(number), str(source), None, str(target))


def _rename_at_once(source: Path, target: Path) -> int:
    """0, or the number of the error; ENOSYS where there is no such call."""
    rename = _system_call()
    if rename is None:
        return errno.ENOSYS
    names = os.fsencode(source), os.fsencode(target)
    return ctypes.get_errno() if rename(_HERE, names[0], _HERE, names[1], _NO_REPLACE) else 0


@cache
def _system_call() -> Any:
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return None
    call.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return call


def _rename_by_link(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise
        _rename_over_own(source, target)
        return
    try:
        sync_names(target.parent)
        source.unlink()
    except OSError:
        target.unlink()  # ours, made just now; the source is still there
        raise


def _rename_over_own(source: Path, target: Path) -> None:
    """On a drive without links: the name is taken by an empty file, which is then replaced."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        source.rename(target)
    except OSError:
        target.unlink()
        raise
