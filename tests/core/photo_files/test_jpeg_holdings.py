"""Motion photos, gain maps, depth maps, stereo pairs, and what nobody knows, behind a JPEG."""

from __future__ import annotations

import struct

import pytest

from core.holdings import ONE_PICTURE, Part
from tests.core.photo_files.holding_files import holdings, saved, segment, with_segments, xmp
from tests.core.photo_files.test_video_facts import video as short_video

STILL = saved("JPEG", 1)
NOISE = bytes(range(256)) * 8


def video(seconds: int) -> bytes:
    return short_video(seconds, media=NOISE)


GAIN_MAP = with_segments(saved("JPEG", 2), xmp('<rdf hdrgm:Version="1.0"/>'))
ISO_MAP = with_segments(
    saved("JPEG", 2), segment(0xE2, b"urn:iso:std:iso:ts:21496:-1\0", bytes(40))
)
APPLE_DEPTH = with_segments(
    saved("JPEG", 2), xmp("<apdi:AuxiliaryImageType>urn:com:apple:photo:2018:aux:depth<")
)
APPLE_MATTE = with_segments(
    saved("JPEG", 2),
    xmp("<apdi:AuxiliaryImageType>urn:com:apple:photo:2018:aux:portraiteffectsmatte<"),
)


def samsung(*blocks: tuple[bytes, bytes]) -> bytes:
    """A trailer as Samsung's phones write it."""
    data, entries = b"", b""
    whole = [struct.pack("<4sI", b"\0\0\x30\x0a", len(name)) + name + each for name, each in blocks]
    for number, block in enumerate(whole):
        back = sum(map(len, whole[number:]))
        entries += struct.pack("<4sII", block[:4], back, len(block))
        data += block
    head = struct.pack("<4sII", b"SEFH", 107, len(blocks)) + entries
    return data + head + struct.pack("<I4s", len(head), b"SEFT")


@pytest.mark.parametrize(
    "file",
    [
        with_segments(STILL, xmp('GCamera:MotionPhoto="1"')) + video(2),
        STILL + video(2),
        STILL + bytes(64) + video(2),
        STILL + samsung((b"Image_UTC_Data1", b"1500000000000"), (b"MotionPhoto_Data", video(2))),
    ],
)
def test_a_motion_photo_holds_its_video(file: bytes) -> None:
    held = holdings(file)

    assert held.video is not None
    assert (held.video.seconds, held.series, held.layers) == (2.0, None, frozenset())
    assert ONE_PICTURE.beyond(held) == ()
    assert held.beyond(ONE_PICTURE) == (Part.VIDEO,)


def test_the_same_video_behind_other_metadata_is_the_same() -> None:
    dated = with_segments(STILL, xmp("more words")) + video(2)

    assert holdings(STILL + video(2)).beyond(holdings(dated)) == ()
    assert holdings(STILL + video(2)).beyond(holdings(STILL + video(3))) == (Part.VIDEO,)


def test_words_about_a_video_that_was_cut_off_hold_none() -> None:
    assert holdings(with_segments(STILL, xmp('GCamera:MotionPhoto="1"'))) == ONE_PICTURE


@pytest.mark.parametrize(
    ("layer", "part"),
    [
        (GAIN_MAP, Part.GAIN_MAP),
        (ISO_MAP, Part.GAIN_MAP),
        (APPLE_DEPTH, Part.DEPTH_MAP),
        (APPLE_MATTE, Part.LAYERS),
    ],
)
def test_a_layer_is_told_by_what_it_says_of_itself(layer: bytes, part: Part) -> None:
    held = holdings(STILL + layer)

    assert (held.layers, held.series, held.video) == (frozenset({part}), None, None)


def test_an_hdr_motion_photo_holds_both() -> None:
    held = holdings(STILL + GAIN_MAP + video(2))

    assert held.layers == {Part.GAIN_MAP}
    assert held.video is not None


@pytest.mark.parametrize(
    ("words", "part"),
    [("GDepth:Data", Part.DEPTH_MAP), ("GImage:Data", Part.LAYERS), ("GAudio:Data", Part.SOUND)],
)
def test_what_google_kept_as_text_in_the_metadata_counts(words: str, part: Part) -> None:
    assert holdings(with_segments(STILL, xmp(words))).layers == {part}


def test_a_stereo_pair_is_two_pictures() -> None:
    pair, other = saved("MPO", 1, 2), saved("MPO", 1, 3)

    held = holdings(pair)
    assert held.series is not None
    assert (held.series.kind, held.series.count) == (Part.PICTURES, 2)
    assert held.beyond(holdings(other)) == held.beyond(ONE_PICTURE) == (Part.PICTURES,)


def test_a_preview_for_the_screen_is_none_of_the_pictures() -> None:
    pair = saved("MPO", 1, 2)
    first = pair.index(struct.pack("<L", 0x030000), pair.index(b"MPF\0") + 50)
    second = first + 16  # bytes of an entry, which begins with the type
    table = pair[:second] + struct.pack("<L", 0x010002) + pair[second + 4 :]

    assert holdings(table) == ONE_PICTURE


def test_samsungs_depth_sound_and_pictures_count_and_its_notes_do_not() -> None:
    assert holdings(STILL + samsung((b"Camera_Capture_Mode_Info", NOISE))) == ONE_PICTURE
    held = holdings(
        STILL
        + samsung(
            (b"DualShot_DepthMap_1", NOISE),
            (b"SoundShot_000", NOISE),
            (b"DualShot_1", STILL),
            (b"Something", NOISE * 40),
        )
    )
    assert held.layers == {Part.DEPTH_MAP, Part.SOUND, Part.UNKNOWN}
    assert held.series is not None


def test_what_nobody_knows_may_be_something_unless_it_is_blank_or_tiny() -> None:
    assert holdings(STILL + NOISE).layers == {Part.UNKNOWN}
    assert holdings(STILL + NOISE + video(1)).layers == {Part.UNKNOWN}
    assert holdings(STILL + bytes(5000)) == holdings(STILL + NOISE[:100]) == ONE_PICTURE
    assert holdings(saved("JPEG", 1, progressive=True)) == ONE_PICTURE
    assert holdings(STILL[:-2]) == ONE_PICTURE  # its end is missing, and so is all behind it
