"""The one owner of a review: which photo of each group stays, which are marked, what was decided.

Safety rules, at every moment: a keeper, a photo in a reference folder and the last unmarked photo
of a group are never marked. A photo may be in one group only. No disk is touched here; totals are
kept up to date, so that 100,000 groups cost nothing to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import MarkRefused
from core.records import Group, Level, Photo
from core.review.companions import Companion


@dataclass(frozen=True, slots=True)
class Totals:
    """What is marked (photos and bytes) and how many groups were decided of how many."""

    marked: int
    bytes: int
    decided: int
    groups: int


@dataclass(frozen=True, slots=True)
class RemovalRequest:
    """A marked photo, the keeper of its group that must outlive it, and what goes with it."""

    photo: Photo
    keeper: Photo
    companions: tuple[Companion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Decision:
    """The state of one group: immutable, so that undo is putting an old one back."""

    keeper: int = 0
    marked: frozenset[int] = frozenset()
    decided: bool = False
    gone: frozenset[int] = frozenset()


_UNDECIDED = _Decision()


class ReviewSession:
    """Decisions over ``groups``; groups and members are named by their position."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = tuple(groups)
        self._decisions: dict[int, _Decision] = {}
        self._undo: list[tuple[str, dict[int, _Decision]]] = []
        self._marked = self._bytes = self._decided = 0

    @property
    def totals(self) -> Totals:
        """The running total."""
        return Totals(self._marked, self._bytes, self._decided, len(self.groups))

    @property
    def can_undo(self) -> bool:
        """True if a decision can be taken back."""
        return bool(self._undo)

    def keeper_of(self, group: int) -> int:
        """Which member stays for sure."""
        return self._of(group).keeper

    def is_marked(self, group: int, member: int) -> bool:
        """True if this photo is to be removed."""
        return member in self._of(group).marked

    def is_decided(self, group: int) -> bool:
        """True once the user settled the group."""
        return self._of(group).decided

    def is_gone(self, group: int, member: int) -> bool:
        """True if this photo was removed already."""
        return member in self._of(group).gone

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
            self._change("mark", {group: _with(decision, marked=decision.marked | {member})})

    def unmark(self, group: int, member: int) -> None:
        """Keep a photo after all."""
        decision = self._of(group)
        if member in decision.marked:
            self._change("unmark", {group: _with(decision, marked=decision.marked - {member})})

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
        self._change("keeper", {group: _with(decision, keeper=member, marked=frozenset(marked))})

    def accept(self, group: int) -> None:
        """Settle a group: mark all that may go; where all are similar shots only what is marked."""
        self._change("accept", {group: self._accepted(group)})

    def keep_all(self, group: int) -> None:
        """Settle a group as no duplicates: nothing in it is marked."""
        self._change(
            "not duplicates", {group: _with(self._of(group), marked=frozenset(), decided=True)}
        )

    def apply_suggestions(self) -> int:
        """Accept every undecided group but similar shots; how many these were."""
        changes = {
            number: self._accepted(number)
            for number, group in enumerate(self.groups)
            if group.level is not Level.SIMILAR and not self._of(number).decided
        }
        if changes:
            self._change("auto-mark", changes)
        return len(changes)

    def undo(self) -> str | None:
        """Take the last decision back; its name, or None if there is none."""
        if not self._undo:
            return None
        name, before = self._undo.pop()
        for group, decision in before.items():
            # what left the disk since then, or came back, stays as it is
            gone = self._of(group).gone
            self._put(group, _safe(_with(decision, gone=gone), self.groups[group]))
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
        for number, group in enumerate(self.groups):
            members = {at for at, one in enumerate(group.members) if one.photo.path in paths}
            if members:
                decision = self._of(number)
                now = decision.gone | members if gone else decision.gone - members
                self._put(number, _with(decision, gone=now, marked=decision.marked - members))

    def _of(self, group: int) -> _Decision:
        return self._decisions.get(group, _UNDECIDED)

    def _accepted(self, group: int) -> _Decision:
        decision, members = self._of(group), self.groups[group].members
        if self.groups[group].level is Level.SIMILAR:
            return _with(decision, decided=True)
        marked = frozenset(
            at
            for at, one in enumerate(members)
            if at != decision.keeper
            and at not in decision.gone
            and not one.photo.is_reference
            and (at == 0 or not one.keep)  # a member proposed to stay is left to the user
        )
        return _with(decision, marked=marked, decided=True)

    def _change(self, name: str, changes: dict[int, _Decision]) -> None:
        self._undo.append((name, {group: self._of(group) for group in changes}))
        for group, decision in changes.items():
            self._put(group, decision)

    def _put(self, group: int, decision: _Decision) -> None:
        members, before = self.groups[group].members, self._of(group)
        self._marked += len(decision.marked) - len(before.marked)
        self._bytes += sum(members[at].photo.size for at in decision.marked)
        self._bytes -= sum(members[at].photo.size for at in before.marked)
        self._decided += decision.decided - before.decided
        self._decisions[group] = decision


def _with(
    decision: _Decision,
    *,
    keeper: int | None = None,
    marked: frozenset[int] | None = None,
    decided: bool | None = None,
    gone: frozenset[int] | None = None,
) -> _Decision:
    return _Decision(
        decision.keeper if keeper is None else keeper,
        decision.marked if marked is None else marked,
        decision.decided if decided is None else decided,
        decision.gone if gone is None else gone,
    )


def _safe(decision: _Decision, group: Group) -> _Decision:
    """A restored decision over what is on disk now: no mark on what is gone, a keeper that is."""
    if decision.keeper in decision.gone:
        here = [at for at in range(len(group.members)) if at not in decision.gone]
        keeper = here[0] if here else decision.keeper
        decision = _with(decision, keeper=keeper)
    return _with(decision, marked=decision.marked - decision.gone - {decision.keeper})
