"""Things drawn on a photo: text, stickers, watermarks, stamps, arrows, what hides something."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageFilter

from core.evaluation.dice import Dice
from core.evaluation.lettering import date, digits, font, words
from core.evaluation.real_edits.edit import Draw, RealEdit

_BRIGHT = ("#ffffff", "#ffe14d", "#ff4d6d", "#4dd2ff", "#7dff6b", "#ff9f1c")


def text(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Two lines in a color, outlined."""
    sheet, size = image.copy(), round(min(image.size) * dice.between(0.07, 0.14))
    place = (image.width * dice.between(0.02, 0.3), image.height * dice.between(0.05, 0.7))
    ImageDraw.Draw(sheet).text(
        place,
        f"{words(dice, 2)}\n{words(dice, 2)}",
        dice.pick(_BRIGHT),
        font(size),
        stroke_width=max(1, size // 14),
        stroke_fill="black",
    )
    return sheet


def stickers(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Three to six stars and hearts with white rims."""
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet)
    for _ in range(dice.random.randint(3, 6)):
        x, y = dice.random.random() * image.width, dice.random.random() * image.height
        radius, color = min(image.size) * dice.between(0.06, 0.13), dice.pick(_BRIGHT[1:])
        points = [
            (x + r * math.sin(at * math.pi / 5), y - r * math.cos(at * math.pi / 5))
            for at, r in enumerate([radius, radius * 0.45] * 5)
        ]
        draw.polygon(points, color, "white", max(2, round(radius / 9)))
    return sheet


def emoji(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """One to three large yellow faces."""
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet)
    for _ in range(dice.random.randint(1, 3)):
        r = min(image.size) * dice.between(0.1, 0.2)
        x = dice.random.uniform(r, image.width - r)
        y = dice.random.uniform(r, image.height - r)
        draw.ellipse((x - r, y - r, x + r, y + r), "#ffcc33", "#d9a100", max(1, round(r / 20)))
        for side in (-0.4, 0.4):
            eye = x + side * r
            draw.ellipse((eye - r / 8, y - r / 2, eye + r / 8, y - r / 8), "#5b3a00")
        draw.chord((x - r * 0.6, y - r * 0.4, x + r * 0.6, y + r * 0.7), 10, 170, "#8c1c13")
    return sheet


def _layered(draw_on: Draw) -> Draw:
    """``draw_on`` gets an empty layer of the photo's size that may be half transparent."""

    def edit(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        layer = draw_on(Image.new("RGBA", image.size), other, dice)
        return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")

    return edit


def _watermark_center(layer: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    draw, side = ImageDraw.Draw(layer), min(layer.size) * dice.between(0.3, 0.5)
    x, y = layer.width / 2, layer.height / 2
    ink = (
        *dice.pick(((255, 255, 255), (240, 240, 240), (0, 0, 0), (30, 30, 30))),
        dice.whole(90, 170),
    )
    draw.ellipse(
        (x - side / 2, y - side / 2, x + side / 2, y + side / 2), None, ink, round(side / 14)
    )
    draw.text((x - side * 0.33, y - side * 0.15), "STOCK", ink, font(round(side * 0.22)))
    draw.text((x - side * 0.33, y + side * 0.08), digits(dice, 6), ink, font(round(side * 0.12)))
    return layer


def _watermark_corner(layer: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    size = round(min(layer.size) * dice.between(0.05, 0.08))
    x, y = dice.random.choice(((0.03, 0.03), (0.6, 0.03), (0.03, 0.9), (0.6, 0.9)))
    place = (layer.width * x, layer.height * y)
    ink = (255, 255, 255, dice.whole(120, 220))
    ImageDraw.Draw(layer).text(place, f"© {words(dice, 2)}", ink, font(size))
    return layer


def _watermark_tiled(layer: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    reach = layer.width + layer.height
    sheet = Image.new("RGBA", (reach, reach))
    draw, size = ImageDraw.Draw(sheet), min(layer.size) * dice.between(0.05, 0.09)
    word, ink = (
        words(dice, 1),
        (*dice.pick(((255, 255, 255), (200, 200, 200))), dice.whole(80, 150)),
    )
    for row in range(round(reach / size / 3) + 1):
        for column in range(round(reach / size / 7) + 1):
            draw.text(
                ((column * 7 + row % 2 * 3) * size, row * 3 * size), word, ink, font(round(size))
            )
    turned = sheet.rotate(dice.sign() * dice.between(15, 50), Image.Resampling.BILINEAR)
    left, top = (reach - layer.width) // 2, (reach - layer.height) // 2
    return turned.crop((left, top, left + layer.width, top + layer.height))


def date_stamp(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Orange, in a lower corner."""
    sheet, size = image.copy(), round(image.height * dice.between(0.04, 0.08))
    place = (image.width * dice.random.choice((0.04, 0.62)), image.height * 0.94 - size)
    color = dice.pick(("#ff9a3c", "#ffb347", "#ff7043", "#ffa000"))
    ImageDraw.Draw(sheet).text(place, date(dice), color, font(size))
    return sheet


def arrow_and_circle(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Something is pointed at, in red."""
    sheet = image.copy()
    draw, wide = ImageDraw.Draw(sheet), max(3, round(min(image.size) * dice.between(0.008, 0.02)))
    x, y = image.width * dice.between(0.3, 0.7), image.height * dice.between(0.3, 0.7)
    r = min(image.size) * dice.between(0.1, 0.2)
    color = dice.pick(("#ff2020", "#e60000", "#ffdd00", "#ff00aa"))
    draw.ellipse((x - r, y - r, x + r, y + r), None, color, wide)
    start, end = (x + 3 * r, y + 2 * r), (x + r, y + 0.7 * r)
    draw.line((start, end), color, wide)
    draw.polygon((end, (end[0] + r * 0.5, end[1]), (end[0] + r * 0.2, end[1] + r * 0.5)), color)
    return sheet


def doodle(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Lines drawn with a finger."""
    sheet = image.copy()
    draw, wide = ImageDraw.Draw(sheet), max(3, round(min(image.size) * dice.between(0.01, 0.03)))
    for _ in range(3):
        x, y = dice.random.random() * image.width, dice.random.random() * image.height
        points, angle = [(x, y)], dice.random.uniform(0, 6)
        for _ in range(20):
            angle += dice.random.uniform(-0.8, 0.8)
            x += math.cos(angle) * image.width * 0.03
            y += math.sin(angle) * image.width * 0.03
            points.append((x, y))
        draw.line(points, dice.pick(_BRIGHT), wide, "curve")
    return sheet


def blurred_faces(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Two or three ovals made unrecognizable."""
    mask = Image.new("L", image.size)
    for _ in range(dice.random.randint(2, 3)):
        r = min(image.size) * dice.between(0.06, 0.12)
        x = dice.random.uniform(r, image.width - r)
        y = dice.random.uniform(r, image.height - r)
        ImageDraw.Draw(mask).ellipse((x - r, y - r * 1.3, x + r, y + r * 1.3), 255)
    soft = image.filter(ImageFilter.GaussianBlur(min(image.size) * 0.04))
    return Image.composite(soft, image, mask.filter(ImageFilter.GaussianBlur(2)))


def pixelated(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """One box in coarse squares."""
    sheet = image.copy()
    box = _box(image, dice, 0.15, 0.3)
    part, cell = image.crop(box), max(4, round(min(image.size) * dice.between(0.02, 0.05)))
    coarse = part.resize(
        (max(1, part.width // cell), max(1, part.height // cell)), Image.Resampling.BOX
    )
    sheet.paste(coarse.resize(part.size, Image.Resampling.NEAREST), box[:2])
    return sheet


def black_plate(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A number plate under a black bar."""
    sheet = image.copy()
    x, y, right, _ = _box(image, dice, 0.15, 0.3)
    ImageDraw.Draw(sheet).rectangle((x, y, right, y + (right - x) // 4), "black")
    return sheet


def _box(image: Image.Image, dice: Dice, low: float, high: float) -> tuple[int, int, int, int]:
    width = round(image.width * dice.between(low, high))
    height = round(image.height * dice.between(low, high))
    x = dice.random.randint(0, image.width - width)
    y = dice.random.randint(0, image.height - height)
    return x, y, x + width, y + height


def red_eye(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Two small spots in another color, as red eyes that were taken out."""
    sheet, r = image.copy(), min(image.size) * dice.between(0.012, 0.025)
    x, y = image.width * dice.between(0.3, 0.6), image.height * dice.between(0.3, 0.6)
    for at in (x, x + 6 * r):
        ImageDraw.Draw(sheet).ellipse((at - r, y - r, at + r, y + r), "#2a2420")
    return sheet


def price_badge(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A round price in a corner."""
    sheet, side = image.copy(), min(image.size) * dice.between(0.22, 0.38)
    draw, gap = ImageDraw.Draw(sheet), image.width * 0.03
    left = dice.random.choice((gap, image.width - side - gap))
    draw.ellipse(
        (left, gap, left + side, gap + side),
        dice.pick(("#d90429", "#ff7b00", "#008148", "#3a0ca3")),
    )
    place = (left + side * 0.15, gap + side * 0.36)
    draw.text(place, f"-{digits(dice, 2)} %", "white", font(round(side * 0.26)))
    return sheet


def agency_bar(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """An agency's name over the lower edge, the photo's size kept."""
    sheet, bar = image.copy(), image.height * dice.between(0.08, 0.14)
    top = image.height - bar
    draw = ImageDraw.Draw(sheet)
    draw.rectangle(
        (0, top, image.width, image.height), dice.pick(("#14213d", "#7f1d1d", "#fca311", "#0b6e4f"))
    )
    text_ = f"{words(dice, 2)}  {digits(dice, 7)}"
    draw.text((image.width * 0.04, top + bar * 0.2), text_, "white", font(round(bar * 0.55)))
    return sheet


EDITS: dict[str, RealEdit] = {
    "text": RealEdit(text),
    "stickers": RealEdit(stickers),
    "emoji": RealEdit(emoji),
    "watermark, center": RealEdit(_layered(_watermark_center)),
    "watermark, corner": RealEdit(_layered(_watermark_corner)),
    "watermark, tiled": RealEdit(_layered(_watermark_tiled)),
    "date stamp": RealEdit(date_stamp),
    "arrow and circle": RealEdit(arrow_and_circle),
    "doodle": RealEdit(doodle),
    "faces blurred": RealEdit(blurred_faces),
    "pixelated box": RealEdit(pixelated),
    "number plate blacked out": RealEdit(black_plate),
    "red eyes taken out": RealEdit(red_eye),
    "price badge": RealEdit(price_badge),
    "agency's bar": RealEdit(agency_bar),
}
