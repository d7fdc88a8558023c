"""The nouns: frozen records that every part passes around and none may change.

Names follow the glossary in ARCHITECTURE.md: a *photo* is an image file known to the program,
a *keeper* the photo of its group that stays, a *mark* the intention to remove.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NewType

from core.holdings import ONE_PICTURE, Holdings, Part
from core.wording.reasons import LARGEST_NUMBER, Reason

ContentHash = NewType("ContentHash", bytes)
"""sha256 of a file's bytes (32 bytes); equal means exact duplicate."""


RAW = "RAW"
"""The format of all camera RAW, whoever made the camera."""


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
    """A file that discovery believes to be a photo, or a video. ``identity`` is (device, inode)."""

    path: Path
    size: int
    mtime_ns: int
    identity: tuple[int, int]
    is_reference: bool
    is_video: bool = False


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a photo's file tells: upright size in pixels at full scale, format, EXIF facts, and what
    it holds besides its first picture.

    ``damaged_from``: the row, of those stored, from which on the pixels are damaged, as far as the
    closer look proved it; None: not known to be.
    """

    width: int
    height: int
    format: str
    orientation: int = 1
    taken_at: datetime | None = None
    holdings: Holdings = ONE_PICTURE
    damaged_from: int | None = None

    @property
    def is_raw(self) -> bool:
        """What a camera's sensor saw, before a picture was developed from it."""
        return self.format == RAW

    def beyond(self, other: PhotoFacts) -> tuple[Part, ...]:
        """What this file holds besides its first picture that the other lacks."""
        raw = (Part.RAW,) if self.is_raw and not other.is_raw else ()
        return raw + self.holdings.beyond(other.holdings)


UNKNOWN_FACTS = PhotoFacts(0, 0, "unknown")
"""Of a video, and of a file that can't be decoded: it is known by its bytes alone."""


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
class Provenance:
    """Where the pixels of a photo come from, as seen beside the others of its group.

    ``real_pixels``: those that neither enlarging nor a frame or caption added. ``is_stored_again``:
    it was a JPEG before, and is stored without loss or with less loss than that. ``quality``: a
    JPEG's, 1 to 100. ``details``: how many of place, camera and rating its file says. ``is_deep``:
    it is stored with more than 8 bits a color; ``is_gray``: no part of it has a color;
    ``has_few_tones``: it was brought down to a few colors.
    """

    real_pixels: int
    is_enlarged: bool = False
    is_added_to: bool = False
    is_stored_again: bool = False
    quality: int | None = None
    details: int = 0
    is_deep: bool = False
    is_gray: bool = False
    has_few_tones: bool = False


def provenance_from(saved: Mapping[str, Any]) -> Provenance:
    """What ``dataclasses.asdict`` made, come back from a file. Raises KeyError, TypeError and
    ValueError for anything else."""
    quality = saved["quality"]
    return Provenance(
        _whole(saved["real_pixels"]),
        _flag(saved["is_enlarged"]),
        _flag(saved["is_added_to"]),
        _flag(saved["is_stored_again"]),
        None if quality is None else _whole(quality),
        _whole(saved["details"]),
        _flag(saved.get("is_deep", False)),
        _flag(saved.get("is_gray", False)),
        _flag(saved.get("has_few_tones", False)),
    )


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST_NUMBER:
        raise ValueError("a number that makes no sense")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")
    return value


@dataclass(frozen=True, slots=True)
class Member:
    """A photo in its group: score against the keeper (1.0 for keeper and exact copies),
    whether it is proposed to stay, and the reason ("most pixels", "same bytes").

    ``held_by``: other contents of the group that were seen to show all that this photo shows.
    What a file holds besides its picture counts, too: see :meth:`is_held_by`.
    ``provenance``: None where nothing was measured.
    """

    photo: Photo
    score: float
    keep: bool
    reason: Reason
    held_by: frozenset[ContentHash] = frozenset()
    provenance: Provenance | None = None

    def is_held_by(self, other: Member) -> bool:
        """Whether nothing that this photo shows or holds is lost as long as the other stays."""
        if other.photo.content_hash == self.photo.content_hash:
            return True
        return self.is_shown_by(other) and not self.photo.facts.beyond(other.photo.facts)

    def is_shown_by(self, other: Member) -> bool:
        """Whether the other was seen to show all that this photo shows, its colors and tones too,
        whatever else its file holds."""
        content = other.photo.content_hash
        if content == self.photo.content_hash:
            return True
        return content in self.held_by and not self._has_color_beyond(other)

    def _has_color_beyond(self, other: Member) -> bool:
        mine, others = self.provenance, other.provenance
        if mine is None or others is None:
            return False
        is_colored = others.is_gray and not mine.is_gray
        return is_colored or (others.has_few_tones and not mine.has_few_tones)


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that are the same. ``members[0]`` is the keeper; the rest by falling score, then path.

    ``weakest_score`` is the lowest score of any pair in the group; ``bytes_to_free`` counts the
    members that are proposed to go.
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
    """What a scan found. ``seconds`` maps stage names to the time each took; ``videos``: how many
    were met, those beside the photos that they belong to among them."""

    photos: int
    seconds: dict[str, float]
    problems: tuple[Problem, ...]
    groups: tuple[Group, ...]
    videos: int = 0
