"""Trains a head on labelled pairs alone: about a hundred are enough (Kubytskyi and Bozhok 2026)."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from core.arrays import BoolArray, FloatArray
from core.learning.head_module import HeadModule, standardization

STEPS, RATE, WEIGHT_DECAY, DROPOUT = 60, 3e-4, 0.05, 0.3


def train_on_labels(a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> HeadModule:
    """(n, 2816) twice and (n,) truth -> a head in evaluation mode; deterministic for a seed.

    All pairs are one batch; binary cross-entropy, weighted so that both classes count alike.
    """
    torch.manual_seed(seed)
    first, second = torch.from_numpy(a), torch.from_numpy(b)
    labels = torch.from_numpy(same.astype(np.float32))
    module = HeadModule(*standardization(first, second), dropout=DROPOUT).train()
    optimizer = torch.optim.AdamW(module.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    weight = torch.tensor((len(same) - same.sum()) / max(1, same.sum()), dtype=torch.float32)
    loss_of = nn.BCEWithLogitsLoss(pos_weight=weight)
    for _ in range(STEPS):
        loss = loss_of(module(first, second), labels)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
    return module.eval()
