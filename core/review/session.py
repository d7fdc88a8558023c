"""Owns a review: which photo of each group stays, which are marked, what is decided.

Safety rules, at every moment: a keeper, a photo in a reference folder and the last unmarked photo
of a group are never marked; what the user didn't mark by hand goes only for a photo that stays and
shows all of it; what the user unmarked by hand stays; accepting does what is shown and no more. A
photo is in one group only. No file is touched here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from core.errors import MarkRefused
from core.records import ContentHash, Group, VerdictKind
from core.review.auto_mark import AutoMarkPlan
from core.review.decided_groups import as_decided, reason_of
from core.review.decision import (
    UNDECIDED,
    Decision,
    MemberState,
    Outcome,
    outcome_of,
    removal_of,
    states_of,
    suggested,
    to_go,
)
from core.review.folder_rules import following
from core.review.gone_members import with_gone
from core.review.reasons import MarkRefusal, ReviewStep
from core.review.requests import RemovalRequest
from core.review.step_history import Step, StepHistory
from core.review.totals import RunningTotals, Totals
from core.storage.verdicts import Pair
from core.wording.reasons import Reason


class ReviewSession:
    """Decisions over ``groups``; groups and members are named by their position."""

    def __init__(
        self, groups: Sequence[Group], decisions: Mapping[int, Decision] | None = None
    ) -> None:
        self.groups = tuple(groups)
        self._decisions, self._unsaved = dict[int, Decision](), dict[int, Decision]()
        self._history = StepHistory()
        self._totals = RunningTotals(len(self.groups))
        self._changed: set[int] = set()
        self._proposed: dict[int, frozenset[int]] = {}
        for group, decision in (decisions or {}).items():
            self._put(group, decision)

    @property
    def totals(self) -> Totals:
        """The running total."""
        return self._totals.now

    def take_changed(self) -> frozenset[int]:
        """The groups whose decision changed since this was asked for last."""
        changed, self._changed = frozenset(self._changed), set()
        return changed

    def keeper_of(self, group: int) -> int:
        """The member that is sure to stay."""
        return self._of(group).keeper

    def reason_of(self, group: int, member: int) -> Reason:
        """Why the keeper stays, or how another photo falls short of it."""
        return reason_of(self.groups[group], self._of(group), member)

    def as_decided(self) -> tuple[Group, ...]:
        """The groups as they stand now: keepers first, with reasons, without what is gone."""
        decided = (
            group
            if (decision := self._decisions.get(number)) is None
            else as_decided(group, decision)
            for number, group in enumerate(self.groups)
        )
        return tuple(group for group in decided if len(group.members) > 1)

    def decisions(self) -> dict[int, Decision]:
        """A copy of the decisions so far, by group number."""
        return dict(self._decisions)

    def take_unsaved(self) -> dict[int, Decision]:
        """What was decided since this was last asked, by group number."""
        taken, self._unsaved = self._unsaved, {}
        return taken

    def is_marked(self, group: int, member: int) -> bool:
        """True if this photo is to be removed."""
        return member in self._of(group).marked

    def is_decided(self, group: int) -> bool:
        """True once the user settled the group."""
        return self._of(group).decided

    def is_gone(self, group: int, member: int) -> bool:
        """True if this photo was removed already."""
        return member in self._of(group).gone

    def state_of(self, group: int, member: int) -> MemberState:
        """What is to become of this photo, as it stands now."""
        return self.states_of(group)[member]

    def states_of(self, group: int) -> tuple[MemberState, ...]:
        """What is to become of each photo of a group, as it stands now."""
        return states_of(self.groups[group], self._of(group))

    def outcome_of(self, group: int) -> Outcome:
        """How the group was settled, if it was."""
        return outcome_of(self.groups[group], self._of(group))

    def to_go(self, group: int) -> frozenset[int]:
        """The members that go if the group is accepted now: marked, or else suggested."""
        decision = self._of(group)
        if decision is not UNDECIDED:
            return to_go(self.groups[group], decision)
        if group not in self._proposed:  # asked of all groups, again and again
            self._proposed[group] = to_go(self.groups[group], UNDECIDED)
        return self._proposed[group]

    def marked_in(self, group: int) -> frozenset[int]:
        """The members that are marked."""
        return self._of(group).marked

    def sizes_to_go(self, group: int) -> dict[Path, int]:
        """The files of :meth:`to_go` and their bytes, without what goes along."""
        photos = (self.groups[group].members[at].photo for at in self.to_go(group))
        return {photo.path: photo.size for photo in photos}

    def why_not(self, group: int, member: int) -> MarkRefusal | None:
        """Why this photo can't be marked; None if it can."""
        decision, members = self._of(group), self.groups[group].members
        if member in decision.gone:
            return MarkRefusal.GONE
        if member == decision.keeper:
            return MarkRefusal.KEEPER
        if members[member].photo.is_reference:
            return MarkRefusal.REFERENCE
        staying = set(range(len(members))) - decision.marked - decision.gone - {member}
        return None if staying else MarkRefusal.LAST

    def mark(self, group: int, member: int) -> None:
        """Mark a photo for removal. Raises MarkRefused with the reason."""
        if (refusal := self.why_not(group, member)) is not None:
            raise MarkRefused(refusal)
        decision = self._of(group)
        if member not in decision.marked:
            self.change(ReviewStep.MARK, {group: decision.with_hand_on(member, marked=True)})

    def unmark(self, group: int, member: int) -> None:
        """Keep a photo after all."""
        decision = self._of(group)
        if member in decision.marked:
            self.change(ReviewStep.UNMARK, {group: decision.with_hand_on(member, marked=False)})

    def spare(self, group: int, member: int) -> None:
        """Keep a photo that is suggested to go; the rest of the suggestion stands."""
        decision = self._of(group)
        if member in suggested(self.groups[group], decision):
            self.change(ReviewStep.SPARE, {group: decision.sparing(member)})

    def toggle(self, group: int, member: int) -> None:
        """Mark or unmark. Raises MarkRefused."""
        (self.unmark if self.is_marked(group, member) else self.mark)(group, member)

    def set_keeper(self, group: int, member: int) -> None:
        """Make another photo the keeper; if it was marked, the mark moves to the old keeper.

        Marks that no longer have a photo that stays and shows as much are taken off; so the old
        keeper isn't marked either where it shows more. Raises MarkRefused for a photo that is gone.
        """
        decision = self._of(group)
        if member == decision.keeper:
            return
        if member in decision.gone:
            raise MarkRefused(MarkRefusal.GONE)
        self.change(ReviewStep.KEEPER, {group: decision.with_keeper(member)})

    def accept(self, *groups: int) -> None:
        """Settle groups as they are shown: what the user didn't touch takes the suggestion."""
        accepted = {group: self._of(group).accepted(self.to_go(group)) for group in groups}
        self.change(ReviewStep.ACCEPT, accepted)

    def keep_all(self, *groups: int) -> None:
        """Settle groups: they may be copies, and all of them stay."""
        self._keep_all(ReviewStep.KEEP_ALL, groups)

    def call_different(self, *groups: int) -> None:
        """Settle groups as not duplicates: all of them stay. What it teaches is told by
        :meth:`hear`."""
        self._keep_all(ReviewStep.NOT_DUPLICATES, groups)

    def clear(self, *groups: int) -> None:
        """Take all marks off groups and leave them undecided."""
        changes = {group: self._of(group).cleared() for group in groups}
        self.change(ReviewStep.CLEAR, changes)

    def apply(self, plan: AutoMarkPlan) -> None:
        """Do what a plan says, as one step, but for groups that were decided meanwhile."""
        done = ((group.number, group.done_to(self._of(group.number))) for group in plan.groups)
        changes = {number: decision for number, decision in done if decision is not None}
        self.change(ReviewStep.AUTO_MARK, changes)

    def decision_of(self, group: int) -> Decision:
        """As it stands now."""
        return self._of(group)

    def change(self, step: ReviewStep, changes: dict[int, Decision]) -> None:
        """One step, to these decisions by group number."""
        self._history.push(step, {group: self._of(group) for group in changes})
        for group, decision in changes.items():
            self._put(group, decision)

    def follow(self, folders: Sequence[Path]) -> None:
        """Suggest nothing in these folders. A rule of the user's, no step of its own."""
        for number, decision in following(self.groups, self._decisions, folders).items():
            self._put(number, decision)

    def undo(self) -> ReviewStep | None:
        """Take the last step back and return it; None if there is none."""
        return self._put_back(self._history.back(self._of))

    def redo(self) -> ReviewStep | None:
        """Do again what was undone last and return it; None if there is none."""
        return self._put_back(self._history.forth(self._of))

    def hear(self, pairs: Iterable[Pair], kind: VerdictKind | None) -> None:
        """The user said this of pairs, or took back what was said (None): marks that relied on a
        pair that was called different are taken off. It is no step, and holds for undo and redo."""
        by_group: dict[int, list[Pair]] = {}
        for pair in pairs:
            if (here := self._group_of.get(pair[0])) is not None:
                by_group.setdefault(here, []).append(pair)
        for number, heard in by_group.items():
            self._put(number, self._of(number).hearing(self.groups[number], heard, kind))

    def removals(self) -> tuple[RemovalRequest, ...]:
        """Every marked photo with the one for which it goes: the keeper, or another photo that
        stays and shows all of it where the keeper doesn't."""
        return tuple(
            removal_of(self.groups[number], decision, member)
            for number, decision in sorted(self._decisions.items())
            for member in sorted(decision.marked)
        )

    def removals_of(self, group: int) -> tuple[RemovalRequest, ...]:
        """Those of :meth:`removals` if the group is accepted now."""
        accepted = self._of(group).accepted(self.to_go(group)).safe_in(self.groups[group])
        return tuple(removal_of(self.groups[group], accepted, at) for at in sorted(accepted.marked))

    def remove_members(self, paths: Iterable[Path]) -> None:
        """These photos left the disk: they are gone from their groups."""
        self._set_gone(set(paths), gone=True)

    def restore_members(self, paths: Iterable[Path]) -> None:
        """These photos are back where they were, marked as they had been; their groups are to be
        decided again."""
        self._set_gone(set(paths), gone=False)

    def _set_gone(self, paths: set[Path], *, gone: bool) -> None:
        decided = with_gone(self.groups, list(self._decisions), self._of, paths, gone=gone)
        for number, decision in decided.decisions.items():
            self._put(number, decision)
        if decided.left:  # companions, which may be members of groups that nobody decided
            numbers = range(len(self.groups))
            others = with_gone(self.groups, numbers, self._of, decided.left, gone=gone)
            for number, decision in others.decisions.items():
                self._put(number, decision)

    @cached_property
    def _group_of(self) -> dict[ContentHash, int]:
        return {
            member.photo.content_hash: number
            for number, group in enumerate(self.groups)
            for member in group.members
        }

    def _of(self, group: int) -> Decision:
        return self._decisions.get(group, UNDECIDED)

    def _keep_all(self, step: ReviewStep, groups: Sequence[int]) -> None:
        self.change(step, {at: self._of(at).all_kept(self.groups[at]) for at in groups})

    def _put_back(self, found: Step | None) -> ReviewStep | None:
        step, decisions = found or (None, {})
        for group, decision in decisions.items():
            self._put(group, decision.where_now(self.groups[group], self._of(group)))
        return step

    def _put(self, group: int, decision: Decision) -> None:
        """However it came about, it is made safe."""
        decision = decision.safe_in(self.groups[group])
        self._totals.change(self.groups[group], self._of(group), decision)
        self._changed.add(group)
        self._decisions[group] = self._unsaved[group] = decision
