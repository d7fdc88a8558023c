"""Tells whether the larger of two pictures of one photo shows more detail, or was only enlarged.

What a smaller picture can't hold lies in the larger one above the smaller one's highest frequency
(Nyquist). An enlargement has there what its interpolation mirrored from below, however it was
filtered afterwards, and what its encoder left. So parts of the larger picture are imitated from the
smaller one alone (:mod:`~core.closer_look.imitation`), and it is asked how much of the larger one
that explains: nearly all of an enlargement, next to nothing of detail and noise of its own.

Source: the traces that interpolation leaves (Popescu and Farid 2005; Gallagher 2005), looked for
as coherence, since the smaller picture is at hand.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.arrays import ByteArray, DoubleArray
from core.closer_look.imitation import Plane, imitated, pixels_back

LEAST_SCALE = 1.07
"""Between two pictures that differ less in scale there is no room for detail."""
PATCH, SMALLEST_PATCH = 512, 48
"""Sides, in pixels of the larger picture, of the parts that are compared."""
PATCHES = 3
PLACES = 7
"""Along each side: where parts are looked for."""
JPEG_BLOCK = 8
"""Parts begin at whole blocks, so that the imitation is encoded on the same grid."""
GUARD = 1.06
"""Frequencies are high from this multiple of the smaller picture's highest; high ones that it can
hold lie between these shares of it:"""
BELOW = (0.7, 0.97)
CELL = 16
"""Side of the cells of frequencies, within each of which a filter hardly changes."""
BELOW_EXPLAINED, HIGH_EXPLAINED, HIGH_BEFORE_STORING = 0.82, 0.5, 0.25
"""Of an enlargement the imitation explains at least these shares of the energy: just below, above,
and above without the imitation's own encoder, which leaves the same traces in all that is soft.
Chosen on half of the photos of four sets. On the other half, at x1.3 to x4, 139 of 149 enlargements
that were sharpened (unsharp masks of radius 1 to 4, 50 to 250 %) and 126 of 150 others are known,
JPEG 75 to 95 or lossless; of 461 originals beside reduced copies, sharp, soft and noisy, none is
taken for one; of 87 more that had themselves been enlarged before they were reduced, 6 are:
such a copy can hold all that there was. Most that are missed are soft, or enlarged by less than 1.8
and stored poorly."""
LEAST_ENERGY = 0.05
"""Squared gray levels; below it rounding is all there is."""
CoefficientArray = npt.NDArray[np.complex128]


def scale_between(a: tuple[int, int], b: tuple[int, int], homography: DoubleArray) -> float:
    """Pixels of b along a pixel of a, whose sizes are (width, height); ``homography`` (3, 3) takes
    shares of a to shares of b."""
    linear = homography[:2, :2] / homography[2, 2]
    area = abs(float(np.linalg.det(linear))) * (b[0] * b[1]) / (a[0] * a[1])
    return float(np.sqrt(area))


def is_enlarged(small: Plane, large: Plane, homography: DoubleArray) -> bool:
    """Whether ``large`` shows no more detail than ``small``; ``homography`` (3, 3) takes shares of
    ``small`` to shares of ``large``. False where that can't be seen: too little texture, or hardly
    another scale."""
    scale = scale_between(small.gray.shape[::-1], large.gray.shape[::-1], homography)
    if scale < LEAST_SCALE:
        return False
    back = pixels_back(small.gray, large.gray, homography)
    seen = []
    for left, top, here in _parts(small.gray, large.gray, homography, scale):
        way = back @ np.array([[1, 0, left], [0, 1, top], [0, 0, 1.0]])
        made, stored = imitated(small.gray, Plane(here, large.quality), way)
        seen.append(_explained(here, made, stored, scale))
    if not seen:
        return False
    least = (BELOW_EXPLAINED, HIGH_EXPLAINED, HIGH_BEFORE_STORING)
    return bool(np.all(np.median(np.array(seen), axis=0) >= least))


def _parts(
    small: ByteArray, large: ByteArray, homography: DoubleArray, scale: float
) -> Iterator[tuple[int, int, ByteArray]]:
    """The parts of the larger one with most detail, at most :data:`PATCHES`, and where they begin
    (left, top); they hardly cover each other."""
    side = int(min(PATCH / scale, 0.45 * min(small.shape)))
    length = int(side * scale / 2) * 2
    if length < SMALLEST_PATCH:
        return
    taken: list[tuple[int, int]] = []
    for y, x in _by_detail(small, side):
        if any(max(abs(y - other_y), abs(x - other_x)) < side / 2 for other_y, other_x in taken):
            continue
        center = np.array([[[(x + side / 2), (y + side / 2)]]]) / small.shape[::-1]
        there = cv2.perspectiveTransform(center, homography)[0, 0] * large.shape[::-1]
        left, top = (max(int(place) - length // 2, 0) // JPEG_BLOCK * JPEG_BLOCK for place in there)
        here = large[top : top + length, left : left + length]
        if here.shape != (length, length):
            continue
        taken.append((y, x))
        yield left, top, here
        if len(taken) == PATCHES:
            return


def _by_detail(gray: ByteArray, side: int) -> list[tuple[int, int]]:
    """(y, x) of the corners of parts, those with most detail first."""
    edges = np.abs(cv2.Laplacian(gray, cv2.CV_16S)).astype(np.float32)
    height, width = gray.shape
    tops, lefts = (
        np.unique(np.linspace(0, length - side, PLACES).astype(int)) for length in (height, width)
    )
    detail = {
        (int(y), int(x)): float(edges[y : y + side, x : x + side].mean())
        for y in tops
        for x in lefts
    }
    return sorted(detail, key=lambda place: -detail[place])


def _explained(
    gray: ByteArray, made: ByteArray, stored: ByteArray, scale: float
) -> tuple[float, float, float]:
    """Shares of the energy of ``gray`` (h, h) that its imitation explains: ``stored``, just below
    the highest frequency of a picture that is ``scale`` times smaller, and above it; ``made``,
    which is not yet encoded, above it."""
    side = len(gray)
    window = np.outer(np.hanning(side), np.hanning(side))
    there, before, after = (_spectrum(part, window) for part in (gray, made, stored))
    across = np.fft.rfftfreq(side)[None, :]
    frequency = np.maximum(np.abs(np.fft.fftfreq(side))[:, None], across) * 2 * scale
    below = (frequency > BELOW[0]) & (frequency < BELOW[1])
    high = frequency > GUARD
    return (
        _coherence(there * below, after * below),
        _coherence(there * high, after * high),
        _coherence(there * high, before * high),
    )


def _spectrum(gray: ByteArray, window: DoubleArray) -> CoefficientArray:
    """(h, h // 2 + 1), whose squared values sum up to squared gray levels a pixel."""
    values = (gray - float(gray.mean())) * window
    return np.asarray(np.fft.rfft2(values) * np.sqrt(2 / (window**2).sum() / gray.size))


def _coherence(a: CoefficientArray, b: CoefficientArray) -> float:
    """The share of a's energy that b explains, whatever filter lies between them: each cell has
    a gain and a phase of its own. 0 where there is too little energy."""
    energy = float((np.abs(a) ** 2).sum())
    if energy < LEAST_ENERGY:
        return 0.0
    common, power = _by_cell(a * b.conj()), _by_cell(np.abs(b) ** 2)
    explained = np.abs(common) ** 2 / np.maximum(power, 1e-12)
    return float(explained.sum()) / energy


def _by_cell(values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """Sums over cells of :data:`CELL` x :data:`CELL` values."""
    for axis, length in enumerate(values.shape):
        values = np.add.reduceat(values, np.arange(0, length, CELL), axis=axis)
    return values
