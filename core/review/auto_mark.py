"""What auto-mark would do, before it does it: which photos go, which groups stay undecided and why.

Pure over a look at the session; only the further that rules ask for is read from files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.progress import Progress, Stage
from core.records import Group, Level
from core.review.decision import CHOSEN, UNDECIDED, Decision, proposed_to_go
from core.review.further_facts import FurtherFacts
from core.review.keeper import choose_keeper
from core.settings import KeeperRules


class Why(StrEnum):
    """Why a group stays undecided."""

    SIMILAR = "similar shots are left to you"
    NOTHING_MAY_GO = "all other photos are in reference folders or gone"
    UNSURE = "not alike enough to mark without you"


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """One group: its keeper, the deciding reason, and the members to be marked."""

    group: int
    keeper: int
    reason: str
    marked: frozenset[int]


@dataclass(frozen=True, slots=True)
class AutoMarkPlan:
    """All undecided groups: planned or left, by number; ``photos`` and ``bytes`` to be marked."""

    groups: tuple[GroupPlan, ...]
    left: tuple[tuple[int, Why], ...]
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
    left: list[tuple[int, Why]] = []
    size = 0
    for number in progress.track(Stage.DECIDING, range(len(groups)), len(groups)):
        decision, group = decisions.get(number, UNDECIDED), groups[number]
        if decision.decided:
            continue
        plan = _plan(number, group, decision, rules, further)
        if isinstance(plan, Why):
            left.append((number, plan))
        else:
            planned.append(plan)
            size += sum(group.members[at].photo.size for at in plan.marked)
    photos = sum(len(plan.marked) for plan in planned)
    return AutoMarkPlan(tuple(planned), tuple(left), photos, size)


def _plan(
    number: int, group: Group, decision: Decision, rules: KeeperRules, further: FurtherFacts
) -> GroupPlan | Why:
    if group.level is Level.SIMILAR:
        return Why.SIMILAR
    members = group.members
    here = [at for at in range(len(members)) if at not in decision.gone]
    others = [at for at in here if not members[at].photo.is_reference]
    if len(here) < 2 or not others:
        return Why.NOTHING_MAY_GO
    # proposed to stay for its low score: neither keeper nor marked; the proposed keeper is sure
    sure = [at for at in here if at == 0 or not members[at].keep or members[at].photo.is_reference]
    keeper, reason = decision.keeper, decision.reason
    if reason != CHOSEN and sure:
        photo, reason = choose_keeper([members[at].photo for at in sure], rules, further)
        keeper = next(at for at in sure if members[at].photo is photo)
    marked = proposed_to_go(group, keeper) - decision.gone
    if not marked:
        return Why.UNSURE if len(sure) < len(here) else Why.NOTHING_MAY_GO
    return GroupPlan(number, keeper, reason or "", marked)
