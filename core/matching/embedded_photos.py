"""The photos of a library as one backbone sees them: contents in, vectors out of the cache."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.arrays import FloatArray
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import from_stored
from core.records import ContentHash
from core.storage.photo_cache import PhotoCache


class EmbeddedPhotos:
    """Contents that have an embedding of ``spec`` in the cache; no pixels are read.

    ``nodes`` are the contents to work on, by default those that the cache's scan saw, in the order
    of their hash. A *node number* is a position in this list. Raises DatabaseError.
    """

    def __init__(
        self, cache: PhotoCache, spec: EmbedderSpec, nodes: Sequence[ContentHash] | None = None
    ) -> None:
        self._cache, self.spec = cache, spec
        self.nodes = cache.nodes(spec.cache_key) if nodes is None else list(nodes)

    def __len__(self) -> int:
        """How many nodes."""
        return len(self.nodes)

    def vectors(self, numbers: Sequence[int]) -> FloatArray:
        """Node numbers (n,) -> (n, 2816) float32, in their order."""
        return self.vectors_of([self.nodes[number] for number in numbers])

    def vectors_of(self, contents: Sequence[ContentHash]) -> FloatArray:
        """Any contents that have an embedding (n,) -> (n, 2816) float32, in their order."""
        rows = self._cache.embeddings(self.spec.cache_key, contents)
        return from_stored(rows, self.spec.dims)

    def chunks(self, first: int = 0) -> Iterator[tuple[int, FloatArray]]:
        """(first node number, (n, 2816) float32) over all nodes from number ``first`` on; a part
        at a time is in memory."""
        waiting = self.nodes[first:]
        for start, rows in self._cache.embedding_chunks(self.spec.cache_key, waiting):
            yield first + start, from_stored(rows, self.spec.dims)
