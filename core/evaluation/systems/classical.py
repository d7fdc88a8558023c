"""Hashes, histograms and keypoints, by well-kept libraries: ImageHash, Pillow and OpenCV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import imagehash
import numpy as np
import torch
from PIL import Image
from torch import Tensor

from core.arrays import BoolArray, FloatArray, IntArray
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.method import CosineMethod, Method, unit

KEYPOINTS = 100
"""The strongest of each picture: what makes 500 x 500 pictures a matter of minutes."""
KEYPOINT_SIDE = 320
RATIO = 0.8
"""Lowe's ratio test (Lowe 2004, section 7.1)."""
BINS = 8
PHOTOS_AT_ONCE = 64


class ImageHashMethod(CosineMethod):
    """64 bits as -1 and 1: their cosine is 1 - 2 x the Hamming distance / 64."""

    def __init__(self, name: str, source: str, make: Callable[[Image.Image], Any]) -> None:
        self.name, self.source, self._make = name, source, make
        self.bytes_each = 8

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


@dataclass(frozen=True, slots=True)
class _Block:
    """Keypoints of p photos, each filled up to s: ``keypoints`` (p * s, dims), ``squared`` (p * s,)
    their lengths, infinite where filled up, and ``there`` (p, s)."""

    keypoints: Tensor
    squared: Tensor
    there: BoolArray

    @classmethod
    def of(cls, photos: Sequence[FloatArray]) -> _Block:
        """(keypoints, dims) of each photo."""
        side = max(2, *(len(photo) for photo in photos), 0)
        rows = np.zeros((len(photos), side, photos[0].shape[1]), dtype=np.float32)
        there = np.zeros(rows.shape[:2], dtype=np.bool_)
        for at, photo in enumerate(photos):
            rows[at, : len(photo)], there[at, : len(photo)] = photo, True
        keypoints = torch.from_numpy(rows).flatten(0, 1)
        squared = (keypoints**2).sum(dim=1)
        squared[~torch.from_numpy(there).flatten()] = torch.inf
        return cls(keypoints, squared, there)


class Keypoints(Method):
    """The share of keypoints that find a clear partner in both directions.

    All pairs of a query's keypoints with those of many photos are one matrix product. Bits count as
    -1 and 1, so that Hamming's distance is a product as well.
    """

    def __init__(self, name: str, source: str, detector: Any, *, binary: bool) -> None:
        self.name, self.source, self._detector = name, source, detector
        self._dims, self._binary = detector.descriptorSize(), binary
        self.bytes_each = KEYPOINTS * self._dims

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 1 + KEYPOINTS * dims): how many keypoints there are, then their descriptors."""
        rows = np.zeros((len(images), 1 + KEYPOINTS * self._dims), dtype=np.float32)
        for row, image in zip(rows, images, strict=True):
            gray = image.convert("L")
            gray.thumbnail((KEYPOINT_SIDE, KEYPOINT_SIDE))
            _, descriptors = self._detector.detectAndCompute(np.asarray(gray), None)
            if descriptors is not None:
                descriptors = descriptors[:KEYPOINTS]
                row[0] = len(descriptors)
                row[1 : 1 + descriptors.size] = descriptors.reshape(-1)
        return rows

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """0 to 1; symmetric because both directions are averaged."""
        first, second = self._unpacked(a), self._unpacked(b)
        matched = [self._matched(x, _Block.of([y]))[0] for x, y in zip(first, second, strict=True)]
        return np.asarray(matched, dtype=np.float32)

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """Each query against photos side by side, in blocks."""
        known = self._unpacked(photos)
        starts = range(0, len(known), PHOTOS_AT_ONCE)
        blocks = [_Block.of(known[start : start + PHOTOS_AT_ONCE]) for start in starts]
        numbers, similarities = [], []
        for query in self._unpacked(queries):
            matched = np.concatenate([self._matched(query, block) for block in blocks])
            best = np.argsort(-matched, kind="stable")[:k]
            numbers.append(best)
            similarities.append(matched[best])
        return np.stack(numbers), np.stack(similarities)

    def _matched(self, query: FloatArray, block: _Block) -> FloatArray:
        """(m, dims) against a block of p photos -> (p,)."""
        counts = block.there.sum(axis=1)
        if len(query) < 2:
            return np.zeros(len(counts), dtype=np.float32)
        keypoints = torch.from_numpy(query)
        squared = (keypoints**2).sum(dim=1)[:, None] + block.squared
        distances = torch.addmm(squared, keypoints, block.keypoints.T, alpha=-2).clamp_(min=0)
        distances = distances.view(len(query), *block.there.shape)
        forth = self._clear(distances, 2).sum(dim=0).numpy()
        back = (self._clear(distances, 0).numpy() & block.there).sum(axis=1)
        shares = (forth + back) / 2 / np.maximum(counts, len(query))
        return np.asarray(np.where(counts < 2, 0, shares), dtype=np.float32)

    def _clear(self, distances: Tensor, dim: int) -> Tensor:
        """Whether the nearest is clearly nearer than the second, over ``dim`` (Lowe 2004): none but
        itself is within its distance / ratio."""
        # Of bits the squared distance is 4 times Hamming's; otherwise it is the square of L2's.
        ratio = RATIO if self._binary else RATIO**2
        reach = distances.amin(dim=dim, keepdim=True) / ratio
        return (distances <= reach).sum(dim=dim) == 1

    def _unpacked(self, rows: FloatArray) -> list[FloatArray]:
        """(n, 1 + ...) -> the keypoints of each row."""
        unpacked = []
        for row in rows:
            count = int(row[0])
            keypoints = row[1 : 1 + count * self._dims].reshape(count, self._dims)
            if self._binary:
                bits = np.unpackbits(keypoints.astype(np.uint8), axis=1)
                keypoints = bits.astype(np.float32) * 2 - 1
            unpacked.append(keypoints)
        return unpacked


def orb() -> Keypoints:
    """Oriented FAST and rotated BRIEF (Rublee et al. 2011)."""
    return Keypoints("ORB", "Rublee et al. 2011 (OpenCV)", cv2.ORB.create(KEYPOINTS), binary=True)


def sift() -> Keypoints:
    """Scale-invariant features (Lowe 2004)."""
    return Keypoints("SIFT", "Lowe 2004 (OpenCV)", cv2.SIFT.create(KEYPOINTS), binary=False)


def akaze() -> Keypoints:
    """Features of a nonlinear scale space, free where SURF is not (Alcantarilla et al. 2013).

    Raises CannotRunHere where OpenCV is one without them: since 5 they are among its extras.
    """
    extras = getattr(cv2, "xfeatures2d", None)
    kind = getattr(cv2, "AKAZE", None) or getattr(extras, "AKAZE", None)
    if kind is None:
        library = "opencv-contrib-python-headless"
        raise CannotRunHere(EvaluationProblem.OTHER_LIBRARY, name="AKAZE", library=library)
    detector = kind.create(max_points=KEYPOINTS)
    return Keypoints("AKAZE", "Alcantarilla et al. 2013 (OpenCV)", detector, binary=True)
