"""Tells what was added around a photo (a frame, a caption's bar, another picture) from what a crop
cut off: what was added begins with a seam along the whole side, where a photo just goes on.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray, FloatArray

SIDE = 400
"""Longer side, in pixels, that the common part is brought to."""
MARGIN = 12
"""Pixels around it that are looked at."""
REACH = 5
"""Pixels by which its edge may be wrong."""
BEYOND = 7
"""A picture that ends within so many pixels of the edge has nothing added there."""
LEAST_STEP = 6.0
"""Gray levels on average along a side."""
STRONGER, USUAL = 1.3, 98.0
"""A seam is so many times the step that this percentile of parallel lines in the photo have."""
INSIDE = 20
"""Pixels of the common part, beside its edge, that are compared with what lies beyond."""
CALMER, LIVELY = 0.35, 2.0
"""A border of one tone, or a blurred ground, has at most this share of the steps there are inside,
where these are so many gray levels at least. Then the weakest seam is one."""
COVERED = 0.5
"""Share of a side along which the other picture must go on."""
MOST_SIDES = 0.5


def is_added_around(inner: ByteArray, outer: ByteArray, homography: DoubleArray) -> bool:
    """Two gray pictures (h, w) uint8 and the homography (3, 3) from shares of ``inner`` to shares
    of ``outer``: whether ``outer`` has something added around ``inner``, rather than ``inner``
    being a crop of it. False where ``outer`` doesn't go on beyond."""
    height, width = inner.shape
    scale = SIDE / max(height, width)
    size = tuple(max(round(side * scale), 6 * REACH) for side in (width, height))
    shares = np.array(
        [[1 / size[0], 0, -MARGIN / size[0]], [0, 1 / size[1], -MARGIN / size[1]], [0, 0, 1]]
    )
    reduced = _reduced(outer, homography, size)
    to_outer = np.diag([reduced.shape[1], reduced.shape[0], 1.0]) @ homography @ shares
    canvas = [side + 2 * MARGIN for side in size]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    picture, covered = (
        np.asarray(cv2.warpPerspective(side, to_outer, canvas, flags=flags), dtype=np.float32)
        for side in (reduced.astype(np.float32), np.ones(reduced.shape, np.float32))
    )
    seams = [_is_seam(np.rot90(picture, turn), np.rot90(covered, turn)) for turn in range(4)]
    ends = [seam for seam in seams if seam is not None]
    return bool(ends) and sum(ends) >= MOST_SIDES * len(ends)


def _reduced(outer: ByteArray, homography: DoubleArray, size: tuple[int, ...]) -> ByteArray:
    """At the scale at which the common part has about ``size``, or as it is if that is smaller."""
    linear = homography[:2, :2] / homography[2, 2]
    common = abs(float(np.linalg.det(linear))) * outer.size
    factor = float(np.sqrt(size[0] * size[1] / max(common, 1.0)))
    if factor >= 1:
        return outer
    height, width = (max(1, round(side * factor)) for side in outer.shape)
    return np.asarray(cv2.resize(outer, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _is_seam(picture: FloatArray, covered: FloatArray) -> bool | None:
    """Whether the common part's left side is a seam; None where the picture ends there."""
    rows = np.arange(MARGIN + REACH, picture.shape[0] - MARGIN - REACH)
    rows = rows[covered[rows, MARGIN - BEYOND] > 0.9]
    if len(rows) < COVERED * (picture.shape[0] - 2 * (MARGIN + REACH)):
        return None
    steps = np.abs(picture[rows, 2:] - picture[rows, :-2]).mean(axis=0)
    seam = float(steps[MARGIN - REACH - 1 : MARGIN + REACH].max())
    within = steps[MARGIN + REACH : picture.shape[1] - 2 * MARGIN]
    beyond, inside = float(steps[: MARGIN - REACH - 1].mean()), float(within[:INSIDE].mean())
    if inside > LIVELY and beyond < CALMER * inside:
        return seam > LEAST_STEP
    return seam > max(LEAST_STEP, STRONGER * float(np.percentile(within, USUAL)))
