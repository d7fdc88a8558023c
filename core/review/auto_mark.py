"""Plans auto-mark: which photos would be marked, which groups are left to the user, and why.

Pure over a copy of the session's decisions; only the further facts that rules ask for are read
from files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.progress import Progress, Stage
from core.records import Group, Level
from core.review.decision import CHOSEN, UNDECIDED, Decision, proposed_to_go
from core.review.further_facts import FurtherFacts, GroupFacts
from core.review.keeper import choose_keeper, provenances_of
from core.review.reasons import LeftToUser
from core.settings import KeeperRules
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """A group by its number: its keeper, the deciding reason, and the members to be marked."""

    number: int
    keeper: int
    reason: Reason
    marked: frozenset[int]

    def done_to(self, before: Decision) -> Decision | None:
        """What becomes of the group; None where it was decided meanwhile."""
        own = before.marked & before.by_hand
        if before.decided or self.keeper in before.gone | own:
            return None
        marked = self.marked - before.by_hand | own
        return replace(before, keeper=self.keeper, marked=marked, reason=self.reason, decided=True)


@dataclass(frozen=True, slots=True)
class AutoMarkPlan:
    """All undecided groups: planned or left, by number; ``photos`` and ``bytes`` to be marked."""

    groups: tuple[GroupPlan, ...]
    left: tuple[tuple[int, LeftToUser], ...]
    photos: int
    bytes: int


def plan_auto_mark(
    groups: Sequence[Group],
    decisions: Mapping[int, Decision],
    rules: KeeperRules,
    further: FurtherFacts,
    progress: Progress,
) -> AutoMarkPlan:
    """Plan every group that isn't decided yet. Raises Cancelled.

    A keeper that the user chose stays the keeper; similar shots are never marked.
    """
    planned: list[GroupPlan] = []
    left: list[tuple[int, LeftToUser]] = []
    size = 0
    for number in progress.track(Stage.DECIDING, range(len(groups)), len(groups)):
        decision, group = decisions.get(number, UNDECIDED), groups[number]
        if decision.decided:
            continue
        plan = _plan(number, group, decision, rules, further)
        if isinstance(plan, LeftToUser):
            left.append((number, plan))
        else:
            planned.append(plan)
            size += sum(group.members[at].photo.size for at in plan.marked)
    photos = sum(len(plan.marked) for plan in planned)
    return AutoMarkPlan(tuple(planned), tuple(left), photos, size)


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
