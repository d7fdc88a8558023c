"""The system's trash: sends a file there and finds out where it went, so that it can come back.

Linux: freedesktop.org Trash specification 1.0 (``files`` and ``info`` beside each other, the
original path percent-encoded in ``.trashinfo``). macOS: ``~/.Trash``. Windows: ``$Recycle.Bin``, a
``$R`` file beside a ``$I`` file with the original path. A file that moved within its drive keeps
its device and inode: these identify it for sure.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import send2trash

from core.errors import RemovalError
from core.paths import base_folder
from core.review.removal_reasons import RemovalProblem, why

if sys.platform not in ("win32", "darwin"):  # Send2Trash takes an empty XDG_DATA_HOME for "here"
    from send2trash import plat_other as freedesktop

    freedesktop.XDG_DATA_HOME = os.fsencode(base_folder("XDG_DATA_HOME", ".local/share"))
    freedesktop.HOMETRASH_B = freedesktop.XDG_DATA_HOME + b"/Trash"


class Trash(Protocol):
    """Somewhere files go and can come back from."""

    def send(self, path: Path) -> Path | None:
        """Move a file there; its new place, None if unknown. Raises RemovalError."""

    def find(self, path: Path, size: int, mtime_ns: int) -> Path | None:
        """Where a file that lay at ``path`` is now, by its size and time; None if not found."""


class SystemTrash:
    """The desktop's own trash, by Send2Trash."""

    def send(self, path: Path) -> Path | None:
        """Raises RemovalError where the file system can't trash, naming the reason."""
        if _is_on_network(path):
            raise RemovalError(RemovalProblem.ON_NETWORK)
        try:
            status = path.lstat()
            send2trash.send2trash(path)
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_TRASHED, why=why(error)) from error
        return _by_identity(path, status) or self.find(path, status.st_size, status.st_mtime_ns)

    def find(self, path: Path, size: int, mtime_ns: int) -> Path | None:
        """For a file whose inode was not noted: after a crash."""
        for folder in _trash_folders(path):
            for place, status in newest_first(folder):
                is_note = place.name.startswith("$I")
                if not is_note and (status.st_size, status.st_mtime_ns) == (size, mtime_ns):
                    return place
        return None


def forget_trash_note(place: Path) -> None:
    """Remove the ``.trashinfo`` (or ``$I`` file) of a file that came back from the trash."""
    if place.parent.name == "files":
        (place.parent.parent / "info" / f"{place.name}.trashinfo").unlink(missing_ok=True)
    elif place.name.startswith("$R"):
        place.with_name(f"$I{place.name[2:]}").unlink(missing_ok=True)


def _trash_folders(path: Path) -> Iterator[Path]:
    if sys.platform == "win32":
        yield from Path(path.anchor, "$Recycle.Bin").glob("*")
    elif sys.platform == "darwin":
        yield Path.home() / ".Trash"
        yield from (folder / ".Trashes" / str(os.getuid()) for folder in path.parents)
    else:
        yield base_folder("XDG_DATA_HOME", ".local/share") / "Trash" / "files"
        for folder in path.parents:
            yield folder / ".Trash" / str(os.getuid()) / "files"
            yield folder / f".Trash-{os.getuid()}" / "files"


def _is_on_network(path: Path) -> bool:
    """Windows deletes for good what is sent to the trash from a network drive."""
    if sys.platform == "win32":
        import ctypes

        remote, anchor = 4, path.absolute().anchor
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(anchor) == remote
        return is_remote or anchor.startswith("\\\\")
    else:
        return False


def _by_identity(path: Path, status: os.stat_result) -> Path | None:
    """By device and inode: looked for under the file's own name first, since trashes grow large."""
    identity = (status.st_dev, status.st_ino)
    folders = [folder for folder in _trash_folders(path) if folder.is_dir()]
    for folder in folders:
        if _identity(folder / path.name) == identity:
            return folder / path.name
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                places = [Path(entry.path) for entry in entries if entry.inode() == status.st_ino]
        except OSError:
            continue
        for place in places:
            if _identity(place) == identity:
                return place
    return None


def _identity(place: Path) -> tuple[int, int] | None:
    try:
        status = place.lstat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def newest_first(folder: Path) -> list[tuple[Path, os.stat_result]]:
    """The files of a trash folder, those that came last first; empty if it isn't there."""
    try:
        with os.scandir(folder) as entries:
            files = [(Path(entry.path), os.lstat(entry.path)) for entry in entries]
    except OSError:
        return []
    return sorted(files, key=lambda file: -file[1].st_ctime_ns)
