"""What was decided about a group: immutable, so that undo only puts an earlier decision back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.records import Group
from core.review.reasons import KeeperReason
from core.wording.reasons import Reason

CHOSEN = Reason.of(KeeperReason.CHOSEN)


@dataclass(frozen=True, slots=True)
class Decision:
    """Members are named by their position. ``reason``: why the keeper stays; None: as proposed.
    ``gone``: removed already."""

    keeper: int = 0
    marked: frozenset[int] = frozenset()
    decided: bool = False
    gone: frozenset[int] = frozenset()
    reason: Reason | None = None

    def safe_in(self, group: Group) -> Decision:
        """The decision made safe: the keeper is on disk, and neither it, nor a photo that is gone
        or in a reference folder, is marked."""
        refused = [at for at in self.marked if group.members[at].photo.is_reference]
        if (
            not refused
            and self.marked.isdisjoint({*self.gone, self.keeper})
            and (self.keeper not in self.gone)
        ):
            return self
        keeper, reason = self.keeper, self.reason
        if keeper in self.gone:
            here = (at for at in range(len(group.members)) if at not in self.gone)
            keeper, reason = next(here, keeper), None
        marked = self.marked - self.gone - {*refused, keeper}
        return replace(self, keeper=keeper, marked=marked, reason=reason)


UNDECIDED = Decision()


def proposed_to_go(group: Group, keeper: int) -> frozenset[int]:
    """Members that a proposal may mark if ``keeper`` stays: those that surely show the same photo
    as a member that stays. Never the keeper, never a photo in a reference folder.

    Scores are known against the first member only: members that are not proposed to stay are
    copies of it. Any other may be another shot, which the user's word brought into the group; if
    it were the keeper, all copies would go, unless the first member is in a reference folder.
    """
    members = group.members
    sure = {at for at, member in enumerate(members) if at == 0 or not member.keep}
    if keeper not in sure and not members[0].photo.is_reference:
        return frozenset()
    return frozenset(at for at in sure if at != keeper and not members[at].photo.is_reference)
