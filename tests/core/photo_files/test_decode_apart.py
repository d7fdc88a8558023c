"""What is too large or too slow is decoded in a process that can be limited and ended."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from core.errors import Cancelled, UnreadablePhoto
from core.photo_files import decode_apart, decoding, pixels, reducing
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder, decode
from core.photo_files.memory import MEBIBYTE, MemoryBudget
from core.photo_files.pixels import prepare_pillow
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from tests.conftest import SLOW_MACHINE, picture
from tests.core.photo_files.test_color_profiles import in_space
from tests.core.photo_files.test_jpeg_pixels import encoded, spoilt
from tests.soak.spoiled_files import good_files, saved_as

ROOT = Path(__file__).resolve().parents[3]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are Linux's")
KINDS = (
    "plain.jpg", "spoilt.jpg", "clear.png", "wide.png", "print.jpg", "deep.png", "palette.png",
    "moving.gif", "plain.heic", "raw.dng",
)  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_what_is_decoded_apart_is_what_is_decoded_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes({**good_files(), **of_our_own()}[name])
    here = decode(file, 16)
    monkeypatch.setattr(decoding, "LONGEST_HERE", -1.0)

    apart = decode(file, 16)

    assert_same(apart, here)
    assert apart.complaints is (name == "spoilt.jpg")
    assert (apart.profile == "Adobe RGB") is (name == "wide.png")
    assert (apart.alpha is not None) is (name == "clear.png")


@pytest.mark.parametrize("name", ["plain.jpg", "clear.png"])
def test_what_is_no_file_is_decoded_apart_as_well(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    data = {**good_files(), **of_our_own()}[name]
    here = decode(io.BytesIO(data), 16)
    monkeypatch.setattr(decoding, "LONGEST_HERE", -1.0)

    assert_same(decode(io.BytesIO(data), 16), here)


def assert_same(apart: DecodedPhoto, here: DecodedPhoto) -> None:
    assert (apart.facts, apart.shot) == (here.facts, here.shot)
    assert apart.pixels.tobytes() == here.pixels.tobytes()
    assert (apart.complaints, apart.profile) == (here.complaints, here.profile)
    assert (apart.alpha is None) is (here.alpha is None)
    if apart.alpha is not None and here.alpha is not None:
        assert apart.alpha.tobytes() == here.alpha.tobytes()


def of_our_own() -> dict[str, bytes]:
    clear = picture(2).convert("RGBA")
    clear.putalpha(picture(3).convert("L"))
    wide, icc = in_space(picture(2).convert("RGB"), "Adobe RGB")
    return {
        "spoilt.jpg": spoilt(encoded(picture(3, (640, 480))), 0.5),
        "clear.png": saved_as(clear, "PNG"),
        "wide.png": saved_as(wide, "PNG", icc_profile=icc),
    }


def test_a_problem_comes_back_as_it_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "LONGEST_HERE", -1.0)
    (tmp_path / "cut.jpg").write_bytes(saved_as(picture(1), "JPEG")[:900])

    with pytest.raises(UnreadablePhoto) as refusal:
        decode(tmp_path / "cut.jpg")
    assert refusal.value.reason.code is PhotoProblem.CUT_OFF


def slow_jpeg(file: Path, side: int = 4000) -> Path:
    """A few bytes for each of 3,000 passes over all pixels."""
    data = saved_as(Image.new("L", (side, side), 128), "JPEG", progressive=True)
    last = data[data.rfind(b"\xff\xda") : -2]
    file.write_bytes(data[:-2] + last * 3000 + data[-2:])
    return file


def test_a_slow_picture_is_left_within_a_moment_when_nobody_wants_it(tmp_path: Path) -> None:
    photo, progress = slow_jpeg(tmp_path / "slow.jpg"), Progress()
    began = time.monotonic()
    threading.Timer(0.7, progress.cancel).start()

    with pytest.raises(Cancelled):
        Decoder().decode(photo, 64, progress.check_cancelled)
    assert time.monotonic() - began < SLOW_MACHINE


def test_a_slow_picture_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode_apart, "SECONDS", 0.5)

    with pytest.raises(UnreadablePhoto) as refusal:
        decode(slow_jpeg(tmp_path / "slow.jpg"))
    assert refusal.value.reason.code is PhotoProblem.TOO_SLOW


def test_a_decoder_that_was_stopped_reads_nothing(tmp_path: Path) -> None:
    picture(1).save(tmp_path / "a.png")
    decoder = Decoder()
    decoder.stop()

    with pytest.raises(Cancelled):
        decoder.decode(tmp_path / "a.png")


def test_a_large_jpeg_is_read_at_reduced_scale_and_nothing_is_claimed_of_its_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixels, "MAX_PIXELS", 10_000)
    monkeypatch.setattr(reducing, "MAX_KEPT", 5_000)
    wide = picture(3, (400, 100))
    wide.save(tmp_path / "wide.jpg", quality=95)
    wide.save(tmp_path / "wide.png")

    photo = decode(tmp_path / "wide.jpg")

    assert (photo.facts.width, photo.facts.height) == (400, 100)
    assert photo.pixels.size == (100, 25)
    assert photo.is_reduced
    with pytest.raises(UnreadablePhoto) as refusal:
        decode(tmp_path / "wide.png")
    assert refusal.value.reason.code is PhotoProblem.TOO_LARGE


def png(side: int, depth: int, kind: int, more: bytes = b"") -> bytes:
    """A PNG of nothing but zeros."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    colors = {0: 1, 2: 3, 3: 1, 6: 4}[kind]
    packer, row = zlib.compressobj(1), bytes(1 + side * colors * depth // 8)
    data = b"".join([*(packer.compress(row) for _ in range(side)), packer.flush()])
    head = struct.pack(">IIBBBBB", side, side, depth, kind, 0, 0, 0)
    parts = (chunk(b"IHDR", head), more, chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def palette_png() -> bytes:
    """Whose colors are all transparent."""
    colors = struct.pack(">I", 768) + b"PLTE" + bytes(768)
    clear = struct.pack(">I", 256) + b"tRNS" + bytes(256)
    more = b"".join(part + struct.pack(">I", zlib.crc32(part[4:])) for part in (colors, clear))
    return png(9_000, 8, 3, more)


def tiny_webp() -> bytes:
    """Of 38 bytes, and 16,384 x 16,384 pixels."""
    body = b"VP8L" + struct.pack("<I", 18) + b"\x2f" + b"\xff" * 3 + b"\x0f" + bytes(13)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def claiming(name: str, mark: bytes, at: int) -> bytes:
    """A small picture whose header claims to be a large one."""
    data = bytearray(good_files()[name])
    struct.pack_into(">II", data, data.find(mark) + at, 12_000, 12_000)
    if name == "plain.jp2":
        size = data.find(b"\xff\x51")
        struct.pack_into(">II", data, size + 6, 12_000, 12_000)
        struct.pack_into(">II", data, size + 22, 12_000, 12_000)
    return bytes(data)


def deep_tiff() -> bytes:
    """16 bits a color in one strip."""
    side = 9_000
    packer, row = zlib.compressobj(1), bytes(side * 6)
    strip = b"".join([*(packer.compress(row) for _ in range(side)), packer.flush()])
    strip += bytes(len(strip) % 2)
    after = 8 + len(strip)
    entries = [
        (256, 4, 1, side), (257, 4, 1, side), (258, 3, 3, after), (259, 3, 1, 8), (262, 3, 1, 2),
        (273, 4, 1, 8), (277, 3, 1, 3), (278, 4, 1, side), (279, 4, 1, len(strip)),
    ]  # fmt: skip
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    bits = struct.pack("<HHHH", 16, 16, 16, 0)
    directory = struct.pack("<H", len(entries)) + table + bytes(4)
    return struct.pack("<2sHI", b"II", 42, after + len(bits)) + strip + bits + directory


BOMBS: dict[str, Callable[[], bytes]] = {
    "colors.png": lambda: png(9_000, 8, 6),
    "palette.png": palette_png,
    "gray.png": lambda: png(9_000, 16, 0),
    "tiny.webp": tiny_webp,
    "claim.jp2": lambda: claiming("plain.jp2", b"ihdr", 4),
    "claim.avif": lambda: claiming("plain.avif", b"ispe", 8),
    "claim.heic": lambda: claiming("plain.heic", b"ispe", 8),
    "deep.tif": deep_tiff,
    "moving.gif": lambda: saved_as(Image.new("P", (9_000, 9_000)), "GIF"),
}


BUDGET = 256 * MEBIBYTE


@LINUX
def test_bombs_take_no_more_than_the_budget_and_give_a_picture_or_a_sentence(
    tmp_path: Path,
) -> None:
    """In a process of their own, whose memory and whose children's is looked at after each."""
    prepare_pillow()
    for name, make in BOMBS.items():
        (tmp_path / name).write_bytes(make())
    program = (
        "import resource, sys; from pathlib import Path; "
        "from core.photo_files.decoding import Decoder; "
        "from core.photo_files.memory import MemoryBudget\n"
        "peak = lambda who: resource.getrusage(who).ru_maxrss << 10\n"
        "before = peak(resource.RUSAGE_SELF)\n"
        f"decoder = Decoder(memory=MemoryBudget({BUDGET}))\n"
        "for file in map(Path, sys.argv[1:]):\n"
        "    said = 'decoded'\n"
        "    try: decoder.decode(file, 224)\n"
        "    except Exception as error: said = error.reason.code\n"
        "    print(said, *(peak(who) - before for who in "
        "(resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *(str(tmp_path / name) for name in BOMBS)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    for name, line in zip(BOMBS, ended.stdout.splitlines(), strict=True):
        said, here, apart = line.split()
        assert said == "decoded" or said in {problem.value for problem in PhotoProblem}, name
        assert int(here) < 0.6 * BUDGET, name
        assert int(apart) < 1.2 * BUDGET, name


def test_a_picture_that_fits_is_read_in_a_small_budget(tmp_path: Path) -> None:
    picture(1, (1200, 900)).save(tmp_path / "a.png")

    photo = Decoder(memory=MemoryBudget(64 * MEBIBYTE)).decode(tmp_path / "a.png")

    assert photo.pixels.size == (1200, 900)
