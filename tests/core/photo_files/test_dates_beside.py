"""A photo without a date of its own has that of the sidecar or JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from core.photo_files.dates_beside import DatesBeside
from core.photo_files.stated_metadata import Metadata
from core.photo_files.xmp import extended
from tests.conftest import photo_of

XMP = extended(None, Metadata("2019-07-14T15:16:17+02:00"))
GOOGLE = json.dumps({"photoTakenTime": {"timestamp": "1563117377"}}).encode()
TAKEN = datetime(2019, 7, 14, 15, 16, 17)
Save = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jpg.xmp", XMP), ("a.xmp", XMP), ("a.jpg.json", GOOGLE),
        ("a.jpg.supplemental-metadata.json", GOOGLE),
        ("a.xmp", extended(None, Metadata(digitized_at="2019-07-14T15:16:17"))),
    ],
)  # fmt: skip
def test_the_date_beside_is_seen(save_photo: Save, name: str, content: bytes) -> None:
    photo, other = photo_of(save_photo("a.jpg")), photo_of(save_photo("b.jpg"))
    photo.path.with_name(name).write_bytes(content)

    dated, undated = DatesBeside().dated([photo, other])

    assert dated.facts.taken_at == TAKEN
    assert undated == other


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xmp", b"no xml"), ("a.jpg.json", b"{"), ("a.json.txt", GOOGLE),
        ("a.xmp", extended(None, Metadata("1904-01-01T00:00:00"))),
        ("a.jpg.json", b'{"photoTakenTime": {"timestamp": "4102444800"}}'),  # the year 2100
        ("a.aae", b"<plist><dict><key>adjustmentTimestamp</key>"
                  b"<date>2020-01-02T03:04:05Z</date></dict></plist>"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_or_tells_of_the_edit_is_no_date(
    save_photo: Save, name: str, content: bytes
) -> None:
    photo = photo_of(save_photo("a.jpg"))
    photo.path.with_name(name).write_bytes(content)

    assert DatesBeside().dated([photo]) == [photo]
