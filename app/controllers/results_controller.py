"""Answers the page of results: the numbers as they stand, exact copies in one press, problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.controllers.review_controller import ReviewController
from app.jobs import Jobs
from app.preferences import Preferences
from app.results_snapshot import ResultsSnapshot, results_snapshot
from app.widgets.file_list import FileListDialog
from app.words import files_in_words
from core.records import Level, Problem
from core.review.proposals import groups_to_accept, removals_if_accepted
from core.review.session import ReviewSession


class ResultsView(Protocol):
    """:class:`app.pages.results_page.ResultsPage` is the real one."""

    shown: SignalInstance
    level_pressed: SignalInstance
    problems_requested: SignalInstance
    undo_requested: SignalInstance

    def isVisible(self) -> bool:
        """Whether the page is up."""

    def show_snapshot(self, snapshot: ResultsSnapshot, session: ReviewSession) -> None:
        """All that can be seen, but for notices."""


class ResultsController(QObject):
    """Signal: ``level_chosen`` (Level): its groups are to be reviewed one by one."""

    level_chosen = Signal(Level)

    def __init__(
        self, page: ResultsView, reviews: ReviewController, jobs: Jobs, preferences: Preferences
    ) -> None:
        super().__init__()
        self._page, self._reviews, self._jobs = page, reviews, jobs
        self._preferences = preferences
        self._looked_for: Level | None = None
        self.problems: FileListDialog | None = None
        page.shown.connect(self._refresh)
        page.level_pressed.connect(self._go_on_with)
        page.problems_requested.connect(self.show_problems)
        page.undo_requested.connect(reviews.undo)
        reviews.changed.connect(self._refresh_if_up)
        preferences.changed.connect(self._refresh_if_up)

    def begin(self, looked_for: Level | None) -> None:
        """Another result is under review; ``looked_for``: the level of its scan, None where that
        isn't known."""
        self._looked_for = looked_for
        self._refresh_if_up()

    def show_problems(self) -> None:
        """The files that the scan could not use, and why."""
        problems: Sequence[Problem] = self._reviews.result.problems
        if not problems:
            self._jobs.dialogs.tell(self.tr("All files could be read."))
            return
        files = files_in_words(len(problems))
        title = self.tr("Could not be read: {files}").format(files=files)
        sentence = self.tr("They were left out of the scan, and nothing was done to them.")
        self.problems = self._jobs.dialogs.open(
            lambda parent: FileListDialog(title, sentence, problems, parent)
        )

    def _go_on_with(self, level: Level) -> None:
        """Exact copies all go after one summary; anything else is looked at group by group."""
        session = self._reviews.session
        groups = groups_to_accept(session, level) if level is Level.EXACT else ()
        if not groups:
            self.level_chosen.emit(level)
            return

        def settle() -> None:
            if self._reviews.session is session:  # a scan that ended meanwhile brings another
                self._reviews.settle(session.accept, groups)

        self._reviews.removal.ask(removals_if_accepted(session, groups), settle)

    def _refresh_if_up(self, preference: str = "") -> None:
        """``preference``: the one that changed; most change what is shown."""
        if self._page.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        reviews, action = self._reviews, self._preferences.removal_action
        snapshot = results_snapshot(reviews.result, reviews.session, self._looked_for, action)
        self._page.show_snapshot(snapshot, reviews.session)
