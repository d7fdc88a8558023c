"""What a JPEG holds behind its first picture, or says of layers in it; nothing is decoded.

CIPA DC-007 (Multi-Picture Format); Google's Motion Photo 1.0, Ultra HDR 1.1, Dynamic Depth 1.0 and
Depthmap Metadata (GDepth); ISO 21496-1; Apple's auxiliary pictures; Samsung's trailer (as in
ExifTool's Samsung.pm, ProcessSamsung). What counts is what is there: words about a video that
somebody cut off hold none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from core.holdings import EmbeddedVideo, Holdings, Part, Series
from core.photo_files.animation_holdings import LEAST_UNKNOWN
from core.photo_files.embedded_video import embedded_video, video_end
from core.photo_files.file_bytes import Broken, FileBytes

START, _END = b"\xff\xd8\xff", b"\xff\xd9"
_SCAN = 0xDA
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_MPF = b"MPF\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_ISO_GAIN_MAP = b"urn:iso:std:iso:ts:21496:-1\0"
_LARGEST_WORDS = 8 << 20
_MP_ENTRIES, _MP_ENTRY = 0xB002, 16
_PREVIEWS = (0x010001, 0x010002)
"""Types of MPF for pictures made of the first one, for a screen."""
_MOST_PICTURES = 1000
_MOST_LOOKS = 100
"""Each may read all that is left of the file."""
_TELLING = (
    (re.compile(rb"hdrgm|hdrgainmap", re.IGNORECASE), Part.GAIN_MAP),
    (re.compile(rb"aux:(depth|disparity)|depthData|DepthMap", re.IGNORECASE), Part.DEPTH_MAP),
    (re.compile(rb"AuxiliaryImageType|matte", re.IGNORECASE), Part.LAYERS),
)
"""What a picture inside of a JPEG says of itself if it is a layer of the first one."""
_IN_WORDS = (
    (re.compile(rb"GDepth:(Data|Format|Mime)"), Part.DEPTH_MAP),
    (re.compile(rb"GImage:(Data|Mime)"), Part.LAYERS),
    (re.compile(rb"GAudio:(Data|Mime)"), Part.SOUND),
)
"""What is kept as text in the metadata itself."""
_SAMSUNG_SMALL = 64 << 10
"""Bytes: times, names and settings of Samsung's are shorter, pictures longer."""


class _Extent(NamedTuple):
    start: int
    end: int

    @property
    def may_hold_something(self) -> bool:
        return self.end - self.start >= LEAST_UNKNOWN


@dataclass(frozen=True, slots=True)
class _Jpeg:
    """One JPEG in the file: its metadata, and where it ends; ``others``: of the pictures behind it
    that MPF names, the type and the start."""

    extent: _Extent
    words: bytes
    says_gain_map: bool
    others: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Contents:
    """What was met so far; ``known`` are the places that need no further look."""

    pictures: list[_Extent] = field(default_factory=list)
    known: list[_Extent] = field(default_factory=list)
    layers: set[Part] = field(default_factory=set)
    video: EmbeddedVideo | None = None


def jpeg_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    first = _jpeg_at(file, 0)
    contents = _Contents(known=[first.extent])
    contents.layers |= {part for sign, part in _IN_WORDS if sign.search(first.words)}
    for kind, start in first.others:
        if kind in _PREVIEWS:
            contents.known.append(_jpeg_at(file, start).extent)
        else:
            _take_picture(file, start, contents)
    _take_samsung(file, first.extent.end, contents)
    for gap in _gaps(contents.known, file.size):
        _look_through(file, gap, contents)
    if not contents.pictures:
        return Holdings(None, contents.video, frozenset(contents.layers))
    content = file.hash_of(*contents.pictures)
    series = Series(Part.PICTURES, 1 + len(contents.pictures), content)
    return Holdings(series, contents.video, frozenset(contents.layers))


def _gaps(known: list[_Extent], size: int) -> Iterator[_Extent]:
    """What no extent covers, behind the first."""
    at = known[0].end
    for start, end in sorted(known):
        if start > at:
            yield _Extent(at, start)
        at = max(at, end)
    yield _Extent(at, size)


def _look_through(file: FileBytes, gap: _Extent, contents: _Contents) -> None:
    """Pictures and videos one behind the other, and blanks."""
    for _ in range(_MOST_LOOKS):
        if not gap.may_hold_something or file.is_blank(*gap):
            return
        picture = file.find(START, *gap)
        brand = file.find(b"ftyp", gap.start + 4, gap.end if picture < 0 else picture)
        starts = [at for at in (picture, brand - 4) if at >= gap.start]
        before = _Extent(gap.start, min(starts, default=gap.end))
        if before.may_hold_something and not file.is_blank(*before):
            contents.layers.add(Part.UNKNOWN)
        if not starts:
            return
        if before.end == picture:
            after = _take_picture(file, picture, contents)
        else:
            after = min(video_end(file, before.end), gap.end)
            contents.video = contents.video or embedded_video(file, before.end, after)
        gap = _Extent(max(after, before.end + 1), gap.end)
    raise Broken


def _take_samsung(file: FileBytes, least: int, contents: _Contents) -> None:
    """The blocks of Samsung's trailer: 4 bytes, the length of a name, the name, data."""
    if file.size - least < 20 or file.at(file.size - 4, 4) != b"SEFT":
        return
    top = file.size - 8 - file.number(file.size - 8, 4, is_little=True)
    if top < least or file.at(top, 4) != b"SEFH":
        return
    first = top
    for entry in range(top + 12, top + 12 + 12 * file.number(top + 8, 4, is_little=True), 12):
        file.count_parts()
        start = top - file.number(entry + 4, 4, is_little=True)
        end = start + file.number(entry + 8, 4, is_little=True)
        if not least <= start < end <= top:
            raise Broken
        length = file.number(start + 4, 4, is_little=True)
        block = _Extent(start + 8 + length, end)
        _take_block(file, file.at(start + 8, min(length, 64)), block, contents)
        first = min(first, start)
    contents.known.append(_Extent(first, file.size))


def _take_block(file: FileBytes, name: bytes, block: _Extent, contents: _Contents) -> None:
    if name.startswith(b"MotionPhoto_Data") and (brand := file.find(b"ftyp", *block)) >= 4:
        contents.video = contents.video or embedded_video(file, brand - 4, block.end)
    elif b"Depth" in name:
        contents.layers.add(Part.DEPTH_MAP)
    elif b"Sound" in name:
        contents.layers.add(Part.SOUND)
    elif block.end - block.start >= 3 and file.at(block.start, 3) == START:
        contents.pictures.append(block)
    elif block.end - block.start > _SAMSUNG_SMALL:
        contents.layers.add(Part.UNKNOWN)


def _take_picture(file: FileBytes, start: int, contents: _Contents) -> int:
    """A further picture, or a layer of the first, that begins here; where it ends."""
    jpeg = _jpeg_at(file, start)
    contents.known.append(jpeg.extent)
    part = next((part for sign, part in _TELLING if sign.search(jpeg.words)), None)
    if jpeg.says_gain_map or part is Part.GAIN_MAP:
        contents.layers.add(Part.GAIN_MAP)
    elif part is not None:
        contents.layers.add(part)
    else:
        contents.pictures.append(jpeg.extent)
        if len(contents.pictures) > _MOST_PICTURES:
            raise Broken
    return jpeg.extent.end


def _jpeg_at(file: FileBytes, start: int) -> _Jpeg:
    if file.at(start, 3) != START:
        raise Broken
    words, says_gain_map, others, at = b"", False, tuple[tuple[int, int], ...](), start + 2
    while True:
        file.count_parts()
        if file.number(at, 1) != 0xFF:
            raise Broken
        marker = file.number(at + 1, 1)
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        size = file.number(at + 2, 2)
        body, at = _Extent(at + 4, at + 2 + size), at + 2 + size
        if marker == _SCAN:
            break
        head = file.at(body.start, min(64, body.end - body.start)) if size > 2 else b""
        if marker == 0xE1 and head.startswith((_XMP, _XMP_MORE)) and len(words) < _LARGEST_WORDS:
            words += file.at(body.start, size - 2)
        elif marker == 0xE2 and head.startswith(_MPF):
            others = tuple(_pictures_of_mpf(file, _Extent(body.start + 4, body.end)))
        says_gain_map |= marker == 0xE2 and head.startswith(_ISO_GAIN_MAP)
    end = file.find(_END, at)  # compressed data never holds it: a zero follows each 255 there
    return _Jpeg(_Extent(start, file.size if end < 0 else end + 2), words, says_gain_map, others)


def _pictures_of_mpf(file: FileBytes, body: _Extent) -> Iterator[tuple[int, int]]:
    """Types and starts of the pictures behind the first (CIPA DC-007, 5.2.3)."""
    is_little = file.at(body.start, 2) == b"II"

    def number(at: int, length: int) -> int:
        return file.number(body.start + at, length, is_little=is_little)

    directory = number(4, 4)
    for entry in range(directory + 2, directory + 2 + 12 * min(number(directory, 2), 100), 12):
        if number(entry, 2) != _MP_ENTRIES:
            continue
        count, place = number(entry + 4, 4) // _MP_ENTRY, number(entry + 8, 4)
        for at in range(place, place + _MP_ENTRY * min(count, _MOST_PICTURES), _MP_ENTRY):
            kind, offset = number(at, 4) & 0xFFFFFF, number(at + 8, 4)
            start = body.start + offset
            if offset and start + 3 <= file.size and file.at(start, 3) == START:
                yield kind, start
