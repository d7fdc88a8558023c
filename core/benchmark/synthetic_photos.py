"""Embeddings of photos that nobody took: libraries of any size, with what is alike planted in them.

The benchmark and the tests of large libraries fill a real cache file with them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.embedding.specs import bundled_spec
from core.embedding.vectors import to_stored
from core.matching.whitening import Whitening
from core.records import ContentHash, FoundFile, PhotoFacts
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto

PLANTED_COPIES, PLANTED_LOOK_ALIKES = 0.1, 0.2
COPY_NOISE, LOOK_ALIKE_NOISE = 0.3, 1.5
WHITENED_SPREAD, REST_SPREAD = 0.26, 0.6
"""Standard deviations; the first as measured on photographs."""


def fill(cache: PhotoCache, count: int, spec_key: str, chunk: int = 2000) -> None:
    """Rows of a synthetic library."""
    photos = SyntheticPhotos(count)
    facts = PhotoFacts(4000, 3000, "JPEG")
    for start in range(0, count, chunk):
        size = min(chunk, count - start)
        vectors = to_stored(photos.embeddings(size))
        hashes = [ContentHash((start + at).to_bytes(32, "big")) for at in range(size)]
        files = [
            FoundFile(Path(f"{start + at}.jpg"), 1, 1, (0, start + at), False) for at in range(size)
        ]
        cache.save_embeddings(list(zip(hashes, vectors, strict=True)), spec_key)
        cache.save_photos(
            [
                CachedPhoto(file, content_hash, facts)
                for file, content_hash in zip(files, hashes, strict=True)
            ]
        )


class SyntheticPhotos:
    """Embeddings as far from each other as those of photos, with planted copies and look-alikes.

    The whitened part is drawn where real photos lie in it, the rest in proportion to the mean
    activations, so that the head tells them apart: two photos score as different, a copy as same.
    """

    def __init__(self, seed: int) -> None:
        whitening = Whitening.load(bundled_spec())
        self._rng = np.random.default_rng(seed)
        self._mean = whitening.mean
        self._back = np.linalg.pinv(whitening.basis) * WHITENED_SPREAD

    def embeddings(self, count: int) -> FloatArray:
        """(count, 2816) float32 unit vectors; a copy or look-alike follows its photo."""
        return self.with_copies(count)[0]

    def with_copies(self, count: int) -> tuple[FloatArray, BoolArray]:
        """Embeddings, and (count,) whether each is a copy of the one before."""
        short, rest = self._noise(count, len(self._back)), self._noise(count, len(self._mean))
        kind = self._rng.random(count)
        kind[0] = 1.0
        noise = np.where(kind < PLANTED_COPIES, COPY_NOISE, LOOK_ALIKE_NOISE).astype(np.float32)
        for at in np.flatnonzero(kind < PLANTED_COPIES + PLANTED_LOOK_ALIKES).tolist():
            short[at] = short[at - 1] + noise[at] * short[at]
            rest[at] = rest[at - 1] + noise[at] * rest[at]
        pooled = np.maximum(self._mean * (1 + REST_SPREAD * rest) + short @ self._back, 0)
        vectors = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return np.asarray(vectors, np.float32), kind < PLANTED_COPIES

    def _noise(self, count: int, dims: int) -> FloatArray:
        return self._rng.standard_normal((count, dims), dtype=np.float32)
