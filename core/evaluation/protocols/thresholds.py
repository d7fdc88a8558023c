"""The *thresholds* protocol: products of two folders matched at fixed thresholds.

As in product matching with ResNet descriptors: every picture of one folder against every one of the
other by blocked matrix product; at 0.85, 0.90, 0.95 and 0.99 the share of true matches found, the
share of what is reported that is false, and the time element by element against by matrix.
Distances are turned into similarities from 0 to 1 (our reading): 1 - L2 / 2 for unit vectors;
1 - L1 / (sum of both vectors' magnitudes); Jaccard of the numbers above their vector's mean.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from core.arrays import BoolArray, FloatArray
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.reasons import EvaluationProblem
from core.progress import Progress, Stage

THRESHOLDS = (0.85, 0.90, 0.95, 0.99)
QUERIES_AT_ONCE = 256
TIMED_PAIRS = 20_000
Compare = Callable[[FloatArray, FloatArray], FloatArray]


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """``found`` of the true matches; ``false`` of what is reported (None: nothing is)."""

    measure: str
    threshold: float
    found: float
    false: float | None


@dataclass(frozen=True, slots=True)
class MeasureTime:
    """Microseconds a pair, one after the other and by matrix."""

    measure: str
    by_element: float
    by_matrix: float


def cosine_block(a: FloatArray, b: FloatArray) -> FloatArray:
    """(n, d) and (m, d) unit vectors -> (n, m)."""
    return np.asarray(a @ b.T, dtype=np.float32)


def l2_block(a: FloatArray, b: FloatArray) -> FloatArray:
    """1 - half the distance of unit vectors, from their product."""
    return np.asarray(1 - np.sqrt(np.maximum(2 - 2 * (a @ b.T), 0)) / 2, dtype=np.float32)


def l1_block(a: FloatArray, b: FloatArray) -> FloatArray:
    """1 - distance / the most it can be; no product gives it, so torch's cdist does."""
    distances = torch.cdist(torch.from_numpy(a), torch.from_numpy(b), p=1).numpy()
    most = np.abs(a).sum(axis=1)[:, None] + np.abs(b).sum(axis=1)
    return np.asarray(1 - distances / np.maximum(most, 1e-12), dtype=np.float32)


def jaccard_block(a: FloatArray, b: FloatArray) -> FloatArray:
    """Of numbers above the mean of their vector: how many in both, of those in either."""
    first, second = _bits(a), _bits(b)
    both = first @ second.T
    either = first.sum(axis=1)[:, None] + second.sum(axis=1) - both
    return np.asarray(both / np.maximum(either, 1), dtype=np.float32)


MEASURES: dict[str, Compare] = {
    "cosine": cosine_block,
    "L2": l2_block,
    "L1": l1_block,
    "Jaccard": jaccard_block,
}


def _bits(rows: FloatArray) -> FloatArray:
    return np.asarray(rows > rows.mean(axis=1, keepdims=True), dtype=np.float32)


def two_folders(dataset: Dataset) -> tuple[BoolArray, BoolArray]:
    """(n,) which files are in the first folder and which in the second.

    Raises UnusableInput where a data set is not of two folders.
    """
    folders = sorted({file.parent for file in dataset.files})
    if len(folders) != 2:
        raise UnusableInput(EvaluationProblem.NOT_TWO_FOLDERS)
    first = np.asarray([file.parent == folders[0] for file in dataset.files])
    return first, ~first


def measure_thresholds(
    first: FloatArray, second: FloatArray, same: BoolArray
) -> list[ThresholdRow]:
    """(n, d) and (m, d) unit vectors, (n, m) truth -> a row for each measure and threshold."""
    rows = []
    for name, block in MEASURES.items():
        right = dict.fromkeys(THRESHOLDS, 0)
        reported = dict.fromkeys(THRESHOLDS, 0)
        for start in range(0, len(first), QUERIES_AT_ONCE):
            part = slice(start, start + QUERIES_AT_ONCE)
            similarity = block(first[part], second)
            for threshold in THRESHOLDS:
                said = similarity >= threshold
                reported[threshold] += int(said.sum())
                right[threshold] += int((said & same[part]).sum())
        for threshold in THRESHOLDS:
            false = reported[threshold] - right[threshold]
            share = false / reported[threshold] if reported[threshold] else None
            rows.append(ThresholdRow(name, threshold, right[threshold] / int(same.sum()), share))
    return rows


def measure_times(first: FloatArray, second: FloatArray, progress: Progress) -> list[MeasureTime]:
    """At most ``TIMED_PAIRS`` pairs: each alone, then all in one block."""
    first = first[: max(1, TIMED_PAIRS // len(second))]
    pairs = len(first) * len(second)
    rows = []
    for name, block in progress.track(Stage.MATCHING, MEASURES.items(), len(MEASURES)):
        started = time.perf_counter()
        for query in first:
            for photo in second:
                block(query[None], photo[None])
        alone = time.perf_counter() - started
        started = time.perf_counter()
        block(first, second)
        together = time.perf_counter() - started
        rows.append(MeasureTime(name, alone / pairs * 1e6, together / pairs * 1e6))
    return rows
