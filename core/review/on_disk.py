"""Makes sure that names and bytes are on the disk, whatever the drive writes later.

What is not synced may be lost, or come in another order, when the power goes (Pillai et al., "All
File Systems Are Not Created Equal", OSDI 2014).
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_CANT_BE_SYNCED = {errno.EACCES, errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """A folder and those above it; their names are on the disk. Raises OSError."""
    if not folder.is_dir() and folder.parent != folder:
        make_folder(folder.parent, mode)
    add_folder(folder, mode)


def add_folder(folder: Path, mode: int = 0o777) -> None:
    """A folder in another that is there; its name is on the disk. Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode, exist_ok=True)
        sync_names(folder.parent)


def sync_names(folder: Path) -> None:
    """The names in a folder are on the disk when this returns. Raises OSError."""
    if os.name == "nt":
        return  # Windows opens no folder, and writes names through
    try:
        number = os.open(folder, os.O_RDONLY)
        try:
            sync_open(number)
        finally:
            os.close(number)
    except OSError as error:
        if error.errno not in _CANT_BE_SYNCED:
            raise
        os.sync()  # all that there is for a folder that can't be synced alone


def sync_open(number: int) -> None:
    """What was written to an open file is on the disk when this returns. Raises OSError."""
    if sys.platform == "darwin":  # fsync leaves it in the drive's own memory
        import fcntl

        try:
            fcntl.fcntl(number, fcntl.F_FULLFSYNC)
            return
        except OSError as error:
            if error.errno not in _CANT_BE_SYNCED:
                raise
    os.fsync(number)
