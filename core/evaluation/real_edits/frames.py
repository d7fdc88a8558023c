"""Frames, captions, stories, collages: the photo is whole, and something is put around it."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.evaluation.dice import Dice
from core.evaluation.lettering import font, words
from core.evaluation.real_edits.edit import Draw, RealEdit
from core.evaluation.real_edits.tones import vivid

_PAPERS = ("white", "#faf8f2", "#f4f4f4", "#fffdf5")
_DARK = ("#101010", "#1f2a44", "#3b1f2b", "#20302a")


def white_frame(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """The same width all around."""
    rim = round(max(image.size) * dice.between(0.03, 0.12))
    return ImageOps.expand(image, rim, dice.pick(_PAPERS))


def dark_frame(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A mat and a dark frame, as on a wall."""
    mat = ImageOps.expand(image, round(max(image.size) * dice.between(0.02, 0.06)), "#f0ede4")
    return ImageOps.expand(mat, round(max(image.size) * dice.between(0.01, 0.04)), dice.pick(_DARK))


def polaroid(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """A square crop, wide below, with a few words."""
    side = min(image.size)
    square, rim = ImageOps.fit(image, (side, side)), round(side * dice.between(0.05, 0.09))
    sheet = Image.new("RGB", (side + 2 * rim, side + round(rim * 4.5)), dice.pick(_PAPERS))
    sheet.paste(square, (rim, rim))
    place = (rim, side + round(rim * 1.8))
    ImageDraw.Draw(sheet).text(place, words(dice, 2), "#333355", font(round(rim * 1.2)))
    return sheet


def instant_frame(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """The whole photo, wide below."""
    rim = round(max(image.size) * dice.between(0.03, 0.07))
    return ImageOps.expand(image, (rim, rim, rim, rim * 4), dice.pick(_PAPERS))


def _caption(*, above: bool) -> Draw:
    def caption(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        bar = round(image.height * dice.between(0.12, 0.26))
        paper, ink = dice.pick(
            (("white", "black"), ("#fffbe6", "#222222"), ("black", "white"), ("#222", "#fff"))
        )
        sheet = Image.new("RGB", (image.width, image.height + bar), paper)
        sheet.paste(image, (0, bar if above else 0))
        size = round(bar * 0.3)
        place = (image.width * 0.04, bar * 0.1 + (0 if above else image.height))
        text = f"{words(dice, 4)}\n{words(dice, 3)}"
        ImageDraw.Draw(sheet).text(place, text, ink, font(size))
        return sheet

    return caption


def rounded(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Round corners before white."""
    mask = Image.new("L", image.size)
    radius = min(image.size) * dice.between(0.05, 0.2)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, image.width - 1, image.height - 1), radius, 255)
    return Image.composite(image, Image.new("RGB", image.size, "white"), mask)


def _story(*, blurred: bool) -> Draw:
    """9:16, the photo in the middle, text and a name above."""

    def story(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        width, height = image.width, round(image.width * 16 / 9)
        sheet = Image.new("RGB", (width, height), dice.pick(_DARK))
        if blurred:
            back = ImageOps.fit(image, (width, height))
            sheet = back.filter(ImageFilter.GaussianBlur(width * dice.between(0.03, 0.08)))
        share = dice.between(0.8, 0.98)
        photo = ImageOps.contain(image, (round(width * share), round(height * 0.7)))
        sheet.paste(photo, ((width - photo.width) // 2, (height - photo.height) // 2))
        draw = ImageDraw.Draw(sheet)
        draw.ellipse(
            (width * 0.04, height * 0.03, width * 0.12, height * 0.03 + width * 0.08), "#cc3366"
        )
        draw.text((width * 0.15, height * 0.04), words(dice, 1), "white", font(round(width * 0.05)))
        place = (width * 0.1, height * dice.between(0.84, 0.9))
        draw.text(place, words(dice, 3), "white", font(round(width * 0.06)))
        return sheet

    return story


def _grid(columns: int, rows: int) -> Draw:
    """Equal cells; the photo in one of them, ``other`` and its details in the others."""

    def grid(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
        gap = round(max(image.size) * dice.between(0.005, 0.03))
        cells = [(column, row) for row in range(rows) for column in range(columns)]
        sheet = Image.new(
            "RGB", (columns * (image.width + gap) + gap, rows * (image.height + gap) + gap), "white"
        )
        mine = dice.random.randrange(len(cells))
        for at, (column, row) in enumerate(cells):
            center = (dice.random.random(), dice.random.random())
            detail = ImageOps.fit(other, image.size, bleed=0.08 * at, centering=center)
            place = (gap + column * (image.width + gap), gap + row * (image.height + gap))
            sheet.paste(image if at == mine else detail, place)
        return sheet

    return grid


def before_and_after(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """The photo beside its filtered copy, under two words."""
    bar = round(image.height * dice.between(0.06, 0.12))
    sheet = Image.new("RGB", (image.width * 2, image.height + bar), "white")
    sheet.paste(image, (0, bar))
    sheet.paste(vivid(image, other, dice), (image.width, bar))
    draw = ImageDraw.Draw(sheet)
    for x, text in ((0, "Before"), (image.width, "After")):
        draw.text((x + bar * 0.3, bar * 0.1), text, "black", font(round(bar * 0.7)))
    return sheet


def film_strip(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Black bars with holes above and below."""
    bar = round(image.height * dice.between(0.08, 0.14))
    sheet = ImageOps.expand(image, (0, bar), "black")
    draw = ImageDraw.Draw(sheet)
    for at in range(0, image.width, bar):
        for top in (bar * 0.25, image.height + bar * 1.25):
            draw.rectangle((at + bar * 0.2, top, at + bar * 0.7, top + bar * 0.5), "white")
    return sheet


def post_card(image: Image.Image, other: Image.Image, dice: Dice) -> Image.Image:
    """Greetings over a strip of color."""
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet, "RGBA")
    top = image.height * dice.between(0.02, 0.75)
    color = dice.pick(
        ((200, 30, 60, 190), (255, 255, 255, 190), (20, 90, 160, 190), (0, 0, 0, 170))
    )
    draw.rectangle((0, top, image.width, top + image.height * 0.2), color)
    place = (image.width * 0.06, top + image.height * 0.04)
    draw.text(place, f"Greetings, {words(dice, 1)}", "#ffd43b", font(round(image.height * 0.1)))
    return sheet


EDITS: dict[str, RealEdit] = {
    "white frame": RealEdit(white_frame, no_gain=True),
    "dark frame": RealEdit(dark_frame, no_gain=True),
    "polaroid": RealEdit(polaroid, no_gain=True),
    "instant frame": RealEdit(instant_frame, no_gain=True),
    "caption above": RealEdit(_caption(above=True), no_gain=True),
    "caption below": RealEdit(_caption(above=False), no_gain=True),
    "round corners": RealEdit(rounded),
    "story, plain": RealEdit(_story(blurred=False), no_gain=True),
    "story, blurred": RealEdit(_story(blurred=True), no_gain=True),
    "collage 2x1": RealEdit(_grid(2, 1), shows_other=True),
    "collage 2x2": RealEdit(_grid(2, 2), shows_other=True),
    "before and after": RealEdit(before_and_after, no_gain=True),
    "film strip": RealEdit(film_strip, no_gain=True),
    "post card": RealEdit(post_card),
}
