"""What was done to one photo to get the other, worked out from measurements.

A pure function of facts: what the files are, how one lies over the other, and what still differs
after that. Nothing here looks at pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.closer_look.alignment import Alignment
from core.closer_look.reasons import Held, WhatChanged
from core.holdings import Part
from core.records import Level, PhotoFacts
from core.wording.numbers import pixels_in_words
from core.wording.reasons import Field, Reason

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
MOVED = 0.4
"""Pixels of parallax: of frames of a moving camera nine in ten show more, of copies hardly one."""
TONE, CONTRAST, SATURATION = 0.03, 0.1, 0.2
PATCHES = 0.003


_HELD = {part: Held[part.name] for part in Part if part.name in Held.__members__}
_WHO_HOLDS = {
    (True, False): WhatChanged.FIRST_HOLDS_MORE,
    (False, True): WhatChanged.SECOND_HOLDS_MORE,
    (True, True): WhatChanged.OTHER_HOLDINGS,
}
"""By whether the first holds what the second lacks, and the other way round."""


class ChangeKind(StrEnum):
    """What kind of thing sets two photos apart."""

    SAME_BYTES = "same bytes"
    METADATA = "other metadata"
    FORMAT = "other format"
    RESIZED = "resized"
    RE_ENCODED = "re-encoded"
    CROPPED = "cropped"
    ROTATED = "rotated"
    MIRRORED = "mirrored"
    RESHAPED = "reshaped"
    RECOLORED = "recolored"
    PROFILE = "other color profile"
    OVERLAY = "overlay"
    ANOTHER_SHOT = "another shot"
    HOLDINGS = "other holdings"


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
    """All that is known of a pair; ``level`` None: different photos. ``profiles``: the names of
    their color spaces, empty for sRGB; ``same_colors``: pixel for pixel, but for rounding."""

    first: PhotoFacts
    second: PhotoFacts
    same_bytes: bool
    same_pixels: bool
    level: Level | None
    alignment: Alignment | None = None
    leftover: Leftover | None = None
    profiles: tuple[str, str] = ("", "")
    same_colors: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that sets the second photo apart from the first."""

    kind: ChangeKind
    reason: Reason

    @classmethod
    def of(cls, kind: ChangeKind, code: WhatChanged, **fields: Field) -> Change:
        """A kind, and what is said of it."""
        return cls(kind, Reason.of(code, **fields))


def changes_between(pair: PairFacts) -> tuple[Change, ...]:
    """What sets the second photo apart from the first; empty where nothing can be said."""
    if pair.same_bytes:
        return (Change.of(ChangeKind.SAME_BYTES, WhatChanged.SAME_BYTES),)
    changes = _between_pictures(pair)
    held = _between_holdings(pair.first, pair.second)
    if held and changes == (Change.of(ChangeKind.METADATA, WhatChanged.OTHER_METADATA),):
        return held  # what differs is more than metadata
    return changes + held if changes else ()


def _between_holdings(first: PhotoFacts, second: PhotoFacts) -> tuple[Change, ...]:
    """What one file holds besides its first picture and the other doesn't."""
    of_first, of_second = first.beyond(second), second.beyond(first)
    changes = []
    for part, held in _HELD.items():
        code = _WHO_HOLDS.get((part in of_first, part in of_second))
        if code is not None:
            changes.append(Change.of(ChangeKind.HOLDINGS, code, what=held))
    return tuple(changes)


def _between_pictures(pair: PairFacts) -> tuple[Change, ...]:
    formats = {"format": pair.second.format, "other_format": pair.first.format}
    same_format = pair.first.format == pair.second.format
    if pair.same_pixels or (pair.same_colors and _profile(pair)):
        if profile := _profile(pair, same=True):
            return profile
        if same_format:
            return (Change.of(ChangeKind.METADATA, WhatChanged.OTHER_METADATA),)
        return (Change.of(ChangeKind.FORMAT, WhatChanged.OTHER_FORMAT, **formats),)
    fits = pair.alignment is not None and pair.alignment.correlation >= ONE_SHOT
    if pair.alignment is None or not fits or _is_another_shot(pair.level, pair.alignment):
        if pair.level is Level.SIMILAR or (fits and pair.level is not None):
            return (Change.of(ChangeKind.ANOTHER_SHOT, WhatChanged.ANOTHER_SHOT),)
        return ()
    changes = (*_geometry(pair, pair.alignment), *_profile(pair), *_colors(pair.leftover))
    if not same_format:
        encoded = Change.of(ChangeKind.RE_ENCODED, WhatChanged.RE_ENCODED_AS, **formats)
        return (*changes, encoded)
    return changes or (Change.of(ChangeKind.RE_ENCODED, WhatChanged.RE_ENCODED),)


def _is_another_shot(level: Level | None, alignment: Alignment) -> bool:
    """Whether no edit explains how one lies over the other."""
    is_copy = level is Level.SAME_PHOTO and alignment.parallax < MOVED
    return alignment.skew > EDITED_SKEW and not is_copy


def _geometry(pair: PairFacts, alignment: Alignment) -> Iterator[Change]:
    if alignment.skew > EDITED_SKEW:
        yield Change.of(ChangeKind.RESHAPED, WhatChanged.RESHAPED)
        return
    scale, degrees = _scale_and_turn(alignment, pair.first, pair.second)
    if alignment.is_mirrored:
        yield Change.of(ChangeKind.MIRRORED, WhatChanged.MIRRORED)
    if abs(degrees) >= UPRIGHT:
        yield Change.of(ChangeKind.ROTATED, WhatChanged.ROTATED, number=round(abs(degrees)))
    straight = abs(degrees) % 90 < UPRIGHT or abs(degrees) % 90 > 90 - UPRIGHT
    cropped = False
    for overlap, code in (
        (alignment.overlap_a, WhatChanged.SECOND_SHOWS_PART),
        (alignment.overlap_b, WhatChanged.FIRST_SHOWS_PART),
    ):
        if overlap < (WHOLE if straight else WHOLE_TURNED):
            cropped = True
            yield Change.of(ChangeKind.CROPPED, code, number=round(100 * overlap))
    if abs(scale - 1) <= SAME_SCALE:
        return
    if cropped:
        yield Change.of(ChangeKind.RESIZED, WhatChanged.RESIZED_TO, number=round(100 * scale))
    else:
        pixels, other_pixels = (
            pixels_in_words(facts.width, facts.height) for facts in (pair.second, pair.first)
        )
        yield Change.of(
            ChangeKind.RESIZED, WhatChanged.RESIZED, pixels=pixels, other_pixels=other_pixels
        )


def _profile(pair: PairFacts, *, same: bool = False) -> tuple[Change, ...]:
    first, second = (name or "sRGB" for name in pair.profiles)
    if first == second:
        return ()
    code = WhatChanged.OTHER_PROFILE if same else WhatChanged.PROFILE
    return (Change.of(ChangeKind.PROFILE, code, profile=second, other_profile=first),)


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


def _colors(leftover: Leftover | None) -> Iterator[Change]:
    if leftover is None:
        return
    if leftover.saturation < 0.1:
        yield Change.of(ChangeKind.RECOLORED, WhatChanged.GRAY)
    elif (
        leftover.tone > TONE
        or abs(leftover.contrast - 1) > CONTRAST
        or abs(leftover.saturation - 1) > SATURATION
    ):
        yield Change.of(ChangeKind.RECOLORED, WhatChanged.RECOLORED)
    if leftover.patches > PATCHES:
        percent = max(1, round(100 * leftover.patches))
        yield Change.of(ChangeKind.OVERLAY, WhatChanged.OVERLAY, number=percent)
