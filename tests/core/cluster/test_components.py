from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.cluster.components import components

NUMBERS = st.integers(0, 19)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=30))
def test_each_has_the_smallest_number_that_it_is_connected_to(pairs: list[tuple[int, int]]) -> None:
    known = list(range(20))
    for _ in known:
        for first, second in pairs:
            known[first] = known[second] = min(known[first], known[second])

    assert components(20, np.array(pairs, dtype=np.int64).reshape(-1, 2)).tolist() == known


def test_a_long_chain_is_one() -> None:
    order = np.random.default_rng(1).permutation(5000)

    assert not components(5000, np.stack([order[:-1], order[1:]], axis=1)).any()
