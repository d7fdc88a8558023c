"""The *pairs-100* protocol (Kubytskyi and Bozhok 2026, table 1): what 100 labels are enough for.

From 100 labelled pairs a method learns what it can (a threshold, or a head); F1 is that of the
test pairs of groups that it never met, mean and deviation over seeds.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.evaluation.metrics import f1_at
from core.evaluation.pair_source import PairSource
from core.evaluation.systems.method import Method
from core.progress import Progress, Stage

LABELS = 100
TEST_PAIRS = 2000


@dataclass(frozen=True, slots=True)
class PairsResult:
    """F1 of each split in ``f1``, one for each of ``seeds``; ``labels`` and ``tested`` pairs: the
    fewest of a split."""

    seeds: int
    f1_mean: float
    f1_sd: float
    f1: tuple[float, ...]
    labels: int
    tested: int


def measure_pairs_100(
    method: Method, descriptors: FloatArray, source: PairSource, seeds: int, progress: Progress
) -> PairsResult:
    """``descriptors`` (n, d) of the pictures of ``source``. Raises UnusableInput with fewer than
    four groups."""
    figures, labels, tested = [], [], []
    for seed in progress.track(Stage.TRAINING, range(seeds), seeds):
        train, test = source.split(seed, LABELS, TEST_PAIRS)
        a, b = descriptors[train.pairs[:, 0]], descriptors[train.pairs[:, 1]]
        judge = method.taught(a, b, train.same, seed)
        scores = judge.score(descriptors[test.pairs[:, 0]], descriptors[test.pairs[:, 1]])
        figures.append(f1_at(scores, test.same, judge.threshold))
        labels.append(len(train.same))
        tested.append(len(test.same))
    deviation = float(np.std(figures, ddof=min(1, seeds - 1)))
    mean = float(np.mean(figures))
    return PairsResult(seeds, mean, deviation, tuple(figures), min(labels), min(tested))
