"""Groups as they stand with what was decided of them: the keeper first, with reasons, for lists,
reports and saved scans. Pure.
"""

from __future__ import annotations

from dataclasses import replace

from core.records import Group
from core.review.decision import Decision, are_apart, to_go
from core.review.keeper import why_not_kept
from core.review.reasons import KeeperReason
from core.wording.reasons import Reason


def reason_of(group: Group, decision: Decision, member: int) -> Reason:
    """Why the keeper stays, or how another photo falls short of it."""
    members = group.members
    if member == decision.keeper:
        return decision.reason or members[member].reason
    if are_apart(group, decision, member, decision.keeper):
        return Reason.of(KeeperReason.CALLED_DIFFERENT)
    if decision.keeper == 0:
        return members[member].reason
    return why_not_kept(group.level, members[member], members[decision.keeper])


def as_decided(group: Group, decision: Decision) -> Group:
    """Without what is gone; only what is marked, or still suggested, doesn't stay. One photo or
    none may be left."""
    going = to_go(group, decision)
    order = sorted(range(len(group.members)), key=lambda at: at != decision.keeper)
    members = tuple(
        replace(group.members[at], keep=at not in going, reason=reason_of(group, decision, at))
        for at in order
        if at not in decision.gone
    )
    free = sum(member.photo.size for member in members if not member.keep)
    return replace(group, members=members, bytes_to_free=free)
