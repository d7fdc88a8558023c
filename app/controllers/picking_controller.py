"""Picks the best of a group by P (stays), X (goes) and U (unset), photo by photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.controllers.review_controller import ReviewController
from core.records import Group
from core.review.decision import Decision
from core.review.picking import is_judged, picked, rejected, unset
from core.review.reasons import ReviewStep


class PickingView(Protocol):
    """What of Review is needed here."""

    pick_requested: SignalInstance
    reject_requested: SignalInstance
    unset_requested: SignalInstance

    @property
    def shows_any(self) -> bool:
        """False where the list shows no group."""

    def show_next_group(self) -> None:
        """Go on in the list."""


class PickingController(QObject):
    """Acts on the photo that the keys of Review act on, then goes on to the next."""

    def __init__(self, page: PickingView, reviews: ReviewController) -> None:
        super().__init__()
        self._page, self._reviews = page, reviews
        page.pick_requested.connect(lambda: self._judge(ReviewStep.PICK, picked))
        page.reject_requested.connect(lambda: self._judge(ReviewStep.REJECT, rejected))
        page.unset_requested.connect(self._unset)

    def _judge(self, step: ReviewStep, judged: Callable[[Group, Decision, int], Decision]) -> None:
        if not self._page.shows_any:
            return
        reviews, session = self._reviews, self._reviews.session
        number, member = reviews.position.group, reviews.position.member
        group, was_decided = session.groups[number], session.is_decided(number)

        def act(number: int, member: int) -> None:
            session.change(step, {number: judged(group, session.decision_of(number), member)})

        if not reviews.decide(act, member):
            return
        decision = session.decision_of(number)
        if decision.decided and not was_decided:
            self._page.show_next_group()
            return
        count = len(group.members)
        following = [(member + distance) % count for distance in range(1, count)]
        open_ones = (other for other in following if not is_judged(group, decision, other))
        reviews.choose_member(next(open_ones, following[0]))

    def _unset(self) -> None:
        session = self._reviews.session

        def act(number: int, member: int) -> None:
            session.change(ReviewStep.UNSET, {number: unset(session.decision_of(number), member)})

        self._reviews.decide(act, self._reviews.position.member)
