"""The bytes of a photo to upright RGB pixels: content decides the type, errors become reasons.

JPEGs are decoded at reduced scale where less is asked for (libjpeg's DCT scaling). RAW files give
their embedded preview first. Alpha is laid over white. Safe to call from many threads. Only
:mod:`core.photo_files.decoding` calls this: it knows what may be decoded.
"""

from __future__ import annotations

import threading
import warnings
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

import numpy as np
import pillow_heif
import rawpy
from PIL import Image, ImageFile, ImageOps, JpegImagePlugin, UnidentifiedImageError

from core.errors import UnreadablePhoto
from core.photo_files.camera_raw import TIFF_MAGIC, Developed, develop, is_camera_raw
from core.photo_files.exif import orientation_of, shutter_time_of, taken_at_of
from core.photo_files.reasons import PhotoProblem
from core.records import PhotoFacts

MAX_PIXELS = 400_000_000
FORMATS = (
    "JPEG", "PNG", "WEBP", "GIF", "BMP", "DIB", "TIFF", "AVIF", "HEIF", "PPM", "JPEG2000"
)  # fmt: skip
DECODERS = r"(PIL|pillow_heif|rawpy)\b"
"""The modules that warn of what a file holds, as a pattern."""
_TURNED = range(5, 9)
_UNPACKED = {"I;16", "I;16B", "I;16L", "I;16N"}
_setup = threading.Lock()


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """``pixels`` is RGB and upright, maybe at reduced scale; ``facts`` speak of the full size.

    ``shutter_time`` is known of what a camera wrote, and of edits that kept its tag.
    """

    pixels: Image.Image
    facts: PhotoFacts
    shutter_time: datetime | None = None


def read_pixels(stream: BinaryIO, min_side: int | None = None) -> DecodedPhoto:
    """The photo in ``stream``, which is at its start; raises UnreadablePhoto. See ``decode``."""
    prepare_pillow()
    try:
        return _decode(stream, min_side)
    except UnreadablePhoto:
        raise
    except Image.DecompressionBombError as error:
        raise UnreadablePhoto(PhotoProblem.ABSURDLY_LARGE) from error
    except MemoryError as error:
        raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY) from error
    except Exception as error:  # decoders raise nearly anything on hostile bytes
        raise UnreadablePhoto(_problem(error)) from error


def prepare_pillow() -> None:
    """Let Pillow open all :data:`FORMATS`, and refuse what is absurdly large.

    What decoders warn of, such as damaged metadata, is no news to the user. Warnings are filtered
    for the whole process: to switch them off and on again around each photo isn't safe in threads.
    """
    with _setup:
        if Image.MAX_IMAGE_PIXELS != MAX_PIXELS // 2:
            warnings.filterwarnings("ignore", module=DECODERS)
            Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow raises at twice this
            Image.init()
            pillow_heif.register_heif_opener()


def _decode(stream: BinaryIO, min_side: int | None) -> DecodedPhoto:
    head = stream.read(16)
    stream.seek(0)
    if not head:
        raise UnreadablePhoto(PhotoProblem.EMPTY)
    if is_camera_raw(stream, head):
        try:
            return _from_raw(develop(stream, head, min_side))
        except rawpy.LibRawError:
            if not head.startswith(TIFF_MAGIC):
                raise
            stream.seek(0)  # an ordinary TIFF under a camera's extension
    try:
        with _opened(stream, head) as image:
            return _decoded(image, min_side, image.format or "unknown")
    except UnidentifiedImageError as error:
        raise UnreadablePhoto(PhotoProblem.UNKNOWN_FORMAT) from error


def _opened(stream: BinaryIO, head: bytes) -> ImageFile.ImageFile:
    """A JPEG is opened however large it is: it may be read at reduced scale."""
    try:
        return Image.open(stream, formats=FORMATS)
    except Image.DecompressionBombError:
        if not head.startswith(b"\xff\xd8\xff"):
            raise
        stream.seek(0)
        return JpegImagePlugin.JpegImageFile(stream)


def _from_raw(raw: Developed) -> DecodedPhoto:
    facts = PhotoFacts(raw.width, raw.height, "RAW", raw.orientation, raw.taken_at)
    return DecodedPhoto(raw.pixels, facts, raw.shutter_time)


def _decoded(image: ImageFile.ImageFile, min_side: int | None, name: str) -> DecodedPhoto:
    width, height = image.size
    if min_side is not None and image.format in ("JPEG", "MPO"):
        image.draft("RGB" if image.mode != "CMYK" else "CMYK", (min_side, min_side))
    if _pixels_to_hold(image, width * height) > MAX_PIXELS:
        raise UnreadablePhoto(PhotoProblem.TOO_LARGE, width=width, height=height)
    exif = image.getexif()
    # The HEIF decoder turns the picture itself and says so by resetting the tag.
    orientation = orientation_of(exif)
    image.load()
    upright = ImageOps.exif_transpose(image)
    pixels = _to_rgb(upright)
    if orientation in _TURNED:
        width, height = height, width
    name = {"MPO": "JPEG", "DIB": "BMP", "HEIF": "HEIC"}.get(name, name)
    facts = PhotoFacts(width, height, name, orientation, taken_at_of(exif))
    return DecodedPhoto(pixels, facts, shutter_time_of(exif))


def _pixels_to_hold(image: ImageFile.ImageFile, full: int) -> int:
    """Once it is set to a reduced scale; a progressive JPEG is held whole at any scale."""
    return full if image.info.get("progressive") else image.width * image.height


def _to_rgb(image: Image.Image) -> Image.Image:
    """Any mode to RGB: alpha over white, 16 bits brought to 8, inverted CMYK handled by Pillow."""
    if image.mode == "RGB" and "transparency" not in image.info:
        return image if type(image) is Image.Image else image.copy()
    if image.mode in _UNPACKED or image.mode in ("I", "F"):
        return _scaled_to_8_bits(image).convert("RGB")
    if image.has_transparency_data:
        with_alpha = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, with_alpha).convert("RGB")
    return image.convert("RGB")


def _scaled_to_8_bits(image: Image.Image) -> Image.Image:
    """Deep gray to 8 bits: 16-bit by their range; wider integers and floats by their maximum."""
    values = np.asarray(image, dtype=np.float32)
    values = np.nan_to_num(values)
    highest = float(values.max(initial=0.0))
    full = 255.0 if highest <= 255 and image.mode == "I" else 65535.0
    if image.mode == "F":
        full = 1.0 if highest <= 1.0 else 255.0 if highest <= 255 else highest
    elif highest > full:
        full = highest
    return Image.fromarray(np.clip(values * (255.0 / full), 0, 255).astype(np.uint8))


def _problem(error: Exception) -> PhotoProblem:
    text = str(error).lower()
    if any(sign in text for sign in ("truncated", "unexpected end", "eof", "cut off")):
        return PhotoProblem.CUT_OFF
    if isinstance(error, rawpy.LibRawError):
        return PhotoProblem.UNKNOWN_RAW
    return PhotoProblem.DAMAGED
