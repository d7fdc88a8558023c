"""Pictures one behind the other, in formats that know nothing of it."""

from __future__ import annotations

import io

import pytest

from core.holdings import ONE_PICTURE, Part
from tests.core.photo_files.holding_files import holdings, still

MODES = pytest.mark.parametrize("mode", ["1", "L", "I;16", "RGB"])


def plain(seed: int, mode: str = "RGB", form: str = "PPM") -> bytes:
    memory = io.BytesIO()
    still(seed).convert("L").convert(mode).save(memory, form)
    return memory.getvalue()


@MODES
def test_several_pictures_in_one_file_are_counted(mode: str) -> None:
    one, two, other = plain(1, mode), plain(2, mode), plain(3, mode)
    held = holdings(one + two)

    assert held.series is not None
    assert (held.series.kind, held.series.count) == (Part.PICTURES, 2)
    assert held.layers == frozenset()
    for less in (one + other, one):
        assert held.beyond(holdings(less)) == (Part.PICTURES,)
    assert holdings(one) == ONE_PICTURE


def test_comments_in_a_head_are_read_over() -> None:
    one, two = plain(1), plain(2)

    noted = one.replace(b"P6\n", b"P6\n# by a scanner\n", 1)

    assert holdings(noted) == ONE_PICTURE
    assert holdings(noted + two).series is not None


def test_pictures_written_in_digits_hold_more_than_can_be_told() -> None:
    page = b"P2\n# page\n2 2\n255\n1 2 3 4\n"

    assert holdings(page) == ONE_PICTURE
    assert holdings(page + page).layers == {Part.UNKNOWN}


def test_more_behind_a_bmp_may_be_something() -> None:
    bmp = plain(1, form="BMP")
    without_size = bmp[:2] + bytes(4) + bmp[6:]

    assert holdings(bmp) == holdings(without_size) == ONE_PICTURE
    assert holdings(bmp + plain(2, form="BMP")).layers == {Part.UNKNOWN}
