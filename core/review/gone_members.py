"""Decisions about groups of which photos left the disk, or came back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.records import Group
from core.review.decision import Decision


@dataclass(frozen=True, slots=True)
class AfterMoves:
    """``decisions`` by group number; ``left``: the paths that are in none of the groups."""

    decisions: Mapping[int, Decision]
    left: set[Path]


def with_gone(
    groups: Sequence[Group],
    numbers: Iterable[int],
    decision_of: Callable[[int], Decision],
    paths: set[Path],
    *,
    gone: bool,
) -> AfterMoves:
    """Of the groups with these ``numbers``, once the photos at ``paths`` are gone, or are back."""
    decisions, left = {}, set(paths)
    for number in numbers:
        group = groups[number].members
        if found := [at for at, member in enumerate(group) if member.photo.path in paths]:
            left.difference_update(group[at].photo.path for at in found)
            before, members = decision_of(number), frozenset(found)
            decisions[number] = before.without(members) if gone else before.with_back(members)
    return AfterMoves(decisions, left)
