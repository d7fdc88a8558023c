"""Completes what a crash or a loss of power left half done, and tells of it.

A row says what was begun; what became of it is told by the files themselves, by size and hash. No
file is dropped before another one is seen to hold the same bytes.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path

from core.errors import ActorRefused, RemovalError
from core.progress import Progress
from core.review.actions import LINKS
from core.review.journal import Action, Journal, JournalRow, State
from core.review.metadata_copy import is_written
from core.review.one_actor import acting_alone
from core.review.putting_back import (
    drop_second_name,
    is_drive_away,
    is_link_of,
    is_place_away,
    put_back,
)
from core.review.recognition import is_surely_file_of
from core.review.removal_reasons import ActorProblem, Interruption, Settled
from core.review.staged_files import clear_staged
from core.review.trash import Trash
from core.wording.reasons import Reason

logger = logging.getLogger(__name__)


def settle(journal: Journal, trash: Trash) -> tuple[Reason, ...]:
    """Bring every row that was only begun to an end, and tell of each, and of undos that were cut
    off. Where another actor is at work, its rows are only begun as well: that is told, and the
    next start settles. Raises DatabaseError, ActorRefused."""
    if not journal.unsettled() and not journal.cut_off_returning():
        return ()
    try:
        with acting_alone(journal.store_file, Progress()):
            return _settle_all(journal, trash)
    except ActorRefused as error:
        if error.reason != Reason(ActorProblem.ANOTHER_AT_WORK):
            raise
        return (Reason(Settled.LATER),)


def _settle_all(journal: Journal, trash: Trash) -> tuple[Reason, ...]:
    settled = []
    for rows in _belonging_together(journal.unsettled()):
        if any(is_drive_away(row) or is_place_away(row) for row in rows):
            continue  # it is settled once that can be seen
        back = _put_back_unless_all_went(rows, trash)
        settled += [
            _returned(row, journal) if row in back else _settle(row, journal, trash) for row in rows
        ]
    cut_off = journal.cut_off_returning()
    for row in cut_off:
        clear_staged(row)
        drop_second_name(row)
    for batch in {row.batch for row in cut_off}:
        journal.mark_returning(batch, is_returning=False)
    if cut_off:
        settled.append(Reason.of(Settled.UNDO_CUT_OFF))
    return tuple(settled)


def _belonging_together(rows: Sequence[JournalRow]) -> list[list[JournalRow]]:
    """A photo's row and those of its companions: only these are begun at once in a batch."""
    batches: dict[str, list[JournalRow]] = {}
    for row in rows:
        batches.setdefault(row.batch, []).append(row)
    return list(batches.values())


def _put_back_unless_all_went(rows: Sequence[JournalRow], trash: Trash) -> list[JournalRow]:
    """A photo and its companions go together or stay together: the rows whose files came back."""
    if len(rows) > 1:
        for row in rows:
            clear_staged(row)
    away = [row for row in rows if not os.path.lexists(row.path)]
    if len(away) == len(rows):
        return []
    back = []
    for row in away:
        place = row.place if row.action is Action.MOVE else _place_in_trash(row, trash)
        if place is None or not is_surely_file_of(place, row):
            continue  # told when it is settled
        try:
            put_back(place, row)
        except RemovalError as error:
            logger.warning("%s stays at %s: %s", row.path, place, error)
        else:
            back.append(row)
    return back


def _returned(row: JournalRow, journal: Journal) -> Reason:
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.PUT_BACK))
    return Reason.of(Settled.RETURNED, path=row.path)


def _settle(row: JournalRow, journal: Journal, trash: Trash) -> Reason:
    if row.action is Action.METADATA:
        clear_staged(row)
        return _settle_metadata(row, journal)
    only = clear_staged(row)
    if only is not None:
        return _settle_only_copy(row, journal, only)
    if row.action is Action.MOVE:
        return _settle_move(row, journal)
    if row.action in LINKS:
        return _settle_link(row, journal, trash)
    return _settle_trashed(row, journal, trash)


def _settle_metadata(row: JournalRow, journal: Journal) -> Reason:
    if is_written(row):
        journal.finish(row.id, State.DONE, note=Reason(Interruption.COMPLETED))
        return Reason.of(Settled.WRITTEN, path=row.path)
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.BEFORE_WRITE))
    return Reason.of(Settled.NOT_WRITTEN, path=row.path)


def _settle_only_copy(row: JournalRow, journal: Journal, only: Path) -> Reason:
    """The only bytes are at ``only``: at a name of their own, or at the staged one still."""
    if only == row.path:
        return _returned(row, journal)
    return _moved(row, journal, only)


def _settle_move(row: JournalRow, journal: Journal) -> Reason:
    place = row.place
    if is_surely_file_of(row.path, row) or row.path.is_symlink():
        drop_second_name(row)
        return _still_there(row, journal)
    if place is not None and (is_surely_file_of(place, row) or place.is_symlink()):
        return _moved(row, journal, place)
    if os.path.lexists(row.path):  # it is there, though not as it was
        return _still_there(row, journal)
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.AT_NEITHER_PLACE))
    return Reason.of(Settled.LOST_BETWEEN, path=row.path, place=place or "?")


def _moved(row: JournalRow, journal: Journal, place: Path) -> Reason:
    journal.finish(row.id, State.DONE, place, Reason(Interruption.COMPLETED))
    return Reason.of(Settled.MOVED, path=row.path, place=place)


def _settle_trashed(row: JournalRow, journal: Journal, trash: Trash) -> Reason:
    if is_surely_file_of(row.path, row) or row.path.is_symlink():
        drop_second_name(row)  # of a way back that was cut off
        return _still_there(row, journal)
    place = _place_in_trash(row, trash)
    if place is None and os.path.lexists(row.path):
        return _still_there(row, journal)
    return _in_trash(row, journal, place)


def _settle_link(row: JournalRow, journal: Journal, trash: Trash) -> Reason:
    is_link = is_link_of(row)
    if os.path.lexists(row.path) and not is_link:
        return _still_there(row, journal)
    place = _place_in_trash(row, trash)
    if is_link or place is None:
        return _in_trash(row, journal, place)
    try:
        put_back(place, row)
    except RemovalError:
        return _in_trash(row, journal, place)
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.PUT_BACK))
    return Reason.of(Settled.PUT_BACK, path=row.path)


def _place_in_trash(row: JournalRow, trash: Trash) -> Path | None:
    if row.place is not None and is_surely_file_of(row.place, row):
        return row.place
    return trash.find(row)


def _still_there(row: JournalRow, journal: Journal) -> Reason:
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.BEFORE_MOVE))
    codes = {Action.TRASH: Settled.NOT_TRASHED, Action.MOVE: Settled.NOT_MOVED}
    return Reason.of(codes.get(row.action, Settled.NOT_REPLACED), path=row.path)


def _in_trash(row: JournalRow, journal: Journal, place: Path | None) -> Reason:
    journal.finish(row.id, State.DONE, place, Reason(Interruption.COMPLETED))
    return Reason.of(Settled.TRASHED if place else Settled.TRASHED_SOMEWHERE, path=row.path)
