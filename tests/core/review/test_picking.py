"""Picks and rejects: what stays and what goes by one key a photo, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import MarkRefused
from core.records import Group, Level
from core.review.decision import UNDECIDED, Decision
from core.review.keeper import build_group
from core.review.picking import picked, rejected, unset
from core.review.reasons import MarkRefusal
from tests.conftest import photo_of

COUNT = 4


def burst(level: Level = Level.SIMILAR, references: tuple[int, ...] = ()) -> Group:
    photos = [photo_of(Path(f"/burst/{at}.jpg"), reference=at in references) for at in range(COUNT)]
    return build_group(level, photos, lambda a, b: 0.5, 0.4)


def judged(group: Group, keys: str, decision: Decision = UNDECIDED) -> Decision:
    """One key a photo, from the first on."""
    for member, key in enumerate(keys):
        act = picked if key == "P" else rejected
        decision = act(group, decision, member)
    return decision


def test_a_burst_is_settled_once_every_photo_is_judged() -> None:
    group = burst()
    decision = judged(group, "XXP")
    assert not decision.decided

    decision = rejected(group, decision, 3)

    assert decision.decided
    assert decision.marked == {0, 1, 3}
    assert decision.keeper == 2
    assert decision.safe_in(group) == decision


def test_who_rejects_the_keeper_keeps_a_pick_instead() -> None:
    group = burst()
    decision = rejected(group, picked(group, UNDECIDED, 2), 0)

    assert decision.keeper == 2
    assert decision.marked == {0}
    assert not decision.decided


def test_the_last_one_stays() -> None:
    group = burst()
    decision = judged(group, "XXX")
    assert decision.keeper == 3
    assert decision.decided

    with pytest.raises(MarkRefused) as refusal:
        rejected(group, decision, 3)

    assert refusal.value.reason.code is MarkRefusal.LAST


def test_references_and_what_is_gone_are_refused() -> None:
    group = burst(references=(0,))
    with pytest.raises(MarkRefused):
        rejected(group, UNDECIDED, 0)
    gone = replace(UNDECIDED, gone=frozenset({1}))
    for act in (picked, rejected):
        with pytest.raises(MarkRefused):
            act(group, gone, 1)


def test_what_is_unset_is_as_if_nothing_was_said() -> None:
    group = burst()
    for key in "PX":
        decision = judged(group, "P" + key)
        back = unset(unset(decision, 1), 0)
        assert back == UNDECIDED
    settled = judged(group, "XXP")
    assert not unset(rejected(group, settled, 3), 3).decided


@given(st.lists(st.tuples(st.sampled_from("PXU"), st.integers(0, COUNT - 1)), max_size=20))
def test_whatever_is_pressed_a_photo_stays_and_no_mark_is_unsafe(
    pressed: list[tuple[str, int]],
) -> None:
    group, decision = burst(), UNDECIDED
    for key, member in pressed:
        try:
            if key == "U":
                decision = unset(decision, member)
            else:
                decision = (picked if key == "P" else rejected)(group, decision, member)
        except MarkRefused:
            continue
        assert decision.keeper not in decision.marked
        assert len(decision.marked) < COUNT
        assert decision.safe_in(group) == decision
