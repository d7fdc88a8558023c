"""A scan that was saved as JSON, to go on with its review: checked against what is on disk now.

A saved file is input like any other: what doesn't fit is refused with a sentence. Photos that
vanished or changed since are left out and listed; a group goes on with what is left of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import UnusableInput
from core.progress import Progress, Stage
from core.records import ContentHash, Group, Level, Member, Photo, PhotoFacts, Problem, ScanResult
from core.review.decision import Decision
from core.review.keeper import build_group

_DAMAGE = (
    KeyError,
    TypeError,
    ValueError,
    AttributeError,
    IndexError,
    RecursionError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class SavedScan:
    """What is left of a saved scan, its decisions by group number, and what was left out."""

    result: ScanResult
    decisions: dict[int, Decision]
    left_out: tuple[Problem, ...]


def load_scan(file: Path, progress: Progress) -> SavedScan:
    """Read a file that ``write_json`` wrote. Raises UnusableInput and Cancelled."""
    try:
        found = json.loads(file.read_bytes())
        saved = [_saved_group(one) for one in found["groups"]]
        problems = tuple(
            Problem(Path(one["path"]), str(one["reason"])) for one in found["problems"]
        )
        photos, seconds = int(found["photos"]), dict(found["seconds"])
    except OSError as error:
        raise UnusableInput(f"{file} can't be read: {error.strerror}.") from error
    except _DAMAGE as error:
        raise UnusableInput(
            f"{file} is not a scan saved by this version of Samelens, or it is damaged."
        ) from error
    kept: list[tuple[Group, Decision | None]] = []
    left_out: list[Problem] = []
    for group, decision in progress.track(Stage.DISCOVERING, saved, len(saved)):
        here = [_is_here(one.photo, left_out) for one in group.members]
        left = _left_of(group, here)
        if left is not None:
            kept.append((left, None if decision is None else _carried(decision, group, left)))
    kept.sort(key=lambda one: -one[0].bytes_to_free)
    result = ScanResult(photos, seconds, problems, tuple(group for group, _ in kept))
    decisions = {at: said for at, (_, said) in enumerate(kept) if said is not None}
    return SavedScan(result, decisions, tuple(left_out))


def _is_here(photo: Photo, left_out: list[Problem]) -> bool:
    try:
        status = photo.path.stat()
    except (OSError, ValueError):  # ValueError: no path at all
        left_out.append(Problem(photo.path, "It is not there any more."))
        return False
    if (status.st_size, status.st_mtime_ns) != (photo.size, photo.mtime_ns):
        left_out.append(Problem(photo.path, "It changed since the scan."))
        return False
    return True


def _left_of(group: Group, here: Sequence[bool]) -> Group | None:
    """The group without what is not here; None if there is nothing left to compare.

    Without its keeper no score tells how alike the others are: of these only the same bytes as the
    new keeper's are proposed to go.
    """
    members = [one for one, is_here in zip(group.members, here, strict=True) if is_here]
    if len(members) < 2:
        return None
    if not here[0]:
        return build_group(
            group.level,
            [one.photo for one in members],
            lambda a, b: group.weakest_score,
            group.weakest_score,
            sure_from=1.0,
        )
    free = sum(one.photo.size for one in members[1:] if not one.photo.is_reference)
    return replace(group, members=tuple(members), bytes_to_free=free)


def _carried(decision: Decision, group: Group, left: Group) -> Decision:
    """The decision over the members that are left; a group whose keeper is gone is open again."""
    at = {one.photo.path: number for number, one in enumerate(left.members)}
    keeper = at.get(group.members[decision.keeper].photo.path)
    if keeper is None:
        return Decision()
    marked = {at.get(group.members[one].photo.path) for one in decision.marked}
    kept = frozenset(one for one in marked if one is not None)
    return Decision(keeper, kept, decision.decided, reason=decision.reason)


def _saved_group(saved: dict[str, Any]) -> tuple[Group, Decision | None]:
    members = tuple(_member(one) for one in saved["photos"])
    if not members:
        raise ValueError("a group without photos")
    group = Group(
        Level(saved["level"]), members, float(saved["weakest_score"]), int(saved["bytes_to_free"])
    )
    said = saved.get("decision")
    if said is None:
        return group, None
    marked = frozenset(int(one) for one in said["marked"])
    keeper, reason = int(said["keeper"]), said["reason"]
    if not 0 <= keeper < len(members) or any(not 0 <= one < len(members) for one in marked):
        raise ValueError("a decision about no photo of its group")
    told = None if reason is None else str(reason)
    return group, Decision(keeper, marked, bool(said["decided"]), reason=told)


def _member(saved: dict[str, Any]) -> Member:
    content, taken = bytes.fromhex(saved["sha256"]), saved["taken"]
    if len(content) != 32:
        raise ValueError("no sha256")
    facts = PhotoFacts(
        int(saved["width"]),
        int(saved["height"]),
        str(saved["format"]),
        int(saved["orientation"]),
        None if taken is None else datetime.fromisoformat(taken),
    )
    photo = Photo(
        Path(saved["path"]),
        ContentHash(content),
        int(saved["bytes"]),
        int(saved["modified_ns"]),
        facts,
        bool(saved["reference"]),
    )
    return Member(photo, float(saved["score"]), bool(saved["keep"]), str(saved["reason"]))
