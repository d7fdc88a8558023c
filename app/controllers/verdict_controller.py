"""Writes what the user says of pairs into the store, and shows what was called no duplicates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.thumbnails import Thumbnails
from app.widgets.verdict_list import VerdictListDialog
from core.records import Group, VerdictKind
from core.review.implied_verdicts import NotDuplicates
from core.storage.database import Store, open_cache
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import APART, KnownVerdict, Pair, Verdicts


class VerdictController(QObject):
    """Owns the dialog while it is open. Signal: ``given`` (pairs, and what is said of them; None:
    nothing any more)."""

    given = Signal(object, object)

    def __init__(self, jobs: Jobs, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._jobs, self._thumbnails = jobs, thumbnails
        self.dialog: VerdictListDialog | None = None

    def call_no_duplicates(self, groups: Sequence[Group]) -> Callable[[], None]:
        """Remember that photos of a group are different; returns how to take that back."""
        said = NotDuplicates(groups)
        self.given.emit(said.pairs, VerdictKind.DIFFERENT)
        self._jobs.on_store(lambda store: said.say(Verdicts(store)))

        def act(store: Store) -> list[Pair]:
            verdicts = Verdicts(store)
            said.take_back(verdicts)
            return [pair for pair in said.pairs if verdicts.of_pair(pair) in APART]

        def take_back() -> None:
            self.given.emit(said.pairs, None)
            # what had been called different before is so again
            self._jobs.on_store(act, lambda pairs: self.given.emit(pairs, VerdictKind.DIFFERENT))

        return take_back

    def open(self) -> None:
        """Show the pairs that are kept apart; they come when they are read."""
        if self.dialog is None:
            dialog = self.dialog = self._jobs.dialogs.open(
                lambda parent: VerdictListDialog(self._thumbnails, parent)
            )
            dialog.withdraw_requested.connect(self._withdraw_chosen)
            dialog.finished.connect(self._forget)
        self._load()

    def _withdraw_chosen(self, pairs: Sequence[Pair]) -> None:
        self.given.emit(pairs, None)
        self._jobs.on_store(lambda store: Verdicts(store).withdraw(pairs))
        self._load()

    def _load(self) -> None:
        dialog, places = self.dialog, self._jobs.places

        def act(store: Store) -> list[KnownVerdict]:
            with closing(open_cache(places.cache_file, lambda problem: None)) as cache:
                return Verdicts(store).kept_apart(PhotoCache(cache).paths_of)

        def show(verdicts: list[KnownVerdict]) -> None:
            if dialog is not None and self.dialog is dialog:
                dialog.show_verdicts(verdicts)

        self._jobs.on_store(act, show)

    def _forget(self) -> None:
        self.dialog = None
