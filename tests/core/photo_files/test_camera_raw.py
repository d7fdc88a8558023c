"""Camera RAW, on DNGs written here: small previews, dates, wrong extensions, orientation."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import UnreadablePhoto
from core.holdings import Part
from core.photo_files.decoding import decode
from core.photo_files.reasons import PhotoProblem

WIDTH, HEIGHT = 640, 480


def dng(preview_side: int | None = None, orientation: int = 1, date: str | None = None) -> bytes:
    """A DNG 1.4 of a red left and a blue right half, Bayer RGGB; maybe a green preview JPEG."""
    cells = np.zeros((HEIGHT, WIDTH), dtype="<u2")
    cells[0::2, 0 : WIDTH // 2 : 2] = 40_000
    cells[1::2, WIDTH // 2 + 1 :: 2] = 40_000
    preview = io.BytesIO()
    if preview_side is not None:
        Image.new("RGB", (preview_side * 4 // 3, preview_side), (0, 200, 0)).save(preview, "JPEG")
    raw_tags: list[tuple[int, int, object]] = [
        (254, 4, [0]), (256, 4, [WIDTH]), (257, 4, [HEIGHT]), (258, 3, [16]), (259, 3, [1]),
        (262, 3, [32803]), (273, 4, ["raw"]), (277, 3, [1]), (278, 4, [HEIGHT]),
        (279, 4, [cells.nbytes]), (33421, 3, [2, 2]), (33422, 1, bytes([0, 1, 1, 2])),
        (50717, 4, [65535]),
    ]  # fmt: skip
    common: list[tuple[int, int, object]] = [
        (271, 2, b"Test\0"), (272, 2, b"Camera\0"), (274, 3, [orientation]),
        (50706, 1, bytes([1, 4, 0, 0])), (50708, 2, b"Test Camera\0"),
        (50721, 10, [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]),
    ]  # fmt: skip
    if date is not None:
        common.append((36867, 2, date.encode() + b"\0"))
    if preview_side is None:
        first, second = sorted(common + raw_tags, key=lambda tag: tag[0]), None
    else:
        size = len(preview.getvalue())
        small: list[tuple[int, int, object]] = [
            (254, 4, [1]), (256, 4, [preview_side * 4 // 3]), (257, 4, [preview_side]),
            (258, 3, [8, 8, 8]), (259, 3, [7]), (262, 3, [6]), (273, 4, ["preview"]),
            (277, 3, [3]), (278, 4, [preview_side]), (279, 4, [size]), (330, 4, ["second"]),
        ]  # fmt: skip
        first, second = sorted(common + small, key=lambda tag: tag[0]), raw_tags
    return _assemble(first, second, {"raw": cells.tobytes(), "preview": preview.getvalue()})


def _assemble(
    first: list[tuple[int, int, object]],
    second: list[tuple[int, int, object]] | None,
    blobs: dict[str, bytes],
) -> bytes:
    """Little-endian TIFF 6.0; a string in place of a number is the offset of that part."""
    packing = {1: "B", 2: "B", 3: "H", 4: "I", 10: "i"}
    per_value = {10: 2}
    directories = [tags for tags in (first, second) if tags is not None]
    starts, at = [], 8
    for tags in directories:
        starts.append(at)
        at += 2 + 12 * len(tags) + 4
    places: dict[str, int] = {"second": starts[-1]}
    data = bytearray()
    for name, blob in blobs.items():
        places[name] = at + len(data)
        data += blob
    out = bytearray(b"II*\0" + struct.pack("<I", 8))
    for tags in directories:
        out += struct.pack("<H", len(tags))
        for tag, kind, values in tags:
            numbers = [places[value] if isinstance(value, str) else value for value in values]  # type: ignore[attr-defined]
            packed = struct.pack(f"<{len(numbers)}{packing[kind]}", *numbers)
            count = len(numbers) // per_value.get(kind, 1)
            if len(packed) > 4:
                offset = at + len(data)
                data += packed
                packed = struct.pack("<I", offset)
            out += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
        out += struct.pack("<I", 0)
    return bytes(out + data)


def saved(folder: Path, data: bytes, name: str = "photo.dng") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def is_rendered(image: Image.Image) -> bool:
    """The sensor's red and blue halves, not the preview's green."""
    pixels = np.asarray(image, float)
    left, right = pixels[:, : image.width // 3], pixels[:, -image.width // 3 :]
    return bool(left[..., 0].mean() > left[..., 2].mean() + 30) and bool(
        right[..., 2].mean() > right[..., 0].mean() + 30
    )


def test_without_a_preview_the_sensor_is_rendered(tmp_path: Path) -> None:
    photo = decode(saved(tmp_path, dng()), 192)

    assert (photo.facts.width, photo.facts.height, photo.facts.format) == (WIDTH, HEIGHT, "RAW")
    assert min(photo.pixels.size) >= 192
    assert is_rendered(photo.pixels)
    assert decode(saved(tmp_path, dng())).pixels.size == (WIDTH, HEIGHT)


def test_a_preview_smaller_than_asked_for_is_not_enlarged(tmp_path: Path) -> None:
    photo = decode(saved(tmp_path, dng(preview_side=48)), 192)

    assert min(photo.pixels.size) >= 192
    assert is_rendered(photo.pixels)


def test_a_large_preview_is_taken(tmp_path: Path) -> None:
    photo = decode(saved(tmp_path, dng(preview_side=300)), 192)

    assert not is_rendered(photo.pixels)
    assert min(photo.pixels.size) >= 192
    assert (photo.facts.width, photo.facts.height) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("preview_side", [None, 300])
def test_a_photo_held_upright_comes_out_upright(tmp_path: Path, preview_side: int | None) -> None:
    photo = decode(saved(tmp_path, dng(preview_side, orientation=6)), 192)

    assert photo.pixels.height > photo.pixels.width
    assert (photo.facts.width, photo.facts.height) == (HEIGHT, WIDTH)
    assert photo.facts.orientation == 6


def test_the_date_is_the_cameras_and_never_made_up(tmp_path: Path) -> None:
    dated = decode(saved(tmp_path, dng(300, date="2019:05:04 03:02:01")), 192)
    undated = decode(saved(tmp_path, dng(300), "undated.dng"), 192)

    assert dated.facts.taken_at == datetime(2019, 5, 4, 3, 2, 1)
    assert undated.facts.taken_at is None


@pytest.mark.parametrize("name", ["photo.jpg", "photo.tif", "photo"])
def test_a_dng_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    photo = decode(saved(tmp_path, dng(), name), 192)

    assert photo.facts.format == "RAW"
    assert is_rendered(photo.pixels)


def test_an_ordinary_tiff_under_a_cameras_extension_is_read(tmp_path: Path) -> None:
    file = tmp_path / "photo.dng"
    Image.new("RGB", (60, 40), "red").save(file, "TIFF")

    assert decode(file).facts.format == "TIFF"


def test_a_cut_off_raw_has_a_reason(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhoto) as error:
        decode(saved(tmp_path, dng()[:400]), 192)
    assert isinstance(error.value.reason.code, PhotoProblem)


@pytest.mark.parametrize(("orientation", "size"), [(1, (WIDTH, HEIGHT)), (6, (HEIGHT, WIDTH))])
def test_a_dng_that_cannot_be_developed_has_the_size_that_it_states(
    tmp_path: Path, orientation: int, size: tuple[int, int]
) -> None:
    raw, jpeg_xl = (struct.pack("<HHII", 259, 3, 1, kind) for kind in (1, 52546))
    drawn, newer = struct.pack("<HHII", 262, 3, 1, 32803), struct.pack("<HHII", 262, 3, 1, 34892)
    data = dng(48, orientation).replace(raw, jpeg_xl).replace(drawn, newer)

    photo = decode(saved(tmp_path, data), 192)

    assert (photo.facts.width, photo.facts.height, photo.facts.format) == (*size, "RAW")
    assert photo.facts.holdings.layers == {Part.UNDEVELOPED}
    assert sorted(photo.pixels.size) == [48, 64]  # its preview
