"""What a homography does to the frame of a picture: whether an editor's tools explain it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import cv2
import numpy as np

from core.arrays import DoubleArray

UPRIGHT = 0.002
"""The most that is left of an editor's crop or turn."""
ON_PURPOSE = 0.03
"""From so much on a shear is an edit: squeezed after a turn. A camera that moved makes less, and
who edits makes more or none."""

LARGEST_KEYSTONE = 1.6
"""One side is so many times as long as the one across from it, at most, where falling lines were
set upright. A camera that was turned makes more, and the same shape."""


def skew_of(homography: DoubleArray, shape: tuple[int, ...]) -> float:
    """How far a homography from pictures of this shape (h, w) is from what editors do, see
    :class:`~core.closer_look.alignment.Alignment`."""
    corners, there = _corners(homography, shape)
    skew = _left_by_one_edit(corners, there)
    if _narrows(there) <= LARGEST_KEYSTONE:
        skew = min(skew, _least_left(_keystones(corners), there))
    if skew < ON_PURPOSE:
        return skew
    system = np.concatenate([corners, np.ones((4, 1))], axis=1)
    return _left(there, system @ np.linalg.lstsq(system, there, rcond=None)[0])


def is_upright(homography: DoubleArray, shape: tuple[int, ...]) -> bool:
    """Whether it is a crop and a resize, or a turn, of pictures of this shape (h, w): most copies
    are one of these."""
    return _left_by_one_edit(*_corners(homography, shape)) <= UPRIGHT


def _corners(homography: DoubleArray, shape: tuple[int, ...]) -> tuple[DoubleArray, DoubleArray]:
    """(4, 2) both: the corners of a picture, and where they come to lie."""
    height, width = shape
    corners = np.array([[0.0, 0], [width, 0], [width, height], [0, height]])
    there = cv2.perspectiveTransform(corners[None], homography)[0]
    return corners, np.asarray(there, dtype=np.float64)


def _left_by_one_edit(corners: DoubleArray, there: DoubleArray) -> float:
    """What neither an upright frame nor a turn explains: in each way of editing the corners' new
    places depend on four numbers, linearly."""
    return _least_left(_ways(corners), there)


def _least_left(ways: Iterable[DoubleArray], there: DoubleArray) -> float:
    """What is left of the corners' places by the way that explains most."""
    target = there.T.reshape(-1)
    explained = (system @ np.linalg.lstsq(system, target, rcond=None)[0] for system in ways)
    return min(_left(there, places.reshape(2, 4).T) for places in explained)


def _narrows(there: DoubleArray) -> float:
    """How many times as long as the one across from it a side is, at most."""
    first, right, last, left = np.linalg.norm(there - np.roll(there, -1, axis=0), axis=1)
    sides = np.maximum((first, last, right, left), 1e-6)
    return float(np.max(sides / sides[[1, 0, 3, 2]]))


def _keystones(corners: DoubleArray) -> Iterator[DoubleArray]:
    """(8, 5) each: falling lines set upright, by five numbers. One side, and the one across from
    it, get longer or shorter, each about the middle of both."""
    x, y = corners.T
    ones, zeros = np.ones(4), np.zeros(4)
    middle_x, middle_y = x - x.mean(), y - y.mean()
    for across, along in ((middle_x, middle_y), (middle_y, middle_x)):
        wide = np.stack([ones, across, across * along, zeros, zeros], axis=1)
        high = np.stack([zeros, zeros, zeros, ones, along], axis=1)
        yield np.concatenate([wide, high] if across is middle_x else [high, wide])


def _ways(corners: DoubleArray) -> Iterator[DoubleArray]:
    """(8, 4) each."""
    x, y = corners.T
    ones, zeros = np.ones(4), np.zeros(4)
    for to_x, to_y in (
        ((x, ones, zeros, zeros), (zeros, zeros, y, ones)),  # resized and cropped
        ((y, ones, zeros, zeros), (zeros, zeros, x, ones)),  # and turned by a quarter
        ((x, -y, ones, zeros), (y, x, zeros, ones)),  # turned by any angle
        ((-x, y, ones, zeros), (y, x, zeros, ones)),  # and mirrored
    ):
        yield np.concatenate([np.stack(to_x, axis=1), np.stack(to_y, axis=1)])


def _left(there: DoubleArray, explained: DoubleArray) -> float:
    """The root mean square over the corners, in shares of the mapped picture's smaller side."""
    size = max(float(np.ptp(there, axis=0).min()), 1e-6)
    return float(np.linalg.norm(there - explained)) / 2 / size
