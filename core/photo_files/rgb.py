"""Loaded images to upright RGB: colors as sRGB, deep gray to 8 bits, smaller where that is asked.

What is transparent is laid over the middle gray: white and black drawings both show on it, and a
copy that was flattened onto white, black or a color is nearer to that than to any other ground.

Large images are converted strip by strip, so that beside the image there is only the result.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

from core.photo_files.color_profiles import ColorProfile

_DEEP = {"I;16", "I;16B", "I;16L", "I;16N", "I", "F"}
STRIP = 1 << 22
"""Pixels that are converted at once."""
GROUND, OTHER_GROUND = 128, 255
"""Levels of the gray behind transparent parts."""
NEAR = 32
"""Levels by which a color must differ from the ground to be seen on it."""
SAMPLED = 128
SOLID = 250
"""Of alpha: who has no less anywhere is taken for opaque."""
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


def upright_rgb(
    image: Image.Image, orientation: int, factor: int = 1, profile: ColorProfile | None = None
) -> Image.Image:
    """An image of its own, RGB in sRGB, each side divided by ``factor``, rounded up."""
    if _is_done(image, profile) and factor == 1 and orientation in _UPRIGHT:
        return image.transpose(_UPRIGHT[orientation])
    rgb = _rgb(image, factor, profile)
    return rgb.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else rgb


def upright_alpha(image: Image.Image, orientation: int, factor: int = 1) -> Image.Image | None:
    """How far each pixel of :func:`upright_rgb` covers the ground: L, 255 for wholly; None where
    all do."""
    if not _is_transparent(image):
        return None
    alpha = image.getchannel("A") if "A" in image.getbands() else _alpha_of(image)
    if alpha.histogram()[:SOLID] == [0] * SOLID:
        return None
    if factor > 1:
        alpha = alpha.reduce(factor)
    return alpha.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else alpha


def _is_done(image: Image.Image, profile: ColorProfile | None) -> bool:
    return image.mode == "RGB" and "transparency" not in image.info and profile is None


def _is_transparent(image: Image.Image) -> bool:
    return image.mode not in _DEEP and image.has_transparency_data


def _alpha_of(image: Image.Image) -> Image.Image:
    """Of an image that names colors which are transparent."""
    alpha = Image.new("L", image.size)
    for top, strip in _strips(image):
        alpha.paste(strip.convert("RGBA").getchannel("A"), (0, top))
    return alpha


def _rgb(image: Image.Image, factor: int, profile: ColorProfile | None) -> Image.Image:
    if _is_done(image, profile):
        return image.copy() if factor == 1 else image.reduce(factor)
    full = _full_scale(image) if image.mode in _DEEP else 0.0
    ground = ground_for(image) if _is_transparent(image) else GROUND
    width, height = image.size
    rgb = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    for top, strip in _strips(image, factor):
        part = _strip_to_rgb(strip, full, ground, profile)
        rgb.paste(part if factor == 1 else part.reduce(factor), (0, top // factor))
    return rgb


def _strips(image: Image.Image, factor: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """(first row, whole rows), in multiples of ``factor`` rows."""
    width, height = image.size
    rows = max(factor, STRIP // width // factor * factor)
    for top in range(0, height, rows):
        yield top, image.crop((0, top, width, min(top + rows, height)))


def _strip_to_rgb(
    image: Image.Image, full: float, ground: int, profile: ColorProfile | None
) -> Image.Image:
    """Any mode to RGB; inverted CMYK is handled by Pillow."""
    if image.mode in _DEEP:
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        shown = np.clip(values * (255.0 / full), 0, 255).astype(np.uint8)
        image = Image.fromarray(shown)
    if not _is_transparent(image):
        return _colors(image, profile)
    with_alpha = image.convert("RGBA")
    laid = Image.new("RGB", image.size, (ground,) * 3)
    laid.paste(_colors(with_alpha.convert("RGB"), profile), mask=with_alpha.getchannel("A"))
    return laid


def _colors(image: Image.Image, profile: ColorProfile | None) -> Image.Image:
    """Without alpha, to RGB."""
    if profile is None:
        return image.convert("RGB")
    if image.mode == "L" and profile.mode == "L":
        return profile.converted(image)
    if image.mode == "CMYK":
        return profile.converted(image) if profile.mode == "CMYK" else image.convert("RGB")
    return (
        profile.converted(image.convert("RGB")) if profile.mode == "RGB" else image.convert("RGB")
    )


def ground_for(image: Image.Image) -> int:
    """The gray on which a picture with transparent parts shows: the middle one, unless most of what
    covers it is of just that gray."""
    sampled = image.resize((SAMPLED, SAMPLED), Image.Resampling.NEAREST)
    values = np.asarray(sampled.convert("RGBA"))
    colors, covering = values[..., :3].astype(np.int16), values[..., 3].astype(np.float64)
    unseen = (np.abs(colors - GROUND).max(axis=2) < NEAR) * covering
    return OTHER_GROUND if unseen.sum() > covering.sum() / 2 else GROUND


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
