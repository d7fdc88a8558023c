"""One layer's feature map, pooled in six ways: Schall et al. 2019, section III.B and figure 2.

As a whole: average, maximum (the "pool5 max" of Razavian et al. 2016), and the sum of these two. By
regions: the same of each of R-MAC's 20 regions, every vector normalized, then their plain sum
(Tolias, Sicre and Jégou 2016).
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
from core.evaluation.systems.regions import Region, grid_of_20

AVERAGE, MAXIMUM, BOTH = "average", "maximum", "average and maximum"
WAYS = (AVERAGE, MAXIMUM, BOTH)


class PooledLastLayer(CosineMethod):
    """The whole map pooled into one vector, in one of ``WAYS``. ``side``: of the shown picture's
    shorter side in pixels; None: the backbone's own."""

    source = "Schall et al. 2019; the maximum: Razavian et al. 2016"

    def __init__(self, layer: LastLayer, how: str, side: int | None = None) -> None:
        self.name = global_name(how)
        self._layer, self._how, self._side = layer, how, side

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048)."""
        maps = self._layer.maps(images, self._side)
        return as_rows(normalize(torch.stack([_whole(of_one, self._how) for of_one in maps])))


class RegionalSum(CosineMethod):
    """The sum of the normalized averages, maxima or both of 20 regions; ``side`` as above."""

    source = "Tolias, Sicre and Jégou 2016; Schall et al. 2019"

    def __init__(self, layer: LastLayer, how: str, side: int | None = None) -> None:
        self.name = regional_name(how)
        self._layer, self._side = layer, side
        self._chosen = {AVERAGE: slice(0, None, 2), MAXIMUM: slice(1, None, 2), BOTH: slice(None)}[
            how
        ]

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048)."""
        sums = []
        maps = self._layer.maps(images, self._side)
        for image, of_one in zip(images, maps, strict=True):
            portrait = image.height > image.width
            grid = grid_of_20(of_one.shape[2], of_one.shape[1], portrait=portrait)
            chosen = pooled_regions(of_one, grid)[self._chosen]
            sums.append(normalize(chosen, dim=1).sum(dim=0))
        return as_rows(normalize(torch.stack(sums)))


def global_name(how: str) -> str:
    """What :class:`PooledLastLayer` is called."""
    return "C5 maximum (pool5 max)" if how == MAXIMUM else f"C5 {how}"


def regional_name(how: str) -> str:
    """What :class:`RegionalSum` is called."""
    return f"regional {how}"


def pooled_regions(maps: Tensor, grid: Sequence[Region]) -> Tensor:
    """(..., channels, height, width) -> (..., 2 * regions, channels): of each region the average
    and the maximum, as they are."""
    vectors = []
    for x, y, width, height in grid:
        part = maps[..., y : y + height, x : x + width]
        vectors += [part.mean(dim=(-2, -1)), part.amax(dim=(-2, -1))]
    return torch.stack(vectors, dim=-2)


def _whole(feature_map: Tensor, how: str) -> Tensor:
    average, maximum = pooled_regions(feature_map, [(0, 0, *feature_map.shape[:0:-1])])
    whole: Tensor = {AVERAGE: average, MAXIMUM: maximum, BOTH: average + maximum}[how]
    return whole


def as_rows(rows: Tensor) -> FloatArray:
    """(n, d) float32 on the CPU."""
    return np.asarray(rows.numpy(), dtype=np.float32)
