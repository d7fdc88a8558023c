"""Opens a scan saved as JSON, to go on with its review: checked against what is on disk now.

A saved file is input like any other: what doesn't fit is refused with a sentence. Photos that
vanished or changed since are left out and listed; a group goes on with what is left of it. Files
of versions before reasons had codes are read too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import UnusableInput
from core.holdings import NOT_READ, holdings_from_json
from core.paths import read_regular
from core.photo_files.clock_shifts import may_be_one_time
from core.photo_files.name_forms import in_any_form
from core.progress import Progress, Stage
from core.records import (
    Group,
    Level,
    Member,
    Photo,
    PhotoFacts,
    Problem,
    Provenance,
    ScanResult,
    VerdictKind,
    provenance_from,
)
from core.review import saved_values
from core.review.decision import Decision
from core.review.further_facts import GroupFacts, NoFurtherFacts
from core.review.keeper import Choosing, beside, build_group, provenances_of
from core.review.reasons import KeeperReason, LeftOut, ReviewFile
from core.review.saved_decision import decision_from_json
from core.review.session import ReviewSession
from core.storage.verdicts import APART, Pair
from core.wording.reasons import LARGEST_NUMBER, Reason, from_json

DAMAGE = (
    KeyError,
    TypeError,
    ValueError,
    AttributeError,
    IndexError,
    RecursionError,
    OverflowError,
)
LARGEST = 512 << 20
"""Bytes: about a million photos in groups."""


@dataclass(frozen=True, slots=True)
class SavedScan:
    """What is left of a saved scan, its decisions by group number, and what was left out."""

    result: ScanResult
    decisions: dict[int, Decision]
    left_out: tuple[Problem, ...]


def load_scan(file: Path, progress: Progress) -> SavedScan:
    """Read a file that ``write_json`` wrote. Raises UnusableInput and Cancelled."""
    try:
        saved = from_text(read_regular(file, LARGEST))
        groups = [group_from_json(group) for group in saved["groups"]]
        scan = scan_from_json(saved)
    except OSError as error:
        why = error.strerror or ""
        raise UnusableInput(ReviewFile.UNREADABLE, path=file, why=why) from error
    except DAMAGE as error:
        raise UnusableInput(ReviewFile.NO_SCAN, path=file) from error
    kept: list[tuple[Group, Decision | None]] = []
    left_out: list[Problem] = []
    for group, decision in progress.track(Stage.DISCOVERING, groups, len(groups)):
        members = as_here(group.members, left_out)
        here = [member is not None for member in members]
        group = replace(
            group,
            members=tuple(
                there or member for there, member in zip(members, group.members, strict=True)
            ),
        )
        left = _left_of(group, here)
        if left is not None:
            kept.append((left, None if decision is None else _carried(decision, group, left)))
    kept.sort(key=lambda group_and_decision: -group_and_decision[0].bytes_to_free)
    result = replace(scan, groups=tuple(group for group, _ in kept))
    decisions = {
        number: decision for number, (_, decision) in enumerate(kept) if decision is not None
    }
    return SavedScan(result, decisions, tuple(left_out))


def heeding(saved: SavedScan, verdicts: Mapping[Pair, VerdictKind]) -> SavedScan:
    """The same, without marks on photos that the user called different since it was saved."""
    session = ReviewSession(saved.result.groups, saved.decisions)
    for kind in APART:
        session.hear((pair for pair, said in verdicts.items() if said is kind), kind)
    return replace(saved, decisions=session.decisions())


def as_here(members: Sequence[Member], left_out: list[Problem]) -> list[Member | None]:
    """Each as it is on the disk now, None for one that is not here, or not as it was."""
    taken = {member.photo.path for member in members}
    there: list[Member | None] = []
    for member in members:
        path = in_any_form(member.photo.path)
        if path != member.photo.path and path in taken:
            path = member.photo.path  # that is another photo of the group
        taken.add(path)
        photo = _photo_as_here(member.photo, path, left_out)
        is_same = photo is member.photo
        there.append(member if is_same else None if photo is None else replace(member, photo=photo))
    return there


def _photo_as_here(photo: Photo, path: Path, left_out: list[Problem]) -> Photo | None:
    try:
        status = path.stat()
    except (OSError, ValueError):  # ValueError: no path at all
        left_out.append(Problem(photo.path, Reason.of(LeftOut.NOT_THERE)))
        return None
    is_of_then = may_be_one_time(status.st_mtime_ns, photo.mtime_ns)
    if status.st_size != photo.size or not is_of_then:
        left_out.append(Problem(photo.path, Reason.of(LeftOut.CHANGED)))
        return None
    if path == photo.path and status.st_mtime_ns == photo.mtime_ns:
        return photo
    return replace(photo, path=path, mtime_ns=status.st_mtime_ns)


def _left_of(group: Group, here: Sequence[bool]) -> Group | None:
    """The group without the photos that are not here; None if there is nothing left to compare.

    Without its keeper no score says how alike the others are: what goes for the new keeper is what
    that was seen to hold.
    """
    members = [member for member, is_here in zip(group.members, here, strict=True) if is_here]
    if len(members) < 2:
        return None
    if not here[0]:
        return build_group(
            group.level,
            [member.photo for member in members],
            lambda a, b: group.weakest_score,
            group.weakest_score,
            choosing=Choosing(further=GroupFacts(provenances_of(members), NoFurtherFacts())),
            holders={member.photo.content_hash: member.held_by for member in members},
        )
    free = sum(member.photo.size for member in members[1:] if not member.keep)
    return replace(group, members=tuple(members), bytes_to_free=free)


def _carried(decision: Decision, group: Group, left: Group) -> Decision:
    """The decision over the members that are left. A group is open again if its keeper is gone, or
    if a mark isn't safe any more."""
    place = {member.photo.path: at for at, member in enumerate(left.members)}
    keeper = place.get(group.members[decision.keeper].photo.path)
    if keeper is None:
        return Decision()

    def here(numbers: Iterable[int]) -> frozenset[int]:
        paths = [group.members[at].photo.path for at in numbers]
        return frozenset(place[path] for path in paths if path in place)

    marked = here(decision.marked)
    carried = Decision(
        keeper,
        marked,
        reason=decision.reason,
        by_hand=here(decision.by_hand),
        spared=here(decision.spared),
    ).safe_in(left)
    return replace(carried, decided=decision.decided and carried.marked == marked)


def from_text(text: bytes | str) -> Any:
    """JSON, as the standard has it. Raises ValueError and RecursionError."""
    return json.loads(text, parse_constant=_refuse)


def scan_from_json(saved: dict[str, Any]) -> ScanResult:
    """All but its groups. Raises one of ``DAMAGE`` for what isn't as it was saved."""
    return ScanResult(
        saved_values.whole_number(saved["photos"]),
        saved_values.seconds_by_stage(saved["seconds"]),
        tuple(_problem(problem) for problem in saved["problems"]),
        (),
        saved_values.whole_number(saved.get("videos", 0)),
    )


def group_from_json(saved: dict[str, Any]) -> tuple[Group, Decision | None]:
    """A group, with what was decided of it. Raises one of ``DAMAGE`` for what isn't as it was
    saved."""
    photos = [_photo(member) for member in saved["photos"]]
    if not photos:
        raise ValueError("a group without photos")
    if len({photo.path for photo in photos}) < len(photos):
        raise ValueError("a photo twice in one group: it would go for itself")
    level = Level(saved["level"])
    first, *others = (
        Member(
            photo,
            saved_values.share_of_one(member["score"]),
            saved_values.yes_or_no(member["keep"]),
            _reason(member),
            frozenset(saved_values.content_hash(content) for content in member.get("held_by", ())),
            _provenance(member.get("provenance")),
        )
        for member, photo in zip(saved["photos"], photos, strict=True)
    )
    members = (first, *(beside(level, member, first) for member in others))
    group = Group(
        level,
        members,
        saved_values.share_of_one(saved["weakest_score"]),
        saved_values.whole_number(saved["bytes_to_free"]),
    )
    decision = saved.get("decision")
    return group, None if decision is None else decision_from_json(decision, len(members))


def _provenance(saved: dict[str, Any] | None) -> Provenance | None:
    return None if saved is None else provenance_from(saved)


def _reason(saved: dict[str, Any]) -> Reason:
    """Of the keeper; what is said of the others follows from it."""
    if "reason_code" in saved:
        return from_json(KeeperReason, saved["reason_code"])
    return Reason.of(KeeperReason.BY_RULES)


def _problem(saved: dict[str, Any]) -> Problem:
    words = saved_values.text(saved["reason"])
    return Problem(Path(saved_values.text(saved["path"])), Reason.of(LeftOut.AS_SAVED, words=words))


def _photo(saved: dict[str, Any]) -> Photo:
    content, taken = saved_values.content_hash(saved["sha256"]), saved["taken"]
    facts = PhotoFacts(
        saved_values.whole_number(saved["width"]),
        saved_values.whole_number(saved["height"]),
        saved_values.text(saved["format"]),
        saved_values.whole_number(saved["orientation"]),
        # a zone, which only another program writes, can't be compared with dates that have none
        None if taken is None else datetime.fromisoformat(taken).replace(tzinfo=None),
        # versions before this one didn't look
        holdings_from_json(saved["holds"]) if "holds" in saved else NOT_READ,
        None if (row := saved.get("damaged_from")) is None else saved_values.whole_number(row),
    )
    return Photo(
        Path(saved_values.text(saved["path"])),
        content,
        saved_values.whole_number(saved["bytes"]),
        saved_values.whole_number(saved["modified_ns"], least=-LARGEST_NUMBER),
        facts,
        saved_values.yes_or_no(saved["reference"]),
    )


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
