"""One photo that the user named: its hash and its pixels, or a reason that names it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import CoreError, UnreadablePhoto
from core.paths import open_regular
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import NamedFile
from core.records import ContentHash

CHUNK = 1 << 20


def hash_of_stream(stream: BinaryIO, check: Callable[[], None]) -> ContentHash:
    """sha256 of what is left of a stream. Raises OSError, and what ``check`` raises, which is asked
    at every mebibyte."""
    digest = hashlib.sha256()
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        check()
    return ContentHash(digest.digest())


def hash_of(path: Path, check: Callable[[], None]) -> ContentHash:
    """sha256 of a file's bytes. Raises CoreError naming a file that can't be read, and what
    ``check`` raises."""
    try:
        with open_regular(path) as stream:
            return hash_of_stream(stream, check)
    except OSError as error:
        raise CoreError(NamedFile.UNREADABLE, path=path, why=str(error.strerror)) from error


def read_photo(path: Path, decoder: Decoder, min_side: int | None = None) -> DecodedPhoto:
    """Like ``decode``. Raises UnreadablePhoto naming the file."""
    try:
        return decoder.decode(path, min_side)
    except UnreadablePhoto as error:
        raise UnreadablePhoto(NamedFile.PROBLEM, path=path, reason=error.reason) from error
