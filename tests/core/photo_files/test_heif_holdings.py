"""What HEIC and AVIF hold, written by libheif and libavif, and by hand where those can't."""

from __future__ import annotations

import struct
from io import BytesIO

import pillow_heif
import pytest

from core.holdings import NOT_READ, ONE_PICTURE, Holdings, Part
from tests.core.photo_files.holding_files import holdings, saved, still
from tests.core.photo_files.test_video_facts import box, video


def heic(*seeds: int) -> bytes:
    stream = BytesIO()
    heif = pillow_heif.HeifFile()
    for seed in seeds:
        heif.add_from_pillow(still(seed))
    heif.save(stream)
    return stream.getvalue()


def items(
    *kinds: bytes, hidden: int = 0, references: bytes = b"", properties: bytes = b""
) -> bytes:
    """Item 1 is shown first; ``hidden`` is one that isn't shown."""
    entries = b"".join(
        box(b"infe", struct.pack(">BBBBHH", 2, 0, 0, number == hidden, number, 0), kind, b"\0")
        for number, kind in enumerate(kinds, 1)
    )
    return box(b"ftyp", b"heic", bytes(4), b"mif1") + box(
        b"meta",
        bytes(4),
        box(b"pitm", bytes(4), struct.pack(">H", 1)),
        box(b"iinf", bytes(4), struct.pack(">H", len(kinds)), entries),
        box(b"iref", bytes(4), references),
        box(b"iprp", box(b"ipco", properties)),
    )


def reference(kind: bytes, source: int, *targets: int) -> bytes:
    return box(kind, struct.pack(f">HH{len(targets)}H", source, len(targets), *targets))


def auxiliary(name: str) -> Holdings:
    of_second = reference(b"auxl", 2, 1)
    named = box(b"auxC", bytes(4), name.encode(), b"\0")
    return holdings(items(b"hvc1", b"hvc1", references=of_second, properties=named))


def test_several_pictures_are_counted() -> None:
    two, other = holdings(heic(1, 2)), holdings(heic(1, 3))

    assert two.series is not None
    assert (two.series.kind, two.series.count) == (Part.PICTURES, 2)
    assert two.beyond(other) == two.beyond(ONE_PICTURE) == (Part.PICTURES,)
    assert holdings(heic(1)) == ONE_PICTURE


def test_an_animated_avif_has_frames() -> None:
    held = holdings(saved("AVIF", 1, 2, 3))

    assert held.series is not None
    assert (held.series.kind, held.series.count) == (Part.FRAMES, 3)
    assert held.beyond(holdings(saved("AVIF", 1, 2, 4))) == (Part.FRAMES,)
    assert holdings(saved("AVIF", 1)) == ONE_PICTURE


@pytest.mark.parametrize(
    ("name", "layers"),
    [
        ("urn:com:apple:photo:2020:aux:hdrgainmap", {Part.GAIN_MAP}),
        ("urn:mpeg:hevc:2015:auxid:2", {Part.DEPTH_MAP}),
        ("urn:com:apple:photo:2018:aux:portraiteffectsmatte", {Part.LAYERS}),
        ("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", set()),
    ],
)
def test_an_auxiliary_picture_is_a_layer(name: str, layers: set[Part]) -> None:
    assert auxiliary(name) == Holdings(layers=frozenset(layers))


def test_a_gain_map_by_iso_21496_is_a_layer_and_no_picture() -> None:
    of_both = reference(b"dimg", 3, 1, 2)

    assert holdings(items(b"av01", b"av01", b"tmap", references=of_both)) == Holdings(
        layers=frozenset({Part.GAIN_MAP})
    )


def test_tiles_thumbnails_hidden_ones_and_metadata_are_no_pictures() -> None:
    made = reference(b"dimg", 1, 2, 3) + reference(b"thmb", 4, 1)
    kinds = (b"grid", b"hvc1", b"hvc1", b"hvc1", b"Exif", b"mime", b"hvc1")

    assert holdings(items(*kinds, hidden=7, references=made)) == ONE_PICTURE
    assert holdings(items(*kinds, references=made)).series is not None


def test_a_motion_photo_has_its_video_in_a_box() -> None:
    held = holdings(heic(1) + box(b"mpvd", video(3)))

    assert held.video is not None
    assert held.video.seconds == 3


def test_boxes_beyond_the_file_hold_something_that_cannot_be_told() -> None:
    assert holdings(heic(1) + struct.pack(">I4s", 1000, b"mdat")) == NOT_READ
