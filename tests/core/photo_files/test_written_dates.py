"""Dates are read in all forms that programs write, and those that no clock showed are none."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.photo_files.written_dates import WrittenDate, is_of_a_clock, read_date

CLOCK = datetime(2019, 7, 14, 15, 16, 17)
NOW = datetime(2025, 6, 1, 12)
TWO_HOURS = timedelta(hours=2)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2019:07:14 15:16:17", WrittenDate(CLOCK)),
        ("2019:07:14 15:16:17\0", WrittenDate(CLOCK)),
        (b"2019:07:14 15:16:17", WrittenDate(CLOCK)),
        ("2019-07-14 15:16:17", WrittenDate(CLOCK)),
        ("2019-07-14T15:16:17", WrittenDate(CLOCK)),
        ("2019/07/14 15:16:17", WrittenDate(CLOCK)),
        ("2019:07:14 15:16:17.123", WrittenDate(CLOCK, "123")),
        ("2019:07:14 15:16:17+02:00", WrittenDate(CLOCK, "", TWO_HOURS)),
        ("2019:07:14 15:16:17.5-0200", WrittenDate(CLOCK, "5", -TWO_HOURS)),
        ("2019-07-14T15:16:17Z", WrittenDate(CLOCK, "", timedelta(0))),
        ("20190714 151617+0200", WrittenDate(CLOCK, "", TWO_HOURS)),
        ("20190714T151617", WrittenDate(CLOCK)),
        ("2019-07-14T15:16", WrittenDate(CLOCK.replace(second=0))),
        ("2019-07-14", WrittenDate(datetime(2019, 7, 14), has_time=False)),
        ("20190714", WrittenDate(datetime(2019, 7, 14), has_time=False)),
        ("2019:07:14   :  :  ", WrittenDate(datetime(2019, 7, 14), has_time=False)),
    ],
)
def test_every_form_is_read(text: object, written: WrittenDate) -> None:
    assert read_date(text) == written


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2019", "2019:13:01 00:00:00", "0000:00:00 00:00:00", "    :  :     :  :  ",
     "2019:07:14 25:00:00", "2019:07:14 15:16:17 or so", None, 20190714, ("2019:07:14",),
     "2019:07:14 15:16:17." + "9" * 1000, "２０１９:07:14", "2019:02:30"],
)  # fmt: skip
def test_what_is_no_date_is_none(text: object) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    "text",
    ["0001:01:01 00:00:00", "1601:01:01 00:00:00", "1904:01:01 00:00:00", "1970:01:01 01:00:00",
     "1969-12-31T19:00:00", "1980:01:01 00:00:00", "1980:01:06 00:00:00", "2000:01:01 00:03:12",
     "2002:12:08 12:00:00", "2005:01:01 00:00:00", "2010:01:01 12:00:00", "1979:11:30 00:00:00",
     "2036:02:07 06:28:16", "2050:12:31 00:00:00", "2025:06:03 00:00:00"],
)  # fmt: skip
def test_defaults_of_cameras_and_the_future_are_no_dates(text: str) -> None:
    written = read_date(text)
    assert written is not None
    assert not is_of_a_clock(written, NOW)


@pytest.mark.parametrize(
    "text",
    ["1839-08-19", "1931:05:06 07:08:09", "1970:06:01 12:00:00", "1987:01:01 00:00:00",
     "2002:12:08 12:00:01", "2010:01:01 00:12:34", "2025:06:02 10:00:00", "1999:12:31 23:59:59"],
)  # fmt: skip
def test_dates_near_them_are_dates(text: str) -> None:
    written = read_date(text)
    assert written is not None
    assert is_of_a_clock(written, NOW)


@given(
    st.builds(
        WrittenDate,
        st.datetimes().map(lambda time: time.replace(microsecond=0)),
        st.text("0123456789", max_size=9),
        st.none() | st.integers(-14 * 60, 14 * 60).map(lambda count: timedelta(minutes=count)),
    )
)
def test_what_is_written_is_read_back(written: WrittenDate) -> None:
    assert read_date(written.iso()) == written


@given(st.text() | st.binary())
def test_whatever_it_is_nothing_is_raised(text: object) -> None:
    written = read_date(text)
    if written is not None:
        is_of_a_clock(written, NOW)
        assert written.instant is None or written.zone is not None
