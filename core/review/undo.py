"""Brings removed photos back where they were, never over another file."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.progress import Progress, Stage
from core.records import Problem
from core.review.actions import LINKS, staged_name
from core.review.journal import Action, Journal, JournalRow, State
from core.review.metadata_copy import take_back
from core.review.one_actor import acting_alone
from core.review.other_names import OtherNames
from core.review.putting_back import (
    drop_second_name,
    give_what_it_had,
    is_link_of,
    is_place_away,
    put_back,
    put_back_over_link,
    require_drive,
)
from core.review.recognition import is_file_of
from core.review.removal_reasons import MetadataCopyProblem, UndoProblem, why
from core.review.requests import RemovalReport
from core.review.staged_files import clear_staged
from core.review.trash import SystemTrash, Trash


def undo(
    batch: str,
    journal: Journal,
    progress: Progress,
    *,
    only: Collection[int] | None = None,
    trash: Trash | None = None,
) -> RemovalReport:
    """Put every file of an act back where it was, or those of its rows that have the ids ``only``.

    Metadata is taken back last, from what was added last, and only where every photo that went for
    its keeper is back. ``trash``: where a file is looked for that isn't where the journal has it.
    Raises ActorRefused, with nothing done, while another actor is at work.
    """
    try:
        with acting_alone(journal.store_file, progress):
            return _undone(batch, journal, progress, trash or SystemTrash(), only)
    except Cancelled:  # while another actor was waited for
        return RemovalReport(batch, (), (), stopped=True)


def _undone(
    batch: str,
    journal: Journal,
    progress: Progress,
    trash: Trash,
    only: Collection[int] | None,
) -> RemovalReport:
    rows = journal.of_batch(batch, State.DONE)
    undoing = _Undo(journal, trash, rows, only)
    journal.mark_returning(batch, is_returning=True)
    stopped = False
    try:
        for row in progress.track(Stage.RESTORING, undoing.rows, len(undoing.rows)):
            undoing.bring_back(row, progress.check)
    except Cancelled:
        stopped = True
    journal.mark_returning(batch, is_returning=False)
    return undoing.report(batch, stopped=stopped)


class _Undo:
    """What came back, and what could not. ``_away``: of which keepers a photo is still away."""

    def __init__(
        self, journal: Journal, trash: Trash, rows: list[JournalRow], only: Collection[int] | None
    ) -> None:
        self._journal, self._trash = journal, trash
        photos = [row for row in rows if row.action is not Action.METADATA]
        sidecars = [row for row in reversed(rows) if row.action is Action.METADATA]
        chosen = photos if only is None else [row for row in photos if row.id in only]
        self._away = {row.keeper for row in photos if row not in chosen}
        if only is not None:
            whole = {row.keeper for row in chosen} - self._away
            sidecars = [row for row in sidecars if row.keeper in whole or row.id in only]
        self.rows = [*chosen, *sidecars]
        self._names = OtherNames(chosen)
        self._moved: list[Path] = []
        self._failed: list[Problem] = []
        self._metadata: dict[Path, None] = {}

    def report(self, batch: str, *, stopped: bool) -> RemovalReport:
        """What happened so far."""
        moved, failed = tuple(self._moved), tuple(self._failed)
        return RemovalReport(batch, moved, failed, stopped, tuple(self._metadata))

    def bring_back(self, row: JournalRow, check: Callable[[], None]) -> None:
        """A file, or what a sidecar said before. Raises Cancelled with the file where it is."""
        try:
            if row.action is Action.METADATA:
                self._take_metadata_back(row)
            else:
                self._restore(row, check)
        except RemovalError as error:
            self._failed.append(Problem(row.path, error.reason))
            if row.action is not Action.METADATA:
                self._away.add(row.keeper)
        else:
            self._journal.finish(row.id, State.UNDONE)

    def _take_metadata_back(self, row: JournalRow) -> None:
        if row.keeper in self._away:
            raise RemovalError(MetadataCopyProblem.PHOTO_NOT_BACK)
        take_back(row, self._journal.before(row))
        self._metadata[row.keeper] = None

    def _restore(self, row: JournalRow, check: Callable[[], None]) -> None:
        require_drive(row)
        clear_staged(row)  # of an undo that a crash cut off; it may hold the only bytes
        if _is_back(row, check):
            drop_second_name(row)
            give_what_it_had(row)
        else:
            place = self._place_of(row, check)
            if row.action in LINKS and os.path.lexists(row.path):
                put_back_over_link(place, row, check)
            else:
                put_back(place, row, self._names.of(row, place, check), check)
        self._names.came_back(row)
        self._moved.append(row.path)

    def _place_of(self, row: JournalRow, check: Callable[[], None]) -> Path:
        """Where the bytes of a file are: where they went, under the name of a step that was cut
        off, or elsewhere in the trash. Raises RemovalError."""
        places = [staged_name(row, row.path.parent)]
        if row.place is not None:
            places = [row.place, staged_name(row, row.place.parent), *places]
        try:
            place = next((place for place in places if is_file_of(place, row, check)), None)
        except OSError as error:
            raise RemovalError(UndoProblem.NOT_PUT_BACK, why=why(error)) from error
        if place is None and row.action is not Action.MOVE:
            place = self._trash.find(row)
        if place is None:
            raise _not_there(row)
        return place


def _not_there(row: JournalRow) -> RemovalError:
    if row.place is None:
        return RemovalError(UndoProblem.PLACE_UNKNOWN)
    if is_place_away(row):
        return RemovalError(UndoProblem.PLACE_AWAY, place=row.place)
    if os.path.lexists(row.place):
        return RemovalError(UndoProblem.CHANGED_AT_PLACE, place=row.place)
    if row.action is Action.MOVE:
        return RemovalError(UndoProblem.NOT_AT_PLACE, place=row.place)
    return RemovalError(UndoProblem.NOT_IN_TRASH)


def _is_back(row: JournalRow, check: Callable[[], None]) -> bool:
    """True if the file lies where it was: by the user's own hand, or by an undo cut off."""
    try:
        return is_file_of(row.path, row, check) and not (row.action in LINKS and is_link_of(row))
    except OSError:
        return False
