"""A photo that is part of something larger: stories, chats, screens and prints photographed.

Other styles, sizes and places than those that the protocols measure.
"""

from __future__ import annotations

import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.learning.edits import Edit
from core.learning.overlays import STYLES

_SURFACES = ("#8b6b4a", "#444b52", "#c9b79c", "#5a4634", "#d9d9d6", "#2e3d35")


def story(image: Image.Image, rng: random.Random) -> Image.Image:
    """On a tall sheet, anywhere in its middle part: a gradient, a color or the photo out of focus
    behind it, and bars that stand for text."""
    style = random.Random(f"story-{rng.randrange(STYLES)}")
    width, height = image.width, round(image.width * style.uniform(1.6, 2.1))
    sheet = Image.new("RGB", (width, height), style.choice(_SURFACES))
    if style.random() < 0.5:
        behind = ImageOps.fit(image, (width, height)).filter(ImageFilter.BoxBlur(width * 0.06))
        sheet = Image.blend(behind, sheet, style.uniform(0, 0.5))
    photo = ImageOps.contain(image, (round(width * style.uniform(0.6, 0.95)), round(height * 0.65)))
    room = height - photo.height
    place = (round((width - photo.width) * style.random()), round(room * style.uniform(0.3, 0.7)))
    _bars(sheet, style, (0.02, 0.12))
    _bars(sheet, style, (0.88, 0.96))
    sheet.paste(photo, place)
    return sheet


def bubble(image: Image.Image, rng: random.Random) -> Image.Image:
    """In a chat: a rounded box around it, boxes above and below."""
    style = random.Random(f"bubble-{rng.randrange(STYLES)}")
    width = round(image.width * style.uniform(1.15, 1.9))
    height = round(image.height * style.uniform(1.5, 2.8))
    sheet = Image.new(
        "RGB", (width, height), style.choice(("#0b141a", "#ece5dd", "white", "#dbe9f6"))
    )
    draw, rim = ImageDraw.Draw(sheet), max(2, width // 40)
    x = rim * 2 if style.random() < 0.5 else width - image.width - rim * 2
    y = round((height - image.height) * style.uniform(0.2, 0.8))
    colors = ("#005c4b", "#dcf8c6", "#3478f6", "#e9e9eb")
    boxes = [(x - rim, y - rim, x + image.width + rim, y + image.height + 3 * rim)]
    for top in (0.03, 0.1, 0.88):
        left = width * style.uniform(0.02, 0.4)
        boxes.append(
            (
                round(left),
                round(height * top),
                round(left + width * 0.5),
                round(height * top + height * 0.05),
            )
        )
    for box in boxes:
        draw.rounded_rectangle(box, rim, style.choice(colors))
    sheet.paste(image, (x, y))
    return sheet


def on_a_surface(image: Image.Image, rng: random.Random) -> Image.Image:
    """A print or a screen photographed: a rim, what it lies on, askew, unequal light."""
    rim = rng.choice(("white", "#111", "#f3ead8"))
    sheet = ImageOps.expand(image, max(1, round(min(image.size) * rng.uniform(0.0, 0.09))), rim)
    beside = max(2, round(min(image.size) * rng.uniform(0.03, 0.3)))
    sheet = ImageOps.expand(sheet, beside, rng.choice(_SURFACES))
    reach = rng.uniform(0.01, 0.11)
    quad: list[float] = []
    for x, y in ((0, 0), (0, sheet.height), sheet.size, (sheet.width, 0)):
        quad += [
            x + rng.gauss(0, reach / 2) * sheet.width,
            y + rng.gauss(0, reach / 2) * sheet.height,
        ]
    seen = sheet.transform(sheet.size, Image.Transform.QUAD, quad, Image.Resampling.BILINEAR)
    pixels = np.asarray(seen, np.float32)
    if rng.random() < 0.4:  # the lines of a screen
        pixels = (
            pixels * (1 - rng.uniform(0.05, 0.3) * (np.arange(seen.height) % 3 == 0))[:, None, None]
        )
    light = np.linspace(rng.uniform(0.6, 1.0), rng.uniform(0.8, 1.2), seen.height)[:, None, None]
    veil = rng.uniform(0, 45)
    return Image.fromarray(np.clip(veil + pixels * light * 0.85, 0, 255).astype(np.uint8))


def stickers(image: Image.Image, rng: random.Random) -> Image.Image:
    """Disks with rims and marks, up to a third of the shorter side each."""
    style, edited = random.Random(f"stickers-{rng.randrange(STYLES)}"), image.copy()
    draw = ImageDraw.Draw(edited)
    for _ in range(style.randint(1, 7)):
        side = min(image.size) * style.uniform(0.08, 0.33)
        x, y = (style.random() * (edge - side) for edge in image.size)
        color = f"hsl({style.randrange(360)}, 85%, {style.randint(45, 75)}%)"
        draw.ellipse((x, y, x + side, y + side), color, "white", max(1, round(side / 15)))
        for _ in range(3):
            u, v = (style.uniform(0.2, 0.7) * side for _ in range(2))
            draw.rectangle((x + u, y + v, x + u + side / 8, y + v + side / 8), "black")
    return edited


def scribble(image: Image.Image, rng: random.Random) -> Image.Image:
    """Rings, lines and arrows drawn over it."""
    edited = image.copy()
    draw, wide = ImageDraw.Draw(edited), max(2, round(min(image.size) * rng.uniform(0.006, 0.025)))
    for _ in range(rng.randint(1, 5)):
        x, right = sorted(rng.random() * image.width for _ in range(2))
        y, bottom = sorted(rng.random() * image.height for _ in range(2))
        color = f"hsl({rng.randrange(360)}, 100%, 50%)"
        if rng.random() < 0.5:
            draw.arc((x, y, right + wide, bottom + wide), rng.randrange(90), 360, color, wide)
        else:
            draw.line((x, bottom, right, y, right, y + wide * 6), color, wide, "curve")
    return edited


def beside_itself(image: Image.Image, rng: random.Random) -> Image.Image:
    """Twice on one sheet, the second time in other tones: before and after."""
    gamma = rng.uniform(0.55, 1.8)
    after = image.point([round(255 * (value / 255) ** gamma) for value in range(256)] * 3)
    gap = rng.choice((0, max(2, image.width // 50)))
    upright = rng.random() < 0.3
    step = (0, image.height + gap) if upright else (image.width + gap, 0)
    sheet = Image.new("RGB", (image.width + step[0], image.height + step[1]), "white")
    first, second = (image, after) if rng.random() < 0.5 else (after, image)
    sheet.paste(first, (0, 0))
    sheet.paste(second, step)
    return sheet


def _bars(sheet: Image.Image, style: random.Random, band: tuple[float, float]) -> None:
    """Lines of text as they look from afar."""
    draw, (top, bottom) = ImageDraw.Draw(sheet), band
    for _ in range(style.randint(0, 3)):
        x, y = sheet.width * style.uniform(0.03, 0.5), sheet.height * style.uniform(top, bottom)
        size = (sheet.width * style.uniform(0.1, 0.5), sheet.height * 0.015)
        draw.rectangle(
            (x, y, x + size[0], y + size[1]), style.choice(("white", "#ffe08a", "black"))
        )


SHOWN_ELSEWHERE: dict[str, Edit] = {
    edit.__name__: edit for edit in (story, bubble, on_a_surface, stickers, scribble, beside_itself)
}
