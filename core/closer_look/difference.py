"""Two pictures laid over each other, and what differs then: measured, and painted to be seen.

The second picture is warped into the frame of the first (``core.closer_look.alignment``). Then the
brightness of one is matched to the other's by a tone curve, so that a brighter copy shows no
difference where only the light changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from core.arrays import BoolArray, ByteArray, DoubleArray, FloatArray
from core.closer_look.alignment import Alignment
from core.closer_look.changes import Leftover

SMALLEST_SHARE = 0.02
VISIBLE = 0.1
"""A difference from here (of the full range, after a slight blur) is no noise of encoders."""
SOFT = 1.2
"""Sigma in pixels: alignment is not exact to the pixel, and encoders ring at edges."""
DARK = 4.0
"""Levels of 0..255 below which a ratio of brightness is mostly noise."""
GAIN = 4.0
"""Differences are painted this much stronger than they are."""
GHOST = 0.25
_COLOR = np.array([1.0, 0.75, 0.2], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class LaidOver:
    """``first`` (h, w, 3) uint8; ``second`` the other in its frame; ``common`` (h, w), where it
    has pixels; ``coarseness``: pixels of the frame a pixel of the second, at least 1."""

    first: ByteArray
    second: ByteArray
    common: BoolArray
    coarseness: float = 1.0


def at_most(image: Image.Image, side: int) -> ByteArray:
    """RGB -> (h, w, 3) uint8 with no side above ``side``."""
    if max(image.size) > side:
        image = image.copy()
        image.thumbnail((side, side), reducing_gap=2.0)  # as OpenCV does it, small print is torn
    return np.asarray(image, dtype=np.uint8)


def lay_over(a: ByteArray, b: ByteArray, alignment: Alignment) -> LaidOver | None:
    """``b`` in the frame of ``a``; None where hardly anything is common."""
    height, width = a.shape[:2]
    to_b = _to_pixels(b) @ alignment.homography @ np.linalg.inv(_to_pixels(a))
    scale = np.sqrt(abs(np.linalg.det(to_b[:2, :2] / to_b[2, 2])))
    if scale > 1:  # leave out the detail that the frame can't hold
        b = np.asarray(cv2.GaussianBlur(b, (0, 0), 0.5 * scale), dtype=np.uint8)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    warped = cv2.warpPerspective(b, to_b, (width, height), flags=flags)
    inside = np.full(b.shape[:2], 255, dtype=np.uint8)
    common = cv2.warpPerspective(inside, to_b, (width, height), flags=flags) > 250
    if common.mean() < SMALLEST_SHARE:
        return None
    return LaidOver(a, np.asarray(warped, dtype=np.uint8), common, max(1.0, 1 / float(scale)))


def differing(laid: LaidOver) -> FloatArray:
    """(h, w) float32, 0 to 1: the largest difference of a channel once brightness is matched."""
    return _unlike(laid, _brightness_matched)


def leftover(laid: LaidOver) -> Leftover:
    """What differs in the common part, in numbers; tone and color where nothing covers it."""
    first, second = (_soft(picture, laid.coarseness) / 255 for picture in (laid.first, laid.second))
    patches = np.zeros_like(laid.common)
    for _ in range(2):  # what covers a part must not pass for a tone, nor a tone for a cover
        reach = np.ones((2 * round(3 * SOFT * laid.coarseness) + 1,) * 2, np.uint8)
        plain = laid.common & (cv2.dilate(patches.astype(np.uint8), reach) == 0)
        if not plain.any():
            break
        a, b = first[plain], second[plain]
        colors = [float((picture.max(axis=1) - picture.min(axis=1)).mean()) for picture in (a, b)]
        saturation = colors[1] / colors[0] if colors[0] > 0.02 else 1.0
        tone = float(np.abs(a.mean(axis=0) - b.mean(axis=0)).max())
        spread = [max(float(picture.mean(axis=1).std()), 1e-3) for picture in (a, b)]
        patches = _patches(laid, in_color=0.8 < saturation < 1.25)
    return Leftover(tone, spread[1] / spread[0], saturation, float(patches[laid.common].mean()))


def _patches(laid: LaidOver, *, in_color: bool) -> BoolArray:
    """(h, w): clearly differs, however tones are matched; without color where that was changed."""
    if not in_color:
        first, second = (_gray(picture)[..., None] for picture in (laid.first, laid.second))
        laid = LaidOver(first, second, laid.common, laid.coarseness)
    unlike = (_unlike(laid, _channels_matched) > VISIBLE).astype(np.uint8)
    return cv2.morphologyEx(unlike, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0


def _unlike(
    laid: LaidOver, matched: Callable[[ByteArray, ByteArray, BoolArray], FloatArray]
) -> FloatArray:
    """It isn't known which was edited: whichever comes nearer to the other is matched."""
    differences = []
    for source, target in ((laid.first, laid.second), (laid.second, laid.first)):
        near = _soft(matched(source, target, laid.common), laid.coarseness)
        difference = np.abs(near - _soft(target, laid.coarseness)).max(axis=2) / 255
        differences.append(np.where(laid.common, difference, 0).astype(np.float32))
    return min(differences, key=lambda difference: float(difference.mean()))


def _soft(pixels: ByteArray | FloatArray, coarseness: float) -> FloatArray:
    soft = cv2.GaussianBlur(pixels.astype(np.float32), (0, 0), SOFT * coarseness)
    return np.asarray(soft, dtype=np.float32).reshape(pixels.shape)


def _brightness_matched(source: ByteArray, target: ByteArray, common: BoolArray) -> FloatArray:
    gray = _gray(source)
    curve = tone_curve(gray[common], _gray(target)[common])
    gain = (curve + DARK) / (np.arange(256, dtype=np.float32) + DARK)
    return np.asarray(np.clip(source * gain[gray][..., None], 0, 255), dtype=np.float32)


def _channels_matched(source: ByteArray, target: ByteArray, common: BoolArray) -> FloatArray:
    channels = [
        tone_curve(source[common, at], target[common, at])[source[..., at]]
        for at in range(source.shape[2])
    ]
    return np.stack(channels, axis=2)


def tone_curve(source: ByteArray, target: ByteArray) -> FloatArray:
    """(256,) float32: the mean level of ``target`` where ``source`` has a level, smoothed."""
    levels = source.ravel()
    counts = np.bincount(levels, minlength=256).astype(np.float32)
    sums = np.bincount(levels, weights=target.ravel(), minlength=256).astype(np.float32)
    many, total = (cv2.GaussianBlur(histogram, (1, 19), 3).ravel() for histogram in (counts, sums))
    curve = np.where(many > 0, total / np.maximum(many, 1e-9), np.arange(256))
    return curve.astype(np.float32)


def _gray(pixels: ByteArray) -> ByteArray:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def visible_share(difference: FloatArray, common: BoolArray) -> float:
    """How much (0..1) of the common part differs visibly."""
    return float((difference[common] > VISIBLE).mean())


def painted(laid: LaidOver, difference: FloatArray) -> ByteArray:
    """(h, w, 3) uint8: the first in dim gray, differences bright over it; black where the second
    has no pixels."""
    gray = _gray(laid.first).astype(np.float32) / 255
    strength = np.clip(GAIN * (difference - VISIBLE / 4), 0, 1)[..., None]
    bright = (1 - strength) * GHOST * gray[..., None] + strength * _COLOR
    bright[~laid.common] = 0
    return np.asarray(255 * bright, dtype=np.uint8)


def _to_pixels(pixels: ByteArray) -> DoubleArray:
    """From shares of width and height to pixels, whose centers lie at whole numbers."""
    height, width = pixels.shape[:2]
    return np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1.0]])
