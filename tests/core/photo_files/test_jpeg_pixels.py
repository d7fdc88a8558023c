"""Sound JPEGs come out as Pillow gives them; what the decoder went on past is told."""

from __future__ import annotations

import io
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.photo_files import jpeg_pixels
from core.photo_files.decoding import decode
from tests.conftest import picture

SIZE = (640, 480)


def encoded(image: Image.Image, **how: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", **{"quality": 90, **how})
    return stream.getvalue()


def spoilt(data: bytes, share: float) -> bytes:
    """Random bytes for an eighth of it, from ``share`` on; none of them makes a marker."""
    rng, at = random.Random(3), int(len(data) * share)
    wrong = bytes(rng.randrange(255) for _ in range(len(data) // 8))
    return data[:at] + wrong + data[at + len(wrong) :]


@pytest.mark.parametrize(
    "how", [{}, {"progressive": True}, {"subsampling": 0}, {"restart_marker_rows": 1}]
)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("side", [None, 100])
def test_a_sound_picture_is_what_pillow_gives(
    how: dict[str, object], mode: str, side: int | None
) -> None:
    data = encoded(picture(3, SIZE).convert(mode), **how)

    photo = decode(io.BytesIO(data), side)

    image = Image.open(io.BytesIO(data))
    image.draft("CMYK" if mode == "CMYK" else "RGB", photo.pixels.size)
    meant = image.convert("RGB")
    assert not photo.complaints
    assert photo.pixels.size == meant.size
    assert np.abs(np.asarray(photo.pixels).astype(int) - np.asarray(meant)).max() <= 1


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
@pytest.mark.parametrize("side", [None, 100])
def test_spoilt_data_is_told(how: dict[str, object], side: int | None) -> None:
    data = spoilt(encoded(picture(3, SIZE), **how), 0.5)

    assert decode(io.BytesIO(data), side).complaints


def test_what_lies_behind_a_picture_is_no_damage() -> None:
    assert not decode(io.BytesIO(encoded(picture(3, SIZE)) + b"video" * 5000)).complaints


def test_a_very_long_file_is_read_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encoded(picture(3, SIZE))
    meant = decode(io.BytesIO(data)).pixels.tobytes()
    monkeypatch.setattr(jpeg_pixels, "LONGEST", len(data) - 1)

    assert decode(io.BytesIO(data)).pixels.tobytes() == meant
