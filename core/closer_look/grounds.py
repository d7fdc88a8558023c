"""A cut-out beside its flattened copy: laid over the ground that the copy was flattened onto.

Only with the same ground do the edges of what is shown agree, so the copy itself is asked for it.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import ByteArray

CLEAR, SOLID = 8, 250
"""Of alpha, 0..255: below the ground shows, from there on it doesn't."""
LEAST_CLEAR = 0.01
"""The share of a picture that must show nothing but ground, or its tone isn't known."""
ONE_TONE = 12.0
"""Gray levels within which half of what shows there lies, if it is one color."""


def small_alpha(alpha: ByteArray, shape: tuple[int, ...]) -> ByteArray | None:
    """(h, w) uint8 brought to a sketch's ``shape``; None where too little is clear."""
    size = (shape[1], shape[0])
    small = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return small if (small < CLEAR).mean() >= LEAST_CLEAR else None


def on_ground_of(pixels: ByteArray, alpha: ByteArray, other: ByteArray) -> ByteArray | None:
    """A cut-out's ``pixels`` with ``alpha``, as they look on the ground of ``other``, framed alike;
    None where that shows no ground of one tone. Gray (h, w) or RGB (h, w, 3), and (h, w); uint8."""
    clear, height, width = alpha < CLEAR, *alpha.shape
    beside = cv2.resize(other, (width, height), interpolation=cv2.INTER_AREA)[clear]
    low, tone, high = np.percentile(beside, (25, 50, 75), axis=0)
    if (high - low > ONE_TONE).any():
        return None
    shown = 1 - alpha.astype(np.float32).reshape(height, width, *(1,) * (pixels.ndim - 2)) / 255
    shift = (tone - np.median(pixels[clear], axis=0)) * shown
    return np.asarray(np.clip(np.rint(pixels + shift), 0, 255), dtype=np.uint8)
