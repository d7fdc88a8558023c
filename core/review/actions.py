"""What can be done with a marked photo, each with its way back and its end after a crash.

*Trash* sends it to the system's trash; *move* takes it into a folder, its place in the tree kept;
*hard link* and *symlink* send it to the trash and put a link to the keeper in its place. Every step
leaves the file whole at a place that the journal names or that can be found, so a crash between two
steps is settled by what is true on disk.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core.errors import RemovalError
from core.review.file_moves import give_another_name, hold_the_same, move_without_overwriting
from core.review.journal import Action, JournalRow
from core.review.removal_reasons import RemovalProblem, UndoProblem, why
from core.review.trash import Trash, forget_trash_note
from core.wording.codes import Code
from core.wording.reasons import Field, Reason

logger = logging.getLogger(__name__)
NotePlace = Callable[[JournalRow, Path | None], None]
LINKS = (Action.HARD_LINK, Action.SYMLINK)


class Removal(Protocol):
    """One way to remove a file. ``kind`` is what the journal calls it."""

    @property
    def kind(self) -> Action:
        """What the journal calls it."""

    def place_of(self, path: Path) -> Path | None:
        """Where a file would go, if that is known before it goes."""

    def act(self, row: JournalRow, note_place: NotePlace) -> Path | None:
        """Remove the file of a journalled row; where it is now, None if that isn't known.

        Raises RemovalError with the file where it was.
        """


class StillAway(RemovalError):
    """A file that went to ``place`` though the rest of its removal failed; it can be undone."""

    def __init__(self, place: Path | None, code: Code, /, **fields: Field) -> None:
        super().__init__(code, **fields)
        self.place = place


@dataclass(frozen=True, slots=True)
class ToTrash:
    """To the system's trash."""

    trash: Trash
    kind: Action = Action.TRASH

    def place_of(self, path: Path) -> Path | None:
        """The trash chooses the name."""
        return None

    def act(self, row: JournalRow, note_place: NotePlace) -> Path | None:
        """Raises RemovalError."""
        return self.trash.send(row.path)


@dataclass(frozen=True, slots=True)
class ToFolder:
    """Into ``folder``, under the path that the file has below ``top``."""

    folder: Path
    top: Path | None
    kind: Action = Action.MOVE

    @classmethod
    def keeping_tree(cls, folder: Path, paths: Iterable[Path]) -> ToFolder:
        """The tree kept is that below the deepest folder that holds all of ``paths``."""
        parents = {path.absolute().parent for path in paths}
        try:
            top = Path(os.path.commonpath(parents))
        except ValueError:  # several drives of Windows
            return cls(folder, None)
        return cls(folder, top)

    def place_of(self, path: Path) -> Path | None:
        """Below the folder; where photos lie on several drives, also below the drive's letter."""
        path = path.absolute()
        if self.top is not None:
            return self.folder / path.relative_to(self.top)
        return self.folder / path.drive.strip(":\\/") / path.relative_to(path.anchor)

    def act(self, row: JournalRow, note_place: NotePlace) -> Path | None:
        """Raises RemovalError; a file that lies there already is never replaced."""
        place = row.place
        if place is None:
            raise ValueError("a move without a place to go to")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            move_without_overwriting(row.path, place, staged_name(row, place.parent))
        except FileExistsError as error:
            raise RemovalError(RemovalProblem.PLACE_TAKEN, place=place) from error
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_MOVED, why=why(error)) from error
        return place


@dataclass(frozen=True, slots=True)
class LinkInstead:
    """To the trash, and a link to the keeper in its place."""

    trash: Trash
    kind: Action

    def place_of(self, path: Path) -> Path | None:
        """The trash chooses the name."""
        return None

    def act(self, row: JournalRow, note_place: NotePlace) -> Path | None:
        """The link is tried under another name first: where none can be made, nothing moves.

        Raises RemovalError; a link that fails after all puts the file back.
        """
        staged = staged_name(row, row.path.parent)
        try:
            _link(row, staged)
            staged.unlink()
        except OSError as error:
            raise RemovalError(_no_link(error, self.kind)) from error
        place = self.trash.send(row.path)
        note_place(row, place)
        try:
            _link(row, row.path)
        except OSError as error:
            if place is None:
                raise StillAway(None, RemovalProblem.WITHOUT_LINK) from error
            try:
                put_back(place, row)
            except RemovalError as stuck:
                problem = RemovalProblem.STUCK_IN_TRASH
                raise StillAway(place, problem, what=stuck.reason) from error
            raise RemovalError(_no_link(error, self.kind)) from error
        return place


def staged_name(row: JournalRow, folder: Path) -> Path:
    """A hidden name in ``folder`` that belongs to this row alone."""
    return folder / f".samelens-{row.batch[:12]}-{row.id}"


def is_link_of(row: JournalRow) -> bool:
    """True if what lies at the row's path is the link that stands for the keeper."""
    try:
        if row.action is Action.SYMLINK:
            return row.path.is_symlink() and row.path.readlink() == _target(row)
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
            row.place.unlink()
    except OSError as error:
        logger.warning("%s is left over: %s", row.place, error.strerror)
    if not os.path.lexists(row.place):
        _forget_note(row, row.place)


def put_back(place: Path, row: JournalRow) -> None:
    """Return a file from where it went, never over another file. Raises RemovalError."""
    staged = staged_name(row, row.path.parent)
    try:
        row.path.parent.mkdir(parents=True, exist_ok=True)
        staged.unlink(missing_ok=True)  # of an undo that a crash cut off; the file is at place
        move_without_overwriting(place, row.path, staged)
    except FileExistsError as error:
        raise RemovalError(UndoProblem.OTHER_FILE_THERE, place=place) from error
    except OSError as error:
        raise RemovalError(UndoProblem.NOT_PUT_BACK, why=why(error)) from error
    _forget_note(row, place)


def put_back_over_link(place: Path, row: JournalRow) -> None:
    """Return a file to the place of its link, which it replaces in one step. Raises RemovalError.

    A name that is no longer that link is left alone: it may be the last one of the keeper's bytes.
    """
    staged = staged_name(row, row.path.parent)
    try:
        staged.unlink(missing_ok=True)  # of an undo that a crash cut off; the file is at place
        give_another_name(place, staged)
        if not is_link_of(row):
            staged.unlink()
            raise RemovalError(UndoProblem.LINK_REPLACED, place=place)
        staged.replace(row.path)
        place.unlink()
    except OSError as error:
        raise RemovalError(UndoProblem.NOT_PUT_BACK, why=why(error)) from error
    _forget_note(row, place)


def _link(row: JournalRow, name: Path) -> None:
    if row.action is Action.HARD_LINK:
        os.link(_target(row), name)
    else:
        name.symlink_to(_target(row))


def _target(row: JournalRow) -> Path:
    return Path(os.path.realpath(row.keeper))


def _no_link(error: OSError, kind: Action) -> Reason:
    if error.errno == errno.EXDEV:
        return Reason.of(RemovalProblem.KEEPER_ON_OTHER_DRIVE)
    if kind is Action.SYMLINK:
        return Reason.of(RemovalProblem.NO_SYMLINK_HERE, why=why(error))
    if error.errno in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS):
        return Reason.of(RemovalProblem.NO_HARD_LINK_HERE, why=why(error))
    return Reason.of(RemovalProblem.NO_LINK, why=why(error))


def _forget_note(row: JournalRow, place: Path) -> None:
    if row.action is Action.MOVE:
        return
    try:
        forget_trash_note(place)
    except OSError as error:
        logger.warning("the trash keeps a note of %s: %s", row.path.name, error.strerror)
