"""What a review proposes, level by level, before anything is settled: how much could be freed, and
what would be asked of the disk if groups were accepted as they are shown. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.records import Level
from core.review.decision import UNDECIDED
from core.review.requests import RemovalRequest
from core.review.session import ReviewSession


@dataclass(frozen=True, slots=True)
class Proposal:
    """Of one level: ``groups`` that are still open or from which something goes, and the photos in
    them; ``going`` of these are marked or proposed to go, and ``bytes`` is what that frees."""

    level: Level
    groups: int = 0
    photos: int = 0
    going: int = 0
    bytes: int = 0


def proposals(session: ReviewSession) -> tuple[Proposal, ...]:
    """One a level, strictest first, as the session stands now."""
    counts = {level: [0, 0, 0, 0] for level in Level}
    decisions = session.decisions()
    for number, group in enumerate(session.groups):
        decision = decisions.get(number, UNDECIDED)
        here = len(group.members) - len(decision.gone)
        going = session.to_go(number)
        if here < 2 or (decision.decided and not going):
            continue
        size = sum(group.members[at].photo.size for at in going)
        of_level = counts[group.level]
        for at, more in enumerate((1, here, len(going), size)):
            of_level[at] += more
    return tuple(Proposal(level, *count) for level, count in counts.items())


def groups_to_accept(session: ReviewSession, level: Level) -> tuple[int, ...]:
    """The groups of a level from which anything goes if they are accepted."""
    return tuple(
        number
        for number, group in enumerate(session.groups)
        if group.level is level and session.to_go(number)
    )


def removals_if_accepted(
    session: ReviewSession, groups: Iterable[int]
) -> tuple[RemovalRequest, ...]:
    """What :meth:`ReviewSession.removals` would say of these groups once they are accepted; the
    session stays as it is."""
    requests: list[RemovalRequest] = []
    for number in groups:
        requests += session.removals_of(number)
    return tuple(requests)
