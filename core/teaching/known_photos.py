"""What teaching works on: every photo that was ever scanned, the verdicts, and the heads.

Imports torch when a head is asked for.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.arrays import FloatArray, IntArray
from core.embedding.backbones import Backbones
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import from_stored
from core.matching.neighbor_search import fingerprint_of, index_for_queries
from core.matching.whitening import Whitening
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash
from core.storage.database import open_cache, open_store
from core.storage.heads import Heads
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import Verdicts

if TYPE_CHECKING:
    from core.matching.head import Head

logger = logging.getLogger(__name__)


class KnownPhotos:
    """Contents that have an embedding; a photo's *number* is its content's position in ``nodes``.
    For one thread."""

    def __init__(
        self, cache: PhotoCache, verdicts: Verdicts, heads: Heads, folder: Path, spec: EmbedderSpec
    ) -> None:
        self.cache, self.verdicts, self.heads, self.spec = cache, verdicts, heads, spec
        self._folder = folder
        cache.see_all()
        self.nodes = cache.nodes(self.spec.cache_key)
        self.number = {content: at for at, content in enumerate(self.nodes)}

    @cached_property
    def base(self) -> Head:
        """The head that ships: what is taught is taught to it."""
        from core.matching.head import Head

        return Head.load(spec=self.spec)

    @cached_property
    def active(self) -> Head:
        """The head that is in use."""
        from core.matching.active_head import active_head

        head, problem = active_head(self.heads, self.spec)
        if problem is not None:
            logger.warning("%s: %s", problem.path, problem.reason)
        return head

    def vectors(self, numbers: Sequence[int]) -> FloatArray:
        """Embeddings (n, 2816) float32."""
        hashes = [self.nodes[number] for number in numbers]
        return from_stored(self.cache.embeddings(self.spec.cache_key, hashes), self.spec.dims)

    def both(self, pairs: IntArray) -> tuple[FloatArray, FloatArray]:
        """(n, 2) numbers -> (n, 2816) twice."""
        nodes, places = np.unique(pairs, return_inverse=True)
        vectors = self.vectors(nodes.tolist())
        at = places.reshape(pairs.shape)
        return vectors[at[:, 0]], vectors[at[:, 1]]

    def path_of(self, content: ContentHash) -> Path | None:
        """Where a photo of this content is now."""
        paths = self.cache.paths_of([content]).get(content, [])
        return next((path for path in paths if path.exists()), None)

    def at_hand(self, numbers: Iterable[int]) -> Iterator[tuple[int, Path]]:
        """Those of the photos, in their order, that are there now; and where."""
        for number in numbers:
            path = self.path_of(self.nodes[number])
            if path is not None:
                yield number, path

    def shuffled(self, seed: int) -> list[int]:
        """The numbers of all photos in an order that the seed decides."""
        return [int(number) for number in np.random.default_rng(seed).permutation(len(self.nodes))]

    def near(self, numbers: Sequence[int], k: int, progress: Progress) -> IntArray:
        """(m, 2) pairs of each of ``numbers`` with up to ``k`` neighbors that a scan would score;
        the smaller number first, sorted, each pair once."""
        whitening, key = Whitening.load(self.spec), self.spec.cache_key
        fingerprint = fingerprint_of(self.spec, self.nodes)
        index = index_for_queries(whitening, len(self.nodes), self.spec, fingerprint, self._folder)
        missing = self.nodes[len(index) :]
        for _, rows in self.cache.embedding_chunks(key, missing):
            progress.check()
            index.add(whitening.apply(from_stored(rows, self.spec.dims)))
        short = whitening.apply(self.vectors(numbers))
        neighbors, similarities = index.query(short, min(k + 1, len(self.nodes)))
        first = np.repeat(np.asarray(numbers, dtype=np.int64), neighbors.shape[1])
        second = neighbors.reshape(-1)
        alike = (similarities.reshape(-1) >= whitening.min_similarity) & (first != second)
        pairs = np.sort(np.stack([first, second], axis=1)[alike], axis=1)
        return np.asarray(np.unique(pairs, axis=0).reshape(-1, 2), dtype=np.int64)


@contextmanager
def known_photos(places: Places, spec: EmbedderSpec | None = None) -> Iterator[KnownPhotos]:
    """Opens cache and store. ``spec``: the backbone that saw the photos, None: the active one.

    Raises DatabaseError.
    """

    def tell(problem: object) -> None:
        logger.warning("%s", problem)

    with (
        closing(open_store(places.store_file)) as store,
        closing(open_cache(places.cache_file, tell)) as cache,
    ):
        yield KnownPhotos(
            PhotoCache(cache),
            Verdicts(store),
            Heads(store, places.heads_folder),
            places.cache_file.parent,
            spec or Backbones(places.data_folder).spec(),
        )
