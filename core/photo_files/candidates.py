"""Which files of a walk are photos or videos to scan, each of them once, and what is said of
others."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from core.photo_files.file_kinds import (
    HEAD,
    UNREAD_EXTENSIONS,
    FileKind,
    extension_of,
    kind_by_extension,
    looks_like_photo,
    looks_like_video,
    unread_format,
)
from core.photo_files.files_met import FilesMet
from core.photo_files.folder_kinds import WalkedFolder, is_thumbnail
from core.photo_files.reasons import PhotoProblem, SkippedFiles, file_problem
from core.photo_files.skipped import Skipped
from core.records import FoundFile, Problem
from core.wording.reasons import Reason

LATEST = 2**63 - 1
"""Nanoseconds since 1970 that a database can hold; some file systems can hold more."""


class Candidates:
    """The files of one walk. ``tops``: the real paths of the chosen folders."""

    def __init__(
        self,
        tops: Iterable[str],
        moved_away: Mapping[Path, int],
        skipped: Skipped,
        on_problem: Callable[[Problem], None],
    ) -> None:
        self._moved_away = {os.fspath(path): size for path, size in moved_away.items()}
        self._met = FilesMet(tops)
        self._behind_links: set[str] = set()
        self._skipped, self._on_problem = skipped, on_problem

    def photo(self, folder: WalkedFolder, name: str) -> FoundFile | None:
        """The file of that name, no link, if it is a photo or a video that wasn't met yet."""
        kind = kind_by_extension(extension_of(name))
        if name.startswith(".") or kind is FileKind.OTHER:
            return None
        if is_thumbnail(name):
            self._skipped.add(SkippedFiles.THUMBNAILS, os.fspath(folder.file(name)))
            return None
        if self._behind_links and folder.real_path(name) in self._behind_links:
            return None
        return self._judged(folder, name, kind)

    def behind_link(self, folder: WalkedFolder, name: str, kind: FileKind) -> FoundFile | None:
        """The same for the file that a link leads to; ``kind``: by the name of the link."""
        if kind is FileKind.OTHER or folder.real_path(name) in self._behind_links:
            return None
        self._behind_links.add(folder.real_path(name))
        return self._judged(folder, name, kind)

    def _judged(self, folder: WalkedFolder, name: str, kind: FileKind) -> FoundFile | None:
        path = folder.file(name)
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                return None
            kind, problem = _looked_into(path, kind, status)
        except _NoPhoto:
            return None
        except OSError as error:
            problem = _read_problem(error)
        if problem is not None:
            self._on_problem(Problem(path, problem))
            return None
        if self._is_left_out(folder, name, status):
            return None
        identity = (status.st_dev, status.st_ino)
        return FoundFile(
            path,
            status.st_size,
            status.st_mtime_ns,
            identity,
            folder.is_reference,
            kind is FileKind.VIDEO,
        )

    def _is_left_out(self, folder: WalkedFolder, name: str, status: os.stat_result) -> bool:
        code = None
        if self._moved_away.get(folder.real_path(name)) == status.st_size:
            code = SkippedFiles.MOVED_AWAY
        elif self._met.is_met(name, status):
            return True
        elif self._met.is_another_view(name, status):
            code = SkippedFiles.SEEN_TWICE
        if code is not None:
            self._skipped.add(code, os.fspath(folder.file(name)))
        return code is not None


class _NoPhoto(Exception):
    """Nothing is to be said of this file."""


def _looked_into(
    path: Path, kind: FileKind, status: os.stat_result
) -> tuple[FileKind, Reason | None]:
    """What it is, by name or else by content, and why it can't be scanned. Raises _NoPhoto,
    OSError."""
    if kind is FileKind.DRAWING:
        return kind, Reason.of(PhotoProblem.DRAWING)
    if kind not in (FileKind.PHOTO, FileKind.VIDEO):
        kind, problem = _by_content(path)
        if problem is not None:
            return kind, problem
    if kind is FileKind.VIDEO and not status.st_size:
        raise _NoPhoto
    late = status.st_mtime_ns > LATEST
    return kind, Reason.of(PhotoProblem.DATE_TOO_LATE) if late else None


def _by_content(path: Path) -> tuple[FileKind, Reason | None]:
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    extension = extension_of(path.name)
    if looks_like_photo(head):
        return FileKind.PHOTO, None
    if looks_like_video(extension, head):
        return FileKind.VIDEO, None
    name = UNREAD_EXTENSIONS.get(extension) or unread_format(head)
    if name is None:
        raise _NoPhoto
    return FileKind.UNREAD, Reason.of(PhotoProblem.FORMAT_NOT_READ, format=name)


def _read_problem(error: OSError) -> Reason:
    if isinstance(error, FileNotFoundError):
        return Reason.of(PhotoProblem.VANISHED)
    return file_problem(error)
