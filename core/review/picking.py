"""Picks and rejects: the photos of a group judged one by one, as a burst is. Pure.

A pick stays, a reject goes, whatever else is shown or suggested. Who rejects the keeper passes that
part on, to a pick if there is one; the last photo that is left can't be rejected.
"""

from __future__ import annotations

from dataclasses import replace

from core.errors import MarkRefused
from core.records import Group
from core.review.decision import CHOSEN, Decision
from core.review.reasons import MarkRefusal


def picked(group: Group, decision: Decision, member: int) -> Decision:
    """It stays, by the user's hand. Raises MarkRefused for a photo that is gone."""
    if member in decision.gone:
        raise MarkRefused(MarkRefusal.GONE)
    if member in decision.marked:
        decision = decision.with_hand_on(member, marked=False)
    else:
        decision = decision.sparing(member)
    return _settled_if_judged(group, decision)


def rejected(group: Group, decision: Decision, member: int) -> Decision:
    """It goes, by the user's hand. Raises MarkRefused for a photo that is gone or in a reference
    folder, and for the last that is left."""
    members = range(len(group.members))
    if member in decision.gone:
        raise MarkRefused(MarkRefusal.GONE)
    if group.members[member].photo.is_reference:
        raise MarkRefused(MarkRefusal.REFERENCE)
    staying = [at for at in members if at not in decision.gone | decision.marked | {member}]
    if not staying:
        raise MarkRefused(MarkRefusal.LAST)
    if member == decision.keeper:
        picks = [at for at in staying if at in decision.by_hand]
        heir, reason = (picks[0], CHOSEN) if picks else (staying[0], None)
        decision = replace(decision, keeper=heir, reason=reason)
    return _settled_if_judged(group, decision.with_hand_on(member, marked=True))


def unset(decision: Decision, member: int) -> Decision:
    """As if the user had said nothing of it; the group is open again."""
    only = frozenset({member})
    return replace(
        decision,
        marked=decision.marked - only,
        by_hand=decision.by_hand - only,
        spared=decision.spared - only,
        decided=False,
    )


def is_judged(group: Group, decision: Decision, member: int) -> bool:
    """Whether nothing is left to say of it: it was picked or rejected, or can't go."""
    photo = group.members[member].photo
    return member in decision.by_hand | decision.gone or photo.is_reference


def _settled_if_judged(group: Group, decision: Decision) -> Decision:
    """The group is settled once all but its keeper are judged: a keeper stays in any case."""
    others = (at for at in range(len(group.members)) if at != decision.keeper)
    judged = all(is_judged(group, decision, at) for at in others)
    return replace(decision, decided=decision.decided or judged)
