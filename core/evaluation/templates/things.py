"""Codes, maps, products, memes, walls, photos in the dark."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from core.evaluation.dice import Dice, Part
from core.evaluation.lettering import digits, font, words
from core.evaluation.pixels import image_of, pixels_of

_SHAPES = ("mug", "bottle", "box", "shirt", "ball", "lamp")
_HUES = (0, 30, 55, 120, 165, 205, 235, 275, 320, 345)


def square_code(style: Dice, fill: Dice) -> Image.Image:
    """QR codes of one kind: a third of the modules, those of a common address, are the same."""
    modules, cell, quiet = 29, 18, 60
    image = Image.new("RGB", (modules * cell + 2 * quiet,) * 2, "white")
    draw = ImageDraw.Draw(image)
    for row in range(modules):
        for column in range(modules):
            dark, dark_here = style.random.random() < 0.5, fill.random.random() < 0.5
            x, y = quiet + column * cell, quiet + row * cell
            if dark if row > modules * 2 // 3 else dark_here:
                draw.rectangle((x, y, x + cell - 1, y + cell - 1), "black")
    for column, row in ((0, 0), (modules - 7, 0), (0, modules - 7)):
        x, y = quiet + column * cell, quiet + row * cell
        for inset, color in ((-1, "white"), (0, "black"), (1, "white"), (2, "black")):
            side = (7 - 2 * inset) * cell
            x0, y0 = x + inset * cell, y + inset * cell
            draw.rectangle((x0, y0, x0 + side - 1, y0 + side - 1), color)
    return image


def barcode(style: Dice, fill: Dice) -> Image.Image:
    """Labels with bars and a number below."""
    image = Image.new("RGB", (900, 500), "white")
    draw = ImageDraw.Draw(image)
    draw.text((60, 30), words(style, 3), "black", font(40))
    x = 60
    while x < 830:
        bar, gap = fill.random.randint(1, 4) * 4, fill.random.randint(1, 4) * 4
        draw.rectangle((x, 110, x + bar - 1, 400), "black")
        x += bar + gap
    draw.text((200, 415), digits(fill, 13), "black", font(50))
    return image


def street_map(style: Dice, fill: Dice) -> Image.Image:
    """A map app: streets, water, names."""
    image = Image.new("RGB", (900, 1100), style.pick(("#f2efe9", "#eaeaea", "#1f2733", "#f7f3e3")))
    draw = ImageDraw.Draw(image)
    roll = fill.random
    x, y = roll.randint(0, 900), roll.randint(0, 1100)
    draw.ellipse((x - 220, y - 130, x + 220, y + 130), "#aad3df")
    for width, color in ((26, "#ffffff"), (14, "#fde293"), (8, "#dddddd")):
        for _ in range(8):
            start, end = (roll.randint(-50, 950), -10), (roll.randint(-50, 950), 1110)
            if roll.random() < 0.5:
                start, end = (-10, roll.randint(0, 1100)), (910, roll.randint(0, 1100))
            draw.line((start, end), color, width)
    for _ in range(12):
        draw.text(
            (roll.randint(0, 760), roll.randint(0, 1060)), words(fill, 1), "#666666", font(26)
        )
    return image


def product(style: Dice, fill: Dice) -> Image.Image:
    """One of three shapes in one of ten colors before the same white: few differences, but other
    goods. Every number is another one: shape and color are told by it."""
    shapes = _SHAPES[:3] if style.part is Part.DEVELOPMENT else _SHAPES[3:]
    number = fill.number
    shape, hue = shapes[number % 3], _HUES[number // 3 % len(_HUES)]
    return _product(shape, hue)


def _product(shape: str, hue: int) -> Image.Image:
    image = Image.new("RGB", (800, 800), "#f4f4f4")
    draw = ImageDraw.Draw(image)
    color, shade = f"hsl({hue}, 70%, 45%)", f"hsl({hue}, 70%, 32%)"
    draw.ellipse((200, 640, 620, 700), "#dddddd")
    if shape == "mug":
        draw.arc((480, 300, 660, 540), 250, 110, shade, 34)
        draw.rectangle((230, 240, 540, 660), color)
        draw.ellipse((230, 210, 540, 270), shade)
    elif shape == "bottle":
        draw.rounded_rectangle((300, 300, 500, 680), 40, color)
        draw.rectangle((360, 160, 440, 310), shade)
        draw.rectangle((300, 420, 500, 560), "#fafafa")
    elif shape == "box":
        draw.rectangle((220, 320, 500, 660), color)
        draw.polygon(((500, 320), (610, 250), (610, 590), (500, 660)), shade)
        draw.polygon(((220, 320), (330, 250), (610, 250), (500, 320)), "#fafafa")
    elif shape == "shirt":
        draw.polygon(
            (
                (250, 180),
                (550, 180),
                (700, 330),
                (620, 400),
                (560, 350),
                (560, 670),
                (240, 670),
                (240, 350),
                (180, 400),
                (100, 330),
            ),
            color,
        )
        draw.ellipse((340, 140, 460, 230), "#f4f4f4")
    elif shape == "ball":
        draw.ellipse((200, 220, 640, 660), color)
        draw.arc((280, 220, 560, 660), 0, 360, shade, 12)
        draw.line((200, 440, 640, 440), shade, 12)
    else:
        draw.polygon(((300, 200), (500, 200), (600, 440), (200, 440)), color)
        draw.rectangle((385, 440, 415, 640), shade)
        draw.ellipse((300, 620, 500, 680), shade)
    return image.filter(ImageFilter.GaussianBlur(0.8))


def scene(dice: Dice, width: int = 900, height: int = 700) -> Image.Image:
    """A landscape of hills and a sun, with grain: what memes and dark photos show."""
    noise = dice.numpy()
    sky = np.linspace(dice.random.uniform(120, 240), 60, height, dtype=np.float32)
    pixels = np.repeat(sky[:, None, None], width, axis=1) * noise.uniform(0.5, 1.1, (1, 1, 3))
    picture = image_of(pixels)
    draw = ImageDraw.Draw(picture)
    x, y = dice.random.randint(100, width - 100), dice.random.randint(60, 240)
    draw.ellipse((x - 50, y - 50, x + 50, y + 50), "#ffe066")
    for layer in range(4):
        pitch, phase = dice.random.uniform(0.004, 0.02), dice.random.uniform(0, 6)
        base = height * (0.45 + layer * 0.13)
        ridge = [(at, base + 60 * math.sin(phase + at * pitch)) for at in range(0, width + 1, 6)]
        draw.polygon(
            [(0, height), *ridge, (width, height)], f"hsl({dice.random.randrange(360)}, 40%, 40%)"
        )
    for _ in range(40):
        x, y = dice.random.randint(0, width), dice.random.randint(height // 2, height)
        side = dice.random.randint(6, 40)
        draw.rectangle(
            (x, y, x + side, y + side * 1.5), f"hsl({dice.random.randrange(360)}, 50%, 45%)"
        )
    grain = cv2.GaussianBlur(noise.normal(0, 40, (height, width)).astype(np.float32), (0, 0), 1.5)
    return image_of(pixels_of(picture) + grain[..., None])


def meme(style: Dice, fill: Dice) -> Image.Image:
    """The same picture under other captions."""
    image = scene(style)
    draw = ImageDraw.Draw(image)
    for y, count in ((20, 4), (600, 3)):
        text = words(fill, count).upper()
        draw.text((40, y), text, "white", font(46), stroke_width=4, stroke_fill="black")
    return image


def plain_wall(style: Dice, fill: Dice) -> Image.Image:
    """Photos of plain walls: a tone, a soft fall of light, grain."""
    tone = np.array([fill.random.uniform(90, 235) for _ in range(3)])
    tone = tone.mean() * 0.8 + tone * 0.2
    angle = fill.random.uniform(0, 2 * math.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, 900), np.linspace(-1, 1, 680))
    light = (math.cos(angle) * x + math.sin(angle) * y) * style.between(8, 30)
    pixels = tone[None, None] + light[..., None] + fill.numpy().normal(0, 3, (680, 900, 1))
    return image_of(pixels)


def wall_of_one_house(style: Dice, fill: Dice) -> Image.Image:
    """Photos of walls in one paint: only the light falls otherwise, and the plaster is another."""
    paint = np.array(
        style.pick(((226, 222, 212), (205, 214, 220), (236, 228, 196), (200, 200, 200)))
    )
    x, y = fill.random.uniform(-0.3, 1.3), fill.random.uniform(-0.3, 1.3)
    down, across = np.mgrid[0 : 1 : 680 * 1j, 0 : 1 : 900 * 1j]
    light = 1 - style.between(0.1, 0.25) * np.hypot(across - x, down - y)
    plaster = fill.numpy().normal(0, 6, (680, 900)).astype(np.float32)
    plaster = np.asarray(cv2.GaussianBlur(plaster, (0, 0), 1.2), np.float32)
    return image_of(paint * light[..., None] + plaster[..., None])


def lens_covered(style: Dice, fill: Dice) -> Image.Image:
    """Scenes of which next to nothing came through: black, with the sensor's grain."""
    pixels = pixels_of(scene(fill)) * style.between(0.004, 0.015)
    return image_of(pixels + fill.numpy().normal(4, 3, pixels.shape))


def in_the_dark(style: Dice, fill: Dice) -> Image.Image:
    """Different scenes, nearly black."""
    pixels = pixels_of(scene(fill)) * style.between(0.03, 0.08)
    return image_of(pixels + fill.numpy().normal(2, 2.5, pixels.shape).astype(np.float32))
