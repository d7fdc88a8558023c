"""Answers the Review page: decisions go into the session, removals and verdicts to core."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.auto_mark_controller import AutoMarkController
from app.controllers.export_controller import ExportController
from app.controllers.history_controller import HistoryController
from app.controllers.measurements import Measurements
from app.controllers.removal_controller import RemovalController
from app.controllers.verdict_controller import VerdictController
from app.controllers.ways_back import WaysBack
from app.languages import number_in_words
from app.messages import in_words
from app.pages.review_page import ReviewPage
from app.preferences import Preferences
from app.tasks import TaskRunner
from app.thumbnails import Thumbnails
from app.words import groups_in_words
from core.errors import MarkRefused
from core.paths import Places
from core.records import Group, ScanResult
from core.review.auto_mark import AutoMarkPlan
from core.review.carried_over import carried_over
from core.review.decision import Decision
from core.review.facts import fact_rows
from core.review.session import ReviewSession
from core.review.trash import Trash


class ReviewController(QObject):
    """Owns the session and the way back; the controllers beside it do one job each.

    Signal: ``find_requested`` (Photo: show what is similar to it).
    """

    find_requested = Signal(object)

    def __init__(
        self,
        page: ReviewPage,
        runner: TaskRunner,
        places: Places,
        trash: Trash,
        preferences: Preferences,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__(page)
        self.page, self._runner = page, runner
        self.session = ReviewSession(())
        self._result = ScanResult(0, {}, (), ())
        self._group, self._member = 0, 1
        self._shown: tuple[int, ...] = ()
        self._measurements = Measurements(runner, self)
        self._ways_back = WaysBack()
        self.removal = RemovalController(page, runner, places, trash, preferences)
        self.history = HistoryController(page, runner, places, self.removal, preferences)
        self.auto_mark = AutoMarkController(page, runner, preferences)
        self.verdicts = VerdictController(page, runner, places, thumbnails)
        self.exports = ExportController(page, runner)
        self._connect()

    def open(self, result: ScanResult, decisions: dict[int, Decision] | None = None) -> None:
        """Begin a review of a scan's groups, or go on with one that was saved."""
        self._result = result
        self.session = ReviewSession(result.groups, decisions)
        self._ways_back.clear()
        self._measurements.clear()
        self._group, self._member = 0, 1
        self.page.show_notice("")
        self.page.model.show_session(self.session)
        self._refresh()

    def regroup(self, result: ScanResult) -> None:
        """Go on over the groups that another head made of the same photos."""
        session = self.session
        self.open(result, carried_over(session.groups, session.decisions(), result.groups))

    def _connect(self) -> None:
        page = self.page
        page.group_chosen.connect(self._choose_group)
        page.groups.emptied.connect(self._refresh)
        page.member_chosen.connect(self._choose_member)
        page.toggle_requested.connect(self._toggle)
        page.keeper_requested.connect(self._make_keeper)
        page.delete_requested.connect(lambda: self._decide(self.session.toggle, self._member))
        page.next_photo_requested.connect(self._step_member)
        page.accept_requested.connect(self._accept)
        page.keep_all_requested.connect(self._keep_all)
        page.clear_requested.connect(self._clear)
        page.auto_mark_requested.connect(lambda: self.auto_mark.ask(self.session))
        page.rules_requested.connect(lambda: self.auto_mark.ask_for_rules(self.session))
        page.removal_requested.connect(lambda: self.removal.ask(self.session.removals()))
        page.undo_requested.connect(self._undo)
        page.row.chosen.connect(lambda card: self._choose_member(self._shown[card]))
        page.row.toggled.connect(lambda card: self._toggle(self._shown[card]))
        page.row.find_requested.connect(lambda card: self._find_similar(self._shown[card]))
        page.find_requested.connect(lambda: self._find_similar(self._member))
        page.row.room_changed.connect(self._refresh)
        page.history_requested.connect(self.history.open)
        page.not_duplicates_requested.connect(self.verdicts.open)
        page.export_requested.connect(self._export)
        page.open_requested.connect(self.exports.ask_which)
        self.auto_mark.agreed.connect(self._auto_mark)
        self._measurements.measured.connect(self._refresh)
        self.removal.moved.connect(self._after_removal)
        self.removal.restored.connect(self._after_restore)

    def _choose_group(self, group: int) -> None:
        self._group = group
        self._member = self._other_member()
        self.page.linked.reset()
        self._refresh()

    def _other_member(self) -> int:
        keeper = self.session.keeper_of(self._group)
        return 1 if keeper == 0 else 0

    def _choose_member(self, member: int) -> None:
        self._member = member
        self._refresh()

    def _step_member(self, step: int) -> None:
        count = len(self.session.groups[self._group].members) if self.page.groups.shows_any else 0
        keeper = self.session.keeper_of(self._group)
        following = [(self._member + step * one) % count for one in range(1, count + 1)]
        self._member = next((one for one in following if one != keeper), self._member)
        self._refresh()

    def _toggle(self, member: int) -> None:
        if self.page.groups.shows_any and member < len(self.session.groups[self._group].members):
            if member != self.session.keeper_of(self._group):
                self._member = member
            self._decide(self.session.toggle, member)

    def _find_similar(self, member: int) -> None:
        if self.page.groups.shows_any:
            self.find_requested.emit(self.session.groups[self._group].members[member].photo)

    def _make_keeper(self) -> None:
        before = self.session.keeper_of(self._group) if self.page.groups.shows_any else 0
        self._decide(self.session.set_keeper, self._member)
        if self.page.groups.shows_any and self.session.keeper_of(self._group) != before:
            self._member = before
            self._refresh()

    def _decide(self, act: Callable[[int, int], None], member: int) -> None:
        if not self.page.groups.shows_any:
            return
        try:
            act(self._group, member)
        except MarkRefused as refused:
            self.page.show_notice(in_words(refused.reason))
            return
        self._ways_back.push(self._undo_decision)
        self.page.show_notice("")
        self._refresh()

    def _chosen(self) -> tuple[int, ...]:
        """The groups that an act is for: all that are selected in the list."""
        if not self.page.groups.shows_any:
            return ()
        chosen = self.page.groups.chosen
        return chosen if len(chosen) > 1 else (self._group,)

    def _accept(self) -> None:
        if groups := self._chosen():
            self.session.accept(*groups)
            self._ways_back.push(self._undo_decision)
            self._go_on(groups)

    def _keep_all(self) -> None:
        groups = self._chosen()
        if not groups:
            return
        self.session.keep_all(*groups)
        take_back = self.verdicts.call_no_duplicates([self.session.groups[at] for at in groups])

        def back() -> str:
            take_back()
            return self._undo_decision()

        self._ways_back.push(back)
        self._go_on(groups)
        self.page.show_notice(
            self.tr("Samelens will remember that these aren't duplicates."), undoable=True
        )

    def _clear(self) -> None:
        if groups := self._chosen():
            self.session.clear(*groups)
            self._ways_back.push(self._undo_decision)
            self.page.show_notice("")
            self._refresh()

    def _auto_mark(self, plan: AutoMarkPlan) -> None:
        self.session.apply(plan)
        self._ways_back.push(self._undo_decision)
        words = self.tr("{groups} marked.")
        count = groups_in_words(len(plan.groups))
        self.page.show_notice(words.format(groups=count), undoable=True)
        self._refresh()

    def _export(self) -> None:
        if self.session.groups:
            self.exports.ask_where(self._result, self.session)

    def _go_on(self, groups: tuple[int, ...]) -> None:
        """To the next group; several at once stay in sight."""
        self.page.show_notice("")
        self._refresh()
        if len(groups) == 1:
            self.page.groups.step(1)

    def _undo(self) -> None:
        told = self._ways_back.pop()
        if told is not None:
            self.page.show_notice(told)
            self._refresh()

    def _undo_decision(self) -> str:
        name = self.session.undo()
        return self.tr("Undone: {name}").format(name=in_words(name)) if name else ""

    def _after_removal(self, paths: tuple[Path, ...], batch: str) -> None:
        self.session.remove_members(paths)

        def back() -> str:
            self.removal.restore(batch)
            return ""

        self._ways_back.push(back, batch)
        self._refresh()

    def _after_restore(self, paths: tuple[Path, ...], batch: str) -> None:
        """By Ctrl+Z or from History."""
        self._ways_back.drop(batch)
        self.session.restore_members(paths)
        self._refresh()

    def _refresh(self) -> None:
        page, session = self.page, self.session
        page.show_totals(session.totals)
        page.groups.refresh()
        if not page.groups.shows_any:
            page.show_no_group()
            return
        group = session.groups[self._group]
        keeper = session.keeper_of(self._group)
        if self._member == keeper or self._member >= len(group.members):
            self._member = self._other_member()
        self._show_cards(group, keeper)
        photos = [group.members[member].photo for member in self._shown]
        measured = [self._measurements.of(photo.path) for photo in photos]
        chosen = group.members[self._member].photo
        page.viewer.show_pair(group.members[keeper].photo.path, chosen.path)
        page.facts.show_rows(fact_rows(photos, measured))
        members, here = enumerate(group.members), self._group
        states = [(one.photo.path, session.state_of(here, at)) for at, one in members]
        page.filmstrip.show_photos(states, self._member)
        number, count = number_in_words(here + 1), number_in_words(len(session.groups))
        page.show_where(self.tr("{number} of {count}").format(number=number, count=count))
        self._measurements.want([photo.path for photo in photos], lambda: self._group == here)

    def _show_cards(self, group: Group, keeper: int) -> None:
        """All photos if they fit, else the keeper and the chosen one."""
        others = [member for member in range(len(group.members)) if member != keeper]
        fits = len(group.members) <= self.page.row.room
        self._shown = (keeper, *others) if fits else (keeper, self._member)
        for card in self.page.cards[len(self._shown) :]:
            card.hide()
        for card, member in zip(self.page.cards, self._shown, strict=False):
            why = self.session.why_not(self._group, member)
            state = self.session.state_of(self._group, member)
            reason = self.session.reason_of(self._group, member)
            shown = replace(group.members[member], reason=reason)
            card.show_member(shown, state, why, self.page.palette_tokens)
            card.show_chosen(chosen=len(self._shown) > 2 and member == self._member)
            card.show()
