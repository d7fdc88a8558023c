"""Both indexes find the true neighbors; a saved index is used only for the nodes it was made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatArray
from core.matching import exact_search, nearest
from core.matching.exact_search import exact_candidates
from core.matching.nearest import standing_out
from core.matching.neighbors import (
    CROWD,
    CROWD_SIMILARITY,
    Candidates,
    ExactIndex,
    HnswIndex,
    candidate_pairs,
)
from core.matching.scoring import pairs_from, score_pairs
from core.progress import Progress

Search = Callable[[np.ndarray, int], Candidates]


def clustered(count: int, dims: int = 32, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(count // 4, dims))
    vectors = np.repeat(centers, 4, axis=0) + rng.normal(0, 0.15, (len(centers) * 4, dims))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32)


@pytest.mark.parametrize("kind", [ExactIndex, HnswIndex])
def test_neighbors_are_those_of_brute_force(kind: type[ExactIndex] | type[HnswIndex]) -> None:
    vectors = clustered(1200)
    index = kind(32, 100)  # both grow beyond their capacity
    for part in np.array_split(vectors, 7):
        index.add(part)

    numbers, similarities = index.query(vectors, 5)

    true = np.argsort(-(vectors @ vectors.T), axis=1)[:, :5]
    hits = [len(set(a) & set(b)) for a, b in zip(numbers.tolist(), true.tolist(), strict=True)]
    assert np.mean(hits) / 5 >= 0.99
    assert (np.diff(similarities, axis=1) <= 1e-6).all()


def by_index(vectors: np.ndarray, k: int) -> Candidates:
    index = ExactIndex(vectors.shape[1], len(vectors))
    index.add(vectors)
    return candidate_pairs(index, [(0, vectors)], 0.3, Progress(), k)


def by_tiles(vectors: np.ndarray, k: int) -> Candidates:
    return exact_candidates(vectors.astype(np.float16), 0.3, 2, Progress(), k)


def by_brute_force(vectors: np.ndarray, k: int) -> set[tuple[int, int]]:
    similarity = vectors @ vectors.T
    np.fill_diagonal(similarity, -1)
    pairs = set()
    for node, row in enumerate(similarity):
        for rank, other in enumerate(np.argsort(-row, kind="stable")[:CROWD].tolist()):
            if row[other] >= (0.3 if rank < k else CROWD_SIMILARITY):
                pairs.add((min(node, other), max(node, other)))
    return pairs


@pytest.mark.parametrize("search", [by_index, by_tiles])
def test_the_nearest_are_candidates_and_crowds_of_copies_come_complete(search: Search) -> None:
    vectors = clustered(80)
    vectors = np.concatenate([vectors, np.repeat(vectors[:1], 60, axis=0)])

    candidates = search(vectors, 5)

    expected = by_brute_force(vectors, 5)
    assert set(map(tuple, candidates.pairs.tolist())) == expected
    assert candidates.pairs.tolist() == [list(pair) for pair in sorted(expected)]
    similarity = vectors @ vectors.T
    first, second = candidates.pairs.T
    np.testing.assert_allclose(candidates.similarities, similarity[first, second], atol=1e-3)


@pytest.mark.parametrize("short", [True, False])
def test_all_with_all_in_many_tiles_is_brute_force(
    monkeypatch: pytest.MonkeyPatch, short: bool
) -> None:
    monkeypatch.setattr(exact_search, "TILE", 64)
    monkeypatch.setattr(exact_search, "CROWD", 32)
    monkeypatch.setattr("tests.core.matching.test_neighbors.CROWD", 32)
    monkeypatch.setattr(exact_search, "has_bfloat16", lambda: short)
    vectors = clustered(1000, dims=16)
    vectors[::40] = vectors[0]  # a crowd
    vectors += np.random.default_rng(1).normal(0, 0.01, vectors.shape).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors.astype(np.float16).astype(np.float32)

    candidates = set(map(tuple, by_tiles(vectors, 10).pairs.tolist()))

    expected = by_brute_force(vectors, 10)
    assert len(candidates & expected) >= 0.999 * len(expected)
    assert len(candidates) <= 1.001 * len(expected)


def test_of_what_is_all_alike_each_keeps_a_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exact_search, "TILE", 256)
    for module in (exact_search, nearest):
        monkeypatch.setattr(module, "CROWD", 64)
    vectors = np.full((1000, 8), 1 / np.sqrt(8), dtype=np.float32)

    candidates = by_tiles(vectors, 10)

    assert np.bincount(candidates.pairs.ravel()).min() >= 64
    assert len(candidates) <= 1000 * 64


def test_a_saved_index_is_refused_when_stale_or_damaged(tmp_path: Path) -> None:
    vectors, file = clustered(200), tmp_path / "test.hnsw"
    index = HnswIndex(32, 200)
    index.add(vectors)
    index.save(file, "nodes A")

    loaded = HnswIndex.load(file, 32, "nodes A")
    assert loaded is not None
    assert (loaded.query(vectors, 3)[0] == index.query(vectors, 3)[0]).all()
    assert HnswIndex.load(file, 32, "nodes B") is None

    garbage = bytearray(file.read_bytes())
    garbage[len(garbage) // 2 :] = b"\xff" * (len(garbage) - len(garbage) // 2)
    for content in (bytes(garbage), bytes(garbage[:100])):
        file.write_bytes(content)
        assert HnswIndex.load(file, 32, "nodes A") is None
    file.with_suffix(".json").write_text("no json")
    assert HnswIndex.load(file, 32, "nodes A") is None
    assert HnswIndex.load(tmp_path / "missing.hnsw", 32, "nodes A") is None


def test_scores_are_those_of_the_right_pairs() -> None:
    vectors = clustered(40)

    class Cosine:
        key = "cosine"

        def score(
            self, a: np.ndarray, b: np.ndarray, similarities: np.ndarray | None = None
        ) -> np.ndarray:
            assert similarities is not None
            scores: FloatArray = (a * b).sum(axis=1) + similarities
            return scores

        def may_reach(
            self, a: np.ndarray, b: np.ndarray, similarities: np.ndarray, score: float
        ) -> np.ndarray:
            return self.score(a, b, similarities) >= score - 0.01

    similarities = np.array([0.1, 0.2, 0.3], np.float32)
    candidates = Candidates(np.array([[0, 1], [0, 30], [1, 2]]), similarities)
    scored = pairs_from(
        score_pairs(
            candidates, lambda numbers: vectors[list(numbers)], Cosine(), Progress(), 0.9, 2
        ),
        0.9,
    )

    assert [(pair.first, pair.second) for pair in scored] == [(0, 1), (1, 2)]
    assert scored[0].score == pytest.approx(float(vectors[0] @ vectors[1]) + 0.1, abs=1e-5)


def test_a_pair_stands_out_among_the_neighbors_of_either() -> None:
    crowd = [[first, second] for first in range(4) for second in range(first + 1, 4)]
    pairs = np.array([*crowd, [0, 4], [4, 5]])
    similarities = np.array([*(0.6 for _ in crowd), 0.4, 0.6], np.float32)
    order = np.lexsort(pairs.T[::-1])
    candidates = Candidates(pairs[order], similarities[order])

    out = standing_out(candidates, lowest=0.3, by=0.25)

    assert candidates.pairs[out].tolist() == [[4, 5]]
    assert not len(standing_out(candidates, lowest=0.3, by=0.4))
    assert not len(standing_out(Candidates(np.empty((0, 2), int), np.empty(0, np.float32)), 0.3, 0))
