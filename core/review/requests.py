"""What is asked of a removal (a photo to go, the keeper that outlives it, and its companions), and
what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.records import ContentHash, Photo, Problem


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A file of the keeper's, as it was when a companion was compared with it."""

    path: Path
    size: int
    mtime_ns: int
    content_hash: ContentHash


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that goes with a photo, as it was when it was looked for.

    ``equals`` stay and are each worth at least as much; ``owners`` are all that have a claim to the
    file, each of which is to be gone before it goes.
    """

    path: Path
    size: int
    mtime_ns: int
    content_hash: ContentHash
    equals: tuple[Counterpart, ...]
    owners: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class RemovalRequest:
    """A marked photo, the photo of its group that must outlive it, and what goes with it.
    ``are_apart``: the user called the two different, so that the removal teaches nothing."""

    photo: Photo
    keeper: Photo
    companions: tuple[Companion, ...] = ()
    are_apart: bool = False

    @property
    def files(self) -> tuple[Photo | Companion, ...]:
        """All that is to go."""
        return self.photo, *self.companions


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
