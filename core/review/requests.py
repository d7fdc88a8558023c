"""What is asked of a removal (a photo to go, the keeper that outlives it, and its companions), and
what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.records import ContentHash, Photo, Problem

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


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """What an act did. ``stopped``: by the user; what is in no list was not touched.

    ``metadata``: the keepers whose sidecars were added to, or brought back.
    """

    batch: str
    moved: tuple[Path, ...]
    failed: tuple[Problem, ...]
    stopped: bool = False
    metadata: tuple[Path, ...] = ()
