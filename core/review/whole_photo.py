"""A photo and its companions go together or stay together.

All are journalled before the first one goes, and no row is completed before the last one went: rows
that are only begun tell after a crash what belongs together. If one is refused, what went before it
is put back at once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from core.errors import Cancelled, RemovalError
from core.records import ContentHash, Photo
from core.review.actions import LINKS, Removal, StillAway
from core.review.companions import check_owners_gone
from core.review.journal import Journal, JournalRow, State
from core.review.last_look import LastLook
from core.review.putting_back import put_back, put_back_over_link
from core.review.removal_reasons import RemovalProblem, UndoProblem
from core.review.requests import Companion
from core.wording.reasons import Reason


class KeeperVanished(RemovalError):
    """A photo's keeper went with it; the reason says where the photo is now."""


class WholePhoto:
    """The files of one removal. ``check`` is called while bytes are copied and may raise."""

    def __init__(
        self,
        journal: Journal,
        how: Removal,
        look: LastLook,
        keeper: Photo,
        check: Callable[[], None],
    ) -> None:
        self._journal, self._how, self._look = journal, how, look
        self._keeper, self._check = keeper, check
        self._away: list[tuple[JournalRow, Path | None]] = []

    def go(
        self,
        batch: str,
        photo: Photo,
        companions: Sequence[Companion],
        same_as: ContentHash | None,
    ) -> None:
        """Raises RemovalError, or Cancelled: then all are where they were, or the reason says
        what is not. Raises DatabaseError; what went until then is settled at the next start."""
        rows = [self._begun(batch, photo, same_as)]
        rows += [self._begun(batch, companion) for companion in companions]
        is_alone = not companions
        try:
            self._move(rows[0], is_alone=is_alone)
            for row, companion in zip(rows[1:], companions, strict=True):
                check_owners_gone(companion)
                self._look.companion(companion)
                self._move(row, is_alone=False)
        except StillAway as error:  # beside its link, without companions
            self._journal.finish(rows[0].id, State.DONE, error.place, error.reason)
            raise
        except (RemovalError, Cancelled) as error:
            self._stay(rows, error)
        for row, place in self._away:
            self._journal.finish(row.id, State.DONE, place)

    def _begun(
        self, batch: str, file: Photo | Companion, same_as: ContentHash | None = None
    ) -> JournalRow:
        place = self._how.place_of(file.path)
        return self._journal.start(batch, self._how.kind, file, self._keeper.path, place, same_as)

    def _move(self, row: JournalRow, *, is_alone: bool) -> None:
        def note_place(row: JournalRow, place: Path | None) -> None:
            self._journal.note_place(row, place)
            self._look_after(row, place)

        place = self._how.act(row, note_place, self._check)
        if not is_alone:  # else its row is completed in a moment
            self._journal.note_place(row, place)
        self._look_after(row, place)
        self._away.append((row, place))

    def _look_after(self, row: JournalRow, place: Path | None) -> None:
        try:
            self._look.after(self._keeper)
        except RemovalError as error:
            self._away.append((row, place))
            raise KeeperVanished(RemovalProblem.KEEPER_VANISHED) from error

    def _stay(self, rows: Sequence[JournalRow], error: RemovalError | Cancelled) -> NoReturn:
        """Put back what went before ``error``, and raise what is to be told of it."""
        places = {row.id: place for row, place in self._away}
        is_keeper_gone = isinstance(error, KeeperVanished)
        refused = None if is_keeper_gone else rows[len(places)]
        why = error.reason if isinstance(error, RemovalError) else Reason(RemovalProblem.STOPPED)
        stuck = self._put_back()
        told = _told(why, refused if places else None, next(iter(stuck.values()), None))
        for row in rows:
            note = told if places else Reason(RemovalProblem.OWNER_STAYS)
            state = State.DONE if row.id in stuck else State.FAILED
            self._journal.finish(row.id, state, places.get(row.id), why if row is refused else note)
        if is_keeper_gone:
            raise KeeperVanished(told) from None
        if isinstance(error, Cancelled) and not stuck:
            raise error
        raise RemovalError(told) from error

    def _put_back(self) -> dict[int, Reason]:
        """What went, the last one first; why what didn't come back did not, by the row's id."""
        stuck = {}
        for row, place in reversed(self._away):
            try:
                _put_back(row, place)
            except RemovalError as error:
                stuck[row.id] = error.reason
        return stuck


def _told(why: Reason, companion: JournalRow | None, stuck: Reason | None) -> Reason:
    """``companion``: what was refused after the photo had gone; ``stuck``: why what had gone could
    not be put back."""
    problem = RemovalProblem
    if why.code is problem.KEEPER_VANISHED:
        return why if stuck is None else Reason.of(problem.KEEPER_VANISHED_TOO, what=stuck)
    if companion is None:
        return why
    if stuck is None:
        return Reason.of(problem.COMPANION_STAYS, path=companion.path, what=why)
    return Reason.of(problem.COMPANION_LEFT, path=companion.path, what=why, stuck=stuck)


def _put_back(row: JournalRow, place: Path | None) -> None:
    if place is None:
        raise RemovalError(UndoProblem.PLACE_UNKNOWN)
    if row.action in LINKS and os.path.lexists(row.path):
        put_back_over_link(place, row)
    else:
        put_back(place, row)
