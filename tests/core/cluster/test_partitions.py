from __future__ import annotations

import numpy as np
import pytest

from core.cluster.partitions import PROBES, ROWS_A_PARTITION, partition_count, partitioned
from core.cluster.workers import ThisProcess
from core.matching.exact_search import HalfArray
from core.progress import Progress


def unit_vectors(count: int) -> HalfArray:
    vectors = np.random.default_rng(1).standard_normal((count, 32))
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, dtype=np.float16)


def test_each_vector_lies_in_one_partition_and_asks_several() -> None:
    vectors = unit_vectors(2000)

    parted = partitioned(vectors, 40, ThisProcess(), Progress())

    members, askers = parted.members(), parted.askers(np.arange(2000))
    assert sorted(np.concatenate(members).tolist()) == list(range(2000))
    assert sum(map(len, askers)) == PROBES * 2000
    assert all(
        np.isin(inside, asking).all() for inside, asking in zip(members, askers, strict=True)
    )
    assert all((np.diff(inside) > 0).all() for inside in members)


def test_partitions_are_the_same_each_time() -> None:
    first, second = (partitioned(unit_vectors(500), 8, ThisProcess(), Progress()) for _ in "ab")

    assert np.array_equal(first.probes, second.probes)


def test_copies_lie_together() -> None:
    vectors = unit_vectors(1000)
    noise = np.random.default_rng(2).standard_normal(vectors.shape) * 0.02
    both = np.concatenate([vectors, (vectors + noise).astype(np.float16)])

    parted = partitioned(both, 40, ThisProcess(), Progress())

    homes = parted.probes[:, 0]
    asked = (parted.probes[:1000] == homes[1000:, None]).any(axis=1)
    assert asked.mean() == 1


@pytest.mark.parametrize(
    ("rows", "count"),
    [(1, 1), (100_000, 1), (2 * PROBES * ROWS_A_PARTITION, 2 * PROBES), (10**6, 244)],
)
def test_few_rows_are_compared_with_all(rows: int, count: int) -> None:
    assert partition_count(rows) == count
