"""A fetched backbone's head: nobody's duplicates are learned as different photos."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.progress import Progress
from core.teaching.own_head import without_look_alikes

Pairs = frozenset[tuple[int, int]]


def library(alike: Pairs) -> Any:
    """Ten photos of which every pair is near; those ``alike`` score high."""
    near = np.asarray([(a, b) for b in range(10) for a in range(b)])
    scores = np.asarray([0.6 if pair in alike else 0.05 for pair in map(tuple, near.tolist())])
    return SimpleNamespace(
        near=lambda numbers, k, progress: near,
        both=lambda pairs: (pairs, pairs),
        base=SimpleNamespace(score=lambda a, b: scores),
    )


@settings(max_examples=60, deadline=None)
@given(
    st.frozensets(
        st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])
    ),
    st.permutations(range(10)),
)
def test_of_photos_that_look_alike_the_first_is_learned_from(
    alike: Pairs, drawn: list[int]
) -> None:
    kept = list(without_look_alikes(library(alike), drawn, Progress()))

    assert kept == [number for number in drawn if number in kept]
    assert not any((a, b) in alike for a in kept for b in kept)
    for left_out in set(drawn) - set(kept):
        assert any(tuple(sorted((left_out, other))) in alike for other in kept)
