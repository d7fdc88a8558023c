"""The paper's pair features and MLP on any descriptor: another backbone's, or one level's alone.

For copies the MLP is trained on edits of the training photos; where a protocol gives labelled
pairs, on those alone, and nothing is added to it (Kubytskyi and Bozhok 2026, eq. 3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from core.arrays import BoolArray, FloatArray, IntArray
from core.evaluation.systems.labels import DROPOUT, train_on_labels
from core.evaluation.systems.method import CosineMethod, Judge, Method, best_threshold
from core.learning.head_module import HeadModule

SCORED = 10
"""As many of the nearest by cosine are put in the order of the MLP, as a scan does."""


def with_head(name: str) -> str:
    """What a method is called when the MLP judges its pairs."""
    return f"{name} + MLP"


class PairHead(Method):
    """Another method's descriptors, their pairs judged by an MLP."""

    source = "Kubytskyi and Bozhok 2026, eq. 3"

    def __init__(self, name: str, inner: CosineMethod, learned: Mapping[str, Tensor]) -> None:
        """``learned`` as :func:`learned_head` gives it."""
        self.name, self._inner = with_head(name), inner
        self._module = HeadModule(learned["mean"], learned["scale"], DROPOUT)
        self._module.load_state_dict(dict(learned))
        self._module.eval()

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """As the other method does."""
        return self._inner.describe(images)

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """The MLP's probability."""
        return _probabilities(self._module, a, b)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """An MLP trained from nothing on the labelled pairs alone."""
        module = train_on_labels(a, b, same, seed)

        def score(first: FloatArray, second: FloatArray) -> FloatArray:
            return _probabilities(module, first, second)

        return Judge(score, best_threshold(score(a, b), same))

    def ranked(
        self, queries: FloatArray, photos: FloatArray, k: int
    ) -> tuple[IntArray, FloatArray]:
        """The nearest by cosine in the order of their probabilities; after these the others, at
        their cosine - 1, which is never above 0."""
        numbers, cosines = self._inner.ranked(queries, photos, max(k, SCORED))
        near = numbers[:, :SCORED]
        scores = np.minimum(cosines - 1, 0)
        pairs = np.repeat(queries, near.shape[1], axis=0), photos[near.reshape(-1)]
        scores[:, :SCORED] = self.similarity(*pairs).reshape(near.shape)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(numbers, best, axis=1), np.take_along_axis(scores, best, axis=1)


def learned_head(rows: FloatArray) -> dict[str, Tensor]:
    """An MLP that tells copies of a photo from other photos: (photos, 1 + copies, d) descriptors,
    each photo's own first -> the module's tensors.

    Each photo makes a pair with its first copy, and one with what looks most like it among the
    others' copies in the even case, with the next photo's in the odd case.
    """
    photos, copies = rows[:, 0], rows[:, 1]
    alike = photos @ copies.T
    np.fill_diagonal(alike, -np.inf)
    numbers = np.arange(len(photos))
    others = np.where(numbers % 2 == 0, alike.argmax(axis=1), np.roll(numbers, -1))
    same = np.repeat([True, False], len(photos))
    partners = np.concatenate([copies, copies[others]])
    module = train_on_labels(np.concatenate([photos, photos]), partners, same, seed=0)
    return {name: value.detach().clone() for name, value in module.state_dict().items()}


def _probabilities(module: HeadModule, a: FloatArray, b: FloatArray) -> FloatArray:
    with torch.inference_mode():
        scores = torch.sigmoid(module(torch.from_numpy(a), torch.from_numpy(b)))
    return np.asarray(scores.numpy(), dtype=np.float32)
