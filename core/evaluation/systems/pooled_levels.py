"""Other ways to read the same backbone: C4 too, larger pictures, generalized means.

What may help where the same room is seen from another place. Each level is pooled by a generalized
mean (GeM, Radenović et al. 2018; power 1 is the average), all are concatenated and L2-normalized.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.embedding.backbone import MultiLevelBackbone, load_backbone
from core.embedding.cpu import can_fuse, has_bfloat16
from core.embedding.photo_reader import squash
from core.embedding.specs import bundled_spec
from core.evaluation.systems.feature_maps import Remembered
from core.evaluation.systems.method import CosineMethod

NAMES = ("C2", "C3", "C4", "C5")
AT_ONCE = 8
SMALLEST = 1e-6


class PooledLevels(CosineMethod):
    """``levels`` of pictures squashed to squares of ``side`` pixels, pooled with ``power``."""

    source = "Radenović, Tolias and Chum 2018"

    def __init__(self, levels: Sequence[str], side: int, power: int = 1) -> None:
        pooled = " GeM" if power > 1 else ""
        self.name = f"{' + '.join(levels)}{pooled} at {side} px cosine"
        self._levels, self._side, self._power = tuple(levels), side, power
        self._rows = Remembered(self._computed)

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, sum of the levels' channels)."""
        return self._rows(images)

    def _computed(self, images: Sequence[Image.Image]) -> FloatArray:
        rows = []
        for start in range(0, len(images), AT_ONCE):
            pictures = [squash(image, self._side) for image in images[start : start + AT_ONCE]]
            pixels = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2)
            with torch.inference_mode():
                maps = dict(zip(NAMES, _backbone().outputs(pixels), strict=True))
                pooled = [self._pooled(maps[level].float()) for level in self._levels]
            rows.append(normalize(torch.cat(pooled, dim=1), dim=1))
        return np.asarray(torch.cat(rows).numpy(), dtype=np.float32)

    def _pooled(self, maps: Tensor) -> Tensor:
        if self._power == 1:
            return maps.mean(dim=(2, 3))
        powers = maps.clamp(min=SMALLEST) ** self._power
        return powers.mean(dim=(2, 3)) ** (1 / self._power)


@cache
def _backbone() -> MultiLevelBackbone:
    backbone = load_backbone(bundled_spec())
    dtype = torch.bfloat16 if has_bfloat16() else torch.float32
    if can_fuse(dtype):
        backbone.fuse(AT_ONCE, dtype)
    else:
        backbone.shorten(dtype)
    return backbone
