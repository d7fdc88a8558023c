"""Saves a review as it goes: only what changed, on whichever thread calls :meth:`write`.

No Qt: the window says what was decided and calls for a write at once; what is decided while one
runs goes with the next. What couldn't be written waits for the next try.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from threading import Lock

from core.records import ScanFolder, ScanResult
from core.review.decision import Decision
from core.review.kept_session import decision_rows, session_to_keep
from core.storage.database import Store
from core.storage.sessions import Sessions, Version


class SessionWriter:
    """Owns what isn't saved yet of one review. ``version``: of the session that it goes on from;
    None: a new one is kept. ``place``: where the user is in it."""

    def __init__(
        self,
        open_store: Callable[[], AbstractContextManager[Store]],
        result: ScanResult,
        folders: tuple[ScanFolder, ...],
        *,
        decisions: Mapping[int, Decision],
        version: Version | None = None,
        place: str = "",
    ) -> None:
        self.folders = folders
        self._open_store, self._result = open_store, result
        self._decisions = dict(decisions)
        self._waiting: dict[int, Decision] = {}
        self._place, self._place_saved = place, place
        self._version = version
        self._changing, self._writing = Lock(), Lock()

    @property
    def id(self) -> int | None:
        """Of the session in the store; None before the first write."""
        return None if self._version is None else self._version.id

    @property
    def is_saved(self) -> bool:
        """Whether all that was noted is in the store."""
        with self._changing:
            is_at_place = self._place == self._place_saved
            return self._version is not None and not self._waiting and is_at_place

    def note(self, changes: Mapping[int, Decision], place: str) -> None:
        """What was decided since the last time, by group number."""
        with self._changing:
            self._decisions.update(changes)
            self._waiting.update(changes)
            self._place = place

    def write(self) -> None:
        """Save what waits, if anything does. Raises DatabaseError; then it waits on."""
        with self._writing:
            if self.is_saved:
                return
            with self._changing:
                waiting, self._waiting = self._waiting, {}
                place = self._place
            try:
                self._version = self._written(waiting, place)
            except BaseException:
                with self._changing:
                    self._waiting = waiting | self._waiting
                raise
            self._place_saved = place

    def _written(self, changes: Mapping[int, Decision], place: str) -> Version:
        groups, version = self._result.groups, None
        if self._version is not None:
            rows = decision_rows(groups, changes)
            with self._open_store() as store:
                version = Sessions(store).save(self._version, place, rows)
        if version is None:  # new, or another window went on with it or removed it
            new = session_to_keep(self._result, self.folders)
            with self._changing:
                whole = dict(self._decisions)
            rows = decision_rows(groups, whole)
            with self._open_store() as store:
                version = Sessions(store).begin(new, place, rows)
        return version
