"""What is asked of a removal: a photo to go, the keeper that outlives it, and its companions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.records import ContentHash, Photo

_NOT_READ = ContentHash(b"")


@dataclass(frozen=True, slots=True)
class Companion:
    """A file beside a photo, as it was when it was looked for; its bytes are not read."""

    path: Path
    size: int
    mtime_ns: int
    content_hash: ContentHash = _NOT_READ


@dataclass(frozen=True, slots=True)
class RemovalRequest:
    """A marked photo, the keeper of its group that must outlive it, and what goes with it."""

    photo: Photo
    keeper: Photo
    companions: tuple[Companion, ...] = ()
