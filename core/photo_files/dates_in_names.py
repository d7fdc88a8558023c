"""Dates that cameras, phones and messengers put into names: hints, for a download has a name, too.

IMG_20190704_153012, PXL_20190704_153012345, IMG-20190704-WA0001, Screenshot_2019-07-04-15-30-12,
"2019-07-04 15.30.12", "WhatsApp Image 2019-07-04 at 15.30.12". Digits in a row alone are a date
only behind such a word or before a time: a number of eight digits is often none.
"""

from __future__ import annotations

import re
from datetime import datetime

from core.photo_files.written_dates import WrittenDate, is_of_a_clock

_YEAR, _MONTH, _DAY = r"((?:19|20)\d\d)", r"(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3])[-_.h]?([0-5]\d)[-_.m]?([0-5]\d)"
_BETWEEN = r"(?:[-_. T]{1,2}| at )"
_WORDS = r"(?:IMG|PXL|VID|MVIMG|PANO|BURST|SCREENSHOT|SIGNAL|TRIM|FB_IMG|DSC)[-_ ]?"
_PARTED = rf"{_YEAR}([-_.]){_MONTH}\2{_DAY}(?:{_BETWEEN}{_TIME})?"
_IN_A_ROW = rf"{_YEAR}(){_MONTH}{_DAY}"
_NAMED = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"(?<!\d){_PARTED}(?!\d{{2}}[-_.])",
        rf"(?<!\d){_IN_A_ROW}{_BETWEEN}{_TIME}(?:\d{{1,3}})?(?!\d)",
        rf"(?<![A-Z]){_WORDS}{_IN_A_ROW}(?!\d)",
    )
)
_END = datetime(2100, 1, 1)
"""No camera tells a later year so far; what is the future of a reader's clock is no matter here."""


def date_in_name(name: str) -> WrittenDate | None:
    """None where the name tells none that makes sense."""
    for pattern in _NAMED:
        match = pattern.search(name)
        if match is None:
            continue
        year, _, month, day, *time = match.groups()
        hour, minute, second = time if time and time[0] is not None else ("0", "0", "0")
        try:
            clock = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second))
        except ValueError:  # the 31st of June
            continue
        written = WrittenDate(clock, has_time=bool(time) and time[0] is not None)
        return written if is_of_a_clock(written, _END) else None
    return None
