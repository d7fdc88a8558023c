"""Fits two pictures at fine scale that were aligned at coarse scale.

The displacement between them, see :mod:`~core.closer_look.dense_search`, is used twice: for a
better homography, and then for a smooth bend, which lenses need and no letter can follow.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from core.arrays import BoolArray, FloatArray
from core.closer_look.agreement import WINDOW
from core.closer_look.alignment import Alignment
from core.closer_look.dense_search import displacement
from core.closer_look.difference import LaidOver

EVERY = 8
"""Pixels between the places whose displacement is asked for."""
EDGE = 400.0
"""Square of the gradient, from which a place can be told from its neighbors."""
FEWEST_PLACES = 50
RANSAC_PIXELS = 1.0
FARTHEST = 8.0
"""Pixels by which the bend may move: quadrangles divided evenly lie so far from a homography."""
SMOOTH_OVER = 16
"""It changes over no less than this part of the longer side."""
FINEST_BLUR = 4.0
"""Pixels, of a picture made smaller to be blurred."""


def refitted(alignment: Alignment, laid: LaidOver) -> Alignment:
    """The alignment by which ``laid`` was laid over each other, better fitted; as it is where too
    little can be told."""
    a, b = (
        np.asarray(cv2.cvtColor(side, cv2.COLOR_RGB2GRAY), dtype=np.float32)
        for side in (laid.first, laid.second)
    )
    flow = _displacement(a, b)
    height, width = a.shape
    y, x = np.mgrid[EVERY // 2 : height : EVERY, EVERY // 2 : width : EVERY]
    told = (_inner(laid.common)[y, x] > 0) & (_edges(a)[y, x] > EDGE)
    if int(told.sum()) < FEWEST_PLACES:
        return alignment
    here = np.stack([x[told], y[told]], axis=1).astype(np.float32)
    there = np.asarray(here + flow[y[told], x[told]], dtype=np.float32)
    step, _ = cv2.findHomography(here, there, cv2.RANSAC, RANSAC_PIXELS)
    if step is None or not np.isfinite(step).all():
        return alignment
    to_pixels = np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1.0]])
    fitted = alignment.homography @ np.linalg.inv(to_pixels) @ step @ to_pixels
    return replace(alignment, homography=np.asarray(fitted / fitted[2, 2], dtype=np.float64))


def bent(a: FloatArray, b: FloatArray, common: BoolArray) -> FloatArray:
    """Two gray pictures (h, w) in one frame: ``b`` moved to fit ``a`` by what is smooth in the
    displacement between them."""
    flow = _displacement(a, b)
    near = np.abs(flow).max(axis=2) <= FARTHEST
    weights = (np.minimum(_edges(a), 1e4) + 1e-3) * _inner(common) * near
    total = _blurred(weights) + 1.0
    y, x = (np.arange(side, dtype=np.float32) for side in a.shape)
    right, down = (
        cv2.resize(_blurred(flow[..., axis] * weights) / total, a.shape[::-1]) for axis in (0, 1)
    )
    places = x + right, y[:, None] + down
    fitted = cv2.remap(b, *places, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(fitted, dtype=np.float32)


def _displacement(a: FloatArray, b: FloatArray) -> FloatArray:
    first, second = (np.clip(side, 0, 255).astype(np.uint8) for side in (a, b))
    return displacement(first, second)


def _blurred(values: FloatArray) -> FloatArray:
    """Over the reach of what is smooth, in a smaller picture: it holds nothing finer, and a blur
    so wide takes most of the time of a look at full size."""
    reach = max(values.shape) / SMOOTH_OVER
    times = max(1.0, reach / FINEST_BLUR)
    height, width = (max(1, round(side / times)) for side in values.shape)
    small = cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), reach / times), dtype=np.float32)


def _edges(gray: FloatArray) -> FloatArray:
    right, down = (cv2.Sobel(gray, cv2.CV_32F, *way) for way in ((1, 0), (0, 1)))
    return np.asarray(right**2 + down**2, dtype=np.float32)


def _inner(common: BoolArray) -> FloatArray:
    window = np.ones((WINDOW, WINDOW), np.uint8)
    return np.asarray(cv2.erode(common.astype(np.uint8), window), dtype=np.float32)
