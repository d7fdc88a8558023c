"""Whether a file on the disk is the one that a row of the journal names: by its bytes.

Size and time alone are another file's as well: of a copy, of a picture of the same camera. Only for
a file whose bytes were never read they must do.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

from core.photo_files.hashing import never_stop
from core.review.contents import content_hash_of
from core.review.journal import JournalRow
from core.storage.rows import HASH_LENGTH

COARSEST_TIME_NS = 2 * 10**9
"""FAT counts in steps of two seconds: a copy's time may be off by that."""


def may_be_file_of(place: Path, row: JournalRow) -> bool:
    """False if it surely isn't, by kind and size: a cheap look."""
    try:
        status = place.lstat()
    except OSError:
        return False
    if stat.S_ISLNK(status.st_mode):
        return _is_same_link(place, row)
    return stat.S_ISREG(status.st_mode) and status.st_size == row.size


def is_file_of(place: Path, row: JournalRow, check: Callable[[], None] = never_stop) -> bool:
    """True if a file, or a link that led there, is what the row's path named. ``check`` is called
    while it is read and may raise. Raises OSError for one that can't be read."""
    if not may_be_file_of(place, row):
        return False
    if place.is_symlink():
        return True
    if len(row.content_hash) == HASH_LENGTH:
        return content_hash_of(place, check) == row.content_hash
    return abs(place.stat().st_mtime_ns - row.mtime_ns) <= COARSEST_TIME_NS


def is_surely_file_of(place: Path, row: JournalRow) -> bool:
    """The same, but False for one that can't be read."""
    try:
        return is_file_of(place, row)
    except OSError:
        return False


def _is_same_link(place: Path, row: JournalRow) -> bool:
    return row.origin is None or row.origin.link == str(place.readlink())
