"""Fits what verdicts teach: a correction of a head, by regularized logistic regression.

Maximum likelihood with a Gaussian prior around "no change" (ridge), both classes of verdicts
counting alike; edited copies and pairs of any two photos are mixed in, so that what the head knew
is not forgotten. Full-batch L-BFGS in float64: no randomness at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from core.arrays import BoolArray, DoubleArray, FloatArray, IntArray
from core.matching.correction import Correction, doubted
from core.matching.head import Head, probabilities_of

LOGIT_UNIT, SIMILARITY_UNIT, PRODUCT_UNIT = 4.0, 0.25, 1 / 16
"""Typical spreads, so that one prior suits all: of logits, of similarities, of products of 256."""
PRIOR = 1.0
INTERCEPT_PRIOR = 0.1


@dataclass(frozen=True, slots=True)
class PairEvidence:
    """What a head sees of n pairs: ``logits`` (n,), ``products`` (n, dims), ``base`` (n,) its own
    probability without any correction."""

    logits: FloatArray
    products: FloatArray
    base: FloatArray

    @classmethod
    def of(cls, head: Head, a: FloatArray, b: FloatArray) -> PairEvidence:
        """(n, 2816) twice; ``head`` is one that was not taught."""
        logits, products = head.logits(a, b), head.products(a, b)
        return cls(logits, products, head.score(a, b, products.sum(axis=1)))

    def of_rows(self, rows: IntArray) -> PairEvidence:
        """These pairs only."""
        return PairEvidence(self.logits[rows], self.products[rows], self.base[rows])

    def joined(self, other: PairEvidence) -> PairEvidence:
        """The other's pairs after these."""
        return PairEvidence(
            np.concatenate([self.logits, other.logits]),
            np.concatenate([self.products, other.products]),
            np.concatenate([self.base, other.base]),
        )

    def probabilities(self, correction: Correction | None) -> FloatArray:
        """(n,) with a correction, or the head's own."""
        if correction is None:
            return self.base
        return probabilities_of(_logit(self.base) + correction.added(self.logits, self.products))

    def cautious(self, correction: Correction | None) -> FloatArray:
        """(n,) as :meth:`~core.matching.head.Head.cautious_score` gives them."""
        if correction is None:
            return self.base
        added = correction.added(self.logits, self.products)
        return probabilities_of(doubted(_logit(self.base), added))


@dataclass(frozen=True, slots=True)
class Lesson:
    """Labelled pairs to learn from, each with its weight."""

    evidence: PairEvidence
    same: BoolArray
    weights: DoubleArray

    def of_rows(self, rows: IntArray) -> Lesson:
        """These pairs only."""
        return Lesson(self.evidence.of_rows(rows), self.same[rows], self.weights[rows])

    def joined(self, other: Lesson) -> Lesson:
        """Both together."""
        return Lesson(
            self.evidence.joined(other.evidence),
            np.concatenate([self.same, other.same]),
            np.concatenate([self.weights, other.weights]),
        )


def shared_out(same: BoolArray, total: float, share_of_same: float = 0.5) -> DoubleArray:
    """(n,) weights that sum to ``total``; all of it goes to a class that is alone."""
    matching = int(same.sum())
    different = len(same) - matching
    share = share_of_same if matching and different else float(bool(matching))
    of_same, of_different = share / max(1, matching), (1 - share) / max(1, different)
    return np.where(same, total * of_same, total * of_different)


def fit_correction(lesson: Lesson) -> Correction:
    """The correction that explains a lesson best."""
    evidence = lesson.evidence
    features = torch.from_numpy(_features(evidence))
    offset = torch.from_numpy(_logit(evidence.base))
    same = torch.from_numpy(lesson.same).double()
    weights = torch.from_numpy(lesson.weights)
    prior = torch.full((features.shape[1],), PRIOR, dtype=torch.float64)
    prior[0] = INTERCEPT_PRIOR
    change = torch.zeros(features.shape[1], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([change], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            features @ change + offset, same, weight=weights, reduction="sum"
        )
        loss = loss + (prior * change * change).sum() / 2
        loss.backward()
        return loss

    optimizer.step(closure)
    intercept, of_logit, of_similarity, *of_products = change.detach().tolist()
    of_dims = np.asarray(of_products) / PRODUCT_UNIT + of_similarity / SIMILARITY_UNIT
    return Correction(of_logit / LOGIT_UNIT, of_dims.astype(np.float32), intercept)


def _features(evidence: PairEvidence) -> DoubleArray:
    """(n, 3 + dims): constant, logit, similarity, products; each in its unit."""
    count = len(evidence.logits)
    columns = [
        np.ones((count, 1)),
        evidence.logits.astype(np.float64)[:, None] / LOGIT_UNIT,
        evidence.products.astype(np.float64).sum(axis=1, keepdims=True) / SIMILARITY_UNIT,
        evidence.products.astype(np.float64) / PRODUCT_UNIT,
    ]
    return np.concatenate(columns, axis=1)


def _logit(probabilities: FloatArray) -> DoubleArray:
    p = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return np.asarray(np.log(p / (1 - p)))
