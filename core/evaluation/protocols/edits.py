"""The edits that the *copies* protocol makes, written apart from those that training uses.

A head may learn the habits of the code that made its training copies. So these share none of it:
other filters, other fonts' sizes and places, other strengths. Each takes (photo, another photo,
random) and gives the edited copy.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from core.arrays import FloatArray

Edit = Callable[[Image.Image, Image.Image, random.Random], Image.Image]


def _encoded(kind: str, quality: int) -> Edit:
    def edit(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
        stream = io.BytesIO()
        image.save(stream, kind, quality=quality)
        return Image.open(stream).convert("RGB")

    return edit


def _crop(area: float, aspect: float = 1.0) -> Edit:
    """Keep this share of the area; ``aspect`` stretches the window's shape, not the pixels."""

    def edit(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
        width = min(image.width, round(image.width * math.sqrt(area * aspect)))
        height = min(image.height, round(image.width * image.height * area / width))
        x, y = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
        return image.crop((x, y, x + width, y + height))

    return edit


def _turned_and_trimmed(degrees: float) -> Edit:
    """Straightened as editors do: turned, then cut to the largest upright middle part."""

    def edit(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
        angle = math.radians(degrees)
        longer = max(image.width / image.height, image.height / image.width)
        shrink = 1 / (math.cos(angle) + math.sin(angle) * longer)
        turned = image.rotate(degrees, Image.Resampling.BICUBIC)
        dx, dy = image.width * (1 - shrink) / 2, image.height * (1 - shrink) / 2
        return turned.crop(
            (round(dx), round(dy), round(image.width - dx), round(image.height - dy))
        )

    return edit


def _array(change: Callable[[FloatArray, np.random.Generator], FloatArray]) -> Edit:
    """An edit of float pixels in 0..255, shape (height, width, 3)."""

    def edit(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
        changed = change(np.asarray(image, np.float32), np.random.default_rng(rng.randrange(2**32)))
        return Image.fromarray(np.clip(changed, 0, 255).astype(np.uint8))

    return edit


def _plain(change: Callable[[Image.Image], Image.Image]) -> Edit:
    return lambda image, other, rng: change(image).convert("RGB")


def _squeezed(image: Image.Image) -> Image.Image:
    return image.resize((round(image.width * 0.62), image.height))


def _nearest_quarter(image: Image.Image) -> Image.Image:
    small = image.resize((image.width // 4, image.height // 4), Image.Resampling.NEAREST)
    return small.resize(image.size, Image.Resampling.NEAREST)


def _mosaic(image: Image.Image) -> Image.Image:
    return image.reduce(7).resize(image.size, Image.Resampling.NEAREST)


def _sixteen_colors(image: Image.Image) -> Image.Image:
    return image.quantize(16, dither=Image.Dither.FLOYDSTEINBERG)


def _motion(pixels: FloatArray, rng: np.random.Generator) -> FloatArray:
    rolled = [np.roll(pixels, shift, axis=1) for shift in range(-6, 7)]
    return np.asarray(np.mean(rolled, axis=0), dtype=np.float32)


def _noise(pixels: FloatArray, rng: np.random.Generator) -> FloatArray:
    return pixels + rng.normal(0, 28, pixels.shape).astype(np.float32)


def _speckle(pixels: FloatArray, rng: np.random.Generator) -> FloatArray:
    return pixels * rng.normal(1, 0.3, (*pixels.shape[:2], 1)).astype(np.float32)


def _light_from_the_left(pixels: FloatArray, rng: np.random.Generator) -> FloatArray:
    ramp = np.linspace(1.45, 0.45, pixels.shape[1], dtype=np.float32)
    return pixels * ramp[None, :, None]


def _gamma(power: float) -> Edit:
    def change(pixels: FloatArray, rng: np.random.Generator) -> FloatArray:
        return np.asarray(255 * (pixels / 255) ** power, dtype=np.float32)

    return _array(change)


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(round(size))


def _diagonal_text(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    layer = Image.new("RGBA", image.size)
    place, size = (image.width * 0.08, image.height * 0.42), image.width * 0.11
    ImageDraw.Draw(layer).text(place, "DO NOT COPY", (250, 240, 90, 170), _font(size))
    layer = layer.rotate(27)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _crossing_lines(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    layer = Image.new("RGBA", image.size)
    draw = ImageDraw.Draw(layer)
    for at in range(-image.height, image.width, 46):
        draw.line((at, 0, at + image.height, image.height), (255, 255, 255, 120), 2)
        draw.line((at, image.height, at + image.height, 0), (255, 255, 255, 120), 2)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _date_stamp(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    edited = image.copy()
    place = (image.width * 0.7, image.height * 0.9)
    ImageDraw.Draw(edited).text(place, "'04 7 19", "#ff8c1a", _font(image.height * 0.07))
    return edited


def _badge(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    edited, side = image.copy(), min(image.size) // 3
    draw = ImageDraw.Draw(edited)
    draw.ellipse((8, 8, 8 + side, 8 + side), "#c2185b", "white", 4)
    draw.text((8 + side * 0.2, 8 + side * 0.38), "-40 %", "white", _font(side * 0.24))
    return edited


def _polaroid(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    rim = image.width // 18
    edited = Image.new("RGB", (image.width + 2 * rim, image.height + 6 * rim), "#fbfaf4")
    edited.paste(image, (rim, rim))
    return edited


def _letterbox(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    return ImageOps.pad(image, (image.width, round(image.width * 1.1)), color="black")


def _phone(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    edited = Image.new("RGB", (image.width, image.height * 2), "#101114")
    edited.paste(image, (0, image.height // 2))
    draw, size = ImageDraw.Draw(edited), image.height * 0.07
    draw.text((image.width * 0.06, size * 0.6), "18:07            Gallery", "white", _font(size))
    for at in range(4):
        left = image.width * (0.1 + at * 0.22)
        box = (left, image.height * 1.75, left + size * 1.5, image.height * 1.75 + size * 1.5)
        draw.rounded_rectangle(box, 6, "#3a3d44")
    return edited


def _collage(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    """One photo above another, in equal parts."""
    below = ImageOps.fit(other, image.size)
    edited = Image.new("RGB", (image.width, image.height * 2 + 8), "white")
    edited.paste(image, (0, 0))
    edited.paste(below, (0, image.height + 8))
    return edited


def _covered(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    edited = image.copy()
    width, height = image.width // 2, image.height // 2
    x, y = rng.randint(0, width), rng.randint(0, height)
    ImageDraw.Draw(edited).rectangle((x, y, x + width, y + height), "#7d8790")
    return edited


def _from_the_side(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    """A print photographed from the left: its right edge is a quarter shorter."""
    width, height, inset = image.width, image.height, image.height / 7
    corners = (0, 0, 0, height, width, height + inset, width, -inset)
    return image.transform(
        image.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor="#5b4a3c"
    )


def _chain(*edits: Edit) -> Edit:
    def edit(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
        for edit in edits:
            image = edit(image, other, rng)
        return image

    return edit


def _swapped_channels(image: Image.Image) -> Image.Image:
    red, green, blue = image.split()
    return Image.merge("RGB", (blue, red, green))


_gray = _plain(lambda image: image.getchannel("G"))
_mirror = _plain(ImageOps.mirror)
_crop_half = _crop(0.5, 0.8)

COLLAGE = "collage of two"
EDITS: dict[str, Edit] = {
    "JPEG quality 20": _encoded("JPEG", 20),
    "WebP quality 15": _encoded("WEBP", 15),
    "a quarter of the size, nearest": _plain(_nearest_quarter),
    "squeezed to 62 % width": _plain(_squeezed),
    "crop to 75 %": _crop(0.75, 1.1),
    "crop to 50 %": _crop_half,
    "crop to 40 %": _crop(0.4),
    "crop to 30 %": _crop(0.3, 0.9),
    "turned 12 degrees and trimmed": _turned_and_trimmed(12),
    "turned 90 degrees": _plain(lambda image: image.transpose(Image.Transpose.ROTATE_270)),
    "turned 180 degrees": _plain(lambda image: image.transpose(Image.Transpose.ROTATE_180)),
    "mirrored": _mirror,
    "upside down": _plain(ImageOps.flip),
    "green channel as gray": _gray,
    "gamma 0.45": _gamma(0.45),
    "gamma 2.2": _gamma(2.2),
    "faded": _array(lambda pixels, rng: 90 + pixels * 0.4),
    "colors 2.6 times": _plain(lambda image: ImageEnhance.Color(image).enhance(2.6)),
    "colors 0.3 times": _plain(lambda image: ImageEnhance.Color(image).enhance(0.3)),
    "channels swapped": _plain(_swapped_channels),
    "posterized to 2 bits": _plain(lambda image: ImageOps.posterize(image, 2)),
    "solarized": _plain(lambda image: ImageOps.solarize(image, 150)),
    "sixteen colors, dithered": _plain(_sixteen_colors),
    "light from the left": _array(_light_from_the_left),
    "box blur": _plain(lambda image: image.filter(ImageFilter.BoxBlur(4))),
    "motion blur": _array(_motion),
    "sharpened": _plain(lambda image: image.filter(ImageFilter.UnsharpMask(4, 300, 0))),
    "mosaic of 7 pixels": _plain(_mosaic),
    "noise": _array(_noise),
    "speckle": _array(_speckle),
    "diagonal text": _diagonal_text,
    "crossing lines": _crossing_lines,
    "date stamp": _date_stamp,
    "badge": _badge,
    "polaroid frame": _polaroid,
    "black bars": _letterbox,
    "phone screenshot": _phone,
    "a quarter covered": _covered,
    "from the side": _from_the_side,
    "crop, WebP, gray": _chain(_crop(0.7), _encoded("WEBP", 40), _gray),
    "mirrored, badge, JPEG": _chain(_mirror, _badge, _encoded("JPEG", 45)),
    COLLAGE: _collage,
}
