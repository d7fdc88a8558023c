"""A review as the store keeps it, and how it is opened again: checked against the disk.

Groups and members keep their numbers. Photos that are not there count as gone from their groups,
whether they were removed or vanished, and are there again once they are back.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import UnusableInput
from core.progress import Progress, Stage
from core.records import Group, Problem, ScanFolder, ScanResult, VerdictKind
from core.review.carried_over import carried_to_rescan
from core.review.decision import UNDECIDED, Decision, to_go
from core.review.export import group_as_json, scan_as_json
from core.review.reasons import ReviewFile
from core.review.saved_decision import whole_decision_as_json, whole_decision_from_json
from core.review.saved_scan import (
    DAMAGE,
    LARGEST,
    as_here,
    from_text,
    group_from_json,
    scan_from_json,
)
from core.storage.database import Store, damage
from core.storage.reasons import Database, DatabaseProblem
from core.storage.sessions import DecisionRow, NewSession, SessionRows, Sessions, Version
from core.storage.verdicts import APART, Pair, Verdicts
from core.wording.reasons import Reason

GROUPS_A_PART = 256
_FAST = 1


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A kept session as it is now; ``place``: where in it the user was, as it was saved;
    ``left_out``: photos that vanished or changed since the scan."""

    version: Version
    folders: tuple[ScanFolder, ...]
    place: str
    result: ScanResult
    decisions: dict[int, Decision]
    left_out: tuple[Problem, ...]


def session_to_keep(result: ScanResult, folders: Sequence[ScanFolder]) -> NewSession:
    """A review of what a scan of ``folders`` found, as it is kept."""
    return NewSession(
        tuple(folders),
        len(result.groups),
        sum(group.bytes_to_free for group in result.groups),
        json.dumps(scan_as_json(result)),
        tuple(_parts(result.groups)),
    )


def common_folder(result: ScanResult) -> tuple[ScanFolder, ...]:
    """The folder that holds all photos in groups; none where they are on several drives."""
    folders = {member.photo.path.parent for group in result.groups for member in group.members}
    try:
        return (ScanFolder(Path(os.path.commonpath(folders))),)
    except ValueError:
        return ()


def decision_rows(groups: Sequence[Group], decisions: Mapping[int, Decision]) -> list[DecisionRow]:
    """What was decided, as it is kept."""
    rows = []
    for number, decision in decisions.items():
        group = groups[number]
        freed = sum(group.members[at].photo.size for at in to_go(group, decision))
        words = json.dumps(whole_decision_as_json(decision, group), separators=(",", ":"))
        rows.append(DecisionRow(number, words, decision.decided, freed - group.bytes_to_free))
    return rows


def open_session(store: Store, id_: int, progress: Progress) -> OpenedSession:
    """Go on with a session. Raises DatabaseError, Cancelled, and UnusableInput where it was removed
    from the list meanwhile."""
    rows = Sessions(store).read(id_)
    if rows is None:
        raise UnusableInput(ReviewFile.FORGOTTEN)
    result, decisions = _read(rows, progress)
    contents = [member.photo.content_hash for group in result.groups for member in group.members]
    said = Verdicts(store).among(contents)
    apart = {pair for pair, kind in said.items() if kind in APART}
    groups, left_out = list(result.groups), list[Problem]()
    numbers = progress.track(Stage.DISCOVERING, range(len(groups)), len(groups))
    for number in numbers:
        group, before = groups[number], decisions.get(number, UNDECIDED)
        groups[number], absent = _as_on_disk(group, before, left_out)
        decision = _as_it_is(groups[number], before, absent, apart)
        if decision != before:
            decisions[number] = decision
    result = replace(result, groups=tuple(groups))
    return OpenedSession(rows.version, rows.folders, rows.place, result, decisions, tuple(left_out))


def decided_before(
    store: Store, folders: Sequence[ScanFolder], result: ScanResult
) -> dict[int, Decision]:
    """What was decided in the last session of the same folders, for what a new scan found. Raises
    DatabaseError."""
    sessions = Sessions(store)
    last = sessions.last_of(folders)
    rows = None if last is None else sessions.read(last.id)
    if rows is None:
        return {}
    before, decisions = _read(rows, Progress())
    return carried_to_rescan(before.groups, decisions, result.groups)


def _parts(groups: Sequence[Group]) -> Iterator[bytes]:
    for first in range(0, len(groups), GROUPS_A_PART):
        some = groups[first : first + GROUPS_A_PART]
        text = json.dumps([group_as_json(group) for group in some], separators=(",", ":"))
        yield zlib.compress(text.encode("ascii"), _FAST)


def _read(rows: SessionRows, progress: Progress) -> tuple[ScanResult, dict[int, Decision]]:
    """Raises Cancelled, and DamagedDatabase where it can't be what was saved."""
    try:
        scan = scan_from_json(from_text(rows.scan))
        groups = tuple(
            group_from_json(saved)[0]
            for part in progress.track(Stage.DISCOVERING, rows.parts, len(rows.parts))
            for saved in from_text(_unpacked(part))
        )
        decisions = {
            number: whole_decision_from_json(from_text(decision), groups[number])
            for number, decision in rows.decisions
        }
    except (*DAMAGE, zlib.error) as error:
        problem = Reason.of(DatabaseProblem.DAMAGED_ROW, table="session")
        raise damage(Database.DECISIONS, problem) from error
    return replace(scan, groups=groups), decisions


def _unpacked(part: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    text = unpacking.decompress(part, LARGEST)
    if not unpacking.eof:
        raise ValueError("more than was ever saved")
    return text


def _as_on_disk(
    group: Group, decision: Decision, left_out: list[Problem]
) -> tuple[Group, frozenset[int]]:
    """The group with its photos as they are there, and the members that aren't."""
    problems: list[Problem] = []
    there = as_here(group.members, problems)
    gone = {group.members[at].photo.path for at in decision.gone}
    left_out += [problem for problem in problems if problem.path not in gone]
    absent = {at for at, member in enumerate(there) if member is None}
    others = [member.photo.path for at, member in enumerate(there)
              if member is not None and at not in decision.gone]  # fmt: skip
    for at in decision.gone - absent:
        # a link that was put in its place is no way back
        if any(_is_one_file(group.members[at].photo.path, other) for other in others):
            absent.add(at)
    members = tuple(member or before for member, before in zip(there, group.members, strict=True))
    return replace(group, members=members), frozenset(absent)


def _is_one_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _as_it_is(
    group: Group, decision: Decision, absent: frozenset[int], apart: set[Pair]
) -> Decision:
    """The decision, after what was done to files and said of pairs elsewhere meanwhile."""
    if lost := absent - decision.gone:
        decision = decision.without(lost)
    if back := decision.gone - absent:
        decision = decision.with_back(back)
    contents = {member.photo.content_hash for member in group.members}
    here = frozenset(pair for pair in apart if contents.issuperset(pair)) if apart else frozenset()
    if said := here - decision.apart:
        decision = decision.hearing(group, said, VerdictKind.DIFFERENT)
    if over := decision.apart - here:
        decision = decision.hearing(group, over, None)
    return decision
