"""Lays one picture over another: keypoints and RANSAC, then how well the pixels agree.

An edited copy agrees with its photo wherever they overlap, but for what was laid over it. Another
shot of the scene does not: what is near moves against what is far. Blind to brightness and color.

Sources: SIFT (Lowe 2004) compared by its root (Arandjelović and Zisserman 2012), homography by
MAGSAC (Barath et al. 2020), refined by ECC (Evangelidis and Psarakis 2008), all from OpenCV.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray, FloatArray
from core.closer_look.agreement import Superposition, agreement, skew_of, texture, unfolded_area
from core.closer_look.framing import framed_alike, to_pixels
from core.closer_look.parallax import parallax

LONGEST_SIDE = 320
KEYPOINTS = 500
RATIO = 0.8
"""A match counts if it is this much nearer than the second best (Lowe 2004, section 7.1)."""
RANSAC_PIXELS = 3.0
FEWEST_INLIERS = 8
ECC_BLUR = 5
LEAST_TEXTURE = 0.02
GOOD_ENOUGH = 0.9
REFINABLE = 0.2
"""Below this correlation a proposal is far off: refining would take long and lead nowhere."""
FITS = 0.3
"""Below this correlation nothing is aligned: different photos laid over each other reach it."""
NOTHING_BEYOND = 0.002
"""A picture that shows no more than this beyond another is held by it: nothing is lost with it."""
UPRIGHT = 0.002
"""The most skew of the frame that an editor's crop or turn comes to."""
AS_COPIES_DO = 0.97
"""Correlation that copies reach in an upright frame; where both hold no parallax is looked for."""
UNKNOWN = 8.0
"""Pixels of parallax that count where it can't be told."""
LARGEST_RATIO = 64
"""Of the areas that the two show of one thing."""
_CELLS = np.arange(128).reshape(4, 4, 8)
MIRRORED = _CELLS[::-1, :, -np.arange(8) % 8].reshape(-1)
"""The order of a SIFT descriptor's numbers in a mirror image: of the 4 x 4 cells around a point the
rows across its direction change places, and each cell's 8 directions turn the other way."""
MIRROR = np.diag([-1, 1, 1]).astype(np.float32)
"""Takes places to those in a mirror image, left of the picture."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """One picture made ready: ``gray`` (h, w) uint8; ``points`` (n, 2) float32 in its pixels and
    ``descriptors`` (n, 128) float32 of unit length."""

    gray: ByteArray
    points: FloatArray
    descriptors: FloatArray

    @classmethod
    def of(cls, gray: ByteArray) -> Sketch:
        """Of what :func:`small_gray` gave."""
        return cls(gray, *_keypoints(gray))

    @property
    def is_plain(self) -> bool:
        """Whether it is a bare wall or a clear sky: nothing that could be laid over anything."""
        return texture(self.gray) < LEAST_TEXTURE


@dataclass(frozen=True, slots=True)
class Alignment:
    """``homography`` (3, 3) float64 takes places in a to places in b, both as shares of width and
    height (0..1).

    Local correlations over the overlap, -1..1: ``correlation`` is their median, ``weakest`` their
    tenth percentile, ``agreement`` the share above 0.6. ``overlap_a`` and ``overlap_b`` are the
    shares of each picture that the other covers, ``inliers`` the matching keypoints (0 if none
    were needed).

    ``skew`` is how far it is from what editors do, 0 for a crop, a resize, a turn or a mirroring:
    the root mean square over the corners of what neither an upright frame nor a turn can explain,
    in shares of the mapped picture's smaller side.

    ``beyond_a`` and ``beyond_b`` are the shares of what each picture shows beyond the other, but
    for borders of one tone: see :data:`NOTHING_BEYOND`.

    ``parallax`` and ``most_parallax`` are what neither the homography nor a smooth distortion of it
    explains, see :class:`~core.closer_look.parallax.Parallax`; where they were looked for, the
    correlations are those over the smooth map, if better.
    """

    homography: DoubleArray
    correlation: float
    agreement: float
    weakest: float
    overlap_a: float
    overlap_b: float
    inliers: int
    skew: float
    beyond_a: float = 1.0
    beyond_b: float = 1.0
    parallax: float = 0.0
    most_parallax: float = 0.0

    @property
    def is_mirrored(self) -> bool:
        """Whether one is a mirror image of the other."""
        return bool(np.linalg.det(self.homography[:2, :2]) < 0)

    def reversed(self) -> Alignment:
        """Of b and a, with the skew as it was."""
        back = np.linalg.inv(self.homography)
        return replace(
            self,
            homography=back / back[2, 2],
            overlap_a=self.overlap_b,
            overlap_b=self.overlap_a,
            beyond_a=self.beyond_b,
            beyond_b=self.beyond_a,
        )


def sketch(pixels: ByteArray) -> Sketch:
    """(h, w, 3) uint8 RGB, of any size -> what :func:`align` needs."""
    return Sketch.of(small_gray(pixels))


def small_gray(pixels: ByteArray) -> ByteArray:
    """(h, w, 3) uint8 RGB -> (h, w) uint8 with a longest side of :data:`LONGEST_SIDE`."""
    scale = LONGEST_SIDE / max(pixels.shape[:2])
    height, width = (max(16, round(side * scale)) for side in pixels.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(pixels, (width, height), interpolation=way)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def align(a: Sketch, b: Sketch) -> Alignment | None:
    """The best alignment of two pictures, or None if no way was found to lay one over the other."""
    best: Alignment | None = None
    for proposed, inliers in _proposals(a, b):
        measured = _measured(a.gray, b.gray, proposed, inliers)
        if measured is None or measured.correlation < REFINABLE:
            continue
        refined = _measured(a.gray, b.gray, _refined(a.gray, b.gray, proposed), inliers)
        for candidate in (measured, refined):
            if candidate is not None and (best is None or candidate.correlation > best.correlation):
                best = candidate
        if best is not None and best.agreement > GOOD_ENOUGH:
            break
    if best is None or best.correlation < FITS:
        return None
    return _with_parallax(a.gray, b.gray, best)


def as_they_are(a: Sketch, b: Sketch) -> Alignment | None:
    """Both with the same frame, however little agrees; None where too much is flat."""
    framed = to_pixels(b.gray) @ np.linalg.inv(to_pixels(a.gray))
    measured = _measured(a.gray, b.gray, framed, 0)
    return None if measured is None else _with_parallax(a.gray, b.gray, measured)


def _proposals(a: Sketch, b: Sketch) -> Iterator[tuple[DoubleArray, int]]:
    """Homographies from pixels of a to those of b, with inliers: same framing, then keypoints."""
    turn = framed_alike(a.gray, b.gray)
    if turn is not None:
        yield turn, 0
    proposal = _by_keypoints(a.points, a.descriptors, b)
    if proposal is not None:
        yield proposal
    proposal = _by_keypoints(a.points @ MIRROR[:2, :2], a.descriptors[:, MIRRORED], b)
    if proposal is not None:  # MAGSAC throws away what reverses the orientation
        yield proposal[0] @ MIRROR, proposal[1]


def _keypoints(gray: ByteArray) -> tuple[FloatArray, FloatArray]:
    sift = cv2.SIFT.create(nfeatures=KEYPOINTS, contrastThreshold=0.02)
    keypoints, descriptors = sift.detectAndCompute(gray, None)
    if not keypoints:
        return np.empty((0, 2), np.float32), np.empty((0, 128), np.float32)
    root = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6))
    points = np.asarray(cv2.KeyPoint.convert(keypoints), dtype=np.float32)
    return points, np.asarray(root, dtype=np.float32)


def _by_keypoints(
    points: FloatArray, descriptors: FloatArray, b: Sketch
) -> tuple[DoubleArray, int] | None:
    if min(len(points), len(b.points)) < FEWEST_INLIERS:
        return None
    similarity = descriptors @ b.descriptors.T
    two = np.argpartition(-similarity, 1, axis=1)[:, :2]
    values = np.take_along_axis(similarity, two, axis=1)
    nearest = values.argmax(axis=1)
    rows = np.arange(len(points))
    best, second = values[rows, nearest], values[rows, 1 - nearest]
    good = (1 - best) < RATIO**2 * (1 - second)  # unit vectors: distance^2 = 2 - 2 cosine
    if good.sum() < FEWEST_INLIERS:
        return None
    homography, inside = cv2.findHomography(
        points[good],
        b.points[two[rows, nearest][good]],
        cv2.USAC_MAGSAC,
        RANSAC_PIXELS,
        maxIters=2000,
        confidence=0.999,
    )
    if homography is None or inside.sum() < FEWEST_INLIERS:
        return None
    return np.asarray(homography, dtype=np.float64), int(inside.sum())


def _refined(a: ByteArray, b: ByteArray, homography: DoubleArray) -> DoubleArray | None:
    """The same, moved until the pixels agree best; None where that leads nowhere."""
    steps = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 30, 1e-4)
    start = (homography / homography[2, 2]).astype(np.float32)
    try:
        _, moved = cv2.findTransformECC(
            a, b, start, cv2.MOTION_HOMOGRAPHY, steps, np.full_like(b, 255), ECC_BLUR
        )
    except cv2.error:  # raised when it doesn't converge
        return None
    return np.asarray(moved, dtype=np.float64)


def _measured(
    a: ByteArray, b: ByteArray, homography: DoubleArray | None, inliers: int
) -> Alignment | None:
    """How well the pixels agree, in the frame of the picture that shows things smaller."""
    if homography is None or not np.isfinite(homography).all():
        return None
    enlarged = unfolded_area(homography, a.shape) / a.size
    if not 1 / LARGEST_RATIO < enlarged < LARGEST_RATIO:
        return None
    if enlarged > 1:
        measured = agreement(a, b, homography)
    else:
        measured = agreement(b, a, np.asarray(np.linalg.inv(homography), dtype=np.float64))
    if measured is None:
        return None
    ours, theirs = (
        (measured.overlap, measured.beyond),
        (measured.other_overlap, measured.other_beyond),
    )
    if enlarged <= 1:
        ours, theirs = theirs, ours
    shares = np.linalg.inv(to_pixels(b)) @ homography @ to_pixels(a)
    return Alignment(
        shares / shares[2, 2],
        measured.correlations.median,
        measured.correlations.agreeing,
        measured.correlations.weakest,
        ours[0],
        theirs[0],
        inliers,
        skew_of(homography, a.shape),
        ours[1],
        theirs[1],
    )


def _with_parallax(a: ByteArray, b: ByteArray, aligned: Alignment) -> Alignment:
    """The same, and what no smooth map explains; as it is where no camera need have moved."""
    if aligned.skew <= UPRIGHT and aligned.correlation >= AS_COPIES_DO:
        return aligned
    to_b = to_pixels(b) @ aligned.homography @ np.linalg.inv(to_pixels(a))
    if unfolded_area(to_b, a.shape) > a.size:
        over = Superposition.of(a, b, to_b)
    else:
        over = Superposition.of(b, a, np.asarray(np.linalg.inv(to_b), dtype=np.float64))
    seen = parallax(over)
    if seen is None:
        return replace(aligned, parallax=UNKNOWN, most_parallax=UNKNOWN)
    aligned = replace(aligned, parallax=seen.median, most_parallax=seen.most)
    if seen.correlations is None or seen.correlations.median <= aligned.correlation:
        return aligned
    return replace(
        aligned,
        correlation=seen.correlations.median,
        agreement=seen.correlations.agreeing,
        weakest=seen.correlations.weakest,
    )
