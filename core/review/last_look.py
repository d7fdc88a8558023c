"""The last look at a photo and at its keeper: right before the photo goes, and right after.

Size and time say nothing about the bytes: a disk can rot, two files can change places. So both are
read, and their sha256 compared with what the scan saw; exact copies are compared byte by byte. Two
paths may also lead to one file in ways that no number tells, such as a network share that is
mounted twice; that shows when one of them goes.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from core.errors import RemovalError
from core.records import ContentHash, Photo
from core.review.contents import are_one_file, content_hash_of, have_like_names
from core.review.file_moves import have_same_bytes
from core.review.journal import KnownFile
from core.review.removal_reasons import RemovalProblem, why
from core.review.requests import Companion, RemovalRequest


def bytes_to_read(requests: Iterable[RemovalRequest]) -> int:
    """How much a removal reads to make sure that nothing changed: each file once."""
    files: dict[Path, int] = {}
    for request in requests:
        equals = (equal for companion in request.companions for equal in companion.equals)
        known: list[KnownFile] = [request.photo, request.keeper, *request.companions, *equals]
        files |= {file.path: file.size for file in known}
    return sum(files.values())


class LastLook:
    """At the photos of one batch. ``check`` is called between blocks that are read; it may raise.

    A keeper is read once, and again only if it was touched since.
    """

    def __init__(self, requests: Sequence[RemovalRequest], check: Callable[[], None]) -> None:
        self._check = check
        self._leaving = {request.photo.path for request in requests}
        self._leaving_files = [status for path in self._leaving if (status := _status(path))]
        self._numbers = {(status.st_dev, status.st_ino) for status in self._leaving_files}
        self._read: dict[Path, tuple[int, ...]] = {}
        self._shared: dict[tuple[Path, Path], bool] = {}

    def before(self, request: RemovalRequest) -> Photo:
        """The photo as it is now, to be journalled. Raises RemovalError where it may not go."""
        photo, keeper = request.photo, request.keeper
        if keeper.path in self._leaving:
            raise RemovalError(RemovalProblem.KEEPER_MARKED)
        if photo.is_reference:
            raise RemovalError(RemovalProblem.IN_REFERENCE_FOLDER)
        status = _unchanged(photo)
        kept = _unchanged(keeper, is_keeper=True)
        if are_one_file(status, kept):
            raise RemovalError(RemovalProblem.SAME_FILE)
        if self._leaves(kept):
            raise RemovalError(RemovalProblem.KEEPER_MARKED)
        self._compare_hash(photo, status)
        if _marks(kept) != self._read.get(keeper.path):
            self._compare_hash(keeper, kept, is_keeper=True)
            self._read[keeper.path] = _marks(kept)
        if photo.content_hash == keeper.content_hash:
            self._compare_bytes(photo.path, keeper.path)
        return replace(photo, mtime_ns=status.st_mtime_ns)

    def companion(self, file: Companion) -> Companion:
        """A companion with the hash of its bytes. Raises RemovalError where it may not go."""
        status = _unchanged(file)
        content_hash = self._compare_hash(file, status)
        return replace(file, mtime_ns=status.st_mtime_ns, content_hash=content_hash)

    def is_one_file_in_two_ways(self, photo: Photo, keeper: Photo, probe: str) -> bool:
        """True if both are one file in a folder that is reached in two ways, whatever its numbers.

        A file of the name ``probe`` is made beside the photo, and looked for beside the keeper.
        """
        first, second = photo.path.parent, keeper.path.parent
        looks_like_it = (photo.size, photo.mtime_ns) == (keeper.size, keeper.mtime_ns)
        if first == second or not looks_like_it or not have_like_names(photo.path, keeper.path):
            return False
        if (first, second) not in self._shared:
            self._shared[first, second] = _is_seen(first / probe, second / probe)
        return self._shared[first, second]

    def after(self, keeper: Photo) -> None:
        """Raises RemovalError where the keeper went with its photo."""
        try:
            number = os.open(keeper.path, os.O_RDONLY)  # a drive's memory of names may be old
        except OSError as error:
            raise RemovalError(RemovalProblem.KEEPER_GONE) from error
        try:
            status = os.fstat(number)
        finally:
            os.close(number)
        if not _is_file(status) or _marks(status)[:2] != self._read[keeper.path][:2]:
            raise RemovalError(RemovalProblem.KEEPER_GONE)
        if status.st_nlink != self._read[keeper.path][-1]:  # a hard link to it is no change
            self._read[keeper.path] = _marks(status)

    def _leaves(self, kept: os.stat_result) -> bool:
        """True if the keeper is marked too, by another path; each of several names stands alone."""
        if kept.st_nlink > 1 or (kept.st_dev, kept.st_ino) not in self._numbers:
            return False
        return any(are_one_file(kept, status) for status in self._leaving_files)

    def _compare_hash(
        self, file: KnownFile, status: os.stat_result, *, is_keeper: bool = False
    ) -> ContentHash:
        """A time that was set back or forth changed nothing, if the bytes are known."""
        problem = RemovalProblem
        changed = problem.KEEPER_CHANGED if is_keeper else problem.CHANGED
        if not file.content_hash and status.st_mtime_ns != file.mtime_ns:
            raise RemovalError(changed)
        try:
            content_hash = content_hash_of(file.path, self._check)
        except OSError as error:
            unreadable = problem.KEEPER_UNREADABLE if is_keeper else problem.UNREADABLE
            raise RemovalError(unreadable, why=why(error)) from error
        if file.content_hash and content_hash != file.content_hash:
            raise RemovalError(changed)
        return content_hash

    def _compare_bytes(self, photo: Path, keeper: Path) -> None:
        try:
            if have_same_bytes(photo, keeper, self._check):
                return
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_COMPARABLE, why=why(error)) from error
        raise RemovalError(RemovalProblem.OTHER_BYTES)


def _unchanged(file: KnownFile, *, is_keeper: bool = False) -> os.stat_result:
    """A cheap look first: by kind and size. Raises RemovalError."""
    problem = RemovalProblem
    try:
        status = file.path.stat()
        is_link = stat.S_ISLNK(file.path.lstat().st_mode)
    except FileNotFoundError as error:
        raise RemovalError(problem.KEEPER_GONE if is_keeper else problem.GONE) from error
    except OSError as error:
        unreadable = problem.KEEPER_UNREADABLE if is_keeper else problem.UNREADABLE
        raise RemovalError(unreadable, why=why(error)) from error
    if is_keeper and is_link:
        raise RemovalError(problem.KEEPER_IS_LINK)
    if not _is_file(status) or status.st_size != file.size:
        raise RemovalError(problem.KEEPER_CHANGED if is_keeper else problem.CHANGED)
    return status


def _is_file(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode)


def _marks(status: os.stat_result) -> tuple[int, ...]:
    """What changes when a file is written to, even if its time is set back."""
    return (
        status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_dev, status.st_ino,
        status.st_nlink,
    )  # fmt: skip


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None  # told when it is its turn


def _is_seen(probe: Path, in_other_folder: Path) -> bool:
    try:
        probe.touch(0o600, exist_ok=False)
    except OSError:
        return False  # nothing can leave this folder either
    try:
        return os.path.lexists(in_other_folder)
    finally:
        with suppress(OSError):
            probe.unlink()
