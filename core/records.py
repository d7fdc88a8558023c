"""The nouns: frozen records that every part passes around and none may change.

Names follow the glossary in ARCHITECTURE.md: a *photo* is an image file known to the program,
a *keeper* the photo of its group that stays, a *mark* the intention to remove.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NewType

from core.wording.reasons import Reason

ContentHash = NewType("ContentHash", bytes)
"""sha256 of a file's bytes (32 bytes); equal means exact duplicate."""


class Level(StrEnum):
    """How alike the photos of a group are, strictest first."""

    EXACT = "exact"
    SAME_PHOTO = "same-photo"
    SIMILAR = "similar"


class VerdictKind(StrEnum):
    """What the user said of a pair. ``IGNORE`` hides the pair and teaches nothing."""

    SAME = "same"
    DIFFERENT = "different"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class ScanFolder:
    """A folder to scan; photos in a reference folder are compared against, never changed."""

    path: Path
    is_reference: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or folder that could not be used, and why."""

    path: Path
    reason: Reason


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that discovery believes to be a photo. ``identity`` is (device, inode)."""

    path: Path
    size: int
    mtime_ns: int
    identity: tuple[int, int]
    is_reference: bool


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What decoding tells of a photo: upright size in pixels at full scale, format, EXIF facts.

    ``damaged_from``: the row, of those stored, from which on the pixels are damaged, as far as the
    closer look proved it; None: not known to be.
    """

    width: int
    height: int
    format: str
    orientation: int = 1
    taken_at: datetime | None = None
    damaged_from: int | None = None


UNKNOWN_FACTS = PhotoFacts(0, 0, "unknown")
"""Of a file that can't be decoded, and is known by its bytes alone."""


@dataclass(frozen=True, slots=True)
class Photo:
    """An image file known to the program, as it was when it was scanned."""

    path: Path
    content_hash: ContentHash
    size: int
    mtime_ns: int
    facts: PhotoFacts
    is_reference: bool = False


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """An unordered pair of nodes (first < second) and the head's probability that they match."""

    first: int
    second: int
    score: float


@dataclass(frozen=True, slots=True)
class Member:
    """A photo in its group: score against the keeper (1.0 for keeper and exact copies),
    whether it is proposed to stay, and the reason ("most pixels", "same bytes").

    ``held_by``: other contents of the group that were seen to show all that this photo shows.
    """

    photo: Photo
    score: float
    keep: bool
    reason: Reason
    held_by: frozenset[ContentHash] = frozenset()

    def is_held_by(self, other: Member) -> bool:
        """Whether nothing that this photo shows is lost as long as the other stays."""
        content = other.photo.content_hash
        return content == self.photo.content_hash or content in self.held_by


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that are the same. ``members[0]`` is the keeper; the rest by falling score, then path.

    ``weakest_score`` is the lowest score of any pair in the group; ``bytes_to_free`` counts the
    members that are neither keeper nor in a reference folder.
    """

    level: Level
    members: tuple[Member, ...]
    weakest_score: float
    bytes_to_free: int

    @property
    def keeper(self) -> Photo:
        """The photo that is proposed to stay."""
        return self.members[0].photo


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan found. ``seconds`` maps stage names to the time each took."""

    photos: int
    seconds: dict[str, float]
    problems: tuple[Problem, ...]
    groups: tuple[Group, ...]
