"""What labelled pairs alone teach: about a hundred are enough (Kubytskyi and Bozhok 2026).

A head trained from nothing; the same as the only judge of a method's descriptors; and, to compare,
a whitening of the descriptors.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import nn

from core.arrays import BoolArray, FloatArray
from core.evaluation.systems.method import CosineMethod, Judge, Method, best_threshold
from core.evaluation.systems.r_mac import pca_whitening, whitened
from core.learning.head_module import HeadModule, standardization

WHITENED, NOISE = 32, 1e-5
STEPS, RATE, WEIGHT_DECAY, DROPOUT = 60, 3e-4, 0.05, 0.3


def train_on_labels(a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> HeadModule:
    """(n, 2816) twice and (n,) truth -> a head in evaluation mode; deterministic for a seed.

    All pairs are one batch; binary cross-entropy, weighted so that both classes count alike.
    """
    torch.manual_seed(seed)
    first, second = torch.from_numpy(a), torch.from_numpy(b)
    labels = torch.from_numpy(same.astype(np.float32))
    module = HeadModule(*standardization(first, second), dropout=DROPOUT).train()
    optimizer = torch.optim.AdamW(
        module.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY, fused=True
    )
    weight = torch.tensor((len(same) - same.sum()) / max(1, same.sum()), dtype=torch.float32)
    loss_of = nn.BCEWithLogitsLoss(pos_weight=weight)
    for _ in range(STEPS):
        loss = loss_of(module(first, second), labels)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
    return module.eval()


class MlpAlone(Method):
    """The descriptors of another method, and the paper's MLP on a pair of them (eq. 3) as the only
    judge: trained from nothing on the labels, *same* from one half on."""

    source = "Kubytskyi and Bozhok 2026"

    def __init__(self, inner: Method) -> None:
        self.name = f"{inner.name.removesuffix(' cosine')} + MLP"
        self._inner = inner

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """As the other method does."""
        return self._inner.describe(images)

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """As the other method's: without labels there is no MLP."""
        return self._inner.similarity(a, b)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """Probabilities, and 0.5."""
        module = train_on_labels(a, b, same, seed)

        def score(first: FloatArray, second: FloatArray) -> FloatArray:
            with torch.inference_mode():
                logits = module(torch.from_numpy(first), torch.from_numpy(second))
            return np.asarray(logits.sigmoid().numpy(), dtype=np.float32)

        return Judge(score, 0.5)


class WhitenedByLabels(CosineMethod):
    """The descriptors of another method, whitened by the pictures of the labelled pairs (PCA, Jégou
    and Chum 2012) to as many numbers as so few pictures can bear."""

    source = "Jégou and Chum 2012"

    def __init__(self, inner: CosineMethod) -> None:
        self.name = f"{inner.name}, whitened by the labels"
        self._inner = inner

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """As the other method does."""
        return self._inner.describe(images)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """Whitening from all of the pictures, a threshold from what is said of their pairs."""
        rows = np.unique(np.concatenate([a, b]), axis=0)
        whitening = pca_whitening(torch.from_numpy(rows), WHITENED, NOISE)

        def score(first: FloatArray, second: FloatArray) -> FloatArray:
            one, other = (whitened(torch.from_numpy(rows), whitening) for rows in (first, second))
            return np.asarray((one * other).sum(dim=1).numpy(), dtype=np.float32)

        return Judge(score, best_threshold(score(a, b), same))
