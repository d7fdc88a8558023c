"""What people really do to a picture of a form or a screen: these are the same, and must be found.

Nothing that is written is lost: not more than 4 % are cropped at each side.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageEnhance, ImageOps

from core.evaluation.dice import Dice
from core.evaluation.pixels import image_of, pixels_of

Copy = Callable[[Image.Image, Dice], Image.Image]


def resaved(image: Image.Image, dice: Dice) -> Image.Image:
    """As JPEG of quality 55 to 85."""
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=dice.whole(55, 85))
    return Image.open(stream).convert("RGB")


def _shrunk(share: float) -> Copy:
    def shrunk(image: Image.Image, dice: Dice) -> Image.Image:
        size = round(image.width * share), round(image.height * share)
        return image.resize(size, Image.Resampling.LANCZOS)

    return shrunk


def scanned(image: Image.Image, dice: Dice) -> Image.Image:
    """Printed and scanned: askew by up to 1.2 degrees, with a margin, paper's tone and grain."""
    sheet = ImageOps.expand(image, round(image.width * dice.between(0.01, 0.05)), "white")
    angle = dice.sign() * dice.between(0.2, 1.2)
    sheet = sheet.rotate(angle, Image.Resampling.BICUBIC, fillcolor="white")
    pixels = pixels_of(sheet) * np.array((0.97, 0.96, 0.92), np.float32) + 6
    return image_of(pixels + dice.numpy().normal(0, dice.between(2, 6), pixels.shape))


def cropped(image: Image.Image, dice: Dice) -> Image.Image:
    """Up to 4 % away at each side."""
    left, right = (round(image.width * dice.between(0.0, 0.04)) for _ in range(2))
    top, bottom = (round(image.height * dice.between(0.0, 0.04)) for _ in range(2))
    return image.crop((left, top, image.width - right, image.height - bottom))


def enhanced(image: Image.Image, dice: Dice) -> Image.Image:
    """As scanner apps do: more contrast, brighter, sharper."""
    image = ImageEnhance.Contrast(image).enhance(dice.between(1.15, 1.5))
    image = ImageEnhance.Brightness(image).enhance(dice.between(1.02, 1.15))
    return ImageEnhance.Sharpness(image).enhance(dice.between(1.3, 2.2))


def darkened(image: Image.Image, dice: Dice) -> Image.Image:
    """To 50 to 80 %."""
    return ImageEnhance.Brightness(image).enhance(dice.between(0.5, 0.8))


def squared(image: Image.Image, dice: Dice) -> Image.Image:
    """Resized to a square, whatever its shape."""
    return image.resize((round(min(image.size) * dice.between(0.7, 1.0)),) * 2)


COPIES: dict[str, Copy] = {
    "re-saved": resaved,
    "halved": _shrunk(1 / 2),
    "a third": _shrunk(1 / 3),
    "scanned": scanned,
    "cropped": cropped,
    "enhanced": enhanced,
    "darkened": darkened,
    "squared": squared,
}
