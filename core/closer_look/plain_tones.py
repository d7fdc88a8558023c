"""Two pictures that hold next to nothing (walls, skies, the dark): whether their tones are alike.

Nothing in them can be laid over anything. What is left to compare is how light and color run over
the whole picture, averaged until noise is gone, at full depth: in the dark, half a level is much.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import ByteArray, FloatArray

CELLS = 24
"""A side of the grid whose cells are averaged."""
ANOTHER_SHAPE = 0.02
"""Share by which width to height may differ."""
APART, FARTHEST = 0.5, 1.5
"""Levels (0..255): root of the mean square of the cells' differences in brightness, and the largest
of them."""
TELLING = 0.5
"""But never more than this share: where light hardly runs, it says nothing."""
COLOR_APART = 4.0
"""The same of a channel's difference from brightness: encoders keep little of it."""
OF_RUN = 0.1
"""Or, where light runs much, this share of how much it does."""


def have_alike_tones(a: ByteArray, b: ByteArray) -> bool:
    """Of two pictures (h, w, 3) uint8 RGB in the same frame."""
    shapes = [side.shape[1] / side.shape[0] for side in (a, b)]
    if abs(shapes[0] / shapes[1] - 1) > ANOTHER_SHAPE:
        return False
    (first, first_color), (second, second_color) = _cells(a), _cells(b)
    apart, run = np.abs(first - second), min(float(first.std()), float(second.std()))
    near = float(np.sqrt(np.mean(apart**2))) <= min(max(APART, OF_RUN * run), TELLING * run)
    same_color = float(np.abs(first_color - second_color).max()) <= COLOR_APART
    return near and same_color and float(apart.max()) <= max(FARTHEST, 3 * OF_RUN * run)


def _cells(pixels: ByteArray) -> tuple[FloatArray, FloatArray]:
    """(cells, cells) brightness, and (cells, cells, 3) how far each channel is from it."""
    cells = cv2.resize(pixels.astype(np.float32), (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    brightness = np.asarray(cv2.cvtColor(cells, cv2.COLOR_RGB2GRAY), dtype=np.float32)
    return brightness, np.asarray(cells - brightness[..., None], dtype=np.float32)
