"""What was done to a photo to make another one of it, in words, from measurements.

A pure function of facts: what the files are, how one lies over the other, and what still differs
after that. Nothing here looks at pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np

from core.arrays import DoubleArray
from core.records import Level, PhotoFacts
from core.wording.numbers import pixels_in_words

WHOLE = 0.97
"""A picture that covers this share of another is not called a crop of it."""
WHOLE_TURNED = 0.85
"""The same for one turned a little, whose corners fall out of the frame."""
SAME_SCALE = 0.02
UPRIGHT = 1.0
"""Degrees."""
ONE_SHOT = 0.7
"""Two shots of a scene correlate less than this after alignment; edits of one photo more."""
EDITED_SKEW = 0.004
"""Crops, turns and mirror images of four photos stay below 0.0021; frames of a moving camera, ten
frames apart, start at 0.0045."""
TONE, CONTRAST, SATURATION = 0.03, 0.1, 0.2
PATCHES = 0.003


class Change(StrEnum):
    """One thing that sets two photos apart."""

    SAME_BYTES = "same bytes"
    METADATA = "other metadata"
    FORMAT = "other format"
    RESIZED = "resized"
    RE_ENCODED = "re-encoded"
    CROPPED = "cropped"
    ROTATED = "rotated"
    MIRRORED = "mirrored"
    RECOLORED = "recolored"
    OVERLAY = "overlay"
    ANOTHER_SHOT = "another shot"


class Alignment(Protocol):
    """How picture b lies over picture a."""

    @property
    def homography(self) -> DoubleArray:
        """(3, 3), places in a to places in b, both as shares of width and height."""

    @property
    def correlation(self) -> float:
        """Dense normalized cross-correlation of the common part, -1 to 1."""

    @property
    def skew(self) -> float:
        """How far it is from what editors do: 0 for a crop, a resize, a turn, a mirroring."""

    @property
    def is_mirrored(self) -> bool:
        """True if one shows the mirror image of the other."""

    @property
    def overlap_a(self) -> float:
        """Share of a that b covers, 0 to 1."""

    @property
    def overlap_b(self) -> float:
        """Share of b that a covers, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """What differs in the common part once b lies over a; shares of the full range, 0 to 1.

    ``tone``: the largest change of a channel's mean; ``contrast`` and ``saturation``: ratios b to
    a; ``patches``: share of the common part that differs after brightness and contrast are matched.
    """

    tone: float
    contrast: float
    saturation: float
    patches: float


@dataclass(frozen=True, slots=True)
class PairFacts:
    """All that is known of a pair; ``level`` None: different photos."""

    first: PhotoFacts
    second: PhotoFacts
    same_bytes: bool
    same_pixels: bool
    level: Level | None
    alignment: Alignment | None = None
    leftover: Leftover | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A change and a few words about it."""

    change: Change
    words: str


def changes_between(pair: PairFacts) -> tuple[Finding, ...]:
    """What sets the second photo apart from the first; empty where nothing can be said."""
    if pair.same_bytes:
        return (Finding(Change.SAME_BYTES, "the same bytes"),)
    formats = f"{pair.second.format} instead of {pair.first.format}"
    if pair.same_pixels:
        if pair.first.format == pair.second.format:
            return (Finding(Change.METADATA, "the same pixels, other metadata"),)
        return (Finding(Change.FORMAT, f"the same pixels, {formats}"),)
    fits = pair.alignment is not None and pair.alignment.correlation >= ONE_SHOT
    if pair.alignment is None or not fits or pair.alignment.skew > EDITED_SKEW:
        other_shot = pair.level is Level.SIMILAR or (fits and pair.level is not None)
        return (Finding(Change.ANOTHER_SHOT, "another shot of the scene"),) if other_shot else ()
    found = (*_geometry(pair, pair.alignment), *_colors(pair.leftover))
    if pair.first.format != pair.second.format:
        return (*found, Finding(Change.RE_ENCODED, f"re-encoded: {formats}"))
    return found or (Finding(Change.RE_ENCODED, "re-encoded"),)


def _geometry(pair: PairFacts, alignment: Alignment) -> Iterator[Finding]:
    scale, degrees = _scale_and_turn(alignment, pair.first, pair.second)
    if alignment.is_mirrored:
        yield Finding(Change.MIRRORED, "mirrored")
    if abs(degrees) >= UPRIGHT:
        yield Finding(Change.ROTATED, f"rotated by {abs(degrees):.0f}°")
    straight = abs(degrees) % 90 < UPRIGHT or abs(degrees) % 90 > 90 - UPRIGHT
    cropped = False
    for overlap, which, other in (
        (alignment.overlap_a, "second", "first"),
        (alignment.overlap_b, "first", "second"),
    ):
        if overlap < (WHOLE if straight else WHOLE_TURNED):
            cropped = True
            words = f"cropped: the {which} shows {100 * overlap:.0f} % of the {other}"
            yield Finding(Change.CROPPED, words)
    if abs(scale - 1) > SAME_SCALE:
        sizes = [pixels_in_words(one.width, one.height) for one in (pair.first, pair.second)]
        words = f"resized: {sizes[1]} instead of {sizes[0]}"
        yield Finding(Change.RESIZED, f"resized to {100 * scale:.0f} %" if cropped else words)


def _scale_and_turn(
    alignment: Alignment, first: PhotoFacts, second: PhotoFacts
) -> tuple[float, float]:
    """Pixels of the second a pixel of the first; degrees from -180 to 180 that it is turned by."""
    matrix = np.asarray(alignment.homography, dtype=np.float64)
    linear = matrix[:2, :2] / matrix[2, 2]
    linear = np.diag([second.width, second.height]) @ linear
    linear = linear @ np.diag([1 / first.width, 1 / first.height])
    scale = float(np.sqrt(abs(np.linalg.det(linear))))
    if alignment.is_mirrored:
        linear = linear @ np.diag([-1.0, 1.0])
    turn = np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1])
    return scale, float(np.degrees(turn))


def _colors(leftover: Leftover | None) -> Iterator[Finding]:
    if leftover is None:
        return
    if leftover.saturation < 0.1:
        yield Finding(Change.RECOLORED, "recolored: gray")
    elif (
        leftover.tone > TONE
        or abs(leftover.contrast - 1) > CONTRAST
        or abs(leftover.saturation - 1) > SATURATION
    ):
        yield Finding(Change.RECOLORED, "recolored")
    if leftover.patches > PATCHES:
        words = f"overlay: {max(1.0, 100 * leftover.patches):.0f} % of it covered or retouched"
        yield Finding(Change.OVERLAY, words)
