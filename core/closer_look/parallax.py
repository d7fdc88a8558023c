"""What is left between two pictures after the best smooth map: the parallax of another shot.

Whatever an editor, a lens profile or a photographed screen does to the shape of a picture is close
to a map of third order. A camera that moved shifts what is near against what is far, and no smooth
map undoes that. Dense optical flow tells where things are, the smooth map is fitted to it, and what
remains counts: of a second flow, over that map, because flow is the more exact the less there is
to move. How well the pixels agree is measured anew over that map.

Sources: radial distortion about a center that may be off (Brown 1966, linear in its coefficients);
quadrangles whose sides are divided evenly, and their inverse (Wolberg 1990, section 3.4.2);
reweighted least squares (Holland and Welsch 1977).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, DoubleArray, FloatArray, IntArray
from core.closer_look.agreement import Correlations, Superposition, is_textured
from core.closer_look.dense_search import displacement

STEP = 5
"""Pixels between the places at which the flow counts."""
CELLS = 8
"""The common part is divided into so many cells a side: a cell's median has little noise."""
FEWEST_IN_CELL, FEWEST_CELLS = 5, 6
STEADY = 0.5
"""Pixels of the flow's noise: what deviates by more weighs less in the fit."""
ROUNDS = 5
NEIGHBORHOOD = 19
"""Side, in pixels, of the windows in which light and contrast are made equal."""
CONTRAST = 40.0
WAYS = 20
"""Numbers of a smooth map."""
FLOWS = 2
COARSE = 4
Ways = tuple[DoubleArray, DoubleArray]
"""(20, n) each."""


@dataclass(frozen=True, slots=True)
class Parallax:
    """Pixels of a picture whose longest side is 320: the ``median`` and the ninth decile (``most``)
    of what the cells of the common part are displaced by after the smooth map. ``correlations``:
    how well the two agree over that map; None if too little of them can be compared."""

    median: float
    most: float
    correlations: Correlations | None


def parallax(over: Superposition) -> Parallax | None:
    """Of two pictures laid over each other; None where too little of both shows texture."""
    shape = over.still.shape
    places, moved, left = _in_place(shape), over, np.zeros(0)
    for _ in range(FLOWS):
        x, y = _places(is_textured(moved.still) & is_textured(moved.warped) & moved.is_covered)
        if len(x) < FEWEST_IN_CELL * FEWEST_CELLS:
            return None
        cells = _cells(x, y)
        if np.count_nonzero(np.bincount(cells) >= FEWEST_IN_CELL) < FEWEST_CELLS:
            return None
        flow = displacement(_evened(moved.still), _evened(moved.warped))
        shift = (places + flow)[y, x].astype(np.float64) - np.stack([x, y], axis=-1)
        ways = _ways(x, y, shape)
        smooth = _fitted(ways, shift)
        left = _left_in_cells(cells, shift - _shift(ways, smooth))
        places = _everywhere(smooth, shape)
        moved = over.moved_by(places)
    return Parallax(float(np.median(left)), float(np.percentile(left, 90)), Correlations.of(moved))


def _places(sure: BoolArray) -> tuple[IntArray, IntArray]:
    """Columns and rows, in pixels, of the places at which the flow is read."""
    rows, columns = np.nonzero(sure[STEP // 2 :: STEP, STEP // 2 :: STEP])
    return columns * STEP + STEP // 2, rows * STEP + STEP // 2


def _cells(x: IntArray, y: IntArray) -> IntArray:
    """The number of the cell in which each place lies."""
    column, row = ((at - at.min()) * CELLS // (np.ptp(at) + 1) for at in (x, y))
    return np.asarray(row * CELLS + column, dtype=np.int64)


def _left_in_cells(cells: IntArray, rest: DoubleArray) -> DoubleArray:
    """(c,) lengths of the medians of ``rest`` (n, 2) in the cells with enough places."""
    counts = np.bincount(cells)
    middle = (np.cumsum(counts) - counts + counts // 2)[counts >= FEWEST_IN_CELL]
    medians = [part[np.lexsort((part, cells))][middle] for part in rest.T]
    return np.asarray(np.hypot(*medians), dtype=np.float64)


def _evened(gray: ByteArray | FloatArray) -> ByteArray:
    """The same in even light and contrast."""
    values = cv2.GaussianBlur(gray.astype(np.float32), (0, 0), 1.0)
    window = (NEIGHBORHOOD, NEIGHBORHOOD)
    values = values - cv2.boxFilter(values, -1, window)
    deviation = np.sqrt(np.maximum(cv2.boxFilter(values * values, -1, window), 0))
    return np.asarray(np.clip(128 + CONTRAST * values / (deviation + 4), 0, 255), dtype=np.uint8)


def _ways(x: IntArray | DoubleArray, y: IntArray | DoubleArray, shape: tuple[int, ...]) -> Ways:
    """How far each way of distorting a picture of this shape (h, w) moves these places, in pixels,
    across and down: all polynomials of third order."""
    scale = max(shape) / 2
    u, v = ((at - side / 2) / scale for at, side in zip((x, y), shape[::-1], strict=True))
    one, zero = np.ones_like(u), np.zeros_like(u)
    even = (one, u, v, u * u, u * v, v * v, u * u * u, u * u * v, u * v * v, v * v * v)
    none = (zero,) * len(even)
    return np.stack((*even, *none)), np.stack((*none, *even))


def _shift(ways: Ways, smooth: DoubleArray) -> DoubleArray:
    """(n, 2): how far these numbers of a smooth map move places."""
    return np.stack([smooth @ each for each in ways], axis=-1)


def _fitted(ways: Ways, moved: DoubleArray) -> DoubleArray:
    """The numbers of the smooth map nearest to how places ``moved`` (n, 2), in pixels; what
    deviates weighs ever less."""
    system = np.concatenate(ways, axis=1)
    target = moved.T.reshape(-1)
    weights: DoubleArray = np.ones(len(target))
    smooth: DoubleArray = np.zeros(WAYS)
    small = 1e-6 * len(target) * np.eye(WAYS)
    for _ in range(ROUNDS):
        weighed = system * weights
        solved = np.linalg.solve(weighed @ system.T + small, weighed @ target)
        smooth = solved.astype(np.float64)
        far = (target - smooth @ system).reshape(2, -1)
        steady = STEADY**2 / (STEADY**2 + np.square(far, dtype=np.float64).sum(axis=0))
        weights = np.tile(steady.astype(np.float64), 2)
    return smooth


def _everywhere(smooth: DoubleArray, shape: tuple[int, ...]) -> FloatArray:
    """(h, w, 2): the smooth map's place of each pixel; between every fourth it is even."""
    height, width = shape
    rows, columns = (-(-side // COARSE) for side in shape)
    y, x = (np.mgrid[:rows, :columns].reshape(2, -1) + 0.5) * COARSE - 0.5
    shift = _shift(_ways(x, y, shape), smooth).reshape(rows, columns, 2)
    size = (columns * COARSE, rows * COARSE)
    fine = cv2.resize(shift.astype(np.float32), size)[:height, :width]
    return np.asarray(fine + _in_place(shape), dtype=np.float32)


def _in_place(shape: tuple[int, ...]) -> FloatArray:
    """(h, w, 2): column and row of each pixel."""
    height, width = shape
    here = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1)
    return here.astype(np.float32)
