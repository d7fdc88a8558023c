"""C5 of the bundled backbone, which stands in for ResNet-50's last layer ("pool5" before pooling).

Pictures keep their shape. Several methods ask about the same pictures one after another: what was
asked last is remembered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from core.arrays import ByteArray
from core.embedding.backbone import load_backbone
from core.embedding.cpu import can_fuse, has_bfloat16
from core.embedding.specs import bundled_spec

T = TypeVar("T")
AT_ONCE, USUAL_PIXELS = 16, 192 * 256
"""So many pictures at a time of so many pixels; fewer of larger ones."""
CELL, LONGEST = 32, 4
"""A picture longer than so many times its height is squashed to that."""


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
    """C5 feature maps, computed as fast as the program computes embeddings. ``tuned``: weights of
    the trunk to use instead of the bundled ones."""

    def __init__(self, tuned: Mapping[str, Tensor] | None = None) -> None:
        self._spec = bundled_spec()
        self.key = self._spec.cache_key
        self.side = self._spec.image_size
        self._backbone = load_backbone(self._spec)
        if tuned is not None:
            self._backbone.load_state_dict(tuned)
        dtype = torch.bfloat16 if has_bfloat16() else torch.float32
        if can_fuse(dtype):
            self._backbone.fuse(AT_ONCE, dtype)
        else:
            self._backbone.shorten(dtype)
        self._at: dict[int, Remembered[list[Tensor]]] = {}

    def maps(self, images: Sequence[Image.Image], side: int | None = None) -> list[Tensor]:
        """n RGB images -> n times (2048, height / 32, width / 32) float32; the shorter side of each
        picture is resized to ``side`` pixels (None: the backbone's own)."""
        side = side or self.side
        if side not in self._at:
            self._at[side] = Remembered(lambda pictures: self._computed(pictures, side))
        return self._at[side](images)

    def _computed(self, images: Sequence[Image.Image], side: int) -> list[Tensor]:
        shapes = defaultdict(list)
        for at, image in enumerate(images):
            shapes[shown_size(image, side)].append(at)
        maps: dict[int, Tensor] = {}
        for (width, height), rows in shapes.items():
            count = max(1, AT_ONCE * USUAL_PIXELS // (width * height))
            for start in range(0, len(rows), count):
                part = rows[start : start + count]
                pixels = [resized(images[at], width, height) for at in part]
                with torch.inference_mode():
                    batch = torch.from_numpy(np.stack(pixels)).permute(0, 3, 1, 2)
                    outputs = self._backbone.outputs(batch)[-1].float().contiguous()
                maps.update(zip(part, outputs, strict=True))
        return [maps[at] for at in range(len(images))]


def shown_size(image: Image.Image, side: int) -> tuple[int, int]:
    """Width and height: the shorter side is ``side``, the longer in proportion, up to a limit and
    in whole cells of the map, since each new shape costs time of its own."""
    short, long = sorted(image.size)
    other = max(side, CELL * round(side * min(LONGEST, long / short) / CELL))
    return (other, side) if image.width >= image.height else (side, other)


def resized(image: Image.Image, width: int, height: int) -> ByteArray:
    """(height, width, 3) uint8, antialiased bicubic as in a scan."""
    resample = Image.Resampling.BICUBIC
    return np.asarray(image.resize((width, height), resample, reducing_gap=3.0), dtype=np.uint8)
