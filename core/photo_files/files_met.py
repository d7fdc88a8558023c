"""Another path is not another file: tells a file that was met already from a new one.

Device and inode aren't believed alone: some network and FUSE file systems give many files one
inode. Two paths are one file where size and times agree as well, and the name does, or the file
has hard links. A drive that shows another folder's files under a device number of its own (a
network share mounted twice, bindfs) shows the very time of their last change, to the nanosecond,
which no copy has.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
_VIEWS = re.compile(
    r"fuse(\..*)?|nfs\d?|cifs|smb\d?|smbfs|9p|virtiofs|vboxsf|prl_fs|ceph|afs|davfs|drvfs|overlay"
)
"""Types of file systems that show files of other ones (fuseblk is a drive of its own)."""
_COARSE = 1_000_000
"""Nanoseconds: a time that is a multiple of this was rounded and proves little."""


class FilesMet:
    """``folders``: the real paths that are walked."""

    def __init__(self, folders: Iterable[str], mounts: Path = MOUNTS) -> None:
        self._views = _views_of(list(folders), mounts)
        self._files: set[bytes] = set()
        self._devices: dict[bytes, int] = {}

    def is_met(self, name: str, status: os.stat_result) -> bool:
        """True if this is a file that another path led to before."""
        if not status.st_ino:
            return False
        alone = name if status.st_nlink <= 1 else ""
        times = (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        key = _digest(status.st_dev, status.st_ino, *times, alone)
        is_met = key in self._files
        self._files.add(key)
        return is_met

    def is_another_view(self, name: str, status: os.stat_result) -> bool:
        """True if another drive showed this very file before."""
        if not self._views or status.st_ctime_ns % _COARSE == 0:
            return False
        key = _digest(status.st_size, status.st_mtime_ns, status.st_ctime_ns, name)
        device = self._devices.setdefault(key, status.st_dev)
        return device != status.st_dev and not self._views.isdisjoint({device, status.st_dev})


def _digest(*values: int | str) -> bytes:
    """A hundred thousand of these take a tenth of the memory of the values themselves."""
    return blake2b(repr(values).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _views_of(folders: list[str], mounts: Path) -> frozenset[int]:
    """The device numbers of file systems that show files of others, at or around ``folders``."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return frozenset()  # only Linux says so
    views = set()
    for words in map(str.split, lines):
        device, place, kind = words[2], _unescaped(words[4]), words[words.index("-") + 1]
        if _VIEWS.fullmatch(kind) and any(
            Path(folder).is_relative_to(place) or Path(place).is_relative_to(folder)
            for folder in folders
        ):
            major, minor = device.split(":")
            views.add(os.makedev(int(major), int(minor)))
    return frozenset(views)


def _unescaped(word: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), word)
