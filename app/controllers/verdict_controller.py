"""Writes what the user says of pairs into the store, and shows what was called no duplicates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject

from app.controllers.verdict_jobs import VerdictJobs
from app.pages.review_page import ReviewPage
from app.tasks import TaskRunner
from app.thumbnails import Thumbnails
from app.widgets.verdict_list import VerdictListDialog
from core.paths import Places
from core.records import Group
from core.review.implied_verdicts import NotDuplicates
from core.storage.verdicts import KnownVerdict, Pair, Verdicts


class VerdictController(QObject):
    """Owns the dialog while it is open; each job opens the store itself."""

    def __init__(
        self, page: ReviewPage, runner: TaskRunner, places: Places, thumbnails: Thumbnails
    ) -> None:
        super().__init__(page)
        self._page, self._places = page, places
        self._jobs = VerdictJobs(runner, places, page)
        self._thumbnails = thumbnails
        self.dialog: VerdictListDialog | None = None

    def call_no_duplicates(self, groups: Sequence[Group]) -> Callable[[], None]:
        """Remember that photos of a group are different; returns how to take that back."""
        said = NotDuplicates(groups)
        self._jobs.run(said.say)
        return lambda: self._jobs.run(said.take_back)

    def open(self) -> None:
        """Show the pairs that are kept apart; they come when they are read."""
        if self.dialog is None:
            dialog = self.dialog = VerdictListDialog(self._thumbnails, self._page)
            dialog.withdraw_requested.connect(self._withdraw_chosen)
            dialog.finished.connect(self._forget)
        self.dialog.open()
        self._load()

    def _withdraw_chosen(self, pairs: Sequence[Pair]) -> None:
        self._jobs.run(lambda verdicts: verdicts.withdraw(pairs))
        self._load()

    def _load(self) -> None:
        dialog, places = self.dialog, self._places

        def ask(verdicts: Verdicts) -> list[KnownVerdict]:
            from core.storage.database import open_cache
            from core.storage.photo_cache import PhotoCache

            with closing(open_cache(places.cache_file, lambda problem: None)) as cache:
                return verdicts.kept_apart(PhotoCache(cache).paths_of)

        def show(kept_apart: list[KnownVerdict]) -> None:
            if dialog is not None and self.dialog is dialog:
                dialog.show_verdicts(kept_apart)

        self._jobs.run(ask, show)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
