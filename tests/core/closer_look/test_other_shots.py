"""Two shots are told by what cameras wrote, and no copy is called another shot for an edit."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.closer_look.other_shots import Claim, are_other_shots, claim_of
from core.photo_files.shot_facts import NO_SHOT, ShotFacts
from core.photo_files.written_dates import WrittenDate

NOON = datetime(2024, 5, 1, 12, 0, 7)
HOUR = timedelta(hours=1)
SHOT = ShotFacts(
    WrittenDate(NOON), True, (1 / 60, 5.6, 200.0), 0.0, size=(4000, 3000), software="Ver.1.0"
)
COPY = replace(SHOT, size=(2000, 1500), software="Editor", is_saved_again=True)
"""Saved smaller by an editor."""
NOTHING, CLOCKS, OTHER = Claim.NOTHING, Claim.CLOCKS, Claim.OTHER_SHOT


def at(
    shot: ShotFacts, apart: timedelta, fraction: str = "", zone: timedelta | None = None
) -> ShotFacts:
    return replace(shot, taken=WrittenDate(NOON + apart, fraction, zone))


@pytest.mark.parametrize(
    "edited",
    [
        pytest.param(COPY, id="saved again"),
        pytest.param(replace(COPY, exposure=(None, None, None), bias=None), id="exposure dropped"),
        pytest.param(replace(COPY, exposure=(0.0167, 5.6, 200.0)), id="exposure rounded"),
        pytest.param(replace(COPY, taken=None), id="date dropped"),
        pytest.param(NO_SHOT, id="all dropped"),
        pytest.param(replace(COPY, unique_id="b" * 32), id="an id of the editor's"),
        pytest.param(at(COPY, timedelta(0), "", HOUR), id="zone added"),
        pytest.param(at(COPY, 2 * HOUR), id="clock set right"),
        pytest.param(at(COPY, timedelta(hours=-5, minutes=-45)), id="clock of Nepal"),
    ],
)
@pytest.mark.parametrize("unique_id", ["", "a" * 32])
def test_an_edited_copy_is_no_other_shot(edited: ShotFacts, unique_id: str) -> None:
    shot = replace(SHOT, unique_id=unique_id)

    assert claim_of(shot, edited) is NOTHING
    assert claim_of(edited, shot) is NOTHING


@pytest.mark.parametrize(
    "next_shot",
    [
        pytest.param(at(SHOT, timedelta(seconds=2)), id="two seconds later"),
        pytest.param(replace(SHOT, exposure=(1 / 76, 5.6, 200.0)), id="a third of a stop"),
        pytest.param(replace(SHOT, exposure=(1 / 60, 6.3, 200.0)), id="other aperture"),
        pytest.param(replace(SHOT, exposure=(1 / 60, 5.6, 250.0)), id="other sensitivity"),
        pytest.param(replace(SHOT, bias=-1 / 3), id="bias alone"),
        pytest.param(replace(COPY, exposure=(1 / 15, 5.6, 200.0)), id="a bracket, saved again"),
        pytest.param(replace(COPY, taken=None, bias=2.0), id="a bracket without a date"),
        pytest.param(at(SHOT, HOUR + timedelta(seconds=1)), id="nearly an hour later"),
        pytest.param(at(SHOT, timedelta(hours=27)), id="more than zones set apart"),
        pytest.param(at(SHOT, timedelta(days=7)), id="a week later"),
    ],
)
def test_other_words_of_the_camera_are_other_shots(next_shot: ShotFacts) -> None:
    assert claim_of(SHOT, next_shot) is OTHER
    assert claim_of(next_shot, SHOT) is OTHER


def test_a_camera_that_shoots_every_hour_is_believed_unless_pixels_are_the_same() -> None:
    for hours in (1, 2, 24, 26):
        assert claim_of(SHOT, at(SHOT, hours * HOUR)) is CLOCKS
        assert are_other_shots(SHOT, at(SHOT, hours * HOUR))
    lit = replace(at(COPY, HOUR), exposure=(1 / 125, 5.6, 200.0))
    assert claim_of(SHOT, lit) is OTHER
    assert claim_of(SHOT, replace(at(COPY, HOUR), bias=None)) is CLOCKS  # not known to be equal


def test_one_instant_in_two_zones_is_one_time_and_two_instants_are_two() -> None:
    vienna = at(SHOT, timedelta(0), "", HOUR)
    assert claim_of(vienna, at(SHOT, 4 * HOUR, "", 5 * HOUR)) is NOTHING
    assert claim_of(vienna, at(COPY, 2 * HOUR, "", HOUR)) is OTHER
    assert claim_of(vienna, at(COPY, timedelta(0), "", 2 * HOUR)) is NOTHING  # set afterwards


def test_a_burst_is_told_by_fractions_numbers_and_ids() -> None:
    first = at(SHOT, timedelta(0), "10")
    assert claim_of(first, at(SHOT, timedelta(0), "30")) is OTHER
    assert claim_of(first, at(SHOT, timedelta(0), "00")) is OTHER
    assert claim_of(first, at(SHOT, timedelta(0), "104")) is NOTHING  # in more digits
    assert claim_of(first, at(COPY, timedelta(0))) is NOTHING  # fractions dropped
    assert claim_of(replace(SHOT, number=7), replace(SHOT, number=8)) is OTHER
    assert claim_of(replace(SHOT, burst="A"), replace(SHOT, burst="B")) is OTHER
    assert claim_of(replace(SHOT, burst="A"), replace(SHOT, burst="A")) is NOTHING
    assert claim_of(replace(SHOT, distance=1.0), replace(SHOT, distance=1.1)) is OTHER
    assert claim_of(replace(SHOT, unique_id="a"), replace(SHOT, unique_id="b")) is OTHER
    assert claim_of(replace(SHOT, number=7), replace(at(SHOT, HOUR), number=7)) is NOTHING


def test_an_unset_clock_is_compared_with_its_like_alone() -> None:
    unset = replace(SHOT, taken=WrittenDate(datetime(2000, 1, 1)), is_clock_set=False)
    later = replace(unset, taken=WrittenDate(datetime(2000, 1, 1, 0, 3)))
    assert claim_of(unset, SHOT) is NOTHING  # the date was set right afterwards
    assert claim_of(unset, unset) is NOTHING
    assert claim_of(unset, later) is OTHER


KNOWN = st.none() | st.floats(1e-4, 1e4)
FACTS = st.builds(
    ShotFacts,
    st.none()
    | st.builds(
        WrittenDate,
        st.datetimes(),
        st.text("0123456789", max_size=9),
        st.none() | st.timedeltas(timedelta(hours=-14), timedelta(hours=14)),
    ),
    st.booleans(),
    st.tuples(KNOWN, KNOWN, KNOWN),
    KNOWN,
    KNOWN,
    st.none() | st.integers(1, 3),
    st.sampled_from(["", "a", "b"]),
    st.sampled_from(["", "a", "b"]),
    st.tuples(st.integers(0, 2), st.integers(0, 2)),
    st.sampled_from(["", "a", "b"]),
    st.booleans(),
)


@given(FACTS, FACTS)
def test_neither_order_nor_silence_nor_a_plain_copy_testifies(
    first: ShotFacts, second: ShotFacts
) -> None:
    assert claim_of(first, second) is claim_of(second, first)
    assert claim_of(first, first) is NOTHING
    assert claim_of(first, NO_SHOT) is NOTHING
