"""The frames of animations in GIF, PNG and WebP, told by their blocks; none is decoded.

GIF89a specification; PNG third edition (W3C 2025), section 11.3.6: acTL, fcTL, fdAT; RFC 9649
(WebP), section 2.7: ANMF. Two animations of equal frames may differ in what is no
picture: comments, EXIF, XMP.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from core.holdings import Holdings, Part, Series
from core.photo_files.file_bytes import Broken, FileBytes

LEAST_UNKNOWN = 1024
"""Bytes behind the end of a picture that may hold something; fewer hold none."""
_PNG_PICTURE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"acTL", b"fcTL", b"IDAT", b"fdAT"})
_GIF_IMAGE, _GIF_EXTENSION, _GIF_END, _GIF_CONTROL = 0x2C, 0x21, 0x3B, 0xF9
_ANMF_HEAD = 16


def gif_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    flags = file.number(10, 1)
    at = 13 + _palette(flags)
    ranges, count = [(0, at)], 0
    while at < file.size:  # many end without saying so
        file.count_parts()
        kind = file.number(at, 1)
        if kind == _GIF_END:
            at += 1
            break
        if kind == _GIF_IMAGE:
            end = _after_blocks(file, at + 10 + _palette(file.number(at + 9, 1)) + 1)
            count += 1
        elif kind == _GIF_EXTENSION:
            end = _after_blocks(file, at + 2)
        else:
            raise Broken
        if kind == _GIF_IMAGE or file.number(at + 1, 1) == _GIF_CONTROL:
            ranges.append((at, end))
        at = end
    return _holdings(file, count, ranges, at)


def png_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    ranges, frames, is_first_part, is_animated = [], 0, False, False
    end = file.size
    for chunk in _png_chunks(file):
        end = chunk.end + 4  # behind its checksum
        is_animated |= chunk.kind == b"acTL"
        frames += chunk.kind == b"fcTL"
        is_first_part |= chunk.kind == b"IDAT" and frames > 0
        if chunk.kind in _PNG_PICTURE:
            ranges.append((chunk.start - 4, chunk.end))
    pictures = frames + (not is_first_part) if is_animated and frames else 1
    return _holdings(file, pictures, ranges, end)


def webp_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    end = 8 + file.number(4, 4, is_little=True)
    if end > file.size:
        raise Broken
    ranges, count, at = [], 0, 12
    while at + 8 <= end:
        file.count_parts()
        kind, size = file.at(at, 4), file.number(at + 4, 4, is_little=True)
        if kind in (b"VP8X", b"ANIM", b"ANMF"):
            # of VP8X the canvas, not the flags that tell of metadata
            ranges.append((at + (12 if kind == b"VP8X" else 0), at + 8 + size))
        count += kind == b"ANMF" and size >= _ANMF_HEAD
        at += 8 + size + size % 2
    return _holdings(file, count, ranges, end + end % 2)


def behind(file: FileBytes, end: int) -> frozenset[Part]:
    """What lies behind a picture that ends at ``end`` is nobody's."""
    if file.size - end < LEAST_UNKNOWN or file.is_blank(end, file.size):
        return frozenset()
    return frozenset({Part.UNKNOWN})


def _holdings(file: FileBytes, count: int, ranges: list[tuple[int, int]], end: int) -> Holdings:
    series = Series(Part.FRAMES, count, file.hash_of(*ranges)) if count > 1 else None
    return Holdings(series, layers=behind(file, end))


def _palette(flags: int) -> int:
    """Bytes of the palette that these flags announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(file: FileBytes, at: int) -> int:
    """Where the blocks of data that begin here have ended, the empty one that ends them too."""
    while at < file.size:
        file.count_parts()
        size = file.number(at, 1)
        at += 1 + size
        if size == 0:
            return at
    raise Broken


class _Chunk(NamedTuple):
    """``start`` and ``end`` of its data."""

    kind: bytes
    start: int
    end: int


def _png_chunks(file: FileBytes) -> Iterator[_Chunk]:
    at = 8
    while at + 12 <= file.size:
        file.count_parts()
        size, kind = file.number(at, 4), file.at(at + 4, 4)
        if at + 12 + size > file.size:
            raise Broken
        yield _Chunk(kind, at + 8, at + 8 + size)
        if kind == b"IEND":
            return
        at += 12 + size
