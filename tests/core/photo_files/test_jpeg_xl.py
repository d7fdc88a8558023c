"""JPEG XL is read like any photo where the extra ``jxl`` is installed."""

from __future__ import annotations

import io
import os
import random
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from core.errors import UnreadablePhoto
from core.holdings import ONE_PICTURE, Part
from core.photo_files.decoding import Decoder, decode
from core.photo_files.file_kinds import READS_JPEG_XL, FileKind, kind_by_extension
from core.photo_files.jpeg_xl_header import CONTAINER, read_jpeg_xl
from core.photo_files.measuring import place_and_rating_of
from core.photo_files.reading_holdings import read_holdings
from core.photo_files.reasons import PhotoProblem
from core.photo_files.stated_metadata import Metadata
from core.photo_files.xmp import extended
from tests.conftest import picture

needs_codec = pytest.mark.skipif(
    not READS_JPEG_XL, reason="imagecodecs isn't installed: pip install samelens[jxl]"
)
OF_160_BY_120 = bytes.fromhex("ff0add02")
"""The first bytes of a codestream: small, 15 times 8 rows, a ratio of 4 to 3, all as usual."""


def encoded(pixels: Any, **more: Any) -> bytes:
    data = import_module("imagecodecs").jpegxl_encode(np.asarray(pixels), lossless=True, **more)
    return bytes(data)


def with_box(data: bytes, kind: bytes, content: bytes) -> bytes:
    """A box before the picture."""
    at = len(CONTAINER) + 20  # behind the type of the file
    box = (8 + len(content)).to_bytes(4, "big") + kind + content
    return data[:at] + box + data[at:]


def test_a_size_is_read_from_the_header_alone() -> None:
    header = read_jpeg_xl(io.BytesIO(OF_160_BY_120)).header

    assert header.size == (160, 120)


@pytest.mark.parametrize("seed", range(3))
def test_no_bytes_are_too_odd_for_the_header(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(300):
        noise = rng.randbytes(rng.randrange(80))
        for data in (b"\xff\x0a" + noise, CONTAINER + noise, CONTAINER + b"\0\0\0\x50jxlc" + noise):
            try:
                width, height = read_jpeg_xl(io.BytesIO(data)).header.size
            except ValueError:
                continue
            assert 0 < width <= 2**32 and 0 < height <= 2**30


@needs_codec
def test_it_is_a_photo_with_its_pixels_date_place_and_stars(tmp_path: Path) -> None:
    file = tmp_path / "a.jxl"
    exif = Image.Exif()
    exif[0x0132], exif[0x010F] = "2019:01:01 00:00:00", "Canon"
    exif.get_ifd(0x8769)[0x9003] = "2019:07:04 15:30:12"
    exif.get_ifd(0x8825)[2] = (1.0, 2.0, 3.0)
    stars = extended(None, Metadata(rating=4))
    data = encoded(picture(3), usecontainer=True)
    data = with_box(with_box(data, b"Exif", bytes(4) + exif.tobytes()[6:]), b"xml ", stars)
    file.write_bytes(data)

    photo = decode(file)

    assert kind_by_extension(".jxl") is FileKind.PHOTO
    assert photo.pixels.tobytes() == picture(3).convert("RGB").tobytes()
    assert (photo.facts.width, photo.facts.height, photo.facts.format) == (160, 120, "JPEG XL")
    assert str(photo.facts.taken_at) == "2019-07-04 15:30:12"
    assert place_and_rating_of(file, Decoder()) == (True, 4)
    with file.open("rb") as stream:
        assert read_holdings(stream, lambda: None) == ONE_PICTURE


@needs_codec
def test_a_jpeg_that_was_packed_into_one_is_shown_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture(3).save(tmp_path / "a.jpg", quality=95, exif=exif)
    packed = import_module("imagecodecs").jpegxl_encode_jpeg((tmp_path / "a.jpg").read_bytes())
    (tmp_path / "a.jxl").write_bytes(packed)

    jpeg, photo = decode(tmp_path / "a.jpg"), decode(tmp_path / "a.jxl")

    assert (photo.facts.width, photo.facts.height, photo.facts.orientation) == (120, 160, 6)
    assert photo.pixels.size == jpeg.pixels.size
    apart = np.asarray(photo.pixels, np.float32) - np.asarray(jpeg.pixels, np.float32)
    assert np.abs(apart).mean() < 2


@needs_codec
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_deep_and_gray_and_transparent_pictures_keep_their_tones(tmp_path: Path, bits: int) -> None:
    rgb = np.asarray(picture(3).convert("RGB"))
    deep = rgb if bits == 8 else rgb.astype(np.uint16) << (bits - 8)
    more = {} if bits in (8, 16) else {"bitspersample": bits}
    (tmp_path / "rgb.jxl").write_bytes(encoded(deep, **more))
    (tmp_path / "gray.jxl").write_bytes(encoded(rgb[..., 0]))
    (tmp_path / "clear.jxl").write_bytes(encoded(np.dstack([rgb, rgb[..., :1]])))

    assert np.array_equal(np.asarray(decode(tmp_path / "rgb.jxl").pixels), rgb)
    assert np.array_equal(np.asarray(decode(tmp_path / "gray.jxl").pixels)[..., 1], rgb[..., 0])
    alpha = decode(tmp_path / "clear.jxl").alpha
    assert alpha is not None
    assert np.array_equal(np.asarray(alpha), rgb[..., 0])


@needs_codec
def test_what_moves_or_has_a_gain_map_goes_for_nothing_that_does_not(tmp_path: Path) -> None:
    rgb = np.asarray(picture(3).convert("RGB"))
    moving, mapped = tmp_path / "moving.jxl", tmp_path / "mapped.jxl"
    moving.write_bytes(encoded(np.stack([rgb, rgb[::-1]])))
    mapped.write_bytes(with_box(encoded(rgb, usecontainer=True), b"jhgm", b"a map"))

    assert np.array_equal(np.asarray(decode(moving).pixels), rgb)
    for file, part in ((moving, Part.UNKNOWN), (mapped, Part.GAIN_MAP)):
        with file.open("rb") as stream:
            assert read_holdings(stream, lambda: None).beyond(ONE_PICTURE) == (part,)


@needs_codec
def test_what_is_broken_or_absurd_is_a_sentence(tmp_path: Path) -> None:
    data, file = encoded(picture(3)), tmp_path / "a.jxl"
    file.write_bytes(data[: len(data) // 2])
    assert problem(file) is PhotoProblem.CUT_OFF
    file.write_bytes(data[:40] + os.urandom(len(data) - 40))
    assert problem(file) in (PhotoProblem.DAMAGED, PhotoProblem.CUT_OFF)
    huge = 3 << 1 | (2**30 - 1) << 3 | 1 << 33  # a square of 2 ** 30 rows
    file.write_bytes(b"\xff\x0a" + huge.to_bytes(8, "little") + bytes(90))
    assert problem(file) in (PhotoProblem.ABSURDLY_LARGE, PhotoProblem.TOO_LARGE)


def problem(file: Path) -> object:
    with pytest.raises(UnreadablePhoto) as refusal:
        decode(file)
    return refusal.value.reason.code
