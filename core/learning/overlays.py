"""Edits that add something to a photo: text, logo, watermark, frame, screenshot, collage.

Styles are few and seeded (``STYLES``), so that many different photos carry the very same overlay.
"""

from __future__ import annotations

import random

from PIL import Image, ImageColor, ImageDraw, ImageFont, ImageOps

from core.learning.edits import Edit

STYLES = 60
_WORDS = (
    "For sale", "Agency 24", "SAMPLE", "© Studio", "Preview", "Summer sale", "New!", "holiday",
    "Only today -30 %", "photo.example", "when you see it", "Best price", "No. 4711", "Kitchen",
)  # fmt: skip
_COLORS = ("white", "black", "red", "yellow", "navy", "teal", "gold", "gray", "hotpink", "green")


def _style(rng: random.Random, kind: str) -> random.Random:
    return random.Random(f"{kind}-{rng.randrange(STYLES)}")


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(max(8.0, size))


def text(image: Image.Image, rng: random.Random) -> Image.Image:
    """One to three lines of text on the photo."""
    style, edited = _style(rng, "text"), image.copy()
    draw = ImageDraw.Draw(edited)
    for _ in range(style.randint(1, 3)):
        size = min(image.size) * style.uniform(0.06, 0.16)
        place = (image.width * style.uniform(0, 0.5), image.height * style.uniform(0, 0.85))
        outline = 0 if style.random() < 0.5 else max(1, round(size / 12))
        color = style.choice(_COLORS)
        draw.text(
            place,
            style.choice(_WORDS),
            color,
            _font(size),
            stroke_width=outline,
            stroke_fill="black",
        )
    return edited


def caption(image: Image.Image, rng: random.Random) -> Image.Image:
    """A bar with text above, below or on the photo."""
    style = _style(rng, "caption")
    height = round(image.height * style.uniform(0.1, 0.25))
    background = style.choice(["white", "black", "#222", "gold", "navy"])
    bar = Image.new("RGB", (image.width, height), background)
    ink = "black" if background in ("white", "gold") else "white"
    place = (image.width * 0.05, height * 0.2)
    ImageDraw.Draw(bar).text(place, style.choice(_WORDS), ink, _font(height * 0.55))
    outside = style.random() < 0.6
    edited = Image.new("RGB", (image.width, image.height + height * outside), background)
    on_top = style.random() < 0.5
    edited.paste(image, (0, height if outside and on_top else 0))
    edited.paste(bar, (0, 0 if on_top else edited.height - height))
    return edited


def logo(image: Image.Image, rng: random.Random) -> Image.Image:
    """A shape with a word in a corner or in the middle, opaque or half transparent."""
    style = _style(rng, "logo")
    side = round(min(image.size) * style.uniform(0.15, 0.38))
    badge = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(badge)
    color = (*ImageColor.getrgb(style.choice(_COLORS)), style.randint(120, 255))
    shape = style.choice([draw.ellipse, draw.rectangle])
    shape((0, side * 0.2, side - 1, side * 0.8), fill=color)
    draw.text((side * 0.1, side * 0.4), style.choice(_WORDS)[:8], "white", _font(side * 0.18))
    x, y = style.choice([(0.03, 0.03), (0.97, 0.03), (0.03, 0.97), (0.97, 0.97), (0.5, 0.5)])
    edited = image.copy()
    edited.paste(badge, (round((image.width - side) * x), round((image.height - side) * y)), badge)
    return edited


def tiled_watermark(image: Image.Image, rng: random.Random) -> Image.Image:
    """A word, slanted, all over the photo."""
    style = _style(rng, "tiled")
    size = min(image.size) * style.uniform(0.05, 0.13)
    reach = max(image.size) * 2
    layer = Image.new("RGBA", (reach, reach))
    draw = ImageDraw.Draw(layer)
    word, color = style.choice(_WORDS), style.choice(["white", "white", "black", "gray", "red"])
    ink = (*ImageColor.getrgb(color), style.randint(60, 190))
    across, down = size * style.uniform(5, 9), size * style.uniform(2, 4.5)
    for row in range(int(reach / down) + 1):
        for column in range(int(reach / across) + 1):
            draw.text((column * across + row % 2 * size, row * down), word, ink, _font(size))
    layer = layer.rotate(style.choice([0, 20, 30, 45, -30]), Image.Resampling.BILINEAR)
    left, top = (reach - image.width) // 2, (reach - image.height) // 2
    layer = layer.crop((left, top, left + image.width, top + image.height))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def lines(image: Image.Image, rng: random.Random) -> Image.Image:
    """Parallel or crossing lines all over the photo, as on proofs and behind fences."""
    style = _style(rng, "lines")
    reach = max(image.size) * 2
    layer = Image.new("RGBA", (reach, reach))
    draw = ImageDraw.Draw(layer)
    pitch = max(6, round(min(image.size) * style.uniform(0.05, 0.22)))
    width = max(1, round(pitch * style.uniform(0.02, 0.14)))
    color = style.choice(["white", "white", "black", "gray", "red", "blue"])
    ink = (*ImageColor.getrgb(color), style.randint(60, 220))
    for at in range(0, reach, pitch):
        draw.line((at, 0, at, reach), ink, width)
    if style.random() < 0.6:
        for at in range(0, reach, pitch):
            draw.line((0, at, reach, at), ink, width)
    layer = layer.rotate(style.choice([0, 45, 45, 30, 60, -20]), Image.Resampling.BILINEAR)
    left, top = (reach - image.width) // 2, (reach - image.height) // 2
    layer = layer.crop((left, top, left + image.width, top + image.height))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def cover(image: Image.Image, rng: random.Random) -> Image.Image:
    """5-30 % of the photo hidden under a box or disk of one color."""
    share, edited = rng.uniform(0.05, 0.3), image.copy()
    width, height = (round(side * share**0.5) for side in image.size)
    x, y = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
    draw = ImageDraw.Draw(edited)
    shape = rng.choice([draw.rectangle, draw.ellipse])
    shape((x, y, x + width, y + height), fill=rng.choice(_COLORS))
    return edited


def frame(image: Image.Image, rng: random.Random) -> Image.Image:
    """A border of one or two colors; the bottom sometimes wider, as on instant film."""
    style = _style(rng, "frame")
    width = max(1, round(min(image.size) * style.uniform(0.03, 0.16)))
    edited = ImageOps.expand(image, width, style.choice(["white", "black", "#654321", "gold"]))
    if style.random() < 0.4:
        edited = ImageOps.expand(edited, max(1, width // 3), style.choice(_COLORS))
    if style.random() < 0.3:
        taller = Image.new("RGB", (edited.width, edited.height + 2 * width), "white")
        taller.paste(edited, (0, 0))
        return taller
    return edited


def letterbox(image: Image.Image, rng: random.Random) -> Image.Image:
    """Bars that bring the photo to another aspect ratio."""
    aspect = rng.choice([1.0, 16 / 9, 9 / 16, 4 / 5])
    side = max(image.size)
    size = (side, round(side / aspect)) if aspect >= 1 else (round(side * aspect), side)
    color = rng.choice(["black", "white", "#888", "#123"])
    return ImageOps.pad(image, size, color=color)


def screenshot(image: Image.Image, rng: random.Random) -> Image.Image:
    """The photo on a phone's or a desktop's screen, between bars with signs and text."""
    style = _style(rng, "screenshot")
    dark = style.random() < 0.5
    paper, ink = ("#111", "#ddd") if dark else ("#f5f5f5", "#222")
    across, top, bottom = style.uniform(0, 0.12), style.uniform(0.06, 0.3), style.uniform(0.06, 0.4)
    pad = round(image.width * across)
    above, below = round(image.height * top), round(image.height * bottom)
    screen = Image.new("RGB", (image.width + 2 * pad, image.height + above + below), paper)
    draw = ImageDraw.Draw(screen)
    size = max(8.0, screen.width * 0.045)
    draw.text(
        (size, above * 0.15), f"{style.randint(1, 23)}:{style.randint(10, 59)}", ink, _font(size)
    )
    draw.rectangle((screen.width * 0.8, above * 0.2, screen.width * 0.95, above * 0.45), fill=ink)
    for line in range(style.randint(1, 4)):
        y = above + image.height + size * (0.4 + 1.3 * line)
        draw.text((size, y), style.choice(_WORDS), ink, _font(size * 0.8))
    for button in range(style.randint(0, 4)):
        x = screen.width * (0.15 + 0.2 * button)
        y = screen.height - size
        draw.ellipse((x, y - size / 2, x + size, y + size / 2), fill=style.choice(_COLORS))
    screen.paste(image, (pad, above))
    return screen


def collage(image: Image.Image, other: Image.Image, rng: random.Random) -> Image.Image:
    """The photo beside, above or under another one, sharing the area or with the larger part."""
    share = rng.uniform(0.5, 0.72)
    beside = rng.random() < 0.5
    gap = rng.choice([0, 0, max(2, max(image.size) // 60)])
    if beside:
        size = (max(16, round(image.width * (1 - share) / share)), image.height)
        sheet = Image.new("RGB", (image.width + size[0] + gap, image.height), "white")
    else:
        size = (image.width, max(16, round(image.height * (1 - share) / share)))
        sheet = Image.new("RGB", (image.width, image.height + size[1] + gap), "white")
    filler = ImageOps.fit(other, size)
    first = rng.random() < 0.5
    step = (size[0] + gap, 0) if beside else (0, size[1] + gap)
    after = (image.width + gap, 0) if beside else (0, image.height + gap)
    sheet.paste(image, (0, 0) if first else step)
    sheet.paste(filler, after if first else (0, 0))
    return sheet


OVERLAYS: dict[str, Edit] = {
    edit.__name__: edit
    for edit in (text, caption, logo, tiled_watermark, lines, cover, frame, letterbox, screenshot)
}
