"""The bytes of a photo to upright RGB pixels: content decides the type, errors become reasons.

JPEGs are decoded at reduced scale where less is asked for (libjpeg's DCT scaling). RAW files give
their embedded preview first. What a photo takes is told by its header, before a pixel is decoded.
Safe to call from many threads. Only :mod:`core.photo_files.decoding` calls this: it knows what may
be decoded, and where.
"""

from __future__ import annotations

import math
import os
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import BinaryIO

import pillow_heif
import rawpy
from PIL import Image, ImageFile, UnidentifiedImageError

from core.errors import Cancelled, UnreadablePhoto
from core.holdings import ONE_PICTURE, Holdings, Part
from core.photo_files import jpeg_xl
from core.photo_files.camera_raw import TIFF_MAGIC, CameraRaw, is_camera_raw, stated_raw_size
from core.photo_files.color_profiles import color_profile
from core.photo_files.costs import Cost, cost_of_image, cost_of_webp, webp_canvas
from core.photo_files.decoded_photo import DecodedPhoto, OpenedPhoto
from core.photo_files.embedded_metadata import clock_time, said_by, shot_of
from core.photo_files.exif import orientation_of
from core.photo_files.file_kinds import READS_JPEG_XL
from core.photo_files.jpeg_pixels import can_be_checked, sound_pixels
from core.photo_files.jpeg_scans import scans_in
from core.photo_files.reasons import PhotoProblem
from core.photo_files.reducing import draft_scale, kept_pixels, reduction
from core.photo_files.rgb import upright_alpha, upright_rgb
from core.photo_files.tiff_kinds import MAGIC, is_misread
from core.records import RAW, PhotoFacts

MAX_PIXELS = 400_000_000
"""JPEGs may have more: they are read at reduced scale."""
FORMATS = (
    "JPEG", "PNG", "WEBP", "GIF", "BMP", "DIB", "TIFF", "AVIF", "HEIF", "PPM", "JPEG2000",
    *(["JXL"] if READS_JPEG_XL else []),
)  # fmt: skip
DECODERS = r"(PIL|pillow_heif|rawpy)\b"
"""The modules that warn of what a file holds, as a pattern."""
RARE_TIFF = "TIFF of a rare kind"
HEAD = 32
PREFIX = 16
"""Bytes by which Pillow chooses a decoder."""
_LARGEST_CLAIM = 65_535**2
_NAMES = {"MPO": "JPEG", "DIB": "BMP", "HEIF": "HEIC", "JXL": "JPEG XL"}
_UNDEVELOPED = Holdings(layers=frozenset({Part.UNDEVELOPED}))
_setup = threading.Lock()


@contextmanager
def opened_photo(stream: BinaryIO, largest: int) -> Iterator[OpenedPhoto]:
    """The photo in ``stream``, which is at its start. Raises UnreadablePhoto for whatever can't be
    decoded, also in the block.

    What a decoder would read whole is not opened where it has more than ``largest`` bytes.
    """
    prepare_pillow()
    try:
        with _opened(stream, largest) as photo:
            yield photo
    except (UnreadablePhoto, Cancelled):
        raise
    except Image.DecompressionBombError as error:
        raise UnreadablePhoto(PhotoProblem.ABSURDLY_LARGE) from error
    except MemoryError as error:
        raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY) from error
    except Exception as error:  # decoders raise nearly anything on hostile bytes
        raise UnreadablePhoto(_problem(error)) from error


def may_be_photo(stream: BinaryIO) -> bool:
    """Whether a file begins as a photo does; ``stream`` is at its start, then as before."""
    prepare_pillow()
    head = stream.read(HEAD)
    stream.seek(0)
    if is_camera_raw(stream, head):
        return True
    if len(head) < PREFIX:
        return True
    accepts = (Image.OPEN[name][1] for name in FORMATS)
    return any(accept is None or accept(head[:PREFIX]) is True for accept in accepts)


def is_read_whole(stream: BinaryIO, head: bytes) -> bool:
    """Whether the decoder for a file with this ``head`` begins by reading all of it."""
    return head[:4] == b"RIFF" or head[4:8] == b"ftyp" or is_camera_raw(stream, head)


def prepare_pillow() -> None:
    """Let Pillow open all :data:`FORMATS`, and refuse what is absurdly large.

    What decoders warn of, such as damaged metadata, is no news to the user. Warnings are filtered
    for the whole process: to switch them off and on again around each photo isn't safe in threads.
    """
    with _setup:
        if Image.MAX_IMAGE_PIXELS != _LARGEST_CLAIM // 2:
            warnings.filterwarnings("ignore", module=DECODERS)
            Image.MAX_IMAGE_PIXELS = _LARGEST_CLAIM // 2  # Pillow raises at twice this
            Image.init()
            pillow_heif.register_heif_opener()
            jpeg_xl.register()


@contextmanager
def _opened(stream: BinaryIO, largest: int) -> Iterator[OpenedPhoto]:
    head = stream.read(HEAD)
    stream.seek(0)
    if not head:
        raise UnreadablePhoto(PhotoProblem.EMPTY)
    size = _length(stream)
    if size > largest and is_read_whole(stream, head):
        yield _Unopened(size)
        return
    if (raw := _camera_raw(stream, head)) is not None:
        with raw:
            yield _RawPhoto(raw)
        return
    if (canvas := webp_canvas(head)) is not None:
        yield _WebP(stream, canvas)
        return
    stated = stated_raw_size(stream, head)
    try:
        with Image.open(stream, formats=FORMATS) as image:
            _refuse_absurd(image.format, image.size)
            if stated is None and is_misread(image):
                raise UnreadablePhoto(PhotoProblem.FORMAT_NOT_READ, format=RARE_TIFF)
            photo = _PillowPhoto(image, stream)
            yield photo if stated is None else _UndevelopedRaw(photo, stated)
    except UnidentifiedImageError as error:
        if head.startswith(MAGIC):
            raise UnreadablePhoto(PhotoProblem.FORMAT_NOT_READ, format=RARE_TIFF) from error
        raise UnreadablePhoto(PhotoProblem.UNKNOWN_FORMAT) from error


def _camera_raw(stream: BinaryIO, head: bytes) -> CameraRaw | None:
    """None also for an ordinary TIFF under a camera's extension."""
    if not is_camera_raw(stream, head):
        return None
    try:
        return CameraRaw(stream, head)
    except rawpy.LibRawError:
        if not head.startswith(TIFF_MAGIC):
            raise
        stream.seek(0)
        return None


class _Unopened:
    """A file that is too large to be opened by its decoder."""

    def __init__(self, size: int) -> None:
        self._size = size

    def cost(self, min_side: int | None) -> Cost:
        return Cost(3 * self._size, self._size, 0.0)

    def read(self, min_side: int | None) -> DecodedPhoto:
        raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY)


class _PillowPhoto:
    def __init__(self, image: ImageFile.ImageFile, stream: BinaryIO) -> None:
        self._image, self._stream = image, stream
        self._is_jpeg = image.format in ("JPEG", "MPO")

    def cost(self, min_side: int | None) -> Cost:
        (width, height), scans = self._image.size, 1
        if self._is_jpeg:
            at = self._stream.tell()
            scans = scans_in(self._stream)
            self._stream.seek(at)
            scale = draft_scale((width, height), min_side)
            width, height = width // scale, height // scale
        kept = kept_pixels((width, height), min_side)
        return cost_of_image(self._image, _length(self._stream), kept, scans)

    def read(self, min_side: int | None) -> DecodedPhoto:
        image = self._image
        size, name = image.size, image.format or "unknown"
        exif = image.getexif()
        orientation = orientation_of(exif)
        taken_at, shot = clock_time(said_by(image)), shot_of(image)
        loaded, complaints = self._loaded(min_side)
        # Some decoders turn the picture themselves, and say so by resetting the tag.
        turn = orientation_of(image.getexif())
        factor = reduction(loaded.size, min_side)
        profile = color_profile(image.info.get("icc_profile"))
        pixels = upright_rgb(loaded, turn, factor, profile)
        alpha = upright_alpha(loaded, turn, factor)
        width, height = size[::-1] if turn > 4 else size
        facts = PhotoFacts(width, height, _NAMES.get(name, name), orientation, taken_at)
        name = "" if profile is None else profile.name
        return DecodedPhoto(pixels, facts, shot, complaints, alpha, name)

    def _loaded(self, min_side: int | None) -> tuple[Image.Image, bool]:
        """The decoded image, and whether the decoder complained."""
        image, complaints = self._image, False
        if self._is_jpeg:
            width, height = image.size
            scale = draft_scale((width, height), min_side)
            if can_be_checked(image.mode, _length(self._stream)):
                size = (-(-width // scale), -(-height // scale))
                sound = sound_pixels(self._stream, image.mode, size)
                if sound is not None:
                    return sound, False
                complaints = True
            mode = "CMYK" if image.mode == "CMYK" else "RGB"
            image.draft(mode, (width // scale, height // scale))
        image.load()
        return image, complaints


class _WebP:
    """Not opened before it is read: the decoder takes memory for all pixels when it is made."""

    def __init__(self, stream: BinaryIO, size: tuple[int, int]) -> None:
        _refuse_absurd("WEBP", size)
        self._stream, self._size = stream, size

    def cost(self, min_side: int | None) -> Cost:
        kept = kept_pixels(self._size, min_side)
        return cost_of_webp(*self._size, _length(self._stream), kept)

    def read(self, min_side: int | None) -> DecodedPhoto:
        self._stream.seek(0)
        with Image.open(self._stream, formats=("WEBP",)) as image:
            return _PillowPhoto(image, self._stream).read(min_side)


class _UndevelopedRaw:
    """A RAW that LibRaw can't read: ``preview`` is the picture that Pillow finds in it, ``size``
    what the RAW states."""

    def __init__(self, preview: _PillowPhoto, size: tuple[int, int]) -> None:
        self._preview, self._size = preview, size

    def cost(self, min_side: int | None) -> Cost:
        return self._preview.cost(min_side)

    def read(self, min_side: int | None) -> DecodedPhoto:
        photo = self._preview.read(min_side)
        facts = replace(
            photo.facts,
            width=self._size[0],
            height=self._size[1],
            format=RAW,
            holdings=_UNDEVELOPED,
        )
        return replace(photo, facts=facts)


class _RawPhoto:
    def __init__(self, raw: CameraRaw) -> None:
        self._raw = raw

    def cost(self, min_side: int | None) -> Cost:
        return self._raw.cost(min_side)

    def read(self, min_side: int | None) -> DecodedPhoto:
        raw = self._raw.develop(min_side)
        held = ONE_PICTURE if raw.is_developed else _UNDEVELOPED
        facts = PhotoFacts(raw.width, raw.height, RAW, raw.orientation, raw.taken_at, held)
        return DecodedPhoto(raw.pixels, facts, raw.shot)


def _refuse_absurd(name: str | None, size: tuple[int, int]) -> None:
    if name not in ("JPEG", "MPO") and math.prod(size) > MAX_PIXELS:
        raise UnreadablePhoto(PhotoProblem.TOO_LARGE, width=size[0], height=size[1])


def _length(stream: BinaryIO) -> int:
    """Bytes in a file; ``stream`` stays where it is."""
    at = stream.tell()
    end = stream.seek(0, os.SEEK_END)
    stream.seek(at)
    return end


def _problem(error: Exception) -> PhotoProblem:
    text = str(error).lower()
    if any(sign in text for sign in ("truncated", "unexpected end", "eof", "cut off", "need_more")):
        return PhotoProblem.CUT_OFF
    if "memory" in text:
        return PhotoProblem.OUT_OF_MEMORY
    if isinstance(error, rawpy.LibRawError):
        return PhotoProblem.UNKNOWN_RAW
    return PhotoProblem.DAMAGED
