"""Colors and tones: filters, HDR, black and white, effects."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageEnhance, ImageOps

from core.arrays import FloatArray
from core.evaluation.dice import Dice
from core.evaluation.pixels import image_of, pixels_of
from core.evaluation.real_edits.edit import Draw, RealEdit

_LUMA = np.array((0.299, 0.587, 0.114), np.float32)


def _gray(pixels: FloatArray) -> FloatArray:
    return np.asarray((pixels @ _LUMA)[..., None], dtype=np.float32)


def clahe(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Contrast by regions, on the lightness."""
    lab = cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2LAB)
    equalizer = cv2.createCLAHE(dice.between(2.0, 5.0), (dice.pick((6, 8)),) * 2)
    lab[..., 0] = equalizer.apply(np.ascontiguousarray(lab[..., 0]))
    return Image.fromarray(np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8))


def hdr(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Shadows lifted, lights held, details hard, colors strong."""
    pixels = pixels_of(image)
    gray = _gray(pixels)[..., 0]
    base = cv2.GaussianBlur(gray, (0, 0), max(image.size) * dice.between(0.02, 0.05))
    flat = 128 + (base - 128) * dice.between(0.35, 0.6)
    wanted = flat + (gray - base) * dice.between(1.3, 1.9)
    toned = image_of(pixels * (wanted / np.maximum(gray, 4))[..., None])
    return ImageEnhance.Color(toned).enhance(dice.between(1.1, 1.5))


def warm_and_faded(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Blacks lifted, yellow lights."""
    low = dice.between(20, 55)
    pixels = low + pixels_of(image) * (235 - low) / 255
    return image_of(pixels * np.array((1.06, 1.0, dice.between(0.78, 0.92)), np.float32))


def cold(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Blue and hard."""
    gains = np.array((dice.between(0.78, 0.9), 0.98, 1.15), np.float32)
    return ImageEnhance.Contrast(image_of(pixels_of(image) * gains)).enhance(1.25)


def vivid(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Colors as on television."""
    return ImageEnhance.Color(image).enhance(dice.between(1.6, 2.4))


def gray(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """By a colored filter of its own."""
    weights = np.array((dice.between(0.2, 0.7), 0.3, dice.between(0.05, 0.3)), np.float32)
    mixed = pixels_of(image) @ (weights / weights.sum())
    return image_of(np.repeat(mixed[..., None], 3, axis=2))


def sepia(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Brown."""
    black = (dice.whole(20, 50), 20, 10)
    return ImageOps.colorize(ImageOps.grayscale(image), black, (255, 236, dice.whole(170, 210)))


def vignette(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Dark corners."""
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    light = 1 - dice.between(0.35, 0.7) * np.clip((x**2 + y**2) / 2, 0, 1)
    return image_of(pixels_of(image) * light[..., None].astype(np.float32))


def split_toning(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Shadows teal, lights orange."""
    pixels = pixels_of(image)
    light = _gray(pixels) / 255
    strength = dice.between(20, 50)
    toned = pixels + strength * (light - 0.5) * np.array((1.6, 0.2, -1.6), np.float32)
    return image_of(toned)


def negative(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Inverted."""
    return ImageOps.invert(image)


def threshold(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Black or white, nothing between."""
    plain = np.asarray(ImageOps.grayscale(image))
    limit = np.quantile(plain, dice.between(0.35, 0.65))
    return Image.fromarray(((plain > limit) * 255).astype(np.uint8)).convert("RGB")


def cartoon(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Flat colors and black outlines."""
    pixels = np.asarray(image)
    for _ in range(3):
        pixels = cv2.bilateralFilter(pixels, 9, 50, 7)
    flat = np.asarray(ImageOps.posterize(Image.fromarray(np.asarray(pixels, np.uint8)), 3))
    plain = cv2.medianBlur(cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2GRAY), 5)
    lines = cv2.adaptiveThreshold(
        plain, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 9, dice.between(3, 7)
    )
    return Image.fromarray(np.where(np.asarray(lines)[..., None] > 0, flat, 0).astype(np.uint8))


def _brightness(low: float, high: float) -> Draw:
    return lambda image, other, dice: ImageEnhance.Brightness(image).enhance(
        dice.between(low, high)
    )


def more_contrast(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Hard."""
    return ImageEnhance.Contrast(image).enhance(dice.between(1.4, 2.0))


def white_balance(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Automatic: each channel stretched."""
    return ImageOps.autocontrast(image, cutoff=dice.between(0.5, 3))


def light_leak(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Red light from one side, as old films have."""
    fall = np.clip(1 - np.linspace(0, 1, image.width) / dice.between(0.3, 0.6), 0, 1)
    light = fall[None, :, None] * np.array((190, 80, 20))
    return image_of(pixels_of(image) + light.astype(np.float32))


EDITS: dict[str, RealEdit] = {
    "CLAHE": RealEdit(clahe),
    "HDR": RealEdit(hdr),
    "filter, warm and faded": RealEdit(warm_and_faded),
    "filter, cold": RealEdit(cold),
    "filter, vivid": RealEdit(vivid),
    "gray": RealEdit(gray),
    "sepia": RealEdit(sepia),
    "vignette": RealEdit(vignette),
    "split toning": RealEdit(split_toning),
    "negative": RealEdit(negative),
    "threshold": RealEdit(threshold),
    "cartoon": RealEdit(cartoon),
    "brighter": RealEdit(_brightness(1.3, 1.8)),
    "darker": RealEdit(_brightness(0.4, 0.7)),
    "more contrast": RealEdit(more_contrast),
    "white balance": RealEdit(white_balance),
    "light leak": RealEdit(light_leak),
}
