"""How sharp a photo is where it matters: in its middle, and where it shows most detail.

It looks for no face. Of a burst it tells the frame that is in focus from those that are blurred,
shaken, focused on what lies behind, or so bright or dark that detail is lost.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray

SIDE = 1024
"""Pixels of the longer side at which photos are compared."""
TILES = 8
"""Along each side of the photo, which is weighed part by part."""
EDGE_WEIGHT = 0.25
"""Of detail in the corners; in the middle it is 1."""
BEST_SHARE = 0.25
"""Of the parts, by their weighed detail: the rest may be sky, or lie out of focus on purpose."""
BLACK, WHITE = 3.0, 252.0
"""Gray levels; below and above them there is no detail, only the end of the scale."""
MIDDLE, DARKEST = 118.0, 70.0
"""Mean gray levels. Photos are compared as if they were all this bright, since a brighter exposure
has more contrast, not more detail; what is darker than the second counts as that dark."""
FULL = 600.0
"""Squared gray levels; noise of full contrast has more."""


def sharpness(image: Image.Image) -> float:
    """0 (flat) to 100: how strong fine details are in the best parts, at one common scale.

    The energy of the Laplacian (Pech-Pacheco et al. 2000) after a small blur, which takes noise
    away, on a logarithmic scale. Clipped pixels and their neighbors count as flat.
    """
    gray = image.convert("L")
    gray.thumbnail((SIDE, SIDE))
    pixels = np.asarray(gray, dtype=np.float32)
    if min(pixels.shape) < 5:
        return 0.0
    soft = _soft(pixels)
    center = soft[1:-1, 1:-1]
    around = soft[:-2, 1:-1] + soft[2:, 1:-1] + soft[1:-1, :-2] + soft[1:-1, 2:]
    clipped = (center < BLACK) | (center > WHITE)
    detail = np.where(_grown(clipped), 0.0, (around - 4 * center) ** 2)
    weighed = np.sort((_tiles(detail) * _weights(detail.shape)).ravel())[::-1]
    brightness = (MIDDLE / max(float(pixels.mean()), DARKEST)) ** 2
    best = brightness * float(weighed[: max(1, round(BEST_SHARE * weighed.size))].mean())
    return float(np.clip(100 * np.log1p(best) / np.log1p(FULL), 0, 100))


def _soft(pixels: FloatArray) -> FloatArray:
    """A blur by (1 2 1) / 4, both ways; one pixel smaller on each side."""
    across = pixels[:, :-2] + 2 * pixels[:, 1:-1] + pixels[:, 2:]
    soft: FloatArray = (across[:-2] + 2 * across[1:-1] + across[2:]) / 16
    return soft


def _grown(mask: BoolArray) -> BoolArray:
    """Their neighbors too: the edge of a burnt out sky is no detail."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    wide = grown.copy()
    wide[:, 1:] |= grown[:, :-1]
    wide[:, :-1] |= grown[:, 1:]
    return wide


def _starts(length: int) -> IntArray:
    return np.linspace(0, length, min(TILES, length), endpoint=False).astype(np.int64)


def _tiles(values: FloatArray) -> FloatArray:
    """The mean of each part."""
    rows, columns = (_starts(length) for length in values.shape)
    sums = np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
    heights = np.diff(np.append(rows, values.shape[0]))
    widths = np.diff(np.append(columns, values.shape[1]))
    means: FloatArray = sums / np.outer(heights, widths)
    return means


def _weights(shape: tuple[int, ...]) -> FloatArray:
    """Of each part: 1 in the middle, falling to :data:`EDGE_WEIGHT` in the corners."""
    down, across = (
        np.linspace(-1, 1, len(_starts(length))) if length > 1 else np.zeros(1) for length in shape
    )
    distance = (down[:, None] ** 2 + across[None, :] ** 2) / 2
    weights: FloatArray = (1 - (1 - EDGE_WEIGHT) * distance).astype(np.float32)
    return weights
