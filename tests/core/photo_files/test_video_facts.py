"""How long a video is, from a few bytes of files that may be hostile."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import pytest

from core.photo_files.video_facts import VideoFacts, length_in_words, video_facts, video_in_words


def box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", len(content) + 8, kind) + content


def header(duration: int, scale: int = 600, created: int = 0, *, long: bool = False) -> bytes:
    if long:
        return box(b"mvhd", struct.pack(">B3xQQIQ80x", 1, created, created, scale, duration))
    return box(b"mvhd", struct.pack(">B3xIIII80x", 0, created, created, scale, duration))


def video(
    seconds: int, size: tuple[int, int] = (640, 480), media: bytes = b"media", created: int = 0
) -> bytes:
    """An MP4 without a picture in it."""
    track = box(
        b"trak", box(b"tkhd", bytes(76), struct.pack(">II", *(side << 16 for side in size)))
    )
    movie = box(b"moov", header(600 * seconds, created=created), track)
    return box(b"ftyp", b"isom", bytes(4)) + movie + box(b"mdat", media)


def facts(tmp_path: Path, content: bytes) -> VideoFacts | None:
    file = tmp_path / "a.mp4"
    file.write_bytes(content)
    return video_facts(file)


def test_length_size_and_date_are_read(tmp_path: Path) -> None:
    assert facts(tmp_path, video(3, created=7)) == VideoFacts(Fraction(3), 640 * 480, 7)

    media = struct.pack(">I4sQ", 1, b"mdat", 20) + b"data"
    movie = box(b"moov", header(2**33, 2**31, 5, long=True))
    assert facts(tmp_path, media + movie) == VideoFacts(Fraction(4), 0, 5)

    to_the_end = struct.pack(">I4s", 0, b"mdat") + b"data"
    assert facts(tmp_path, box(b"moov", header(1, 2)) + to_the_end) == VideoFacts(
        Fraction(1, 2), 0, 0
    )


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(Fraction(3, 10), "0:00"), (Fraction(75), "1:15"), (Fraction(7384), "2:03:04")],
)
def test_lengths_are_said_as_players_show_them(seconds: Fraction, words: str) -> None:
    assert length_in_words(VideoFacts(seconds, 0, 0)) == words


def test_a_video_is_described_without_a_picture_of_it(tmp_path: Path) -> None:
    known, unknown = tmp_path / "a.mp4", tmp_path / "b.mkv"
    known.write_bytes(video(75))
    unknown.write_bytes(bytes(1500))
    assert str(video_in_words(known)).startswith("Video, 1:15, ")
    assert str(video_in_words(unknown)).startswith("Video, 1")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a video by its name alone",
        video(0),
        video(3)[:-1],
        video(3)[:100],
        video(3, media=b""),
        box(b"moov", header(600, scale=0)) + box(b"mdat", b"data"),
        box(b"moov", header(2**32 - 1)) + box(b"mdat", b"data"),
        box(b"moov", header(600)[:20]) + box(b"mdat", b"data"),
        box(b"moov", box(b"mvhd")) + box(b"mdat", b"data"),
        box(b"moov", header(600), box(b"trak", box(b"tkhd"))) + box(b"mdat", b"data"),
        box(b"moov", header(600)) * 2 + box(b"mdat", b"data"),
        struct.pack(">I4sQ", 1, b"mdat", 2**64 - 1) + b"data",
        struct.pack(">I4s", 4, b"mdat") * 100,
        box(b"free") * 100_000 + video(3),
    ],
)
def test_what_is_no_whole_video_has_no_length(content: bytes, tmp_path: Path) -> None:
    assert facts(tmp_path, content) is None


def test_what_can_not_be_read_has_no_length(tmp_path: Path) -> None:
    assert video_facts(tmp_path) is None
    assert video_facts(tmp_path / "nothing") is None
