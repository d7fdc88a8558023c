"""A file's header says how its pixels are stored, and how much it knows of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from core.photo_files.decoding import Decoder
from core.photo_files.stored_form import UNKNOWN_FORM, stored_form


def test_a_jpegs_table_and_a_lossless_file_are_known(tmp_path: Path) -> None:
    image, exif = Image.new("RGB", (16, 16)), Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Canon"
    exif.get_ifd(0x8825)[2] = (48.0, 8.0, 0.0)
    image.save(tmp_path / "a.jpg", quality=80, exif=exif)
    image.save(tmp_path / "b.png")
    image.save(tmp_path / "c.tif", compression="tiff_lzw")
    image.save(tmp_path / "d.tif", compression="jpeg")
    image.save(tmp_path / "e.webp", lossless=True)
    image.save(tmp_path / "f.webp", quality=80)
    forms = {path.name: stored_form(path, Decoder()) for path in tmp_path.iterdir()}

    jpeg = forms["a.jpg"]
    assert jpeg.steps is not None
    assert (jpeg.quality, jpeg.orientation, jpeg.details) == (80, 6, 2)
    assert jpeg.steps.shape == (8, 8)
    assert jpeg.steps[7, 7] == 40
    lossless = {name for name, form in forms.items() if form.is_lossless}
    assert lossless == {"b.png", "c.tif", "e.webp"}


def test_more_than_eight_bits_a_color_are_told(tmp_path: Path) -> None:
    shades = np.arange(256, dtype=np.uint16).reshape(16, 16) * 257
    for name in ("deep.png", "deep.tif"):
        Image.fromarray(shades).save(tmp_path / name)
        Image.fromarray(shades.astype(np.uint8)).save(tmp_path / f"eight-{name}")
    Image.new("RGB", (16, 16)).save(tmp_path / "plain.jpg")

    deep = {path.name for path in tmp_path.iterdir() if stored_form(path, Decoder()).is_deep}

    assert deep == {"deep.png", "deep.tif"}


def test_of_what_cannot_be_read_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8 no more")

    assert stored_form(tmp_path / "a.jpg", Decoder()) == UNKNOWN_FORM
    assert stored_form(tmp_path / "none.jpg", Decoder()) == UNKNOWN_FORM
