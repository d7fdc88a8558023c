"""TIFFs of every depth come out as they are meant, or are named; none comes out wrong."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.arrays import ByteArray
from core.errors import UnreadablePhoto
from core.photo_files.decoding import decode
from core.photo_files.reasons import PhotoProblem
from tests.conftest import picture


def write_tiff(
    file: Path, pixels: np.ndarray, *, planar: bool = False, photometric: int = 2
) -> None:
    """Uncompressed and little-endian, of any depth; (h, w, colors)."""
    high, wide, colors = pixels.shape
    planes = [pixels[..., at] for at in range(colors)] if planar else [pixels]
    parts = [np.ascontiguousarray(plane).tobytes() for plane in planes]
    starts = [8 + sum(map(len, parts[:at])) for at in range(len(parts))]
    shorts: dict[int, list[int]] = {
        258: [8 * pixels.itemsize] * colors, 259: [1], 262: [photometric], 277: [colors],
        284: [2 if planar else 1], 339: [3 if pixels.dtype.kind == "f" else 1] * colors,
    }  # fmt: skip
    longs = {256: [wide], 257: [high], 273: starts, 278: [high], 279: [len(part) for part in parts]}
    data = b"".join(parts)
    at, more, table = 8 + len(data) + 2 + 12 * 11 + 4, b"", b""
    for tag in sorted({**shorts, **longs}):
        values, letter = (shorts[tag], "H") if tag in shorts else (longs[tag], "I")
        packed = struct.pack(f"<{len(values)}{letter}", *values)
        held = packed.ljust(4, b"\0")
        if len(packed) > 4:
            held, more = struct.pack("<I", at + len(more)), more + packed
        table += struct.pack("<HHI", tag, 3 if letter == "H" else 4, len(values)) + held
    head = struct.pack("<2sHI", b"II", 42, 8 + len(data))
    file.write_bytes(head + data + struct.pack("<H", 11) + table + bytes(4) + more)


def colors() -> ByteArray:
    return np.asarray(picture(4).convert("RGB"), dtype=np.uint8)


def gray() -> ByteArray:
    return np.asarray(picture(4).convert("L"), dtype=np.uint8)[..., None]


def kinds() -> dict[str, tuple[np.ndarray, dict[str, object], np.ndarray]]:
    """Pixels, how they are written, and what is meant."""
    rgb, one = colors(), gray()
    deep, alike = rgb.astype(np.uint16) * 257, np.repeat(one, 3, axis=2)
    return {
        "16 bits": (deep, {}, rgb),
        "16 bits, planes": (deep, {"planar": True}, rgb),
        "8 bits, planes": (rgb, {"planar": True}, rgb),
        "float": ((rgb / 255).astype(np.float32), {}, rgb),
        "half float": ((rgb / 255).astype(np.float16), {}, rgb),
        "gray 16 bits": (one.astype(np.uint16) * 257, {"photometric": 1}, alike),
        "gray 32 bits": (one.astype(np.uint32) << 24, {"photometric": 1}, alike),
        "gray float": ((one / 255).astype(np.float32), {"photometric": 1}, alike),
        "white is zero": (255 - one, {"photometric": 0}, alike),
        "white is zero, 16 bits": (65535 - one.astype(np.uint16) * 257, {"photometric": 0}, alike),
    }


@pytest.mark.parametrize("kind", kinds())
def test_a_tiff_comes_out_as_it_is_meant_or_is_named(tmp_path: Path, kind: str) -> None:
    pixels, how, meant = kinds()[kind]
    write_tiff(tmp_path / "scan.tif", pixels, **how)  # type: ignore[arg-type]

    try:
        seen = np.asarray(decode(tmp_path / "scan.tif").pixels)
    except UnreadablePhoto as error:
        assert error.reason.code is PhotoProblem.FORMAT_NOT_READ
        assert "TIFF" in str(error.reason)
        assert kind in ("16 bits, planes", "float", "half float", "gray 32 bits") or "zero" in kind
    else:
        assert np.abs(seen.astype(int) - meant).max() <= 1


@pytest.mark.parametrize("name", ["turned.tif", "turned.jpg", "turned.png", "turned.webp"])
@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_turned_picture_is_turned_once(tmp_path: Path, name: str, orientation: int) -> None:
    """TIFFs turn themselves while they are decoded."""
    turns = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90}
    upright = Image.new("RGB", (80, 40), "white")
    upright.paste((255, 0, 0), (0, 0, 40, 40))
    stored = upright.transpose(turns.get(orientation, Image.Transpose.ROTATE_270))
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / name, exif=exif)

    photo = decode(tmp_path / name)

    assert (photo.facts.width, photo.facts.height) == photo.pixels.size == (80, 40)
    assert photo.pixels.getpixel((10, 20))[1] < 60  # type: ignore[index]
    assert photo.pixels.getpixel((70, 20))[1] > 200  # type: ignore[index]
