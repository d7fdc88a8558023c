"""Removes marked photos: looked at once more, journalled first, undoable, one actor at a time.

What :mod:`core.review.last_look` refuses is listed with its reason, and the rest goes on. A photo
and its companions go together or stay together (:mod:`core.review.whole_photo`); what is done with
a file is chosen among :mod:`core.review.actions` and :mod:`core.review.links`. If asked, a photo
goes only once the keeper says what it says, by :mod:`core.review.metadata_copy`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import Problem
from core.review.actions import LINKS, STAGED, Removal
from core.review.companions import check_companions, going_along
from core.review.implied_verdicts import said_to_be_same
from core.review.journal import Action, Journal, State
from core.review.last_look import LastLook
from core.review.metadata_copy import new_sidecar, write
from core.review.one_actor import acting_alone
from core.review.removal_reasons import RemovalProblem
from core.review.requests import RemovalReport as RemovalReport
from core.review.requests import RemovalRequest
from core.review.undo import undo as undo
from core.review.whole_photo import KeeperVanished, WholePhoto
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
            self._remove(request, look)
            if self._stopped:
                return

    def _remove(self, request: RemovalRequest, look: LastLook) -> None:
        """A photo and its companions, or none of them."""
        try:
            photo = look.before(request)
            check_companions(request, self._check)
            if look.is_one_file_in_two_ways(photo, request.keeper, f"{STAGED}{self._batch[:12]}"):
                raise RemovalError(RemovalProblem.SAME_FILE)
            if self._copy_metadata:
                self._add_metadata(request)
            same_as = said_to_be_same(request)
            going, staying = going_along(request)
            if self._how.kind in LINKS:  # what belongs to a photo stays beside the link
                going, staying = [], []
            whole = WholePhoto(self._journal, self._how, look, request.keeper, self._check)
            whole.go(self._batch, photo, going, same_as)
        except RemovalError as error:
            self._failed.append(Problem(request.photo.path, error.reason))
            self._stopped = isinstance(error, KeeperVanished)
            return
        self._moved += [photo.path, *(companion.path for companion in going)]
        owner_stays = Reason(RemovalProblem.OWNER_STAYS)
        self._failed += [Problem(companion.path, owner_stays) for companion in staying]

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
