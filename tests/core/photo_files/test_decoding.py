"""Every format becomes upright RGB; hostile bytes become one reason."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import warnings
import zlib
from datetime import datetime
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder, decode
from core.photo_files.measuring import measure
from core.photo_files.reasons import PhotoProblem
from core.photo_files.written_metadata import metadata_in
from core.wording.reasons import Reason
from tests.conftest import picture


@pytest.mark.parametrize(
    "name", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "AVIF", "JPEG2000"]
)
def test_formats_decode_to_rgb_whatever_the_extension(tmp_path: Path, name: str) -> None:
    file = tmp_path / "photo.wrong"
    picture(1).save(file, name)

    photo = decode(file)

    assert photo.pixels.mode == "RGB"
    assert photo.pixels.size == (160, 120)
    assert (photo.facts.width, photo.facts.height, photo.facts.format) == (160, 120, name)
    difference = np.asarray(photo.pixels, float) - np.asarray(picture(1), float)
    assert np.abs(difference).mean() < 20


def test_heic_decodes(tmp_path: Path) -> None:
    file = tmp_path / "photo.heic"
    pillow_heif.from_pillow(picture(1)).save(file)

    photo = decode(file, 64)

    assert photo.facts.format == "HEIC"
    assert photo.pixels.size == (160, 120)


def test_large_jpegs_are_decoded_at_reduced_scale(tmp_path: Path) -> None:
    picture(1, (1600, 1200)).save(tmp_path / "a.jpg")

    photo = decode(tmp_path / "a.jpg", 192)

    assert photo.pixels.size == (400, 300)
    assert (photo.facts.width, photo.facts.height) == (1600, 1200)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(tmp_path: Path, orientation: int) -> None:
    upright = Image.new("RGB", (80, 40), "white")
    upright.paste("red", (0, 0, 20, 20))  # a mark in the upper left corner
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / "a.jpg", exif=exif, quality=95)

    photo = decode(tmp_path / "a.jpg")

    assert photo.pixels.size == (80, 40)
    assert (photo.facts.width, photo.facts.height) == (80, 40)
    red, green, _ = np.asarray(photo.pixels)[8, 8]
    assert red > 200
    assert green < 80


def test_alpha_lies_over_gray_and_deep_gray_is_scaled(tmp_path: Path) -> None:
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    deep = np.full((20, 20), 32768, dtype=np.uint16)
    Image.fromarray(deep).save(tmp_path / "deep.png")
    Image.new("CMYK", (20, 20), (0, 255, 255, 0)).save(tmp_path / "print.jpg")
    Image.new("P", (20, 20), 0).save(tmp_path / "palette.gif")

    assert decode(tmp_path / "clear.png").pixels.getpixel((5, 5)) == (128, 128, 128)
    assert decode(tmp_path / "deep.png").pixels.getpixel((5, 5)) == (127, 127, 127)
    assert np.asarray(decode(tmp_path / "print.jpg").pixels)[5, 5, 0] > 200
    assert decode(tmp_path / "palette.gif").pixels.mode == "RGB"


def test_date_taken_is_read(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2023:08:12 18:04:05"
    picture(1).save(tmp_path / "a.jpg", exif=exif)

    assert str(decode(tmp_path / "a.jpg").facts.taken_at) == "2023-08-12 18:04:05"


@pytest.mark.parametrize("unset", ["0001:01:01 00:00:00", "1601:01:01 00:00:00", "0000:00:00"])
def test_a_date_before_photography_is_none_and_one_before_1970_is_a_date(
    tmp_path: Path, unset: str
) -> None:
    for name, date in (("unset.jpg", unset), ("scan.jpg", "1931:05:06 07:08:09")):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = date
        picture(1).save(tmp_path / name, exif=exif)

    assert decode(tmp_path / "unset.jpg").facts.taken_at is None
    assert metadata_in(tmp_path / "unset.jpg", Decoder()).taken_at == ""
    shot = Decoder().shot_facts(tmp_path / "scan.jpg")
    assert shot.taken is not None
    assert shot.taken.clock == datetime(1931, 5, 6, 7, 8, 9)
    assert metadata_in(tmp_path / "scan.jpg", Decoder()).taken_at == "1931-05-06T07:08:09"


def reason_of(file: Path) -> Reason:
    """Why a file can't be decoded."""
    with pytest.raises(UnreadablePhoto) as error:
        decode(file)
    return error.value.reason


def test_broken_files_have_a_reason(tmp_path: Path) -> None:
    whole = io.BytesIO()
    picture(1).save(whole, "JPEG")
    cases = {
        PhotoProblem.EMPTY: b"",
        PhotoProblem.UNKNOWN_FORMAT: b"hello, this is no photo at all",
        PhotoProblem.CUT_OFF: whole.getvalue()[: len(whole.getvalue()) // 2],
    }
    for problem, content in cases.items():
        (tmp_path / problem).write_bytes(content)
        assert reason_of(tmp_path / problem) == Reason.of(problem)
    assert reason_of(tmp_path / "missing").code is PhotoProblem.UNREADABLE
    assert measure(tmp_path / PhotoProblem.EMPTY, Decoder()).sharpness is None


def test_decompression_bombs_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    small = io.BytesIO()
    Image.new("1", (8, 8)).save(small, "PNG")
    head = b"IHDR" + struct.pack(">II", 30_000, 30_000) + small.getvalue()[24:29]
    rest = struct.pack(">I", zlib.crc32(head)) + small.getvalue()[33:]
    (tmp_path / "bomb.png").write_bytes(small.getvalue()[:12] + head + rest)

    claim = Reason.of(PhotoProblem.TOO_LARGE, width=30_000, height=30_000)
    assert reason_of(tmp_path / "bomb.png") == claim


def gray_panorama(file: Path, width: int, height: int) -> Path:
    """A JPEG that is all gray, of blocks of 6 bits each: no light, no detail."""
    small = io.BytesIO()
    Image.new("L", (8, 8), 128).save(small, "JPEG")
    head = bytearray(small.getvalue()[: small.getvalue().index(b"\xff\xda") + 10])
    size = head.index(b"\xff\xc0") + 5
    head[size : size + 4] = struct.pack(">HH", height, width)
    blocks = -(-width // 8) * -(-height // 8)
    file.write_bytes(head + b"\x28\xa2\x8a" * (blocks // 4 + 1) + b"\xff\xd9")
    return file


def test_a_sound_panorama_is_read_at_reduced_scale_however_large(tmp_path: Path) -> None:
    panorama = gray_panorama(tmp_path / "panorama.jpg", 65_000, 8_000)

    photo = decode(panorama, min_side=384)

    assert (photo.facts.width, photo.facts.height) == (65_000, 8_000)
    assert photo.pixels.size == (8_125, 1_000)
    assert photo.pixels.getextrema() == ((128, 128),) * 3
    assert decode(panorama).is_reduced  # though all of it was asked for


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=20),
    st.floats(0.05, 1),
)
def test_damaged_bytes_never_do_worse_than_a_reason(
    name: str, changes: list[tuple[float, int]], keep: float
) -> None:
    whole = io.BytesIO()
    picture(2, (40, 30)).save(whole, name)
    content = bytearray(whole.getvalue())
    for place, value in changes:
        content[int(place * (len(content) - 1))] = value

    try:
        photo = decode(io.BytesIO(bytes(content[: max(1, int(keep * len(content)))])))
    except UnreadablePhoto as error:
        assert isinstance(error.reason.code, PhotoProblem)
    else:
        assert photo.pixels.mode == "RGB"


def test_the_window_gets_plain_bytes(tmp_path: Path) -> None:
    picture(1, (1600, 1200)).save(tmp_path / "a.jpg")

    pixels = Decoder().decode_rgb(tmp_path / "a.jpg", 100)

    assert len(pixels.data) == 3 * pixels.width * pixels.height
    assert max(pixels.width, pixels.height) <= 200


def test_sharp_photos_score_higher_than_flat_ones(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "sharp.png")
    Image.new("RGB", (200, 200), "gray").save(tmp_path / "flat.png")

    assert measure(tmp_path / "sharp.png", Decoder()).sharpness == 100
    assert measure(tmp_path / "flat.png", Decoder()).sharpness == 0


def test_damaged_metadata_is_no_news_in_any_thread(tmp_path: Path) -> None:
    """In a process of its own, where every warning is an error: pytest filters them anew."""
    file = tmp_path / "odd.jpg"
    exif = Image.Exif()
    exif[0x0132] = "2024:01:01 00:00:00"
    picture(1).save(file, exif=exif.tobytes()[:30])
    program = (
        "import sys, pathlib, concurrent.futures as f; "
        "from core.photo_files.decoding import decode; "
        "pool = f.ThreadPoolExecutor(4); file = pathlib.Path(sys.argv[1]); "
        "print(len([photo.pixels for photo in pool.map(decode, [file] * 16)]))"
    )
    with warnings.catch_warnings(), pytest.raises(UserWarning):
        warnings.simplefilter("error")
        Image.open(file).getexif()

    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, file], capture_output=True, text=True
    )

    assert (ended.stdout, ended.stderr) == ("16\n", "")
