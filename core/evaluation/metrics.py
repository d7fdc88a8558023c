"""Figures from scores and truth; each is pinned by tests on small known answers.

Precision, recall, F1: van Rijsbergen 1979. Average precision over a ranking: without interpolation,
and interpolated as the Oxford buildings' own program has it (Philbin et al. 2007). N-S: how many of
the four pictures of an object are among the first four (Nistér and Stewénius 2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from core.arrays import BoolArray
from core.learning.calibration import Band

Scores = npt.NDArray[np.floating[Any]]
CURVE_POINTS = 51
EXACT = 14
"""Pairs of figures, of which all changes of sign are few enough to be tried."""


def precision_and_recall(scores: Scores, same: BoolArray) -> tuple[Scores, Scores, Scores]:
    """(thresholds, precision, recall) at each distinct score, from the highest down.

    At a threshold every pair with that score or a higher one counts. Raises ValueError without a
    matching pair.
    """
    if not same.any():
        raise ValueError("no matching pair")
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(same[order])
    last = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)
    return ranked[last], hits[last] / (last + 1), hits[last] / same.sum()


def best_f1(scores: Scores, same: BoolArray) -> float:
    """The highest F1 over all thresholds."""
    _, precision, recall = precision_and_recall(scores, same)
    return float((2 * precision * recall / np.maximum(precision + recall, 1e-12)).max())


def recall_at_precision(scores: Scores, same: BoolArray, least: float) -> float:
    """The highest recall at a threshold with at least this precision; 0 where there is none."""
    _, precision, recall = precision_and_recall(scores, same)
    return float(recall[precision >= least].max(initial=0.0))


def threshold_at_precision(scores: Scores, same: BoolArray, least: float) -> float:
    """The lowest threshold with at least this precision; infinite where there is none."""
    thresholds, precision, _ = precision_and_recall(scores, same)
    return float(thresholds[precision >= least].min(initial=np.inf))


def precision_curve(scores: Scores, same: BoolArray) -> tuple[float, ...]:
    """Interpolated precision at recall 0.00, 0.02 ... 1.00: the best at this recall or a higher one
    (Everingham et al. 2010)."""
    _, precision, recall = precision_and_recall(scores, same)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    at = np.searchsorted(recall, np.linspace(0, 1, CURVE_POINTS) - 1e-9)
    return tuple(round(float(value), 4) for value in best[np.minimum(at, len(best) - 1)])


def recall_and_precision_at(
    scores: Scores, same: BoolArray, threshold: float
) -> tuple[float, float]:
    """Of "same from this score on"; precision 0 where nothing is found."""
    said = scores >= threshold
    hits = float((said & same).sum())
    return hits / float(same.sum()), hits / max(1.0, float(said.sum()))


def f1_at(scores: Scores, same: BoolArray, threshold: float) -> float:
    """F1 of "same from this score on"; 0 where nothing is found."""
    said = scores >= threshold
    hits = int((said & same).sum())
    return 2 * hits / max(1, int(said.sum()) + int(same.sum()))


def average_precision(relevant: Sequence[bool], total: int | None = None) -> float:
    """Of one ranking, best first: mean of the precisions at each relevant place.

    ``total`` is how many relevant ones there are, if the ranking may lack some.
    """
    hits = np.flatnonzero(np.asarray(relevant, dtype=np.bool_))
    count = len(hits) if total is None else total
    if count == 0:
        raise ValueError("nothing is relevant")
    return float((np.arange(1, len(hits) + 1) / (hits + 1)).sum() / count)


def average_precision_at(relevant: Sequence[bool], k: int, total: int) -> float:
    """Average precision of the first ``k`` places; divided by what could be found there."""
    return average_precision(list(relevant)[:k], min(k, total))


def interpolated_average_precision(relevant: Sequence[bool], total: int) -> float:
    """Of one ranking, best first, as the ``compute_ap`` of the Oxford buildings has it (Philbin et
    al. 2007): the area under precision over recall, in trapezoids, precision 1 at recall 0. One
    relevant picture of one at the second place gives 0.25."""
    hits = np.flatnonzero(np.asarray(relevant, dtype=np.bool_))
    if total < 1:
        raise ValueError("nothing is relevant")
    found = np.arange(1, len(hits) + 1)
    before = np.divide(found - 1, hits, out=np.ones(len(hits)), where=hits > 0)
    return float(((before + found / (hits + 1)) / 2).sum() / total)


def paired_p(first: Sequence[float], second: Sequence[float]) -> float:
    """How likely the mean difference of paired figures is this large by chance, either way: the
    share of all changes of sign that make it so (Fisher's randomization test, exact up to
    ``EXACT`` pairs, then of as many random ones)."""
    differences = np.subtract(first, second)
    count = len(differences)
    if count <= EXACT:
        bits = np.arange(2**count)[:, None] >> np.arange(count) & 1
    else:
        bits = np.random.default_rng(0).integers(2, size=(2**EXACT, count))
    means = np.abs((differences * (2 * bits - 1)).mean(axis=1))
    return float((means >= abs(differences.mean()) - 1e-12).mean())


def holm(chances: Sequence[float]) -> list[float]:
    """The same chances, corrected for being several (Holm 1979), in their order."""
    order = np.argsort(chances)
    raised = np.sort(chances) * np.arange(len(chances), 0, -1)
    corrected = np.empty(len(chances))
    corrected[order] = np.minimum(np.maximum.accumulate(raised), 1)
    return [float(chance) for chance in corrected]


def calibration_error(bands: Sequence[Band]) -> float:
    """By how much what is said differs from what is so, on average over the pairs (ECE, Guo et al.
    2017, eq. 3)."""
    apart = sum(abs(band.said * band.pairs - band.same) for band in bands)
    return apart / max(1, sum(band.pairs for band in bands))
