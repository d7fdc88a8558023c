"""What each measured system is: pictures to descriptors, and two descriptors to a similarity."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.errors import UnusableInput
from core.evaluation.metrics import precision_and_recall

QUERIES_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Judge:
    """What labels taught: ``score`` of pairs ((n, d) twice -> (n,)), same from ``threshold`` on."""

    score: Callable[[FloatArray, FloatArray], FloatArray]
    threshold: float


class CannotRunHere(UnusableInput):
    """A method can't be measured on this computer. ``missing``: what for, in a table."""

    missing: str


class Method(ABC):
    """One system. ``source`` names paper or library; ``threshold`` is its own, if it has one.

    ``bytes_each``: what a descriptor takes, where that is not 2 bytes (float16) a number.
    """

    name: str
    source: str
    threshold: float | None = None
    bytes_each: int | None = None

    @abstractmethod
    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """n RGB images -> (n, d) descriptors."""

    @abstractmethod
    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """(n, d) twice -> (n,), grows when alike; symmetric."""

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """What labelled pairs teach: where no head is trained, the threshold of the best F1."""
        return Judge(self.similarity, best_threshold(self.similarity(a, b), same))

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """The k photos most similar to each query: (q, k) numbers and similarities, best first."""
        numbers, similarities = [], []
        for query in queries:
            all_of_them = self.similarity(np.repeat(query[None], len(photos), axis=0), photos)
            best = np.argsort(-all_of_them, kind="stable")[:k]
            numbers.append(best)
            similarities.append(all_of_them[best])
        return np.stack(numbers), np.stack(similarities)


class CosineMethod(Method):
    """A method whose descriptors have unit length and are compared by their cosine."""

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """Inner products."""
        return np.asarray((a * b).sum(axis=1), dtype=np.float32)

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """By blocked matrix product."""
        numbers, similarities = [], []
        for start in range(0, len(queries), QUERIES_AT_ONCE):
            block = queries[start : start + QUERIES_AT_ONCE] @ photos.T
            best = np.argsort(-block, axis=1, kind="stable")[:, :k]
            numbers.append(best)
            similarities.append(np.take_along_axis(block, best, axis=1))
        return np.concatenate(numbers), np.concatenate(similarities)


def unit(vectors: FloatArray) -> FloatArray:
    """(n, d) -> the same rows with unit length."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-12), dtype=np.float32)


def best_threshold(similarity: FloatArray, same: BoolArray) -> float:
    """Where F1 of (n,) labelled similarities is best: halfway to the next that is lower."""
    thresholds, precision, recall = precision_and_recall(similarity, same)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    at = int(np.argmax(f1))
    below = thresholds[at + 1] if at + 1 < len(thresholds) else thresholds[at]
    return float((thresholds[at] + below) / 2)
