"""What files hold: their sha256, read so that a cancel is answered amid a large file."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from core.records import ContentHash
from core.review.file_moves import BLOCK


def never_stop() -> None:
    """A check that lets all work go on."""


def content_hash_of(path: Path, check: Callable[[], None] = never_stop) -> ContentHash:
    """sha256 of the bytes; ``check`` is called between blocks. Raises OSError."""
    digest = sha256()
    with path.open("rb") as stream:
        for block in iter(partial(stream.read, BLOCK), b""):
            digest.update(block)
            check()
    return ContentHash(digest.digest())


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
