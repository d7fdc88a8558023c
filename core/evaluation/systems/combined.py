"""Methods made of other methods: descriptors of several networks side by side, or borders cropped
before."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.evaluation.systems.method import CosineMethod, Judge, Method

TOLERANCE = 12
LEAST = 0.4
"""Never less than this share of a side is left: a dark night has no border."""


class Ensemble(CosineMethod):
    """Unit vectors side by side: the cosine is the mean of the cosines."""

    source = "late fusion, Zhang et al. 2012"

    def __init__(self, name: str, methods: Sequence[CosineMethod]) -> None:
        self.name, self._methods = name, tuple(methods)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, sum of the lengths)."""
        rows = [method.describe(images) for method in self._methods]
        return np.asarray(np.concatenate(rows, axis=1) / np.sqrt(len(rows)), dtype=np.float32)


class WithoutBorders(Method):
    """Another method, shown pictures without their uniform borders."""

    def __init__(self, inner: Method) -> None:
        self.name = f"{inner.name}, borders cropped"
        self.source, self.threshold = inner.source, inner.threshold
        self._inner = inner

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """As the other method does."""
        return self._inner.describe([without_borders(image) for image in images])

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """As the other method's."""
        return self._inner.similarity(a, b)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """As the other method is."""
        return self._inner.taught(a, b, same, seed)

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """As the other method does."""
        return self._inner.ranked(queries, photos, k)


def without_borders(image: Image.Image) -> Image.Image:
    """The picture inside rows and columns at its edges that are all of one color.

    Each edge on its own: a row counts if all its pixels are within ``TOLERANCE`` of its first one.
    """
    pixels = np.asarray(image.convert("RGB"), dtype=np.int16)
    top, bottom = _inside(np.abs(pixels - pixels[:, :1]).max(axis=(1, 2)) > TOLERANCE)
    inside = pixels[top:bottom]
    left, right = _inside(np.abs(inside - inside[:1]).max(axis=(0, 2)) > TOLERANCE)
    whole = (0, 0, image.width, image.height)
    box = (left, top, right, bottom)
    return image if box == whole else image.crop(box)


def _inside(varied: BoolArray) -> tuple[int, int]:
    where = np.flatnonzero(varied)
    if len(where) < LEAST * len(varied):
        return 0, len(varied)
    return int(where[0]), int(where[-1]) + 1
