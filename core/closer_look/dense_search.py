"""How far each pixel of a picture lies from its place in another: dense inverse search.

Source: Kroeger et al. 2016, as OpenCV has it.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import ByteArray, FloatArray

SEARCHABLE = 96
"""Pixels a side from which on OpenCV can be asked: in less it refuses or crashes."""


def displacement(first: ByteArray, second: ByteArray) -> FloatArray:
    """Two gray pictures (h, w) uint8 of one size -> (h, w, 2): pixels to the right and down."""
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    a, b = (_at_least_searchable(gray) for gray in (first, second))
    flow = search.calc(a, b, np.zeros((*a.shape, 2), np.float32))
    return np.asarray(flow[: first.shape[0], : first.shape[1]], dtype=np.float32)


def _at_least_searchable(gray: ByteArray) -> ByteArray:
    """Narrow pictures are continued, mirrored."""
    below, right = (max(0, SEARCHABLE - side) for side in gray.shape)
    continued = cv2.copyMakeBorder(gray, 0, below, 0, right, cv2.BORDER_REFLECT)
    return np.asarray(continued, dtype=np.uint8)
