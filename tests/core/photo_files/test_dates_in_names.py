"""What a file's name says of its date, and which numbers in names are no dates."""

from __future__ import annotations

from datetime import datetime

import pytest

from core.photo_files.dates_in_names import date_in_name

MOMENT, DAY = datetime(2019, 7, 4, 15, 30, 12), datetime(2019, 7, 4)


@pytest.mark.parametrize(
    ("name", "clock", "has_time"),
    [
        ("IMG_20190704_153012.jpg", MOMENT, True),
        ("IMG_20190704_153012_HDR (2).jpg", MOMENT, True),
        ("PXL_20190704_153012345.MP.jpg", MOMENT, True),
        ("VID_20190704_153012.mp4", MOMENT, True),
        ("20190704_153012.jpg", MOMENT, True),
        ("Screenshot_20190704-153012_Maps.png", MOMENT, True),
        ("Screenshot_2019-07-04-15-30-12.png", MOMENT, True),
        ("Screenshot 2019-07-04 at 15.30.12.png", MOMENT, True),
        ("WhatsApp Image 2019-07-04 at 15.30.12.jpeg", MOMENT, True),
        ("2019-07-04 15.30.12-1.jpg", MOMENT, True),
        ("signal-2019-07-04-153012.jpg", MOMENT, True),
        ("IMG-20190704-WA0001.jpg", DAY, False),
        ("2019-07-04 Lviv.jpg", DAY, False),
        ("Lviv 2019.07.04.jpg", DAY, False),
    ],
)
def test_a_date_in_a_name_is_read(name: str, clock: datetime, has_time: bool) -> None:
    written = date_in_name(name)

    assert written is not None
    assert (written.clock, written.has_time, written.zone) == (clock, has_time, None)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "20190704.jpg",
        "article 20190704 front.jpg",
        "IMG_20191304_153012.jpg",
        "IMG_20190631_153012.jpg",
        "IMG_19700101_000000.jpg",
        "120190704_1530129.jpg",
        "DSC20190704123.jpg",
        "1920x1080.png",
        "a" * 5000 + "2019",
        "",
    ],
)
def test_other_numbers_are_none(name: str) -> None:
    assert date_in_name(name) is None
