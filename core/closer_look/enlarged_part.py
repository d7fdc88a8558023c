"""Where one of two photos shows a part of the other: that part, looked at as large as the other.

In a sketch of a whole screenshot or street, what a chat or a crop shows is a few dozen pixels wide,
and nobody could tell a copy from a second shot there.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import Alignment, Sketch, align, sketch

SMALL, WHOLE = 0.45, 0.8
"""Shares of the one photo, at most, and of the other, at least, that both show."""
RIM = 0.06
"""Of the part's sides: so much more is cut out around it."""
FEWEST_PIXELS = 64
"""A side: a smaller part is no larger in a finer picture."""


def shows_a_part(alignment: Alignment) -> bool:
    """Whether the second photo is a small part of the first."""
    return alignment.overlap_a <= SMALL and alignment.overlap_b >= WHOLE


def on_its_part(alignment: Alignment, whole: ByteArray, part: Sketch) -> Alignment:
    """The alignment measured again on what ``part`` shows of ``whole`` (h, w, 3) uint8 RGB, the
    finer the better; as it was where that can't be laid over each other."""
    height, width = whole.shape[:2]
    left, top, right, bottom = _box(alignment)
    columns = slice(int(left * width), int(np.ceil(right * width)))
    rows = slice(int(top * height), int(np.ceil(bottom * height)))
    cut = whole[rows, columns]
    if min(cut.shape[:2]) < FEWEST_PIXELS:
        return alignment
    seen = align(sketch(cut), part)
    if seen is None or seen.overlap_b < WHOLE:
        return alignment
    high, wide = cut.shape[:2]
    into_cut = np.array(
        [
            [width / wide, 0, -columns.start / wide],
            [0, height / high, -rows.start / high],
            [0, 0, 1],
        ]
    )
    homography = seen.homography @ into_cut
    return replace(
        seen,
        homography=np.asarray(homography / homography[2, 2], dtype=np.float64),
        overlap_a=seen.overlap_a * (wide * high) / (width * height),
        inliers=max(seen.inliers, alignment.inliers),
        held_a=alignment.held_a,
        beyond_a=alignment.beyond_a,
    )


def _box(alignment: Alignment) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the second photo in the first, with a rim, as shares."""
    frame = np.array([[[0.0, 0], [1, 0], [1, 1], [0, 1]]])
    corners = cv2.perspectiveTransform(frame, np.linalg.inv(alignment.homography))[0]
    low, high = corners.min(axis=0), corners.max(axis=0)
    rim = RIM * (high - low)
    (left, top), (right, bottom) = np.clip([low - rim, high + rim], 0, 1).tolist()
    return left, top, right, bottom
