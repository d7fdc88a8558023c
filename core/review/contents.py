"""Whether files are the same: by what they hold, by their numbers, by their names."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

from core.photo_files.hashing import hash_of_stream, never_stop
from core.records import ContentHash


def content_hash_of(path: Path, check: Callable[[], None] = never_stop) -> ContentHash:
    """sha256 of the bytes; ``check`` is called between blocks. Raises OSError."""
    with path.open("rb") as stream:
        return hash_of_stream(stream, check)


def are_one_file(first: os.stat_result, second: os.stat_result) -> bool:
    """True if two paths lead to one file, as far as its numbers tell.

    Some file systems give all files one inode number: what differs in size or time is two files.
    """
    return all(
        getattr(first, field) == getattr(second, field)
        for field in ("st_dev", "st_ino", "st_size", "st_mtime_ns")
    )


def have_like_names(first: Path, second: Path) -> bool:
    """True for names that some file system takes for one: in another case or form of Unicode."""
    first_name, second_name = (
        unicodedata.normalize("NFC", path.name).casefold() for path in (first, second)
    )
    return first_name == second_name
