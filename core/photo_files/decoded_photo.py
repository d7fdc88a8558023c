"""What decoding makes of a photo file, and what a file is whose header alone was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from core.photo_files.costs import Cost
from core.photo_files.shot_facts import NO_SHOT, ShotFacts
from core.records import PhotoFacts


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """``pixels`` is RGB and upright, maybe at reduced scale; ``facts`` speak of the full size.

    ``shot`` is what a camera wrote, also of edits that kept its tags.
    ``complaints``: the decoder went on past data that made no sense; the pixels may be damaged.
    ``alpha``: L, of the same size, 0 where the photo is transparent; None where nothing is.
    ``profile``: the name of its color space if that isn't sRGB; ``pixels`` are sRGB in any case.
    """

    pixels: Image.Image
    facts: PhotoFacts
    shot: ShotFacts = NO_SHOT
    complaints: bool = False
    alpha: Image.Image | None = None
    profile: str = ""

    @property
    def is_reduced(self) -> bool:
        """False for all the pixels that the photo has."""
        return self.pixels.size != (self.facts.width, self.facts.height)


class OpenedPhoto(Protocol):
    """A photo whose header was read. Both raise whatever decoders raise."""

    def cost(self, min_side: int | None) -> Cost:
        """What :meth:`read` takes."""

    def read(self, min_side: int | None) -> DecodedPhoto:
        """Once, and after :meth:`cost`."""
