"""What was sent: files of one request alone, in a folder that goes with it.

A name that was sent is never a name here: only its ending is taken over, and only of photos, since
that says which decoder goes first.
"""

from __future__ import annotations

import hashlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from core.photo_files.file_kinds import PHOTO_EXTENSIONS
from core.photo_files.hashing import CHUNK
from core.records import ContentHash


@dataclass(frozen=True, slots=True)
class SentPhoto:
    """A file that was sent or fetched, not looked at yet. ``uri``: where from; empty: sent."""

    path: Path
    content_hash: ContentHash
    size: int
    uri: str = ""


class Uploads:
    """A folder in which requests keep what they were sent; :meth:`close` removes it."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="samelens-uploads-")
        self.path = Path(self._folder.name)

    def close(self) -> None:
        """All that was sent goes."""
        self._folder.cleanup()

    @contextmanager
    def of_request(self) -> Iterator[RequestFolder]:
        """One request's own."""
        with tempfile.TemporaryDirectory(dir=self.path) as name:
            yield RequestFolder(Path(name))


@dataclass(frozen=True, slots=True)
class RequestFolder:
    """Where one request's photos lie."""

    path: Path

    def keep(self, source: BinaryIO, name: str, uri: str = "") -> SentPhoto:
        """The rest of a stream as a file. Raises OSError."""
        ending = PurePosixPath(name).suffix.lower()
        kept = ending if ending in PHOTO_EXTENSIONS else ""
        file = self.path / f"{secrets.token_hex(8)}{kept}"
        digest, size = hashlib.sha256(), 0
        with file.open("xb") as target:
            while chunk := source.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        return SentPhoto(file, ContentHash(digest.digest()), size, uri)
