"""Keypoints of a small gray picture, and the homography between those of two.

Sources: SIFT (Lowe 2004) compared by its root (Arandjelović and Zisserman 2012), homography by
MAGSAC (Barath et al. 2020), both from OpenCV.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray, FloatArray

KEYPOINTS = 500
RATIO = 0.8
"""A match counts if it is this much nearer than the second best (Lowe 2004, section 7.1)."""
RANSAC_PIXELS = 3.0
FEWEST_INLIERS = 8
_CELLS = np.arange(128).reshape(4, 4, 8)
MIRRORED = _CELLS[::-1, :, -np.arange(8) % 8].reshape(-1)
"""The order of a SIFT descriptor's numbers in a mirror image: of the 4 x 4 cells around a point the
rows across its direction change places, and each cell's 8 directions turn the other way."""
MIRROR = np.diag([-1, 1, 1]).astype(np.float32)
"""Takes places to those in a mirror image, left of the picture."""


@dataclass(frozen=True, slots=True)
class Keypoints:
    """``points`` (n, 2) float32 in the pixels of a picture, and ``descriptors`` (n, 128) float32 of
    unit length."""

    points: FloatArray
    descriptors: FloatArray

    @classmethod
    def of(cls, gray: ByteArray) -> Keypoints:
        """Of what :func:`small_gray` gave."""
        sift = cv2.SIFT.create(nfeatures=KEYPOINTS, contrastThreshold=0.02)
        keypoints, descriptors = sift.detectAndCompute(gray, None)
        if not keypoints:
            return cls(np.empty((0, 2), np.float32), np.empty((0, 128), np.float32))
        root = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6))
        points = np.asarray(cv2.KeyPoint.convert(keypoints), dtype=np.float32)
        return cls(points, np.asarray(root, dtype=np.float32))

    def mirrored(self) -> Keypoints:
        """As they lie in a mirror image, left of the picture."""
        return Keypoints(self.points @ MIRROR[:2, :2], self.descriptors[:, MIRRORED])


def by_keypoints(a: Keypoints, b: Keypoints) -> tuple[DoubleArray, int] | None:
    """From pixels of a to those of b, and how many keypoints agree; None where too few do."""
    if min(len(a.points), len(b.points)) < FEWEST_INLIERS:
        return None
    here, there = _matches(a, b)
    if len(here) < FEWEST_INLIERS:
        return None
    homography, inside = cv2.findHomography(
        here,
        there,
        cv2.USAC_MAGSAC,
        RANSAC_PIXELS,
        maxIters=2000,
        confidence=0.999,
    )
    if homography is None or inside.sum() < FEWEST_INLIERS:
        return None
    return np.asarray(homography, dtype=np.float64), int(inside.sum())


def _matches(a: Keypoints, b: Keypoints) -> tuple[FloatArray, FloatArray]:
    """(m, 2) both: where what is alike lies in either."""
    similarity = a.descriptors @ b.descriptors.T
    two = np.argpartition(-similarity, 1, axis=1)[:, :2]
    values = np.take_along_axis(similarity, two, axis=1)
    nearest = values.argmax(axis=1)
    rows = np.arange(len(a.points))
    best, second = values[rows, nearest], values[rows, 1 - nearest]
    good = (1 - best) < RATIO**2 * (1 - second)  # unit vectors: distance^2 = 2 - 2 cosine
    return a.points[good], b.points[two[rows, nearest][good]]
