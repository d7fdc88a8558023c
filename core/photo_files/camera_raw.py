"""Camera RAW to upright RGB: the embedded preview if it is large enough, else LibRaw's rendering.

Most RAW is a TIFF inside (TIFF 6.0, DNG 1.6), so the container tells orientation and date; LibRaw
(through rawpy) knows the rest. A small preview is never enlarged: the sensor's data is rendered.
"""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
import rawpy
from PIL import Image, ImageOps

from core.photo_files.costs import Cost, cost_of_image, cost_of_raw
from core.photo_files.embedded_metadata import clock_time, said_by_tags, shot_of_tags
from core.photo_files.exif import orientation_of
from core.photo_files.file_bytes import Broken, FileBytes
from core.photo_files.file_kinds import RAW_EXTENSIONS
from core.photo_files.jpeg_scans import scans_in
from core.photo_files.shot_facts import ShotFacts
from core.photo_files.tiff_holdings import size_in_raw

TIFF_MAGIC = (b"II*\x00", b"MM\x00*")
_OWN_MAGIC = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\x00", b"FOVb", b"\x00MRM")
_DNG_VERSION = 50706
_TURN = {3: Image.Transpose.ROTATE_180, 5: Image.Transpose.ROTATE_90, 6: Image.Transpose.ROTATE_270}
"""LibRaw's ``flip`` to what makes the picture upright (libraw_image_sizes_t)."""


class Developed(NamedTuple):
    """``pixels`` is RGB and upright, maybe smaller than ``width`` x ``height``, the full size; not
    ``is_developed``: a preview, since the rest can't be read."""

    pixels: Image.Image
    width: int
    height: int
    orientation: int
    taken_at: datetime | None
    shot: ShotFacts
    is_developed: bool


def is_camera_raw(stream: BinaryIO, head: bytes) -> bool:
    """By content where that is enough; among TIFFs the extension decides which decoder goes first.

    ``head`` holds the first 16 bytes; ``stream`` stands at the start again afterwards.
    """
    if head.startswith(_OWN_MAGIC) or head[4:12] == b"ftypcrx " or head[8:10] == b"CR":
        return True
    if not head.startswith(TIFF_MAGIC):
        return False
    suffix = Path(str(getattr(stream, "name", ""))).suffix.lower()
    return suffix in RAW_EXTENSIONS or _DNG_VERSION in _container(stream, head)


class CameraRaw:
    """An open RAW file, read whole. To be used with ``with``. All may raise rawpy.LibRawError."""

    def __init__(self, stream: BinaryIO, head: bytes) -> None:
        self._exif = _container(stream, head)
        self._raw = rawpy.imread(stream)
        self._file_size = stream.tell()

    def __enter__(self) -> CameraRaw:
        return self

    def __exit__(self, *_: object) -> None:
        self._raw.close()

    def cost(self, min_side: int | None) -> Cost:
        """What :meth:`develop` takes."""
        data = _preview_data(self._raw)
        if data is not None:
            with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
                if min(image.size) >= self._least(min_side):
                    scans = scans_in(io.BytesIO(data))
                    return cost_of_image(image, 0, image.width * image.height, scans)
        sizes = self._raw.sizes
        pixels = int(sizes.raw_width) * int(sizes.raw_height)
        return cost_of_raw(pixels, self._file_size, half=self._is_small(min_side))

    def develop(self, min_side: int | None) -> Developed:
        """The photo, no side below ``min_side`` if the sensor has as much."""
        flip = int(self._raw.sizes.flip)
        width, height = int(self._raw.sizes.width), int(self._raw.sizes.height)
        pixels, of_preview = _preview(self._raw, self._least(min_side), flip)
        is_developed = True
        if pixels is None:
            pixels, is_developed = self._rendered(min_side, flip)
        if flip in (5, 6):
            width, height = height, width
        exif = self._exif
        taken_at = clock_time(said_by_tags(exif).and_also(said_by_tags(of_preview)))
        shot = shot_of_tags(exif)
        if shot.taken is None:
            shot = shot_of_tags(of_preview)
        orientation = orientation_of(exif)
        return Developed(pixels, width, height, orientation, taken_at, shot, is_developed)

    def _rendered(self, min_side: int | None, flip: int) -> tuple[Image.Image, bool]:
        """From the sensor's data; where LibRaw doesn't know its compression, the preview however
        small it is, and False."""
        small = self._is_small(min_side)
        preview = _small_preview(self._raw, flip)
        try:
            pixels = self._raw.postprocess(half_size=small, use_camera_wb=True)
        except rawpy.LibRawError:  # which leaves no preview to be read
            if preview is None:
                raise
            return preview, False
        return Image.fromarray(pixels), True

    def _least(self, min_side: int | None) -> int:
        half = min(int(self._raw.sizes.width), int(self._raw.sizes.height)) // 2
        return half if min_side is None else min(min_side, half)

    def _is_small(self, min_side: int | None) -> bool:
        return min_side is not None and self._least(min_side) == min_side


def stated_raw_size(stream: BinaryIO, head: bytes) -> tuple[int, int] | None:
    """Upright width and height that a RAW states where LibRaw can't read it; None for what is no
    RAW in a TIFF. ``stream`` stands at its start, also afterwards."""
    if not (head.startswith(TIFF_MAGIC) and is_camera_raw(stream, head)):
        return None
    try:
        return size_in_raw(FileBytes(stream, lambda: None))
    except (Broken, struct.error):
        return None
    finally:
        stream.seek(0)


def tags(stream: BinaryIO, head: bytes) -> Image.Exif:
    """What the container says, or else its preview. Raises rawpy.LibRawError."""
    exif = _container(stream, head)
    if len(exif):
        return exif
    with rawpy.imread(stream) as raw:
        return _preview(raw, 1 << 30, 0)[1]


def _preview(raw: rawpy.RawPy, least: int, flip: int) -> tuple[Image.Image | None, Image.Exif]:
    """The embedded JPEG, upright, or None where no side of it may be below ``least``
    pixels and one is; its tags."""
    data = _preview_data(raw)
    if data is None:
        return None, Image.Exif()
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        exif = image.getexif()
        if min(image.size) < least:
            return None, exif
        image.draft("RGB", (least, least))
        pixels = ImageOps.exif_transpose(image.convert("RGB"))
    lying = pixels.width > pixels.height
    if orientation_of(exif) == 1 and flip in _TURN and (lying or flip == 3):
        pixels = pixels.transpose(_TURN[flip])  # the preview doesn't say how it was held
    return pixels, exif


def _preview_data(raw: rawpy.RawPy) -> bytes | None:
    """The embedded JPEG."""
    try:
        thumb = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    return bytes(thumb.data) if thumb.format == rawpy.ThumbFormat.JPEG else None


def _small_preview(raw: rawpy.RawPy, flip: int) -> Image.Image | None:
    """The embedded picture, upright, however small it is; it may be no JPEG."""
    data = _preview_data(raw)
    if data is not None:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            least = min(image.size)
        return _preview(raw, least, flip)[0]
    try:
        thumb = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumb.format != rawpy.ThumbFormat.BITMAP:
        return None
    pixels = Image.fromarray(np.asarray(thumb.data))
    return pixels.transpose(_TURN[flip]) if flip in _TURN else pixels


def _container(stream: BinaryIO, head: bytes) -> Image.Exif:
    """The tags of a TIFF container, empty for others or where they can't be read."""
    exif = Image.Exif()
    if head.startswith(TIFF_MAGIC):
        try:
            exif.load_from_fp(stream)
        except (OSError, SyntaxError, ValueError):
            exif = Image.Exif()
    stream.seek(0)
    return exif
