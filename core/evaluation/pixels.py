"""Pictures as numbers and back, for what draws and edits them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.arrays import FloatArray


def pixels_of(image: Image.Image) -> FloatArray:
    """(height, width, 3) float32 in 0..255."""
    return np.asarray(image, np.float32)


def image_of(pixels: NDArray[np.floating[Any]]) -> Image.Image:
    """The other way, clipped."""
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
