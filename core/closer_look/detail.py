"""Tells whether the larger of two pictures of one photo shows more detail, or was only enlarged.

What a smaller picture can't hold lies in the larger one above the smaller one's highest frequency
(Nyquist). An enlargement has no more there than its interpolation and its encoder leave. So parts
of the smaller picture are enlarged here in the usual ways, encoded alike, and both are compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray

WAYS = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
LEAST_SCALE = 1.07
"""Between two pictures that differ less in scale there is no room for detail."""
PATCH, SMALLEST_PATCH = 512, 48
"""Sides, in pixels of the larger picture, of the parts that are compared."""
PATCHES = 4
PLACES = 7
"""Along each side: where parts are looked for."""
GUARD = 1.06
"""Frequencies are high from this multiple of the smaller picture's highest; high ones that it can
hold lie between these shares of it:"""
BELOW = (0.7, 0.97)
MORE_DETAIL, SHARPER = 1.5, 1.3
"""An enlargement has less than these multiples of the energy in the high frequencies and in those
below. Of 104 by bilinear, bicubic and Lanczos filters, at JPEG 75 to 95: 1.29 and 1.21 at most; of
104 originals beside reduced copies 1.6 and 2.16 at least."""
LEAST_ENERGY = 0.05
"""Squared gray levels; below it rounding is all there is."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A picture at full scale: ``gray`` (h, w) uint8; ``quality``: JPEG's, None for others."""

    gray: ByteArray
    quality: int | None = None


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
    seen = []
    for there, here in _parts(small.gray, large.gray, homography, scale):
        below, high = _energies(here, scale)
        enlarged = [
            _energies(
                _encoded(cv2.resize(there, here.shape[::-1], interpolation=way), large), scale
            )
            for way in WAYS
        ]
        most_below, most_high = np.maximum(np.max(np.array(enlarged), axis=0), LEAST_ENERGY)
        seen.append((high / most_high, below / most_below))
    if not seen:
        return False
    more_high, more_below = np.median(np.array(seen), axis=0)
    return bool(more_high < MORE_DETAIL and more_below < SHARPER)


def _parts(
    small: ByteArray, large: ByteArray, homography: DoubleArray, scale: float
) -> Iterator[tuple[ByteArray, ByteArray]]:
    """The parts of both with most detail, at most :data:`PATCHES`, that don't cover each other."""
    side = int(min(PATCH / scale, 0.45 * min(small.shape)))
    reach = int(side * scale / 2)
    if 2 * reach < SMALLEST_PATCH:
        return
    taken: list[tuple[int, int]] = []
    for y, x in _by_detail(small, side):
        if any(max(abs(y - other_y), abs(x - other_x)) < side / 2 for other_y, other_x in taken):
            continue
        center = np.array([[[(x + side / 2), (y + side / 2)]]]) / small.shape[::-1]
        there = cv2.perspectiveTransform(center, homography)[0, 0] * large.shape[::-1]
        left, top = (int(place) - reach for place in there)
        here = large[max(top, 0) : top + 2 * reach, max(left, 0) : left + 2 * reach]
        if here.shape != (2 * reach, 2 * reach):
            continue
        taken.append((y, x))
        yield small[y : y + side, x : x + side], here
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


def _energies(gray: ByteArray, scale: float) -> tuple[float, float]:
    """Squared gray levels a pixel: just below the highest frequency of a picture that is ``scale``
    times smaller, and above it."""
    height, width = gray.shape
    window = np.outer(np.hanning(height), np.hanning(width))
    values = (gray - float(gray.mean())) * window
    power = 2 * np.abs(np.fft.rfft2(values)) ** 2 / (window**2).sum() / gray.size
    across = np.fft.rfftfreq(width)[None, :]
    frequency = np.maximum(np.abs(np.fft.fftfreq(height))[:, None], across) * 2 * scale
    below = (frequency > BELOW[0]) & (frequency < BELOW[1])
    return float(power[below].sum()), float(power[frequency > GUARD].sum())


def _encoded(gray: cv2.typing.MatLike, like: Plane) -> ByteArray:
    """As JPEG leaves it at the quality of ``like``."""
    if like.quality is None:
        return np.asarray(gray, dtype=np.uint8)
    _, data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, like.quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
