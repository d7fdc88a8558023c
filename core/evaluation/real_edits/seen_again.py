"""A photo seen again: screenshots, screens and prints photographed, scans, blurred surroundings."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.evaluation.dice import Dice
from core.evaluation.lettering import clock, digits, font, person, words
from core.evaluation.pixels import image_of, pixels_of
from core.evaluation.real_edits.edit import RealEdit


def _screen(image: Image.Image, dice: Dice, background: str, ink: str) -> Image.Image:
    """An empty phone screen as wide as the photo, with a clock."""
    sheet = Image.new("RGB", (image.width, round(image.width * dice.between(1.9, 2.2))), background)
    draw, size = ImageDraw.Draw(sheet), round(image.width * 0.04)
    draw.text((size, size * 0.4), clock(dice), ink, font(size))
    draw.text((image.width - 3 * size, size * 0.4), f"{digits(dice, 2)} %", ink, font(size))
    return sheet


def gallery_screenshot(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """The photo in a gallery app, with its buttons."""
    sheet = _screen(image, dice, dice.pick(("black", "#0d0d0d")), "white")
    photo = ImageOps.contain(image, (sheet.width, round(sheet.height * 0.76)))
    sheet.paste(photo, ((sheet.width - photo.width) // 2, (sheet.height - photo.height) // 2))
    draw, side = ImageDraw.Draw(sheet), sheet.width * 0.07
    draw.text((side, side * 1.1), words(dice, 1), "white", font(round(side * 0.8)))
    for at in range(4):
        x, y = sheet.width * (0.1 + at * 0.24), sheet.height * 0.93
        draw.ellipse((x, y, x + side, y + side), None, "white", max(1, round(side / 9)))
    return sheet


def chat_screenshot(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """The photo in a bubble between others."""
    paper = dice.pick(("#efe7dd", "#dde6ef", "#f2f2f2", "#e4efe2"))
    sheet = _screen(image, dice, paper, "black")
    draw, size = ImageDraw.Draw(sheet), round(sheet.width * 0.045)
    draw.rectangle((0, size * 2, sheet.width, size * 5), dice.pick(("#128c7e", "#3a6ea5")))
    draw.text((size * 3, size * 2.8), person(dice), "white", font(round(size * 1.2)))
    draw.rounded_rectangle((size, size * 6, sheet.width * 0.7, size * 9), size * 0.6, "white")
    draw.text((size * 1.5, size * 6.8), words(dice, 3), "black", font(size))
    photo = ImageOps.contain(image, (round(sheet.width * dice.between(0.62, 0.8)),) * 2)
    left, top = sheet.width - photo.width - 2 * size, size * 11
    box = (
        left - size * 0.4,
        top - size * 0.4,
        left + photo.width + size * 0.4,
        top + photo.height + size * 2,
    )
    draw.rounded_rectangle(box, size * 0.5, "#d9fdd3")
    sheet.paste(photo, (left, top))
    draw.text((left, top + photo.height + size * 0.4), words(dice, 3), "black", font(size))
    return sheet


def web_page(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A screenshot of an article that shows it."""
    width = round(image.width * dice.between(1.3, 1.7))
    sheet = Image.new("RGB", (width, round(width * 0.75)), "white")
    draw, size = ImageDraw.Draw(sheet), round(width * 0.025)
    draw.rectangle((0, 0, width, size * 2), "#e8e8ea")
    draw.text(
        (size * 3, size * 0.5), f"https://{words(dice, 1).lower()}.example", "#555", font(size)
    )
    draw.text((size * 2, size * 3), words(dice, 5), "black", font(round(size * 1.8)))
    photo = ImageOps.contain(image, (round(width * 0.62), round(sheet.height * 0.6)))
    sheet.paste(photo, (size * 2, size * 7))
    for row in range(12):
        y = size * 7 + row * size * 1.7
        draw.text((photo.width + size * 4, y), words(dice, 3), "#333", font(size))
    return sheet


def photo_of_a_screen(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A little askew, with a dark rim, the grid of the screen and a reflection."""
    pixels = pixels_of(image.resize((image.width * 2, image.height * 2), Image.Resampling.BICUBIC))
    pitch = dice.whole(3, 5)
    pixels[::pitch] *= 0.8
    pixels[:, ::pitch] *= 0.86
    rim = ImageOps.expand(image_of(pixels), round(image.width * 0.12), "#151515")
    seen = _askew(rim, dice, 0.05)
    seen = seen.resize(image.size, Image.Resampling.BILINEAR)
    y, x = np.mgrid[0 : 1 : seen.height * 1j, 0 : 1 : seen.width * 1j]
    spot = np.exp(-((x - dice.between(0.1, 0.9)) ** 2 + (y - dice.between(0.1, 0.9)) ** 2) / 0.03)
    bright = pixels_of(seen) * np.array((0.92, 0.98, 1.08), np.float32)
    return image_of(bright + (60 * spot[..., None]).astype(np.float32))


def photo_of_a_print(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """On a table, askew, with a white rim and light from one side."""
    sheet = ImageOps.expand(image, round(image.width * 0.04), "#f7f5ee")
    sheet = ImageOps.expand(
        sheet,
        round(image.width * dice.between(0.1, 0.22)),
        dice.pick(("#7a5536", "#54585c", "#a98a66", "#3d4a3f")),
    )
    seen = pixels_of(_askew(sheet, dice, 0.07))
    light = np.linspace(dice.between(0.65, 0.85), 1.1, seen.shape[1], dtype=np.float32)
    faded = 22 + seen * 0.85 * light[None, :, None] * np.array((1.03, 1, 0.9), np.float32)
    grain = dice.numpy().normal(0, 4, seen.shape).astype(np.float32)
    return image_of(np.asarray(faded + grain, dtype=np.float32))


def _askew(image: Image.Image, dice: Dice, reach: float) -> Image.Image:
    width, height = image.size
    quad: list[float] = []
    for x, y in ((0, 0), (0, height), (width, height), (width, 0)):
        quad.append(x + dice.random.uniform(-reach, reach) * width)
        quad.append(y + dice.random.uniform(-reach, reach) * height)
    return image.transform(
        image.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor="#202020"
    )


def scan_of_a_print(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Flat, turned by up to 2 degrees before white, dusty and faded."""
    angle = dice.sign() * dice.between(0.3, 2)
    sheet = ImageOps.expand(image, round(image.width * dice.between(0.02, 0.06)), "white")
    sheet = sheet.rotate(angle, Image.Resampling.BICUBIC, fillcolor="white")
    draw = ImageDraw.Draw(sheet)
    for _ in range(40):
        x, y = dice.random.random() * sheet.width, dice.random.random() * sheet.height
        draw.line((x, y, x + dice.random.uniform(-5, 5), y + 3), "#eeeeee", 1)
    return image_of(20 + pixels_of(sheet.filter(ImageFilter.GaussianBlur(0.8))) * 0.88)


def halftone(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Scanned from a newspaper: dots of ink in gray."""
    cell = dice.whole(3, 5)
    plain = np.asarray(ImageOps.grayscale(image), np.float32) / 255
    y, x = np.mgrid[0 : image.height, 0 : image.width]
    raster = 0.5 + 0.25 * (np.cos((x + y) * np.pi / cell) + np.cos((x - y) * np.pi / cell))
    ink = np.clip((plain - raster) * 2.5 + 0.5, 0, 1) * 200 + 30
    soft = cv2.GaussianBlur(ink.astype(np.float32), (0, 0), 1.0)
    return image_of(np.repeat(np.asarray(soft, np.float32)[..., None], 3, axis=2))


def portrait_blur(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """All but an oval in the middle is out of focus."""
    mask = Image.new("L", image.size)
    x, y = image.width * dice.between(0.35, 0.65), image.height * dice.between(0.45, 0.6)
    across, down = image.width * dice.between(0.18, 0.3), image.height * dice.between(0.3, 0.45)
    ImageDraw.Draw(mask).ellipse((x - across, y - down, x + across, y + down), 255)
    mask = mask.filter(ImageFilter.GaussianBlur(max(image.size) * 0.02))
    soft = image.filter(ImageFilter.GaussianBlur(max(image.size) * dice.between(0.008, 0.02)))
    return Image.composite(image, soft, mask)


def crumpled(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """An old print with folds."""
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet)
    for _ in range(dice.random.randint(1, 3)):
        start = (dice.random.random() * image.width, 0)
        end = (dice.random.random() * image.width, image.height)
        draw.line((start, end), "#e8e2d4", max(1, round(image.width * dice.between(0.003, 0.008))))
    return image_of(25 + pixels_of(sheet) * np.array((0.85, 0.8, 0.68), np.float32))


EDITS: dict[str, RealEdit] = {
    "gallery screenshot": RealEdit(gallery_screenshot, ".png", no_gain=True),
    "chat screenshot": RealEdit(chat_screenshot, ".png", no_gain=True),
    "web page screenshot": RealEdit(web_page, ".png", no_gain=True),
    "photo of a screen": RealEdit(photo_of_a_screen),
    "photo of a print": RealEdit(photo_of_a_print),
    "scan of a print": RealEdit(scan_of_a_print),
    "halftone": RealEdit(halftone),
    "portrait blur": RealEdit(portrait_blur),
    "old print": RealEdit(crumpled),
}
