"""Which drive a path is on, so that nothing is put under a mount point whose drive is away.

A device's number changes from one start of the computer to the next; what stays is where a drive is
mounted, its file system's own number (or label in ``/dev``, or address on the network) and the part
of it that is shown there.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
BY_UUID = Path("/dev/disk/by-uuid")
NUMBERED = frozenset({"ext2", "ext3", "ext4", "btrfs", "tmpfs"})
"""File systems whose number, by ``statvfs``, is their own and not that of a device."""


@dataclass(frozen=True, slots=True)
class Drive:
    """``top``: where it is mounted. ``number``: the file system's own, empty if it can't be told;
    ``source``: the device or the address, and what of it is shown."""

    top: str
    number: str = ""
    source: str = ""

    def is_same(self, other: Drive) -> bool:
        """True if both are one drive at one place; the system's own is never away."""
        if self.top != other.top:
            return False
        if os.name != "nt" and self.top == "/":
            return True
        if self.number and other.number:
            return self.number == other.number
        return self.source == other.source


@dataclass(frozen=True, slots=True)
class _Mount:
    top: str
    root: str
    kind: str
    source: str


def drive_of(path: Path) -> Drive:
    """The drive that a path is on, or would be on."""
    if os.name == "nt":
        anchor = Path(os.path.realpath(path)).anchor
        return Drive(anchor, str(device_of(Path(anchor))))
    real = os.path.realpath(path.parent)  # a drive that is mounted on demand is so from now on
    mounts = _mounts()
    if not mounts:
        return Drive(str(_mount_point(Path(real))))
    mount = max(
        (mount for mount in mounts if _is_below(real, mount.top)),
        key=lambda mount: len(mount.top),
        default=_Mount("/", "/", "", ""),
    )
    return Drive(mount.top, _number(mount), f"{mount.kind} {mount.source} {mount.root}")


def top_folder(folder: Path) -> Path:
    """The topmost folder of the drive that an existing folder, given without links, is on."""
    tops = {mount.top for mount in _mounts()}
    device = device_of(folder)
    while str(folder) not in tops and folder.parent != folder:
        if device_of(folder.parent) != device:
            break
        folder = folder.parent
    return folder


def device_of(path: Path) -> int:
    """The number of the device that a path is on, or would be on."""
    while True:
        try:
            return path.lstat().st_dev
        except OSError:
            if path.parent == path:
                return 0
            path = path.parent


def _mounts() -> list[_Mount]:
    """Those of Linux, the one that hides others at its place last; proc(5)."""
    if sys.platform != "linux":
        return []
    try:
        lines = MOUNTS.read_bytes().splitlines()
    except OSError:
        return []
    mounts: dict[str, _Mount] = {}
    for line in lines:
        before, _, after = line.partition(b" - ")
        fields, more = before.split(b" "), after.split(b" ")
        if len(fields) > 4 and len(more) > 1:
            top = _unescaped(fields[4])
            mounts[top] = _Mount(top, _unescaped(fields[3]), *map(_unescaped, more[:2]))
    return list(mounts.values())


def _unescaped(field: bytes) -> str:
    for code in (b"\\040", b"\\011", b"\\012", b"\\134"):
        field = field.replace(code, bytes([int(code[1:], 8)]))
    return os.fsdecode(field)


def _is_below(path: str, top: str) -> bool:
    return path == top or path.startswith(top.rstrip("/") + "/")


def _number(mount: _Mount) -> str:
    if mount.kind in NUMBERED:
        try:
            return f"{os.statvfs(mount.top).f_fsid:x} {mount.root}"
        except OSError:
            return ""
    device = os.path.realpath(mount.source)
    try:
        uuids = [link.name for link in BY_UUID.iterdir() if os.path.realpath(link) == device]
    except OSError:
        return ""
    return f"{uuids[0]} {mount.root}" if uuids else ""


def _mount_point(folder: Path) -> Path:
    while not os.path.ismount(folder) and folder.parent != folder:
        folder = folder.parent
    return folder
