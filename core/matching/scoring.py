"""Candidate pairs to scored pairs: each unordered pair once, in chunks of bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.embedding.vectors import FloatArray
from core.matching.neighbors import Candidates
from core.progress import Progress
from core.records import ScoredPair

PAIRS_AT_ONCE = 2048
Fetch = Callable[[Sequence[int]], FloatArray]
"""Node numbers -> (n, 2816) float32 embeddings in their order."""
Score = Callable[[FloatArray, FloatArray], FloatArray]
"""(n, 2816) twice -> (n,) probabilities: :meth:`Head.score`, or its cautious sister."""


class PairScorer(Protocol):
    """What scoring needs of a head."""

    def score(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray | None = None
    ) -> FloatArray:
        """(n, 2816) twice, and what the search says of them -> (n,) probabilities."""

    def may_reach(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray, score: float
    ) -> npt.NDArray[np.bool_]:
        """(n, 2816) twice -> (n,) bool, False only where the probability is surely lower."""


def score_numbers(pairs: npt.NDArray[np.int64], fetch: Fetch, score: Score) -> FloatArray:
    """(m, 2) node numbers -> (m,) probabilities; each node of a chunk is fetched once."""
    scores = np.empty(len(pairs), dtype=np.float32)
    for start in range(0, len(pairs), PAIRS_AT_ONCE):
        part = pairs[start : start + PAIRS_AT_ONCE]
        scores[start : start + len(part)] = score(*_fetched(part, fetch))
    return scores


def _fetched(pairs: npt.NDArray[np.int64], fetch: Fetch) -> tuple[FloatArray, FloatArray]:
    nodes, places = np.unique(pairs, return_inverse=True)
    vectors = fetch(nodes.tolist())
    at = places.reshape(pairs.shape)
    return vectors[at[:, 0]], vectors[at[:, 1]]


def score_pairs(
    candidates: Candidates,
    fetch: Fetch,
    head: PairScorer,
    progress: Progress,
    keep_above: float,
) -> Iterator[ScoredPair]:
    """Yield the pairs that score at least ``keep_above``; the rest is forgotten at once."""
    for start in range(0, len(candidates), PAIRS_AT_ONCE):
        part = candidates.pairs[start : start + PAIRS_AT_ONCE]
        similarities = candidates.similarities[start : start + PAIRS_AT_ONCE]
        a, b = _fetched(part, fetch)
        likely = np.flatnonzero(head.may_reach(a, b, similarities, keep_above))
        scores = head.score(a[likely], b[likely], similarities[likely])
        for at, score in zip(likely.tolist(), scores.tolist(), strict=True):
            if score >= keep_above:
                yield ScoredPair(int(part[at, 0]), int(part[at, 1]), score)
        progress.advance(len(part))
