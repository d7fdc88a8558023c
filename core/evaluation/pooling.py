"""One layer's feature map, pooled in the ways that the literature compares.

C5 of the bundled backbone stands in for ResNet-50's last layer. Average, maximum and both side by
side (Razavian et al. 2016); R-MAC: maxima of square regions at three scales, each normalized and
PCA-whitened, summed and normalized (Tolias, Sicre and Jégou 2016).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn.functional import normalize

from core.embedding.backbone import MultiLevelBackbone, load_backbone
from core.embedding.pipeline import squash
from core.embedding.specs import bundled_spec
from core.embedding.vectors import FloatArray
from core.evaluation.method import CosineMethod

SCALES = 3
AT_ONCE = 16


class LastLayer:
    """C5 feature maps of the bundled backbone in float32."""

    def __init__(self) -> None:
        self._spec = bundled_spec()
        self._backbone: MultiLevelBackbone = load_backbone(self._spec)

    def maps(self, images: Sequence[Image.Image]) -> Iterator[Tensor]:
        """RGB images -> (2048, h, w) each."""
        side = self._spec.image_size
        for start in range(0, len(images), AT_ONCE):
            part = [squash(image, side) for image in images[start : start + AT_ONCE]]
            with torch.inference_mode():
                pixels = torch.from_numpy(np.stack(part)).permute(0, 3, 1, 2)
                yield from self._backbone.outputs(pixels)[-1].float()


class PooledLastLayer(CosineMethod):
    """The whole map pooled into one vector."""

    def __init__(self, layer: LastLayer, how: str) -> None:
        self.name, self.source = f"C5 {how}", "Razavian et al. 2016"
        self._layer, self._how = layer, how

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048), or (n, 4096) for both side by side."""
        return _stacked(normalize(self._pooled(one), dim=0) for one in self._layer.maps(images))

    def _pooled(self, feature_map: Tensor) -> Tensor:
        average, maximum = feature_map.mean(dim=(1, 2)), feature_map.amax(dim=(1, 2))
        if self._how == "average":
            return average
        if self._how == "maximum":
            return maximum
        return torch.cat([normalize(average, dim=0), normalize(maximum, dim=0)])


class RegionalMaxima(CosineMethod):
    """R-MAC. Without whitening until :meth:`fit` was given pictures of another set."""

    name = "R-MAC"
    source = "Tolias, Sicre and Jégou 2016"

    def __init__(self, layer: LastLayer) -> None:
        self._layer = layer
        self._whitening: tuple[Tensor, Tensor] | None = None

    def fit(self, images: Sequence[Image.Image]) -> None:
        """PCA whitening of the regions of these pictures (Jégou and Chum 2012)."""
        rows = torch.cat([self._regions(one) for one in self._layer.maps(images)]).double()
        mean = rows.mean(dim=0)
        values, vectors = torch.linalg.eigh(torch.cov((rows - mean).T))
        basis = vectors / torch.sqrt(values.clamp(min=0) + 1e-6)
        self._whitening = (mean.float(), basis.float())

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048)."""
        return _stacked(self._summed(self._regions(one)) for one in self._layer.maps(images))

    def _regions(self, feature_map: Tensor) -> Tensor:
        maxima = [
            feature_map[:, y : y + side, x : x + side].amax(dim=(1, 2))
            for x, y, side in regions(feature_map.shape[2], feature_map.shape[1])
        ]
        return normalize(torch.stack(maxima), dim=1)

    def _summed(self, rows: Tensor) -> Tensor:
        if self._whitening is not None:
            mean, basis = self._whitening
            rows = normalize((rows - mean) @ basis, dim=1)
        return normalize(rows.sum(dim=0), dim=0)


def regions(width: int, height: int) -> list[tuple[int, int, int]]:
    """(x, y, side) of R-MAC's square regions: scale l has l along the short side, 40 % overlap."""
    found = []
    short, long = min(width, height), max(width, height)
    extra = 0 if long == short else round((long - short) / (0.6 * short)) or 1
    for scale in range(1, SCALES + 1):
        side = max(1, 2 * short // (scale + 1))
        across = _starts(width, side, scale + (extra if width > height else 0))
        down = _starts(height, side, scale + (extra if height > width else 0))
        found += [(x, y, side) for y in down for x in across]
    return found


def _starts(length: int, side: int, count: int) -> list[int]:
    if count == 1:
        return [(length - side) // 2]
    return [round(at * (length - side) / (count - 1)) for at in range(count)]


def _stacked(rows: Any) -> FloatArray:
    return np.stack([row.numpy() for row in rows]).astype(np.float32)
