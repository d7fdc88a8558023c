"""What was decided about a group: immutable, so that undo only puts an earlier decision back.

No photo goes for one that shows less. Whatever marks a photo but the user's own hand, there is a
photo that stays and shows all that it shows: :meth:`Decision.safe_in` sees to that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from core.records import Group, Level, VerdictKind
from core.review.reasons import KeeperReason
from core.review.requests import RemovalRequest
from core.storage.verdicts import APART, Pair, ordered
from core.wording.reasons import Reason

CHOSEN = Reason.of(KeeperReason.CHOSEN)


@dataclass(frozen=True, slots=True)
class Decision:
    """Members are named by their position. ``reason``: why the keeper stays; None: as proposed.
    ``gone``: removed already, ``went``: those of them that were marked. ``by_hand``: the user
    marked or unmarked these one by one, or made them the keeper, which no proposal changes;
    ``spared``: those of them that the user only took out of the suggestion, the rest of which
    stands. ``apart``: pairs of contents that the user called different since the scan.
    ``by_rule``: in folders in which nothing is suggested to go.
    """

    keeper: int = 0
    marked: frozenset[int] = frozenset()
    decided: bool = False
    gone: frozenset[int] = frozenset()
    reason: Reason | None = None
    by_hand: frozenset[int] = frozenset()
    apart: frozenset[Pair] = frozenset()
    spared: frozenset[int] = frozenset()
    went: frozenset[int] = frozenset()
    by_rule: frozenset[int] = frozenset()

    @property
    def is_touched(self) -> bool:
        """Whether the user said themselves what is to go: then nothing else is suggested."""
        return bool(self.marked or self.by_hand - self.spared)

    def safe_in(self, group: Group) -> Decision:
        """The decision made safe: the keeper is on disk, and neither it, nor a photo that is gone
        or in a reference folder, is marked; nor one that nothing that stays holds, unless the user
        marked it by hand."""
        if self.keeper in self.gone:
            return self._with_heir(group)
        if not self.marked:
            return self
        references = {at for at in self.marked if group.members[at].photo.is_reference}
        marked = self.marked - self.gone - references - {self.keeper}
        safe = self if marked == self.marked else replace(self, marked=marked)
        for at in sorted(marked - self.by_hand):
            if holder_of(group, safe, at) is None:
                safe = replace(safe, marked=safe.marked - {at})
        return safe

    def _with_heir(self, group: Group) -> Decision:
        """The keeper left the disk: another photo is the keeper, and what the user marked beside
        the old one stays marked only if something that stays holds it. The group is open again if
        not."""
        here = [at for at in range(len(group.members)) if at not in self.gone]
        if not here:
            return replace(self, marked=frozenset())
        heir = next((at for at in here if at not in self.marked), here[0])
        unsure = replace(self, keeper=heir, reason=None, by_hand=self.by_hand - self.marked)
        safe = unsure.safe_in(group)
        by_hand = unsure.by_hand | (self.by_hand & safe.marked)
        return replace(safe, by_hand=by_hand, decided=self.decided and safe.marked == self.marked)

    def with_hand_on(self, member: int, *, marked: bool) -> Decision:
        """The user marks or unmarks a photo."""
        marks = self.marked | {member} if marked else self.marked - {member}
        return replace(
            self, marked=marks, by_hand=self.by_hand | {member}, spared=self.spared - {member}
        )

    def sparing(self, member: int) -> Decision:
        """The user keeps a photo that was suggested to go; the rest of the suggestion stands."""
        spared = self.spared | ({member} - self.by_hand)
        return replace(self, by_hand=self.by_hand | {member}, spared=spared)

    def with_keeper(self, member: int) -> Decision:
        """The user makes another photo the keeper; if it was marked, the mark moves to the old
        keeper, where that is safe and no rule keeps it. If not, it is to stay, also beside a later
        keeper."""
        changed = replace(self, keeper=member, reason=CHOSEN)
        if member not in self.marked:
            return changed.sparing(member)
        moved = frozenset({self.keeper}) - self.by_hand - self.by_rule
        return replace(
            changed, marked=self.marked - {member} | moved, by_hand=self.by_hand - {member}
        )

    def accepted(self, going: frozenset[int]) -> Decision:
        """Settled as it is shown; ``going``: what :func:`to_go` says of it."""
        return replace(self, marked=going, decided=True)

    def all_kept(self, group: Group) -> Decision:
        """Settled: every photo that is there is to stay, by the user's hand."""
        here = frozenset(range(len(group.members))) - self.gone
        by_hand = self.by_hand | here
        return replace(self, marked=frozenset(), decided=True, by_hand=by_hand, spared=frozenset())

    def cleared(self) -> Decision:
        """Open again, as if the user had marked and unmarked nothing."""
        nothing: frozenset[int] = frozenset()
        return replace(self, marked=nothing, decided=False, by_hand=nothing, spared=nothing)

    def without(self, members: frozenset[int]) -> Decision:
        """These left the disk."""
        went = self.went | (self.marked & members)
        return replace(self, gone=self.gone | members, went=went, marked=self.marked - members)

    def with_back(self, members: frozenset[int]) -> Decision:
        """These are on disk again: what had been marked is marked again, and the group is open."""
        marks = self.went & members
        return replace(
            self,
            gone=self.gone - members,
            went=self.went - members,
            marked=self.marked | marks,
            decided=self.decided and not marks,
        )

    def where_now(self, group: Group, now: Decision) -> Decision:
        """Come back by undo: what left the disk since then, or came back, what the user's rules
        say, and what was said of pairs, stays as it is."""
        here = replace(self, gone=now.gone, went=now.went, by_rule=now.by_rule)
        here = here.hearing(group, self.apart - now.apart, None)
        return here.hearing(group, now.apart - self.apart, VerdictKind.DIFFERENT)

    def hearing(self, group: Group, pairs: Iterable[Pair], kind: VerdictKind | None) -> Decision:
        """The user said this of pairs of contents, None: nothing any more. Marks that relied on a
        pair that is different are taken off."""
        heard = frozenset(map(ordered, pairs))
        if kind not in APART:
            return replace(self, apart=self.apart - heard)
        marks = self.marked | self.went
        relied = {at for at in marks if _pair(group, at, outliving(group, self, at)) in heard}
        return replace(
            self,
            marked=self.marked - relied,
            went=self.went - relied,
            by_hand=self.by_hand - relied,
            apart=self.apart | heard,
        )


UNDECIDED = Decision()


class MemberState(StrEnum):
    """What is to become of a photo. ``WILL_GO``: suggested, accepting would mark it;
    ``UNDECIDED``: it stays, but nobody has said so yet."""

    KEEP = "keep"
    DELETE = "delete"
    WILL_GO = "will-go"
    UNDECIDED = "undecided"
    GONE = "gone"


class Outcome(StrEnum):
    """How a group was settled. ``OPEN``: it wasn't yet; ``KEPT``: all of it stays."""

    OPEN = "open"
    TO_GO = "to-go"
    REMOVED = "removed"
    NOT_DUPLICATES = "not-duplicates"
    KEPT = "kept"


def states_of(group: Group, decision: Decision) -> tuple[MemberState, ...]:
    """What is to become of each member, as it stands now."""
    members = range(len(group.members))
    stays = MemberState.KEEP if decision.decided else MemberState.UNDECIDED
    states = dict.fromkeys(members, stays)
    states.update(dict.fromkeys({*decision.by_hand, decision.keeper}, MemberState.KEEP))
    states.update(dict.fromkeys(suggested(group, decision), MemberState.WILL_GO))
    states.update(dict.fromkeys(decision.marked, MemberState.DELETE))
    states.update(dict.fromkeys(decision.gone, MemberState.GONE))
    return tuple(states[at] for at in members)


def outcome_of(group: Group, decision: Decision) -> Outcome:
    """What came of the group, as it stands now."""
    if not decision.decided:
        return Outcome.OPEN
    if decision.marked:
        return Outcome.TO_GO
    if decision.gone:
        return Outcome.REMOVED
    keeper, members = decision.keeper, range(len(group.members))
    pairs = [*pairwise(members), *((keeper, at) for at in members if at != keeper)]
    apart = all(are_apart(group, decision, first, second) for first, second in pairs)
    return Outcome.NOT_DUPLICATES if apart else Outcome.KEPT


def to_go(group: Group, decision: Decision) -> frozenset[int]:
    """Members that go if the group is accepted as it is shown: the marked, or where the user has
    marked nothing yet, those that are suggested."""
    return decision.marked | suggested(group, decision)


def suggested(group: Group, decision: Decision) -> frozenset[int]:
    """Members that are shown as going, though not marked yet: none once the group is settled or
    the user marked something in it."""
    if decision.decided or decision.is_touched:
        return frozenset()
    return proposed_to_go(group, decision)


def proposed_to_go(group: Group, decision: Decision) -> frozenset[int]:
    """Members that a proposal may mark: those that surely show nothing but what the keeper shows,
    or a photo in a reference folder, which stays in any case.

    Never the keeper, a photo in a reference folder, or one that the user marked or unmarked by
    hand; nothing among similar shots.
    """
    if group.level is Level.SIMILAR:
        return frozenset()
    keeper, gone = decision.keeper, decision.gone
    references = [
        at
        for at, member in enumerate(group.members)
        if member.photo.is_reference and at not in gone
    ]
    fixed = {keeper, *references, *gone, *decision.by_hand, *decision.by_rule}
    proposed = []
    for at in range(len(group.members)):
        if at in fixed:
            continue
        if holds(group, decision, keeper, at) or any(
            holds(group, decision, holder, at) for holder in references
        ):
            proposed.append(at)
    return frozenset(proposed)


def holds(group: Group, decision: Decision, holder: int, member: int) -> bool:
    """Whether ``holder`` shows all that ``member`` shows, and the user didn't call them
    different."""
    members = group.members
    return members[member].is_held_by(members[holder]) and not are_apart(
        group, decision, member, holder
    )


def are_apart(group: Group, decision: Decision, first: int, second: int) -> bool:
    """Whether the user called the two different since the scan."""
    return bool(decision.apart) and _pair(group, first, second) in decision.apart


def holder_of(group: Group, decision: Decision, member: int) -> int | None:
    """A photo that stays and shows all that ``member`` shows, the keeper if it does."""
    keeper, away = decision.keeper, decision.marked | decision.gone | {member}
    if keeper not in away and holds(group, decision, keeper, member):
        return keeper
    staying = (at for at in range(len(group.members)) if at not in away)
    return next((at for at in staying if holds(group, decision, at, member)), None)


def removal_of(group: Group, decision: Decision, member: int) -> RemovalRequest:
    """A marked photo with the one for which it goes."""
    keeper, members = outliving(group, decision, member), group.members
    return RemovalRequest(
        members[member].photo,
        members[keeper].photo,
        are_apart=are_apart(group, decision, member, keeper),
    )


def outliving(group: Group, decision: Decision, member: int) -> int:
    """The photo for which ``member`` goes, if it is marked."""
    holder = holder_of(group, decision, member)
    return decision.keeper if holder is None else holder


def _pair(group: Group, first: int, second: int) -> Pair:
    members = group.members
    return ordered((members[first].photo.content_hash, members[second].photo.content_hash))
