"""Shorter embeddings: principal components, and product quantization to a few bytes.

PCA: Jégou and Chum 2012 (without whitening). Product quantization: each of m parts of the vector is
replaced by the nearest of 256 centers, one byte (Jégou, Douze and Schmid 2011). Both by
scikit-learn, fitted to photos of another set. Bytes: float16 for components, as in the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

from core.arrays import FloatArray
from core.evaluation.systems.method import CosineMethod, unit

CENTERS, ROUNDS = 256, 12
Embed = Callable[[Sequence[Image.Image]], FloatArray]


class FewComponents(CosineMethod):
    """The first principal components of the embedding."""

    source = "Jégou and Chum 2012 (scikit-learn)"

    def __init__(self, embed: Embed, dims: int) -> None:
        self.name = f"PCA to {dims} numbers"
        self._embed = embed
        self._pca = PCA(dims, random_state=0)

    def fit(self, embeddings: FloatArray) -> None:
        """(n, 2816); n at least the number of components."""
        self._pca.fit(embeddings)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, dims)."""
        return unit(np.asarray(self._pca.transform(self._embed(images)), dtype=np.float32))


class ProductQuantized(CosineMethod):
    """``parts`` bytes a photo; compared by what the bytes stand for."""

    source = "Jégou, Douze and Schmid 2011 (scikit-learn)"

    def __init__(self, embed: Embed, parts: int) -> None:
        self.name = f"quantized to {parts} bytes"
        self.bytes_each = self._parts = parts
        self._embed = embed
        self._coders: list[KMeans] = []

    def fit(self, embeddings: FloatArray) -> None:
        """(n, 2816), n at least 256."""
        self._coders = [
            KMeans(CENTERS, n_init=1, max_iter=ROUNDS, random_state=0, init="random").fit(part)
            for part in np.split(embeddings, self._parts, axis=1)
        ]

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2816) centers side by side."""
        parts = np.split(self._embed(images), self._parts, axis=1)
        chosen = [
            coder.cluster_centers_[coder.predict(np.ascontiguousarray(part))]
            for coder, part in zip(self._coders, parts, strict=True)
        ]
        return unit(np.concatenate(chosen, axis=1))
