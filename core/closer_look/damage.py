"""Where one of two pictures of a photo is damaged: spoilt bytes that a decoder drew on past.

A decoder's complaint alone is no proof, as some cameras write files that it complains of. So three
things must come together: it complains of one picture, the other agrees with it down to a row and
hardly any further, and at that row the break is in the one that it complains of.

A JPEG is stored row by row (ITU-T T.81, A.2), so what follows spoilt data is spoilt, or shifted, to
the end or to the next restart marker.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray, FloatArray
from core.closer_look.alignment import Alignment
from core.closer_look.difference import lay_over

BAND = 9
"""Rows that are correlated at once."""
CALM = 3.0
"""Rows that differ so many times as much as those above them (and by some levels more) are bad."""
LEVELS = 6.0
"""Of 0..255: less is noise of encoders."""
UNCORRELATED = 0.3
"""By how much the correlation falls where the pictures part."""
FEWEST_ROWS = 4
"""So many bad ones in a band of as many, below so many good ones."""
TO_THE_END = 0.6
"""The share of what lies below that must be bad, too: a cover over a part is no damage."""
LEAST_COMMON = 0.1
"""The share of columns that both must have."""
SOFT = 1.0
STRONGER = 1.25
"""By so much the break must be stronger in the damaged picture."""
_TO_STORED = {
    2: lambda pixels: pixels[:, ::-1],
    3: lambda pixels: pixels[::-1, ::-1],
    4: lambda pixels: pixels[::-1],
    5: lambda pixels: pixels.swapaxes(0, 1),
    6: lambda pixels: np.rot90(pixels),
    7: lambda pixels: pixels[::-1, ::-1].swapaxes(0, 1),
    8: lambda pixels: np.rot90(pixels, 3),
}
"""EXIF orientation to what makes upright pixels lie as they are stored."""
_BACK = {6: 8, 8: 6}
"""The orientation whose way to what is stored leads back from it; of the others, their own."""


def damaged_from(
    complained: ByteArray, other: ByteArray, alignment: Alignment, orientation: int
) -> float | None:
    """The place, as a share of the stored height, from which on the picture that was complained of
    is damaged; None where the other doesn't prove it.

    Both are (h, w, 3) uint8, upright; ``alignment`` takes the first to the second, ``orientation``
    is the first's EXIF tag.
    """
    laid = lay_over(complained, other, alignment)
    if laid is None:
        return None
    stored = _TO_STORED.get(orientation, np.asarray)
    common = np.ascontiguousarray(stored(laid.common))
    rows, columns = common.mean(axis=1) > 0.5, common.mean(axis=0) > 0.5
    if rows.sum() < 4 * FEWEST_ROWS or columns.mean() < LEAST_COMMON:
        return None
    a, b = (
        _gray(np.ascontiguousarray(stored(side)), laid.coarseness)[np.ix_(rows, columns)]
        for side in (laid.first, laid.second)
    )
    parting = _first_bad_row(a, b)
    if parting is None:
        return None
    row, for_good = parting
    if not for_good or _break(a, row) < STRONGER * _break(b, row):
        return None
    return float(np.flatnonzero(rows)[row]) / len(common)


def above_damage(pixels: ByteArray, share: float, orientation: int) -> ByteArray:
    """The part of a picture (h, w, 3) uint8, upright, that lies above the share (0..1) of its
    stored height from which on it is damaged, as of :func:`damaged_from`."""
    stored = _TO_STORED.get(orientation, np.asarray)(pixels)
    sound = stored[: max(1, int(share * len(stored)) - BAND)]
    back = _TO_STORED.get(_BACK.get(orientation, orientation), np.asarray)
    return np.ascontiguousarray(back(sound))


def _first_bad_row(a: FloatArray, b: FloatArray) -> tuple[int, bool] | None:
    """Where two pictures, alike from the top, part, and whether they do for good."""
    unlike, alike = _distances(a, b), _correlations(a, b)
    for row in range(FEWEST_ROWS, len(a) - FEWEST_ROWS):
        calm, before = float(np.median(unlike[:row])), float(np.median(alike[:row]))
        bad = (unlike[row:] > CALM * calm + LEVELS) | (alike[row:] < before - UNCORRELATED)
        if bad[:FEWEST_ROWS].all():
            return row, bool(bad.mean() >= TO_THE_END)
    return None


def _distances(a: FloatArray, b: FloatArray) -> DoubleArray:
    """(h,) mean difference of gray levels in each row: as they are, or with brightness and contrast
    matched by all or by what lies at the top, whichever brings most rows together."""
    ways = [np.abs(a - b).mean(axis=1, dtype=np.float64)]
    for rows in (len(a), max(1, len(a) // 4)):
        source, target = a[:rows], b[:rows]
        gain = float(np.clip(target.std() / max(float(source.std()), 1e-3), 0.5, 2))
        matched = (a - source.mean()) * gain + target.mean()
        ways.append(np.abs(matched - b).mean(axis=1, dtype=np.float64))
    return min(ways, key=lambda unlike: float(np.percentile(unlike, 25)))


def _correlations(a: FloatArray, b: FloatArray) -> DoubleArray:
    """(h,) correlation of the band around each row."""
    means = [_band(side.mean(axis=1, keepdims=True)) for side in (a, b)]
    first, second = a - means[0], b - means[1]
    both = _band((first * second).mean(axis=1, keepdims=True))
    one, two = (_band((side * side).mean(axis=1, keepdims=True)) for side in (first, second))
    return np.asarray((both / np.sqrt((one + 1) * (two + 1)))[:, 0], dtype=np.float64)


def _break(pixels: FloatArray, row: int) -> float:
    """The strongest step from row to row near ``row``."""
    near = pixels[max(0, row - FEWEST_ROWS) : row + 2 * FEWEST_ROWS]
    return float(np.abs(np.diff(near, axis=0)).mean(axis=1).max())


def _band(values: FloatArray) -> FloatArray:
    return np.asarray(cv2.boxFilter(values, -1, (1, BAND)), dtype=np.float32).reshape(-1, 1)


def _gray(pixels: ByteArray, coarseness: float) -> FloatArray:
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), SOFT * coarseness), dtype=np.float32)
