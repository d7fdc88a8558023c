"""Whether two pictures show one scene, seen from different places: the geometry of two views.

What stands still obeys one fundamental matrix in both pictures, wherever the cameras stood. Among
corners that look alike by chance some do, too, the more the more there are: what counts is how much
rarer chance would be. What was laid over both pictures, a watermark or a date, says nothing of the
scenes. A flat scene obeys many such matrices; what fits counts all the same.

Sources: SIFT (Lowe 2004) compared by its root (Arandjelović and Zisserman 2012), the fundamental
matrix (Hartley and Zisserman 2004, chapter 11) by MAGSAC (Barath et al. 2020), all from OpenCV; the
number of false alarms of Moisan and Stival (2004, IJCV 57).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, FloatArray

LONGEST_SIDE = 640
KEYPOINTS = 1000
CONTRAST = 0.02
RATIO = 0.8
"""A match counts if it is this much nearer than the second best (Lowe 2004, section 7.1)."""
FROM_LINE = 2.0
"""Pixels that a point may lie beside the line on which the other picture says that it is."""
FEWEST_MATCHES = 8
SAMPLE, SOLUTIONS = 7, 3
"""So many matches have up to three fundamental matrices that fit them all, whatever they are."""
ROUNDS, CONFIDENCE = 2000, 0.999
UNMOVED = 1.5
"""Pixels: what moved no farther between two pictures may have been laid over both of them."""
MOST_LAID_OVER = 0.15
"""Of the frame: what stands still and covers more than a watermark was seen by a camera on a
tripod."""
LEAST_SPREAD = 0.02
"""Of each frame: points that lie closer together are on a label or a logo."""
CELL, MOST_IN_CELL = 80, 6
"""Pixels, and matches that count in a square of so many: what lies close together fits together,
and is no evidence of its own."""


@dataclass(frozen=True, slots=True)
class SceneSketch:
    """``points`` (n, 2) float32 in pixels of a frame of ``width`` and ``height``, the longest side
    :data:`LONGEST_SIDE`; ``descriptors`` (n, 128) uint8, SIFT as it comes."""

    width: int
    height: int
    points: FloatArray
    descriptors: ByteArray

    @property
    def bytes_held(self) -> int:
        """Memory that its arrays take."""
        return self.points.nbytes + self.descriptors.nbytes

    def spread(self, points: FloatArray) -> float:
        """The share of the frame over which some points lie, a tenth of them on each side left out;
        0 for none."""
        if not len(points):
            return 0.0
        low, high = np.percentile(points, (10, 90), axis=0)
        return float(np.prod(high - low)) / (self.width * self.height)

    @property
    def by_chance(self) -> float:
        """The most likely that a point anywhere lies near enough to a line."""
        longest = math.hypot(self.width, self.height)
        return min(1.0, 2 * FROM_LINE * longest / (self.width * self.height))


def scene_sketch(pixels: ByteArray) -> SceneSketch:
    """(h, w, 3) uint8 RGB, of any size -> what :func:`significance` needs."""
    scale = LONGEST_SIDE / max(pixels.shape[:2])
    height, width = (max(16, round(side * scale)) for side in pixels.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.cvtColor(cv2.resize(pixels, (width, height), interpolation=way), cv2.COLOR_RGB2GRAY)
    sift = cv2.SIFT.create(nfeatures=KEYPOINTS, contrastThreshold=CONTRAST)
    keypoints, descriptors = sift.detectAndCompute(small, None)
    if not keypoints:
        nothing = np.empty((0, 2), np.float32), np.empty((0, 128), np.uint8)
        return SceneSketch(width, height, *nothing)
    keypoints, descriptors = keypoints[:KEYPOINTS], descriptors[:KEYPOINTS]  # SIFT may exceed it
    points = np.asarray(cv2.KeyPoint.convert(keypoints), dtype=np.float32)
    return SceneSketch(width, height, points, np.asarray(descriptors, dtype=np.uint8))


def significance(a: SceneSketch, b: SceneSketch) -> float:
    """How sure it is that two pictures share a scene: minus the decimal logarithm of how often
    chance alone would make so many of their matches fit, in as many trials as were possible; 0.0
    where chance would, and where what fits lies too close together or may be laid over both."""
    of_a, of_b = _matches(a, b)
    fits = _fitting(of_a, of_b)
    still = np.linalg.norm(of_a - of_b, axis=1) <= UNMOVED
    if a.spread(of_a[fits & still]) < MOST_LAID_OVER:
        of_a, of_b, fits = of_a[~still], of_b[~still], fits[~still]
    if min(a.spread(of_a[fits]), b.spread(of_b[fits])) < LEAST_SPREAD:
        return 0.0
    return _beyond_chance(len(fits), int(fits.sum()), max(a.by_chance, b.by_chance))


def _beyond_chance(matches: int, fitting: int, by_chance: float) -> float:
    """Minus the decimal logarithm of the number of false alarms, at least 0."""
    if fitting <= SAMPLE:
        return 0.0
    choices = math.comb(matches, fitting) * math.comb(fitting, SAMPLE)
    trials = SOLUTIONS * max(1, matches - SAMPLE) * choices
    return max(0.0, -math.log10(trials) - (fitting - SAMPLE) * math.log10(by_chance))


def _matches(a: SceneSketch, b: SceneSketch) -> tuple[FloatArray, FloatArray]:
    """(m, 2) float32 twice: points that are each other's nearest by far, few of each place."""
    if min(len(a.points), len(b.points)) < FEWEST_MATCHES:
        return np.empty((0, 2), np.float32), np.empty((0, 2), np.float32)
    similarity = _rooted(a.descriptors) @ _rooted(b.descriptors).T
    two = np.argpartition(-similarity, 1, axis=1)[:, :2]
    values = np.take_along_axis(similarity, two, axis=1)
    nearest = values.argmax(axis=1)
    rows = np.arange(len(a.points))
    best, second = values[rows, nearest], values[rows, 1 - nearest]
    there = two[rows, nearest]
    good = (1 - best) < RATIO**2 * (1 - second)  # unit vectors: distance^2 = 2 - 2 cosine
    good &= similarity.argmax(axis=0)[there] == rows
    clearest = np.flatnonzero(good)[np.argsort((1 - best[good]) / (1 - second[good]))]
    of_a, of_b = a.points[clearest], b.points[there[clearest]]
    few = _few_of_each_place(np.hstack([of_a, of_b]))
    return of_a[few], of_b[few]


def _few_of_each_place(places: FloatArray) -> list[int]:
    """(m, 4) places in both pictures, the clearest first -> those that count."""
    met: Counter[tuple[object, ...]] = Counter()
    few = []
    for at, (ax, ay, bx, by) in enumerate((places // CELL).astype(int).tolist()):
        cells = ("a", ax, ay), ("b", bx, by)
        if all(met[cell] < MOST_IN_CELL for cell in cells):
            met.update(cells)
            few.append(at)
    return few


def _rooted(descriptors: ByteArray) -> FloatArray:
    """(n, 128) uint8 -> float32 rows of unit length."""
    numbers = descriptors.astype(np.float32)
    return np.asarray(np.sqrt(numbers / np.maximum(numbers.sum(axis=1, keepdims=True), 1e-6)))


def _fitting(of_a: FloatArray, of_b: FloatArray) -> BoolArray:
    """(m,) which matches the best fundamental matrix explains; none where there is no such."""
    nothing = np.zeros(len(of_a), dtype=np.bool_)
    if len(of_a) < FEWEST_MATCHES:
        return nothing
    try:
        matrix, inside = cv2.findFundamentalMat(
            of_a, of_b, cv2.USAC_MAGSAC, FROM_LINE, CONFIDENCE, ROUNDS
        )
    except cv2.error:  # raised where no sample led to a matrix
        return nothing
    if matrix is None or inside is None or not np.isfinite(matrix).all():
        return nothing
    return np.asarray(inside.ravel() > 0)
