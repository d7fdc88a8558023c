"""The head while it learns: the paper's MLP with batch norm and dropout."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_linear_bn_eval

from core.matching.head_layers import WIDTHS, HeadLayers
from core.matching.pair_features import pair_features


class HeadModule(nn.Module):
    """5632 -> 2048 -> 1024 -> 512 -> 256 -> 1: linear, batch norm, ELU, dropout."""

    mean: Tensor
    scale: Tensor

    def __init__(self, mean: Tensor, scale: Tensor, dropout: float) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("scale", scale)
        blocks: list[nn.Module] = []
        width = len(mean)
        for out in WIDTHS[:-1]:
            blocks += [nn.Linear(width, out), nn.BatchNorm1d(out), nn.ELU(), nn.Dropout(dropout)]
            width = out
        blocks.append(nn.Linear(width, 1))
        self.mlp = nn.Sequential(*blocks)

    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        """(n, 2816), (n, 2816) -> (n,) logits."""
        logits: Tensor = self.mlp((pair_features(a, b) - self.mean) * self.scale)
        return logits[:, 0]

    def layers(self) -> HeadLayers:
        """The same function with batch norm folded into the linear layers."""
        self.eval()
        weights, biases = [], []
        modules: list[Any] = list(self.mlp)
        for at in range(0, len(modules), 4):
            layer = modules[at]
            if at + 1 < len(modules) and isinstance(modules[at + 1], nn.BatchNorm1d):
                layer = fuse_linear_bn_eval(layer, modules[at + 1])
            weights.append(layer.weight.detach())
            biases.append(layer.bias.detach())
        return HeadLayers(self.mean, self.scale, tuple(weights), tuple(biases))


def folded_module(layers: HeadLayers, dropout: float) -> HeadModule:
    """A module that continues from folded layers: without batch norm."""
    module = HeadModule(layers.mean, layers.scale, dropout)
    modules: list[Any] = list(module.mlp)
    for number, (weight, bias) in enumerate(zip(layers.weights, layers.biases, strict=True)):
        modules[4 * number].weight.data = weight.clone()
        modules[4 * number].bias.data = bias.clone()
        if 4 * number + 1 < len(modules):
            modules[4 * number + 1] = nn.Identity()
    module.mlp = nn.Sequential(*modules)
    return module


def standardization(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and 1 / deviation of each pair feature over sample pairs, both (5632,)."""
    features = pair_features(a, b)
    deviation = features.std(dim=0)
    return features.mean(dim=0), 1.0 / torch.clamp(deviation, min=1e-6)
