"""What the user's rules about folders come to in a review: which photos are never suggested to go,
and which become keepers because their folder is preferred. Pure.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.records import Group
from core.review.decision import UNDECIDED, Decision, holds
from core.review.reasons import KeeperReason
from core.settings import KeeperRules
from core.wording.reasons import Reason


def always_keeping(rules: KeeperRules, folder: Path) -> KeeperRules:
    """The rules, with this folder preferred to all others, and nothing in it suggested to go."""
    others = tuple(other for other in rules.folders if other != folder)
    return replace(never_suggesting(rules, folder), folders=(folder, *others)).preferring_folders()


def never_suggesting(rules: KeeperRules, folder: Path) -> KeeperRules:
    """The rules, with nothing in this folder suggested to go."""
    others = tuple(other for other in rules.unsuggested if other != folder)
    return replace(rules, unsuggested=(*others, folder))


def following(
    groups: Sequence[Group], decisions: Mapping[int, Decision], folders: Sequence[Path]
) -> dict[int, Decision]:
    """The decisions that change where nothing in ``folders``, and in no other, is suggested to
    go."""
    changes, lies_inside = {}, _inside(folders)
    for number, group in enumerate(groups):
        decision = decisions.get(number, UNDECIDED)
        if not folders and not decision.by_rule:
            continue
        by_rule = frozenset(
            at for at, member in enumerate(group.members) if lies_inside(member.photo.path)
        )
        if by_rule != decision.by_rule:
            changes[number] = replace(decision, by_rule=by_rule)
    return changes


def with_keepers_in(
    groups: Sequence[Group], decisions: Mapping[int, Decision], folder: Path
) -> dict[int, Decision]:
    """The decisions that change where photos in ``folder`` are to be keepers: of groups that nobody
    has touched, where that photo and the keeper show the same."""
    changes, lies_inside = {}, _inside([folder])
    for number, group in enumerate(groups):
        decision, members = decisions.get(number, UNDECIDED), group.members
        if decision.decided or decision.is_touched or decision.by_hand:
            continue
        keeper = decision.keeper
        if members[keeper].photo.is_reference:
            continue
        inside = [at for at, member in enumerate(members) if lies_inside(member.photo.path)]
        heirs = (
            at for at in inside if at not in decision.gone and holds(group, decision, at, keeper)
        )
        if keeper not in inside and (heir := next(heirs, None)) is not None:
            reason = Reason.of(KeeperReason.PREFERRED_FOLDER)
            changes[number] = replace(decision, keeper=heir, reason=reason)
    return changes


def marked_inside(groups: Sequence[Group], decisions: Mapping[int, Decision], folder: Path) -> int:
    """How many photos in ``folder`` are marked: a rule takes no mark off."""
    lies_inside = _inside([folder])
    return sum(
        lies_inside(groups[number].members[at].photo.path)
        for number, decision in decisions.items()
        for at in decision.marked
    )


def _inside(folders: Sequence[Path]) -> Callable[[Path], bool]:
    """Whether a photo lies in one of them or below it: each folder of photos is compared once."""
    known: dict[str, bool] = {}

    def lies_inside(photo: Path) -> bool:
        folder = os.path.dirname(photo)  # noqa: PTH120  many times faster, for 100,000 photos
        if folder not in known:
            known[folder] = any(map(Path(folder).is_relative_to, folders))
        return known[folder]

    return lies_inside
