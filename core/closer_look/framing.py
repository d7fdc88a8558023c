"""Whether two pictures show the same frame, at any size, turned by quarters or mirrored."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from core.arrays import ByteArray, DoubleArray

SQUASHED = 48
FRAMED_ALIKE = 0.5
"""Correlation of two pictures squashed to squares, from which their framing may be the same."""


def framed_alike(a: ByteArray, b: ByteArray) -> DoubleArray | None:
    """Homography (3, 3) from pixels of a to those of b, gray (h, w): of the eight turns of a
    picture the one in which both, squashed to squares, agree best. None if none does."""
    first, second = (
        cv2.resize(gray, (SQUASHED, SQUASHED), interpolation=cv2.INTER_AREA) for gray in (a, b)
    )
    turns = [
        (_correlation(np.rot90(np.fliplr(first) if mirrored else first, quarter), second),
         quarter, mirrored)
        for mirrored in (False, True)
        for quarter in range(4)
    ]  # fmt: skip
    best, quarter, mirrored = max(turns)
    if best < FRAMED_ALIKE:
        return None
    unit = np.array([[-1.0, 0, 1], [0, 1, 0], [0, 0, 1]]) if mirrored else np.eye(3)
    for _ in range(quarter):  # as rot90 turns, counterclockwise: (x, y) -> (y, 1 - x)
        unit = np.array([[0.0, 1, 0], [-1, 0, 1], [0, 0, 1]]) @ unit
    return np.asarray(to_pixels(b) @ unit @ np.linalg.inv(to_pixels(a)))


def _correlation(a: npt.NDArray[np.generic], b: npt.NDArray[np.generic]) -> float:
    first, second = (side.astype(np.float32) - side.astype(np.float32).mean() for side in (a, b))
    norm = float(np.linalg.norm(first) * np.linalg.norm(second))
    return float((first * second).sum()) / norm if norm > 0 else 0.0


def to_pixels(gray: ByteArray) -> DoubleArray:
    """From shares of width and height to pixels, whose centers lie at whole numbers."""
    height, width = gray.shape
    return np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1.0]])
