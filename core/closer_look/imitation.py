"""Imitates an enlargement: a part of a larger picture, made again from the smaller one alone.

Whoever enlarged it interpolated, then perhaps blurred or sharpened, then stored. All but the
storing is linear, so the weights of a few pictures that were each made in one way are solved for.
What they can't imitate was not in the smaller picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray
from core.closer_look.framing import to_pixels

INTERPOLATIONS = (cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
RADII = (0.7, 1.4, 2.8, 5.6)
"""Of the blurred pictures, in pixels: a mask that sharpens is the difference of two of them."""
CLIPPED = 2
"""Gray levels so near to black and white say nothing of the filter: it may have gone beyond."""
EVERY = 5
"""Of the pixels, that many times more than are needed, one in so many is fitted."""
NUDGE = 1e-3
"""Pixels: a place halfway between two belongs to the one after it, as programs have it."""
RIDGE = 1e-9
"""Keeps the equations solvable; the interpolations are much alike."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A picture at full scale: ``gray`` (h, w) uint8; ``quality``: JPEG's, None for others."""

    gray: ByteArray
    quality: int | None = None


def imitated(small: ByteArray, large: Plane, way: DoubleArray) -> tuple[ByteArray, ByteArray]:
    """``large`` (h, w), as near as ``small`` (h, w) uint8 can come to it by interpolation and
    filters; and the same as the encoder of ``large`` leaves it. ``way`` (3, 3) takes pixels of
    ``large`` to those of ``small``. A JPEG grid is taken to begin at the corner of ``large``."""
    pictures = _pictures(small, way, large.gray.shape)
    free = np.flatnonzero((large.gray > CLIPPED) & (large.gray < 255 - CLIPPED))[::EVERY]
    values = np.stack([picture.ravel()[free] for picture in pictures]).astype(np.float64)
    products = values @ values.T
    products += np.diag(np.diag(products) * RIDGE + RIDGE)
    weights = np.linalg.solve(products, values @ large.gray.ravel()[free].astype(np.float64))
    mixed = np.tensordot(weights.astype(np.float32), np.stack(pictures), 1)
    made = np.rint(np.clip(mixed, 0, 255)).astype(np.uint8)
    return made, _encoded(made, large.quality)


def pixels_back(small: ByteArray, large: ByteArray, homography: DoubleArray) -> DoubleArray:
    """(3, 3) from pixels of ``large`` to those of ``small``; ``homography`` (3, 3) takes shares of
    ``small`` to shares of ``large``."""
    there = to_pixels(large) @ homography @ np.linalg.inv(to_pixels(small))
    nudged = np.array([[1, 0, NUDGE], [0, 1, NUDGE], [0, 0, 1]])
    return np.asarray(nudged @ np.linalg.inv(there), dtype=np.float64)


def _pictures(
    small: ByteArray, way: DoubleArray, shape: tuple[int, ...]
) -> list[cv2.typing.MatLike]:
    """(h, w) float32 each: enlargements, one of them blurred, moved a little, and white."""
    enlarged = [
        cv2.warpPerspective(
            small.astype(np.float32),
            way,
            shape[::-1],
            flags=interpolation | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REFLECT,
        )
        for interpolation in INTERPOLATIONS
    ]
    linear = enlarged[INTERPOLATIONS.index(cv2.INTER_LINEAR)]
    blurred = [cv2.GaussianBlur(linear, (0, 0), radius) for radius in RADII]
    moved = [cv2.Sobel(linear, cv2.CV_32F, across, 1 - across) for across in (0, 1)]
    return [*enlarged, *blurred, *moved, np.ones_like(linear)]


def _encoded(gray: ByteArray, quality: int | None) -> ByteArray:
    """As JPEG leaves it; as it is where there is no quality."""
    if quality is None:
        return gray
    _, data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
