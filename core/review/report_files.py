"""Files that reports are written to: whole or not at all, and never over what isn't ours.

Whoever mistypes ``--html`` must not lose a photo, a database or a device: what is there already is
replaced only if it begins as one of our own files does, or holds nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from core.errors import CoreError, UnusableInput
from core.paths import open_regular, replacing
from core.review.reasons import ReviewFile

_START = 400
"""Bytes to know a file of ours by."""
_OURS = re.compile(
    rb"""(\xef\xbb\xbf)?(
        <!doctype\ html>.{,150}<title>Samelens\ report</title>
        | \{\s*"photos":\ \d+,\s*"seconds":\ \{
        | "?group"?[,;\t]"?level"?[,;\t]"?path"?[,;\t]
        | "?verdict"?[,;\t]"?first_sha256"?[,;\t]
        | \#\ Results\s+Written\ by\ `make\ results`
    )""",
    re.VERBOSE | re.DOTALL,
)
"""A page, a saved scan, a table of photos, a table of verdicts, the page of results; tables also as
a spreadsheet saves them."""


def write_whole(file: Path, parts: Iterator[str]) -> None:
    """Raises CoreError when the file can't be written, and UnusableInput like
    :func:`check_replaceable`."""
    check_replaceable(file)
    try:
        with (
            replacing(file) as part,
            part.open("w", encoding="utf-8", errors="replace", newline="") as stream,
        ):
            stream.writelines(parts)
    except OSError as error:
        why = error.strerror or ""
        raise CoreError(ReviewFile.UNWRITABLE, path=file, why=why) from error


def check_replaceable(file: Path) -> None:
    """Raises UnusableInput where something is there already that is not ours."""
    if not os.path.lexists(file):
        return
    try:
        with open_regular(file) as stream:
            start = stream.read(_START)
    except OSError as error:
        raise UnusableInput(ReviewFile.NOT_OURS, path=file) from error
    if start and not _OURS.match(start):
        raise UnusableInput(ReviewFile.NOT_OURS, path=file)
