"""A content is as near to another as the nearest two of their rows, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from core.arrays import FloatArray
from core.embedding.specs import bundled_spec
from core.embedding.vectors import to_stored
from core.errors import DamagedCache
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbors import Candidates
from core.matching.photo_rows import PhotoRows
from core.paths import Places
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache

SPEC = bundled_spec()
CONTENTS = [ContentHash(bytes([value]) * 32) for value in (3, 90, 200)]
AXES = np.eye(SPEC.dims, dtype=np.float32)


def cosine(a: FloatArray, b: FloatArray) -> FloatArray:
    similarities: FloatArray = (a * b).sum(axis=1)
    return similarities


@pytest.fixture
def cache(places: Places) -> Iterator[PhotoCache]:
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        yield PhotoCache(connection)


def keep(cache: PhotoCache, inner: dict[ContentHash, list[int]]) -> PhotoRows:
    """Contents on axes 0, 1, 2 and inner photos on the axes given."""
    rows = [*CONTENTS]
    axes = [0, 1, 2]
    for content, others in inner.items():
        rows += [inner_row(content, number) for number in range(len(others))]
        axes += others
    cache.save_embeddings(list(zip(rows, to_stored(AXES[axes]), strict=True)), SPEC.cache_key)
    looks = [(content, len(inner.get(content, []))) for content in CONTENTS]
    cache.looks.save(looks, SPEC.cache_key)
    return PhotoRows(cache, EmbeddedPhotos(cache, SPEC, CONTENTS))


def test_the_best_rows_of_two_contents_speak_for_them(cache: PhotoCache) -> None:
    rows = keep(cache, {CONTENTS[1]: [7, 0], CONTENTS[2]: [7]})

    scores = rows.scores_of([(0, 1), (0, 2), (1, 2)], cosine)

    assert scores == pytest.approx([1.0, 0.0, 1.0], abs=1e-3)
    assert len(rows.embedded) == 6
    assert rows.embedded.nodes == sorted(rows.embedded.nodes)


def test_pairs_of_rows_become_pairs_of_contents(cache: PhotoCache) -> None:
    rows = keep(cache, {CONTENTS[1]: [7, 0]})
    first, second, third = (rows.rows_of(node) for node in range(3))
    pairs = [
        *((min(first[0], row), max(first[0], row)) for row in second),
        (min(second[:2]), max(second[:2])),  # a content is no neighbor of its own
        (min(first[0], third[0]), max(first[0], third[0])),
    ]
    scores = np.array([0.2, 0.9, 0.4, 1.0, 0.3], dtype=np.float32)
    candidates = Candidates(np.array(pairs), scores * np.float32(0.5), scores, "a head")

    contents = rows.of_contents(candidates)

    assert contents.pairs.tolist() == [[0, 1], [0, 2]]
    assert contents.scores is not None
    assert contents.scores.tolist() == pytest.approx([0.9, 0.3])
    assert contents.similarities.tolist() == pytest.approx([0.45, 0.15])
    assert contents.scored_by == "a head"


def test_without_inner_photos_rows_are_contents(cache: PhotoCache) -> None:
    rows = keep(cache, {})
    candidates = Candidates(np.array([[0, 1]]), np.ones(1, dtype=np.float32))

    assert rows.embedded.nodes == CONTENTS
    assert rows.of_contents(candidates) is candidates
    assert [rows.rows_of(node) for node in range(3)] == [[0], [1], [2]]


@pytest.mark.parametrize("count", ["-1", "17", "'four'"])
def test_a_count_that_cannot_be_is_damage(cache: PhotoCache, places: Places, count: str) -> None:
    keep(cache, {})
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection, connection:
        connection.execute(f"UPDATE looked_inside SET inner_photos = {count}")

    with pytest.raises(DamagedCache):
        PhotoRows(cache, EmbeddedPhotos(cache, SPEC, CONTENTS))
