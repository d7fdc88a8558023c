"""Dates as programs write them: read in all their forms, and told from those that no clock showed.

EXIF 2.32 (CIPA DC-008) writes "2019:07:14 15:16:17", XMP (ISO 16684-1, section 8.2.1.1) ISO 8601,
IPTC-IIM 4.2 "20190714" and "151617+0200"; exiftool puts fractions and a zone behind any of them.
Clocks that were never set begin at the zero of some system or at what their maker chose: such dates
are no dates, nor are those before photography and in the future.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

FIRST_PHOTOGRAPH = 1826
"""A year before it says that no date is known: .NET writes the year 1, Windows' clocks 1601."""
FARTHEST_ZONES = timedelta(hours=26)
"""Between the clocks of UTC-12 and UTC+14: the most by which zones can set two clocks apart."""
_DATE = r"(\d{4})(?:[-:/.](\d{1,2})[-:/.](\d{1,2})|(\d\d)(\d\d))"
_TIME = r"(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?|(\d\d)(\d\d)(\d\d)"
_ZONE = r"Z|[+-]\d\d(?::?\d\d)?"
_WRITTEN = re.compile(rf"{_DATE}(?:(?:[T ]+)(?:{_TIME})\s*({_ZONE})?|[T :]*)")
_OFFSET = re.compile(r"([+-])(\d\d)(?::?(\d\d))?")
_LONGEST = 64
"""Characters: no date is longer."""
_DIGITS = 9
"""Of a second: nanoseconds."""
_ZERO_DAYS = frozenset(
    {
        date(1899, 12, 30),  # OLE Automation
        date(1904, 1, 1),  # Mac OS, QuickTime
        date(1969, 12, 31), date(1970, 1, 1),  # POSIX, in whatever zone
        date(1979, 12, 31), date(1980, 1, 1),  # DOS, FAT
        date(1980, 1, 6),  # GPS
        date(2000, 1, 1),  # most cameras
    }
)  # fmt: skip
"""Clocks begin at them and go on: the whole day is no date."""
_ZERO_TIMES = frozenset(
    {
        datetime(1979, 11, 30),  # DOS, all bits zero
        datetime(1999, 11, 30),  # "0000:00:00" of the year 2000, brought into shape
        datetime(2002, 12, 8, 12),  # the firmware of many cheap cameras
    }
)  # fmt: skip
_FIRST_DEFAULT = 1996
"""Cameras without a clock write the first second, or the noon, of a year since then; before it was
a person who meant the year."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """``clock``: what the clock showed, naive and in whole seconds; midnight where only a day was
    written (``has_time`` False). ``fraction``: the digits behind the second. ``zone``: how far the
    clock was ahead of UTC, None if not known."""

    clock: datetime
    fraction: str = ""
    zone: timedelta | None = None
    has_time: bool = True

    @property
    def instant(self) -> datetime | None:
        """In UTC, naive; None where the zone isn't known, or it leads out of the calendar."""
        try:
            return None if self.zone is None else self.clock - self.zone
        except OverflowError:
            return None

    def iso(self) -> str:
        """As XMP writes it."""
        if not self.has_time:
            return self.clock.date().isoformat()
        fraction = f".{self.fraction}" if self.fraction else ""
        return self.clock.isoformat() + fraction + _zone_as_text(self.zone)


def read_date(text: object) -> WrittenDate | None:
    """A date to the day at least, in any of the forms; None for what is none.

    Whether it makes sense is :func:`is_of_a_clock`'s to say.
    """
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    match = _WRITTEN.fullmatch(text.strip("\0 \t\r\n"))
    if match is None or not text.isascii():
        return None
    year, month, day, month_too, day_too, *time, zone = match.groups()
    hour, minute, second, fraction = time[0] or time[4], time[1] or time[5], time[2], time[3]
    try:
        clock = datetime(
            int(year),
            int(month or month_too),
            int(day or day_too),
            int(hour or 0),
            int(minute or 0),
            int(second or time[6] or 0),
        )
    except ValueError:
        return None
    return WrittenDate(clock, (fraction or "")[:_DIGITS], read_zone(zone), hour is not None)


def read_zone(text: object) -> timedelta | None:
    """ "+02:00", "-0330" or "Z"; None for what is no zone."""
    text = str(text).strip("\0 ")
    if text == "Z":
        return timedelta(0)
    match = _OFFSET.fullmatch(text)
    if match is None or not text.isascii():
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if ahead > FARTHEST_ZONES / 2 + timedelta(hours=1):  # UTC+14
        return None
    return ahead if match[1] == "+" else -ahead


def read_fraction(text: object) -> str:
    """The digits of a second that EXIF keeps in a tag of their own; empty for anything else."""
    digits = str(text).strip("\0 ")
    return digits[:_DIGITS] if digits.isascii() and digits.isdigit() else ""


def is_of_a_clock(written: WrittenDate, now: datetime) -> bool:
    """Whether a set clock can have shown this, ``now`` (naive) being the time here."""
    clock = written.clock
    if clock.year < FIRST_PHOTOGRAPH or clock > now + FARTHEST_ZONES:
        return False
    if clock.date() in _ZERO_DAYS or clock in _ZERO_TIMES:
        return False
    is_new_year = (clock.month, clock.day) == (1, 1) and clock.year >= _FIRST_DEFAULT
    return not (is_new_year and (clock.hour, clock.minute, clock.second) in ((0, 0, 0), (12, 0, 0)))


def _zone_as_text(zone: timedelta | None) -> str:
    if zone is None:
        return ""
    minutes = round(abs(zone).total_seconds() / 60)
    sign = "-" if zone < timedelta(0) else "+"
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" if minutes else "Z"
