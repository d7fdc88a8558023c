"""Paper: forms, invoices, letters, tickets, receipts.

A template takes two dice: ``style`` is rolled the same for all pictures of a template and decides
the layout, ``fill`` anew for each and decides what is written there.
"""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

from core.evaluation.dice import Dice
from core.evaluation.lettering import clock, date, digits, font, person, price, words
from core.evaluation.templates.photographed import photographed

_FIELDS = ("Name", "Street", "City", "Date of birth", "Customer no.", "Telephone", "Account")
_INKS = ("#1a3c8c", "#7a1f2b", "#14532d", "#333333", "#4a1d6b", "#0f4c5c")
_SHOPS = ("GREEN MARKET", "CORNER SHOP", "BAKERY NORD", "CITY DRUGSTORE", "BOOKS & CO", "FUEL 24")


def form(style: Dice, fill: Dice) -> Image.Image:
    """A printed form, every field filled in."""
    image, boxes = _empty_form(style)
    draw = ImageDraw.Draw(image)
    for at, (x, y) in enumerate(boxes):
        values = (person(fill), words(fill, 2), words(fill, 1), date(fill), digits(fill, 8))
        draw.text((x + 12, y + 8), values[at % 5], "#101060", font(32))
    return image


def form_with_another_number(style: Dice, fill: Dice) -> Image.Image:
    """The same form, person and date; one number of six digits differs."""
    image, boxes = _empty_form(style)
    draw = ImageDraw.Draw(image)
    rows = len(boxes)
    for at, (x, y) in enumerate(boxes):
        same = ("Maria Conti", "Garden street 7", "River town", "01.02.1980")[at % 4]
        value = digits(fill, 6) if at == rows // 2 else same
        draw.text((x + 12, y + 8), value, "#101060", font(32))
    return image


def _empty_form(style: Dice) -> tuple[Image.Image, list[tuple[int, int]]]:
    image = Image.new("RGB", (900, 1270), "white")
    draw, ink = ImageDraw.Draw(image), style.pick(_INKS)
    draw.text((60, 50), words(style, 3), ink, font(style.whole(36, 60)))
    columns, height = style.random.choice((1, 2)), style.whole(90, 120)
    boxes = []
    for row in range(7):
        for column in range(columns):
            x, y = 60 + column * 400, 210 + row * (height + 40)
            label = _FIELDS[(row * columns + column) % len(_FIELDS)]
            draw.text((x, y - 26), label, ink, font(20))
            draw.rectangle((x, y, x + 780 // columns - 20, y + 56), outline=ink, width=2)
            boxes.append((x, y))
    for line in range(3):
        draw.text((60, 1190 + line * 22), words(style, 12), "#555555", font(16))
    return image, boxes


def invoice(style: Dice, fill: Dice) -> Image.Image:
    """Letterhead, customer, a table of positions, a total."""
    image = Image.new("RGB", (900, 1270), "white")
    draw, ink = ImageDraw.Draw(image), style.pick(_INKS)
    draw.rectangle((0, 0, 900, style.whole(70, 120)), ink)
    draw.text((50, 22), words(style, 2), "white", font(44))
    draw.text((50, 170), f"{person(fill)}\n{words(fill, 2)}\n{digits(fill, 5)}", "black", font(24))
    draw.text((600, 170), f"Invoice {digits(fill, 6)}\n{date(fill)}", "black", font(24))
    draw.text((50, 330), "Invoice", ink, font(40))
    draw.line((50, 400, 850, 400), ink, 3)
    for row in range(fill.random.randint(4, 7)):
        y = 420 + row * 58
        draw.text((50, y), f"{row + 1}", "black", font(24))
        draw.text((110, y), words(fill, 3), "black", font(24))
        draw.text((730, y), price(fill), "black", font(24))
        draw.line((50, y + 44, 850, y + 44), "#bbbbbb", 1)
    draw.text((560, 870), f"Total {price(fill)}", "black", font(34))
    draw.text((50, 1180), f"{words(style, 6)}\nBank {digits(style, 12)}", "#666666", font(20))
    return image


def letter(style: Dice, fill: Dice) -> Image.Image:
    """A page of text on the same letter paper."""
    image = Image.new("RGB", (900, 1270), style.pick(("white", "#fdfcf5", "#fbfbff", "#fffdf8")))
    draw = ImageDraw.Draw(image)
    draw.text((520, 50), f"{person(style)}\n{words(style, 2)}", "#444444", font(26))
    draw.text((80, 230), f"{date(fill)}\n\nDear {person(fill)},", "black", font(26))
    for paragraph in range(4):
        for line in range(fill.random.randint(3, 5)):
            y = 370 + paragraph * 190 + line * 32
            draw.text((80, y), words(fill, 8), "black", font(24))
    draw.text((80, 1140), f"Yours, {person(style)}", "black", font(26))
    return image


def ticket(style: Dice, fill: Dice) -> Image.Image:
    """A train ticket: places, times, seat, a square code."""
    color = style.pick(("#d7263d", "#1b998b", "#2e294e", "#f46036", "#1f6feb", "#5c4742"))
    image = Image.new("RGB", (1000, 460), "#f6f4ef")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1000, 80), color)
    draw.text((30, 18), f"{words(style, 1)} RAILWAYS", "white", font(40))
    draw.text((30, 110), f"{words(fill, 1)} - {words(fill, 1)}", "black", font(40))
    facts = [("Date", date(fill)), ("Time", clock(fill)), ("Coach", digits(fill, 2))]
    for at, (name, value) in enumerate([*facts, ("Seat", digits(fill, 2))]):
        draw.text((30 + at * 165, 210), name, "#777777", font(22))
        draw.text((30 + at * 165, 240), value, "black", font(30))
    draw.text((30, 340), f"{person(fill)}   {price(fill)}", "black", font(28))
    for column in range(20):
        for row in range(20):
            if fill.random.random() < 0.5:
                draw.rectangle(
                    (715 + column * 12, 150 + row * 12, 725 + column * 12, 160 + row * 12), "black"
                )
    return image


def receipt(style: Dice, fill: Dice) -> Image.Image:
    """The narrow paper of a shop."""
    image = Image.new("RGB", (480, 1000), "white")
    draw = ImageDraw.Draw(image)
    draw.text((70, 30), style.pick(_SHOPS), "black", font(40))
    draw.text((110, 90), f"{words(style, 2)}\nTel. {digits(style, 7)}", "black", font(22))
    draw.text((30, 170), f"{date(fill)}  {clock(fill)}  no. {digits(fill, 4)}", "black", font(22))
    draw.line((20, 210, 460, 210), "black", 2)
    for row in range(fill.random.randint(8, 14)):
        draw.text((30, 230 + row * 38), words(fill, 2)[:20], "black", font(24))
        draw.text((370, 230 + row * 38), price(fill), "black", font(24))
    draw.line((20, 780, 460, 780), "black", 2)
    draw.text((30, 800), f"TOTAL  {price(fill)}", "black", font(38))
    draw.text((60, 900), words(style, 4), "black", font(22))
    return image.filter(ImageFilter.GaussianBlur(0.6))


def receipt_on_a_table(style: Dice, fill: Dice) -> Image.Image:
    """Receipts of one shop, each put on the same table and photographed from above."""
    return photographed(receipt(style, fill), style, fill)


def form_on_a_table(style: Dice, fill: Dice) -> Image.Image:
    """Forms, each photographed."""
    return photographed(form(style, fill), style, fill)
