"""What any file holds, told in bounded time whatever it says of itself."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Cancelled, CoreError
from core.holdings import NOT_READ, ONE_PICTURE, Part
from core.photo_files.reading_holdings import facts_of_file, read_holdings, with_holdings
from core.records import PhotoFacts
from tests.core.photo_files.holding_files import holdings, saved

FILES = [
    saved("GIF", 1, 2), saved("PNG", 1, 2), saved("WEBP", 1, 2), saved("TIFF", 1, 2),
    saved("MPO", 1, 2), saved("AVIF", 1, 2), saved("HEIF", 1),
]  # fmt: skip


@given(st.sampled_from(FILES), st.integers(0), st.binary(min_size=1, max_size=8), st.booleans())
def test_whatever_bytes_there_are_an_answer_comes(
    file: bytes, at: int, spoilt: bytes, cut: bool
) -> None:
    at %= min(len(file), 400) if at % 3 else len(file)
    holdings(file[:at] + spoilt + (b"" if cut else file[at + len(spoilt) :]))


def test_pages_that_lead_to_each_other_hold_something_unknown() -> None:
    loop = b"II*\0" + struct.pack("<I", 8) + struct.pack("<HI", 0, 8)
    below = struct.pack("<HHHII", 1, 330, 4, 1, 8) + bytes(4)

    assert holdings(loop) == NOT_READ
    assert holdings(b"II*\0" + struct.pack("<I", 8) + below) == NOT_READ


def test_a_file_of_a_million_tiny_parts_is_not_walked_to_its_end() -> None:
    blocks = b"\x21\xfe" + b"\1x" * 1_100_000 + b"\0"

    assert holdings(saved("GIF", 1)[:-1] + blocks + b"\x3b") == NOT_READ


def test_cancel_is_heard_meanwhile() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_holdings(BytesIO(saved("TIFF", 1, 2)), stop)


def test_other_formats_hold_one_picture() -> None:
    assert holdings(saved("BMP", 1)) == holdings(saved("PPM", 1)) == holdings(b"") == ONE_PICTURE


def test_a_raw_is_more_than_its_previews(tmp_path: Path) -> None:
    raw, tiff = PhotoFacts(9, 9, "RAW"), PhotoFacts(9, 9, "TIFF")
    file = tmp_path / "a.tif"
    file.write_bytes(saved("TIFF", 1, 2))

    with file.open("rb") as stream:
        assert with_holdings(raw, stream, lambda: None) == raw
        assert with_holdings(tiff, stream, lambda: None).beyond(tiff) == (Part.PAGES,)
    with pytest.raises(CoreError) as error:
        facts_of_file(tmp_path / "missing.tif", tiff, lambda: None)
    assert dict(error.value.reason.fields)["path"] == tmp_path / "missing.tif"
