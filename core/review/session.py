"""The one owner of a review: which photo of each group stays, which are marked, what was decided.

Safety rules, at every moment: a keeper, a photo in a reference folder and the last unmarked photo
of a group are never marked. A photo may be in one group only. No disk is touched here; totals are
kept up to date, so that 100,000 groups cost nothing to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import MarkRefused
from core.records import Group, Level
from core.review.auto_mark import AutoMarkPlan
from core.review.decision import CHOSEN, UNDECIDED, Decision, proposed_to_go
from core.review.keeper import why_not_keeper
from core.review.requests import RemovalRequest
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class Totals:
    """What is marked (photos and bytes) and how many groups were decided of how many."""

    marked: int
    bytes: int
    decided: int
    groups: int


class ReviewSession:
    """Decisions over ``groups``; groups and members are named by their position."""

    def __init__(
        self, groups: Sequence[Group], decisions: Mapping[int, Decision] | None = None
    ) -> None:
        self.groups = tuple(groups)
        self._decisions: dict[int, Decision] = {}
        self._undo: list[tuple[str, dict[int, Decision]]] = []
        self._marked = self._bytes = self._decided = 0
        for group, decision in (decisions or {}).items():
            self._put(group, decision.safe_in(self.groups[group]))

    @property
    def totals(self) -> Totals:
        """The running total."""
        return Totals(self._marked, self._bytes, self._decided, len(self.groups))

    def keeper_of(self, group: int) -> int:
        """Which member stays for sure."""
        return self._of(group).keeper

    def reason_of(self, group: int, member: int) -> Reason | str:
        """What decided that the keeper stays, or how another photo falls short of it."""
        decision, members = self._of(group), self.groups[group].members
        if member == decision.keeper:
            return decision.reason or members[member].reason
        if decision.keeper == 0 or members[member].photo.is_reference:
            return members[member].reason
        return why_not_keeper(members[member].photo, members[decision.keeper].photo)

    def as_decided(self) -> tuple[Group, ...]:
        """The groups as they stand now: what stays, why, and without what is gone."""
        made = []
        for number, group in enumerate(self.groups):
            decision = self._of(number)
            if number not in self._decisions:
                made.append(group)
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
            free = sum(one.photo.size for one in members if not one.keep)
            if len(members) > 1:
                made.append(replace(group, members=members, bytes_to_free=free))
        return tuple(made)

    def decisions(self) -> dict[int, Decision]:
        """A copy of the state of every group that was touched."""
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

    def state_of(self, group: int, member: int) -> str:
        """ "gone", "delete", "keep", or "undecided" where nothing was said of the group so far."""
        if self.is_gone(group, member):
            return "gone"
        if self.is_marked(group, member):
            return "delete"
        settled = member == self.keeper_of(group) or self.is_decided(group)
        return "keep" if settled else "undecided"

    def why_not(self, group: int, member: int) -> str | None:
        """Why this photo can't be marked, as a sentence; None if it can."""
        decision, members = self._of(group), self.groups[group].members
        if member in decision.gone:
            return "This photo was removed already."
        if member == decision.keeper:
            return "This is the photo that stays. Make another one the keeper first."
        if members[member].photo.is_reference:
            return "This photo is in a reference folder, which is never touched."
        staying = set(range(len(members))) - decision.marked - decision.gone - {member}
        if not staying:
            return "This is the last photo of the group that isn't marked."
        return None

    def mark(self, group: int, member: int) -> None:
        """Mark a photo for removal. Raises MarkRefused with the reason."""
        if (reason := self.why_not(group, member)) is not None:
            raise MarkRefused(reason)
        decision = self._of(group)
        if member not in decision.marked:
            self._change("mark", {group: replace(decision, marked=decision.marked | {member})})

    def unmark(self, group: int, member: int) -> None:
        """Keep a photo after all."""
        decision = self._of(group)
        if member in decision.marked:
            self._change("unmark", {group: replace(decision, marked=decision.marked - {member})})

    def toggle(self, group: int, member: int) -> None:
        """Mark or unmark. Raises MarkRefused."""
        (self.unmark if self.is_marked(group, member) else self.mark)(group, member)

    def set_keeper(self, group: int, member: int) -> None:
        """Make another photo the keeper; if it was marked, the mark moves to the old keeper.

        An old keeper in a reference folder isn't marked. Raises MarkRefused for a photo that is
        gone.
        """
        decision, members = self._of(group), self.groups[group].members
        if member == decision.keeper:
            return
        if member in decision.gone:
            raise MarkRefused("This photo was removed already.")
        marked = set(decision.marked)
        if member in marked:
            marked.discard(member)
            old_may_go = decision.keeper not in decision.gone
            if old_may_go and not members[decision.keeper].photo.is_reference:
                marked.add(decision.keeper)
        made = replace(decision, keeper=member, marked=frozenset(marked), reason=CHOSEN)
        self._change("keeper", {group: made})

    def accept(self, *groups: int) -> None:
        """Settle groups: mark all that may go; where all are similar shots only what is marked."""
        self._change("accept", {group: self._accepted(group) for group in groups})

    def keep_all(self, *groups: int) -> None:
        """Settle groups as no duplicates: nothing in them is marked."""
        settled = {one: replace(self._of(one), marked=frozenset(), decided=True) for one in groups}
        self._change("not duplicates", settled)

    def clear(self, *groups: int) -> None:
        """Take all marks off groups and leave them undecided."""
        self._change(
            "clear marks",
            {one: replace(self._of(one), marked=frozenset(), decided=False) for one in groups},
        )

    def apply(self, plan: AutoMarkPlan) -> None:
        """Do what a plan says, as one step; groups that were decided meanwhile are left."""
        changes = {}
        for one in plan.groups:
            decision = self._of(one.group)
            if decision.decided or one.keeper in decision.gone:
                continue
            made = replace(
                decision, keeper=one.keeper, reason=one.reason, marked=one.marked, decided=True
            )
            changes[one.group] = made.safe_in(self.groups[one.group])
        if changes:
            self._change("auto-mark", changes)

    def undo(self) -> str | None:
        """Take the last decision back; its name, or None if there is none."""
        if not self._undo:
            return None
        name, before = self._undo.pop()
        for group, decision in before.items():
            # what left the disk since then, or came back, stays as it is
            gone = self._of(group).gone
            self._put(group, replace(decision, gone=gone).safe_in(self.groups[group]))
        return name

    def removals(self) -> tuple[RemovalRequest, ...]:
        """Every marked photo with its keeper."""
        return tuple(
            RemovalRequest(
                self.groups[number].members[member].photo,
                self.groups[number].members[decision.keeper].photo,
            )
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
            members = {at for at, one in enumerate(group.members) if one.photo.path in paths}
            if members:
                left.difference_update(group.members[at].photo.path for at in members)
                decision = self._of(number)
                now = decision.gone | members if gone else decision.gone - members
                made = replace(decision, gone=now, marked=decision.marked - members)
                self._put(number, made.safe_in(group))
        return left

    def _of(self, group: int) -> Decision:
        return self._decisions.get(group, UNDECIDED)

    def _accepted(self, group: int) -> Decision:
        decision = self._of(group)
        if self.groups[group].level is Level.SIMILAR:
            return replace(decision, decided=True)
        marked = proposed_to_go(self.groups[group], decision.keeper) - decision.gone
        return replace(decision, marked=marked, decided=True)

    def _change(self, name: str, changes: dict[int, Decision]) -> None:
        self._undo.append((name, {group: self._of(group) for group in changes}))
        for group, decision in changes.items():
            self._put(group, decision)

    def _put(self, group: int, decision: Decision) -> None:
        members, before = self.groups[group].members, self._of(group)
        self._marked += len(decision.marked) - len(before.marked)
        self._bytes += sum(members[at].photo.size for at in decision.marked)
        self._bytes -= sum(members[at].photo.size for at in before.marked)
        self._decided += decision.decided - before.decided
        self._decisions[group] = decision
