"""Whatever the user does in whatever order, with files that go and come and rules that change:
nothing is marked that they didn't mark or that nothing that stays shows, what they set stays as
they set it, and undo and redo put back exactly what was there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import MarkRefused
from core.progress import Progress
from core.records import ContentHash, Group, Level, Member, VerdictKind
from core.review.auto_mark import Scope, plan_auto_mark
from core.review.carried_over import carried_to_rescan
from core.review.decision import CHOSEN, Decision, are_apart, holder_of
from core.review.folder_rules import with_keepers_in
from core.review.further_facts import NoFurtherFacts
from core.review.implied_verdicts import NotDuplicates
from core.review.picking import picked, rejected, unset
from core.review.reasons import KeeperReason, ReviewStep
from core.review.saved_decision import whole_decision_as_json, whole_decision_from_json
from core.review.session import ReviewSession
from core.settings import DEFAULT_KEEPER_RULES
from core.wording.reasons import Reason
from tests.conftest import photo_of

MEMBERS = 4
ALBUM = Path("/album")


def group_of(level: Level, held: dict[int, Iterable[int]], reference: int | None = None) -> Group:
    """Four photos, the last two in the album; ``held``: by which others each is held."""
    number = list(Level).index(level)
    folders = (Path("/in"), Path("/in"), ALBUM, ALBUM)
    photos = [
        photo_of(folder / f"{number}-{at}.jpg", reference=at == reference)
        for at, folder in enumerate(folders)
    ]
    members = tuple(
        Member(
            photo,
            0.9,
            at == 0,
            Reason.of(KeeperReason.SAME_BYTES),
            frozenset(photos[by].content_hash for by in held.get(at, ())),
        )
        for at, photo in enumerate(photos)
    )
    return Group(level, members, 0.5, 0)


GROUPS = (
    group_of(Level.EXACT, {at: range(MEMBERS) for at in range(MEMBERS)}, reference=2),
    # the third is a crop, which the first and the fourth hold; the second is held by none
    group_of(Level.SAME_PHOTO, {0: (3,), 2: (0, 3), 3: (0,)}),
    group_of(Level.SIMILAR, {}),
)


@dataclass
class Desk:
    """A review with what is known of it otherwise. ``own``: (group, member) that the user ever
    marked with their own hand."""

    session: ReviewSession = field(default_factory=lambda: ReviewSession(GROUPS))
    own: set[tuple[int, int]] = field(default_factory=set)
    gone: set[Path] = field(default_factory=set)
    rules: tuple[Path, ...] = ()

    def decisions(self) -> list[Decision]:
        return [self.session.decision_of(number) for number in range(len(GROUPS))]


def contents_of(group: int) -> list[ContentHash]:
    return [member.photo.content_hash for member in GROUPS[group].members]


def path_of(group: int, member: int) -> Path:
    return GROUPS[group].members[member].photo.path


def mark(desk: Desk, group: int, member: int) -> None:
    desk.session.mark(group, member)
    desk.own.add((group, member))


def reject(desk: Desk, group: int, member: int) -> None:
    decision = rejected(GROUPS[group], desk.session.decision_of(group), member)
    desk.own.add((group, member))
    desk.session.change(ReviewStep.REJECT, {group: decision})


def pick(desk: Desk, group: int, member: int) -> None:
    decision = picked(GROUPS[group], desk.session.decision_of(group), member)
    desk.session.change(ReviewStep.PICK, {group: decision})


def take_verdict_off(desk: Desk, group: int, member: int) -> None:
    desk.session.change(ReviewStep.UNSET, {group: unset(desk.session.decision_of(group), member)})


def call_different(desk: Desk, group: int, member: int) -> None:
    desk.session.call_different(group)
    desk.session.hear(NotDuplicates([GROUPS[group]]).pairs, VerdictKind.DIFFERENT)


def auto_mark(desk: Desk, group: int, member: int) -> None:
    scope = Scope(level=GROUPS[group].level, folder=None if member else ALBUM)
    session = desk.session
    plan = plan_auto_mark(
        GROUPS, session.decisions(), DEFAULT_KEEPER_RULES, NoFurtherFacts(), Progress(), scope
    )
    session.apply(plan)


def prefer_album(desk: Desk, group: int, member: int) -> None:
    changes = with_keepers_in(GROUPS, desk.session.decisions(), ALBUM)
    if changes:
        desk.session.change(ReviewStep.PREFER, changes)


STEPS: dict[str, Callable[[Desk, int, int], None]] = {
    "mark": mark,
    "unmark": lambda desk, group, member: desk.session.unmark(group, member),
    "spare": lambda desk, group, member: desk.session.spare(group, member),
    "keeper": lambda desk, group, member: desk.session.set_keeper(group, member),
    "accept": lambda desk, group, member: desk.session.accept(group),
    "keep all": lambda desk, group, member: desk.session.keep_all(group),
    "different": call_different,
    "clear": lambda desk, group, member: desk.session.clear(group),
    "pick": pick,
    "reject": reject,
    "unset": take_verdict_off,
    "auto-mark": auto_mark,
    "prefer": prefer_album,
}
"""What the user does and can take back."""


def follow(desk: Desk, group: int, member: int) -> None:
    desk.rules = () if desk.rules else (ALBUM,)
    desk.session.follow(desk.rules)


def hear(desk: Desk, group: int, member: int) -> None:
    contents = contents_of(group)
    pair = (contents[member], contents[(member + 1) % MEMBERS])
    said = desk.session.decision_of(group).apart
    desk.session.hear([pair], None if said else VerdictKind.DIFFERENT)


def remove(desk: Desk, group: int, member: int) -> None:
    left = {request.photo.path for request in desk.session.removals()}
    desk.session.remove_members(left)
    desk.gone |= left


def vanish(desk: Desk, group: int, member: int) -> None:
    desk.session.remove_members([path_of(group, member)])
    desk.gone.add(path_of(group, member))


def come_back(desk: Desk, group: int, member: int) -> None:
    path = path_of(group, member)
    desk.session.restore_members([path])
    desk.gone.discard(path)


def reopen(desk: Desk, group: int, member: int) -> None:
    """Kept, and opened again."""
    again = {
        number: whole_decision_from_json(
            whole_decision_as_json(decision, GROUPS[number]), GROUPS[number]
        )
        for number, decision in desk.session.decisions().items()
    }
    before = desk.decisions()
    desk.session = ReviewSession(GROUPS, again)
    desk.session.follow(desk.rules)
    assert desk.decisions() == before


def rescan(desk: Desk, group: int, member: int) -> None:
    """What is there is found again, in groups that lost what went; or all of it, brought back by
    another program."""
    gone = desk.gone if member else set[Path]()
    found = tuple(
        replace(group, members=here)
        for group in GROUPS
        if len(here := tuple(m for m in group.members if m.photo.path not in gone)) > 1
    )
    carried = ReviewSession(found, carried_to_rescan(GROUPS, desk.session.decisions(), found))
    marked = {
        path_of(number, at)
        for number, decision in desk.session.decisions().items()
        for at in decision.marked | decision.went
    }
    assert {request.photo.path for request in carried.removals()} <= marked
    for number, new in enumerate(found):
        assert not carried.decision_of(number).gone, "all of it was found"
        old = next(at for at, group in enumerate(GROUPS) if new.members[0] in group.members)
        kept = {path_of(old, at) for at in stays_by_hand(desk.session.decision_of(old))}
        going = {new.members[at].photo.path for at in carried.to_go(number)}
        assert kept.isdisjoint(going)


def undo(desk: Desk, group: int, member: int) -> None:
    desk.session.undo()


def redo(desk: Desk, group: int, member: int) -> None:
    desk.session.redo()


EVENTS = {
    "follow": follow,
    "hear": hear,
    "remove": remove,
    "vanish": vanish,
    "come back": come_back,
    "reopen": reopen,
    "rescan": rescan,
    "undo": undo,
    "redo": redo,
}
ACTS = st.tuples(
    st.sampled_from([*STEPS, *EVENTS]),
    st.integers(0, len(GROUPS) - 1),
    st.integers(0, MEMBERS - 1),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=25))
def test_no_order_of_acts_marks_what_may_not_go(acts: list[tuple[str, int, int]]) -> None:
    desk = Desk()
    for name, group, member in acts:
        before = desk.decisions()
        shown = [desk.session.to_go(number) for number in range(len(GROUPS))]
        try:
            {**STEPS, **EVENTS}[name](desk, group, member)
        except MarkRefused:
            assert desk.decisions() == before
            continue
        check_marks(desk)
        check_what_was_set(name, desk, before, shown)
        if name in STEPS and name != "different" and desk.decisions() != before:
            check_ways_back(desk, before)


def test_what_was_called_different_is_taken_back_whole() -> None:
    """Whatever was marked before it, by hand or by a proposal."""
    desk = Desk()
    desk.session.mark(1, 1)
    desk.session.accept(1)
    before = desk.decisions()
    call_different(desk, 1, 0)
    assert not desk.session.removals()

    desk.session.hear(NotDuplicates([GROUPS[1]]).pairs, None)
    desk.session.undo()

    assert desk.decisions() == before


def test_what_is_gone_when_all_are_kept_comes_back_as_suggested_not_as_marked_by_hand() -> None:
    session = ReviewSession(GROUPS)
    session.spare(1, 3)
    session.accept(1)
    went = {request.photo.path for request in session.removals()}
    session.remove_members(went)
    session.keep_all(1)
    session.set_keeper(1, 1)
    for member in (0, 3):  # what holds what went goes, by the user's own hand
        session.mark(1, member)
    session.remove_members({request.photo.path for request in session.removals()})

    session.restore_members(went)

    assert not session.removals(), "nothing that stays shows it"


def test_a_plan_of_auto_mark_leaves_a_keeper_alone_that_was_chosen_meanwhile() -> None:
    session = ReviewSession(GROUPS)
    plan = plan_auto_mark(
        GROUPS, session.decisions(), DEFAULT_KEEPER_RULES, NoFurtherFacts(), Progress()
    )
    assert plan.groups[0].keeper == 2, "the reference"
    session.set_keeper(0, 3)
    before = session.decision_of(0)

    session.apply(plan)

    assert session.decision_of(0) == before


def test_a_chosen_keeper_stays_the_chosen_one_in_a_group_that_grew() -> None:
    smaller = replace(GROUPS[0], members=GROUPS[0].members[:2])
    session = ReviewSession([smaller])
    session.mark(0, 1)
    session.set_keeper(0, 1)

    carried = carried_to_rescan([smaller], session.decisions(), [GROUPS[0]])

    assert (carried[0].keeper, carried[0].reason) == (1, CHOSEN)


def check_marks(desk: Desk) -> None:
    session = desk.session
    going = {request.photo.path for request in session.removals()}
    assert session.totals.marked == len(going)
    for request in session.removals():
        assert request.keeper.path not in going | desk.gone
    for number, group in enumerate(GROUPS):
        decision, members = session.decision_of(number), range(MEMBERS)
        here = {at for at in members if path_of(number, at) not in desk.gone}
        assert decision.gone == set(members) - here
        assert decision.keeper in here or not here
        assert decision.marked <= here - {decision.keeper}
        for at in session.to_go(number):
            assert not group.members[at].photo.is_reference
            if (number, at) in desk.own and at in decision.marked:
                continue
            staying = here - session.to_go(number)
            assert any(
                group.members[at].is_held_by(group.members[by])
                and not are_apart(group, decision, at, by)
                for by in staying
            ), "nothing that stays shows it"
        if desk.rules:
            suggested = session.to_go(number) - decision.marked
            assert all(path_of(number, at).parent != ALBUM for at in suggested)


def check_what_was_set(
    name: str, desk: Desk, before: list[Decision], shown: list[frozenset[int]]
) -> None:
    """What was set to stay, or marked, by hand isn't changed by what proposes."""
    for number, (was, now) in enumerate(zip(before, desk.decisions(), strict=True)):
        new = now.marked - was.marked
        if name == "accept":
            assert new <= shown[number]
        elif name in ("come back", "remove", "vanish", "hear", "follow"):
            assert new <= was.went
            if now.keeper != was.keeper:  # it left: no mark stands for a photo that isn't there
                assert all(holder_of(GROUPS[number], now, at) is not None for at in now.marked)
        elif name == "keeper":
            assert new <= {was.keeper} - was.by_rule
        elif name not in ("mark", "reject", "undo", "redo", "auto-mark"):
            assert not new
        if name in ("accept", "auto-mark", "prefer"):
            check_proposal(name, was, now)


def check_proposal(name: str, was: Decision, now: Decision) -> None:
    assert stays_by_hand(was).isdisjoint(now.marked)
    assert was.marked & was.by_hand <= now.marked
    if name == "auto-mark":
        assert was.reason != CHOSEN or was.keeper == now.keeper
        assert (now.marked - was.marked).isdisjoint(was.by_rule)


def stays_by_hand(decision: Decision) -> frozenset[int]:
    return decision.by_hand - decision.marked - decision.gone


def check_ways_back(desk: Desk, before: list[Decision]) -> None:
    after = desk.decisions()
    desk.session.undo()
    assert desk.decisions() == before
    desk.session.redo()
    assert desk.decisions() == after
