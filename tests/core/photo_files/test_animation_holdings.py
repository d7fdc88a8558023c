"""The frames of GIF, PNG and WebP."""

from __future__ import annotations

import struct
import zlib

import pytest

from core.holdings import ONE_PICTURE, Part
from tests.core.photo_files.holding_files import holdings, saved

NOISE = bytes(range(256)) * 8
FORMS = pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])


@FORMS
def test_an_animation_is_known_by_all_of_its_frames(form: str) -> None:
    held = holdings(saved(form, 1, 2, 3, duration=100))
    other_end = holdings(saved(form, 1, 2, 4, duration=100))
    longer = holdings(saved(form, 1, 2, 3, 4, duration=100))

    assert held.series is not None
    assert (held.series.kind, held.series.count) == (Part.FRAMES, 3)
    assert held.beyond(holdings(saved(form, 1, 2, 3, duration=100))) == ()
    for other in (other_end, longer, ONE_PICTURE):
        assert held.beyond(other) == (Part.FRAMES,)


@FORMS
def test_a_still_holds_one_picture(form: str) -> None:
    assert holdings(saved(form, 1)) == ONE_PICTURE


@FORMS
def test_what_lies_behind_the_end_may_be_something(form: str) -> None:
    assert holdings(saved(form, 1) + NOISE).layers == {Part.UNKNOWN}
    assert holdings(saved(form, 1) + bytes(5000)) == ONE_PICTURE


def test_comments_are_no_frames() -> None:
    gif, png = saved("GIF", 1, 2), saved("PNG", 1, 2)
    noted = gif[:-1] + b"\x21\xfe\x05hello\0" + gif[-1:]
    text = b"tEXtComment\0hi"
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))

    assert holdings(noted) == holdings(gif)
    assert holdings(png[:33] + chunk + png[33:]) == holdings(png)
    assert holdings(saved("WEBP", 1, 2)) == holdings(saved("WEBP", 1, 2, exif=b"Exif\0\0more"))
