"""How long a video is, how large its picture and when it was taken, without decoding it.

MP4 and QuickTime files are boxes: 4 bytes of size, 4 of type, then contents (ISO/IEC 14496-12,
section 4.2; QuickTime File Format). ``moov/mvhd`` says how long, ``moov/trak/tkhd`` how large. Few
bytes are read and no size is believed: a box that goes beyond what holds it makes the file useless.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, NamedTuple

from core.photo_files.reasons import VideoWords
from core.wording.reasons import Reason

_MOST_BOXES = 1000
"""In one box. Videos in fragments have one more for each, but those are of no use here."""


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """``pixels`` of the largest track, 0 if none has a picture; ``created``: seconds since 1904,
    0 if not said."""

    seconds: Fraction
    pixels: int
    created: int


class _Box(NamedTuple):
    """``start`` and ``end`` of its contents, from the start of the file."""

    kind: bytes
    start: int
    end: int


class _Broken(Exception):
    """Not a video, or not a whole one."""


def video_facts(path: Path) -> VideoFacts | None:
    """None for what is no whole MP4 or QuickTime file, or can't be read, or doesn't say how long
    it is."""
    try:
        with path.open("rb") as stream:
            return facts_of_video_in(stream, 0, os.fstat(stream.fileno()).st_size)
    except OSError:
        return None


def facts_of_video_in(stream: BinaryIO, start: int, end: int) -> VideoFacts | None:
    """Of a video that is a part of a file. Raises OSError."""
    try:
        boxes = list(_boxes(stream, start, end))
        movies = [box for box in boxes if box.kind == b"moov"]
        if len(movies) != 1 or not any(
            box.kind == b"mdat" and box.end > box.start for box in boxes
        ):
            return None
        return _of_movie(stream, movies[0])
    except _Broken:
        return None


def length_in_words(facts: VideoFacts) -> str:
    """75 seconds -> "1:15", as players show it."""
    minutes, seconds = divmod(round(facts.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def video_in_words(path: Path) -> Reason:
    """What can be said of a video in place of its picture. Raises OSError."""
    size, facts = path.stat().st_size, video_facts(path)
    if facts is None:
        return Reason.of(VideoWords.VIDEO, size=size)
    return Reason.of(VideoWords.WITH_LENGTH, length=length_in_words(facts), size=size)


def _of_movie(stream: BinaryIO, movie: _Box) -> VideoFacts | None:
    length, created, pixels = Fraction(0), 0, 0
    for box in _boxes(stream, movie.start, movie.end):
        if box.kind == b"mvhd":
            length, created = _header(stream, box)
        elif box.kind == b"trak":
            tracks = _boxes(stream, box.start, box.end)
            sizes = [_size(stream, track) for track in tracks if track.kind == b"tkhd"]
            pixels = max([pixels, *sizes])
    return VideoFacts(length, pixels, created) if length > 0 else None


def _header(stream: BinaryIO, box: _Box) -> tuple[Fraction, int]:
    content = _read(stream, box.start, min(box.end, box.start + 32))
    form, unknown = (">4xQ8xIQ", 2**64 - 1) if content[:1] == b"\1" else (">4xI4xII", 2**32 - 1)
    try:
        created, scale, duration = struct.unpack_from(form, content)
    except struct.error as error:
        raise _Broken from error
    if scale == 0 or duration == unknown:
        return Fraction(0), created
    return Fraction(duration, scale), created


def _size(stream: BinaryIO, box: _Box) -> int:
    """Width times height, which stand at the end as 16.16 numbers."""
    if box.end - box.start < 8:
        raise _Broken
    width, height = struct.unpack(">II", _read(stream, box.end - 8, box.end))
    return (int(width) >> 16) * (int(height) >> 16)


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    for _ in range(_MOST_BOXES):
        if end - start < 8:
            return
        size, kind = struct.unpack(">I4s", _read(stream, start, start + 8))
        contents = start + 8
        if size == 1:
            (size,) = struct.unpack(">Q", _read(stream, contents, contents + 8))
            contents += 8
        elif size == 0:  # to the end
            size = end - start
        if size < contents - start or start + size > end:
            raise _Broken
        yield _Box(kind, contents, start + size)
        start += size
    raise _Broken


def _read(stream: BinaryIO, start: int, end: int) -> bytes:
    stream.seek(start)
    content = stream.read(end - start)
    if len(content) != end - start:
        raise _Broken
    return content
