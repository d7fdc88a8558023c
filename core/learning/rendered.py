"""Rendered pictures as training photos: look-alikes by construction, and ours to use.

Pairs of pictures by one painter in one palette are different photos that look most alike: hard
negatives that no public set holds, and what drawings and renderings in a library look like. Seeds
are apart from those of the demo library.
"""

from __future__ import annotations

import colorsys
from functools import partial

import numpy as np
from PIL import Image

from core.demo.scenes import Painter, city, fruit, mountains, room, seaside, texture
from core.learning.corpus import Source

FIRST_SEED = 50_000
SHOTS_PER_PALETTE = 3
SIZES = ((320, 240), (240, 320), (288, 288))
PAINTERS: tuple[tuple[Painter, int], ...] = (
    (mountains, 5), (seaside, 5), (fruit, 7), (room, 6), (city, 6), (texture, 5),
)  # fmt: skip
TEXTURES = ("wood", "bricks", "pebbles", "leaves")


def rendered_sources(count: int) -> list[Source]:
    """``count`` pictures; each three in a row share painter and palette but nothing else."""
    return [partial(_rendered, number) for number in range(count)]


def _rendered(number: int) -> Image.Image:
    family = number // SHOTS_PER_PALETTE
    painter, colors = PAINTERS[family % len(PAINTERS)]
    shared = np.random.default_rng(FIRST_SEED + family)
    palette = [_color(shared) for _ in range(colors)]
    if painter is texture:
        palette.insert(0, TEXTURES[family // len(PAINTERS) % len(TEXTURES)])
    width, height = SIZES[int(shared.integers(len(SIZES)))]
    own = np.random.default_rng(FIRST_SEED * 2 + number)
    big = painter(own, width * 2, height * 2, palette)
    return big.resize((width, height), Image.Resampling.LANCZOS)


def _color(rng: np.random.Generator) -> str:
    red, green, blue = colorsys.hsv_to_rgb(
        rng.random(), rng.uniform(0.1, 0.9), rng.uniform(0.15, 1)
    )
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
