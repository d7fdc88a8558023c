"""Ours: the multi-level embedding with the head on top, and its levels by cosine alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.embedder import Embedder
from core.evaluation.systems.labels import train_on_labels
from core.evaluation.systems.method import CosineMethod, Judge, Method, best_threshold, unit
from core.matching.active_head import scene_head
from core.matching.head import Head
from core.records import Level

Embed = Callable[[Sequence[Image.Image]], FloatArray]
LEVELS = {"C2": slice(0, 256), "C3": slice(256, 768), "C5": slice(768, 2816)}
SEARCHED = 10
"""Whitened neighbors that the head scores again, as a scan does."""


class MultiLevelHead(Method):
    """The program's own way: neighbors by whitened cosine, scored by the head."""

    name = "multi-level + MLP"
    source = "Kubytskyi and Bozhok 2026"

    level = Level.SAME_PHOTO

    def __init__(self, embed: Embed, head: Head) -> None:
        self._embed, self._head = embed, head
        self.threshold = head.threshold(self.level)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2816)."""
        return self._embed(images)

    def embeddings(self, descriptors: FloatArray) -> FloatArray:
        """(n, d) -> (n, 2816): all of it."""
        return descriptors

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """The head's probability; 0 for pairs that the neighbor search would not propose."""
        proposed = self._head.similarities(a, b) >= self._head.min_similarity
        return np.asarray(self._head.score(a, b) * proposed, dtype=np.float32)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """A head of the paper's layers, trained from nothing on the labelled pairs alone. As in the
        head that ships, its logit and the cosine are added, each in units of its spread."""
        module = train_on_labels(a, b, same, seed)

        def parts(first: FloatArray, second: FloatArray) -> FloatArray:
            with torch.inference_mode():
                logits = module(torch.from_numpy(first), torch.from_numpy(second)).numpy()
            return np.stack([logits, (first * second).sum(axis=1)]).astype(np.float32)

        spreads = np.maximum(parts(a, b).std(axis=1, keepdims=True), 1e-6)

        def score(first: FloatArray, second: FloatArray) -> FloatArray:
            return np.asarray((parts(first, second) / spreads).sum(axis=0), dtype=np.float32)

        return Judge(score, best_threshold(score(a, b), same))

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """The nearest by whitened cosine, in the order of their scores."""
        vectors = self.embeddings(queries), self.embeddings(photos)
        nearest = self._head.nearest(*vectors, max(k, SEARCHED))
        wanted = np.repeat(np.arange(len(queries)), nearest.shape[1])
        scores = self.similarity(queries[wanted], photos[nearest.reshape(-1)])
        scores = scores.reshape(nearest.shape)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(nearest, best, axis=1), np.take_along_axis(scores, best, axis=1)


class SceneHead(MultiLevelHead):
    """What scores similar shots; 100 labels teach it a threshold, its weights stay."""

    name = "multi-level + same-scene"
    level = Level.SIMILAR

    def __init__(self, embed: Embed, head: Head) -> None:
        super().__init__(embed, scene_head(head))

    taught = Method.taught


class LevelsByCosine(CosineMethod):
    """Some of C2, C3 and C5, concatenated and L2-normalized: the ablation of table 2."""

    source = "Kubytskyi and Bozhok 2026, table 2"

    def __init__(self, embed: Embed, levels: Sequence[str]) -> None:
        self._embed, self._levels = embed, tuple(levels)
        self.name = " + ".join(levels) + " cosine"

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, sum of the levels' channels)."""
        return levels_of(self._embed(images), self._levels)


def levels_of(whole: FloatArray, levels: Sequence[str]) -> FloatArray:
    """(n, 2816) -> (n, sum of the levels' channels), of unit length."""
    return unit(np.concatenate([whole[:, LEVELS[level]] for level in levels], axis=1))


def embedded(embedder: Embedder, images: Sequence[Image.Image]) -> FloatArray:
    """RGB images -> (n, 2816), prepared and batched as in a scan."""
    prepared = [embedder.prepare(image) for image in images]
    size = embedder.batch_size
    starts = range(0, len(prepared), size)
    parts = [embedder.embed(prepared[start : start + size]) for start in starts]
    return np.concatenate(parts)
