"""Looks in the background for the companions of groups that are on the screen or marked.

A few groups make one job, so that whatever the user asks for meanwhile has its turn soon; what is
on the screen comes first. Nothing is looked at twice unless files moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.jobs import Jobs
from app.tasks import AFTER_PAINTING
from core.progress import Progress
from core.records import Group
from core.review.requests import RemovalRequest
from core.review.session import ReviewSession
from core.review.shown_companions import CompanionLook, Going, GroupCompanions, going

AT_ONCE, MOST_WANTED = 16, 64
Shown = tuple[int, frozenset[int]]
"""Keeper and members that go: what goes along depends on them."""


@dataclass(frozen=True, slots=True)
class _Question:
    number: int
    shown: Shown
    group: Group
    requests: tuple[RemovalRequest, ...]


class CompanionLookups(QObject):
    """Owns what is known of the companions of one review. Signal: ``found``, more is known."""

    found = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_PAINTING)
        self._soon.timeout.connect(self._go_on)
        self.begin(ReviewSession(()))

    def begin(self, session: ReviewSession) -> None:
        """Another review."""
        self._review = _Review(session, CompanionLook(self._jobs.decoder))

    def forget(self) -> None:
        """Files moved: all is looked for again."""
        before = self._review
        self.begin(before.session)
        self._review.go_on_from(before)

    @property
    def is_waiting(self) -> bool:
        """True while a look is about to begin."""
        return self._soon.isActive()

    def finish(self) -> None:
        """The window is gone: nothing is looked for any more."""
        self._soon.stop()

    def of(self, group: int) -> GroupCompanions | None:
        """What is known by now; what isn't is looked for."""
        review = self._review
        if review.is_known(group):
            return review.known[group][1]
        review.wanted.pop(group, None)
        review.wanted[group] = None  # the last one asked for is looked for first
        self._go_on_soon()
        return review.known_before(group)

    def going(self) -> Going:
        """What would leave of all that is marked, as far as it is known."""
        review = self._review
        for group in review.session.take_changed():
            if review.session.marked_in(group):
                review.marked.add(group)
                review.waiting[group] = None
            else:
                review.marked.discard(group)
        self._go_on_soon()
        return review.going()

    def _go_on_soon(self) -> None:
        review = self._review
        if (review.wanted or review.waiting) and not self._soon.isActive():
            self._soon.start()

    def _go_on(self) -> None:
        review = self._review
        if review.is_under_way:
            return
        questions = review.next_questions()
        if not questions:
            return
        review.is_under_way = True

        def work(progress: Progress) -> list[GroupCompanions]:
            return [
                review.look.at(question.group, question.requests, progress.check)
                for question in questions
            ]

        def keep(answers: list[GroupCompanions]) -> None:
            review.is_under_way = False
            if review is self._review:
                if review.keep(questions, answers):
                    self.found.emit()
                self._go_on()

        self._jobs.start(work, keep)


class _Review:
    """``known``: by group, with what was shown of it then. ``waiting``: groups with marks that
    nobody looked at yet; ``beside``: groups of which more or less goes than what is marked."""

    def __init__(self, session: ReviewSession, look: CompanionLook) -> None:
        self.session, self.look = session, look
        self.known: dict[int, tuple[Shown, GroupCompanions]] = {}
        self.wanted: dict[int, None] = {}
        self.waiting: dict[int, None] = {}
        self.marked: set[int] = set()
        self.is_under_way = False
        self._beside: set[int] = set()
        self._before: dict[int, GroupCompanions] = {}

    def go_on_from(self, before: _Review) -> None:
        """After files moved: of photos that are gone, what they were is known from before."""
        self._before = before._before | {
            number: known for number, (_, known) in before.known.items()
        }
        self.marked = set(before.marked)
        self.waiting = dict.fromkeys(self.marked)

    def shown(self, group: int) -> Shown:
        return self.session.keeper_of(group), self.session.to_go(group)

    def is_known(self, group: int) -> bool:
        """As it is shown now."""
        known = self.known.get(group)
        return known is not None and known[0] == self.shown(group)

    def known_before(self, group: int) -> GroupCompanions | None:
        """The halves that were found before the group changed, or files moved."""
        known = self.known.get(group)
        before = self._before.get(group) if known is None else known[1]
        return None if before is None else replace(before, along={}, held={})

    def next_questions(self) -> tuple[_Question, ...]:
        """What is on the screen, the last first, then what is marked."""
        numbers = [number for number in reversed(self.wanted) if not self.is_known(number)]
        self.wanted = dict.fromkeys(reversed(numbers[AT_ONCE:MOST_WANTED]))
        numbers = numbers[:AT_ONCE]
        while self.waiting and len(numbers) < AT_ONCE:
            number = self.waiting.popitem()[0]
            if not self.is_known(number):
                numbers.append(number)
        return tuple(
            _Question(
                number,
                self.shown(number),
                self.session.groups[number],
                self.session.removals_of(number),
            )
            for number in dict.fromkeys(numbers)
        )

    def keep(self, questions: Sequence[_Question], answers: Sequence[GroupCompanions]) -> bool:
        """True if there is anything to be shown."""
        is_news = False
        for question, companions in zip(questions, answers, strict=True):
            number = question.number
            companions = self._with_gone(number, companions)
            self.known[number] = question.shown, companions
            self._beside.discard(number)
            if companions.along or companions.held:
                self._beside.add(number)
            is_news = is_news or number in self._beside or any(companions.halves)
        return is_news

    def _with_gone(self, number: int, now: GroupCompanions) -> GroupCompanions:
        """The other files of a photo that is gone went with it."""
        before = self._before.get(number)
        if before is None:
            return now
        members = enumerate(zip(before.halves, now.halves, strict=True))
        is_gone = self.session.is_gone
        halves = (then if is_gone(number, at) else here for at, (then, here) in members)
        return replace(now, halves=tuple(halves))

    def going(self) -> Going:
        totals = self.session.totals
        found = [
            companions
            for number in self._beside & self.marked
            for shown, companions in (self.known[number],)
            if shown == self.shown(number)
        ]
        return going(Going(totals.marked, totals.bytes), found, self._is_marked)

    def _is_marked(self, path: Path) -> bool:
        group, member = self._members.get(path, (None, 0))
        return group is not None and self.session.is_marked(group, member)

    @cached_property
    def _members(self) -> dict[Path, tuple[int, int]]:
        return {
            member.photo.path: (number, at)
            for number, group in enumerate(self.session.groups)
            for at, member in enumerate(group.members)
        }
