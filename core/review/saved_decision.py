"""Decisions as JSON and back, for saved scans and kept sessions: checked like any other input.

Members are named by their position in the group as it was saved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from core.records import Group
from core.review import saved_values
from core.review.decision import CHOSEN, Decision
from core.review.reasons import KeeperReason
from core.storage.verdicts import Pair, ordered
from core.wording.reasons import Reason, as_json, from_json

_CHOSEN_BEFORE_CODES = "chosen by you"
"""The one reason without a code that matters: auto-mark leaves such a keeper alone."""


def reason_as_json(reason: Reason | None) -> dict[str, Any]:
    """In English for readers, and as a code for programs."""
    return {
        "reason": None if reason is None else str(reason),
        "reason_code": None if reason is None else as_json(reason),
    }


def decision_as_json(decision: Decision) -> dict[str, Any]:
    """For a saved scan: what holds of the photos that are there."""
    return {
        "keeper": decision.keeper,
        "marked": sorted(decision.marked),
        "decided": decision.decided,
        "by_hand": sorted(decision.by_hand),
        "spared": sorted(decision.spared),
        **reason_as_json(decision.reason),
    }


def decision_from_json(saved: dict[str, Any], members: int) -> Decision:
    """What :func:`decision_as_json` made, of a group of so many. Raises ValueError, KeyError and
    TypeError for anything else."""
    keeper, marked, by_hand, spared = (
        saved_values.whole_number(saved["keeper"]),
        _numbers(saved["marked"]),
        _numbers(saved.get("by_hand", ())),
        _numbers(saved.get("spared", ())),
    )
    if max((keeper, *marked, *by_hand, *spared)) >= members:
        raise ValueError("a decision about no photo of its group")
    decided = saved_values.yes_or_no(saved["decided"])
    return Decision(
        keeper,
        marked,
        decided,
        reason=_keepers_reason(saved),
        by_hand=by_hand,
        spared=(spared & by_hand) - marked,
    )


def whole_decision_as_json(decision: Decision, group: Group) -> dict[str, Any]:
    """For a kept session: also what left the disk, and what was called different; without what
    there is none of."""
    place: dict[bytes, int] = {}
    for at, member in enumerate(group.members):
        place.setdefault(member.photo.content_hash, at)
    apart = [
        (place[first], place[second])
        for first, second in decision.apart
        if first in place and second in place
    ]
    more = {
        "by_hand": sorted(decision.by_hand),
        "spared": sorted(decision.spared),
        "gone": sorted(decision.gone),
        "went": sorted(decision.went),
        "apart": sorted(apart),
        "reason_code": None if decision.reason is None else as_json(decision.reason),
    }
    return {
        "keeper": decision.keeper,
        "marked": sorted(decision.marked),
        "decided": decision.decided,
        "reason": None,
        **{name: value for name, value in more.items() if value},
    }


def whole_decision_from_json(saved: dict[str, Any], group: Group) -> Decision:
    """What :func:`whole_decision_as_json` made of this group. Raises ValueError, KeyError and
    TypeError for anything else."""
    members = group.members
    decision = decision_from_json(saved, len(members))
    gone, went = _numbers(saved.get("gone", ())), _numbers(saved.get("went", ()))
    if max((0, *gone, *went)) >= len(members):
        raise ValueError("a decision about no photo of its group")
    return replace(
        decision,
        gone=gone,
        went=went & gone,
        apart=frozenset(_pair(pair, group) for pair in saved.get("apart", ())),
    )


def _pair(saved: Sequence[object], group: Group) -> Pair:
    first, second = (saved_values.whole_number(number) for number in saved)
    members = group.members
    if max(first, second) >= len(members):
        raise ValueError("a pair that isn't in its group")
    return ordered((members[first].photo.content_hash, members[second].photo.content_hash))


def _numbers(saved: Iterable[object]) -> frozenset[int]:
    return frozenset(map(saved_values.whole_number, saved))


def _keepers_reason(saved: dict[str, Any]) -> Reason | None:
    if (code := saved.get("reason_code")) is not None:
        return from_json(KeeperReason, code)
    if saved["reason"] is None:
        return None
    return CHOSEN if saved["reason"] == _CHOSEN_BEFORE_CODES else Reason.of(KeeperReason.BY_RULES)
