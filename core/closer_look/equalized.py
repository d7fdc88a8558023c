"""Two gray pictures in one frame made alike in sharpness and tone, so that what still differs says
something."""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import FloatArray

SHARPNESS_SIDE = 512
"""Pixels of the middle in which sharpness is compared."""
LARGEST_BLUR = 4.0
PARTS = 16
"""Of a gray level: so finely tone curves are looked up, instead of computed for each pixel."""


def blurs(a: FloatArray, b: FloatArray) -> tuple[float, float]:
    """Sigmas that make both equally sharp; 0 for the one that is less sharp."""
    middles = [_middle(side) for side in (a, b)]
    sharpness = [_sharpness(side) for side in middles]
    if sharpness[0] < sharpness[1]:
        return 0.0, _blur_to(middles[1], sharpness[0])
    return _blur_to(middles[0], sharpness[1]), 0.0


def _blur_to(gray: FloatArray, sharpness: float) -> float:
    low, high = 0.0, LARGEST_BLUR
    if _sharpness(gray) <= 1.1 * sharpness:
        return 0.0
    for _ in range(6):
        sigma = (low + high) / 2
        is_sharper = _sharpness(soft(gray, sigma)) > sharpness
        low, high = (sigma, high) if is_sharper else (low, sigma)
    return high


def _sharpness(gray: FloatArray) -> float:
    return float(np.mean(cv2.Laplacian(gray, cv2.CV_32F) ** 2)) + 1e-3


def _middle(gray: FloatArray) -> FloatArray:
    top, left = (max(0, side - SHARPNESS_SIDE) // 2 for side in gray.shape)
    return gray[top : top + SHARPNESS_SIDE, left : left + SHARPNESS_SIDE]


def soft(gray: FloatArray, sigma: float) -> FloatArray:
    """Blurred by so much and by what alignments, exact to half a pixel, need."""
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), float(np.hypot(sigma, 0.8))))


def toned(gray: FloatArray, curve: FloatArray) -> FloatArray:
    """With its levels (h, w) moved along a tone ``curve`` (256,)."""
    fine = np.interp(np.arange(0, 255 * PARTS + 1) / PARTS, np.arange(256), curve)
    return fine.astype(np.float32)[(np.clip(gray, 0, 255) * PARTS + 0.5).astype(np.intp)]
