from __future__ import annotations

import pytest

from core.cluster.cost_model import Nodes, costs


def test_twice_the_computers_take_half_the_time_of_what_is_shared() -> None:
    one, two = costs(10**7, Nodes(10, 16)), costs(10**7, Nodes(20, 16))

    for first, second in zip(one.stages, two.stages, strict=True):
        shared = first.name != "read"
        assert second.seconds == pytest.approx(first.seconds / 2 if shared else first.seconds)
    assert one.seconds == pytest.approx(sum(stage.seconds for stage in one.stages))


def test_search_grows_more_slowly_than_all_pairs() -> None:
    def search(photos: int) -> float:
        return next(s.seconds for s in costs(photos, Nodes(1, 1)).stages if s.name == "search")

    assert search(100_000) / search(50_000) == pytest.approx(4)
    assert 10 <= search(10**7) / search(10**6) < 20
