"""Sends a photo to the trash and puts a link to its keeper in its place."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import RemovalError
from core.review.actions import NotePlace, StillAway, staged_name, stay_so
from core.review.drives import drive_of
from core.review.journal import Action, JournalRow
from core.review.putting_back import put_back, target_of
from core.review.removal_reasons import RemovalProblem, why
from core.review.trash import Trash
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class LinkInstead:
    """To the trash, and a link to the keeper in its place."""

    trash: Trash
    kind: Action

    def place_of(self, path: Path) -> Path | None:
        """The trash chooses the name."""
        return None

    def act(self, row: JournalRow, note_place: NotePlace, check: Callable[[], None]) -> Path | None:
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
        stay_so(row.path.parent, place)
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
        stay_so(row.path.parent, None)
        return place


def _link(row: JournalRow, name: Path) -> None:
    if row.action is Action.HARD_LINK:
        os.link(target_of(row), name)
    else:
        name.symlink_to(_link_text(row))


def _link_text(row: JournalRow) -> Path:
    """Relative where both photos lie below one folder of one drive: it holds when that is renamed,
    or the drive is mounted elsewhere."""
    keeper, folder = target_of(row), Path(os.path.realpath(row.path.parent))
    try:
        common = Path(os.path.commonpath([keeper.parent, folder]))
    except ValueError:  # two drives of Windows
        return keeper
    if common == Path(common.anchor) or drive_of(keeper) != drive_of(row.path):
        return keeper
    return Path(os.path.relpath(keeper, folder))


def _no_link(error: OSError, kind: Action) -> Reason:
    if error.errno == errno.EXDEV:
        return Reason.of(RemovalProblem.KEEPER_ON_OTHER_DRIVE)
    if kind is Action.SYMLINK:
        return Reason.of(RemovalProblem.NO_SYMLINK_HERE, why=why(error))
    if error.errno in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS):
        return Reason.of(RemovalProblem.NO_HARD_LINK_HERE, why=why(error))
    return Reason.of(RemovalProblem.NO_LINK, why=why(error))
