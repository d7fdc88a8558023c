"""The numbers by which makers tell one shot from the next, out of their notes in EXIF.

MakerNote is tag 0x927C of the Exif IFD; its form is each maker's own, as exiftool's tables of tags
document it. Read are only single numbers, and Apple's UUID of a burst: ImageCount 0x1438 of
Fujifilm (by Pillow), FileNumber 0x0008 of Canon, ShutterCount 0x00A7 of Nikon, BurstUUID 0x000B of
Apple. Notes come from anywhere: no more entries are read than a camera writes, and none that
lies outside of the note.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image

EXIF_IFD, MAKER_NOTE, MAKE = 0x8769, 0x927C, 0x010F
_MOST_ENTRIES = 400
_ENTRY = 12
_ASCII, _LONG = 2, 4
_LONGEST_UUID = 64
_FUJI_COUNT, _CANON_FILE, _NIKON_COUNT, _APPLE_BURST = 0x1438, 0x0008, 0x00A7, 0x000B
_FUJI, _NIKON, _APPLE = b"FUJIFILM", b"Nikon\0\x02", b"Apple iOS\0"
_NIKON_TIFF, _APPLE_IFD = 10, 14
"""Where in the note the TIFF header of Nikon's begins, and the entries of Apple's."""


class MakerNumbers(NamedTuple):
    """``number``: of the image, as the camera counts; ``burst``: of its series. None and empty
    where they aren't known."""

    number: int | None = None
    burst: str = ""


class _Entry(NamedTuple):
    kind: int
    values: int
    value: bytes


def maker_numbers(exif: Image.Exif) -> MakerNumbers:
    """What the notes say; nothing where they are of another maker or damaged."""
    note = _note(exif)
    if note.startswith(_FUJI):
        count = exif.get_ifd(MAKER_NOTE).get(_FUJI_COUNT)
        return MakerNumbers(count if isinstance(count, int) and count > 0 else None)
    if note.startswith(_NIKON):
        header = note[_NIKON_TIFF : _NIKON_TIFF + 8]
        order = {b"II": "<", b"MM": ">"}.get(header[:2])
        if order is None or len(header) < 8:
            return MakerNumbers()
        (first,) = struct.unpack(order + "I", header[4:])
        return MakerNumbers(_long(note, _NIKON_TIFF + first, order, _NIKON_COUNT))
    if note.startswith(_APPLE):
        return MakerNumbers(None, _burst(note))
    if str(exif.get(MAKE, "")).strip("\0 ").casefold() == "canon":
        return MakerNumbers(_long(note, 0, _order_of(note), _CANON_FILE))
    return MakerNumbers()


def _note(exif: Image.Exif) -> bytes:
    value = exif.get_ifd(EXIF_IFD).get(MAKER_NOTE)
    return value if isinstance(value, bytes) else b""


def _order_of(note: bytes) -> str:
    """Canon's has no header: the number of entries is small in the true order."""
    return "<" if note[1:2] == b"\0" else ">"


def _entries(note: bytes, start: int, order: str) -> Iterator[tuple[int, _Entry]]:
    head = note[start : start + 2]
    if start < 0 or len(head) < 2:
        return
    (count,) = struct.unpack(order + "H", head)
    for at in range(min(count, _MOST_ENTRIES)):
        begin = start + 2 + at * _ENTRY
        entry = note[begin : begin + _ENTRY]
        if len(entry) < _ENTRY:
            return
        tag, kind, number, value = struct.unpack(order + "HHI4s", entry)
        yield tag, _Entry(kind, number, value)


def _long(note: bytes, start: int, order: str, wanted: int) -> int | None:
    """A single number that stands in its entry."""
    for tag, entry in _entries(note, start, order):
        if tag == wanted and (entry.kind, entry.values) == (_LONG, 1):
            number = int(struct.unpack(order + "I", entry.value)[0])
            return number if 0 < number < 0xFFFFFFFF else None
    return None


def _burst(note: bytes) -> str:
    for tag, entry in _entries(note, _APPLE_IFD, ">"):
        if tag == _APPLE_BURST and entry.kind == _ASCII and 4 < entry.values <= _LONGEST_UUID:
            (at,) = struct.unpack(">I", entry.value)
            return note[at : at + entry.values].split(b"\0")[0].decode("latin-1")
    return ""
