"""A kept review opens as it was, as far as the disk is; whatever is in the store does no harm."""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import DamagedDatabase, UnusableInput
from core.progress import Progress
from core.records import ContentHash, Level, ScanFolder, ScanResult, VerdictKind
from core.review.decision import CHOSEN, Decision
from core.review.keeper import build_group
from core.review.kept_session import (
    OpenedSession,
    decided_before,
    decision_rows,
    open_session,
    session_to_keep,
)
from core.review.reasons import LeftOut, ReviewFile
from core.review.session import ReviewSession
from core.storage.sessions import Sessions
from core.storage.verdicts import Verdicts
from tests.because import because
from tests.conftest import holding_each_other, photo_of

Save = Callable[..., Path]
ANOTHER = ContentHash(b"another".ljust(32))
FOLDERS = (ScanFolder(Path("/photos")),)


@pytest.fixture
def result(save_photo: Save) -> ScanResult:
    """Five versions of one photo, two copies of which one is a reference, and three edits."""
    edits = [photo_of(save_photo(f"e{at}.jpg", at, (160 - at, 120))) for at in range(5)]
    copies = [photo_of(save_photo(f"c{at}.jpg", 9), b"same", reference=at == 0) for at in range(2)]
    more = [photo_of(save_photo(f"f{at}.jpg", at + 20, (160 - at, 120))) for at in range(3)]
    groups = [
        build_group(
            Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.8, holders=holding_each_other(photos)
        )
        for photos in (edits, more)
    ]
    exact = build_group(Level.EXACT, copies, lambda a, b: 1.0, 1.0)
    return ScanResult(10, {"grouping": 0.1}, (), (groups[0], exact, groups[1]), 3)


def keep(store: sqlite3.Connection, result: ScanResult, session: ReviewSession) -> int:
    rows = decision_rows(result.groups, session.decisions())
    return Sessions(store).begin(session_to_keep(result, FOLDERS), "here", rows).id


def opened(store: sqlite3.Connection, id_: int) -> OpenedSession:
    return open_session(store, id_, Progress())


def test_every_decision_comes_back_as_it_was(store: sqlite3.Connection, result: ScanResult) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    session.mark(0, 2)
    session.spare(2, 1)
    session.accept(1)
    gone = result.groups[0].members[3].photo
    session.mark(0, 3)
    gone.path.unlink()
    session.remove_members([gone.path])
    pair = result.groups[2].members[0].photo, result.groups[2].members[2].photo
    contents = (pair[0].content_hash, pair[1].content_hash)
    Verdicts(store).give([contents], VerdictKind.DIFFERENT, "test")
    session.hear([contents], VerdictKind.DIFFERENT)

    again = opened(store, keep(store, result, session))

    assert again.result == replace(result, seconds={"grouping": 0.1})
    assert again.decisions == session.decisions()
    assert again.decisions[0].went == {3}
    assert again.decisions[0].reason == CHOSEN
    assert again.decisions[2].spared == {1}
    assert again.decisions[2].apart
    assert (again.place, again.folders, again.left_out) == ("here", FOLDERS, ())
    (kept,) = Sessions(store).kept()
    free = sum(sum(session.sizes_to_go(number).values()) for number in range(3))
    assert (kept.decided, kept.bytes_to_free) == (1, free)


def test_what_vanished_or_changed_counts_as_gone_and_is_listed(
    store: sqlite3.Connection, result: ScanResult
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    id_ = keep(store, result, session)
    keeper, changed, *_ = (member.photo.path for member in result.groups[0].members)
    keeper.unlink()
    os.utime(changed, ns=(1, 1))

    again = opened(store, id_)

    assert {problem.path: problem.reason.code for problem in again.left_out} == {
        keeper: LeftOut.NOT_THERE,
        changed: LeftOut.CHANGED,
    }
    left = ReviewSession(again.result.groups, again.decisions)
    assert left.is_gone(0, 0) and left.is_gone(0, 1)
    assert left.keeper_of(0) == 2
    going = {request.photo.path for request in left.removals()}
    assert going and going <= {member.photo.path for member in result.groups[0].members[3:]}


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_was_put_in_the_place_of_a_photo_does_not_bring_it_back(
    store: sqlite3.Connection, result: ScanResult
) -> None:
    session = ReviewSession(result.groups)
    session.accept(1)
    keeper, copy = (member.photo.path for member in result.groups[1].members)
    copy.unlink()
    os.link(keeper, copy)
    session.remove_members([copy])

    again = opened(store, keep(store, result, session))

    assert again.decisions == session.decisions()


def test_what_was_said_of_pairs_meanwhile_counts_and_what_the_user_did_after_it_stays(
    store: sqlite3.Connection, result: ScanResult
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    id_ = keep(store, result, session)
    keeper, other = (member.photo.content_hash for member in result.groups[0].members[:2])
    Verdicts(store).give([(keeper, other)], VerdictKind.DIFFERENT, "compare")

    heard = opened(store, id_)
    assert 1 not in heard.decisions[0].marked | heard.decisions[0].went

    session.hear([(keeper, other)], VerdictKind.DIFFERENT)
    session.mark(0, 1)
    by_hand = opened(store, keep(store, result, session))
    assert 1 in by_hand.decisions[0].marked


def test_a_forged_decision_never_marks_keeper_or_reference(
    store: sqlite3.Connection, result: ScanResult
) -> None:
    id_ = keep(store, result, ReviewSession(result.groups))
    every = list(range(5))
    forged = {
        0: {"keeper": 2, "marked": every, "by_hand": every, "spared": every, "gone": [2],
            "went": every, "decided": True, "reason": None},
        1: {"keeper": 1, "marked": [0, 1], "spared": [0, 1], "decided": False, "reason": None},
    }  # fmt: skip
    for number, decision in forged.items():
        store.execute(
            "INSERT INTO session_decision VALUES (?, ?, ?, 0, 0)",
            (id_, number, json.dumps(decision)),
        )
        store.commit()

    again = opened(store, id_)

    for request in ReviewSession(again.result.groups, again.decisions).removals():
        assert not request.photo.is_reference
        assert request.photo != request.keeper
        assert request.keeper.path.exists()


@pytest.mark.parametrize(
    "value", [-1, 10**30, 1e300, True, None, "\0", "", [], {}, [[]], [99], [[0, 99]]], ids=repr
)
def test_any_value_of_a_decision_is_damage_or_harmless(
    store: sqlite3.Connection, result: ScanResult, value: Any
) -> None:
    id_ = keep(store, result, ReviewSession(result.groups))
    photos = {member.photo for member in result.groups[0].members}
    whole = {"keeper": 0, "marked": [1], "decided": True, "reason": None, "by_hand": [1],
             "spared": [], "gone": [], "went": [], "apart": [], "reason_code": None}  # fmt: skip
    for name in whole:
        spoilt = json.dumps({**whole, name: value})
        store.execute("DELETE FROM session_decision")
        store.execute("INSERT INTO session_decision VALUES (?, 0, ?, 0, 0)", (id_, spoilt))
        store.commit()
        try:
            again = opened(store, id_)
        except DamagedDatabase:
            continue
        session = ReviewSession(again.result.groups, again.decisions)
        assert {request.photo for request in session.removals()} <= photos - {
            result.groups[0].members[session.keeper_of(0)].photo
        }


@pytest.mark.parametrize(
    "part",
    [b"", b"no zlib", zlib.compress(b"no json"), zlib.compress(b"[{}]"), zlib.compress(b"{")],
)
def test_spoilt_groups_are_damage(
    store: sqlite3.Connection, result: ScanResult, part: bytes
) -> None:
    id_ = keep(store, result, ReviewSession(result.groups))
    store.execute("UPDATE session_groups SET groups = ?", (part,))
    store.commit()

    with pytest.raises(DamagedDatabase):
        opened(store, id_)


def test_a_session_that_was_removed_meanwhile_is_told(store: sqlite3.Connection) -> None:
    with pytest.raises(UnusableInput, check=because(ReviewFile.FORGOTTEN)):
        opened(store, 1)


def test_a_rescan_takes_over_what_was_decided_of_photos_that_are_as_they_were(
    store: sqlite3.Connection, result: ScanResult
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0, 1)
    session.spare(2, 1)
    keep(store, result, session)
    edited = result.groups[0].members[1]
    other = replace(edited, photo=replace(edited.photo, content_hash=ANOTHER))
    first = replace(result.groups[0], members=(result.groups[0].members[0], other))

    carried = decided_before(store, FOLDERS, replace(result, groups=(first, *result.groups[1:])))

    assert set(carried) == {1, 2}
    assert carried[2].spared == {1}
    assert carried[1].decided
    assert decided_before(store, (ScanFolder(Path("/elsewhere")),), result) == {}
    assert decided_before(store, FOLDERS, result)[0] == Decision(
        0, frozenset({1, 2, 3, 4}), decided=True
    )
