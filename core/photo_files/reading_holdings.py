"""Tells what a photo's file holds besides its first picture, by the structure of its format.

Nothing is decoded: bytes are read, in bounded number. What contradicts itself, or never ends, holds
something that can't be told.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from core.errors import CoreError
from core.holdings import NOT_READ, ONE_PICTURE, Holdings
from core.paths import open_regular
from core.photo_files.animation_holdings import gif_holdings, png_holdings, webp_holdings
from core.photo_files.file_bytes import Broken, FileBytes
from core.photo_files.heif_holdings import heif_holdings
from core.photo_files.jpeg_holdings import jpeg_holdings
from core.photo_files.jpeg_xl_header import MAGIC as JPEG_XL_MAGIC
from core.photo_files.jpeg_xl_header import jpeg_xl_holdings
from core.photo_files.plain_holdings import NETPBM_STARTS, bmp_holdings, netpbm_holdings
from core.photo_files.reasons import NamedFile
from core.photo_files.tiff_holdings import tiff_holdings
from core.records import PhotoFacts

_HEAD = 12
_BEGINNINGS = (
    (b"\xff\xd8\xff", jpeg_holdings),
    (b"\x89PNG\r\n\x1a\n", png_holdings),
    (b"GIF8", gif_holdings),
    (b"II*\0", tiff_holdings),
    (b"MM\0*", tiff_holdings),
    *((magic, jpeg_xl_holdings) for magic in JPEG_XL_MAGIC),
    (b"II+\0", tiff_holdings),
    (b"MM\0+", tiff_holdings),
    (b"BM", bmp_holdings),
    *((start, netpbm_holdings) for start in NETPBM_STARTS),
)


def with_holdings(facts: PhotoFacts, stream: BinaryIO, check: Callable[[], None]) -> PhotoFacts:
    """``facts`` of the photo in ``stream``, which stands anywhere, with what its file holds. A RAW
    is more than all that it holds: previews. Raises as :func:`read_holdings`."""
    if facts.is_raw:
        return facts
    return replace(facts, holdings=read_holdings(stream, check))


def facts_of_file(path: Path, facts: PhotoFacts, check: Callable[[], None]) -> PhotoFacts:
    """:func:`with_holdings` of a file that the user named. Raises CoreError naming one that can't
    be read."""
    try:
        with open_regular(path) as stream:
            return with_holdings(facts, stream, check)
    except OSError as error:
        raise CoreError(NamedFile.UNREADABLE, path=path, why=str(error.strerror)) from error


def read_holdings(stream: BinaryIO, check: Callable[[], None]) -> Holdings:
    """Of any photo but a RAW. ``stream`` stands anywhere, also afterwards.

    Raises OSError, and what ``check`` raises, which is called often.
    """
    file = FileBytes(stream, check)
    reader = _reader_for(file.at(0, min(file.size, _HEAD)))
    if reader is None:
        return ONE_PICTURE  # JPEG 2000 codestreams: one picture a file
    try:
        return reader(file)
    except (Broken, struct.error):
        return NOT_READ


def _reader_for(head: bytes) -> Callable[[FileBytes], Holdings] | None:
    if head[4:8] == b"ftyp":
        return heif_holdings
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return webp_holdings
    return next((reader for start, reader in _BEGINNINGS if head.startswith(start)), None)
