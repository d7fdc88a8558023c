"""What Review shows follows from the session and the position in it, and from nothing else."""

from __future__ import annotations

import pytest

from app.review_snapshot import Position, ReviewSnapshot, review_snapshot, settled, stepped
from core.records import ScanResult
from core.review.decision import MemberState
from core.review.journal import Action
from core.review.session import ReviewSession


@pytest.fixture
def session(three_groups: ScanResult) -> ReviewSession:
    return ReviewSession(three_groups.groups)


def shown(session: ReviewSession, position: Position | None, room: int = 6) -> ReviewSnapshot:
    return review_snapshot(session, position, room, lambda path: None)


def test_the_keeper_stands_first_and_each_card_says_why_it_stays(session: ReviewSession) -> None:
    session.set_keeper(1, 2)
    session.mark(1, 1)
    snapshot = shown(session, Position(1, 1))

    assert [card.number for card in snapshot.cards] == [2, 0, 1]
    assert [card.is_chosen for card in snapshot.cards] == [False, False, True]
    assert snapshot.cards[0].why_not is not None
    assert snapshot.cards[0].member.reason == session.reason_of(1, 2)
    assert [state for _, state in snapshot.strip][1] is MemberState.DELETE
    assert snapshot.pair == (snapshot.strip[2][0], snapshot.strip[1][0])
    assert (snapshot.number, snapshot.totals) == (2, session.totals)
    assert (snapshot.going, snapshot.action) == (1, Action.TRASH)


def test_where_there_is_no_room_the_chosen_one_stands_beside_the_keeper(
    session: ReviewSession,
) -> None:
    snapshot = shown(session, Position(1, 2), room=2)

    assert [card.number for card in snapshot.cards] == [0, 2]
    assert not any(card.is_chosen for card in snapshot.cards)  # of two it needs no mark
    assert all(len(row.values) == 2 for row in snapshot.facts)
    assert len(snapshot.strip) == 3


def test_without_a_group_all_but_the_totals_is_empty(session: ReviewSession) -> None:
    assert shown(session, None) == ReviewSnapshot(session.totals)
    assert shown(session, None).pair == (None, None)


def test_the_position_is_never_on_the_keeper_nor_outside_the_group(session: ReviewSession) -> None:
    assert settled(session, Position(1, 2)) == Position(1, 2)
    assert settled(session, Position(1, 0)) == Position(1, 1)
    assert settled(session, Position(0, 2)) == Position(0, 1)
    session.set_keeper(0, 1)
    assert settled(session, Position(0, 1)) == Position(0, 0)


def test_steps_go_round_and_leave_the_keeper_out(session: ReviewSession) -> None:
    position, members = Position(1, 1), []
    for _ in range(3):
        position = stepped(session, position, 1)
        members.append(position.member)

    assert members == [2, 1, 2]
    assert stepped(session, Position(1, 1), -1) == Position(1, 2)
    assert stepped(session, Position(0, 1), 1) == Position(0, 1)  # there is no other
