"""Answers the Review page: decisions go into the session, removals and verdicts to core."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.auto_mark_controller import AutoMarkController
from app.controllers.companion_lookups import CompanionLookups
from app.controllers.export_controller import ExportController
from app.controllers.group_acts import GroupActs
from app.controllers.history_controller import HistoryController
from app.controllers.measurements import Measurements
from app.controllers.removal_controller import RemovalController
from app.controllers.removal_follower import RemovalFollower
from app.controllers.review_view import ReviewView
from app.controllers.verdict_controller import VerdictController
from app.controllers.ways_back import WaysBack
from app.jobs import Jobs
from app.messages import in_words
from app.preferences import Preferences
from app.review_snapshot import (
    Position,
    coming,
    first_in,
    review_snapshot,
    settled,
    stepped,
    with_companions,
)
from app.tasks import AFTER_PAINTING
from app.thumbnails import Thumbnails
from core.errors import MarkRefused
from core.records import Photo, ScanResult, VerdictKind
from core.review.carried_over import carried_over
from core.review.decision import Decision, MemberState
from core.review.session import ReviewSession
from core.review.trash import Trash
from core.storage.verdicts import APART, Pair, ordered


class ReviewController(QObject):
    """Owns the session, the position in it and the way back; the controllers beside it do one job
    each.

    Signals: ``find_requested`` (Photo: show what is similar to it); ``changed``: what was decided,
    or the place in the review, may be another.
    """

    find_requested = Signal(object)
    changed = Signal()

    def __init__(
        self,
        page: ReviewView,
        jobs: Jobs,
        trash: Trash,
        preferences: Preferences,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__()
        self._page = page
        self.session = ReviewSession(())
        self.result = ScanResult(0, {}, (), ())
        self._preferences = preferences
        self.position = Position()
        self.measurements = Measurements(jobs)
        self._companions = CompanionLookups(jobs)
        self.ways_back = WaysBack()
        self._heard: dict[Pair, VerdictKind | None] = {}
        self._shown: tuple[Path, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_PAINTING)
        self._later.timeout.connect(self._look_further)
        self.removal = RemovalController(page, jobs, trash, preferences)
        self.history = HistoryController(jobs, self.removal, preferences)
        self.auto_mark = AutoMarkController(page, jobs, preferences, thumbnails, self.photo)
        self.verdicts = VerdictController(jobs, thumbnails)
        self.exports = ExportController(jobs)
        self._connect_page()
        self._group_acts = GroupActs(page, self)
        self.auto_mark.agreed.connect(self._group_acts.apply)
        self.exports.notice.connect(page.show_notice)
        self.measurements.measured.connect(self.refresh)
        self.verdicts.given.connect(self.hear)
        self._follower = RemovalFollower(self.removal, self.ways_back, lambda: self.session)
        self._follower.followed.connect(self._companions.forget)
        self._follower.followed.connect(self.refresh)
        self._companions.found.connect(self.refresh)
        page.show_companions(self._companions.of)

    def open(self, result: ScanResult, decisions: dict[int, Decision] | None = None) -> None:
        """Begin a review of a scan's groups, or go on with one that was saved."""
        self.result = result
        self.session = ReviewSession(result.groups, decisions)
        # what was said while the scan ran may be news to it
        apart = [pair for pair, kind in self._heard.items() if kind in APART]
        self.session.hear(apart, VerdictKind.DIFFERENT)
        self.session.follow(self._preferences.keeper_rules.unsuggested)
        self.ways_back.clear()
        self.measurements.clear()
        self._companions.begin(self.session)
        self.auto_mark.begin(self.session)
        self.position = Position()
        self._page.show_notice("")
        self._page.begin(self.session)
        self.refresh()

    def regroup(self, result: ScanResult) -> None:
        """Go on over the groups that another head made of the same photos."""
        session = self.session
        self.open(result, carried_over(session.groups, session.decisions(), result.groups))

    def hear(self, pairs: Iterable[Pair], kind: VerdictKind | None) -> None:
        """The user said this of pairs, on whichever page; None: nothing any more. Marks that relied
        on a pair that is different are taken off."""
        heard = [ordered(pair) for pair in pairs]
        self._heard.update(dict.fromkeys(heard, kind))
        self.session.hear(heard, kind)
        self.refresh()

    def show_member(self, member: int) -> None:
        """Choose a photo of the group on the stage, if it is in it."""
        if self._page.shows_any and member < len(self.session.groups[self.position.group].members):
            self.choose_member(member)

    def follow_rules(self) -> None:
        """The user's rules about folders changed: they hold at once."""
        self.session.follow(self._preferences.keeper_rules.unsuggested)
        self.refresh()

    def _connect_page(self) -> None:
        page = self._page
        page.group_chosen.connect(self._choose_group)
        page.emptied.connect(self.refresh)
        page.room_changed.connect(self.refresh)
        page.member_chosen.connect(self.choose_member)
        page.toggle_requested.connect(lambda member: self._act_on(member, self.session.toggle))
        page.badge_pressed.connect(self._answer_badge)
        page.keeper_requested.connect(self._make_keeper)
        page.delete_requested.connect(
            lambda: self.decide(self.session.toggle, self.position.member)
        )
        page.next_photo_requested.connect(self._step_member)
        page.auto_mark_requested.connect(lambda: self.auto_mark.ask(self.session))
        page.rules_requested.connect(lambda: self.auto_mark.ask_for_rules(self.session))
        page.removal_requested.connect(lambda: self.removal.ask(self.session.removals()))
        page.undo_requested.connect(self.undo)
        page.redo_requested.connect(lambda: self._step(self.ways_back.redo))
        page.find_requested.connect(self._find_similar)
        page.export_requested.connect(self._export)

    def _choose_group(self, group: int) -> None:
        self.position = first_in(self.session, group, picks=self._page.picks)
        self._page.begin_group()
        self.refresh()

    def choose_member(self, member: int) -> None:
        """The one that keys act on."""
        self.position = replace(self.position, member=member)
        self.refresh()

    def _step_member(self, step: int) -> None:
        if self._page.shows_any:
            self.position = stepped(self.session, self.position, step)
            self.refresh()

    def _answer_badge(self, member: int) -> None:
        """What was suggested to go is kept, what was removed put back; else marked or unmarked, as
        by its key."""
        if not self._page.shows_any:
            return
        group = self.position.group
        state = self.session.state_of(group, member)
        if state is MemberState.GONE:
            self.removal.restore_photo(self.session.groups[group].members[member].photo.path)
            return
        is_suggested = state is MemberState.WILL_GO
        self._act_on(member, self.session.spare if is_suggested else self.session.toggle)

    def _act_on(self, member: int, act: Callable[[int, int], None]) -> None:
        group = self.position.group
        if self._page.shows_any and member < len(self.session.groups[group].members):
            if member != self.session.keeper_of(group):
                self.position = replace(self.position, member=member)
            self.decide(act, member)

    def photo(self, member: int | None = None) -> Photo | None:
        """Of the group that is up; ``member`` None: the one that keys act on."""
        if not self._page.shows_any:
            return None
        number = self.position.member if member is None else member
        return self.session.groups[self.position.group].members[number].photo

    def _find_similar(self, member: int | None) -> None:
        if (photo := self.photo(member)) is not None:
            self.find_requested.emit(photo)

    def _make_keeper(self) -> None:
        before = self.session.keeper_of(self.position.group) if self._page.shows_any else None
        if before is None or before == self.position.member:
            return
        self.decide(self.session.set_keeper, self.position.member)
        if self.session.keeper_of(self.position.group) != before:
            self.choose_member(before)

    def decide(self, act: Callable[[int, int], None], member: int) -> bool:
        """One step to undo; False where it is refused, which is told."""
        if not self._page.shows_any:
            return False
        try:
            act(self.position.group, member)
        except MarkRefused as refused:
            self._page.show_notice(in_words(refused.reason))
            return False
        self.ways_back.push(self.undo_decision, self.redo_decision)
        self._page.show_notice("")
        self.refresh()
        return True

    def settle(self, act: Callable[..., None], what: tuple[object, ...]) -> None:
        """Several groups at once, by an act of the session: one step to undo."""
        act(*what)
        self.ways_back.push(self.undo_decision, self.redo_decision)

    def _export(self) -> None:
        if self.session.groups:
            self.exports.ask_where(self.result, self.session)

    def undo(self) -> None:
        """Take back the last step, or removal."""
        self._step(self.ways_back.undo)

    def _step(self, step: Callable[[], str | None]) -> None:
        """Undo or redo."""
        sentence = step()
        if sentence is not None:
            self._page.show_notice(sentence)
            self.refresh()

    def undo_decision(self) -> str:
        """Take back the last step of the session; what is said of it."""
        name = self.session.undo()
        return self.tr("Undone: {name}").format(name=in_words(name)) if name else ""

    def redo_decision(self) -> str:
        """Do it again."""
        name = self.session.redo()
        return self.tr("Redone: {name}").format(name=in_words(name)) if name else ""

    def refresh(self) -> None:
        """Show all of it as it is now."""
        position = None
        if self._page.shows_any:
            position = self.position = settled(self.session, self.position)
        measured, action = self.measurements.of, self._preferences.removal_action
        snapshot = review_snapshot(self.session, position, self._page.room, measured, action)
        known = None if position is None else self._companions.of(position.group)
        snapshot = with_companions(snapshot, self._companions.going(), known)
        self._page.show_snapshot(snapshot)
        self._shown = tuple(card.member.photo.path for card in snapshot.cards)
        if not self._later.isActive():
            self._later.start()
        self.changed.emit()

    @property
    def has_more_to_do(self) -> bool:
        """True while something waits until the group is on the screen."""
        return self._later.isActive() or self._companions.is_waiting

    def finish(self) -> None:
        """The window is gone: nothing is begun any more."""
        self._later.stop()
        self._companions.finish()

    def _look_further(self) -> None:
        """What can wait until the group is on the screen."""
        self._page.look_ahead(coming(self.session, self._page.next_groups, self._page.room))
        group = self.position.group
        self.measurements.want(self._shown, lambda: self.position.group == group)
