"""Answers the Review page: decisions go into the session, removals and verdicts to core."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from itertools import combinations_with_replacement
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.removal_controller import RemovalController
from app.messages import show_error
from app.pages.review_page import ReviewPage
from app.tasks import TaskRunner
from core.errors import MarkRefused
from core.library.measuring import MeasuredFacts
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash, Group, ScanResult, VerdictKind
from core.review.facts import fact_rows
from core.review.session import ReviewSession
from core.review.trash import Trash
from core.review.words import counted

Pair = tuple[ContentHash, ContentHash]


class ReviewController(QObject):
    """Owns the session and the way back. Signals: ``status`` (a sentence), ``find_requested``
    (Photo: show what is similar to it)."""

    status = Signal(str)
    find_requested = Signal(object)

    def __init__(self, page: ReviewPage, runner: TaskRunner, places: Places, trash: Trash) -> None:
        super().__init__(page)
        self.page, self._runner, self._places = page, runner, places
        self.session = ReviewSession(())
        self._group = 0
        self._member = 1
        self._shown: tuple[int, ...] = ()
        self._measured: dict[Path, MeasuredFacts] = {}
        self._measuring: set[Path] = set()
        self._ways_back: list[Callable[[], str]] = []
        self.removal = RemovalController(page, runner, places, trash)
        self.removal.moved.connect(self._after_removal)
        self.removal.restored.connect(self._after_restore)
        self._connect()

    def open(self, result: ScanResult) -> None:
        """Begin a review of a scan's groups."""
        self.session = ReviewSession(result.groups)
        self._ways_back.clear()
        self._measured.clear()
        self.page.show_notice("")
        self.page.model.show_session(self.session)
        self._refresh()

    def _connect(self) -> None:
        page = self.page
        page.group_chosen.connect(self._choose_group)
        page.member_chosen.connect(self._choose_member)
        page.toggle_requested.connect(self._toggle)
        page.keeper_requested.connect(self._make_keeper)
        page.delete_requested.connect(lambda: self._decide(self.session.toggle, self._member))
        page.next_photo_requested.connect(self._step_member)
        page.accept_requested.connect(self._accept)
        page.keep_all_requested.connect(self._keep_all)
        page.auto_mark_requested.connect(self._auto_mark)
        page.removal_requested.connect(lambda: self.removal.ask(self.session.removals()))
        page.undo_requested.connect(self._undo)
        page.row.chosen.connect(lambda card: self._choose_member(self._shown[card]))
        page.row.toggled.connect(lambda card: self._toggle(self._shown[card]))
        page.row.find_requested.connect(lambda card: self._find_similar(self._shown[card]))
        page.find_requested.connect(lambda: self._find_similar(self._member))
        page.row.room_changed.connect(self._refresh)

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
        count = len(self.session.groups[self._group].members) if self.session.groups else 0
        keeper = self.session.keeper_of(self._group)
        following = [(self._member + step * one) % count for one in range(1, count + 1)]
        self._member = next((one for one in following if one != keeper), self._member)
        self._refresh()

    def _toggle(self, member: int) -> None:
        if not self.session.groups:
            return
        if member < len(self.session.groups[self._group].members):
            if member != self.session.keeper_of(self._group):
                self._member = member
            self._decide(self.session.toggle, member)

    def _find_similar(self, member: int) -> None:
        if self.session.groups:
            self.find_requested.emit(self.session.groups[self._group].members[member].photo)

    def _make_keeper(self) -> None:
        before = self.session.keeper_of(self._group) if self.session.groups else 0
        self._decide(self.session.set_keeper, self._member)
        if self.session.groups and self.session.keeper_of(self._group) != before:
            self._member = before
            self._refresh()

    def _decide(self, act: Callable[[int, int], None], member: int) -> None:
        if not self.session.groups:
            return
        try:
            act(self._group, member)
        except MarkRefused as refused:
            self.page.show_notice(str(refused))
            return
        self._ways_back.append(self._undo_decision)
        self.page.show_notice("")
        self._refresh()

    def _accept(self) -> None:
        if self.session.groups:
            self.session.accept(self._group)
            self._ways_back.append(self._undo_decision)
            self._go_on()

    def _keep_all(self) -> None:
        if not self.session.groups:
            return
        group = self._group
        self.session.keep_all(group)
        pairs = self._pairs_of(group)
        self._write_verdicts(pairs, VerdictKind.DIFFERENT)

        def back() -> str:
            self._write_verdicts(pairs, None)
            return self._undo_decision()

        self._ways_back.append(back)
        self._go_on()
        self.page.show_notice(
            self.tr("These photos are remembered as not duplicates."), undoable=True
        )

    def _auto_mark(self) -> None:
        count = self.session.apply_suggestions()
        if count:
            self._ways_back.append(self._undo_decision)
            words = self.tr("{groups} marked; similar shots are left to you.")
            told = words.format(groups=counted(count, self.tr("group"), self.tr("groups")))
            self.page.show_notice(told, undoable=True)
        else:
            self.page.show_notice(self.tr("There is nothing left to mark."))
        self._refresh()

    def _go_on(self) -> None:
        self.page.show_notice("")
        self._refresh()
        self.page.step_group(1)

    def _undo(self) -> None:
        if self._ways_back:
            self.page.show_notice(self._ways_back.pop()())
            self._refresh()

    def _undo_decision(self) -> str:
        name = self.session.undo()
        return self.tr("Taken back: {name}").format(name=name) if name else ""

    def _pairs_of(self, group: int) -> list[Pair]:
        hashes = [one.photo.content_hash for one in self.session.groups[group].members]
        repeated = {one for one in hashes if hashes.count(one) > 1}
        pairs = combinations_with_replacement(sorted(set(hashes)), 2)
        return [(a, b) for a, b in pairs if a != b or a in repeated]

    def _write_verdicts(self, pairs: list[Pair], kind: VerdictKind | None) -> None:
        file = self._places.store_file

        def work(progress: Progress) -> None:
            from core.library.database import open_store
            from core.library.verdicts import Verdicts

            with closing(open_store(file)) as store:
                if kind is None:
                    Verdicts(store).withdraw(pairs)
                else:
                    Verdicts(store).give(pairs, kind, "review")

        failed = lambda error: show_error(self.page, error)  # noqa: E731
        self._runner.start(work, lambda task: task.failed.connect(failed))

    def _after_removal(self, paths: object, batch: str) -> None:
        gone = set(paths) if isinstance(paths, tuple) else set()
        pairs = [
            (request.photo.content_hash, request.keeper.content_hash)
            for request in self.session.removals()
            if request.photo.path in gone
            and request.photo.content_hash != request.keeper.content_hash
        ]
        self.session.remove_members(gone)
        self._write_verdicts(pairs, VerdictKind.SAME)

        def back() -> str:
            self._write_verdicts(pairs, None)
            self.removal.restore(batch)
            return ""

        self._ways_back.append(back)
        self._refresh()

    def _after_restore(self, paths: object) -> None:
        self.session.restore_members(set(paths) if isinstance(paths, tuple) else set())
        self._refresh()

    def _refresh(self) -> None:
        page, session = self.page, self.session
        page.show_totals(session.totals)
        page.model.refresh()
        if not session.groups:
            return
        group = session.groups[self._group]
        keeper = session.keeper_of(self._group)
        if self._member == keeper or self._member >= len(group.members):
            self._member = self._other_member()
        self._show_cards(group, keeper)
        photos = [group.members[member].photo for member in self._shown]
        measured = [self._measured.get(photo.path) for photo in photos]
        chosen = group.members[self._member].photo
        page.viewer.show_pair(group.members[keeper].photo.path, chosen.path)
        page.facts.show_rows(fact_rows(photos, measured))
        states = [(one.photo.path, self._state(at)) for at, one in enumerate(group.members)]
        page.filmstrip.show_photos(states, self._member)
        words = self.tr("Group {number} of {count}")
        page.show_where(
            words.format(number=f"{self._group + 1:,}", count=f"{len(session.groups):,}")
        )
        self._measure([photo.path for photo in photos if photo.path not in self._measured])

    def _show_cards(self, group: Group, keeper: int) -> None:
        """All photos if they fit, else the keeper and the chosen one."""
        others = [member for member in range(len(group.members)) if member != keeper]
        fits = len(group.members) <= self.page.row.room
        self._shown = (keeper, *others) if fits else (keeper, self._member)
        for card in self.page.cards[len(self._shown) :]:
            card.hide()
        for card, member in zip(self.page.cards, self._shown, strict=False):
            why, state = self.session.why_not(self._group, member), self._state(member)
            card.show_member(group.members[member], state, why, self.page.palette_tokens)
            card.show_chosen(chosen=len(self._shown) > 2 and member == self._member)
            card.show()

    def _state(self, member: int) -> str:
        if self.session.is_gone(self._group, member):
            return "gone"
        if self.session.is_marked(self._group, member):
            return "delete"
        if member == self.session.keeper_of(self._group) or self.session.is_decided(self._group):
            return "keep"
        return "undecided"

    def _measure(self, paths: list[Path]) -> None:
        """What a scan doesn't keep, in the background; the facts are shown again then."""
        group = self._group
        wanted = [path for path in paths if path not in self._measuring]
        if not wanted:
            return
        self._measuring.update(wanted)

        def work(progress: Progress) -> dict[Path, MeasuredFacts]:
            from core.library.measuring import measure

            if self._group != group:
                return {}  # the user went on; measured when they come back
            return {path: measure(path) for path in wanted}

        def show(found: dict[Path, MeasuredFacts]) -> None:
            self._measuring.difference_update(wanted)
            self._measured.update(found)
            if self._group == group:
                self._refresh()

        self._runner.start(work, lambda task: task.succeeded.connect(show))
