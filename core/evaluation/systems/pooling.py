"""One layer's feature map, pooled as a whole and by regions, as the literature does.

Average, maximum and both side by side (Razavian et al. 2016; the maximum is their "pool5 max"). By
regions: the same of each of 21 regions, every vector normalized, then their plain sum: what R-MAC
and DARAC start from (Tolias, Sicre and Jégou 2016; Schall et al. 2019).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.regions import grid_of_21

AVERAGE, MAXIMUM, BOTH = "average", "maximum", "average and maximum"
WAYS = (AVERAGE, MAXIMUM, BOTH)


class PooledLastLayer(CosineMethod):
    """The whole map pooled into one vector, in one of ``WAYS``."""

    source = "Razavian et al. 2016"

    def __init__(self, layer: LastLayer, how: str) -> None:
        self.name = global_name(how)
        self._layer, self._how = layer, how

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048), or (n, 4096) for both side by side."""
        maps = self._layer.maps(images)
        parts = []
        if self._how != MAXIMUM:
            parts.append(normalize(maps.mean(dim=(2, 3)), dim=1))
        if self._how != AVERAGE:
            parts.append(normalize(maps.amax(dim=(2, 3)), dim=1))
        return as_rows(normalize(torch.cat(parts, dim=1), dim=1))


class RegionalSum(CosineMethod):
    """The sum of the normalized averages, maxima or both of 21 regions."""

    source = "Tolias, Sicre and Jégou 2016; Schall et al. 2019"

    def __init__(self, layer: LastLayer, how: str) -> None:
        self.name = regional_name(how)
        self._layer = layer
        self._chosen = {AVERAGE: slice(0, None, 2), MAXIMUM: slice(1, None, 2), BOTH: slice(None)}[
            how
        ]

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048)."""
        pooled = pooled_regions(self._layer, images)[:, self._chosen]
        return as_rows(normalize(pooled.sum(dim=1), dim=1))


def global_name(how: str) -> str:
    """What :class:`PooledLastLayer` is called."""
    return "C5 maximum (pool5 max)" if how == MAXIMUM else f"C5 {how}"


def regional_name(how: str) -> str:
    """What :class:`RegionalSum` is called."""
    return f"regional {how}"


def pooled_regions(
    layer: LastLayer, images: Sequence[Image.Image], side: int | None = None
) -> Tensor:
    """(n, 42, 2048): of each of the 21 regions the average and the maximum, of unit length each."""
    pictures = []
    for image, feature_map in zip(images, layer.maps(images, side), strict=True):
        grid = grid_of_21(
            feature_map.shape[2], feature_map.shape[1], portrait=image.height > image.width
        )
        vectors = []
        for x, y, width, height in grid:
            part = feature_map[:, y : y + height, x : x + width]
            vectors += [part.mean(dim=(1, 2)), part.amax(dim=(1, 2))]
        pictures.append(normalize(torch.stack(vectors), dim=1))
    return torch.stack(pictures)


def as_rows(rows: Tensor) -> FloatArray:
    """(n, d) float32 on the CPU."""
    return np.asarray(rows.numpy(), dtype=np.float32)
