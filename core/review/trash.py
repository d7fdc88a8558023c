"""The system's trash: sends a file there, and finds out where it went, so that it can come back.

Linux: see :mod:`core.review.freedesktop_trash`. macOS: ``~/.Trash``. Windows: ``$Recycle.Bin``, a
``$R`` file beside a ``$I`` file with the original path. A file that moved within its drive keeps
its device and inode: these identify it for sure. After a crash it is known by its bytes and, where
the trash has notes, by where it was.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import send2trash

from core.errors import RemovalError
from core.review import freedesktop_trash
from core.review.freedesktop_trash import real_place, trash_folders
from core.review.journal import JournalRow
from core.review.recognition import is_file_of, may_be_file_of
from core.review.removal_reasons import RemovalProblem, why

IS_FREEDESKTOP = sys.platform not in ("win32", "darwin")


class Trash(Protocol):
    """Somewhere files go and can come back from."""

    def send(self, path: Path) -> Path | None:
        """Move a file there; its new place, None if unknown. Raises RemovalError."""

    def find(self, row: JournalRow) -> Path | None:
        """Where the file of a removal is now; None if it isn't there for sure."""


class SystemTrash:
    """The desktop's own trash; that of Windows and macOS by Send2Trash."""

    def send(self, path: Path) -> Path | None:
        """Raises RemovalError where the file system can't trash, naming the reason."""
        if _is_on_network(path):
            raise RemovalError(RemovalProblem.ON_NETWORK)
        try:
            if IS_FREEDESKTOP:
                return freedesktop_trash.send(path)
            status = path.lstat()
            send2trash.send2trash(path)
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_TRASHED, why=why(error)) from error
        return _by_identity(path, status)

    def find(self, row: JournalRow) -> Path | None:
        """By where it was and by its bytes: by size and time alone it may be another's."""
        for place in _namesakes(row):
            with suppress(OSError):  # it can't be read, or was just taken away
                if is_file_of(place, row):
                    return place
        return None


def forget_trash_note(place: Path) -> None:
    """Remove the ``.trashinfo`` (or ``$I`` file) of a file that came back from the trash."""
    if place.parent.name == "files":
        (place.parent.parent / "info" / f"{place.name}.trashinfo").unlink(missing_ok=True)
    elif place.name.startswith("$R"):
        _windows_note(place).unlink(missing_ok=True)


def _namesakes(row: JournalRow) -> Iterator[Path]:
    """What lies in a trash, came from the row's path, and may be its file by size."""
    came_from = real_place(row.path)
    for place, original in _trashed(row):
        if original is None or real_place(original) == came_from:
            yield place


def _trashed(row: JournalRow) -> Iterator[tuple[Path, Path | None]]:
    """Places with what the trash notes as the original path; the trash of macOS notes nothing."""
    if IS_FREEDESKTOP:
        for trash in trash_folders(row.path):
            for place in _of_its_size(trash.files, row):
                if (original := trash.original(place.name)) is not None:
                    yield place, original
        return
    for folder in _folders(row.path):
        for place in _of_its_size(folder, row):
            original = _windows_original(place)
            if original is not None or sys.platform == "darwin":
                yield place, original


def _of_its_size(folder: Path, row: JournalRow) -> list[Path]:
    return [place for place in newest_first(folder) if may_be_file_of(place, row)]


def _windows_note(place: Path) -> Path:
    return place.with_name(f"$I{place.name[2:]}")


def _windows_original(place: Path) -> Path | None:
    """The path in a ``$I`` file: version 1 at byte 24, since Windows 10 with its length before."""
    if not place.name.startswith("$R"):
        return None
    try:
        note = _windows_note(place).read_bytes()
    except OSError:
        return None
    text = note[28:] if note[:1] == b"\2" else note[24:]
    try:
        return Path(text.decode("utf-16-le", "surrogatepass").split("\0")[0])
    except UnicodeDecodeError:  # cut off
        return None


def _folders(path: Path) -> Iterator[Path]:
    if sys.platform == "win32":
        yield from Path(path.anchor, "$Recycle.Bin").glob("*")
    else:
        yield Path.home() / ".Trash"
        yield from (folder / ".Trashes" / str(os.getuid()) for folder in path.parents)


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
    folders = [folder for folder in _folders(path) if folder.is_dir()]
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


def newest_first(folder: Path) -> list[Path]:
    """The files of a trash folder, those that came last first; empty if it isn't there."""
    files: list[tuple[int, Path]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                with suppress(FileNotFoundError):  # another program just took it
                    files.append((-entry.stat(follow_symlinks=False).st_ctime_ns, Path(entry.path)))
    except OSError:
        return []
    return [place for _, place in sorted(files)]
