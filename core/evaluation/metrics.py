"""Figures from scores and truth; each is pinned by tests on small known answers.

Precision, recall, F1: van Rijsbergen 1979. Average precision over a ranking as in the Oxford
buildings protocol, without interpolation (Philbin et al. 2007). N-S: how many of the four pictures
of an object are among the first four (Nistér and Stewénius 2006).
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


def calibration_error(bands: Sequence[Band]) -> float:
    """By how much what is said differs from what is so, on average over the pairs (ECE, Guo et al.
    2017, eq. 3)."""
    apart = sum(abs(band.said * band.pairs - band.same) for band in bands)
    return apart / max(1, sum(band.pairs for band in bands))
