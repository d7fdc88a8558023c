"""Shapes: crops, turns, mirrors, perspective and lenses."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PIL import Image, ImageOps

from core.evaluation.dice import Dice
from core.evaluation.real_edits.edit import Draw, RealEdit


def _crop(low: float, high: float) -> Draw:
    """Keep a share of the area, somewhere."""

    def crop(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        side = math.sqrt(dice.between(low, high))
        width, height = round(image.width * side), round(image.height * side)
        x = dice.random.randint(0, image.width - width)
        y = dice.random.randint(0, image.height - height)
        return image.crop((x, y, x + width, y + height))

    return crop


def _aspect(across: int, down: int) -> Draw:
    def aspect(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        width = min(image.width, image.height * across // down)
        place = (dice.between(0.2, 0.8), dice.between(0.2, 0.8))
        return ImageOps.fit(image, (width, width * down // across), centering=place)

    return aspect


def letterbox(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Black bars around, to another shape."""
    height = round(image.width * dice.between(1.15, 1.5))
    return ImageOps.pad(image, (image.width, max(height, image.height + 40)), color="black")


def mirrored(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """As selfies are."""
    return ImageOps.mirror(image)


def mirrored_and_cropped(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Mirrored, and 55 to 65 % of it."""
    return _crop(0.55, 0.65)(ImageOps.mirror(image), other, dice)


def upside_down(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Turned by 180 degrees."""
    return image.transpose(Image.Transpose.ROTATE_180)


def quarter_turn(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """To the left or to the right."""
    return image.transpose(dice.pick((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270)))


def straightened(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Turned by 3 to 7 degrees and cropped."""
    return _turned(image, dice.sign() * dice.between(3, 7))


def turned_with_corners(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """By 20 to 28 degrees, before white or black."""
    angle = dice.sign() * dice.between(20, 28)
    fill = dice.random.choice(("white", "black"))
    return image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=fill)


def turned_and_cropped(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """By 20 to 28 degrees, cut to what is whole."""
    return _turned(image, dice.sign() * dice.between(20, 28))


def _turned(image: Image.Image, degrees: float) -> Image.Image:
    angle = math.radians(abs(degrees))
    longer = max(image.width / image.height, image.height / image.width)
    shrink = 1 / (math.cos(angle) + math.sin(angle) * longer)
    turned = image.rotate(degrees, Image.Resampling.BICUBIC)
    dx, dy = image.width * (1 - shrink) / 2, image.height * (1 - shrink) / 2
    return turned.crop((round(dx), round(dy), round(image.width - dx), round(image.height - dy)))


def squared(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Stretched to a square."""
    return image.resize((round(min(image.size) * dice.between(0.7, 1.0)),) * 2)


def recipe(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """As networks are trained: a crop, perhaps mirrored, turned up to 25 degrees, square."""
    image = _crop(0.5, 0.9)(image, other, dice)
    image = ImageOps.mirror(image) if dice.random.random() < 0.5 else image
    image = image.rotate(dice.sign() * dice.between(5, 25), Image.Resampling.BICUBIC)
    return squared(image, other, dice)


def keystone(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Falling lines put upright: the top is drawn wider, the corners are lost."""
    inset = dice.between(0.06, 0.16) * image.width
    width, height = image.size
    quad = (inset, 0, 0, height, width, height, width - inset, 0)
    return image.transform(image.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)


def perspective(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Every corner inwards on its own, up to 14 %."""
    width, height = image.size
    quad: list[float] = []
    for x, y in ((0, 0), (0, height), (width, height), (width, 0)):
        quad.append(x + (1 if x == 0 else -1) * dice.between(0.02, 0.14) * width)
        quad.append(y + (1 if y == 0 else -1) * dice.between(0.02, 0.14) * height)
    return image.transform(image.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)


def lens_profile(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Barrel or cushion taken out: r' = r (1 + k r^2), r = 1 at half the longer side."""
    strength = dice.sign() * dice.between(0.03, 0.1)
    y, x = np.mgrid[0 : image.height, 0 : image.width].astype(np.float32)
    half = max(image.size) / 2
    u, v = (x - image.width / 2) / half, (y - image.height / 2) / half
    stretch = 1 + strength * (u**2 + v**2 - 0.5)
    from_x = (u * stretch * half + image.width / 2).astype(np.float32)
    from_y = (v * stretch * half + image.height / 2).astype(np.float32)
    moved = cv2.remap(np.asarray(image), from_x, from_y, cv2.INTER_CUBIC)
    trim_x, trim_y = image.width // 25, image.height // 25
    trimmed = np.asarray(moved, np.uint8)[trim_y:-trim_y, trim_x:-trim_x]
    return Image.fromarray(np.ascontiguousarray(trimmed))


EDITS: dict[str, RealEdit] = {
    "crop to 60 %": RealEdit(_crop(0.52, 0.68)),
    "crop to 25 %": RealEdit(_crop(0.21, 0.29)),
    "crop to 12 %": RealEdit(_crop(0.1, 0.14)),
    "crop to a square": RealEdit(_aspect(1, 1)),
    "crop to 9:16": RealEdit(_aspect(9, 16)),
    "crop to 21:9": RealEdit(_aspect(21, 9)),
    "letterbox": RealEdit(letterbox, no_gain=True),
    "mirrored": RealEdit(mirrored),
    "mirrored and cropped": RealEdit(mirrored_and_cropped),
    "turned by 180 degrees": RealEdit(upside_down),
    "turned by 90 degrees": RealEdit(quarter_turn),
    "turned by 5 degrees": RealEdit(straightened),
    "turned by 25 degrees, corners": RealEdit(turned_with_corners, no_gain=True),
    "turned by 25 degrees, cropped": RealEdit(turned_and_cropped),
    "stretched to a square": RealEdit(squared),
    "crop, flip, turn, square": RealEdit(recipe),
    "keystone": RealEdit(keystone),
    "perspective": RealEdit(perspective),
    "lens profile": RealEdit(lens_profile),
}
