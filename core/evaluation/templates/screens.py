"""Screens: calendars, weather apps, chat lists, chats, slides, code."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

from core.evaluation.dice import Dice
from core.evaluation.lettering import clock, date, digits, font, person, words

_PHONE = (720, 1480)
_ACCENTS = ("#128c7e", "#2f6fed", "#d6336c", "#7048e8", "#e8590c", "#0b7285")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_KEYS = ("return", "if", "for", "import", "while", "assert", "yield", "with")


def _phone(fill: Dice, background: str, ink: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", _PHONE, background)
    draw = ImageDraw.Draw(image)
    draw.text((40, 16), clock(fill), ink, font(28))
    draw.text((590, 16), f"{digits(fill, 2)} %", ink, font(28))
    return image, draw


def calendar(style: Dice, fill: Dice) -> Image.Image:
    """A month of a calendar app, with other appointments."""
    image, draw = _phone(fill, "white", "black")
    accent = style.pick(_ACCENTS)
    draw.text((40, 90), f"Month {fill.random.randint(1, 12)}", accent, font(56))
    first, days = fill.random.randrange(7), fill.random.randint(28, 31)
    for at, name in enumerate(_DAYS):
        draw.text((30 + at * 98, 190), name, "#888888", font(26))
    for day in range(days):
        row, column = divmod(day + first, 7)
        x, y = 16 + column * 98, 240 + row * 195
        draw.rectangle((x, y, x + 94, y + 190), outline="#dddddd")
        draw.text((x + 30, y + 8), str(day + 1), "black", font(30))
        for entry in range(fill.random.choice((0, 0, 1, 2))):
            draw.rectangle((x + 4, y + 56 + entry * 40, x + 90, y + 90 + entry * 40), accent)
            draw.text((x + 8, y + 60 + entry * 40), words(fill, 1)[:7], "white", font(20))
    return image


def weather(style: Dice, fill: Dice) -> Image.Image:
    """A weather app: one town, another day."""
    image, draw = _phone(fill, style.pick(("#3a7bd5", "#274060", "#4aa3df", "#5b6b8c")), "white")
    now = fill.random.randint(-9, 34)
    draw.text(
        (240, 150), style.pick(("Northport", "Riverton", "Eastvale", "Lakeside")), "white", font(50)
    )
    draw.text((250, 230), f"{now}°", "white", font(150))
    draw.text(
        (230, 420),
        fill.random.choice(("Sunny", "Cloudy", "Rain", "Snow", "Fog")),
        "white",
        font(44),
    )
    for at in range(6):
        draw.text((40 + at * 112, 540), f"{at * 3:02d}", "white", font(28))
        _sky(draw, fill.random.randrange(3), 50 + at * 112, 590)
        draw.text((46 + at * 112, 650), f"{now + fill.random.randint(-5, 5)}°", "white", font(32))
    for at, name in enumerate(_DAYS):
        y = 760 + at * 98
        draw.line((40, y - 14, 680, y - 14), "#c8d8ee", 1)
        draw.text((50, y), name, "white", font(36))
        _sky(draw, fill.random.randrange(3), 300, y)
        low = now - fill.random.randint(3, 9)
        draw.text((500, y), f"{low}°   {now + fill.random.randint(0, 6)}°", "white", font(36))
    return image


def _sky(draw: ImageDraw.ImageDraw, kind: int, x: float, y: float) -> None:
    if kind == 0:
        draw.ellipse((x, y, x + 42, y + 42), "#ffd43b")
    else:
        draw.ellipse((x, y + 8, x + 30, y + 36), "#eeeeee")
        draw.ellipse((x + 16, y, x + 50, y + 36), "#dddddd")
    for drop in range(3 if kind == 2 else 0):
        draw.line((x + 8 + drop * 14, y + 38, x + 4 + drop * 14, y + 50), "#9fd3ff", 3)


def chat_list(style: Dice, fill: Dice) -> Image.Image:
    """The list of conversations of a messenger."""
    image, draw = _phone(fill, "white", "black")
    accent = style.pick(_ACCENTS)
    draw.rectangle((0, 60, 720, 170), accent)
    draw.text((40, 88), words(style, 1), "white", font(48))
    for row in range(10):
        y = 190 + row * 128
        hue = fill.random.randrange(360)
        draw.ellipse((30, y, 126, y + 96), f"hsl({hue}, 45%, 60%)")
        draw.text((150, y + 6), person(fill), "black", font(34))
        draw.text((150, y + 52), words(fill, 4)[:30], "#777777", font(27))
        draw.text((610, y + 8), clock(fill), "#999999", font(24))
        if fill.random.random() < 0.3:
            draw.ellipse((630, y + 46, 670, y + 86), accent)
    return image


def chat(style: Dice, fill: Dice) -> Image.Image:
    """One conversation: bubbles left and right."""
    image, draw = _phone(fill, style.pick(("#efe7dd", "#dfe7ef", "#f4f4f4", "#e6efe3")), "black")
    accent = style.pick(_ACCENTS)
    draw.rectangle((0, 60, 720, 170), accent)
    draw.text((140, 90), person(style), "white", font(42))
    y = 200
    while y < 1260:
        mine, lines = fill.random.random() < 0.5, fill.random.randint(1, 3)
        width, x = fill.random.randint(240, 480), 20
        x = 700 - width if mine else 20
        draw.rounded_rectangle(
            (x, y, x + width, y + 26 + lines * 40), 20, "#d9fdd3" if mine else "white"
        )
        for line in range(lines):
            draw.text(
                (x + 18, y + 12 + line * 40), words(fill, 4)[: width // 17], "black", font(30)
            )
        y += 52 + lines * 40
    draw.rounded_rectangle((20, 1380, 700, 1460), 40, "white")
    return image


def slide(style: Dice, fill: Dice) -> Image.Image:
    """Slides of one talk."""
    background, ink = style.pick(
        (
            ("#ffffff", "#1c3f94"),
            ("#12263f", "#ffffff"),
            ("#fff8e7", "#7c2d12"),
            ("#0f172a", "#7dd3fc"),
        )
    )
    image = Image.new("RGB", (1280, 720), background)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 24, 720), style.pick(_ACCENTS))
    draw.text((80, 60), words(fill, 4), ink, font(60))
    for row in range(fill.random.randint(3, 5)):
        draw.text((110, 190 + row * 84), f"- {words(fill, 6)}", ink, font(36))
    draw.text((80, 660), f"{words(style, 3)}    {fill.random.randint(2, 60)}", "#8a8a8a", font(24))
    return image


def code(style: Dice, fill: Dice) -> Image.Image:
    """An editor with another file open."""
    image = Image.new("RGB", (1280, 800), style.pick(("#1e1e1e", "#fdf6e3", "#282c34", "#ffffff")))
    draw = ImageDraw.Draw(image)
    inks = style.pick((("#d16969", "#4ec9b0", "#9cdcfe"), ("#859900", "#268bd2", "#b58900")))
    indent = 0
    for row in range(28):
        draw.text((20, 14 + row * 27), str(row + 1), "#888888", font(20))
        if fill.random.random() < 0.12:
            continue
        x = 80.0 + indent * 40
        for part in (fill.random.choice(_KEYS), words(fill, fill.random.randint(1, 4)).lower()):
            draw.text((x, 14 + row * 27), part, fill.random.choice(inks), font(20))
            x += draw.textlength(part, font(20)) + 12
        indent = max(0, min(5, indent + fill.random.choice((-1, 0, 0, 1))))
    return image


def chart(style: Dice, fill: Dice) -> Image.Image:
    """A line chart of a report, with other values."""
    image = Image.new("RGB", (1000, 640), "white")
    draw, color = ImageDraw.Draw(image), style.pick(_ACCENTS)
    draw.text((60, 24), f"{words(style, 3)}, {date(fill)}", "black", font(34))
    for row in range(6):
        draw.line((90, 120 + row * 88, 960, 120 + row * 88), "#dddddd", 2)
        draw.text((30, 106 + row * 88), str(100 - row * 20), "#666666", font(24))
    phase, pitch = fill.random.uniform(0, 6), fill.random.uniform(0.3, 0.9)
    values = [
        0.5 + 0.3 * math.sin(phase + at * pitch) + fill.random.uniform(-0.18, 0.18)
        for at in range(18)
    ]
    points = [(100 + at * 50, 560 - value * 440) for at, value in enumerate(values)]
    draw.line(points, color, 5)
    return image
