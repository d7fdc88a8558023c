"""Returns removed files from where they went; what a crash left at both places is dropped there."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from core.errors import RemovalError
from core.photo_files.hashing import never_stop
from core.review.actions import LINKS, staged_name
from core.review.drives import drive_of
from core.review.file_attributes import give_attributes
from core.review.file_moves import give_another_name, hold_the_same, move_without_overwriting
from core.review.journal import Action, JournalRow
from core.review.on_disk import make_folder, sync_names
from core.review.removal_reasons import UndoProblem, why
from core.review.trash import forget_trash_note

logger = logging.getLogger(__name__)


def is_link_of(row: JournalRow) -> bool:
    """True if what lies at the row's path is the link that stands for the keeper."""
    try:
        if row.action is Action.SYMLINK:
            folder = os.path.realpath(row.path.parent)
            leads_to = os.path.normpath(Path(folder, row.path.readlink()))
            return row.path.is_symlink() and Path(leads_to) == target_of(row)
        return not row.path.is_symlink() and row.path.samefile(row.keeper)
    except OSError:
        return False


def is_at_both(row: JournalRow) -> bool:
    """True if a move, or a way back, that was cut off left the file at both its places."""
    if row.place is None or not os.path.lexists(row.path) or row.path.is_symlink():
        return False
    if row.action in LINKS and is_link_of(row):  # maybe to a photo of the same bytes
        return False
    try:
        return not row.place.is_symlink() and hold_the_same(row.path, row.place)
    except OSError:
        return False


def drop_second_name(row: JournalRow) -> None:
    """Leave a file that lies at both its places where it was first."""
    if row.place is None:
        return
    try:
        if is_at_both(row):
            sync_names(row.path.parent)
            row.place.unlink()
    except OSError as error:
        logger.warning("%s is left over: %s", row.place, error.strerror)
    if not os.path.lexists(row.place):
        _forget_note(row, row.place)


def require_drive(row: JournalRow) -> None:
    """Raises RemovalError where the drive is away that a file came from: what is put below its
    mount point then is lost from view once it is back."""
    if is_drive_away(row):
        raise RemovalError(UndoProblem.DRIVE_AWAY)


def is_drive_away(row: JournalRow) -> bool:
    """True if the drive isn't there that a file came from."""
    return row.origin is not None and not row.origin.drive.is_same(drive_of(row.path))


def is_place_away(row: JournalRow) -> bool:
    """True if the drive isn't there that a file was moved to."""
    drive = None if row.origin is None else row.origin.goes_to
    return drive is not None and row.place is not None and not drive.is_same(drive_of(row.place))


def put_back(
    place: Path,
    row: JournalRow,
    other_name: Path | None = None,
    check: Callable[[], None] = never_stop,
) -> None:
    """Return a file from where it went, never over another file, with all that it had.

    ``place`` holds the file's bytes, and so does ``other_name``, which the file shares again.
    ``check`` is called while bytes are copied and may raise. Raises RemovalError.
    """
    require_drive(row)
    staged = staged_name(row, row.path.parent)
    try:
        make_folder(row.path.parent)
        if place != staged:
            staged.unlink(missing_ok=True)  # of an undo that a crash cut off; the file is at place
        if other_name is None:
            move_without_overwriting(place, row.path, staged, check)
        else:
            os.link(other_name, row.path)
            sync_names(row.path.parent)
            place.unlink()
            sync_names(place.parent)
    except FileExistsError as error:
        raise RemovalError(UndoProblem.OTHER_FILE_THERE, place=place) from error
    except OSError as error:
        raise RemovalError(UndoProblem.NOT_PUT_BACK, why=why(error)) from error
    give_what_it_had(row)
    _forget_note(row, place)


def put_back_over_link(
    place: Path, row: JournalRow, check: Callable[[], None] = never_stop
) -> None:
    """Return a file to the place of its link, which it replaces in one step. Raises RemovalError.

    A name that is no longer that link is left alone: it may be the last one of the keeper's bytes.
    ``check`` is called while bytes are copied and may raise.
    """
    require_drive(row)
    staged = staged_name(row, row.path.parent)
    try:
        if place != staged:
            staged.unlink(missing_ok=True)  # of an undo that a crash cut off; the file is at place
            give_another_name(place, staged, check=check)
        if not is_link_of(row):
            if place != staged:
                staged.unlink()
            raise RemovalError(UndoProblem.LINK_REPLACED, place=place)
        staged.replace(row.path)
        sync_names(row.path.parent)
        if place != staged:
            place.unlink()
            sync_names(place.parent)
    except OSError as error:
        raise RemovalError(UndoProblem.NOT_PUT_BACK, why=why(error)) from error
    give_what_it_had(row)
    _forget_note(row, place)


def target_of(row: JournalRow) -> Path:
    """The file that a link in the place of the row's file leads to."""
    return Path(os.path.realpath(row.keeper))


def give_what_it_had(row: JournalRow) -> None:
    """To a file that is back: its time, permissions and attributes."""
    origin = row.origin
    if origin is not None and origin.attributes is not None and origin.link is None:
        give_attributes(row.path, origin.attributes)


def _forget_note(row: JournalRow, place: Path) -> None:
    if row.action is Action.MOVE:
        return
    try:
        forget_trash_note(place)
    except OSError as error:
        logger.warning("the trash keeps a note of %s: %s", row.path.name, error.strerror)
