"""What a file holds more never goes for what holds less."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.holdings import (
    LAYERS,
    NOT_READ,
    ONE_PICTURE,
    SERIES,
    EmbeddedVideo,
    Holdings,
    Part,
    Series,
    holdings_from_json,
)
from core.records import PhotoFacts

contents = st.sampled_from(["0a" * 32, "0b" * 32])
series = st.none() | st.builds(Series, st.sampled_from(SERIES), st.integers(2, 3), contents)
videos = st.none() | st.builds(EmbeddedVideo, st.sampled_from([0.0, 2.1]), contents)
holdings = st.builds(Holdings, series, videos, st.frozensets(st.sampled_from(sorted(LAYERS))))


@given(holdings)
def test_holdings_are_saved_and_read_back(held: Holdings) -> None:
    assert holdings_from_json(json.loads(json.dumps(held.as_json()))) == held


@given(holdings)
def test_a_still_holds_nothing_more_than_any_file_but_an_undeveloped_one(held: Holdings) -> None:
    assert set(ONE_PICTURE.beyond(held)) <= {Part.UNDEVELOPED}
    assert (held == ONE_PICTURE) == (held.beyond(ONE_PICTURE) == () == ONE_PICTURE.beyond(held))


@given(holdings, holdings, holdings)
def test_what_is_held_by_one_that_is_held_by_another_is_held_by_that(
    a: Holdings, b: Holdings, c: Holdings
) -> None:
    if not a.beyond(b) and not b.beyond(c):
        assert not a.beyond(c)


@given(holdings)
def test_what_cannot_be_told_is_in_nothing_else(held: Holdings) -> None:
    unknown = replace(held, layers=held.layers | {Part.UNKNOWN})
    assert Part.UNKNOWN in unknown.beyond(unknown)


def test_other_frames_are_another_animation() -> None:
    first, second = (Holdings(Series(Part.FRAMES, 6, content * 32)) for content in ("0a", "0b"))
    longer = Holdings(Series(Part.FRAMES, 7, "0a" * 32))

    assert first.beyond(first) == ()
    assert first.beyond(second) == first.beyond(longer) == (Part.FRAMES,)
    assert NOT_READ.beyond(first) == (Part.UNKNOWN,)


def test_a_raw_goes_for_no_picture_that_was_developed_from_it() -> None:
    raw, developed = PhotoFacts(40, 30, "RAW"), PhotoFacts(80, 60, "JPEG")

    assert raw.beyond(developed) == (Part.RAW,)
    assert developed.beyond(raw) == raw.beyond(raw) == ()


@pytest.mark.parametrize(
    "saved",
    [
        None, [], {"more": 1}, {"layers": "hdr"}, {"layers": ["raw"]}, {"layers": [["x"]]},
        {"series": {"kind": "video", "count": 2, "content": "00" * 32}},
        {"series": {"kind": "pages", "count": True, "content": "00" * 32}},
        {"series": {"kind": ["pages"], "count": 2, "content": "00" * 32}},
        {"series": {"kind": "pages", "count": 10**30, "content": "00" * 32}},
        {"series": {"kind": "pages", "count": 2, "content": "00"}},
        {"series": {"kind": "pages", "count": 2, "content": 7}},
        {"video": {"seconds": float("nan"), "content": "00" * 32}},
        {"video": {"seconds": "long", "content": "00" * 32}}, {"video": 3}, {"series": 3},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(saved: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        holdings_from_json(saved)
