"""The sha256 of a whole file, which is what a content is known by; a cancel is heard amid it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import IO

from core.records import ContentHash

CHUNK = 1 << 20


def never_stop() -> None:
    """A check that lets all work go on."""


def hash_of_stream(stream: IO[bytes], check: Callable[[], None] = never_stop) -> ContentHash:
    """sha256 of what is left of a stream. Raises OSError, and what ``check`` raises, which is asked
    at every mebibyte."""
    digest = hashlib.sha256()
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        check()
    return ContentHash(digest.digest())
