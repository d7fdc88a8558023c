"""Loaded images to upright RGB: alpha over white, deep gray to 8 bits, smaller where that is asked.

Large images are converted strip by strip, so that beside the image there is only the result.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

_DEEP = {"I;16", "I;16B", "I;16L", "I;16N", "I", "F"}
STRIP = 1 << 22
"""Pixels that are converted at once."""
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation to what makes the picture upright."""


def upright_rgb(image: Image.Image, orientation: int, factor: int = 1) -> Image.Image:
    """An image of its own, RGB, each side divided by ``factor``, rounded up."""
    is_rgb = image.mode == "RGB" and "transparency" not in image.info
    if is_rgb and factor == 1 and orientation in _UPRIGHT:
        return image.transpose(_UPRIGHT[orientation])
    rgb = _rgb(image, factor)
    return rgb.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else rgb


def _rgb(image: Image.Image, factor: int) -> Image.Image:
    full = _full_scale(image) if image.mode in _DEEP else 0.0
    width, height = image.size
    if width * height <= STRIP and factor == 1:
        return _strip_to_rgb(image, full)
    if image.mode == "RGB" and "transparency" not in image.info:
        return image.copy() if factor == 1 else image.reduce(factor)
    rgb = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    for top, strip in _strips(image, factor):
        part = _strip_to_rgb(strip, full)
        rgb.paste(part if factor == 1 else part.reduce(factor), (0, top // factor))
    return rgb


def _strips(image: Image.Image, factor: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """(first row, whole rows), in multiples of ``factor`` rows."""
    width, height = image.size
    rows = max(factor, STRIP // width // factor * factor)
    for top in range(0, height, rows):
        yield top, image.crop((0, top, width, min(top + rows, height)))


def _strip_to_rgb(image: Image.Image, full: float) -> Image.Image:
    """Any mode to RGB; inverted CMYK is handled by Pillow."""
    if image.mode == "RGB" and "transparency" not in image.info:
        return image.copy()
    if image.mode in _DEEP:
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        shown = np.clip(values * (255.0 / full), 0, 255).astype(np.uint8)
        return Image.fromarray(shown).convert("RGB")
    if image.has_transparency_data:
        with_alpha = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, with_alpha).convert("RGB")
    return image.convert("RGB")


def _full_scale(image: Image.Image) -> float:
    """The value of deep gray that is shown as white: 16-bit by their range; wider integers and
    floats by their maximum."""
    highest = 0.0
    if image.mode in ("I", "F"):
        for _, strip in _strips(image):
            values = np.nan_to_num(np.asarray(strip, dtype=np.float32))
            highest = max(highest, float(values.max(initial=0.0)))
    if image.mode == "F":
        return 1.0 if highest <= 1.0 else 255.0 if highest <= 255 else highest
    full = 255.0 if highest <= 255 and image.mode == "I" else 65535.0
    return max(highest, full)
