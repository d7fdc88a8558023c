"""Carries decisions from the groups of one scan to the groups that another head makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from core.records import Group
from core.review.decision import Decision


def carried_over(
    before: Sequence[Group], decisions: Mapping[int, Decision], after: Sequence[Group]
) -> dict[int, Decision]:
    """Decisions by the number of the new group.

    A group of the same photos keeps its decision whole. In a group that lost or gained photos,
    marked photos stay marked if their keeper is still in the group; the group itself is undecided
    again.
    """
    keeper_of: dict[Path, Path] = {}
    gone: set[Path] = set()
    whole: dict[frozenset[Path], tuple[Group, Decision]] = {}
    for number, decision in decisions.items():
        group = before[number]
        paths = [member.photo.path for member in group.members]
        whole[frozenset(paths)] = (group, decision)
        keeper_of.update({paths[at]: paths[decision.keeper] for at in decision.marked})
        gone.update(paths[at] for at in decision.gone)
    carried = {}
    for number, group in enumerate(after):
        paths = [member.photo.path for member in group.members]
        if (same := whole.get(frozenset(paths))) is not None:
            carried[number] = _renumbered(*same, paths)
            continue
        here = {path: at for at, path in enumerate(paths)}
        keepers = [keeper_of[path] for path in paths if keeper_of.get(path) in here]
        if not keepers:
            continue
        keeper = keepers[0]
        marked = {here[path] for path in paths if keeper_of.get(path) == keeper}
        missing = {here[path] for path in paths if path in gone}
        carried[number] = Decision(here[keeper], frozenset(marked), gone=frozenset(missing))
    return carried


def _renumbered(group: Group, decision: Decision, paths: Sequence[Path]) -> Decision:
    here = {path: at for at, path in enumerate(paths)}
    place = [here[member.photo.path] for member in group.members]
    return Decision(
        place[decision.keeper],
        frozenset(place[at] for at in decision.marked),
        decision.decided,
        frozenset(place[at] for at in decision.gone),
        decision.reason,
    )
