"""The *thresholds* protocol: products of two folders matched at fixed thresholds.

As in product matching with ResNet descriptors: every picture of one folder against every one of the
other by blocked matrix product; at 0.85, 0.90, 0.95 and 0.99 the share of true matches found and
that of false ones, FP / TP there, which may exceed 1, and beside it FP / (TP + FP). Then the time
of comparing 3,000 vectors with 100, one pair after the other and by matrix.
Distances are turned into similarities from 0 to 1 (our reading): 1 - L2 / 2 for unit vectors;
1 - L1 / (sum of both vectors' magnitudes); Jaccard of the numbers above their vector's mean.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch

from core.arrays import BoolArray, FloatArray
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.method import unit
from core.progress import Progress, Stage

THRESHOLDS = (0.85, 0.90, 0.95, 0.99)
QUERIES_AT_ONCE = 256
COMPARED, COMPARED_WITH, DIMS = 3000, 100, 2048
WARM_UP = 10
Compare = Callable[[FloatArray, FloatArray], FloatArray]


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """``found`` of the true matches; ``false`` of what is reported (None: nothing is);
    ``false_to_right``: false ones for each right one (None: there is none)."""

    measure: str
    threshold: float
    found: float
    false: float | None
    false_to_right: float | None


@dataclass(frozen=True, slots=True)
class MeasureTime:
    """Seconds for all ``pairs``, one after the other and by matrix."""

    measure: str
    pairs: int
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
            to_right = false / right[threshold] if right[threshold] else None
            found = right[threshold] / int(same.sum())
            rows.append(ThresholdRow(name, threshold, found, share, to_right))
    return rows


def measure_times(
    progress: Progress, compared: int = COMPARED, compared_with: int = COMPARED_WITH
) -> list[MeasureTime]:
    """Of drawn vectors, since time doesn't depend on what they say; after a warm-up."""
    rng = np.random.default_rng(0)
    first, second = (
        unit(rng.random((count, DIMS), dtype=np.float32)) for count in (compared, compared_with)
    )
    rows = []
    for name, block in progress.track(Stage.MATCHING, MEASURES.items(), len(MEASURES)):
        block(first, second)
        by_matrix = _seconds(partial(block, first, second))
        _one_by_one(block, first[:WARM_UP], second[:WARM_UP])
        by_element = _seconds(partial(_one_by_one, block, first, second))
        rows.append(MeasureTime(name, compared * compared_with, by_element, by_matrix))
    return rows


def _one_by_one(block: Compare, first: FloatArray, second: FloatArray) -> None:
    for query in first:
        for photo in second:
            block(query[None], photo[None])


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
