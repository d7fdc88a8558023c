"""Removes marked photos and brings them back: checked again, journalled first, undoable.

Right before it goes, each file must be there as it was scanned, and so must its keeper; exact
copies are compared byte by byte. What fails is listed with its reason and the rest goes on. What is
done with a file is chosen among :mod:`core.review.actions`. If asked, a photo goes only once the
keeper says what it says, by :mod:`core.review.metadata_copy`.
"""

from __future__ import annotations

import stat
import uuid
from collections.abc import Sequence
from pathlib import Path

from core.errors import Cancelled, RemovalError
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import ContentHash, Problem
from core.review.actions import Removal, StillAway
from core.review.file_moves import have_same_bytes
from core.review.implied_verdicts import said_to_be_same
from core.review.journal import Action, Journal, KnownFile, State
from core.review.metadata_copy import new_sidecar, write
from core.review.removal_reasons import RemovalProblem, why
from core.review.requests import RemovalReport as RemovalReport
from core.review.requests import RemovalRequest
from core.review.undo import undo as undo


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
    touched that can't be journalled; files removed until then stay journalled and can be undone."""
    leaving = frozenset(request.photo.path for request in requests)
    act = _Act(journal, how, leaving, decoder or Decoder(), copy_metadata=copy_metadata)
    try:
        for request in progress.track(Stage.REMOVING, requests, len(requests)):
            act.remove(request)
    except Cancelled:
        return act.report(stopped=True)
    return act.report()


class _Act:
    """One batch: what left, what could not."""

    def __init__(
        self,
        journal: Journal,
        how: Removal,
        leaving: frozenset[Path],
        decoder: Decoder,
        *,
        copy_metadata: bool,
    ) -> None:
        self._journal, self._how, self._leaving = journal, how, leaving
        self._decoder, self._copy_metadata = decoder, copy_metadata
        self._batch = uuid.uuid4().hex
        self._moved: list[Path] = []
        self._failed: list[Problem] = []
        self._metadata: dict[Path, None] = {}

    def report(self, *, stopped: bool = False) -> RemovalReport:
        """What happened so far."""
        return RemovalReport(
            self._batch, tuple(self._moved), tuple(self._failed), stopped, tuple(self._metadata)
        )

    def remove(self, request: RemovalRequest) -> None:
        """A photo, and its companions if it went."""
        path = request.photo.path
        try:
            _check(request, self._leaving)
            if self._copy_metadata:
                self._add_metadata(request)
            self._remove_file(request.photo, request.keeper.path, said_to_be_same(request))
            for companion in request.companions:
                path = companion.path
                _check_unchanged(companion)
                self._remove_file(companion, request.keeper.path)
        except RemovalError as error:
            self._failed.append(Problem(path, error.reason))

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
        self, file: KnownFile, keeper: Path, same_as: ContentHash | None = None
    ) -> None:
        place = self._how.place_of(file.path)
        row = self._journal.start(self._batch, self._how.kind, file, keeper, place, same_as)
        try:
            place = self._how.act(row, self._journal.note_place)
        except StillAway as error:
            self._journal.finish(row.id, State.DONE, error.place, error.reason)
            raise
        except RemovalError as error:
            self._journal.finish(row.id, State.FAILED, note=error.reason)
            raise
        self._journal.finish(row.id, State.DONE, place)
        self._moved.append(file.path)


def _check(request: RemovalRequest, leaving: frozenset[Path]) -> None:
    photo, keeper = request.photo, request.keeper
    if keeper.path in leaving:
        raise RemovalError(RemovalProblem.KEEPER_MARKED)
    if photo.is_reference:
        raise RemovalError(RemovalProblem.IN_REFERENCE_FOLDER)
    _check_unchanged(photo)
    _check_unchanged(keeper, is_keeper=True)
    if _is_same_file(photo.path, keeper.path):
        raise RemovalError(RemovalProblem.SAME_FILE)
    if photo.content_hash == keeper.content_hash and not _same_bytes(photo.path, keeper.path):
        raise RemovalError(RemovalProblem.OTHER_BYTES)


def _check_unchanged(file: KnownFile, *, is_keeper: bool = False) -> None:
    problem = RemovalProblem
    try:
        status = file.path.lstat()
        if stat.S_ISLNK(status.st_mode):
            status = file.path.stat()
    except FileNotFoundError as error:
        raise RemovalError(problem.KEEPER_GONE if is_keeper else problem.GONE) from error
    except OSError as error:
        unreadable = problem.KEEPER_UNREADABLE if is_keeper else problem.UNREADABLE
        raise RemovalError(unreadable, why=why(error)) from error
    if (status.st_size, status.st_mtime_ns) != (file.size, file.mtime_ns):
        raise RemovalError(problem.KEEPER_CHANGED if is_keeper else problem.CHANGED)


def _is_same_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError as error:
        raise RemovalError(RemovalProblem.NO_LONGER_READABLE, why=why(error)) from error


def _same_bytes(first: Path, second: Path) -> bool:
    try:
        return have_same_bytes(first, second)
    except OSError as error:
        raise RemovalError(RemovalProblem.NOT_COMPARABLE, why=why(error)) from error
