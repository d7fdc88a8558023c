"""Letters, words and numbers for pictures that the protocols draw: Pillow's built-in font only."""

from __future__ import annotations

from functools import lru_cache

from PIL import ImageFont

from core.evaluation.dice import Dice

_WORDS = (
    "the meeting on house garden river winter report please find over under light order second "
    "morning about window travel station number summer record answer paper silver market small "
    "people bring water letter yellow evening result simple mountain coffee later ticket school "
    "between autumn project family remember bridge doctor kitchen always pocket orange village"
).split()
_FIRST = "Anna Boris Clara Daniel Emma Felix Greta Hugo Irina Jakob Karla Leon Maria Nils".split()
_LAST = (
    "Adler Berger Conti Duval Evans Fischer Grant Horvat Ivanov Jensen Kovac Lopez Moser".split()
)

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@lru_cache(maxsize=200)
def font(size: int) -> Font:
    """At this height in pixels."""
    return ImageFont.load_default(max(8, size))


def words(dice: Dice, count: int) -> str:
    """A line that means nothing."""
    text = " ".join(dice.random.choice(_WORDS) for _ in range(count))
    return text[0].upper() + text[1:]


def person(dice: Dice) -> str:
    """A first and a last name."""
    return f"{dice.random.choice(_FIRST)} {dice.random.choice(_LAST)}"


def digits(dice: Dice, count: int) -> str:
    """A number of so many digits."""
    return "".join(dice.random.choice("0123456789") for _ in range(count))


def price(dice: Dice) -> str:
    """Between 0.50 and 199.99."""
    return f"{dice.random.uniform(0.5, 200):.2f}"


def date(dice: Dice) -> str:
    """A day of the years 2015 to 2025."""
    roll = dice.random.randint
    return f"{roll(1, 28):02d}.{roll(1, 12):02d}.{roll(2015, 2025)}"


def clock(dice: Dice) -> str:
    """A time of the day."""
    return f"{dice.random.randint(0, 23)}:{dice.random.randint(0, 59):02d}"
