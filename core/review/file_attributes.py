"""What a file has besides its bytes: time, permissions, owner and extended attributes.

Extended attributes of the user hold, for example, KDE's ratings and tags (``user.baloo.rating``);
access lists are kept in one of the system's. Only Linux gives Python a way to them.
"""

from __future__ import annotations

import logging
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

logger = logging.getLogger(__name__)
KEPT = ("user.", "system.posix_acl_access")


@dataclass(frozen=True, slots=True)
class FileAttributes:
    """``mode``: permissions alone. ``owner``: user and group. ``extended``: values by name."""

    mtime_ns: int
    mode: int
    owner: tuple[int, int]
    extended: dict[str, bytes]


def attributes_of(path: Path) -> FileAttributes:
    """Of a file, or of what a link leads to. Raises OSError."""
    status = path.stat()
    owner = (status.st_uid, status.st_gid)
    mode = stat.S_IMODE(status.st_mode)
    return FileAttributes(status.st_mtime_ns, mode, owner, _extended(path))


def give_attributes(path: Path, attributes: FileAttributes) -> None:
    """Make a file have them, as far as its drive and the user's rights allow.

    Extended attributes that it has already stay as they are: they may be newer.
    """
    for change in (_give_owner, _give_mode, _give_extended, _give_time):
        try:
            change(path, attributes)
        except OSError as error:
            logger.info("%s: %s: %s", path, change.__name__, error.strerror)


def _give_owner(path: Path, attributes: FileAttributes) -> None:
    status = path.stat()
    if sys.platform != "win32" and (status.st_uid, status.st_gid) != attributes.owner:
        os.chown(path, *attributes.owner)


def _give_mode(path: Path, attributes: FileAttributes) -> None:
    if stat.S_IMODE(path.stat().st_mode) != attributes.mode:
        path.chmod(attributes.mode)


def _give_extended(path: Path, attributes: FileAttributes) -> None:
    if sys.platform == "linux":
        now = _extended(path)
        for name, value in attributes.extended.items():
            if name not in now:
                os.setxattr(path, name, value)


def _give_time(path: Path, attributes: FileAttributes) -> None:
    status = path.stat()
    if status.st_mtime_ns != attributes.mtime_ns:
        os.utime(path, ns=(status.st_atime_ns, attributes.mtime_ns))


def _extended(path: Path) -> dict[str, bytes]:
    """Empty where there are none or the drive has no such thing."""
    if sys.platform != "linux":
        return {}
    try:
        names = [name for name in os.listxattr(path) if name.startswith(KEPT)]
        return {name: os.getxattr(path, name) for name in names}
    except OSError:
        return {}
