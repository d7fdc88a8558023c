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
import numpy.typing as npt

from core.arrays import ByteArray, DoubleArray, FloatArray
from core.closer_look.agreement import agreement, skew_of, texture, unfolded_area

LONGEST_SIDE = 320
KEYPOINTS = 500
RATIO = 0.8
"""A match counts if it is this much nearer than the second best (Lowe 2004, section 7.1)."""
RANSAC_PIXELS = 3.0
FEWEST_INLIERS = 8
ECC_BLUR = 5
SQUASHED = 48
LEAST_TEXTURE = 0.02
FRAMED_ALIKE = 0.5
"""Correlation of two pictures squashed to squares, from which their framing may be the same."""
GOOD_ENOUGH = 0.9
REFINABLE = 0.2
"""Below this correlation a proposal is far off: refining would take long and lead nowhere."""
FITS = 0.3
"""Below this correlation nothing is aligned: different photos laid over each other reach it."""
NOTHING_BEYOND = 0.002
"""A picture that shows no more than this beyond another is held by it: nothing is lost with it."""
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
    return best if best is not None and best.correlation >= FITS else None


def as_they_are(a: Sketch, b: Sketch) -> Alignment | None:
    """Both with the same frame, however little agrees; None where too much is flat."""
    return _measured(a.gray, b.gray, _to_pixels(b.gray) @ np.linalg.inv(_to_pixels(a.gray)), 0)


def _proposals(a: Sketch, b: Sketch) -> Iterator[tuple[DoubleArray, int]]:
    """Homographies from pixels of a to those of b, with inliers: same framing, then keypoints."""
    turn = _framed_alike(a.gray, b.gray)
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


def _framed_alike(a: ByteArray, b: ByteArray) -> DoubleArray | None:
    """Of the eight turns of a picture the one in which both, squashed to squares, agree best."""
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
    return np.asarray(_to_pixels(b) @ unit @ np.linalg.inv(_to_pixels(a)))


def _correlation(a: npt.NDArray[np.generic], b: npt.NDArray[np.generic]) -> float:
    first, second = (side.astype(np.float32) - side.astype(np.float32).mean() for side in (a, b))
    norm = float(np.linalg.norm(first) * np.linalg.norm(second))
    return float((first * second).sum()) / norm if norm > 0 else 0.0


def _to_pixels(gray: ByteArray) -> DoubleArray:
    """From shares of width and height to pixels, whose centers lie at whole numbers."""
    height, width = gray.shape
    return np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1.0]])


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
    shares = np.linalg.inv(_to_pixels(b)) @ homography @ _to_pixels(a)
    return Alignment(
        shares / shares[2, 2],
        measured.median,
        measured.agreeing,
        measured.weakest,
        ours[0],
        theirs[0],
        inliers,
        skew_of(homography, a.shape),
        ours[1],
        theirs[1],
    )
