"""Turns a head's logits into probabilities that hold in a library.

In a library nearly all pairs are different. So the calibration set is a library in small: photos
that training never saw, an edited copy of some of them, and only pairs that the neighbor search
proposes. Platt scaling (Platt 1999) on these.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from core.arrays import BoolArray, FloatArray, IntArray
from core.learning.corpus import Corpus
from core.matching.whitening import Whitening

SAME_PHOTO_THRESHOLD = 0.75
"""From the protocol *library* (docs/results.md): of 3,310 different photos a scan makes the same
two groups at every threshold from 0.6 to 0.95, both true copies, and seven at 0.5; of 300 that were
never trained on none at any. Where a pair can't be looked at closely the head stands alone, and it
makes more false groups the lower this is: so 0.75, which costs 1.7 of 100 planted copies against
0.6 there, and 1 of 100 among the 300."""
SIMILAR_THRESHOLD = 0.3
"""At the level of similar shots a pair counts from this probability."""
NEIGHBORS = 10
BANDS = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """p = sigmoid(slope * logit + similarity_weight * similarity + intercept), thresholds on p."""

    slope: float
    similarity_weight: float
    intercept: float
    same_photo_threshold: float
    similar_threshold: float

    def probability(self, logits: FloatArray, similarities: FloatArray) -> FloatArray:
        """(n,) logits and whitened similarities -> (n,) float32 probabilities."""
        scaled = self.slope * logits.astype(np.float64) + self.intercept
        scaled += self.similarity_weight * similarities
        return np.asarray(1.0 / (1.0 + np.exp(-scaled)), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Band:
    """Pairs with probabilities from ``least`` to a tenth above it: how many, how many of them are
    the ``same``, and what was ``said`` on average."""

    least: float
    pairs: int
    same: int
    said: float


def reliability(probability: FloatArray, same: BoolArray) -> tuple[Band, ...]:
    """(n,) probabilities and truth -> ten bands; what is said should be the share that is the same
    (the reliability diagram of DeGroot and Fienberg 1983)."""
    tenth = np.minimum((probability.astype(np.float64) * BANDS + 1e-6).astype(np.int64), BANDS - 1)
    bands = []
    for number in range(BANDS):
        inside = tenth == number
        said = float(probability[inside].mean()) if inside.any() else 0.0
        bands.append(Band(number / BANDS, int(inside.sum()), int((same & inside).sum()), said))
    return tuple(bands)


def library_rows(corpus: Corpus, copy_share: float, seed: int) -> IntArray:
    """Rows of a library in small: every photo, and one copy of ``copy_share`` of them."""
    rng = np.random.default_rng(seed)
    rows = [np.flatnonzero(corpus.copy == 0)]
    for owner in np.unique(corpus.owner):
        if rng.random() < copy_share:
            copies = np.flatnonzero((corpus.owner == owner) & (corpus.copy > 0))
            rows.append(rng.choice(copies, size=1))
    return np.sort(np.concatenate(rows)).astype(np.int64)


def candidate_rows(corpus: Corpus, whitening: Whitening, rows: IntArray) -> IntArray:
    """(m, 2) rows of the pairs that a neighbor search in this library would propose."""
    short = torch.from_numpy(whitening.apply(corpus.vectors[rows]))
    similarity = short @ short.T
    similarity.fill_diagonal_(-2.0)
    best = similarity.topk(min(NEIGHBORS, len(rows) - 1), dim=1)
    first = np.repeat(np.arange(len(rows)), best.indices.shape[1])
    second = best.indices.numpy().reshape(-1)
    alike = best.values.numpy().reshape(-1) >= whitening.min_similarity
    pairs = np.sort(np.stack([first, second], axis=1)[alike], axis=1)
    return np.asarray(rows[np.unique(pairs, axis=0)], dtype=np.int64)


def calibrate(logits: FloatArray, similarities: FloatArray, same: BoolArray) -> Calibration:
    """Fit on candidate pairs by maximum likelihood."""
    evidence = np.stack([logits, similarities], axis=1).astype(np.float64)
    fitted = _platt(torch.from_numpy(evidence), torch.from_numpy(same).double())
    return Calibration(*fitted, SAME_PHOTO_THRESHOLD, SIMILAR_THRESHOLD)


def _platt(evidence: torch.Tensor, same: torch.Tensor) -> tuple[float, float, float]:
    """Maximum likelihood with Platt's smoothed targets, by L-BFGS."""
    matching = same.sum()
    different = len(same) - matching
    targets = torch.where(same > 0, (matching + 1) / (matching + 2), 1 / (different + 2))
    parameters = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([parameters], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            evidence @ parameters[:2] + parameters[2], targets
        )
        loss.backward()
        return loss

    optimizer.step(closure)
    slope, similarity_weight, intercept = parameters.detach().tolist()
    return float(slope), float(similarity_weight), float(intercept)
