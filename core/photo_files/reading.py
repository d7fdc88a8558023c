"""One photo that the user named: its hash and its pixels, or a reason that names it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.errors import CoreError, UnreadablePhoto
from core.paths import open_regular
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.photo_files.hashing import hash_of_stream
from core.photo_files.reasons import NamedFile
from core.records import ContentHash


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
