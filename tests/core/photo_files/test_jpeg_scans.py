"""Scans are counted without decoding."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.photo_files.jpeg_scans import START_OF_SCAN, scans_in
from tests.conftest import picture
from tests.soak.spoiled_files import saved_as


def test_one_for_an_ordinary_photo_and_all_of_a_progressive_one() -> None:
    several = saved_as(picture(1), "JPEG", progressive=True)

    assert scans_in(io.BytesIO(saved_as(picture(1), "JPEG"))) == 1
    assert scans_in(io.BytesIO(several)) == several.count(START_OF_SCAN) > 5


@pytest.mark.parametrize("extra", [1, 3000])
def test_repeated_scans_are_seen(extra: int) -> None:
    data = saved_as(picture(1), "JPEG", progressive=True)
    last = data[data.rfind(START_OF_SCAN) : -2]
    count = scans_in(io.BytesIO(data))

    assert scans_in(io.BytesIO(data[:-2] + last * extra + data[-2:])) == count + extra


@given(st.binary(max_size=300))
def test_whatever_follows_the_first_marker_is_survived(data: bytes) -> None:
    assert scans_in(io.BytesIO(b"\xff\xd8" + data)) >= 1
