"""Local correlation of two gray pictures in one frame (Lewis 1995), window by window."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import FloatArray
from core.closer_look.agreement import WINDOW


@dataclass(frozen=True, slots=True)
class Side:
    """One picture's part in windows: ``gray`` (h, w) float32 levels; (h, w) of the window around
    each pixel its ``mean`` and ``variance``."""

    gray: FloatArray
    mean: FloatArray
    variance: FloatArray

    @classmethod
    def of(cls, gray: FloatArray) -> Side:
        """(h, w) float32 gray levels."""
        average = mean(gray)
        variance = mean(gray * gray)
        variance -= average * average
        return cls(gray, average, np.maximum(variance, 0, out=variance))

    @property
    def deviation(self) -> FloatArray:
        """Gray levels, (h, w)."""
        return np.sqrt(self.variance)


@dataclass(frozen=True, slots=True)
class Windows:
    """(h, w) each, of the window around each pixel: correlation, and the larger deviation of the
    two pictures there in gray levels."""

    correlation: FloatArray
    deviation: FloatArray
    smaller_deviation: FloatArray

    @classmethod
    def of(cls, a: Side, b: Side) -> Windows:
        """Of pictures of one size."""
        correlation = mean(a.gray * b.gray)
        correlation -= a.mean * b.mean
        correlation /= np.sqrt((a.variance + 1) * (b.variance + 1))
        larger, smaller = (
            np.sqrt(choose(a.variance, b.variance)) for choose in (np.maximum, np.minimum)
        )
        return cls(correlation, larger, smaller)

    def or_better(self, other: Windows) -> Windows:
        """Window by window the one that correlates more."""
        better = other.correlation > self.correlation
        return Windows(
            *(
                np.where(better, theirs, ours)
                for ours, theirs in (
                    (self.correlation, other.correlation),
                    (self.deviation, other.deviation),
                    (self.smaller_deviation, other.smaller_deviation),
                )
            )
        )

    @property
    def unexplained(self) -> FloatArray:
        """Gray levels that remain when one window is predicted linearly from the other."""
        explained = np.maximum(self.correlation, 0) ** 2
        return np.asarray(self.deviation * np.sqrt(1 - explained), dtype=np.float32)


def mean(values: FloatArray) -> FloatArray:
    """(h, w) of the window around each pixel."""
    return np.asarray(cv2.boxFilter(values, -1, (WINDOW, WINDOW)), dtype=np.float32)
