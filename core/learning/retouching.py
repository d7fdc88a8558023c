"""Edits of programs that correct photos: local contrast, lenses, falling lines, backgrounds."""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.arrays import FloatArray
from core.learning.edits import Edit


def local_contrast(image: Image.Image, rng: random.Random) -> Image.Image:
    """Details against their surroundings, in gray or in each channel: CLAHE's and HDR's look."""
    pixels = np.asarray(image, np.float32)
    around = cv2.GaussianBlur(pixels, (0, 0), max(2.0, min(image.size) * rng.uniform(0.015, 0.09)))
    spread = cv2.GaussianBlur((pixels - around) ** 2, (0, 0), max(image.size) * 0.03) ** 0.5
    gain = rng.uniform(25, 65) / np.maximum(spread, 8)
    flat = 128 + (around - 128) * rng.uniform(0.15, 0.9)
    mixed = flat + (pixels - around) * gain
    share = rng.uniform(0.4, 0.95)
    return _image(np.asarray(share * mixed + (1 - share) * pixels, np.float32))


def falling_lines(image: Image.Image, rng: random.Random) -> Image.Image:
    """One side is drawn wider, as when falling lines are put upright; corners are lost or black."""
    width, height = image.size
    if rng.random() < 0.5:  # left to right instead of top to bottom
        turned = image.transpose(Image.Transpose.ROTATE_90)
        return _wider_on_top(turned, rng).transpose(Image.Transpose.ROTATE_270)
    return _wider_on_top(image, rng).resize((width, round(height * rng.uniform(0.9, 1.15))))


def _wider_on_top(image: Image.Image, rng: random.Random) -> Image.Image:
    width, height = image.size
    left, right = (rng.uniform(-0.05, 0.22) * width for _ in range(2))
    corners = (left, 0, 0, height, width, height, width - right, 0)
    return image.transform(image.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)


def lens(image: Image.Image, rng: random.Random) -> Image.Image:
    """Bent as a barrel or a cushion with terms of second and fourth order in the radius."""
    second, fourth = rng.uniform(-0.16, 0.16), rng.uniform(-0.06, 0.06)
    height, width = image.height, image.width
    half = np.hypot(width, height) / 2
    down, across = np.indices((height, width), dtype=np.float32)
    u, v = (across - width / 2) / half, (down - height / 2) / half
    r2 = u * u + v * v
    bend = (1 + second * r2 + fourth * r2 * r2) / (1 + max(0.0, second + fourth))
    at_x = (u * bend * half + width / 2).astype(np.float32)
    at_y = (v * bend * half + height / 2).astype(np.float32)
    bent = cv2.remap(
        np.asarray(image), at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return Image.fromarray(np.asarray(bent, np.uint8))


def soft_background(image: Image.Image, rng: random.Random) -> Image.Image:
    """One box or disk stays sharp, the rest is out of focus."""
    mask = Image.new("L", image.size)
    width, height = (round(side * rng.uniform(0.3, 0.7)) for side in image.size)
    x, y = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
    draw = ImageDraw.Draw(mask)
    shape = rng.choice([draw.ellipse, draw.rectangle])
    shape((x, y, x + width, y + height), fill=255)
    mask = mask.filter(ImageFilter.BoxBlur(max(image.size) * 0.02))
    blurred = image.filter(ImageFilter.BoxBlur(max(image.size) * rng.uniform(0.006, 0.03)))
    return Image.composite(image, blurred, mask)


def two_tones(image: Image.Image, rng: random.Random) -> Image.Image:
    """Shadows in one color, lights in another, over the photo's own."""
    dark, light = (tuple(rng.randint(low, low + 110) for _ in range(3)) for low in (0, 145))
    toned = ImageOps.colorize(ImageOps.grayscale(image), dark, light).convert("RGB")
    return Image.blend(image, toned, rng.uniform(0.15, 0.6))


def smoothed(image: Image.Image, rng: random.Random) -> Image.Image:
    """Noise taken out, and much of the texture with it."""
    smooth = image
    for _ in range(rng.randint(1, 3)):
        smooth = smooth.filter(ImageFilter.MedianFilter(rng.choice((3, 5))))
    return smooth


def hidden_details(image: Image.Image, rng: random.Random) -> Image.Image:
    """One to five places blurred, in squares, or in one color: faces, plates, names."""
    edited = image.copy()
    for _ in range(rng.randint(1, 5)):
        width, height = (max(4, round(side * rng.uniform(0.05, 0.18))) for side in image.size)
        x, y = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
        part = image.crop((x, y, x + width, y + height))
        kind = rng.randrange(3)
        if kind == 0:
            part = part.filter(ImageFilter.BoxBlur(max(width, height) / 4))
        elif kind == 1:
            part = part.resize((rng.randint(2, 6),) * 2).resize(part.size, Image.Resampling.NEAREST)
        else:
            part = Image.new("RGB", part.size, rng.choice(("black", "white", "#777")))
        edited.paste(part, (x, y))
    return edited


def _image(pixels: FloatArray) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


RETOUCHING: dict[str, Edit] = {
    edit.__name__: edit
    for edit in (
        local_contrast,
        falling_lines,
        lens,
        soft_background,
        two_tones,
        smoothed,
        hidden_details,
    )
}
