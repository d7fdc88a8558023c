"""Good picture files of every format, and ways to spoil them."""

from __future__ import annotations

import functools
import io
import random
import struct
from collections.abc import Iterator

import pillow_heif
from PIL import Image

from core.photo_files.pixels import prepare_pillow
from tests.conftest import picture
from tests.core.photo_files.test_camera_raw import dng

LIMITS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 2**24 - 1, 2**31 - 1, 2**31, 2**32 - 1)
HEADER = 200


@functools.cache
def good_files() -> dict[str, bytes]:
    """One small file of each kind, by name."""
    prepare_pillow()
    return {name: data for name, data in _saved()} | {
        "raw.dng": dng(),
        "preview.dng": dng(64, orientation=6, date="2024:01:01 10:00:00"),
    }


def _saved() -> Iterator[tuple[str, bytes]]:
    photo = picture(5, (80, 60))
    exif = _exif()
    frames = [picture(seed, (40, 30)) for seed in range(3)]
    more: dict[str, object] = {"save_all": True, "append_images": frames, "loop": 0}
    yield "plain.jpg", saved_as(photo, "JPEG", exif=exif)
    yield "progressive.jpg", saved_as(photo, "JPEG", progressive=True)
    yield "print.jpg", saved_as(photo.convert("CMYK"), "JPEG")
    yield "several.mpo", saved_as(photo, "MPO", save_all=True, append_images=frames)
    yield "plain.png", saved_as(photo, "PNG", exif=exif)
    yield "deep.png", saved_as(photo.convert("I;16"), "PNG")
    yield "palette.png", saved_as(photo.convert("P"), "PNG", transparency=3)
    yield "moving.png", saved_as(frames[0], "PNG", **more)
    yield "plain.webp", saved_as(photo, "WEBP", exif=exif)
    yield "lossless.webp", saved_as(photo.convert("RGBA"), "WEBP", lossless=True)
    yield "moving.webp", saved_as(frames[0], "WEBP", **more)
    yield "moving.gif", saved_as(frames[0], "GIF", **more)
    for compression in ("raw", "tiff_lzw", "tiff_deflate", "packbits", "jpeg"):
        yield f"{compression}.tif", saved_as(photo, "TIFF", compression=compression)
    yield "fax.tif", saved_as(photo.convert("1"), "TIFF", compression="group4")
    yield "plain.bmp", saved_as(photo, "BMP")
    yield "plain.jp2", saved_as(photo, "JPEG2000")
    yield "plain.ppm", saved_as(photo, "PPM")
    yield "plain.avif", saved_as(photo, "AVIF", exif=exif)
    yield "moving.avif", saved_as(frames[0], "AVIF", **more)
    heic = io.BytesIO()
    pillow_heif.from_pillow(photo).save(heic)
    yield "plain.heic", heic.getvalue()


def saved_as(image: Image.Image, name: str, **options: object) -> bytes:
    """An image in a format of Pillow's."""
    stream = io.BytesIO()
    image.save(stream, name, **options)
    return stream.getvalue()


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2023:08:12 18:04:05"
    return exif.tobytes()


def mutated(rng: random.Random, good: bytes, other: bytes) -> tuple[bytes, str]:
    """A spoiled copy of ``good``, with parts of ``other``, and how it was done."""
    data = bytearray(good)
    hows = []
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        change = rng.choice(CHANGES)
        change(rng, data, other)
        hows.append(change.__name__.strip("_"))
    return bytes(data), "+".join(dict.fromkeys(hows))


def _place(rng: random.Random, data: bytearray) -> int:
    """Mostly near the start, where the sizes stand."""
    end = len(data) if rng.random() < 0.4 else min(HEADER, len(data))
    return rng.randrange(max(1, end))


def _bits(rng: random.Random, data: bytearray, other: bytes) -> None:
    for _ in range(rng.choice((1, 2, 10, 100))):
        if data:
            data[_place(rng, data)] ^= 1 << rng.randrange(8)


def to_limit(rng: random.Random, data: bytearray, other: bytes = b"") -> None:
    """Put a number at its limit somewhere."""
    at, form = _place(rng, data), rng.choice((">I", "<I", ">H", "<H", "B"))
    number = rng.choice(LIMITS) & (2 ** (8 * struct.calcsize(form)) - 1)
    data[at : at + struct.calcsize(form)] = struct.pack(form, number)


def _left_out(rng: random.Random, data: bytearray, other: bytes) -> None:
    at = _place(rng, data)
    del data[at : at + rng.choice((1, 4, 50, 1000))]


def _repeated(rng: random.Random, data: bytearray, other: bytes) -> None:
    at, size = _place(rng, data), rng.choice((1, 12, 200))
    data[at:at] = bytes(data[at : at + size]) * rng.choice((1, 2, 50))


def _cut_off(rng: random.Random, data: bytearray, other: bytes) -> None:
    del data[rng.randrange(len(data) + 1) :]


def _moved_in(rng: random.Random, data: bytearray, other: bytes) -> None:
    begin, at = rng.randrange(len(other)), _place(rng, data)
    part = other[begin : begin + rng.choice((8, 64, 2000))]
    data[at : at + (len(part) if rng.random() < 0.5 else 0)] = part


def _noise(rng: random.Random, data: bytearray, other: bytes) -> None:
    at, size = _place(rng, data), rng.choice((4, 40, 400))
    data[at : at + size] = rng.randbytes(min(size, len(data) - at))


CHANGES = (
    _bits,
    _bits,
    to_limit,
    to_limit,
    to_limit,
    _left_out,
    _repeated,
    _cut_off,
    _moved_in,
    _noise,
)
