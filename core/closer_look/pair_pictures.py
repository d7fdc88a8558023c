"""Two photos for the viewer: laid over each other, and where they differ, in the frame of each.

In two steps, since reading closely takes longer than laying over: the window shows the pictures
at once, and outlines over them when they are known.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.arrays import ByteArray
from core.closer_look import fine_look
from core.closer_look.alignment import Alignment, align, sketch
from core.closer_look.difference import at_most, differing, lay_over, painted, visible_share
from core.closer_look.fine_look import MOST_PLACES, Box, look_closely, moved
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder, RgbPixels
from core.photo_files.reading import read_photo

SIDE = 1200
"""Longer side of the pictures that are laid over each other."""
LOWEST = 0.3
"""Of the correlation: between 80 pairs of unrelated photos it was 0.07 at most."""


@dataclass(frozen=True, slots=True)
class ReadablePair:
    """Two pictures (h, w, 3) uint8 at the size at which print can be read, and how they lie over
    each other."""

    first: ByteArray
    second: ByteArray
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class PairPictures:
    """For the window: the first picture, the second in its frame, and what differs.

    The first in dim gray, differences bright over it; black where the second has no pixels.
    ``share``: how much of the common part differs visibly. ``readable``: for :func:`places_of`;
    None where a difference would say nothing of the photos, being damage or a cut-out's ground.
    """

    first: RgbPixels
    second: RgbPixels
    difference: RgbPixels
    share: float
    readable: ReadablePair | None


@dataclass(frozen=True, slots=True)
class DifferingPlaces:
    """Where two photos differ, the largest place first: the same places as shares (0..1) of the
    first and of the second picture. ``agrees``: it was seen that no detail differs."""

    in_first: tuple[Box, ...]
    in_second: tuple[Box, ...]
    agrees: bool

    @property
    def may_be_more(self) -> bool:
        """Whether only the largest are named."""
        return len(self.in_first) == MOST_PLACES


def pair_pictures(first: Path, second: Path, decoder: Decoder) -> PairPictures | None:
    """What the viewer's modes show; None if the pictures can't be laid over each other.

    Raises UnreadablePhoto naming the file.
    """
    photos = read_photo(first, decoder, SIDE), read_photo(second, decoder, SIDE)
    a, b = (at_most(photo.pixels, SIDE) for photo in photos)
    alignment = align(sketch(a), sketch(b))
    if alignment is None or alignment.correlation < LOWEST:
        return None
    laid = lay_over(a, b, alignment)
    if laid is None:
        return None
    difference = differing(laid)
    return PairPictures(
        _rgb(laid.first),
        _rgb(laid.second),
        _rgb(painted(laid, difference)),
        visible_share(difference, laid.common),
        _readable(*photos, alignment),
    )


def places_of(pair: ReadablePair) -> DifferingPlaces | None:
    """None if too little of the two is common."""
    look = look_closely(pair.first, pair.second, pair.alignment)
    if look is None:
        return None
    there = tuple(moved(place, pair.alignment.homography) for place in look.places)
    return DifferingPlaces(look.places, there, look.agrees)


def _readable(
    first: DecodedPhoto, second: DecodedPhoto, alignment: Alignment
) -> ReadablePair | None:
    if first.complaints or second.complaints or (first.alpha is None) != (second.alpha is None):
        return None
    a, b = (at_most(photo.pixels, fine_look.SIDE) for photo in (first, second))
    return ReadablePair(a, b, alignment)


def _rgb(pixels: ByteArray) -> RgbPixels:
    return RgbPixels(pixels.shape[1], pixels.shape[0], pixels.tobytes())
