"""Completes what a crash left half done: by what is true on disk, told in sentences."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from core.errors import RemovalError
from core.review.actions import LINKS, drop_second_name, is_link_of, put_back, staged_name
from core.review.journal import Action, Journal, JournalRow, State
from core.review.metadata_copy import is_written
from core.review.trash import Trash

logger = logging.getLogger(__name__)
BACK, TAKES_BACK = "History brings it back", "History takes it back"
CUT_OFF = "The program stopped while it put files back; History puts the others back."


def settle(journal: Journal, trash: Trash) -> tuple[str, ...]:
    """Bring every row that was only begun to an end, one sentence each; and tell of undos that were
    cut off. Only where no other program is at work over the same journal."""
    told = [_settle(row, journal, trash) for row in journal.unsettled()]
    cut_off = journal.cut_off_returning()
    for row in cut_off:
        _drop_staged(row)
        drop_second_name(row)
    for batch in {row.batch for row in cut_off}:
        journal.mark_returning(batch, is_returning=False)
    return (*told, CUT_OFF) if cut_off else tuple(told)


def _settle(row: JournalRow, journal: Journal, trash: Trash) -> str:
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


def _settle_metadata(row: JournalRow, journal: Journal) -> str:
    if is_written(row):
        journal.finish(row.id, State.DONE, note="completed after an interruption")
        return f"{row.path} was written just before the program stopped; {TAKES_BACK}."
    journal.finish(row.id, State.FAILED, note="interrupted before it was written")
    return f"{row.path} was to be written but is as it was."


def _settle_move(row: JournalRow, journal: Journal) -> str:
    place = row.place
    if os.path.lexists(row.path):
        drop_second_name(row)
        return _still_there(row, journal)
    if place is None or not os.path.lexists(place):
        journal.finish(row.id, State.FAILED, note="found at neither place after an interruption")
        return f"{row.path} was to be moved to {place} and is found at neither place."
    journal.finish(row.id, State.DONE, place, "completed after an interruption")
    return f"{row.path} was moved to {place} just before the program stopped; {BACK}."


def _settle_link(row: JournalRow, journal: Journal, trash: Trash) -> str:
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
    journal.finish(row.id, State.FAILED, note="interrupted; the file was put back")
    return f"{row.path} was to be replaced by a link when the program stopped; it is back."


def _still_there(row: JournalRow, journal: Journal) -> str:
    journal.finish(row.id, State.FAILED, note="interrupted before the file was moved")
    goal = {Action.TRASH: "moved to the trash", Action.MOVE: "moved"}
    return f"{row.path} was to be {goal.get(row.action, 'replaced by a link')} but is still there."


def _in_trash(row: JournalRow, journal: Journal, place: Path | None) -> str:
    journal.finish(row.id, State.DONE, place, "completed after an interruption")
    known = BACK if place else "look for it there"
    return f"{row.path} was moved to the trash just before the program stopped; {known}."


def _drop_staged(row: JournalRow) -> None:
    folders = {row.path.parent} if row.place is None else {row.path.parent, row.place.parent}
    for folder in folders:
        _drop(staged_name(row, folder))


def _drop(name: Path) -> None:
    try:
        name.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("%s is left over and can't be removed: %s", name, error.strerror)
