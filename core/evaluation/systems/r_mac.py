"""R-MAC: maxima of square regions at three scales, each normalized and PCA-whitened, summed and
normalized (Tolias, Sicre and Jégou 2016)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from PIL import Image
from torch import Tensor
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import as_rows, pooled_regions
from core.evaluation.systems.regions import regions


class RegionalMaxima(CosineMethod):
    """R-MAC. Without whitening until it was given one, or fitted to pictures of another set."""

    name = "R-MAC"
    source = "Tolias, Sicre and Jégou 2016"

    def __init__(self, layer: LastLayer) -> None:
        self._layer = layer
        self.whitening: dict[str, Tensor] = {}

    def fit(self, images: Sequence[Image.Image]) -> None:
        """PCA whitening of the regions of these pictures (Jégou and Chum 2012)."""
        self.whitening = pca_whitening(torch.cat(self._regions(images)))

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2048)."""
        sums = []
        for vectors in self._regions(images):
            rows = whitened(vectors, self.whitening) if self.whitening else vectors
            sums.append(rows.sum(dim=0))
        return as_rows(normalize(torch.stack(sums)))

    def _regions(self, images: Sequence[Image.Image]) -> list[Tensor]:
        """Of each picture (regions, 2048) maxima of unit length."""
        pictures = []
        for of_one in self._layer.maps(images):
            grid = regions(of_one.shape[2], of_one.shape[1])
            pictures.append(normalize(pooled_regions(of_one, grid)[1::2], dim=1))
        return pictures


def pca_whitening(
    rows: Tensor, dims: int | None = None, smallest: float = 1e-6
) -> dict[str, Tensor]:
    """(n, d) -> ``mean`` (d,) and ``basis`` (d, dims): principal directions at equal strength.

    ``smallest``: added to each variance, so that directions that hold only noise stay weak.
    """
    mean = rows.double().mean(dim=0)
    centered = rows.double() - mean
    if len(rows) > rows.shape[1]:
        values, vectors = torch.linalg.eigh(torch.cov(centered.T))
        values, vectors = values.flip(0), vectors.flip(1)
    else:  # the same, and there are no more directions than rows
        _, strengths, directions = torch.linalg.svd(centered, full_matrices=False)
        values, vectors = strengths**2 / max(1, len(rows) - 1), directions.T
    basis = vectors[:, :dims] / torch.sqrt(values[:dims].clamp(min=0) + smallest)
    return {"mean": mean.float(), "basis": basis.float().contiguous()}


def whitened(rows: Tensor, whitening: dict[str, Tensor]) -> Tensor:
    """(..., d) -> (..., dims) of unit length."""
    return normalize((rows - whitening["mean"]) @ whitening["basis"], dim=-1)
