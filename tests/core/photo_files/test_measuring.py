"""What a file tells beyond its pixels: JPEG quality, camera, place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from core.photo_files.decoding import Decoder
from core.photo_files.measuring import MeasuredFacts, camera_in_words, measure
from tests.conftest import picture


@pytest.mark.parametrize("quality", [30, 50, 75, 92, 100])
def test_the_quality_of_a_jpeg_is_read_back(tmp_path: Path, quality: int) -> None:
    picture(1).save(tmp_path / "a.jpg", quality=quality)
    assert measure(tmp_path / "a.jpg", Decoder()).quality == pytest.approx(quality, abs=1)


def test_camera_and_place_come_from_the_metadata(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS 5D"
    exif.get_ifd(0x8825).update({1: "N", 2: (50.0, 27.0, 0.0), 3: "E", 4: (30.0, 31.0, 0.0)})
    picture(1).save(tmp_path / "a.jpg", exif=exif)

    measured = measure(tmp_path / "a.jpg", Decoder())

    assert measured.camera == "Canon EOS 5D"
    assert measured.has_place
    assert measured.lossless is None


def test_other_formats_and_broken_files(tmp_path: Path) -> None:
    picture(1).save(tmp_path / "a.png")
    picture(1).save(tmp_path / "a.webp", lossless=True)
    (tmp_path / "broken.jpg").write_bytes(b"no photo")

    assert measure(tmp_path / "a.png", Decoder()).lossless
    assert measure(tmp_path / "a.webp", Decoder()).lossless
    assert measure(tmp_path / "a.png", Decoder()).quality is None
    assert measure(tmp_path / "broken.jpg", Decoder()) == MeasuredFacts()
    assert measure(tmp_path / "missing.jpg", Decoder()) == MeasuredFacts()
    assert camera_in_words("NIKON CORPORATION", "NIKON D90") == "NIKON D90"
    assert camera_in_words("Apple\0", "iPhone 12") == "Apple iPhone 12"
    assert camera_in_words("", "") == ""
