"""Files that hold more than a picture, made here."""

from __future__ import annotations

import struct
from io import BytesIO

from PIL import Image

from core.holdings import Holdings
from core.photo_files.pixels import prepare_pillow
from core.photo_files.reading_holdings import read_holdings
from tests.conftest import picture

SIZE = (96, 64)


def holdings(content: bytes) -> Holdings:
    return read_holdings(BytesIO(content), lambda: None)


def still(seed: int = 0) -> Image.Image:
    return picture(seed, SIZE)


def saved(form: str, *seeds: int, **how: object) -> bytes:
    """Pictures in one file, written by Pillow or pillow-heif."""
    prepare_pillow()
    first, *others = (still(seed) for seed in seeds)
    stream = BytesIO()
    more = {"save_all": True, "append_images": others} if others else {}
    first.save(stream, form, **more, **how)
    return stream.getvalue()


def segment(marker: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def with_segments(jpeg: bytes, *segments: bytes) -> bytes:
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def xmp(words: str) -> bytes:
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0", words.encode())
