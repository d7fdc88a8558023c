"""How well two pictures agree when one is laid over the other: local correlation, window by window.

Normalized cross-correlation (Lewis 1995) in small windows, so that overlays count where they are
and brightness and contrast don't count at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, DoubleArray, FloatArray

WINDOW = 13
"""Side of the windows, in pixels."""
FLAT = 3.0
"""Windows in which the gray levels (0..255) of both deviate by less say nothing."""
AGREES = 0.6
FEWEST_PLACES = 50


@dataclass(frozen=True, slots=True)
class Agreement:
    """Correlations (-1..1): their ``median``, tenth percentile (``weakest``) and the share that is
    ``agreeing``; the shares (0..1) of both pictures that lie over each other."""

    median: float
    weakest: float
    agreeing: float
    overlap: float
    other_overlap: float


def agreement(still: ByteArray, moving: ByteArray, to_moving: DoubleArray) -> Agreement | None:
    """Two gray pictures (h, w) uint8 and the homography (3, 3) from places in ``still`` to places
    in ``moving``, in pixels; ``moving`` shows at least as much detail. None if too little of them
    overlaps or all of it is flat."""
    size = still.shape[::-1]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    soft = cv2.GaussianBlur(moving.astype(np.float32), (0, 0), _blur(to_moving, still.shape))
    warped = cv2.warpPerspective(soft, to_moving, size, flags=flags)
    inside = cv2.warpPerspective(np.ones_like(soft), to_moving, size, flags=flags)
    covering = cv2.warpPerspective(
        np.ones(still.shape, np.float32), to_moving, moving.shape[::-1], flags=cv2.INTER_LINEAR
    )
    correlation, sure = _local_correlation(still, warped)
    sure &= _mean((inside > 0.99).astype(np.float32)) > 0.99
    if int(sure.sum()) < FEWEST_PLACES:
        return None
    correlations = correlation[sure]
    return Agreement(
        float(np.median(correlations)),
        float(np.percentile(correlations, 10)),
        float((correlations > AGREES).mean()),
        float((inside > 0.5).mean()),
        float((covering > 0.5).mean()),
    )


def texture(gray: ByteArray) -> float:
    """The share (0..1) of a picture's windows that isn't flat."""
    values = cv2.GaussianBlur(gray.astype(np.float32), (0, 0), 0.8)
    mean = _mean(values)
    return float((_mean(values * values) - mean * mean > FLAT**2).mean())


def unfolded_area(homography: DoubleArray, shape: tuple[int, ...]) -> float:
    """Area, in pixels, that a picture of this shape (h, w) becomes; 0 where it folds over."""
    height, width = shape
    frame = np.array([[0.0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]])
    depth = frame @ homography[2, :2] + homography[2, 2]
    if (depth * np.sign(depth[0]) < 1e-6).any():
        return 0.0
    there = cv2.perspectiveTransform(frame[None], homography)[0].astype(np.float32)
    return float(cv2.contourArea(there)) if cv2.isContourConvex(there) else 0.0


def _blur(to_moving: DoubleArray, shape: tuple[int, ...]) -> float:
    """Sigma, in pixels of the moving picture, that leaves it the detail of the still one."""
    x, y = shape[1] / 2, shape[0] / 2
    places = np.array([[[x, y], [x + 1, y], [x, y + 1]]])
    center, right, below = cv2.perspectiveTransform(places, to_moving)[0]
    step = max(float(np.linalg.norm(right - center)), float(np.linalg.norm(below - center)))
    return 0.5 * max(step, 1.0)


def _local_correlation(
    a: cv2.typing.MatLike, b: cv2.typing.MatLike
) -> tuple[FloatArray, BoolArray]:
    """(h, w) correlations of the windows around each pixel, and where they say something."""
    first, second = (cv2.GaussianBlur(side.astype(np.float32), (0, 0), 0.8) for side in (a, b))
    mean_a, mean_b = _mean(first), _mean(second)
    variance_a = np.maximum(_mean(first * first) - mean_a * mean_a, 0)
    variance_b = np.maximum(_mean(second * second) - mean_b * mean_b, 0)
    covariance = _mean(first * second) - mean_a * mean_b
    correlation = covariance / np.sqrt((variance_a + 1) * (variance_b + 1))
    return correlation, np.maximum(variance_a, variance_b) > FLAT**2


def _mean(values: cv2.typing.MatLike) -> FloatArray:
    return np.asarray(cv2.boxFilter(values, -1, (WINDOW, WINDOW)), dtype=np.float32)
