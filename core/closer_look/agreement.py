"""How well two pictures agree when one is laid over the other: local correlation, window by window.

Normalized cross-correlation (Lewis 1995) in small windows, so that overlays count where they are
and brightness and contrast don't count at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, DoubleArray, FloatArray

WINDOW = 13
"""Side of the windows, in pixels."""
FLAT = 3.0
"""Windows in which the gray levels (0..255) of both deviate by less say nothing."""
AGREES = 0.6
FEWEST_PLACES = 50
SLACK = 2
"""Pixels by which the edge of what both show may be wrong."""
FAR = 10
"""What lies so many pixels from that edge is no error of it, however small it is."""
FAR_WEIGHT = 100
ONE_TONE = 8
"""Gray levels (0..255) within which a border is of one tone."""


@dataclass(frozen=True, slots=True)
class Superposition:
    """One gray picture over another: ``still`` (h, w) uint8, ``warped`` (h, w) the other in its
    frame and with its detail, ``inside`` (h, w) 0..1, where that has pixels."""

    still: ByteArray
    warped: FloatArray
    inside: FloatArray

    @classmethod
    def of(cls, still: ByteArray, moving: ByteArray, to_moving: DoubleArray) -> Superposition:
        """As for :func:`agreement`."""
        size = still.shape[::-1]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        soft = cv2.GaussianBlur(moving.astype(np.float32), (0, 0), _blur(to_moving, still.shape))
        warped = cv2.warpPerspective(soft, to_moving, size, flags=flags)
        inside = cv2.warpPerspective(np.ones_like(soft), to_moving, size, flags=flags)
        return cls(still, np.asarray(warped, np.float32), np.asarray(inside, np.float32))

    @property
    def is_covered(self) -> BoolArray:
        """(h, w): whether the window around a pixel lies wholly in both."""
        return np.asarray(_mean((self.inside > 0.99).astype(np.float32)) > 0.99)

    def moved_by(self, places: FloatArray) -> Superposition:
        """``places`` (h, w, 2): columns and rows of the warped picture that belong to a pixel."""
        columns, rows = cv2.split(places)
        warped, inside = (
            np.asarray(cv2.remap(layer, columns, rows, cv2.INTER_LINEAR), dtype=np.float32)
            for layer in (self.warped, self.inside)
        )
        return Superposition(self.still, warped, inside)


@dataclass(frozen=True, slots=True)
class Correlations:
    """Of all windows that say something (-1..1): their ``median``, tenth percentile (``weakest``)
    and the share that is ``agreeing``."""

    median: float
    weakest: float
    agreeing: float

    @classmethod
    def of(cls, over: Superposition) -> Correlations | None:
        """None if too little overlaps or all of it is flat."""
        correlation, sure = _local_correlation(over.still, over.warped)
        sure &= over.is_covered
        if int(sure.sum()) < FEWEST_PLACES:
            return None
        values = correlation[sure]
        median, weakest = float(np.median(values)), float(np.percentile(values, 10))
        return cls(median, weakest, float((values > AGREES).mean()))


@dataclass(frozen=True, slots=True)
class Common:
    """Shares (0..1) of a picture: ``overlap``, where the other lies; ``held``, the same of what
    isn't a wide border of one tone; what it shows ``beyond`` the other, but for borders of one
    tone, in which a caption weighs more than its few pixels."""

    overlap: float
    held: float
    beyond: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """``correlations`` of the windows, and what each picture shows that the other shows, too."""

    correlations: Correlations
    common: Common
    other_common: Common


def agreement(still: ByteArray, moving: ByteArray, to_moving: DoubleArray) -> Agreement | None:
    """Two gray pictures (h, w) uint8 and the homography (3, 3) from places in ``still`` to places
    in ``moving``, in pixels; ``moving`` shows at least as much detail. None if too little of them
    overlaps or all of it is flat."""
    over = Superposition.of(still, moving, to_moving)
    covering = cv2.warpPerspective(
        np.ones(still.shape, np.float32), to_moving, moving.shape[::-1], flags=cv2.INTER_LINEAR
    )
    correlations = Correlations.of(over)
    if correlations is None:
        return None
    return Agreement(correlations, _common(still, over.inside), _common(moving, covering))


def texture(gray: ByteArray) -> float:
    """The share (0..1) of a picture's windows that isn't flat."""
    return float(is_textured(gray).mean())


def is_textured(gray: ByteArray | FloatArray) -> BoolArray:
    """(h, w): whether the window around a pixel isn't flat."""
    values = cv2.GaussianBlur(gray.astype(np.float32), (0, 0), 0.8)
    mean = _mean(values)
    return np.asarray(_mean(values * values) - mean * mean > FLAT**2)


def unfolded_area(homography: DoubleArray, shape: tuple[int, ...]) -> float:
    """Area, in pixels, that a picture of this shape (h, w) becomes; 0 where it folds over."""
    height, width = shape
    frame = np.array([[0.0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]])
    depth = frame @ homography[2, :2] + homography[2, 2]
    if (depth * np.sign(depth[0]) < 1e-6).any():
        return 0.0
    there = cv2.perspectiveTransform(frame[None], homography)[0].astype(np.float32)
    return float(cv2.contourArea(there)) if cv2.isContourConvex(there) else 0.0


def _common(gray: ByteArray, covered: cv2.typing.MatLike) -> Common:
    """Of a picture over which the other lies where ``covered`` is above a half."""
    common = (covered > 0.5).astype(np.uint8)
    overlap = float(common.mean())
    near, far = (
        cv2.dilate(common, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) == 0
        for reach in (SLACK, FAR)
    )
    if not near.any():
        return Common(overlap, overlap, 0.0)
    tone = float(np.median(gray[near]))
    unlike = np.abs(gray.astype(np.float32) - tone) > ONE_TONE
    shown = float((unlike & near).mean())
    beyond = max(shown, float(FAR_WEIGHT * (unlike & far).mean()))
    held = overlap / max(overlap + shown, 1e-6) if far.any() else overlap
    return Common(overlap, held, min(1.0, beyond))


def _blur(to_moving: DoubleArray, shape: tuple[int, ...]) -> float:
    """Sigma, in pixels of the moving picture, that leaves it the detail of the still one."""
    x, y = shape[1] / 2, shape[0] / 2
    places = np.array([[[x, y], [x + 1, y], [x, y + 1]]])
    center, right, below = cv2.perspectiveTransform(places, to_moving)[0]
    step = max(float(np.linalg.norm(right - center)), float(np.linalg.norm(below - center)))
    return 0.5 * max(step, 1.0)


def _local_correlation(
    a: cv2.typing.MatLike, b: cv2.typing.MatLike
) -> tuple[FloatArray, BoolArray]:
    """(h, w) correlations of the windows around each pixel, and where they say something."""
    first, second = (cv2.GaussianBlur(side.astype(np.float32), (0, 0), 0.8) for side in (a, b))
    mean_a, mean_b = _mean(first), _mean(second)
    variance_a = np.maximum(_mean(first * first) - mean_a * mean_a, 0)
    variance_b = np.maximum(_mean(second * second) - mean_b * mean_b, 0)
    covariance = _mean(first * second) - mean_a * mean_b
    correlation = covariance / np.sqrt((variance_a + 1) * (variance_b + 1))
    return correlation, np.maximum(variance_a, variance_b) > FLAT**2


def _mean(values: cv2.typing.MatLike) -> FloatArray:
    return np.asarray(cv2.boxFilter(values, -1, (WINDOW, WINDOW)), dtype=np.float32)
