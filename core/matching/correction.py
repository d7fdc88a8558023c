"""What a person taught a head: a small change of its calibrated logit, in a file of its own.

A head's calibrated logit is slope * logit + weight * similarity + intercept, and a similarity is
the sum over k of the products a_k b_k of two whitened vectors. A correction adds
slope' * logit + sum_k weights'_k a_k b_k + intercept': 258 numbers, which a hundred labels can
tell; the 14 million of the MLP stay as they are (measured against training those: CHANGELOG).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import DoubleArray, FloatArray


@dataclass(frozen=True, slots=True)
class Correction:
    """``weights`` (dims,) float32, a number for each whitened dimension."""

    slope: float
    weights: FloatArray
    intercept: float

    def added(self, logits: FloatArray, products: FloatArray) -> DoubleArray:
        """(n,) logits before calibration and (n, dims) products -> (n,) to add to the calibrated
        logit."""
        of_products = (products @ self.weights).astype(np.float64)
        return self.slope * logits.astype(np.float64) + of_products + self.intercept

    def tensors(self) -> dict[str, FloatArray]:
        """Named as in the file."""
        return {
            "correction.slope": np.asarray([self.slope], dtype=np.float32),
            "correction.weights": self.weights,
            "correction.intercept": np.asarray([self.intercept], dtype=np.float32),
        }

    @classmethod
    def from_tensors(cls, named: dict[str, FloatArray], dims: int) -> Correction:
        """Raises KeyError or ValueError for missing tensors, wrong shapes, numbers not finite."""
        slope, weights, intercept = (
            named[f"correction.{name}"] for name in ("slope", "weights", "intercept")
        )
        if slope.shape != (1,) or intercept.shape != (1,) or weights.shape != (dims,):
            raise ValueError("its numbers have another shape")
        if not all(np.isfinite(tensor).all() for tensor in (slope, weights, intercept)):
            raise ValueError("it holds numbers that are not finite")
        return cls(float(slope[0]), weights.astype(np.float32), float(intercept[0]))


def doubted(raised: DoubleArray, added: DoubleArray) -> DoubleArray:
    """(n,) calibrated logits and what a correction adds -> (n,), lower where the sum is negative,
    that is where the taught head calls a pair different; never higher."""
    return raised + np.minimum(0.0, raised + added)
