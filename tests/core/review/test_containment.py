"""No photo goes for one that shows less: an original, its left half and its right half."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import MarkRefused
from core.holdings import NOT_READ, EmbeddedVideo, Holdings, Part, Series
from core.progress import Progress
from core.records import ContentHash, Group, Level, PhotoFacts, VerdictKind
from core.review.auto_mark import plan_auto_mark
from core.review.decision import Decision, MemberState
from core.review.further_facts import NoFurtherFacts
from core.review.keeper import Choosing, Holders, build_group
from core.review.reasons import KeeperReason, LeftToUser, ReviewStep
from core.review.session import ReviewSession
from core.settings import DEFAULT_ORDER, KeeperRules
from core.storage.verdicts import Pair
from core.wording.reasons import Reason
from tests.conftest import holding_each_other, photo_of

T = TypeVar("T")
PARTS = KeeperRules(DEFAULT_ORDER, (Path("/parts"),))
ORIGINAL, LEFT, RIGHT = Path("/a.jpg"), Path("/parts/left.jpg"), Path("/right.jpg")


@pytest.fixture
def parts() -> Group:
    """The original holds both of its halves."""
    original, left, right = (photo_of(path) for path in (ORIGINAL, LEFT, RIGHT))
    whole = frozenset({original.content_hash})
    holders = {left.content_hash: whole, right.content_hash: whole}
    choosing = Choosing(KeeperRules(()))
    return build_group(
        Level.SAME_PHOTO, [original, left, right], lambda a, b: 0.9, 0.9, choosing, holders
    )


def place(group: Group, path: Path) -> int:
    return [member.photo.path for member in group.members].index(path)


def going(session: ReviewSession) -> dict[Path, Path]:
    """What is marked, and the photo for which it goes."""
    return {request.photo.path: request.keeper.path for request in session.removals()}


def auto_mark(session: ReviewSession, rules: KeeperRules) -> tuple[tuple[int, LeftToUser], ...]:
    plan = plan_auto_mark(session.groups, session.decisions(), rules, NoFurtherFacts(), Progress())
    session.apply(plan)
    return plan.left


def test_the_halves_go_for_the_original(parts: Group) -> None:
    session = ReviewSession([parts])
    session.accept(0)

    assert [member.keep for member in parts.members] == [True, False, False]
    assert going(session) == {LEFT: ORIGINAL, RIGHT: ORIGINAL}


def test_with_a_half_as_the_keeper_nothing_is_marked_that_only_the_original_shows(
    parts: Group,
) -> None:
    session = ReviewSession([parts])
    session.set_keeper(0, place(parts, LEFT))
    session.accept(0)

    assert going(session) == {}
    assert session.reason_of(0, place(parts, ORIGINAL)) == Reason.of(KeeperReason.SHOWS_MORE)
    assert session.reason_of(0, place(parts, RIGHT)) == Reason.of(KeeperReason.UNVERIFIED)


def test_a_half_that_becomes_the_keeper_does_not_hand_its_mark_to_the_original(
    parts: Group,
) -> None:
    session = ReviewSession([parts])
    session.accept(0)
    session.set_keeper(0, place(parts, LEFT))

    assert going(session) == {RIGHT: ORIGINAL}  # which stays
    session.accept(0)
    assert going(session) == {RIGHT: ORIGINAL}
    session.mark(0, place(parts, ORIGINAL))  # the user's own hand
    assert going(session) == {ORIGINAL: LEFT}


def test_a_preferred_folder_of_halves_leaves_the_group_to_the_user(parts: Group) -> None:
    session = ReviewSession([parts])

    assert auto_mark(session, PARTS) == ((0, LeftToUser.SHOWS_LESS),)
    assert going(session) == {}


def test_a_scan_with_that_folder_preferred_proposes_nothing(parts: Group) -> None:
    photos = [member.photo for member in parts.members]
    holders = {member.photo.content_hash: member.held_by for member in parts.members}
    group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, Choosing(PARTS), holders)

    assert group.keeper.path == LEFT
    assert all(member.keep for member in group.members)
    session = ReviewSession([group])
    session.accept(0)
    assert going(session) == {}


def test_what_a_reference_holds_may_go_beside_another_keeper(parts: Group) -> None:
    members = tuple(
        replace(member, photo=replace(member.photo, is_reference=member.photo.path == ORIGINAL))
        for member in parts.members
    )
    session = ReviewSession([replace(parts, members=members)])
    session.set_keeper(0, place(parts, LEFT))
    session.accept(0)

    assert going(session) == {RIGHT: ORIGINAL}


def test_what_the_user_unmarked_stays_and_what_they_marked_goes(parts: Group) -> None:
    session = ReviewSession([parts])
    session.accept(0)
    session.unmark(0, place(parts, LEFT))
    session.accept(0)
    assert going(session) == {RIGHT: ORIGINAL}

    session.clear(0)
    session.mark(0, place(parts, LEFT))
    session.unmark(0, place(parts, LEFT))
    auto_mark(session, KeeperRules(()))
    assert going(session) == {RIGHT: ORIGINAL}

    session.keep_all(0)
    session.accept(0)
    assert going(session) == {}
    session.clear(0)
    session.accept(0)
    assert set(going(session)) == {LEFT, RIGHT}


def test_auto_mark_keeps_what_the_user_marked(parts: Group) -> None:
    session = ReviewSession([parts])
    session.set_keeper(0, place(parts, LEFT))
    session.mark(0, place(parts, ORIGINAL))

    auto_mark(session, KeeperRules(()))

    assert going(session) == {ORIGINAL: LEFT}


def test_different_takes_the_mark_off_also_for_undo(parts: Group) -> None:
    session = ReviewSession([parts])
    session.accept(0)
    session.mark(0, place(parts, LEFT))
    pair = content_of(parts, LEFT), content_of(parts, ORIGINAL)

    session.hear([pair], VerdictKind.DIFFERENT)
    assert going(session) == {RIGHT: ORIGINAL}
    assert session.state_of(0, place(parts, LEFT)) is MemberState.KEEP
    assert session.reason_of(0, place(parts, LEFT)) == Reason.of(KeeperReason.CALLED_DIFFERENT)
    session.accept(0)
    assert going(session) == {RIGHT: ORIGINAL}
    assert session.undo() is ReviewStep.ACCEPT
    assert session.undo() is ReviewStep.ACCEPT
    assert going(session) == {}

    session.hear([pair[::-1]], None)
    session.accept(0)
    assert set(going(session)) == {LEFT, RIGHT}


def test_what_the_user_marks_after_calling_it_different_teaches_nothing(parts: Group) -> None:
    session = ReviewSession([parts])
    session.hear([(content_of(parts, LEFT), content_of(parts, ORIGINAL))], VerdictKind.IGNORE)
    session.mark(0, place(parts, LEFT))
    session.mark(0, place(parts, RIGHT))

    assert {request.photo.path: request.are_apart for request in session.removals()} == {
        LEFT: True,
        RIGHT: False,
    }


def test_exact_copies_that_were_called_different_stay() -> None:
    photos = [photo_of(Path(f"/{at}.jpg"), b"same") for at in range(2)]
    session = ReviewSession([build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)])
    session.accept(0)
    content = photos[0].content_hash

    session.hear([(content, content)], VerdictKind.DIFFERENT)
    session.accept(0)

    assert going(session) == {}


def content_of(group: Group, path: Path) -> ContentHash:
    return group.members[place(group, path)].photo.content_hash


def test_similar_shots_hand_on_no_mark() -> None:
    photos = [photo_of(Path(f"/{at}.jpg")) for at in range(3)]
    holders = holding_each_other(photos)
    group = build_group(
        Level.SIMILAR, photos, lambda a, b: 0.5, 0.5, Choosing(KeeperRules(())), holders
    )
    session = ReviewSession([group])
    session.mark(0, 1)
    session.mark(0, 2)
    session.accept(0)
    assert set(going(session)) == {Path("/1.jpg"), Path("/2.jpg")}


COUNT = 4


def square(of: st.SearchStrategy[T]) -> st.SearchStrategy[list[list[T]]]:
    row = st.lists(of, min_size=COUNT, max_size=COUNT)
    return st.lists(row, min_size=COUNT, max_size=COUNT)


MEMBER = st.integers(0, COUNT - 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("set_keeper"), MEMBER),
        st.tuples(st.just("unmark"), MEMBER),
        st.tuples(st.sampled_from(["accept", "auto", "undo", "keep_all", "clear"]), MEMBER),
        st.tuples(st.sampled_from(["different", "said nothing", "remove", "restore"]), MEMBER),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(
    square(st.sampled_from([0.2, 0.75, 0.99])),
    square(st.booleans()),
    st.lists(st.integers(0, 3), min_size=COUNT, max_size=COUNT),
    st.sets(MEMBER),
    MEMBER,
    STEPS,
)
def test_whatever_is_chosen_what_is_marked_is_held_by_a_photo_that_stays(
    scores: list[list[float]],
    overlaps: list[list[bool]],
    contents: list[int],
    references: set[int],
    preferred: int,
    steps: list[tuple[str, int]],
) -> None:
    """``overlaps``: whether a photo shows all that another shows, if both are surely one photo."""
    photos = [
        photo_of(Path(f"/{at}/photo.jpg"), bytes([contents[at] + 1]), reference=at in references)
        for at in range(COUNT)
    ]
    sure: Holders = {
        photo.content_hash: frozenset(
            other.content_hash
            for to, other in enumerate(photos)
            if scores[at][to] >= 0.75 and overlaps[at][to]
        )
        for at, photo in enumerate(photos)
    }
    rules = KeeperRules(DEFAULT_ORDER, (Path(f"/{preferred}"),))
    group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, Choosing(rules), sure)
    session = ReviewSession([group])
    number = {photo.path: at for at, photo in enumerate(photos)}
    different: set[Pair] = set()
    gone: set[Path] = set()
    for step, member in steps:
        take(session, step, member, rules, different, gone)

        marked = going(session)
        for path, keeper in marked.items():
            assert keeper not in marked
            assert keeper not in gone
            photo, stays = photos[number[path]], photos[number[keeper]]
            pair = photo.content_hash, stays.content_hash
            assert pair not in different
            assert pair[0] == pair[1] or pair[1] in sure[pair[0]]
        saved = ReviewSession(session.groups, session.decisions())
        assert going(saved) == marked


def take(  # noqa: C901
    session: ReviewSession,
    step: str,
    member: int,
    rules: KeeperRules,
    different: set[Pair],
    gone: set[Path],
) -> None:
    group = session.groups[0]
    pair = group.members[0].photo.content_hash, group.members[member].photo.content_hash
    if step == "auto":
        auto_mark(session, rules)
    elif step == "undo":
        session.undo()
    elif step == "different":
        session.hear([pair], VerdictKind.DIFFERENT)
        different |= {pair, pair[::-1]}
    elif step == "said nothing":
        session.hear([pair], None)
        different -= {pair, pair[::-1]}
    elif step == "remove":
        gone |= set(going(session))
        session.remove_members(gone)
    elif step == "restore":
        session.restore_members(gone)
        gone.clear()
    elif step == "unmark":
        session.unmark(0, member)
    elif step == "set_keeper":
        with suppress(MarkRefused):  # of a photo that is gone
            session.set_keeper(0, member)
    else:
        getattr(session, step)(0)


def test_a_decision_from_elsewhere_is_made_safe(parts: Group) -> None:
    """As a saved scan of a version that looked at the keeper only may hold it."""
    unsafe = Decision(place(parts, LEFT), frozenset({place(parts, ORIGINAL), place(parts, RIGHT)}))

    assert going(ReviewSession([parts], {0: unsafe})) == {RIGHT: ORIGINAL}


FRAMES = Holdings(Series(Part.FRAMES, 6, "0a" * 32))
ALL_HELD = [
    (PhotoFacts(80, 60, "JPEG", holdings=Holdings(video=EmbeddedVideo(2.1, "0a" * 32))),
     KeeperReason.KEEPS_VIDEO),
    (PhotoFacts(80, 60, "GIF", holdings=FRAMES), KeeperReason.KEEPS_FRAMES),
    (PhotoFacts(80, 60, "TIFF", holdings=Holdings(Series(Part.PAGES, 3, "0a" * 32))),
     KeeperReason.KEEPS_PAGES),
    (PhotoFacts(80, 60, "JPEG", holdings=Holdings(layers=frozenset({Part.GAIN_MAP}))),
     KeeperReason.KEEPS_GAIN_MAP),
    (PhotoFacts(80, 60, "JPEG", holdings=NOT_READ), KeeperReason.KEEPS_UNKNOWN),
    (PhotoFacts(80, 60, "RAW"), KeeperReason.KEEPS_RAW),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "reason"), ALL_HELD)
def test_what_holds_more_goes_for_nothing_that_holds_less(
    facts: PhotoFacts, reason: KeeperReason
) -> None:
    more = replace(photo_of(Path("/a/more")), facts=facts, size=10)
    still = replace(photo_of(Path("/b/still.jpg")), facts=PhotoFacts(4000, 3000, "JPEG"))
    photos = [more, still]
    group = build_group(
        Level.SAME_PHOTO, photos, lambda a, b: 0.99, 0.99, holders=holding_each_other(photos)
    )
    assert group.keeper is still
    assert [(member.keep, member.reason) for member in group.members[1:]] == [
        (True, Reason.of(reason))
    ]

    session = ReviewSession([group])
    session.accept(0)
    assert going(session) == {}
    auto_mark(session, KeeperRules())
    assert going(session) == {}

    session = ReviewSession([group])
    session.set_keeper(0, 1)
    session.accept(0)
    assert going(session) == {still.path: more.path}
    session.set_keeper(0, 0)  # the mark isn't handed to what holds more
    assert going(session) == {}


def test_of_two_animations_neither_goes_unless_all_frames_are_the_same() -> None:
    kinds = (FRAMES, FRAMES, Holdings(Series(Part.FRAMES, 6, "0b" * 32)))
    photos = [
        replace(photo_of(Path(f"/{number}.gif")), facts=PhotoFacts(80, 60, "GIF", holdings=held))
        for number, held in enumerate(kinds)
    ]
    group = build_group(
        Level.SAME_PHOTO, photos, lambda a, b: 0.99, 0.99, holders=holding_each_other(photos)
    )

    going_away = [member.photo.path.name for member in group.members if not member.keep]
    assert going_away == ["1.gif"]


def test_a_raw_that_cannot_be_developed_here_is_no_reason_to_part_with_its_jpeg() -> None:
    blind = Holdings(layers=frozenset({Part.UNDEVELOPED}))
    raw = replace(photo_of(Path("/a.dng")), facts=PhotoFacts(4000, 3000, "RAW", holdings=blind))
    jpeg = replace(photo_of(Path("/b.jpg")), facts=PhotoFacts(4000, 3000, "JPEG"))
    group = build_group(
        Level.SAME_PHOTO,
        [raw, jpeg],
        lambda a, b: 0.99,
        0.99,
        holders=holding_each_other([raw, jpeg]),
    )

    assert all(member.keep for member in group.members)
