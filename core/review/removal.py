"""Removes marked photos: looked at once more, journalled first, undoable, one actor at a time.

What :mod:`core.review.last_look` refuses is listed with its reason, and the rest goes on. What is
done with a file is chosen among :mod:`core.review.actions` and :mod:`core.review.links`. If asked,
a photo goes only once the keeper says what it says, by :mod:`core.review.metadata_copy`.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import ContentHash, Photo, Problem
from core.review.actions import LINKS, STAGED, Removal, StillAway
from core.review.companions import check_companions, check_owners_gone
from core.review.implied_verdicts import said_to_be_same
from core.review.journal import Action, Journal, JournalRow, KnownFile, State
from core.review.last_look import LastLook
from core.review.metadata_copy import new_sidecar, write
from core.review.one_actor import acting_alone
from core.review.putting_back import put_back, put_back_over_link
from core.review.removal_reasons import RemovalProblem, UndoProblem
from core.review.requests import RemovalReport as RemovalReport
from core.review.requests import RemovalRequest
from core.review.undo import undo as undo
from core.wording.reasons import Reason


def remove(
    requests: Sequence[RemovalRequest],
    journal: Journal,
    how: Removal,
    progress: Progress,
    *,
    copy_metadata: bool = False,
    decoder: Decoder | None = None,
) -> RemovalReport:
    """Remove photos and the companions that go with them. Raises DatabaseError before a file is
    touched that can't be journalled; files removed until then stay journalled and can be undone.
    Raises ActorRefused, with nothing done, while another actor is at work."""
    act = _Act(journal, how, decoder or Decoder(), progress.check, copy_metadata=copy_metadata)
    try:
        with acting_alone(journal.store_file, progress):
            act.remove_all(requests, progress)
    except Cancelled:
        return act.report(stopped=True)
    return act.report()


class _KeeperVanished(Exception):
    """A photo's keeper went with it; ``reason`` says where the photo is now."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


class _Act:
    """One batch: what left, what could not."""

    def __init__(
        self,
        journal: Journal,
        how: Removal,
        decoder: Decoder,
        check: Callable[[], None],
        *,
        copy_metadata: bool,
    ) -> None:
        self._journal, self._how, self._check = journal, how, check
        self._decoder, self._copy_metadata = decoder, copy_metadata
        self._batch = uuid.uuid4().hex
        self._moved: list[Path] = []
        self._failed: list[Problem] = []
        self._metadata: dict[Path, None] = {}
        self._stopped = False

    def report(self, *, stopped: bool = False) -> RemovalReport:
        """What happened so far."""
        stopped = stopped or self._stopped
        moved, metadata = tuple(self._moved), tuple(self._metadata)
        return RemovalReport(self._batch, moved, tuple(self._failed), stopped, metadata)

    def remove_all(self, requests: Sequence[RemovalRequest], progress: Progress) -> None:
        """Stops by itself once a keeper vanished: the others may be as little of their own."""
        look = LastLook(requests, self._check)
        for request in progress.track(Stage.REMOVING, requests, len(requests)):
            try:
                self._remove(request, look)
            except _KeeperVanished as error:
                self._failed.append(Problem(request.photo.path, error.reason))
                self._stopped = True
                return

    def _remove(self, request: RemovalRequest, look: LastLook) -> None:
        """A photo, and its companions if it went."""
        try:
            photo = look.before(request)
            check_companions(request, self._check)
            if look.is_one_file_in_two_ways(photo, request.keeper, f"{STAGED}{self._batch[:12]}"):
                raise RemovalError(RemovalProblem.SAME_FILE)
            if self._copy_metadata:
                self._add_metadata(request)
            same_as = said_to_be_same(request)
            self._remove_file(photo, request.keeper, look, same_as)
        except RemovalError as error:
            self._failed.append(Problem(request.photo.path, error.reason))
            return
        if self._how.kind in LINKS:
            return  # a link is in the photo's place, and what belongs to it stays beside it
        for companion in request.companions:
            try:
                check_owners_gone(companion)
                self._remove_file(look.companion(companion), request.keeper, look)
            except RemovalError as error:
                self._failed.append(Problem(companion.path, error.reason))

    def _add_metadata(self, request: RemovalRequest) -> None:
        new = new_sidecar(request, self._decoder)
        if new is None:
            return
        keeper = request.keeper.path
        row = self._journal.start(self._batch, Action.METADATA, new, keeper)
        self._journal.keep_before(row, new.before)
        try:
            write(row, new)
        except RemovalError as error:
            self._journal.finish(row.id, State.FAILED, note=error.reason)
            raise
        self._journal.finish(row.id, State.DONE)
        self._metadata[keeper] = None

    def _remove_file(
        self,
        file: KnownFile,
        keeper: Photo,
        look: LastLook,
        same_as: ContentHash | None = None,
    ) -> None:
        place = self._how.place_of(file.path)
        kind, journal = self._how.kind, self._journal
        row = journal.start(self._batch, kind, file, keeper.path, place, same_as)

        def note_place(row: JournalRow, place: Path | None) -> None:
            journal.note_place(row, place)
            self._look_after(row, place, keeper, look)

        try:
            place = self._how.act(row, note_place, self._check)
            self._look_after(row, place, keeper, look)
        except StillAway as error:
            journal.finish(row.id, State.DONE, error.place, error.reason)
            raise
        except RemovalError as error:
            journal.finish(row.id, State.FAILED, note=error.reason)
            raise
        except Cancelled:
            journal.finish(row.id, State.FAILED, note=Reason(RemovalProblem.STOPPED))
            raise
        journal.finish(row.id, State.DONE, place)
        self._moved.append(file.path)

    def _look_after(
        self, row: JournalRow, place: Path | None, keeper: Photo, look: LastLook
    ) -> None:
        """Put the file back at once if its keeper went with it."""
        try:
            look.after(keeper)
        except RemovalError as error:
            reason = _put_back_at_once(row, place)
            is_back = reason.code is RemovalProblem.KEEPER_VANISHED
            state = State.FAILED if is_back else State.DONE
            self._journal.finish(row.id, state, place, reason)
            raise _KeeperVanished(reason) from error


def _put_back_at_once(row: JournalRow, place: Path | None) -> Reason:
    """What is to be said of it."""
    try:
        if place is None:
            raise RemovalError(UndoProblem.PLACE_UNKNOWN)
        if row.action in LINKS and os.path.lexists(row.path):
            put_back_over_link(place, row)
        else:
            put_back(place, row)
    except RemovalError as error:
        return Reason.of(RemovalProblem.KEEPER_VANISHED_TOO, what=error.reason)
    return Reason(RemovalProblem.KEEPER_VANISHED)
