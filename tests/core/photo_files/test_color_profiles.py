"""A picture in another color space is the same picture: its ICC profile says how it is meant."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.photo_files.color_profiles import color_profile
from core.photo_files.decoding import decode
from core.photo_files.pixels import prepare_pillow
from tests.conftest import picture

Primaries = tuple[tuple[float, float, float], ...]
SPACES: dict[str, tuple[Primaries, float]] = {
    "Display P3": (
        ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)), 2.2
    ),
    "Adobe RGB": (
        ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)), 2.2
    ),
    "ProPhoto RGB": (
        ((0.7977, 0.2880, 0.0), (0.1352, 0.7119, 0.0), (0.0313, 0.0001, 0.8249)), 1.8
    ),
}  # fmt: skip


def fixed(*values: float) -> bytes:
    """s15Fixed16Numbers of ICC.1."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def profile(name: str) -> bytes:
    """A small matrix profile: XYZ of red, green and blue under D50, and one gamma for all."""
    primaries, gamma = SPACES[name]
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    text = name.encode() + b"\0"
    tags = [
        (b"desc", b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(79)),
        (b"wtpt", b"XYZ \0\0\0\0" + fixed(0.9642, 1, 0.8249)),
        *((tag, b"XYZ \0\0\0\0" + fixed(*xyz))
          for tag, xyz in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)),
        *((tag, curve) for tag in (b"rTRC", b"gTRC", b"bTRC")),
    ]  # fmt: skip
    at, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for tag, data in tags:
        padded = data + bytes(-len(data) % 4)
        table += tag + struct.pack(">II", at + len(body), len(data))
        body += padded
    head = struct.pack(
        ">I4sI4s4s4s", at + len(body), bytes(4), 0x02400000, b"mntr", b"RGB ", b"XYZ "
    )
    head += bytes(12) + b"acsp" + bytes(28) + fixed(0.9642, 1, 0.8249)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def in_space(image: Image.Image, name: str) -> tuple[Image.Image, bytes]:
    """sRGB pixels as the space has them, and its profile."""
    icc = profile(name)
    target = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    made = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), target)
    assert made is not None
    return made, icc


@pytest.mark.parametrize("name", SPACES)
@pytest.mark.parametrize("extension", ["png", "jpg", "tif", "webp", "avif", "heic"])
def test_a_picture_in_another_space_looks_the_same(
    tmp_path: Path, name: str, extension: str
) -> None:
    meant = Image.linear_gradient("L").resize((64, 64)).convert("RGB")
    meant.paste((180, 90, 60), (0, 0, 32, 64))
    made, icc = in_space(meant, name)
    prepare_pillow()
    made.save(tmp_path / f"wide.{extension}", icc_profile=icc, quality=100)

    photo = decode(tmp_path / f"wide.{extension}")

    apart = np.abs(np.asarray(photo.pixels).astype(int) - np.asarray(meant))
    assert apart.mean() < 2
    assert np.abs(np.asarray(made).astype(int) - np.asarray(meant)).mean() > 3
    assert photo.profile == name


def test_alpha_and_turn_stay_with_a_profile(tmp_path: Path) -> None:
    made, icc = in_space(Image.new("RGB", (40, 20), (200, 60, 60)), "Display P3")
    made.putalpha(
        Image.linear_gradient("L").resize((40, 20)).point(lambda level: min(255, 2 * level))
    )
    exif = Image.Exif()
    exif[0x0112] = 6
    made.save(tmp_path / "a.png", icc_profile=icc, exif=exif)

    photo = decode(tmp_path / "a.png")

    assert photo.pixels.size == (20, 40)
    assert photo.alpha is not None
    assert photo.alpha.size == (20, 40)
    solid = np.asarray(photo.alpha) == 255
    assert np.abs(np.asarray(photo.pixels)[solid] - np.array([200, 60, 60])).max() <= 5


def test_no_profile_srgb_and_nonsense_change_nothing(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    broken = profile("Display P3")[:200]
    for icc in (None, srgb, broken, b"x" * 500, b""):
        picture(2).save(tmp_path / "a.png", icc_profile=icc)
        photo = decode(tmp_path / "a.png")
        assert photo.profile == ""
        assert photo.pixels.tobytes() == picture(2).convert("RGB").tobytes()
    assert color_profile(bytes(5 << 20)) is None
