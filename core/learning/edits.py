"""Single edits that make a copy of a photo: what people, phones and web sites do to pictures.

Each edit takes an upright RGB image and a random generator and gives an RGB image. Sizes are
relative to the image, so that a thumbnail and a 12-megapixel photo are edited alike. Overlays are
drawn from few styles on purpose: different photos with the *same* frame or watermark are the
negatives that a head must learn.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

Edit = Callable[[Image.Image, random.Random], Image.Image]


def reencode(image: Image.Image, rng: random.Random) -> Image.Image:
    """Save as JPEG or WebP of quality 8-90 and read back."""
    buffer = io.BytesIO()
    image.save(buffer, rng.choice(["JPEG", "JPEG", "WEBP"]), quality=rng.randint(8, 90))
    return Image.open(buffer).convert("RGB")


def resize(image: Image.Image, rng: random.Random) -> Image.Image:
    """Scale to 15-90 %, now and then with another aspect ratio."""
    scale = rng.uniform(0.15, 0.9)
    stretch = rng.uniform(0.8, 1.25) if rng.random() < 0.3 else 1.0
    size = (max(24, round(image.width * scale * stretch)), max(24, round(image.height * scale)))
    return image.resize(size, rng.choice([Image.Resampling.BICUBIC, Image.Resampling.BILINEAR]))


def crop(image: Image.Image, rng: random.Random) -> Image.Image:
    """Keep 30-95 % of the area, anywhere, aspect ratio 0.7-1.4 of the photo's."""
    share, aspect = rng.uniform(0.3, 0.95), math.exp(rng.uniform(-0.35, 0.35))
    width = min(image.width, round(image.width * math.sqrt(share * aspect)))
    height = min(image.height, round(image.height * math.sqrt(share / aspect)))
    left, top = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
    return image.crop((left, top, left + width, top + height))


def rotate(image: Image.Image, rng: random.Random) -> Image.Image:
    """Turn by up to 25 degrees; the corners are filled with one color or cropped away."""
    angle = rng.uniform(2, 25) * rng.choice([-1, 1])
    if rng.random() < 0.5:
        fill = rng.choice([(0, 0, 0), (255, 255, 255), (128, 128, 128)])
        return image.rotate(
            angle, Image.Resampling.BICUBIC, expand=rng.random() < 0.5, fillcolor=fill
        )
    turned = image.rotate(angle, Image.Resampling.BICUBIC)
    keep = 1.0 - 0.55 * math.sin(math.radians(abs(angle)))
    return ImageOps.fit(turned, (round(image.width * keep), round(image.height * keep)))


def quarter_turn(image: Image.Image, rng: random.Random) -> Image.Image:
    """Turn by 90, 180 or 270 degrees."""
    turns = [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270]
    return image.transpose(rng.choice(turns))


def mirror(image: Image.Image, rng: random.Random) -> Image.Image:
    """Flip left to right, seldom top to bottom."""
    return ImageOps.mirror(image) if rng.random() < 0.85 else ImageOps.flip(image)


def gray(image: Image.Image, rng: random.Random) -> Image.Image:
    """Black and white, or sepia."""
    plain = ImageOps.grayscale(image)
    if rng.random() < 0.3:
        return ImageOps.colorize(plain, (30, 15, 5), (255, 240, 205)).convert("RGB")
    return plain.convert("RGB")


def _factor(rng: random.Random, low: float, high: float) -> float:
    return rng.uniform(low, 0.85) if rng.random() < 0.5 else rng.uniform(1.15, high)


def brightness(image: Image.Image, rng: random.Random) -> Image.Image:
    """Darker or brighter, linear or by gamma."""
    if rng.random() < 0.5:
        return ImageEnhance.Brightness(image).enhance(_factor(rng, 0.35, 1.9))
    gamma = _factor(rng, 0.45, 2.2)
    return image.point([round(255 * (value / 255) ** gamma) for value in range(256)] * 3)


def contrast(image: Image.Image, rng: random.Random) -> Image.Image:
    """Flatter, harder or automatically stretched."""
    if rng.random() < 0.25:
        return ImageOps.autocontrast(image, cutoff=rng.uniform(0, 4))
    return ImageEnhance.Contrast(image).enhance(_factor(rng, 0.4, 1.9))


def tint(image: Image.Image, rng: random.Random) -> Image.Image:
    """Another saturation, white balance or a color laid over."""
    kind = rng.randrange(3)
    if kind == 0:
        return ImageEnhance.Color(image).enhance(_factor(rng, 0.2, 2.2))
    if kind == 1:
        gains = [rng.uniform(0.7, 1.3) for _ in range(3)]
        table = [min(255, round(value * gain)) for gain in gains for value in range(256)]
        return image.point(table)
    color = tuple(rng.randrange(256) for _ in range(3))
    return Image.blend(image, Image.new("RGB", image.size, color), rng.uniform(0.08, 0.3))


def blur(image: Image.Image, rng: random.Random) -> Image.Image:
    """Soften, or sharpen too much."""
    radius = max(image.size) * rng.uniform(0.003, 0.014)
    if rng.random() < 0.25:
        return image.filter(ImageFilter.UnsharpMask(radius=max(1.0, radius), percent=250))
    return image.filter(ImageFilter.GaussianBlur(radius))


def noise(image: Image.Image, rng: random.Random) -> Image.Image:
    """Sensor-like noise, gray or colored, sigma 5-35 of 255."""
    generator = np.random.default_rng(rng.getrandbits(32))
    channels = rng.choice([1, 3])
    grain = generator.normal(0, rng.uniform(5, 35), (image.height, image.width, channels))
    return Image.fromarray(np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8))


def perspective(image: Image.Image, rng: random.Random) -> Image.Image:
    """A photo of the photo: the corners move inwards by up to 12 %."""
    width, height = image.size
    reach = rng.uniform(0.03, 0.12)
    corners = [(0, 0), (0, height), (width, height), (width, 0)]
    quad: list[float] = []
    for x, y in corners:
        quad.append(x + (1 if x == 0 else -1) * rng.uniform(0, reach) * width)
        quad.append(y + (1 if y == 0 else -1) * rng.uniform(0, reach) * height)
    return image.transform(
        image.size, Image.Transform.QUAD, quad, resample=Image.Resampling.BICUBIC
    )


def photo_filter(image: Image.Image, rng: random.Random) -> Image.Image:
    """A phone's filter: fewer colors, faded blacks, or dark corners."""
    kind = rng.randrange(3)
    if kind == 0:
        return ImageOps.posterize(image, rng.randint(3, 5))
    if kind == 1:
        low = rng.randint(20, 60)
        return image.point([low + value * (235 - low) // 255 for value in range(256)] * 3)
    mask = Image.radial_gradient("L").resize(image.size)
    dark = ImageEnhance.Brightness(image).enhance(rng.uniform(0.2, 0.5))
    return Image.composite(dark, image, ImageChops.multiply(mask, mask))


def few_colors(image: Image.Image, rng: random.Random) -> Image.Image:
    """Posterized, solarized or reduced to a palette."""
    kind = rng.randrange(3)
    if kind == 0:
        return ImageOps.posterize(image, rng.randint(1, 3))
    if kind == 1:
        return ImageOps.solarize(image, rng.randint(100, 220))
    dither = rng.choice([Image.Dither.NONE, Image.Dither.FLOYDSTEINBERG])
    return image.quantize(rng.randint(6, 48), dither=dither).convert("RGB")


def mosaic(image: Image.Image, rng: random.Random) -> Image.Image:
    """Square pixels of 0.6-2.2 % of the longer side."""
    cell = max(2.0, max(image.size) * rng.uniform(0.006, 0.022))
    small = (max(8, round(image.width / cell)), max(8, round(image.height / cell)))
    how = rng.choice([Image.Resampling.BOX, Image.Resampling.NEAREST])
    return image.resize(small, how).resize(image.size, Image.Resampling.NEAREST)


def streak(image: Image.Image, rng: random.Random) -> Image.Image:
    """The camera moved: a blur of 1-5 % of the longer side, in any direction."""
    reach, angle = max(image.size) * rng.uniform(0.005, 0.025), rng.uniform(0, math.pi)
    pixels = np.asarray(image, np.float32)
    total = np.zeros_like(pixels)
    for place in np.linspace(-reach, reach, 11):
        shift = (round(place * math.sin(angle)), round(place * math.cos(angle)))
        total += np.roll(pixels, shift, axis=(0, 1))
    return Image.fromarray((total / 11).astype(np.uint8))


def swapped_colors(image: Image.Image, rng: random.Random) -> Image.Image:
    """The hues turned, or one channel weakened."""
    if rng.random() < 0.5:
        hue, saturation, value = image.convert("HSV").split()
        turn = rng.randint(30, 226)
        turned = hue.point([(level + turn) % 256 for level in range(256)])
        return Image.merge("HSV", (turned, saturation, value)).convert("RGB")
    bands = list(image.split())
    weak = rng.randrange(3)
    bands[weak] = bands[weak].point([level // 3 for level in range(256)])
    return Image.merge("RGB", bands)


SINGLE_EDITS: dict[str, Edit] = {
    edit.__name__: edit
    for edit in (
        reencode,
        resize,
        crop,
        rotate,
        quarter_turn,
        mirror,
        gray,
        brightness,
        contrast,
        tint,
        blur,
        noise,
        perspective,
        photo_filter,
        few_colors,
        mosaic,
        streak,
        swapped_colors,
    )
}
