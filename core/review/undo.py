"""Brings removed photos back where they were, never over another file."""

from __future__ import annotations

import os
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.progress import Progress, Stage
from core.records import Problem
from core.review.actions import LINKS
from core.review.journal import Action, Journal, JournalRow, State
from core.review.metadata_copy import take_back
from core.review.one_actor import acting_alone
from core.review.putting_back import (
    drop_second_name,
    is_at_both,
    is_link_of,
    put_back,
    put_back_over_link,
)
from core.review.removal_reasons import MetadataCopyProblem, RemovalProblem, UndoProblem, why
from core.review.requests import RemovalReport
from core.review.staged_files import clear_staged


def undo(batch: str, journal: Journal, progress: Progress) -> RemovalReport:
    """Put every file of an act back where it was, never over another file.

    Metadata is taken back last, from what was added last, and only where every photo that went for
    its keeper is back. Raises ActorRefused, with nothing done, while another actor is at work.
    """
    try:
        with acting_alone(journal.store_file, progress.check):
            return _undone(batch, journal, progress)
    except Cancelled:  # while another actor was waited for
        return RemovalReport(batch, (), (), stopped=True)


def _undone(batch: str, journal: Journal, progress: Progress) -> RemovalReport:
    moved: list[Path] = []
    failed: list[Problem] = []
    metadata: dict[Path, None] = {}
    stuck: set[Path] = set()
    stopped = False
    rows = journal.of_batch(batch, State.DONE)
    journal.mark_returning(batch, is_returning=True)
    sidecars = [row for row in rows if row.action is Action.METADATA]
    photos = [row for row in rows if row.action is not Action.METADATA]
    try:
        for row in progress.track(Stage.RESTORING, [*photos, *reversed(sidecars)], len(rows)):
            try:
                if row.action is Action.METADATA:
                    _take_metadata_back(row, journal, stuck)
                    metadata[row.keeper] = None
                else:
                    _restore(row)
                    moved.append(row.path)
            except RemovalError as error:
                failed.append(Problem(row.path, error.reason))
                if row.action is not Action.METADATA:
                    stuck.add(row.keeper)
            else:
                journal.finish(row.id, State.UNDONE)
    except Cancelled:
        stopped = True
    journal.mark_returning(batch, is_returning=False)
    return RemovalReport(batch, tuple(moved), tuple(failed), stopped, tuple(metadata))


def _take_metadata_back(row: JournalRow, journal: Journal, stuck: set[Path]) -> None:
    if row.keeper in stuck:
        raise RemovalError(MetadataCopyProblem.PHOTO_NOT_BACK)
    take_back(row, journal.before(row))


def _restore(row: JournalRow) -> None:
    clear_staged(row)  # of an undo that a crash cut off; it may hold the only bytes
    if _is_back(row):
        drop_second_name(row)
        return
    if row.place is None:
        raise RemovalError(UndoProblem.PLACE_UNKNOWN)
    if not os.path.lexists(row.place):
        if row.action is Action.MOVE:
            raise RemovalError(UndoProblem.NOT_AT_PLACE, place=row.place)
        raise RemovalError(UndoProblem.NOT_IN_TRASH)
    if row.action in LINKS and os.path.lexists(row.path):
        put_back_over_link(row.place, row)
    else:
        put_back(row.place, row)


def _is_back(row: JournalRow) -> bool:
    """True if the file lies where it was: by the user's own hand, or by an undo cut off."""
    try:
        status = row.path.stat()
    except OSError:
        return False
    if (status.st_size, status.st_mtime_ns) != (row.size, row.mtime_ns):
        return False
    if row.action in LINKS and is_link_of(row):
        return False
    if row.place is None or row.action in LINKS or not os.path.lexists(row.place):
        return True
    return is_at_both(row) or _is_same_file(row.path, row.place)


def _is_same_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError as error:
        raise RemovalError(RemovalProblem.NO_LONGER_READABLE, why=why(error)) from error
