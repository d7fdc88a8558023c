"""Another head regroups the photos; what the user decided stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.records import Group, Level
from core.review.carried_over import carried_over
from core.review.decision import CHOSEN, Decision, to_go
from core.review.keeper import build_group
from tests.conftest import holding_each_other, photo_of


def group_of(*names: str) -> Group:
    photos = [photo_of(Path(f"/none/{name}")) for name in names]
    return build_group(
        Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, holders=holding_each_other(photos)
    )


def marked_in(group: Group, decision: Decision) -> set[str]:
    return {group.members[at].photo.path.name for at in decision.marked}


def test_a_group_of_the_same_photos_keeps_its_decision_whole() -> None:
    before, after = group_of("a", "b", "c"), group_of("c", "b", "a")
    names = [member.photo.path.name for member in before.members]
    decision = Decision(
        names.index("b"), frozenset({names.index("c")}), decided=True, reason=CHOSEN
    )

    (carried,) = carried_over([group_of("y", "z"), before], {1: decision}, [after]).values()

    assert marked_in(after, carried) == {"c"}
    assert after.members[carried.keeper].photo.path.name == "b"
    assert carried.decided
    assert carried.reason == CHOSEN


def test_marks_stay_in_a_larger_group_and_it_is_asked_again() -> None:
    before, after = group_of("a", "b"), group_of("a", "b", "c")
    decision = Decision(0, frozenset({1}), decided=True)

    carried = carried_over([before], {0: decision}, [after])[0]

    assert marked_in(after, carried) == {before.members[1].photo.path.name}
    assert not carried.decided


def test_no_mark_without_the_photo_that_was_to_stay() -> None:
    before = group_of("a", "b", "c")
    keeper = before.members[0].photo.path.name
    others = [member.photo.path.name for member in before.members[1:]]

    carried = carried_over([before], {0: Decision(0, frozenset({1, 2}))}, [group_of(*others)])

    assert keeper not in others
    assert carried == {}


def test_no_mark_gets_into_a_group_that_became_one_of_similar_shots() -> None:
    before = group_of("a", "b")
    for names in (("a", "b"), ("a", "b", "c")):
        photos = [photo_of(Path(f"/none/{name}")) for name in names]
        after = build_group(Level.SIMILAR, photos, lambda a, b: 0.5, 0.5)
        decision = Decision(0, frozenset({1}), decided=True, by_hand=frozenset({1}))

        carried = carried_over([before], {0: decision}, [after])[0]

        assert carried.marked == frozenset()
        assert not carried.decided
    marks = Decision(0, frozenset({1}), by_hand=frozenset({1}))
    assert carried_over([after], {0: marks}, [after])[0] == marks  # made among similar shots


def test_no_mark_stays_that_nothing_holds_any_more() -> None:
    before = group_of("a", "b")
    photos = [member.photo for member in before.members]
    after = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9)

    carried = carried_over([before], {0: Decision(0, frozenset({1}), decided=True)}, [after])[0]

    assert carried.marked == frozenset()
    assert not carried.decided


def test_what_the_user_set_to_stay_stays_in_a_larger_group() -> None:
    before, after = group_of("a", "b", "c"), group_of("a", "b", "c", "d")
    names = [member.photo.path.name for member in before.members]
    decision = Decision(0, by_hand=frozenset({names.index("b")}))

    carried = carried_over([before], {0: decision}, [after])[0]

    assert marked_in(after, carried.accepted(to_go(after, carried))) == set()
    spared = replace(decision, spared=decision.by_hand)
    again = carried_over([before], {0: spared}, [before])[0]
    assert marked_in(before, again.accepted(to_go(before, again))) == {"a", "b", "c"} - {
        "b",
        before.keeper.path.name,
    }
