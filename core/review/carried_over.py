"""Carries decisions from the groups of one scan to the groups that another head makes."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.records import Group, Level
from core.review.decision import UNDECIDED, Decision
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class _Mark:
    """Of one photo: the keeper beside which it was marked, why that stays, and at which level."""

    keeper: Path
    reason: Reason | None
    level: Level


def carried_over(
    before: Sequence[Group], decisions: Mapping[int, Decision], after: Sequence[Group]
) -> dict[int, Decision]:
    """Decisions by the number of the new group.

    A group of the same photos keeps its decision whole. In a group that lost or gained photos,
    marked photos stay marked if their keeper is still in the group; the group itself is undecided
    again. No mark gets into a group that has become one of similar shots, and none of a proposal
    stays where nothing that stays holds the photo any more; then the group is undecided, too.
    """
    marks: dict[Path, _Mark] = {}
    gone: set[Path] = set()
    by_hand: set[Path] = set()
    whole: dict[frozenset[Path], tuple[Group, Decision]] = {}
    for number, decision in decisions.items():
        group = before[number]
        paths = [member.photo.path for member in group.members]
        whole[frozenset(paths)] = (group, decision)
        made = _Mark(paths[decision.keeper], decision.reason, group.level)
        marks.update({paths[at]: made for at in decision.marked})
        gone.update(paths[at] for at in decision.gone)
        by_hand.update(paths[at] for at in decision.by_hand)
    carried = {}
    for number, group in enumerate(after):
        paths = [member.photo.path for member in group.members]
        if (same := whole.get(frozenset(paths))) is not None:
            carried[number] = _safe(_renumbered(*same, paths), group, same[0].level)
            continue
        here = {path: at for at, path in enumerate(paths)}
        here_marked = (marks[path] for path in paths if path in marks)
        mark = next((mark for mark in here_marked if mark.keeper in here), None)
        marked = {path for path in paths if mark is not None and marks.get(path) == mark}
        hands = by_hand - (marks.keys() - marked)  # a mark that isn't carried says nothing
        decision = Decision(
            0 if mark is None else here[mark.keeper],
            frozenset(here[path] for path in marked),
            gone=frozenset(here[path] for path in gone & here.keys()),
            reason=None if mark is None else mark.reason,
            by_hand=frozenset(here[path] for path in hands & here.keys()),
        )
        if decision != UNDECIDED:
            carried[number] = _safe(decision, group, group.level if mark is None else mark.level)
    return carried


def carried_to_rescan(
    before: Sequence[Group], decisions: Mapping[int, Decision], after: Sequence[Group]
) -> dict[int, Decision]:
    """The same, to the groups of a later scan: what was decided of a photo that has another content
    by now was decided of another photo. What was gone and is found again is back."""
    now = {member.photo.path: member.photo.content_hash
           for group in after for member in group.members}  # fmt: skip
    unchanged = {
        number: _with_found(before[number], decision, now)
        for number, decision in decisions.items()
        if all(
            now.get(member.photo.path, member.photo.content_hash) == member.photo.content_hash
            for member in before[number].members
        )
    }
    return carried_over(before, unchanged, after)


def _with_found(group: Group, decision: Decision, found: Container[Path]) -> Decision:
    members = group.members
    back = frozenset(at for at in decision.gone if members[at].photo.path in found)
    return decision.with_back(back) if back else decision


def _safe(decision: Decision, group: Group, level: Level) -> Decision:
    """``level``: of the group in which the marks were made. Open again if marks are taken off."""
    if group.level is Level.SIMILAR and level is not Level.SIMILAR:
        by_hand = decision.by_hand - decision.marked
        safe = replace(decision, marked=frozenset(), by_hand=by_hand).safe_in(group)
    else:
        safe = decision.safe_in(group)
    if safe.marked == decision.marked or not safe.decided:
        return safe
    return replace(safe, decided=False)


def _renumbered(group: Group, decision: Decision, paths: Sequence[Path]) -> Decision:
    if all(member.photo.path == path for member, path in zip(group.members, paths, strict=True)):
        return decision
    here = {path: at for at, path in enumerate(paths)}
    place = [here[member.photo.path] for member in group.members]
    return replace(
        decision,
        keeper=place[decision.keeper],
        marked=frozenset(place[at] for at in decision.marked),
        gone=frozenset(place[at] for at in decision.gone),
        by_hand=frozenset(place[at] for at in decision.by_hand),
        spared=frozenset(place[at] for at in decision.spared),
        went=frozenset(place[at] for at in decision.went),
    )
