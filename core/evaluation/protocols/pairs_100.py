"""The *pairs-100* protocol (Kubytskyi and Bozhok 2026, table 1): what 100 labels are enough for.

Positives come from the groups, negatives one for one from different groups. Half of the groups are
for training, half for testing, so no picture is in both. From 100 labelled pairs a method learns
what it can (a threshold, or a head); F1 is that of the test pairs, mean and deviation over seeds.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.errors import UnusableInput
from core.evaluation.metrics import f1_at
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.method import Method
from core.progress import Progress, Stage

LABELS = 100
TEST_PAIRS = 2000


@dataclass(frozen=True, slots=True)
class PairsResult:
    """F1 over ``seeds`` splits."""

    seeds: int
    f1_mean: float
    f1_sd: float


def measure_pairs_100(
    method: Method, descriptors: FloatArray, groups: IntArray, seeds: int, progress: Progress
) -> PairsResult:
    """``descriptors`` (n, d), ``groups`` (n,). Raises UnusableInput with fewer than four groups."""
    figures = []
    for seed in progress.track(Stage.TRAINING, range(seeds), seeds):
        (train, train_same), (test, test_same) = split_pairs(groups, seed)
        a, b = descriptors[train[:, 0]], descriptors[train[:, 1]]
        judge = method.taught(a, b, train_same, seed)
        scores = judge.score(descriptors[test[:, 0]], descriptors[test[:, 1]])
        figures.append(f1_at(scores, test_same, judge.threshold))
    return PairsResult(
        seeds, float(np.mean(figures)), float(np.std(figures, ddof=min(1, seeds - 1)))
    )


def split_pairs(
    groups: IntArray, seed: int
) -> tuple[tuple[IntArray, BoolArray], tuple[IntArray, BoolArray]]:
    """((m, 2) pairs and (m,) truth) to train on, the same to test on; no group is in both."""
    rng = np.random.default_rng(seed)
    names, sizes = np.unique(groups, return_counts=True)
    names = rng.permutation(names[sizes > 1])
    if len(names) < 4:
        raise UnusableInput(EvaluationProblem.TOO_FEW_GROUPS)
    half = len(names) // 2
    return (
        _balanced(groups, names[:half], LABELS // 2, rng),
        _balanced(groups, names[half:], TEST_PAIRS // 2, rng),
    )


def _balanced(
    groups: IntArray, names: IntArray, at_most: int, rng: np.random.Generator
) -> tuple[IntArray, BoolArray]:
    members = {int(name): np.flatnonzero(groups == name) for name in names}
    matching = np.asarray(
        [pair for rows in members.values() for pair in combinations(rows.tolist(), 2)]
    )
    matching = rng.permutation(matching)[:at_most]
    different = np.empty_like(matching)
    for at in range(len(matching)):
        group, other_group = rng.choice(names, size=2, replace=False)
        different[at] = rng.choice(members[int(group)]), rng.choice(members[int(other_group)])
    pairs = np.concatenate([matching, different]).astype(np.int64)
    return pairs, np.arange(len(pairs)) < len(matching)
