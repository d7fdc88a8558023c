"""DARAC: deep aggregation of regional convolutional activations.

Schall, Barthel, Hezel and Jung 2019 (arXiv 1909.09420). From the paper: 21 regions of the last
feature map, of each its maximum and its average; weights of these 42 vectors are learned by two
layers, 42 x l and l x 1 with batch norm, by the NRA loss; then PCA whitening, several resolutions.
Our reading, since the equations were not at hand: both layers are linear, act along the regions and
are shared by all channels; they begin as the plain sum; resolutions are summed after aggregation,
whitened afterwards. The backbone stays frozen (the paper fine-tunes it as well).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.evaluation.systems.feature_maps import AT_ONCE, LastLayer
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.nra import nra_loss
from core.evaluation.systems.pooling import as_rows, pooled_regions
from core.evaluation.systems.r_mac import pca_whitening, whitened

VECTORS, INNER = 42, 16
STEPS, PHOTOS_AT_ONCE, RATE = 150, 20, 3e-3
RESOLUTIONS = (192, 256)
DIMS, SMALLEST = 512, 1e-4


class Aggregation(nn.Module):
    """(n, 42, channels) -> (n, channels) of unit length."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(VECTORS, INNER, bias=False)
        self.first_norm = nn.BatchNorm1d(INNER)
        self.second = nn.Linear(INNER, 1, bias=False)
        self.second_norm = nn.BatchNorm1d(1)
        with torch.no_grad():
            self.first.weight.normal_(1 / VECTORS, 0.01)
            self.second.weight.fill_(1 / INNER)

    def forward(self, pooled: Tensor) -> Tensor:
        """The same weights for every channel."""
        inner = self.first_norm(self.first.weight @ pooled)
        return normalize(self.second_norm(self.second.weight @ inner)[:, 0], dim=1)


def train_aggregation(
    pooled: Tensor, groups: Tensor, steps: int = STEPS, seed: int = 0
) -> Aggregation:
    """(n, 42, channels) and (n,) group numbers -> trained, in evaluation mode; deterministic."""
    torch.manual_seed(seed)
    chooser = np.random.default_rng(seed)
    aggregation = Aggregation().train()
    optimizer = torch.optim.Adam(aggregation.parameters(), lr=RATE)
    members = [torch.nonzero(groups == group)[:, 0] for group in torch.unique(groups)]
    for _ in range(steps):
        chosen = chooser.permutation(len(members))[:PHOTOS_AT_ONCE]
        rows = torch.cat([members[at] for at in chosen])
        described = aggregation(pooled[rows].float())
        loss = nra_loss(described @ described.T, groups[rows])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
    return aggregation.eval()


class Darac(CosineMethod):
    """The learned sum of regions; ``whole``: at several resolutions and whitened, as published."""

    source = "Schall et al. 2019"

    def __init__(self, layer: LastLayer, learned: dict[str, Tensor], *, whole: bool) -> None:
        self.name = "DARAC" if whole else "DARAC aggregation alone"
        self._layer, self._whole = layer, whole
        self._whitening = {name: learned[name] for name in ("mean", "basis")}
        self._aggregation = Aggregation().eval()
        state = {name: value for name, value in learned.items() if name not in self._whitening}
        self._aggregation.load_state_dict(state)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 512), or (n, 2048) for the aggregation alone."""
        sides = RESOLUTIONS if self._whole else RESOLUTIONS[:1]
        rows = _aggregated(self._aggregation, self._layer, images, sides)
        return as_rows(whitened(rows, self._whitening) if self._whole else rows)


def train_darac(
    layer: LastLayer, views: Sequence[Sequence[Image.Image]], steps: int = STEPS
) -> dict[str, Tensor]:
    """Each photo with its edited copies -> what :class:`Darac` needs. One pass a resolution."""
    images = [image for photo_views in views for image in photo_views]
    parts = [images[start : start + AT_ONCE] for start in range(0, len(images), AT_ONCE)]
    pooled = [pooled_regions(layer, part, RESOLUTIONS[0]).half() for part in parts]
    groups = torch.repeat_interleave(
        torch.arange(len(views)), torch.tensor([len(photo_views) for photo_views in views])
    )
    aggregation = train_aggregation(torch.cat(pooled), groups, steps)
    rows = [_aggregated(aggregation, layer, part, RESOLUTIONS) for part in parts]
    learned = {name: value.detach() for name, value in aggregation.state_dict().items()}
    dims = min(DIMS, len(images))
    return {**learned, **pca_whitening(torch.cat(rows), dims, SMALLEST)}


def _aggregated(
    aggregation: Aggregation, layer: LastLayer, images: Sequence[Image.Image], sides: Sequence[int]
) -> Tensor:
    with torch.inference_mode():
        at_each = [aggregation(pooled_regions(layer, images, side)) for side in sides]
        return normalize(torch.stack(at_each).sum(dim=0), dim=1)
