"""C5 of the bundled backbone, which stands in for ResNet-50's last layer ("pool5" before pooling).

Several methods ask about the same pictures one after another: what was asked last is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from core.embedding.backbone import load_backbone
from core.embedding.cpu import can_fuse, has_bfloat16
from core.embedding.photo_reader import squash
from core.embedding.specs import bundled_spec

T = TypeVar("T")
AT_ONCE = 16


class Remembered(Generic[T]):
    """A function of pictures that answers at once when asked again about the very same ones."""

    def __init__(self, compute: Callable[[Sequence[Image.Image]], T]) -> None:
        self._compute = compute
        self._last: tuple[list[Image.Image], T] | None = None

    def __call__(self, images: Sequence[Image.Image]) -> T:
        """What ``compute`` gives for ``images``."""
        if self._last is not None and _same(self._last[0], images):
            return self._last[1]
        result = self._compute(images)
        self._last = (list(images), result)  # held, so that no other picture takes their identity
        return result


def _same(known: Sequence[Image.Image], images: Sequence[Image.Image]) -> bool:
    return len(known) == len(images) and all(a is b for a, b in zip(known, images, strict=True))


class LastLayer:
    """C5 feature maps, computed as fast as the program computes embeddings."""

    def __init__(self) -> None:
        self._spec = bundled_spec()
        self.key = self._spec.cache_key
        self.side = self._spec.image_size
        self._backbone = load_backbone(self._spec)
        dtype = torch.bfloat16 if has_bfloat16() else torch.float32
        if can_fuse(dtype):
            self._backbone.fuse(AT_ONCE, dtype)
        else:
            self._backbone.shorten(dtype)
        self._at: dict[int, Remembered[Tensor]] = {}

    def maps(self, images: Sequence[Image.Image], side: int | None = None) -> Tensor:
        """RGB images -> (n, 2048, side / 32, side / 32) float32 of the whole pictures, squashed to
        squares of ``side`` pixels (None: the backbone's own)."""
        side = side or self.side
        if side not in self._at:
            self._at[side] = Remembered(lambda pictures: self._computed(pictures, side))
        return self._at[side](images)

    def _computed(self, images: Sequence[Image.Image], side: int) -> Tensor:
        parts = []
        for start in range(0, len(images), AT_ONCE):
            part = [squash(image, side) for image in images[start : start + AT_ONCE]]
            pixels = torch.from_numpy(np.stack(part)).permute(0, 3, 1, 2)
            with torch.inference_mode():
                parts.append(self._backbone.outputs(pixels)[-1].float().contiguous())
        return torch.cat(parts)
