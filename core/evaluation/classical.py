"""Hashes, histograms and keypoints, by well-kept libraries: ImageHash, Pillow and OpenCV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import cv2
import imagehash
import numpy as np
from PIL import Image

from core.embedding.vectors import FloatArray
from core.evaluation.method import CosineMethod, Method, unit

KEYPOINTS = 200
KEYPOINT_SIDE = 320
RATIO = 0.8
"""Lowe's ratio test (Lowe 2004, section 7.1)."""
BINS = 8


class ImageHashMethod(CosineMethod):
    """64 bits as -1 and 1: their cosine is 1 - 2 x the Hamming distance / 64."""

    def __init__(self, name: str, source: str, make: Callable[[Image.Image], Any]) -> None:
        self.name, self.source, self._make = name, source, make

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 64)."""
        bits = np.stack([self._make(image).hash.reshape(-1) for image in images])
        return unit(bits.astype(np.float32) * 2 - 1)


def dct_hash() -> ImageHashMethod:
    """The perceptual hash of the low DCT frequencies (Zauner 2010)."""
    return ImageHashMethod("DCT hash", "Zauner 2010 (ImageHash)", imagehash.phash)


def difference_hash() -> ImageHashMethod:
    """The signs of horizontal differences (Krawetz 2013)."""
    return ImageHashMethod("difference hash", "Krawetz 2013 (ImageHash)", imagehash.dhash)


class RgbHistogram(CosineMethod):
    """Joint histogram of 8 x 8 x 8 colors; compared by Bhattacharyya's coefficient."""

    name = "RGB histogram"
    source = "Swain and Ballard 1991"

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 512) square roots of shares."""
        rows = []
        for image in images:
            bins = np.asarray(image.reduce(2), dtype=np.int64) * BINS // 256
            flat = (bins[..., 0] * BINS + bins[..., 1]) * BINS + bins[..., 2]
            rows.append(np.bincount(flat.reshape(-1), minlength=BINS**3))
        return unit(np.sqrt(np.stack(rows)).astype(np.float32))


class Keypoints(Method):
    """The share of keypoints that find a clear partner in both directions."""

    def __init__(self, name: str, source: str, detector: Any, *, binary: bool) -> None:
        self.name, self.source, self._detector = name, source, detector
        self._dims = 32 if binary else 128
        self._type = np.uint8 if binary else np.float32
        self._matcher = cv2.BFMatcher(cv2.NORM_HAMMING if binary else cv2.NORM_L2)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 1 + KEYPOINTS * dims): how many keypoints there are, then their descriptors."""
        rows = np.zeros((len(images), 1 + KEYPOINTS * self._dims), dtype=np.float32)
        for row, image in zip(rows, images, strict=True):
            gray = image.convert("L")
            gray.thumbnail((KEYPOINT_SIDE, KEYPOINT_SIDE))
            _, found = self._detector.detectAndCompute(np.asarray(gray), None)
            if found is not None:
                found = found[:KEYPOINTS]
                row[0] = len(found)
                row[1 : 1 + found.size] = found.reshape(-1)
        return rows

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """0 to 1; symmetric because both directions are averaged."""
        pairs = zip(a, b, strict=True)
        return np.asarray([self._matched(x, y) for x, y in pairs], dtype=np.float32)

    def _matched(self, a: FloatArray, b: FloatArray) -> float:
        first, second = self._unpacked(a), self._unpacked(b)
        if min(len(first), len(second)) < 2:
            return 0.0
        return (self._clear(first, second) + self._clear(second, first)) / 2

    def _clear(self, first: Any, second: Any) -> float:
        matches = self._matcher.knnMatch(first, second, k=2)
        clear = sum(best.distance < RATIO * next_best.distance for best, next_best in matches)
        return float(clear / max(len(first), len(second)))

    def _unpacked(self, row: FloatArray) -> Any:
        count = int(row[0])
        return row[1 : 1 + count * self._dims].reshape(count, self._dims).astype(self._type)


def orb() -> Keypoints:
    """Oriented FAST and rotated BRIEF (Rublee et al. 2011)."""
    return Keypoints("ORB", "Rublee et al. 2011 (OpenCV)", cv2.ORB.create(KEYPOINTS), binary=True)


def sift() -> Keypoints:
    """Scale-invariant features (Lowe 2004)."""
    return Keypoints("SIFT", "Lowe 2004 (OpenCV)", cv2.SIFT.create(KEYPOINTS), binary=False)
