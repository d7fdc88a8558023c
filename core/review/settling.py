"""Completes what a crash left half done, by what is true on disk, and tells of it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from core.errors import RemovalError
from core.review.actions import LINKS, staged_name
from core.review.journal import Action, Journal, JournalRow, State
from core.review.metadata_copy import is_written
from core.review.putting_back import drop_second_name, is_link_of, put_back
from core.review.removal_reasons import Interruption, Settled
from core.review.trash import Trash
from core.wording.reasons import Reason

logger = logging.getLogger(__name__)


def settle(journal: Journal, trash: Trash) -> tuple[Reason, ...]:
    """Bring every row that was only begun to an end, and tell of each, and of undos that were cut
    off. Only where no other program is at work over the same journal. Raises DatabaseError."""
    settled = [_settle(row, journal, trash) for row in journal.unsettled()]
    cut_off = journal.cut_off_returning()
    for row in cut_off:
        _drop_staged(row)
        drop_second_name(row)
    for batch in {row.batch for row in cut_off}:
        journal.mark_returning(batch, is_returning=False)
    if cut_off:
        settled.append(Reason.of(Settled.UNDO_CUT_OFF))
    return tuple(settled)


def _settle(row: JournalRow, journal: Journal, trash: Trash) -> Reason:
    _drop_staged(row)
    if row.action is Action.METADATA:
        return _settle_metadata(row, journal)
    if row.action is Action.MOVE:
        return _settle_move(row, journal)
    if row.action in LINKS:
        return _settle_link(row, journal, trash)
    if os.path.lexists(row.path):
        return _still_there(row, journal)
    return _in_trash(row, journal, trash.find(row.path, row.size, row.mtime_ns))


def _settle_metadata(row: JournalRow, journal: Journal) -> Reason:
    if is_written(row):
        journal.finish(row.id, State.DONE, note=Reason(Interruption.COMPLETED))
        return Reason.of(Settled.WRITTEN, path=row.path)
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.BEFORE_WRITE))
    return Reason.of(Settled.NOT_WRITTEN, path=row.path)


def _settle_move(row: JournalRow, journal: Journal) -> Reason:
    place = row.place
    if os.path.lexists(row.path):
        drop_second_name(row)
        return _still_there(row, journal)
    if place is None or not os.path.lexists(place):
        journal.finish(row.id, State.FAILED, note=Reason(Interruption.AT_NEITHER_PLACE))
        return Reason.of(Settled.LOST_BETWEEN, path=row.path, place=place or "?")
    journal.finish(row.id, State.DONE, place, Reason(Interruption.COMPLETED))
    return Reason.of(Settled.MOVED, path=row.path, place=place)


def _settle_link(row: JournalRow, journal: Journal, trash: Trash) -> Reason:
    is_link = is_link_of(row)
    if os.path.lexists(row.path) and not is_link:
        return _still_there(row, journal)
    place = row.place or trash.find(row.path, row.size, row.mtime_ns)
    if is_link or place is None:
        return _in_trash(row, journal, place)
    try:
        put_back(place, row)
    except RemovalError:
        return _in_trash(row, journal, place)
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.PUT_BACK))
    return Reason.of(Settled.PUT_BACK, path=row.path)


def _still_there(row: JournalRow, journal: Journal) -> Reason:
    journal.finish(row.id, State.FAILED, note=Reason(Interruption.BEFORE_MOVE))
    codes = {Action.TRASH: Settled.NOT_TRASHED, Action.MOVE: Settled.NOT_MOVED}
    return Reason.of(codes.get(row.action, Settled.NOT_REPLACED), path=row.path)


def _in_trash(row: JournalRow, journal: Journal, place: Path | None) -> Reason:
    journal.finish(row.id, State.DONE, place, Reason(Interruption.COMPLETED))
    return Reason.of(Settled.TRASHED if place else Settled.TRASHED_SOMEWHERE, path=row.path)


def _drop_staged(row: JournalRow) -> None:
    folders = {row.path.parent} if row.place is None else {row.path.parent, row.place.parent}
    for folder in folders:
        _drop(staged_name(row, folder))


def _drop(name: Path) -> None:
    try:
        name.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("%s is left over and can't be removed: %s", name, error.strerror)
