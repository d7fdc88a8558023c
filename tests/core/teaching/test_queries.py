"""Which pairs are asked about, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.arrays import FloatArray, IntArray
from core.teaching.queries import OFTEN, AskablePairs, choose_queries
from core.teaching.reasons import QuestionReason


def askable(pairs: IntArray, scores: FloatArray, contradicted: Sequence[int] = ()) -> AskablePairs:
    return AskablePairs(pairs, scores, scores, np.isin(np.arange(len(pairs)), contradicted))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(10, 19)), min_size=1, unique=True),
    st.integers(1, 40),
    st.integers(0, 99),
)
def test_no_pair_is_asked_twice_and_no_photo_too_often(
    pairs: list[tuple[int, int]], count: int, seed: int
) -> None:
    numbers = np.asarray(pairs, dtype=np.int64)
    scores = np.random.default_rng(seed).random(len(pairs)).astype(np.float32)

    queries = choose_queries(askable(numbers, scores, [0]), 0.5, count)

    rows = [query.row for query in queries]
    assert len(set(rows)) == len(rows) <= count
    assert np.bincount(numbers[rows].ravel()).max(initial=0) <= OFTEN
    for query in queries:
        assert (query.row == 0) == (query.reason is QuestionReason.CONTRADICTS)


def test_unsure_pairs_come_first_and_sure_ones_among_them() -> None:
    pairs = np.arange(40).reshape(-1, 2)
    scores = np.linspace(0.01, 0.99, 20).astype(np.float32)

    queries = choose_queries(askable(pairs, scores), 0.5, 8)

    assert {queries[0].row, queries[2].row} <= {8, 9, 10, 11}
    assert {query.reason for query in queries} == {
        QuestionReason.UNSURE,
        QuestionReason.SURE_SAME,
        QuestionReason.SURE_DIFFERENT,
    }
