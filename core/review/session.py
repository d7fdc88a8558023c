"""Owns a review: which photo of each group stays, which are marked, what is decided.

Safety rules, at every moment: a keeper, a photo in a reference folder and the last unmarked photo
of a group are never marked; what the user didn't mark by hand goes only for a photo that stays and
shows all of it; what the user unmarked by hand stays. A photo is in one group only. No file is
touched here. Totals are kept up to date, so that asking for them costs nothing, however many groups
there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from core.errors import MarkRefused
from core.records import ContentHash, Group, VerdictKind
from core.review.auto_mark import AutoMarkPlan
from core.review.decision import UNDECIDED, Decision, are_apart, removal_of
from core.review.keeper import why_not_kept
from core.review.reasons import KeeperReason, MarkRefusal, ReviewStep
from core.review.requests import RemovalRequest
from core.storage.verdicts import Pair
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class Totals:
    """Photos marked and their bytes; groups decided, of how many."""

    marked: int
    bytes: int
    decided: int
    groups: int


class MemberState(StrEnum):
    """What is to become of a photo. ``UNDECIDED``: it stays, but nobody has said so yet."""

    KEEP = "keep"
    DELETE = "delete"
    UNDECIDED = "undecided"
    GONE = "gone"


class ReviewSession:
    """Decisions over ``groups``; groups and members are named by their position."""

    def __init__(
        self, groups: Sequence[Group], decisions: Mapping[int, Decision] | None = None
    ) -> None:
        self.groups = tuple(groups)
        self._decisions: dict[int, Decision] = {}
        self._undo: list[tuple[ReviewStep, dict[int, Decision]]] = []
        self._marked = self._bytes = self._decided = 0
        for group, decision in (decisions or {}).items():
            self._put(group, decision)

    @property
    def totals(self) -> Totals:
        """The running total."""
        return Totals(self._marked, self._bytes, self._decided, len(self.groups))

    def keeper_of(self, group: int) -> int:
        """The member that is sure to stay."""
        return self._of(group).keeper

    def reason_of(self, group: int, member: int) -> Reason:
        """Why the keeper stays, or how another photo falls short of it."""
        decision, members = self._of(group), self.groups[group].members
        if member == decision.keeper:
            return decision.reason or members[member].reason
        if are_apart(self.groups[group], decision, member, decision.keeper):
            return Reason.of(KeeperReason.CALLED_DIFFERENT)
        if decision.keeper == 0:
            return members[member].reason
        return why_not_kept(self.groups[group].level, members[member], members[decision.keeper])

    def as_decided(self) -> tuple[Group, ...]:
        """The groups as they stand now: keepers first, with reasons, without what is gone."""
        groups = []
        for number, group in enumerate(self.groups):
            decision = self._of(number)
            if number not in self._decisions:
                groups.append(group)
                continue
            order = sorted(range(len(group.members)), key=lambda at: at != decision.keeper)
            members = tuple(
                replace(
                    group.members[at],
                    keep=at not in decision.marked,
                    reason=self.reason_of(number, at),
                )
                for at in order
                if at not in decision.gone
            )
            free = sum(member.photo.size for member in members if not member.keep)
            if len(members) > 1:
                groups.append(replace(group, members=members, bytes_to_free=free))
        return tuple(groups)

    def decisions(self) -> dict[int, Decision]:
        """A copy of the decisions so far, by group number."""
        return dict(self._decisions)

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
        if self.is_gone(group, member):
            return MemberState.GONE
        if self.is_marked(group, member):
            return MemberState.DELETE
        settled = member == self.keeper_of(group) or self.is_decided(group)
        return MemberState.KEEP if settled else MemberState.UNDECIDED

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
            self._change(ReviewStep.MARK, {group: decision.with_hand_on(member, marked=True)})

    def unmark(self, group: int, member: int) -> None:
        """Keep a photo after all."""
        decision = self._of(group)
        if member in decision.marked:
            self._change(ReviewStep.UNMARK, {group: decision.with_hand_on(member, marked=False)})

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
        self._change(ReviewStep.KEEPER, {group: decision.with_keeper(member)})

    def accept(self, *groups: int) -> None:
        """Settle groups by marking all that may go; similar shots keep the marks that they have."""
        accepted = {group: self._of(group).accepted(self.groups[group]) for group in groups}
        self._change(ReviewStep.ACCEPT, accepted)

    def keep_all(self, *groups: int) -> None:
        """Settle groups as not duplicates: nothing in them is marked."""
        changes = {group: self._of(group).all_kept(self.groups[group]) for group in groups}
        self._change(ReviewStep.NOT_DUPLICATES, changes)

    def clear(self, *groups: int) -> None:
        """Take all marks off groups and leave them undecided."""
        changes = {group: self._of(group).cleared() for group in groups}
        self._change(ReviewStep.CLEAR, changes)

    def apply(self, plan: AutoMarkPlan) -> None:
        """Do what a plan says, as one step, but for groups that were decided meanwhile."""
        changes = {}
        for group in plan.groups:
            before = self._of(group.number)
            own = before.marked & before.by_hand
            if before.decided or group.keeper in before.gone | own:
                continue
            marked = group.marked - before.by_hand | own
            planned = replace(before, keeper=group.keeper, marked=marked, reason=group.reason)
            changes[group.number] = replace(planned, decided=True)
        if changes:
            self._change(ReviewStep.AUTO_MARK, changes)

    def undo(self) -> ReviewStep | None:
        """Undo the last step and return it; None if there is none."""
        if not self._undo:
            return None
        step, before = self._undo.pop()
        for group, decision in before.items():
            # what left the disk since then, or came back, stays as it is
            self._put(group, replace(decision, gone=self._of(group).gone))
        return step

    def hear(self, pairs: Iterable[Pair], kind: VerdictKind | None) -> None:
        """The user said this of pairs, or took back what was said (None): marks that relied on a
        pair that was called different are taken off, also for undo. It is no step of its own."""
        by_group: dict[int, list[Pair]] = {}
        for pair in pairs:
            if (here := self._group_of.get(pair[0])) is not None:
                by_group.setdefault(here, []).append(pair)
        for number, heard in by_group.items():
            self._put(number, self._of(number).hearing(self.groups[number], heard, kind))
        for _, before in self._undo:
            for number in before.keys() & by_group.keys():
                group, heard = self.groups[number], by_group[number]
                before[number] = before[number].hearing(group, heard, kind)

    def removals(self) -> tuple[RemovalRequest, ...]:
        """Every marked photo with the one for which it goes: the keeper, or another photo that
        stays and shows all of it where the keeper doesn't."""
        return tuple(
            removal_of(self.groups[number], decision, member)
            for number, decision in sorted(self._decisions.items())
            for member in sorted(decision.marked)
        )

    def remove_members(self, paths: Iterable[Path]) -> None:
        """These photos left the disk: they are gone from their groups."""
        self._set_gone(set(paths), gone=True)

    def restore_members(self, paths: Iterable[Path]) -> None:
        """These photos are back where they were, unmarked."""
        self._set_gone(set(paths), gone=False)

    def _set_gone(self, paths: set[Path], *, gone: bool) -> None:
        left = self._set_gone_in(list(self._decisions), paths, gone=gone)
        if left:  # companions, which may be members of groups that nobody decided
            self._set_gone_in(range(len(self.groups)), left, gone=gone)

    def _set_gone_in(self, groups: Iterable[int], paths: set[Path], *, gone: bool) -> set[Path]:
        """Returns the paths that are in none of ``groups``."""
        left = set(paths)
        for number in groups:
            group = self.groups[number]
            members = {at for at, member in enumerate(group.members) if member.photo.path in paths}
            if members:
                left.difference_update(group.members[at].photo.path for at in members)
                decision = self._of(number)
                now = decision.gone | members if gone else decision.gone - members
                self._put(number, replace(decision, gone=now, marked=decision.marked - members))
        return left

    @cached_property
    def _group_of(self) -> dict[ContentHash, int]:
        return {
            member.photo.content_hash: number
            for number, group in enumerate(self.groups)
            for member in group.members
        }

    def _of(self, group: int) -> Decision:
        return self._decisions.get(group, UNDECIDED)

    def _change(self, step: ReviewStep, changes: dict[int, Decision]) -> None:
        self._undo.append((step, {group: self._of(group) for group in changes}))
        for group, decision in changes.items():
            self._put(group, decision)

    def _put(self, group: int, decision: Decision) -> None:
        """However it came about, it is made safe."""
        members, before = self.groups[group].members, self._of(group)
        decision = decision.safe_in(self.groups[group])
        self._marked += len(decision.marked) - len(before.marked)
        self._bytes += sum(members[at].photo.size for at in decision.marked)
        self._bytes -= sum(members[at].photo.size for at in before.marked)
        self._decided += decision.decided - before.decided
        self._decisions[group] = decision
