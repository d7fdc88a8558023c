"""What an edit is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from core.evaluation.dice import Dice

Draw = Callable[[Image.Image, Image.Image, Dice], Image.Image]
"""(photo, another photo, dice) -> the edited photo; all RGB."""


@dataclass(frozen=True, slots=True)
class RealEdit:
    """``suffix`` and ``quality``: how its file is written. ``shows_other``: the other photo is part
    of it, too. ``no_gain``: it has more pixels or a better format, and the original should stay."""

    draw: Draw
    suffix: str = ".jpg"
    quality: int = 90
    shows_other: bool = False
    no_gain: bool = False
