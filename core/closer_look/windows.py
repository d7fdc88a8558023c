"""Local correlation of two gray pictures in one frame (Lewis 1995), window by window."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.arrays import FloatArray
from core.closer_look.agreement import WINDOW


@dataclass(frozen=True, slots=True)
class Windows:
    """(h, w) each, of the window around each pixel: correlation, and the larger deviation of the
    two pictures there in gray levels."""

    correlation: FloatArray
    deviation: FloatArray
    smaller_deviation: FloatArray

    @classmethod
    def of(cls, a: FloatArray, b: FloatArray) -> Windows:
        """(h, w) float32 gray levels, both."""
        mean_a, mean_b = mean(a), mean(b)
        variance_a = np.maximum(mean(a * a) - mean_a * mean_a, 0)
        variance_b = np.maximum(mean(b * b) - mean_b * mean_b, 0)
        covariance = mean(a * b) - mean_a * mean_b
        correlation = covariance / np.sqrt((variance_a + 1) * (variance_b + 1))
        deviations = np.sqrt(variance_a), np.sqrt(variance_b)
        return cls(correlation, np.maximum(*deviations), np.minimum(*deviations))

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
