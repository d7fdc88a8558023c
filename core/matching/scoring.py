"""Candidate pairs to scored pairs: each unordered pair once, in parts of bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Protocol

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.cpu import compute_on
from core.matching.grouping import NodePair
from core.matching.nearest import standing_out
from core.matching.neighbors import Candidates
from core.matching.whitening import MIN_SIMILARITY
from core.progress import Progress
from core.records import ScoredPair

PAIRS_AT_ONCE = 2048
STANDS_OUT = 0.1
"""Pairs of which one is the other's nearest and so much more alike (cosine of whitened vectors)
than its further neighbors on average are worth a look, however they score: small crops are. Of
crops to a quarter 0.97 are looked at so instead of 0.79, of crops to an eighth 0.66 instead of
0.50, at the cost of 0.13 looks a photo among 150 different ones."""
Fetch = Callable[[Sequence[int]], FloatArray]
"""Node numbers -> (n, 2816) float32 embeddings in their order."""
Score = Callable[[FloatArray, FloatArray], FloatArray]
"""(n, 2816) twice -> (n,) probabilities: :meth:`Head.score`, or its cautious sister."""


class PairScorer(Protocol):
    """What scoring needs of a head."""

    key: str
    """Changes whenever a score would."""

    def score(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray | None = None
    ) -> FloatArray:
        """(n, 2816) twice, and what the search says of them -> (n,) probabilities."""

    def may_reach(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray, score: float
    ) -> BoolArray:
        """(n, 2816) twice -> (n,) bool, False only where the probability is surely lower."""


def score_numbers(pairs: IntArray, fetch: Fetch, score: Score) -> FloatArray:
    """(m, 2) node numbers -> (m,) probabilities; each node of a chunk is fetched once."""
    scores = np.empty(len(pairs), dtype=np.float32)
    for start in range(0, len(pairs), PAIRS_AT_ONCE):
        part = pairs[start : start + PAIRS_AT_ONCE]
        scores[start : start + len(part)] = score(*_fetched(part, fetch))
    return scores


def scores_of(pairs: Sequence[NodePair], fetch: Fetch, score: Score) -> list[float]:
    """As :func:`score_numbers`, of pairs in a list."""
    numbers = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    scores: list[float] = score_numbers(numbers, fetch, score).tolist()
    return scores


def _fetched(pairs: IntArray, fetch: Fetch) -> tuple[FloatArray, FloatArray]:
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
    threads: int,
) -> Candidates:
    """``candidates`` with their scores by ``head``, 0 where a score is surely below ``keep_above``.

    What it scored before is not scored again. Parts are fetched and scored side by side on
    ``threads`` threads. Raises Cancelled.
    """
    scored_by = f"{head.key} from {keep_above}"
    scores = candidates.scores_by(scored_by).copy()
    waiting = np.flatnonzero(np.isnan(scores))
    if not len(waiting):
        return candidates
    parts = [
        waiting[start : start + PAIRS_AT_ONCE] for start in range(0, len(waiting), PAIRS_AT_ONCE)
    ]

    def score(part: IntArray) -> FloatArray:
        progress.check()
        similarities = candidates.similarities[part]
        a, b = _fetched(candidates.pairs[part], fetch)
        likely = np.flatnonzero(head.may_reach(a, b, similarities, keep_above))
        scores_of_part = np.zeros(len(part), dtype=np.float32)
        scores_of_part[likely] = head.score(a[likely], b[likely], similarities[likely])
        return scores_of_part

    progress.advance(len(candidates) - len(waiting))
    with ThreadPoolExecutor(threads, initializer=compute_on, initargs=(1,)) as pool:
        for part, scores_of_part in zip(parts, pool.map(score, parts), strict=True):
            scores[part] = scores_of_part
            progress.advance(len(part))
    return replace(candidates, scores=scores, scored_by=scored_by)


def with_outstanding(scored: Candidates, least: float) -> Candidates:
    """``scored``, where pairs that stand out among all of them score ``least`` if they scored
    lower, and others that scored no more score 0: what stood out among other pairs doesn't count.
    """
    scores = scored.scores_by(scored.scored_by)
    scores = np.where(scores > np.float32(least), scores, np.float32(0))
    outstanding = standing_out(scored, MIN_SIMILARITY, STANDS_OUT)
    scores[outstanding] = np.maximum(scores[outstanding], np.float32(least))
    return replace(scored, scores=scores)


def pairs_from(candidates: Candidates, least: float) -> list[ScoredPair]:
    """The pairs that score ``least`` or more, in order."""
    scores = candidates.scores_by(candidates.scored_by)
    good = np.flatnonzero(scores >= np.float32(least))
    pairs = zip(candidates.pairs[good].tolist(), scores[good].tolist(), strict=True)
    return [ScoredPair(first, second, score) for (first, second), score in pairs]
