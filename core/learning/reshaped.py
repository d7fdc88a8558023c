"""Copies whose shape or light changed, as the closer look must learn to accept: straightened
buildings, lens corrections, photographed screens, a blurred background, shadows.

Each takes an upright RGB image and a random generator and gives an RGB image, as those in
:mod:`core.learning.edits`.
"""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.arrays import FloatArray
from core.learning.edits import Edit

Corner = tuple[float, float]
UNIT: tuple[Corner, ...] = ((0, 0), (1, 0), (1, 1), (0, 1))


def keystone(image: Image.Image, rng: random.Random) -> Image.Image:
    """Falling lines set upright: one side is widened by 8-45 %, what hangs over is cut off."""
    wider, turns = rng.uniform(0.04, 0.22), rng.randrange(4)
    corners: list[Corner] = [(-wider, 0), (1 + wider, 0), (1, 1), (0, 1)]
    turned = image.rotate(90 * turns, expand=True)
    return _placed(turned, corners, turned.size, None).rotate(-90 * turns, expand=True)


def tilted_print(image: Image.Image, rng: random.Random) -> Image.Image:
    """A print seen from an angle, on a table of one tone; its corners lie up to 16 % inside."""
    corners = [(abs(x - rng.uniform(0, 0.16)), abs(y - rng.uniform(0, 0.16))) for x, y in UNIT]
    tone = rng.randrange(20, 236)
    table = Image.new("RGB", image.size, (tone, tone, round(tone * rng.uniform(0.7, 1))))
    return _placed(image, corners, image.size, table)


def quadrangle(image: Image.Image, rng: random.Random) -> Image.Image:
    """What lies between four corners, each up to 12 % inside, as editors draw it that divide the
    sides evenly: no perspective."""
    corners = np.array(UNIT) + [
        (rng.uniform(0, 0.12) * (1 - 2 * x), rng.uniform(0, 0.12) * (1 - 2 * y)) for x, y in UNIT
    ]
    y, x = np.mgrid[0 : 1 : image.height * 1j, 0 : 1 : image.width * 1j][..., None]
    top, bottom = (corners[a] * (1 - x) + corners[b] * x for a, b in ((0, 1), (3, 2)))
    places = (top * (1 - y) + bottom * y) * (image.width - 1, image.height - 1)
    columns, rows = np.moveaxis(places.astype(np.float32), 2, 0)
    return _image(cv2.remap(np.asarray(image, np.float32), columns, rows, cv2.INTER_LINEAR))


def turned_and_squeezed(image: Image.Image, rng: random.Random) -> Image.Image:
    """Turned by 4 to 40 degrees, what lies inside cut out, and that squeezed to other sides."""
    if rng.random() < 0.5:
        image = ImageOps.mirror(image)
    turned = image.rotate(rng.choice((-1, 1)) * rng.uniform(4, 40), Image.Resampling.BICUBIC)
    part = rng.uniform(0.5, 0.62) * min(image.size)
    wider = rng.uniform(0.8, 1.2)
    reach_x, reach_y = part * wider / 2, part / wider / 2
    x, y = image.width / 2, image.height / 2
    inside = turned.crop(
        (round(x - reach_x), round(y - reach_y), round(x + reach_x), round(y + reach_y))
    )
    return inside.resize(
        (round(part * rng.uniform(0.75, 1.3)), round(part)), Image.Resampling.BICUBIC
    )


def lens_profile(image: Image.Image, rng: random.Random) -> Image.Image:
    """A lens's barrel or pincushion of up to a fifth, made or corrected; no empty corners."""
    strength = rng.uniform(0.03, 0.2)
    return _through_a_lens(image, strength if rng.random() < 0.5 else -strength)


def photographed_screen(image: Image.Image, rng: random.Random) -> Image.Image:
    """A display photographed by hand: its bezel, the room behind, moiré, a cast, a reflection."""
    width, height = round(image.width * 1.25), round(image.height * 1.25)
    places = [
        (0.1 + 0.8 * x + rng.gauss(0, 0.025), 0.1 + 0.8 * y + rng.gauss(0, 0.025)) for x, y in UNIT
    ]
    room = Image.new("RGB", (5, 4))
    room.putdata([(rng.randrange(160), rng.randrange(150), rng.randrange(140)) for _ in range(20)])
    room = room.resize((width, height), Image.Resampling.BICUBIC)
    outline = [(width * (x * 1.08 - 0.04), height * (y * 1.08 - 0.04)) for x, y in places]
    ImageDraw.Draw(room).polygon(outline, fill=(18, 17, 17))
    pixels = np.asarray(image, np.float32)
    y, x = np.mgrid[: image.height, : image.width]
    wave = np.sin(x * rng.uniform(0.5, 2.5) + y * rng.uniform(0.1, 1)) * rng.uniform(0, 12)
    cast = np.array([rng.uniform(0.8, 1.1), 1.0, rng.uniform(0.9, 1.2)])
    shown = _image(pixels * cast + wave[..., None] + rng.uniform(0, 25))
    photo = _through_a_lens(_placed(shown, places, (width, height), room), rng.uniform(-0.04, 0.04))
    if rng.random() < 0.4:  # held so close that the frame lies inside the screen
        left, top = round(width * 0.17), round(height * 0.17)
        photo = photo.crop((left, top, width - left, height - top))
    return photo.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.2)))


def blurred_background(image: Image.Image, rng: random.Random) -> Image.Image:
    """A phone's portrait mode: all but one figure in the middle is blurred."""
    mask = Image.new("L", image.size)
    width, height = image.size
    x, y = width * rng.uniform(0.3, 0.7), height * rng.uniform(0.4, 0.7)
    reach_x, reach_y = width * rng.uniform(0.15, 0.3), height * rng.uniform(0.25, 0.5)
    ImageDraw.Draw(mask).ellipse((x - reach_x, y - reach_y, x + reach_x, y + reach_y), fill=255)
    soft = ImageFilter.GaussianBlur(max(image.size) * 0.01)
    blurred = image.filter(ImageFilter.GaussianBlur(max(image.size) * rng.uniform(0.006, 0.02)))
    return Image.composite(image, blurred, mask.filter(soft))


def shaded(image: Image.Image, rng: random.Random) -> Image.Image:
    """Dark corners, or a shadow with a soft edge across the picture."""
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    if rng.random() < 0.5:
        light = 1 - rng.uniform(0.2, 0.48) * (x * x + y * y)
    else:
        angle, edge = rng.uniform(0, 2 * np.pi), rng.uniform(-0.5, 0.5)
        across = (x * np.cos(angle) + y * np.sin(angle) - edge) * rng.uniform(3, 40)
        light = 1 - rng.uniform(0.3, 0.75) / (1 + np.exp(-across))
    return _image(np.asarray(image, np.float32) * np.clip(light, 0, 1)[..., None])


RESHAPED: tuple[Edit, ...] = (
    keystone,
    tilted_print,
    quadrangle,
    turned_and_squeezed,
    lens_profile,
    photographed_screen,
    blurred_background,
    shaded,
)


def _placed(
    image: Image.Image,
    corners: list[Corner],
    size: tuple[int, int],
    background: Image.Image | None,
) -> Image.Image:
    """``image`` with its corners at these shares of the width and height of ``size``."""
    start = np.array(UNIT, np.float32) * image.size
    end = np.array(corners, np.float32) * size
    way = cv2.getPerspectiveTransform(start.astype(np.float32), end.astype(np.float32))
    warped = cv2.warpPerspective(np.asarray(image, np.float32), way, size, flags=cv2.INTER_LINEAR)
    if background is None:
        return _image(warped)
    inside = cv2.warpPerspective(np.ones(image.size[::-1], np.float32), way, size)[..., None]
    return _image(warped + np.asarray(background, np.float32) * (1 - inside))


def _through_a_lens(image: Image.Image, strength: float) -> Image.Image:
    """Places move by r (1 + strength r²), scaled so that no corner stays empty."""
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    factor = 1 + strength * (x * x + y * y) / 2
    factor /= factor.max()
    columns = (x * factor + 1) / 2 * (image.width - 1)
    rows = (y * factor + 1) / 2 * (image.height - 1)
    pixels = np.asarray(image, np.float32)
    return _image(
        cv2.remap(pixels, columns.astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR)
    )


def _image(pixels: FloatArray | cv2.typing.MatLike) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
