"""What a camera wrote of a shot is read once, and nothing that makes no sense is believed."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo_files.decode_apart import words_of
from core.photo_files.shot_facts import NO_SHOT, ShotFacts, shot_facts
from core.photo_files.written_dates import WrittenDate

NOW = datetime(2025, 6, 1)
TAKEN = datetime(2024, 5, 1, 12, 0, 7)
SIZE = (4000, 3000)


def exif_of(details: dict[int, object], tags: dict[int, object] | None = None) -> Image.Exif:
    exif = Image.Exif()
    for tag, value in (tags or {}).items():
        exif[tag] = value
    exif.get_ifd(0x8769).update(details)
    return exif


def test_all_of_it_is_read() -> None:
    exif = exif_of(
        {
            0x9003: "2024:05:01 12:00:07", 0x9291: "042", 0x9011: "+02:00", 0x829A: 1 / 60,
            0x829D: 5.6, 0x8827: (200, 0), 0x9204: -1 / 3, 0x9206: 2.5, 0x9211: 17,
            0xA420: "a" * 32 + "\0",
        },
        {0x0131: "Ver.1.0 ", 0x0132: "2024:05:01 12:00:08"},
    )  # fmt: skip
    taken = WrittenDate(TAKEN, "042", timedelta(hours=2))
    assert shot_facts(exif, SIZE, NOW) == ShotFacts(
        taken, True, (1 / 60, 5.6, 200.0), -1 / 3, 2.5, 17, "a" * 32, "", SIZE, "Ver.1.0", False
    )


def test_what_is_unknown_or_absurd_says_nothing() -> None:
    absurd: dict[int, object] = {
        0x829A: 0, 0x829D: math.nan, 0x8827: 65535, 0x9204: "bias", 0x9206: -1, 0x9211: -1,
        0xA420: b"\0", 0x9003: "2024:05:01", 0x9291: "x", 0x9011: "here",
    }  # fmt: skip
    assert shot_facts(exif_of(absurd), SIZE, NOW) == ShotFacts(size=SIZE)
    assert shot_facts(Image.Exif(), (0, 0), NOW) == NO_SHOT


@pytest.mark.parametrize(("changed", "is_later"), [("12:01:00", False), ("12:10:00", True)])
def test_a_file_that_was_saved_again_is_known_by_its_date(changed: str, is_later: bool) -> None:
    exif = exif_of({0x9003: "2024:05:01 12:00:07"}, {0x0132: f"2024:05:01 {changed}"})
    assert shot_facts(exif, SIZE, NOW).is_saved_again is is_later


def test_xmp_counts_where_exif_has_no_time() -> None:
    in_xmp = WrittenDate(TAKEN, "5")
    assert shot_facts(Image.Exif(), SIZE, NOW, in_xmp).taken == in_xmp
    day = WrittenDate(TAKEN.replace(hour=0, second=0), has_time=False)
    assert shot_facts(Image.Exif(), SIZE, NOW, day).taken is None
    dated = exif_of({0x9003: "2024:05:01 12:00:09"})
    assert shot_facts(dated, SIZE, NOW, in_xmp).taken == WrittenDate(TAKEN.replace(second=9))


VALUES = st.none() | st.integers() | st.floats() | st.text() | st.binary() | st.tuples(st.floats())
TAGS = st.sampled_from(
    [0x9003, 0x9291, 0x9011, 0x829A, 0x829D, 0x8827, 0x9204, 0x9206, 0x9211, 0xA420, 0x927C]
)


@given(st.dictionaries(TAGS, VALUES), st.dictionaries(st.sampled_from([0x0131, 0x0132]), VALUES))
def test_whatever_tags_hold_nothing_is_raised(
    details: dict[int, object], tags: dict[int, object]
) -> None:
    facts = shot_facts(exif_of(details, tags), SIZE, NOW)
    assert words_of(facts)["size"] == SIZE
