"""How a photo's file stores its pixels, and how much it says of them: read from its header."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from core.arrays import IntArray
from core.photo_files.decoding import Decoder
from core.photo_files.exif import has_place, orientation_of, rating_of, tags_of
from core.photo_files.measuring import LOSSLESS, MAKE, jpeg_quality
from core.photo_files.pixels import FORMATS

_HEAD = 26
_PNG_BITS = 24
"""Where a PNG says them (W3C, PNG third edition, 11.2.1)."""
_TIFF_BITS = 258
LOSSLESS_TIFF = ("raw", "tiff_lzw", "tiff_adobe_deflate", "tiff_deflate", "packbits")


@dataclass(frozen=True, slots=True)
class StoredForm:
    """``steps``: a JPEG's luminance quantization table, (8, 8), None for others; ``quality``, 1 to
    100, follows from it. ``details``: how many of place, camera and rating it says; ``is_deep``: it
    has more than 8 bits a color."""

    steps: IntArray | None = None
    quality: int | None = None
    is_lossless: bool = False
    orientation: int = 1
    details: int = 0
    is_deep: bool = False


UNKNOWN_FORM = StoredForm()


def stored_form(path: Path, decoder: Decoder) -> StoredForm:
    """No pixel is decoded. :data:`UNKNOWN_FORM` for what Pillow can't open, such as camera RAW."""
    try:
        with decoder.opened_for_tags(path) as stream:
            head = stream.read(_HEAD)
            stream.seek(0)
            with Image.open(stream, formats=FORMATS) as image:
                return _form(image, head)
    except Exception:  # decoders raise nearly anything on hostile bytes
        return UNKNOWN_FORM


def _form(image: Image.Image, head: bytes) -> StoredForm:
    exif, quality = tags_of(image), jpeg_quality(image)
    tables = getattr(image, "quantization", None)
    steps = None
    if quality is not None and tables:
        steps = np.asarray(tables[min(tables)], dtype=np.int64).reshape(8, 8)
    is_lossless = image.format in LOSSLESS or head[12:16] == b"VP8L"
    if image.format == "TIFF":
        is_lossless = image.info.get("compression") in LOSSLESS_TIFF
    xmp = image.info.get("xmp", b"")
    stars = rating_of(exif, xmp if isinstance(xmp, bytes) else str(xmp).encode())
    details = (has_place(exif), bool(str(exif.get(MAKE, "")).strip("\0 ")), stars > 0)
    is_deep = _bits(image, head) > 8
    return StoredForm(steps, quality, is_lossless, orientation_of(exif), sum(details), is_deep)


def _bits(image: Image.Image, head: bytes) -> int:
    """A color, as far as PNG, TIFF and HEIC tell; else 8."""
    if image.format == "PNG":
        return head[_PNG_BITS] if len(head) > _PNG_BITS else 8
    if isinstance(image, TiffImageFile):
        return int(max(image.tag_v2.get(_TIFF_BITS, (8,))))
    bits = image.info.get("bit_depth")
    return bits if isinstance(bits, int) else 8
