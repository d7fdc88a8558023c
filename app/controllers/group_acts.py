"""Settles whole groups, one or all that are selected: accept, keep all, not duplicates, clear, and
what auto-mark planned. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from app.controllers.review_view import ReviewView
from app.controllers.verdict_controller import VerdictController
from app.controllers.ways_back import WaysBack
from app.review_snapshot import Position
from app.words import groups_in_words
from core.review.auto_mark import AutoMarkPlan
from core.review.session import ReviewSession


class Review(Protocol):
    """What of :class:`app.controllers.review_controller.ReviewController` is needed here."""

    session: ReviewSession
    position: Position
    ways_back: WaysBack
    verdicts: VerdictController

    def settle(self, act: Callable[..., None], what: tuple[object, ...]) -> None:
        """By an act of the session: one step to undo."""

    def undo_decision(self) -> str:
        """Take back the last step of the session; what is said of it."""

    def redo_decision(self) -> str:
        """Do it again."""

    def refresh(self) -> None:
        """Show all of it as it is now."""


class GroupActs(QObject):
    """Does what the page asks for."""

    def __init__(self, page: ReviewView, review: Review) -> None:
        super().__init__()
        self._page, self._review = page, review
        page.accept_requested.connect(self._accept)
        page.keep_all_requested.connect(self._keep_all)
        page.different_requested.connect(self._call_different)
        page.clear_requested.connect(self._clear)

    def apply(self, plan: AutoMarkPlan) -> None:
        """Mark what was planned."""
        self._review.settle(self._review.session.apply, (plan,))
        words = self.tr("{groups} marked.").format(groups=groups_in_words(len(plan.groups)))
        self._page.show_notice(words, undoable=True)
        self._review.refresh()

    def _chosen(self) -> tuple[int, ...]:
        """The groups that an act is for: all that are selected in the list."""
        if not self._page.shows_any:
            return ()
        chosen = self._page.chosen_groups
        return chosen if len(chosen) > 1 else (self._review.position.group,)

    def _accept(self) -> None:
        if groups := self._chosen():
            self._review.settle(self._review.session.accept, groups)
            self._go_on(groups)

    def _keep_all(self) -> None:
        if groups := self._chosen():
            self._review.settle(self._review.session.keep_all, groups)
            self._go_on(groups)
            self._page.show_notice(
                self.tr("All of them stay. They still count as copies."), undoable=True
            )

    def _call_different(self) -> None:
        groups, review = self._chosen(), self._review
        if not groups:
            return
        review.session.call_different(*groups)
        apart = [review.session.groups[at] for at in groups]
        take_back = review.verdicts.call_no_duplicates(apart)

        def back() -> str:
            take_back()
            return review.undo_decision()

        def forth() -> str:
            nonlocal take_back
            take_back = review.verdicts.call_no_duplicates(apart)
            return review.redo_decision()

        review.ways_back.push(back, forth)
        self._go_on(groups)
        self._page.show_notice(
            self.tr("Samelens will remember that these aren't duplicates."), undoable=True
        )

    def _clear(self) -> None:
        if groups := self._chosen():
            self._review.settle(self._review.session.clear, groups)
            self._page.show_notice("")
            self._review.refresh()

    def _go_on(self, groups: tuple[int, ...]) -> None:
        """To the next group, which shows all of it anew; several at once stay in sight."""
        self._page.show_notice("")
        settled = self._review.position.group
        if len(groups) == 1:
            self._page.show_next_group()
        if self._review.position.group == settled:
            self._review.refresh()
