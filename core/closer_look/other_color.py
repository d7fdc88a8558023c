"""Whether a thing has another color in one of two pictures that lie over each other.

Who recolors a photo moves grays far, or all colors alike. A product in another color leaves the
wall behind it, the floor and the label as they were, but for the slight cast of paper or of a lamp.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, FloatArray
from core.closer_look.difference import LaidOver

LONGEST_SIDE = 256
GRAY, COLORED = 8.0, 14.0
"""Chroma (CIE L*a*b*): below one a pixel is gray, above the other it is colored."""
FEWEST_GRAYS = 0.1
"""Share of what is common that must be gray in both: nothing else tells how all was recolored."""
LARGEST_CAST, EVEN = 12.0, 0.8
"""Chroma by which grays may have moved together, and the share of them that must have: more, or in
fewer, is a recoloring of all."""
UNLIKE = 14.0
"""Distance in the plane of a* and b* that no encoder explains."""
SAME_COLOR = UNLIKE / 4
"""Distance along a* and b*: where no pixel is farther away, none is unlike, whatever cast is taken
off."""
OTHER_HUE = 0.45
"""Radians: a turn of the hue that no change of contrast or saturation makes."""
LEAST_PART = 0.002
"""Share of what is common that has another color, in one piece."""
FEW_TONES = 0.5
"""Of the gray levels between its darkest and its brightest a photo has more than this share."""
GRAYED = 0.15
"""What is left of the saturation of a picture that was turned gray."""
OTHER_TONE = 12.0
"""Brightness (luma, 0..100) by which a thing turned gray may differ from its colored picture."""
NO_COLOR, FEWEST_COLORED = 8, 0.001
"""Between the channels of a pixel without a color there is at most this (0..255); a picture with
a smaller share of other pixels is gray."""


def has_other_color(laid: LaidOver) -> bool:
    """Whether a part of what both show has another color while grays stayed as they were."""
    brightness, colors, common = _small(laid)
    if float(np.abs(colors[0] - colors[1])[common].max(initial=0.0)) < SAME_COLOR:
        return False
    for plain, cast in ((0, 1), (1, 0)):
        balanced = _balanced(colors[plain], colors[cast], common)
        if balanced is not None:
            colors[cast], grays = balanced
            break
    else:
        return False
    colored = common & (np.maximum(*map(_chroma, colors)) > COLORED)
    if not colored.any():
        return False
    ways = [
        _unlike(colors[source], colors[1 - source], brightness, colored, grays) for source in (0, 1)
    ]
    piece = min(_largest_piece(unlike) for unlike in ways)
    return piece > LEAST_PART * int(common.sum())


def _balanced(
    plain: FloatArray, cast: FloatArray, common: BoolArray
) -> tuple[FloatArray, BoolArray] | None:
    """The colors of the second without the cast that lies on what is gray in the first, and where
    both are gray then; None where too little is, or where it isn't one slight cast."""
    gray = common & (_chroma(plain) < GRAY)
    if gray.sum() < FEWEST_GRAYS * common.sum():
        return None
    moved = np.median(cast[gray] - plain[gray], axis=0)
    if float(np.hypot(*moved)) > LARGEST_CAST:
        return None
    without = np.asarray(cast - moved, dtype=np.float32)
    grays = gray & (_chroma(without) < GRAY)
    return (without, grays) if grays.sum() > EVEN * gray.sum() else None


def _chroma(colors: FloatArray) -> FloatArray:
    return np.hypot(colors[..., 0], colors[..., 1])


def _unlike(
    source: FloatArray,
    target: FloatArray,
    brightness: tuple[FloatArray, FloatArray],
    colored: BoolArray,
    grays: BoolArray,
) -> BoolArray:
    """(h, w): what has another hue, or lost or won all its color while the rest did not; where all
    lost its color, what doesn't have its brightness either."""
    power = float((source[colored] ** 2).sum())
    saturation = float((source[colored] * target[colored]).sum()) / max(power, 1e-6)
    chromas = [_chroma(side) for side in (source, target)]
    if abs(saturation) < GRAYED and float(np.median(chromas[1][colored])) < GRAY:
        apart = brightness[0] - brightness[1]
        return np.asarray(colored & (np.abs(apart - np.median(apart[grays])) > OTHER_TONE))
    along = (source * target).sum(axis=2)
    turned = along < np.cos(OTHER_HUE) * chromas[0] * chromas[1]
    has_hue = np.minimum(*chromas) > GRAY
    distance = np.hypot(*np.moveaxis(target - source, 2, 0))
    lost = (np.minimum(*chromas) < GRAY / 2) & (np.maximum(*chromas) > 2 * COLORED)
    return np.asarray(colored & (distance > UNLIKE) & ((has_hue & turned) | lost))


def _small(laid: LaidOver) -> tuple[tuple[FloatArray, FloatArray], list[FloatArray], BoolArray]:
    height, width = laid.common.shape
    scale = min(1.0, LONGEST_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    inside = cv2.resize(laid.common.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.99
    brightness, labs = [], []
    for side in (laid.first, laid.second):
        small = cv2.resize(side, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        soft = cv2.GaussianBlur(small, (0, 0), 1.0)
        gray = cv2.cvtColor(soft, cv2.COLOR_RGB2GRAY)
        brightness.append(np.asarray(gray, dtype=np.float32) * 100)
        labs.append(np.asarray(cv2.cvtColor(soft, cv2.COLOR_RGB2LAB), dtype=np.float32))
    return (brightness[0], brightness[1]), [lab[..., 1:] for lab in labs], np.asarray(inside)


def _largest_piece(mask: BoolArray) -> int:
    _, _, pieces, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return int(pieces[1:, cv2.CC_STAT_AREA].max(initial=0))


def is_gray(pixels: ByteArray) -> bool:
    """Whether next to no pixel of an RGB picture (h, w, 3) has a color."""
    spread = pixels.max(axis=2) - pixels.min(axis=2)
    return float(np.mean(spread > NO_COLOR)) < FEWEST_COLORED


def has_few_tones(gray: ByteArray) -> bool:
    """Whether a picture (h, w) was brought down to a few colors, as old formats have."""
    levels = np.flatnonzero(np.bincount(gray.ravel(), minlength=256))
    return len(levels) < FEW_TONES * (int(levels[-1]) - int(levels[0]) + 1)
