"""Removes marked photos and brings them back: checked again, journalled first, trashed, undoable.

Right before it goes, each file must be there as it was scanned, and so must its keeper; exact
copies are compared byte by byte. What fails is listed with its reason and the rest goes on.
"""

from __future__ import annotations

import logging
import os
import stat
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.progress import Progress, Stage
from core.records import Photo, Problem
from core.review.journal import Journal, JournalRow, State
from core.review.session import RemovalRequest
from core.review.trash import Trash, forget_trash_note

logger = logging.getLogger(__name__)
ACTION = "trash"
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """What an act did. ``stopped``: by the user; what is in neither list was not touched."""

    batch: str
    moved: tuple[Path, ...]
    failed: tuple[Problem, ...]
    stopped: bool = False


def remove(
    requests: Sequence[RemovalRequest], journal: Journal, trash: Trash, progress: Progress
) -> RemovalReport:
    """Move photos to the trash. Raises DatabaseError before a file is touched that can't be
    journalled; files removed until then stay journalled and can be undone."""
    batch = uuid.uuid4().hex
    leaving = {request.photo.path for request in requests}
    moved: list[Path] = []
    failed: list[Problem] = []
    try:
        for request in progress.track(Stage.REMOVING, requests, len(requests)):
            try:
                _remove_one(request, leaving, journal, trash, batch)
            except RemovalError as error:
                failed.append(Problem(request.photo.path, str(error)))
            else:
                moved.append(request.photo.path)
    except Cancelled:
        return RemovalReport(batch, tuple(moved), tuple(failed), stopped=True)
    return RemovalReport(batch, tuple(moved), tuple(failed))


def undo(batch: str, journal: Journal, progress: Progress) -> RemovalReport:
    """Put every file of an act back where it was, never over another file."""
    moved: list[Path] = []
    failed: list[Problem] = []
    rows = journal.of_batch(batch, State.DONE)
    try:
        for row in progress.track(Stage.RESTORING, rows, len(rows)):
            try:
                _restore(row)
            except RemovalError as error:
                failed.append(Problem(row.path, str(error)))
            else:
                journal.finish(row.id, State.UNDONE)
                moved.append(row.path)
    except Cancelled:
        return RemovalReport(batch, tuple(moved), tuple(failed), stopped=True)
    return RemovalReport(batch, tuple(moved), tuple(failed))


def settle(journal: Journal, trash: Trash) -> tuple[str, ...]:
    """Complete the rows that a crash left half done by what is true on disk; told in sentences."""
    sentences = []
    for row in journal.unsettled():
        if row.path.exists():
            journal.finish(row.id, State.FAILED, note="interrupted before the file was moved")
            sentences.append(f"{row.path} was to be moved to the trash but is still there.")
            continue
        place = trash.find(row.path, row.size, row.mtime_ns)  # the inode was not noted yet
        journal.finish(row.id, State.DONE, place, "completed after an interruption")
        known = "`samelens undo` brings it back" if place else "look for it there"
        sentences.append(
            f"{row.path} was moved to the trash just before the program stopped; {known}."
        )
    return tuple(sentences)


def _remove_one(
    request: RemovalRequest, leaving: set[Path], journal: Journal, trash: Trash, batch: str
) -> None:
    photo, keeper = request.photo, request.keeper
    if keeper.path in leaving:
        raise RemovalError("The photo that should stay is marked too; nothing was done.")
    if photo.is_reference:
        raise RemovalError("It is in a reference folder, which is never touched.")
    _check_unchanged(photo, "The file")
    _check_unchanged(keeper, "The photo that should stay")
    if photo.path.samefile(keeper.path):
        raise RemovalError("It is the same file as the photo that should stay.")
    if photo.content_hash == keeper.content_hash and not _same_bytes(photo.path, keeper.path):
        raise RemovalError("Its bytes are no longer those of the photo that should stay.")
    row = journal.start(batch, ACTION, request)
    try:
        place = trash.send(photo.path)
    except RemovalError as error:
        journal.finish(row, State.FAILED, note=str(error))
        raise
    journal.finish(row, State.DONE, place)


def _check_unchanged(photo: Photo, what: str) -> None:
    try:
        status = photo.path.lstat()
        if stat.S_ISLNK(status.st_mode):
            status = photo.path.stat()
    except FileNotFoundError as error:
        raise RemovalError(f"{what} is not there any more.") from error
    except OSError as error:
        raise RemovalError(f"{what} can't be read: {error.strerror}.") from error
    if (status.st_size, status.st_mtime_ns) != (photo.size, photo.mtime_ns):
        raise RemovalError(f"{what} changed since the scan. Scan again.")


def _same_bytes(first: Path, second: Path) -> bool:
    try:
        with first.open("rb") as one, second.open("rb") as two:
            blocks = zip_longest(
                iter(lambda: one.read(BLOCK), b""), iter(lambda: two.read(BLOCK), b"")
            )
            return all(a == b for a, b in blocks)
    except OSError as error:
        raise RemovalError(f"It can't be compared with its copy: {error.strerror}.") from error


def _restore(row: JournalRow) -> None:
    if row.place is None:
        raise RemovalError("Where it lies in the trash isn't known. Restore it from there by hand.")
    if not row.place.exists():
        raise RemovalError("It is not in the trash any more.")
    try:
        row.path.parent.mkdir(parents=True, exist_ok=True)
        move_without_overwriting(row.place, row.path)
    except FileExistsError as error:
        raise RemovalError("Another file lies in its place now; it stays in the trash.") from error
    except OSError as error:
        raise RemovalError(f"It can't be put back: {error.strerror}.") from error
    try:
        forget_trash_note(row.place)
    except OSError as error:
        logger.warning("the trash keeps a note of %s: %s", row.path.name, error.strerror)


def move_without_overwriting(source: Path, target: Path) -> None:
    """Move within or across drives; raises FileExistsError rather than replace ``target``."""
    try:
        os.link(source, target, follow_symlinks=False)  # fails if the target exists, atomically
    except FileExistsError:
        raise
    except OSError:
        _copy_exclusively(source, target)  # another drive, or one without hard links
    source.unlink()


def _copy_exclusively(source: Path, target: Path) -> None:
    status = source.stat()
    try:
        with source.open("rb") as read, target.open("xb") as write:
            while block := read.read(BLOCK):
                write.write(block)
            write.flush()
            os.fsync(write.fileno())
    except FileExistsError:
        raise
    except OSError:
        target.unlink(missing_ok=True)  # ours: it was made by mode "x" just now
        raise
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
