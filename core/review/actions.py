"""What can be done with a marked photo, each with its way back and its end after a crash.

*Trash* sends it to the system's trash; *move* takes it into a folder, its place in the tree kept;
*hard link* and *symlink* send it to the trash and put a link to the keeper in its place. Every step
leaves the file whole at a place that the journal names or that can be found, so a crash between two
steps is settled by what is true on disk.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core.errors import RemovalError
from core.review.file_moves import ChangedMeanwhile, move_without_overwriting
from core.review.journal import Action, JournalRow
from core.review.on_disk import make_folder, sync_names
from core.review.removal_reasons import RemovalProblem, why
from core.review.trash import Trash
from core.wording.codes import Code
from core.wording.reasons import Field

logger = logging.getLogger(__name__)
NotePlace = Callable[[JournalRow, Path | None], None]
STAGED = ".samelens-"
"""How every name begins that a file has only for a moment."""
LINKS = (Action.HARD_LINK, Action.SYMLINK)


class Removal(Protocol):
    """One way to remove a file. ``kind`` is what the journal calls it."""

    @property
    def kind(self) -> Action:
        """What the journal calls it."""

    def place_of(self, path: Path) -> Path | None:
        """Where a file would go, if that is known before it goes."""

    def act(self, row: JournalRow, note_place: NotePlace, check: Callable[[], None]) -> Path | None:
        """Remove the file of a journalled row; where it is now, None if that isn't known.

        ``note_place`` is called where it went before all is done. ``check`` is called while bytes
        are copied, and may raise. Raises RemovalError. The file is where it was then.
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

    def act(self, row: JournalRow, note_place: NotePlace, check: Callable[[], None]) -> Path | None:
        """Raises RemovalError."""
        place = self.trash.send(row.path)
        stay_so(row.path.parent, place)
        return place


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

    def act(self, row: JournalRow, note_place: NotePlace, check: Callable[[], None]) -> Path | None:
        """Raises RemovalError; a file that lies there already is never replaced."""
        place = row.place
        if place is None:
            raise ValueError("a move without a place to go to")
        try:
            make_folder(place.parent)
            move_without_overwriting(row.path, place, staged_name(row, place.parent), check)
        except FileExistsError as error:
            raise RemovalError(RemovalProblem.PLACE_TAKEN, place=place) from error
        except ChangedMeanwhile as error:
            raise RemovalError(RemovalProblem.CHANGED) from error
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_MOVED, why=why(error)) from error
        return place


def stay_so(left: Path, place: Path | None) -> None:
    """What went to the trash is there also after a loss of power, as far as the drive can say."""
    try:
        if place is not None:
            sync_names(place.parent)
        sync_names(left)
    except OSError as error:
        logger.warning("%s can't be synced: %s", left, error.strerror)


def staged_name(row: JournalRow, folder: Path) -> Path:
    """A hidden name in ``folder`` that belongs to this row alone."""
    return folder / f"{STAGED}{row.batch[:12]}-{row.id}"
