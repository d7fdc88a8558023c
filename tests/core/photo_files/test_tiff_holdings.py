"""The pages of a TIFF; the size that a RAW states."""

from __future__ import annotations

from io import BytesIO

import pytest

from core.holdings import ONE_PICTURE, Part
from core.photo_files.file_bytes import FileBytes
from core.photo_files.tiff_holdings import size_in_raw
from tests.core.photo_files.holding_files import holdings, saved


@pytest.mark.parametrize("how", [{}, {"compression": "tiff_lzw"}, {"big_tiff": True}])
def test_a_document_is_known_by_all_of_its_pages(how: dict[str, object]) -> None:
    letter, other = saved("TIFF", 1, 2, 3, **how), saved("TIFF", 1, 2, 4, **how)
    held = holdings(letter)

    assert held.series is not None
    assert (held.series.kind, held.series.count) == (Part.PAGES, 3)
    assert held.beyond(holdings(other)) == held.beyond(ONE_PICTURE) == (Part.PAGES,)
    assert holdings(saved("TIFF", 1, **how)) == ONE_PICTURE


def test_pages_do_not_depend_on_what_is_said_about_them() -> None:
    plain, named = (saved("TIFF", 1, 2, tiffinfo={315: name}) for name in ("Anna", "Boris Godunov"))

    assert plain != named
    assert holdings(plain) == holdings(named)


def test_a_smaller_version_is_no_page() -> None:
    thumbnail = saved("TIFF", 1, 2, tiffinfo={254: 1})

    assert holdings(thumbnail) == ONE_PICTURE


def test_layers_of_photoshop_count() -> None:
    assert holdings(saved("TIFF", 1, tiffinfo={37724: b"Adobe Photoshop"})).layers == {Part.LAYERS}


def test_a_plain_tiff_states_no_size_of_a_raw() -> None:
    def stated(content: bytes) -> tuple[int, int] | None:
        return size_in_raw(FileBytes(BytesIO(content), lambda: None))

    assert stated(saved("TIFF", 1)) is None
    assert stated(saved("TIFF", 1, tiffinfo={50706: b"\1\4\0\0"})) == (96, 64)
    assert stated(saved("TIFF", 1, tiffinfo={50706: b"\1\4\0\0", 274: 6})) == (64, 96)
