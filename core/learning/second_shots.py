"""Makes a second shot of a scene from one photo: what a hand-held camera would see a moment later.

The camera moves, so what is near shifts against what is far (a smooth depth of the scene is made
up, often with something in front), the frame turns and tilts a little, exposure and noise change.
Both shots are cut out of the photo, so each shows a rim that the other doesn't.
"""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image

from core.arrays import DoubleArray, FloatArray

RIM = 0.04
"""Share of each side that is cut away."""


def two_shots(image: Image.Image, rng: random.Random) -> tuple[Image.Image, Image.Image]:
    """RGB image -> two RGB images of its inner part, as if taken one after the other."""
    pixels = np.asarray(image.convert("RGB"), dtype=np.float32)
    height, width = pixels.shape[:2]
    shift = rng.choice((0.01, 0.02, 0.04)) * width
    direction = rng.uniform(0, 2 * np.pi)
    depth = _depth(width, height, rng)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    moved = cv2.remap(
        pixels,
        np.asarray(x + depth * shift * np.cos(direction), dtype=np.float32),
        np.asarray(y + depth * shift * np.sin(direction), dtype=np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    tilted = cv2.warpPerspective(
        moved, _tilt(width, height, rng), (width, height), borderMode=cv2.BORDER_REFLECT
    )
    noise = np.random.default_rng(rng.randrange(2**32)).normal(0, rng.uniform(1, 5), tilted.shape)
    exposed = np.clip(tilted * rng.uniform(0.85, 1.15) + noise, 0, 255)
    left, top = round(width * RIM), round(height * RIM)
    box = (left, top, width - left, height - top)
    return image.convert("RGB").crop(box), Image.fromarray(exposed.astype(np.uint8)).crop(box)


def _depth(width: int, height: int, rng: random.Random) -> FloatArray:
    """(h, w) nearness, about 0..1: smooth, and in most scenes with something in front."""
    numbers = np.random.default_rng(rng.randrange(2**32))
    cells = numbers.random((rng.randint(3, 6), rng.randint(3, 6)), dtype=np.float32)
    depth = np.asarray(cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC))
    if rng.random() < 0.6:
        y, x = np.mgrid[:height, :width]
        center_x, center_y = rng.random() * width, rng.random() * height
        radius_x, radius_y = rng.uniform(0.15, 0.4) * width, rng.uniform(0.15, 0.4) * height
        inside = ((x - center_x) / radius_x) ** 2 + ((y - center_y) / radius_y) ** 2 < 1
        depth = depth * 0.5 + inside * 0.8
    return depth.astype(np.float32)


def _tilt(width: int, height: int, rng: random.Random) -> DoubleArray:
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    far = rng.choice((0.003, 0.01, 0.03))
    moved = [[x + rng.gauss(0, far) * width, y + rng.gauss(0, far) * height] for x, y in corners]
    return np.asarray(cv2.getPerspectiveTransform(corners, np.array(moved, dtype=np.float32)))
