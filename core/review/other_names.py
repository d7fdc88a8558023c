"""The other names of files that had several: hard links, which a move to another drive parts.

A file that was copied away and back is another file than the one whose other names stayed. If that
one still has its bytes, the file's name is given to it again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from core.review.drives import device_of
from core.review.journal import JournalRow
from core.review.recognition import is_file_of

_Key = tuple[str, str, int]
"""A drive and the number of a file on it."""


class OtherNames:
    """Of the files of one undo; the folders are walked once, and only if a file needs it."""

    def __init__(self, rows: Sequence[JournalRow]) -> None:
        self._rows = [row for row in rows if _had_others(row)]
        self._names: dict[_Key, Path] = {}
        self._is_walked = False

    def of(self, row: JournalRow, place: Path, check: Callable[[], None]) -> Path | None:
        """Another name of the file that ``place`` holds a copy of; None if there is none.

        ``check`` is called while folders are walked and may raise.
        """
        key = _key(row)
        if key is None or device_of(place) == device_of(row.path.parent):
            return None
        if key not in self._names and _had_others(row) and not self._is_walked:
            self._walk(check)
        name = self._names.get(key)
        try:
            return name if name is not None and is_file_of(name, row) else None
        except OSError:
            return None

    def came_back(self, row: JournalRow) -> None:
        """From now on this is a name that those can share which went after it."""
        key = _key(row)
        if key is not None and _had_others(row):
            self._names.setdefault(key, row.path)

    def _walk(self, check: Callable[[], None]) -> None:
        self._is_walked = True
        keys = {row.origin.inode: key for row in self._rows if row.origin and (key := _key(row))}
        devices = {device_of(row.path.parent) for row in self._rows}
        for entry in _files_below(_folders_of(self._rows), devices, check):
            key = keys.get(entry.inode())
            if key is not None:
                self._names.setdefault(key, Path(entry.path))


def _had_others(row: JournalRow) -> bool:
    return row.origin is not None and row.origin.names > 1


def _key(row: JournalRow) -> _Key | None:
    origin = row.origin
    if origin is None or not origin.inode or origin.link is not None:
        return None
    return origin.drive.top, origin.drive.number, origin.inode


def _folders_of(rows: Sequence[JournalRow]) -> list[Path]:
    """The folder that holds all photos and keepers; each one's own folder if that is the root."""
    folders = list({path.parent for row in rows for path in (row.path, row.keeper)})
    try:
        common = Path(os.path.commonpath(folders))
    except ValueError:  # several drives of Windows
        return folders
    return folders if common == Path(common.anchor) else [common]


def _files_below(
    folders: Sequence[Path], devices: set[int], check: Callable[[], None]
) -> Iterator[os.DirEntry[str]]:
    waiting = [str(folder) for folder in folders]
    while waiting:
        check()
        folder = waiting.pop()
        try:
            if os.lstat(folder).st_dev not in devices:
                continue
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif entry.is_file(follow_symlinks=False):
                        yield entry
        except OSError:
            continue
