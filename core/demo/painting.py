"""Shared brushes of the demo pictures: gradients, smooth noise, blending, the look of a lens.

Canvases are float32 arrays (height, width, 3) in 0..1; coordinates are pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from core.arrays import FloatArray

Color = tuple[float, float, float]


def rgb(code: str) -> Color:
    """ "#ff8800" -> (1.0, 0.53, 0.0)."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def gradient(width: int, height: int, stops: list[str]) -> FloatArray:
    """From the first color at the top to the last at the bottom, evenly spaced."""
    colors = np.array([rgb(stop) for stop in stops])
    at = np.linspace(0, len(stops) - 1, height)
    rows = np.stack([np.interp(at, range(len(stops)), colors[:, band]) for band in range(3)], 1)
    return np.repeat(rows[:, None, :], width, axis=1).astype(np.float32)


def smooth_noise(
    rng: np.random.Generator, width: int, height: int, cell: float, octaves: int = 4
) -> FloatArray:
    """Clouds of detail from ``cell`` pixels down, by octaves; 0..1."""
    total = np.zeros((height, width), dtype=np.float32)
    weight = 1.0
    for octave in range(octaves):
        size = max(2.0, cell / 2**octave)
        small = rng.random((int(height / size) + 2, int(width / size) + 2), dtype=np.float32)
        layer = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
        total += weight * np.asarray(layer)
        weight *= 0.5
    total -= total.min()
    return np.asarray(total / max(float(total.max()), 1e-6), dtype=np.float32)


def ridge(rng: np.random.Generator, width: int, roughness: float) -> FloatArray:
    """A skyline of hills, one height in 0..1 per column, by midpoint displacement."""
    heights = rng.random(3)
    spread = roughness
    while len(heights) < width:
        middle = (heights[:-1] + heights[1:]) / 2 + rng.normal(0, spread, len(heights) - 1)
        mixed = np.empty(2 * len(heights) - 1)
        mixed[::2], mixed[1::2] = heights, middle
        heights, spread = mixed, spread * 0.55
    heights = heights[:width] - heights[:width].min()
    scaled: FloatArray = (heights / max(float(heights.max()), 1e-6)).astype(np.float32)
    return scaled


def blend(canvas: FloatArray, color: str | FloatArray, mask: FloatArray) -> None:
    """Lay a color or another canvas over, where ``mask`` (height, width) in 0..1 is."""
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]  # most masks are small
    over = np.asarray(rgb(color), dtype=np.float32) if isinstance(color, str) else color[part]
    canvas[part] += (over - canvas[part]) * mask[part][..., None]


def disc(canvas: FloatArray, x: float, y: float, radius: float, soft: float = 1.5) -> FloatArray:
    """A round mask with an edge ``soft`` pixels wide."""
    rows, columns = np.ogrid[: canvas.shape[0], : canvas.shape[1]]
    away = np.sqrt((columns - x) ** 2 + (rows - y) ** 2)
    return np.clip((radius - away) / soft + 0.5, 0, 1).astype(np.float32)


def glow(canvas: FloatArray, x: float, y: float, radius: float) -> FloatArray:
    """A mask that fades outwards like light."""
    rows, columns = np.ogrid[: canvas.shape[0], : canvas.shape[1]]
    away = ((columns - x) ** 2 + (rows - y) ** 2) / radius**2
    return np.exp(-away).astype(np.float32)


def polygon(canvas: FloatArray, points: Sequence[tuple[float, float]]) -> FloatArray:
    """A filled polygon as a mask with smooth edges."""
    height, width = canvas.shape[:2]
    image = Image.new("L", (2 * width, 2 * height))
    ImageDraw.Draw(image).polygon([(2 * x, 2 * y) for x, y in points], fill=255)
    mask = np.zeros((height, width), np.float32)
    if box := image.getbbox():
        left, top, right, bottom = box[0] // 2, box[1] // 2, (box[2] + 1) // 2, (box[3] + 1) // 2
        part = image.crop((2 * left, 2 * top, 2 * right, 2 * bottom))
        small = part.resize((right - left, bottom - top), Image.Resampling.BOX)
        mask[top:bottom, left:right] = np.asarray(small) / 255
    return mask


def developed(rng: np.random.Generator, canvas: FloatArray) -> Image.Image:
    """The look of a lens: dark corners and a little grain."""
    height, width = canvas.shape[:2]
    rows, columns = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    shade = 1 - 0.22 * (rows**2 + columns**2)
    grain = rng.normal(0, 0.012, (height, width, 1))
    pixels = np.clip((canvas * shade[..., None] + grain) * 255, 0, 255)
    return Image.fromarray(pixels.astype(np.uint8))
