"""The *class votes* protocol: the ten nearest say of which class a picture is, and only those of
that class are answers: up to ten, none that is known to be irrelevant.

Votes weigh by how near they are: 1 for the nearest, 0 for the tenth (Dudani 1976).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, IntArray
from core.evaluation.metrics import average_precision_at
from core.evaluation.systems.method import Method

K = 10


@dataclass(frozen=True, slots=True)
class VotesResult:
    """``right``: queries whose class is voted; of the answers ``precision`` and ``recall`` (of what
    could be among ten), and how many there are on average; MAP@10 of all ten and of the answers."""

    queries: int
    right: float
    answers: float
    precision: float
    recall: float
    map_of_ten: float
    map_of_answers: float


def measure_class_votes(method: Method, descriptors: FloatArray, groups: IntArray) -> VotesResult:
    """``descriptors`` (n, d), ``groups`` (n,). Pictures that are alone vote but never ask."""
    _, sizes = np.unique(groups, return_counts=True)
    asking = np.flatnonzero(sizes[groups] > 1)
    numbers, similarities = method.ranked(descriptors[asking], descriptors, K + 1)
    figures = []
    for query, ranking, scores in zip(asking, numbers, similarities, strict=True):
        others = np.flatnonzero(ranking != query)[:K]
        classes = groups[ranking[others]]
        voted = voted_class(classes, scores[others])
        relevant, answers = classes == groups[query], classes == voted
        total = int(sizes[groups[query]]) - 1
        found = int((relevant & answers).sum())
        figures.append(
            (
                voted == groups[query],
                answers.sum(),
                found / answers.sum(),
                found / min(K, total),
                average_precision_at(relevant.tolist(), K, total),
                average_precision_at(relevant[answers].tolist(), K, total),
            )
        )
    return VotesResult(len(asking), *np.mean(figures, axis=0).tolist())


def voted_class(classes: IntArray, similarities: FloatArray) -> int:
    """(k,) classes of the nearest, best first, and their similarities -> the class with most votes;
    of two with as many the nearer one."""
    spread = float(similarities[0] - similarities[-1])
    votes = (similarities - similarities[-1]) / spread if spread > 0 else np.ones(len(classes))
    named = list(dict.fromkeys(classes.tolist()))
    return int(max(named, key=lambda each: votes[classes == each].sum()))
