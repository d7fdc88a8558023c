"""How many scans a JPEG has (ITU-T T.81, annex B), without decoding it.

A picture in several scans is held whole as coefficients while it is decoded, and each scan passes
over all of it: a file of a megabyte may ask for thousands.
"""

from __future__ import annotations

from typing import BinaryIO

START_OF_SCAN = b"\xff\xda"
MANY = 1 << 20
"""A number of scans that nobody waits for."""
CHUNK = 1 << 20
LONGEST = 256 * CHUNK
"""A file that is longer is taken to have many."""
_SINGLE_SCAN = (0xC0, 0xC1)
"""Baseline and extended sequential frames, which are in one scan unless colors lie apart."""
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


def scans_in(stream: BinaryIO) -> int:
    """At least 1; where the headers make no sense, 1: a decoder will say so."""
    stream.seek(0)
    if stream.read(2) != b"\xff\xd8":
        return 1
    kind, colors = 0xC0, 0
    while True:
        marker, size = _segment(stream)
        if marker is None:
            return 1
        body = stream.read(min(size, 16))
        if marker == START_OF_SCAN[1]:
            break
        if marker in _FRAMES and len(body) >= 6:
            kind, colors = marker, body[5]
        stream.seek(size - len(body), 1)
    if kind in _SINGLE_SCAN:
        return 1 if body[:1] == bytes([colors]) else max(1, colors)
    return 1 + _further_scans(stream)


def _segment(stream: BinaryIO) -> tuple[int | None, int]:
    """The next marker and the bytes that follow its length."""
    head = stream.read(4)
    while len(head) == 4 and head[:2] == b"\xff\xff":  # fill bytes
        head = head[1:] + stream.read(1)
    size = int.from_bytes(head[2:4], "big") - 2
    return (head[1], size) if len(head) == 4 and head[0] == 0xFF and size >= 0 else (None, 0)


def _further_scans(stream: BinaryIO) -> int:
    """Compressed data never holds the marker: a zero follows each 255 in it."""
    count, done, last = 0, 0, b""
    while chunk := stream.read(CHUNK):
        done += len(chunk)
        if done > LONGEST:
            return MANY
        count += (last + chunk).count(START_OF_SCAN)
        last = chunk[-1:]
    return count
