"""Whatever the user does: a keeper, a reference and the last copy are never marked."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import MarkRefused
from core.progress import Progress
from core.records import Group, Level, Member, VerdictKind
from core.review.auto_mark import AutoMarkPlan, plan_auto_mark
from core.review.decision import MemberState, Outcome
from core.review.further_facts import NoFurtherFacts
from core.review.reasons import KeeperReason, LeftToUser, MarkRefusal, ReviewStep
from core.review.session import ReviewSession
from core.review.totals import Totals
from core.settings import DEFAULT_KEEPER_RULES
from core.wording.reasons import Reason
from tests.conftest import photo_of

SAME_BYTES = Reason.of(KeeperReason.SAME_BYTES)


def group_of(
    count: int,
    number: int = 0,
    level: Level = Level.SAME_PHOTO,
    references: frozenset[int] = frozenset(),
) -> Group:
    """Each of its photos shows all that the others show, but for similar shots."""
    photos = [
        photo_of(Path(f"/g{number}/{at}.jpg"), reference=at in references) for at in range(count)
    ]
    contents = frozenset(photo.content_hash for photo in photos)
    held_by = frozenset() if level is Level.SIMILAR else contents
    members = tuple(
        Member(photo, 1.0, at == 0, SAME_BYTES, held_by) for at, photo in enumerate(photos)
    )
    return Group(level, members, 1.0, 1000 * (count - 1))


def auto_mark(session: ReviewSession) -> AutoMarkPlan:
    plan = plan_auto_mark(
        session.groups, session.decisions(), DEFAULT_KEEPER_RULES, NoFurtherFacts(), Progress()
    )
    session.apply(plan)
    return plan


ACTS = st.tuples(
    st.sampled_from(
        [
            "mark",
            "unmark",
            "spare",
            "toggle",
            "set_keeper",
            "accept",
            "keep_all",
            "clear",
            "auto",
            "undo",
            "redo",
            "remove",
            "restore",
        ]
    ),
    st.integers(0, 2),
    st.integers(0, 3),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(ACTS, max_size=40), st.sets(st.integers(0, 3)))
def test_something_of_every_group_always_stays(
    acts: list[tuple[str, int, int]], references: set[int]
) -> None:
    groups = [
        group_of(4, number, list(Level)[number], frozenset(references)) for number in range(3)
    ]
    session = ReviewSession(groups)
    gone: set[Path] = set()
    for name, group, member in acts:
        before = session.to_go(group)
        act(session, name, group, member, gone)
        if name == "accept":  # what is shown is what happens
            assert before == {at for at in range(4) if session.is_marked(group, at)}

        marked = {request.photo.path for request in session.removals()}
        assert marked.isdisjoint(gone)
        for number, reviewed in enumerate(groups):
            photos = [member.photo for member in reviewed.members]
            keeper = session.keeper_of(number)
            here = [at for at, photo in enumerate(photos) if photo.path not in gone]
            assert keeper in here
            assert not session.is_marked(number, keeper)
            assert any(not session.is_marked(number, at) for at in here)
            assert not any(session.is_marked(number, at) for at in here if photos[at].is_reference)
        for request in session.removals():
            assert request.keeper.path not in marked | gone
        assert session.totals.marked == len(marked)
        assert session.totals.bytes == 1000 * len(marked)


def act(session: ReviewSession, name: str, group: int, member: int, gone: set[Path]) -> None:
    try:
        if name == "auto":
            auto_mark(session)
        elif name == "undo":
            session.undo()
        elif name == "redo":
            session.redo()
        elif name in ("accept", "keep_all", "clear"):
            getattr(session, name)(group)
        elif name == "remove":
            left = {request.photo.path for request in session.removals()}
            session.remove_members(left)
            gone |= left
        elif name == "restore":
            session.restore_members(gone)
            gone.clear()
        else:
            getattr(session, name)(group, member)
    except MarkRefused as refused:
        assert refused.reason.code in MarkRefusal


def test_accepting_marks_all_but_the_keeper_and_undo_takes_it_back() -> None:
    session = ReviewSession([group_of(3)])

    session.accept(0)
    assert session.totals == Totals(2, 2000, 1, 1)

    assert session.undo() is ReviewStep.ACCEPT
    assert session.totals == Totals(0, 0, 0, 1)
    assert session.undo() is None


def test_redo_does_again_what_undo_took_back_until_something_else_is_done() -> None:
    session = ReviewSession([group_of(3), group_of(3, 1)])
    session.accept(0)
    session.keep_all(1)
    done = session.decisions()

    assert session.redo() is None
    assert (session.undo(), session.undo()) == (ReviewStep.KEEP_ALL, ReviewStep.ACCEPT)
    assert (session.redo(), session.redo()) == (ReviewStep.ACCEPT, ReviewStep.KEEP_ALL)
    assert session.decisions() == done
    assert session.redo() is None

    session.undo()
    session.mark(1, 2)
    assert session.redo() is None
    assert (session.undo(), session.undo()) == (ReviewStep.MARK, ReviewStep.ACCEPT)


def test_redo_marks_nothing_that_left_the_disk_or_was_called_different_meanwhile() -> None:
    group = group_of(3)
    session = ReviewSession([group])
    first, second, third = (member.photo for member in group.members)
    session.accept(0)
    session.undo()
    session.remove_members([second.path])
    session.hear([(first.content_hash, third.content_hash)], VerdictKind.DIFFERENT)

    assert session.redo() is ReviewStep.ACCEPT
    assert session.is_gone(0, 1)
    assert session.totals.marked == 0


def test_who_marks_one_photo_and_accepts_has_marked_no_other() -> None:
    session = ReviewSession([group_of(3), group_of(3, 1)])
    session.mark(0, 2)
    assert session.states_of(0) == (
        MemberState.KEEP, MemberState.UNDECIDED, MemberState.DELETE,
    )  # fmt: skip
    session.accept(0)
    assert [session.is_marked(0, at) for at in range(3)] == [False, False, True]

    session.mark(1, 2)
    session.unmark(1, 2)
    session.accept(1)
    assert session.to_go(1) == frozenset()
    session.accept(1)
    assert session.totals.marked == 1


def test_a_photo_taken_out_of_the_suggestion_stays_and_the_others_go() -> None:
    session = ReviewSession([group_of(4)])
    session.spare(0, 2)
    assert session.states_of(0) == (
        MemberState.KEEP, MemberState.WILL_GO, MemberState.KEEP, MemberState.WILL_GO,
    )  # fmt: skip
    assert session.totals.marked == 0
    session.accept(0)

    assert [session.is_marked(0, at) for at in range(4)] == [False, True, False, True]
    session.spare(0, 1)  # it is a mark now, no suggestion
    assert session.is_marked(0, 1)
    assert session.undo() is ReviewStep.ACCEPT
    assert session.undo() is ReviewStep.SPARE
    assert session.to_go(0) == {1, 2, 3}


def test_each_photo_that_was_made_the_keeper_stays_whichever_is_the_keeper_now() -> None:
    session = ReviewSession([group_of(4)])
    session.set_keeper(0, 2)
    assert session.to_go(0) == {0, 1, 3}  # nobody said that 0 is to stay
    session.set_keeper(0, 3)
    session.accept(0)

    assert [session.is_marked(0, at) for at in range(4)] == [True, True, False, False]


def test_what_is_said_of_a_settled_group() -> None:
    session = ReviewSession([group_of(3, at) for at in range(4)])
    assert session.outcome_of(0) is Outcome.OPEN
    session.accept(0)
    session.keep_all(1)
    session.call_different(2)
    hashes = [member.photo.content_hash for member in session.groups[2].members]
    session.hear(combinations(hashes, 2), VerdictKind.DIFFERENT)
    assert [session.outcome_of(at) for at in range(4)] == [
        Outcome.TO_GO, Outcome.KEPT, Outcome.NOT_DUPLICATES, Outcome.OPEN,
    ]  # fmt: skip

    session.remove_members(request.photo.path for request in session.removals())
    assert session.outcome_of(0) is Outcome.REMOVED
    session.hear(combinations(hashes, 2), None)
    assert session.outcome_of(2) is Outcome.KEPT
    assert session.undo() is ReviewStep.NOT_DUPLICATES
    assert session.undo() is ReviewStep.KEEP_ALL


def test_what_comes_back_from_the_trash_is_marked_again_and_its_group_open() -> None:
    session = ReviewSession([group_of(3), group_of(3, 1)])
    session.accept(0)
    session.unmark(0, 1)
    session.keep_all(1)
    session.remove_members([Path("/g0/2.jpg"), Path("/g1/2.jpg")])  # the second went along
    session.restore_members([Path("/g0/2.jpg"), Path("/g1/2.jpg")])

    assert session.states_of(0) == (
        MemberState.KEEP, MemberState.KEEP, MemberState.DELETE,
    )  # fmt: skip
    assert not session.is_decided(0)
    assert session.is_decided(1)
    assert not session.is_marked(1, 2)
    session.restore_members([Path("/g1/1.jpg")])  # it never went
    assert session.is_decided(1)


def test_what_was_called_different_meanwhile_comes_back_unmarked() -> None:
    session = ReviewSession([group_of(2)])
    session.mark(0, 1)
    session.remove_members([Path("/g0/1.jpg")])
    first, second = (member.photo.content_hash for member in session.groups[0].members)
    session.hear([(first, second)], VerdictKind.DIFFERENT)
    session.restore_members([Path("/g0/1.jpg")])

    assert session.totals.marked == 0


def test_only_what_would_go_is_counted_as_freed() -> None:
    session = ReviewSession([group_of(3, 0, Level.SIMILAR), group_of(3, 1)])
    assert [sum(session.sizes_to_go(at).values()) for at in range(2)] == [0, 2000]
    session.mark(0, 1)
    session.keep_all(1)

    assert [sum(session.sizes_to_go(at).values()) for at in range(2)] == [1000, 0]
    session.undo()
    free = {group.level: group.bytes_to_free for group in session.as_decided()}
    assert free == {Level.SIMILAR: 1000, Level.SAME_PHOTO: 2000}


def test_changing_the_keeper_moves_the_mark() -> None:
    session = ReviewSession([group_of(2)])
    session.accept(0)

    session.set_keeper(0, 1)

    assert session.keeper_of(0) == 1
    assert session.is_marked(0, 0)
    assert not session.is_marked(0, 1)


def test_a_refusal_says_why() -> None:
    session = ReviewSession([group_of(3, references=frozenset({1}))])

    for member, why in ((0, MarkRefusal.KEEPER), (1, MarkRefusal.REFERENCE)):
        with pytest.raises(MarkRefused) as refused:
            session.mark(0, member)
        assert refused.value.reason == Reason.of(why)


def test_each_photo_has_a_state() -> None:
    session = ReviewSession([group_of(4)])
    assert session.state_of(0, 0) is MemberState.KEEP
    assert session.state_of(0, 1) is MemberState.WILL_GO

    session.mark(0, 1)
    session.mark(0, 2)
    session.remove_members([Path("/g0/2.jpg")])

    assert [session.state_of(0, at) for at in range(4)] == [
        MemberState.KEEP, MemberState.DELETE, MemberState.GONE, MemberState.UNDECIDED,
    ]  # fmt: skip
    session.keep_all(0)
    assert session.state_of(0, 3) is MemberState.KEEP


def test_similar_shots_are_never_marked_for_the_user() -> None:
    session = ReviewSession([group_of(3, 0, Level.SIMILAR), group_of(2, 1, Level.EXACT)])

    plan = auto_mark(session)
    assert (plan.photos, plan.bytes, len(plan.groups)) == (1, 1000, 1)
    assert plan.left == ((0, LeftToUser.SIMILAR),)
    assert [request.photo.path for request in session.removals()] == [Path("/g1/1.jpg")]
    session.accept(0)
    assert session.totals.marked == 1


def test_many_groups_cost_nothing_to_ask() -> None:
    session = ReviewSession([group_of(2)] * 20_000)

    assert len(auto_mark(session).groups) == 20_000
    assert session.totals.marked == 20_000
    session.undo()
    assert session.totals.marked == 0


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=5),
    st.integers(0, 4),
    st.booleans(),
)
def test_what_a_proposal_marks_has_a_copy_that_stays(
    kinds: list[tuple[bool, bool]], chosen: int, by_plan: bool
) -> None:
    """Members: (is another shot, is a reference); whichever photo the user made the keeper."""
    photos = [
        photo_of(Path(f"/{at}.jpg"), reference=is_reference)
        for at, (_, is_reference) in enumerate(kinds)
    ]
    contents = frozenset(
        photo.content_hash
        for at, (photo, (is_other, _)) in enumerate(zip(photos, kinds, strict=True))
        if at == 0 or not is_other
    )
    members = [
        Member(
            photo,
            0.02 if is_other and at else 0.9,
            at == 0 or is_other or is_reference,
            SAME_BYTES,
            contents if photo.content_hash in contents else frozenset(),
        )
        for at, (photo, (is_other, is_reference)) in enumerate(zip(photos, kinds, strict=True))
    ]
    session = ReviewSession([Group(Level.SAME_PHOTO, tuple(members), 0.02, 1)])
    session.set_keeper(0, chosen % len(members))

    if by_plan:
        auto_mark(session)
    else:
        session.accept(0)

    copies = {at for at, (is_other, _) in enumerate(kinds) if at == 0 or not is_other}
    marked = {at for at in range(len(members)) if session.is_marked(0, at)}
    assert marked <= copies
    assert not marked or copies - marked


def test_another_shot_as_the_keeper_leaves_the_copies_to_the_user() -> None:
    photos = [photo_of(Path(f"/{at}.jpg")) for at in range(3)]
    one_photo = frozenset(photo.content_hash for photo in photos[:2])
    members = (
        Member(photos[0], 1.0, True, SAME_BYTES, one_photo),
        Member(photos[1], 0.9, False, SAME_BYTES, one_photo),
        Member(photos[2], 0.02, True, SAME_BYTES),
    )
    group = Group(Level.SAME_PHOTO, members, 0.02, 2000)
    session = ReviewSession([group, group_of(2, 1)])

    session.set_keeper(0, 2)
    assert auto_mark(session).left == ((0, LeftToUser.UNSURE),)
    session.accept(0)
    assert session.totals.marked == 1  # of the other group
    session.mark(0, 0)  # the user's own click may
    assert session.is_marked(0, 0)
    session.undo()
    session.clear(0)
    session.set_keeper(0, 1)
    session.accept(0)
    assert [session.is_marked(0, at) for at in range(3)] == [True, False, False]
