"""Plans auto-mark: which photos would be marked, which groups are left to the user, and why.

Pure over a copy of the session's decisions; only the further facts that rules ask for are read
from files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.progress import Progress, Stage
from core.records import Group, Level, Photo
from core.review.decision import CHOSEN, UNDECIDED, Decision, proposed_to_go
from core.review.further_facts import FurtherFacts, GroupFacts
from core.review.keeper import choose_keeper, provenances_of
from core.review.reasons import LeftToUser
from core.settings import KeeperRules
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class Scope:
    """Where auto-mark may mark; None: anywhere. ``groups``: only in these, by number; ``level``:
    only in groups of this level; ``folder``: only photos that lie in it or below it."""

    groups: frozenset[int] | None = None
    level: Level | None = None
    folder: Path | None = None

    def has_group(self, number: int, group: Group) -> bool:
        """Whether any photo of the group may be marked."""
        if self.groups is not None and number not in self.groups:
            return False
        if self.level is not None and group.level is not self.level:
            return False
        return any(self.has_photo(member.photo) for member in group.members)

    def has_photo(self, photo: Photo) -> bool:
        """Whether the photo lies where marks may be."""
        return self.folder is None or photo.path.is_relative_to(self.folder)


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """A group by its number: its keeper, the deciding reason, and the members to be marked.

    ``bytes``: of these members; ``settles``: nothing else in it would go, so that the group is
    decided with these marks.
    """

    number: int
    keeper: int
    reason: Reason
    marked: frozenset[int]
    bytes: int = 0
    settles: bool = True

    def done_to(self, before: Decision) -> Decision | None:
        """What becomes of the group; None where it was decided, or its keeper chosen, meanwhile."""
        own = before.marked & before.by_hand
        is_chosen = before.reason == CHOSEN and before.keeper != self.keeper
        if before.decided or is_chosen or self.keeper in before.gone | own:
            return None
        marked = self.marked - before.by_hand - before.by_rule | own
        return replace(
            before, keeper=self.keeper, marked=marked, reason=self.reason, decided=self.settles
        )


@dataclass(frozen=True, slots=True)
class AutoMarkPlan:
    """The undecided groups of a scope: planned, or left to the user, by number."""

    groups: tuple[GroupPlan, ...]
    left: tuple[tuple[int, LeftToUser], ...]

    @property
    def photos(self) -> int:
        """How many are to be marked."""
        return sum(len(plan.marked) for plan in self.groups)

    @property
    def bytes(self) -> int:
        """What these would free."""
        return sum(plan.bytes for plan in self.groups)


def plan_auto_mark(
    groups: Sequence[Group],
    decisions: Mapping[int, Decision],
    rules: KeeperRules,
    further: FurtherFacts,
    progress: Progress,
    scope: Scope = EVERYWHERE,
) -> AutoMarkPlan:
    """Plan every group of the scope that isn't decided yet. Raises Cancelled.

    A keeper that the user chose stays the keeper; similar shots are never marked.
    """
    planned: list[GroupPlan] = []
    left: list[tuple[int, LeftToUser]] = []
    for number in progress.track(Stage.DECIDING, range(len(groups)), len(groups)):
        decision, group = decisions.get(number, UNDECIDED), groups[number]
        if decision.decided or not scope.has_group(number, group):
            continue
        plan = _plan(number, group, decision, rules, further)
        if isinstance(plan, LeftToUser):
            left.append((number, plan))
        elif (within := _within(scope, group, decision, plan)) is not None:
            planned.append(within)
    return AutoMarkPlan(tuple(planned), tuple(left))


def _within(scope: Scope, group: Group, decision: Decision, plan: GroupPlan) -> GroupPlan | None:
    """The plan without what lies outside of the scope; what the user marked by hand stays marked.
    None where nothing new is left."""
    own = decision.marked & decision.by_hand
    members = group.members
    marked = frozenset(at for at in plan.marked if at in own or scope.has_photo(members[at].photo))
    if marked == own:
        return None
    size = sum(members[at].photo.size for at in marked)
    return replace(plan, marked=marked, bytes=size, settles=marked == plan.marked)


def _plan(
    number: int, group: Group, decision: Decision, rules: KeeperRules, further: FurtherFacts
) -> GroupPlan | LeftToUser:
    if group.level is Level.SIMILAR:
        return LeftToUser.SIMILAR
    members = group.members
    here = [at for at in range(len(members)) if at not in decision.gone]
    others = [at for at in here if not members[at].photo.is_reference]
    if len(here) < 2 or not others:
        return LeftToUser.NOTHING_MAY_GO
    own = decision.marked & decision.by_hand
    keeper, reason = decision.keeper, CHOSEN
    if decision.reason != CHOSEN:
        sure = [at for at in here if at not in own and _may_be_keeper(group, at)]
        if not sure:
            return LeftToUser.UNSURE
        facts = GroupFacts(provenances_of(members), further)
        photo, rule = choose_keeper([members[at].photo for at in sure], rules, facts)
        keeper, reason = next(at for at in sure if members[at].photo is photo), Reason.of(rule)
    chosen = replace(decision, keeper=keeper, marked=own)
    marked = proposed_to_go(group, chosen)
    if not marked:
        return _why_none(group, chosen, [at for at in others if at != keeper])
    return GroupPlan(number, keeper, reason, marked | own)


def _may_be_keeper(group: Group, member: int) -> bool:
    """What is no copy of the proposed keeper is neither keeper nor marked."""
    first, photo = group.members[0], group.members[member]
    return photo.photo.is_reference or first.is_held_by(photo) or photo.is_held_by(first)


def _why_none(group: Group, decision: Decision, others: Sequence[int]) -> LeftToUser:
    members = group.members
    if not others:
        return LeftToUser.NOTHING_MAY_GO
    if decision.by_hand.issuperset(others):
        return LeftToUser.BY_HAND
    if any(members[decision.keeper].is_held_by(members[at]) for at in others):
        return LeftToUser.SHOWS_LESS
    return LeftToUser.UNSURE
