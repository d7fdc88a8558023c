"""The state of one group under review: immutable, so that undo is putting an old one back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.records import Group

CHOSEN = "chosen by you"


@dataclass(frozen=True, slots=True)
class Decision:
    """Members are named by their position. ``reason``: why the keeper stays, None: as proposed."""

    keeper: int = 0
    marked: frozenset[int] = frozenset()
    decided: bool = False
    gone: frozenset[int] = frozenset()
    reason: str | None = None

    def safe_in(self, group: Group) -> Decision:
        """Over what is on disk: a keeper that is there; no mark on it, on what is gone, or on a
        photo in a reference folder."""
        refused = [at for at in self.marked if group.members[at].photo.is_reference]
        if (
            not refused
            and self.marked.isdisjoint({*self.gone, self.keeper})
            and (self.keeper not in self.gone)
        ):
            return self
        made = self
        if made.keeper in made.gone:
            here = [at for at in range(len(group.members)) if at not in made.gone]
            made = replace(made, keeper=here[0] if here else made.keeper, reason=None)
        return replace(made, marked=made.marked - made.gone - {*refused, made.keeper})


UNDECIDED = Decision()


def proposed_to_go(group: Group, keeper: int) -> frozenset[int]:
    """Members that a proposal may mark if ``keeper`` stays: those that surely show one photo with
    one that stays. Never the keeper, never a photo in a reference folder.

    Scores are known against the first member: those that are not proposed to stay are copies of
    it. Another photo of the group may be another shot, joined by the user's word; with such a
    keeper all copies would go, unless the first is in a reference folder.
    """
    members = group.members
    sure = {at for at, one in enumerate(members) if at == 0 or not one.keep}
    if keeper not in sure and not members[0].photo.is_reference:
        return frozenset()
    return frozenset(at for at in sure if at != keeper and not members[at].photo.is_reference)
