"""What a photo's file tells beyond what a scan keeps: compression, camera, place, sharpness.

JPEG quality is not stored: it is read back from the luminance quantization table, which libjpeg
makes by scaling the standard one (ITU-T T.81, table K.1; jcparam.c, ``jpeg_quality_scaling``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image

from core.errors import UnreadablePhoto
from core.photo_files.camera_raw import is_camera_raw
from core.photo_files.decoding import Decoder
from core.photo_files.exif import has_place, rating_of, tags_of
from core.photo_files.file_kinds import is_video
from core.photo_files.pixels import FORMATS
from core.photo_files.sharpness import SIDE, sharpness
from core.photo_files.video_facts import length_in_words, video_facts

MAKE, MODEL = 0x010F, 0x0110
LOSSLESS = ("PNG", "BMP", "PPM", "GIF")
_K1_SUM = 3688
"""Of the 64 numbers of the standard luminance table."""


@dataclass(frozen=True, slots=True)
class MeasuredFacts:
    """``sharpness`` 0 to 100, None for what can't be decoded. ``quality``: JPEG's, 1 to 100.
    ``lossless`` None: not known. ``camera`` may be empty; ``has_place``: GPS in the metadata.
    ``video_length``: as in "1:15"; empty for a photo."""

    sharpness: float | None = None
    quality: int | None = None
    lossless: bool | None = None
    camera: str = ""
    has_place: bool = False
    video_length: str = ""


def measure(path: Path, decoder: Decoder) -> MeasuredFacts:
    """All of it; what can't be read stays unknown."""
    if is_video(path.name):
        video = video_facts(path)
        return MeasuredFacts(video_length="" if video is None else length_in_words(video))
    sharp = sharpness_of(path, decoder)
    if sharp is None:
        return MeasuredFacts()
    try:
        with decoder.opened_for_tags(path) as stream:
            return _of_file(stream, sharp)
    except (UnreadablePhoto, OSError, ValueError, SyntaxError):
        return MeasuredFacts(sharp)  # it was decoded above: only the metadata is odd


def sharpness_of(path: Path, decoder: Decoder) -> float | None:
    """0 (flat) to 100, None for what can't be decoded."""
    try:
        return sharpness(decoder.decode(path, SIDE).pixels)
    except UnreadablePhoto:
        return None


def place_and_rating_of(path: Path, decoder: Decoder) -> tuple[bool, int] | None:
    """Whether it says where it was taken, and its stars (0: none); no pixel is decoded.

    None for what Pillow can't open, such as camera RAW.
    """
    try:
        with (
            decoder.opened_for_tags(path) as stream,
            Image.open(stream, formats=FORMATS) as image,
        ):
            exif, xmp = tags_of(image), image.info.get("xmp", b"")
            stars = rating_of(exif, xmp if isinstance(xmp, bytes) else str(xmp).encode())
            return has_place(exif), stars
    except Exception:  # decoders raise nearly anything on hostile bytes
        return None


def _of_file(stream: BinaryIO, sharp: float) -> MeasuredFacts:
    head = stream.read(16)
    stream.seek(0)
    if is_camera_raw(stream, head):
        return MeasuredFacts(sharp, lossless=True)
    with Image.open(stream, formats=FORMATS) as image:
        exif = tags_of(image)
        return MeasuredFacts(
            sharp,
            jpeg_quality(image),
            True if image.format in LOSSLESS or head[12:16] == b"VP8L" else None,
            camera_in_words(str(exif.get(MAKE, "")), str(exif.get(MODEL, ""))),
            has_place(exif),
        )


def camera_in_words(make: str, model: str) -> str:
    """ "Canon", "Canon EOS 5D" -> "Canon EOS 5D": the maker is named once."""
    make, model = make.strip("\0 "), model.strip("\0 ")
    if make.split(" ")[0].casefold() in model.casefold():
        return model
    return f"{make} {model}".strip()


def jpeg_quality(image: Image.Image) -> int | None:
    """1 to 100 as libjpeg counts; None for other formats. Other encoders only come near."""
    tables = getattr(image, "quantization", None)
    if image.format not in ("JPEG", "MPO") or not tables:
        return None
    scale = 100 * float(np.sum(tables[min(tables)])) / _K1_SUM
    quality = (200 - scale) / 2 if scale <= 100 else 5000 / scale
    return int(np.clip(round(quality), 1, 100))
