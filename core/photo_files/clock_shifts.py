"""Times of files that moved with the clocks, not with the files.

FAT and exFAT keep the time on the wall (exFAT file system specification, section 7.4): when summer
begins, or the drive is read in another zone, all of its files show times that are whole quarter
hours off. A time alone never says that bytes are the same: before a photo goes they are read.
"""

from __future__ import annotations

from core.photo_files.written_dates import FARTHEST_ZONES

STEP = 15 * 60 * 10**9
"""Nanoseconds in the smallest difference of two zones."""
_FARTHEST = int(FARTHEST_ZONES.total_seconds()) * 10**9


def may_be_one_time(first_ns: int, second_ns: int) -> bool:
    """Whether two times of a file are equal, or as far apart as only zones set them."""
    apart = abs(first_ns - second_ns)
    return apart <= _FARTHEST and apart % STEP == 0
