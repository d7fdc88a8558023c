"""The *retrieval* protocol: each picture asks for the others of its group.

mAP is the mean of average precisions, not interpolated, with the query itself left out;
MAP@10 as for the top-10 of one query; N-S as in UKBench (Nistér and Stewénius 2006), the query
among the four, where all groups are of four.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.evaluation.metrics import (
    average_precision,
    average_precision_at,
    precision_curve,
    recall_and_precision_at,
)
from core.evaluation.systems.method import Method

TOP = 10
OBJECT_VIEWS = 4


@dataclass(frozen=True, slots=True)
class RetrievalResult:
    """Shares from 0 to 1; ``ns`` from 0 to 4, None where groups are not of four.
    ``curve``: precision over all pairs, as :func:`~core.evaluation.metrics.precision_curve`;
    ``at_threshold``: recall and precision of them at the method's own."""

    queries: int
    mean_average_precision: float
    recall_at_1: float
    map_at_10: float
    ns: float | None
    curve: tuple[float, ...]
    at_threshold: tuple[float, float] | None


def measure_retrieval(
    method: Method, descriptors: FloatArray, groups: IntArray, kin: IntArray | None = None
) -> RetrievalResult:
    """``descriptors`` (n, d), ``groups`` (n,). Pictures that are alone are found but never ask;
    those of the query's ``kin`` (n,) and another group are passed over."""
    _, sizes = np.unique(groups, return_counts=True)
    asking = np.flatnonzero(sizes[groups] > 1)
    numbers, similarities = method.ranked(descriptors[asking], descriptors, len(descriptors))
    same = groups[numbers] == groups[asking][:, None]
    others = numbers != asking[:, None]
    if kin is not None:
        others &= same | (kin[numbers] != kin[asking][:, None])
    precisions, firsts, tops, among_four = [], [], [], []
    for at, query in enumerate(asking):
        relevant = same[at, others[at]]
        total = int(sizes[groups[query]]) - 1
        precisions.append(average_precision(relevant.tolist(), total))
        tops.append(average_precision_at(relevant.tolist(), TOP, total))
        firsts.append(bool(relevant[0]))
        among_four.append(1 + int(relevant[: OBJECT_VIEWS - 1].sum()))
    of_four = bool((sizes == OBJECT_VIEWS).all())
    scores, truth = similarities[others], same[others]
    own = method.threshold
    return RetrievalResult(
        len(asking),
        float(np.mean(precisions)),
        float(np.mean(firsts)),
        float(np.mean(tops)),
        float(np.mean(among_four)) if of_four else None,
        precision_curve(scores, truth),
        None if own is None else recall_and_precision_at(scores, truth, own),
    )
