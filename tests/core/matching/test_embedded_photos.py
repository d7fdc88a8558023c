"""Contents come back as the vectors that were stored, by node number and by hash."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from core.embedding.specs import bundled_spec
from core.embedding.vectors import to_stored
from core.matching.embedded_photos import EmbeddedPhotos
from core.paths import Places
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache

CONTENTS = [ContentHash(bytes([number]) * 32) for number in range(5)]
VECTORS = np.eye(5, 2816, dtype=np.float32)


@pytest.fixture
def cache(places: Places) -> Iterator[PhotoCache]:
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        rows = list(zip(CONTENTS, to_stored(VECTORS), strict=True))
        cache.save_embeddings(rows, bundled_spec().cache_key)
        yield cache


def test_vectors_come_in_the_order_of_numbers_or_contents(cache: PhotoCache) -> None:
    photos = EmbeddedPhotos(cache, bundled_spec(), CONTENTS[1:])

    assert len(photos) == 4
    np.testing.assert_array_equal(photos.vectors([3, 0]), VECTORS[[4, 1]])
    np.testing.assert_array_equal(photos.vectors_of([CONTENTS[0]]), VECTORS[:1])
    assert photos.vectors([]).shape == (0, 2816)


@pytest.mark.parametrize("first", [0, 2, 5])
def test_chunks_go_over_all_nodes_from_a_number_on(cache: PhotoCache, first: int) -> None:
    photos = EmbeddedPhotos(cache, bundled_spec(), CONTENTS)

    chunks = list(photos.chunks(first))

    numbers = [start + at for start, vectors in chunks for at in range(len(vectors))]
    assert numbers == list(range(first, 5))
    for start, vectors in chunks:
        np.testing.assert_array_equal(vectors, VECTORS[start : start + len(vectors)])


def test_the_nodes_of_a_scan_are_what_it_saw(cache: PhotoCache) -> None:
    """Here there are embeddings, and no photos."""
    assert EmbeddedPhotos(cache, bundled_spec()).nodes == []
