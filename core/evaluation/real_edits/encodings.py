"""Sizes and files: what messengers, web sites and converters make of a photo."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image, ImageFilter

from core.evaluation.dice import Dice
from core.evaluation.pixels import image_of, pixels_of
from core.evaluation.real_edits.edit import RealEdit


def _jpeg(image: Image.Image, quality: int) -> Image.Image:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return Image.open(stream).convert("RGB")


def _scaled(image: Image.Image, share: float, how: Image.Resampling) -> Image.Image:
    size = (max(16, round(image.width * share)), max(16, round(image.height * share)))
    return image.resize(size, how)


def messenger(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Smaller, and JPEG of quality 50 to 75."""
    small = _scaled(image, dice.between(0.5, 0.9), Image.Resampling.BICUBIC)
    return _jpeg(small, dice.whole(50, 75))


def forwarded(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Through three messengers."""
    for _ in range(3):
        image = _scaled(image, dice.between(0.78, 0.98), Image.Resampling.BILINEAR)
        image = _jpeg(image, dice.whole(45, 70))
    return image


def thumbnail(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """150 to 250 pixels wide."""
    width = dice.between(150, 250)
    return _scaled(image, width / max(image.size), Image.Resampling.LANCZOS)


def poor_jpeg(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """JPEG of quality 7 to 13."""
    return _jpeg(image, dice.whole(7, 13))


def same(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Only the file is another."""
    return image


def upscaled(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Twice as large."""
    how = dice.pick([Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
    return _scaled(image, dice.between(1.8, 2.2), how)


def upscaled_and_sharpened(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Four times as large, as "AI enhancers" deliver."""
    large = _scaled(image, dice.between(3.6, 4.2), Image.Resampling.LANCZOS)
    return large.filter(ImageFilter.UnsharpMask(3, dice.whole(60, 140), 2))


def sharpened(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Too much."""
    return image.filter(ImageFilter.UnsharpMask(dice.between(1, 3), dice.whole(120, 260), 2))


def denoised(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Smoothed between the edges."""
    strength = dice.between(25, 60)
    smooth = cv2.bilateralFilter(np.asarray(image), 9, strength, 6)
    return Image.fromarray(np.asarray(smooth, np.uint8))


def noisy(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Film grain."""
    pixels = pixels_of(image)
    grain = dice.numpy().normal(0, dice.between(10, 30), pixels.shape[:2]).astype(np.float32)
    grain = np.asarray(cv2.GaussianBlur(grain, (0, 0), dice.between(0.4, 0.9)), np.float32)
    return image_of(pixels + 1.6 * grain[..., None])


def blurred(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A soft copy."""
    return image.filter(ImageFilter.GaussianBlur(max(image.size) * dice.between(0.002, 0.006)))


def few_colors(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Few colors, as old GIFs have."""
    return image.quantize(dice.whole(24, 64)).convert("RGB")


EDITS: dict[str, RealEdit] = {
    "messenger": RealEdit(messenger, quality=70),
    "forwarded three times": RealEdit(forwarded, quality=60),
    "thumbnail": RealEdit(thumbnail, quality=80),
    "JPEG of quality 10": RealEdit(poor_jpeg),
    "JPEG saved again": RealEdit(same, quality=80),
    "WebP": RealEdit(same, ".webp", 60),
    "PNG of the JPEG": RealEdit(same, ".png", no_gain=True),
    "TIFF of the JPEG": RealEdit(same, ".tif", no_gain=True),
    "upscaled x2": RealEdit(upscaled, no_gain=True),
    "upscaled x4, sharpened": RealEdit(upscaled_and_sharpened, no_gain=True),
    "sharpened": RealEdit(sharpened),
    "denoised": RealEdit(denoised),
    "noise": RealEdit(noisy),
    "blurred": RealEdit(blurred),
    "few colors": RealEdit(few_colors, ".png", no_gain=True),
}
