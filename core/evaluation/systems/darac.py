"""DARAC: deep aggregation of regional convolutional activations (Schall et al. 2019, III.C).

Of each of 21 regions of the last feature map the average and the maximum, as they are; a learned
convolution of 42 x l with ReLU, batch norm, and one of l x 1: 705 weights for l = 16, since batch
norm has none of its own. What comes out is normalized, PCA-whitened and normalized again, at each
size of the picture; the sizes are summed.
What the paper leaves open is our reading: the grid is laid on any shape of map; the picture's
shorter side is what a size means; of the whitening the 512 strongest directions stay. Its sizes
(299, 540 and 1020) are for large photos: ours fit a trunk taught at 192 and pictures of 240 to 480.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import as_rows, pooled_regions
from core.evaluation.systems.r_mac import whitened
from core.evaluation.systems.regions import grid_of_21

VECTORS, INNER = 42, 16
SIDES = (192, 288, 384)
"""The first is that of training."""
WHITENING = ("mean", "basis")
TRUNK = "trunk."


class Aggregation(nn.Module):
    """(n, 42, channels) -> (n, channels) of any length; the same weights for every channel."""

    def __init__(self, inner: int = INNER) -> None:
        super().__init__()
        self.first = nn.Conv1d(VECTORS, inner, 1)
        self.norm = nn.BatchNorm1d(inner, affine=False)
        self.second = nn.Conv1d(inner, 1, 1)

    def forward(self, pooled: Tensor) -> Tensor:
        """ReLU comes before batch norm."""
        inner = self.norm(torch.relu(self.first(pooled)))
        vectors: Tensor = self.second(inner)[:, 0]
        return vectors


class Darac(CosineMethod):
    """What ``learned`` holds (:mod:`core.evaluation.systems.darac_training`): the aggregation, and
    where it was trained as a whole the trunk. ``sides``: the sizes that are summed; without
    ``whitening`` the aggregation alone."""

    name, source = "DARAC", "Schall et al. 2019"

    def __init__(
        self,
        layer: LastLayer,
        learned: Mapping[str, Tensor],
        sides: Sequence[int] = SIDES,
        *,
        whitening: bool = True,
    ) -> None:
        self._layer, self._sides = layer, tuple(sides)
        self._whitening = {part: learned[part] for part in WHITENING} if whitening else None
        self._aggregation = Aggregation().eval()
        state = {part: learned[part] for part in self._aggregation.state_dict()}
        self._aggregation.load_state_dict(state)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 512), or (n, 2048) for the aggregation alone."""
        with torch.inference_mode():
            at_each = [self._at(images, side) for side in self._sides]
            return as_rows(normalize(torch.stack(at_each).sum(dim=0), dim=1))

    def _at(self, images: Sequence[Image.Image], side: int) -> Tensor:
        rows = normalize(self._aggregation(pooled_21(self._layer, images, side)), dim=1)
        return rows if self._whitening is None else whitened(rows, self._whitening)


def tuned_trunk(learned: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The trunk's weights under their own names."""
    return {
        name.removeprefix(TRUNK): value for name, value in learned.items() if name.startswith(TRUNK)
    }


def pooled_21(layer: LastLayer, images: Sequence[Image.Image], side: int) -> Tensor:
    """(n, 42, 2048) float32: what :class:`Aggregation` is given."""
    pictures = []
    for image, of_one in zip(images, layer.maps(images, side), strict=True):
        portrait = image.height > image.width
        grid = grid_of_21(of_one.shape[2], of_one.shape[1], portrait=portrait)
        pictures.append(pooled_regions(of_one, grid))
    return torch.stack(pictures)
