"""Hashes, histograms and keypoints, by well-kept libraries: ImageHash, Pillow and OpenCV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import cv2
import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from core.embedding.vectors import FloatArray
from core.evaluation.method import CosineMethod, IntArray, Method, unit

KEYPOINTS = 200
KEYPOINT_SIDE = 320
RATIO = 0.8
"""Lowe's ratio test (Lowe 2004, section 7.1)."""
BINS = 8
PHOTOS_AT_ONCE = 64
BoolArray = npt.NDArray[np.bool_]


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
    """The share of keypoints that find a clear partner in both directions.

    All pairs of a query's keypoints with those of many photos are one matrix product. Bits count as
    -1 and 1, so that Hamming's distance is a product as well.
    """

    def __init__(self, name: str, source: str, detector: Any, *, binary: bool) -> None:
        self.name, self.source, self._detector = name, source, detector
        self._dims, self._binary = (32 if binary else 128), binary

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
        first, second = self._unpacked(a), self._unpacked(b)
        matched = [self._matched(x, [y])[0] for x, y in zip(first, second, strict=True)]
        return np.asarray(matched, dtype=np.float32)

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """Each query against photos side by side, in blocks."""
        known = self._unpacked(photos)
        numbers, similarities = [], []
        for query in self._unpacked(queries):
            blocks = [
                self._matched(query, known[start : start + PHOTOS_AT_ONCE])
                for start in range(0, len(known), PHOTOS_AT_ONCE)
            ]
            matched = np.concatenate(blocks)
            best = np.argsort(-matched, kind="stable")[:k]
            numbers.append(best)
            similarities.append(matched[best])
        return np.stack(numbers), np.stack(similarities)

    def _matched(self, query: FloatArray, photos: Sequence[FloatArray]) -> FloatArray:
        """(m, dims) against p photos of some keypoints each -> (p,)."""
        side = max(2, *(len(photo) for photo in photos))
        shape = (len(photos), side, query.shape[1])
        block = np.zeros(shape, dtype=np.float32)
        there = np.zeros(shape[:2], dtype=np.bool_)
        for at, photo in enumerate(photos):
            block[at, : len(photo)], there[at, : len(photo)] = photo, True
        counts = there.sum(axis=1)
        if len(query) < 2:
            return np.zeros(len(photos), dtype=np.float32)
        products = query @ block.reshape(-1, shape[2]).T
        squared = (query**2).sum(axis=1)[:, None] + (block.reshape(-1, shape[2]) ** 2).sum(axis=1)
        distances = np.maximum(squared - 2 * products, 0).reshape(len(query), *shape[:2])
        distances[:, ~there] = np.inf
        forth = (self._clear(distances, 2)).sum(axis=0)
        back = (self._clear(distances, 0) & there).sum(axis=1)
        shares = (forth + back) / 2 / np.maximum(counts, len(query))
        return np.asarray(np.where(counts < 2, 0, shares), dtype=np.float32)

    def _clear(self, distances: FloatArray, axis: int) -> BoolArray:
        """Whether the nearest is clearly nearer than the second, over ``axis`` (Lowe 2004)."""
        nearest = np.partition(distances, 1, axis=axis)
        best, second = nearest.take(0, axis), nearest.take(1, axis)
        # Of bits the squared distance is 4 times Hamming's; otherwise it is the square of L2's.
        ratio = RATIO if self._binary else RATIO**2
        return np.asarray(best < ratio * second, dtype=np.bool_)

    def _unpacked(self, rows: FloatArray) -> list[FloatArray]:
        """(n, 1 + ...) -> the keypoints of each row."""
        found = []
        for row in rows:
            count = int(row[0])
            one = row[1 : 1 + count * self._dims].reshape(count, self._dims)
            if self._binary:
                bits = np.unpackbits(one.astype(np.uint8), axis=1)
                one = bits.astype(np.float32) * 2 - 1
            found.append(one)
        return found


def orb() -> Keypoints:
    """Oriented FAST and rotated BRIEF (Rublee et al. 2011)."""
    return Keypoints("ORB", "Rublee et al. 2011 (OpenCV)", cv2.ORB.create(KEYPOINTS), binary=True)


def sift() -> Keypoints:
    """Scale-invariant features (Lowe 2004)."""
    return Keypoints("SIFT", "Lowe 2004 (OpenCV)", cv2.SIFT.create(KEYPOINTS), binary=False)
