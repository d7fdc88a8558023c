"""Facts about a photo that are not its pixels: EXIF orientation, place and rating.

EXIF 2.32 (CIPA DC-008): orientation is tag 0x0112, GPSLatitude 2 in the GPS IFD 0x8825. Rating
0x4746 is Microsoft's tag; XMP (ISO 16684-1) has it as xmp:Rating.
"""

from __future__ import annotations

import re

from PIL import Image

ORIENTATION = 0x0112
GPS_IFD, GPS_LATITUDE, RATING = 0x8825, 2, 0x4746
_XMP_RATING = re.compile(rb"xmp:Rating(?:=[\"']|>)\s*([1-5])")

SMALL = 16_000_000
"""Pixels."""


def tags_of(image: Image.Image) -> Image.Exif:
    """What an opened image says, without decoding many pixels: tags that a PNG has behind them are
    only found in one that is not large."""
    if image.format == "PNG" and image.width * image.height > SMALL:
        return Image.Image.getexif(image)  # PngImageFile's own would decode it
    return image.getexif()


def orientation_of(exif: Image.Exif) -> int:
    """1 to 8; 1 where the tag is missing or absurd."""
    value = exif.get(ORIENTATION, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def has_place(exif: Image.Exif) -> bool:
    """True if the photo says where it was taken."""
    return GPS_LATITUDE in exif.get_ifd(GPS_IFD)


def rating_of(exif: Image.Exif, xmp: bytes) -> int:
    """The stars that someone gave it, 1 to 5; 0 for none, or what makes no sense."""
    stars = exif.get(RATING)
    if isinstance(stars, int) and 1 <= stars <= 5:
        return stars
    match = _XMP_RATING.search(xmp)
    return int(match[1]) if match else 0
