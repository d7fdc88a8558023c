"""The directories of a TIFF: its pages, and the pictures below them; none is decoded.

TIFF 6.0; BigTIFF (Adobe's TIFF Technical Note on 64-bit offsets); SubIFDs and NewSubfileType as in
TIFF/EP (ISO 12234-2) and DNG 1.7. RAW files of most makers are TIFFs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.photo_files.file_bytes import Broken, FileBytes

NEW_SUBFILE_TYPE, SUBFILE_TYPE, WIDTH, HEIGHT, ORIENTATION = 254, 255, 256, 257, 274
SUB_DIRECTORIES, DNG_VERSION, DEFAULT_CROP_SIZE, PHOTOSHOP_LAYERS = 330, 50706, 50720, 37724
DATA = ((273, 279), (324, 325), (513, 514))
"""Where strips, tiles and a JPEG of the old kind lie, and how long they are."""
FORM = (256, 257, 258, 259, 262, 266, 274, 277, 278, 284, 292, 293, 317, 320, 322, 323, 338, 339,
        347, 530)  # fmt: skip
"""What says how the data is to be read: size, depth, compression, colors, palette, turn."""
TAGS = {*FORM, *(tag for pair in DATA for tag in pair), NEW_SUBFILE_TYPE, SUBFILE_TYPE,
        SUB_DIRECTORIES, DNG_VERSION, DEFAULT_CROP_SIZE, PHOTOSHOP_LAYERS}  # fmt: skip
"""The others are passed over."""
MOST_PAGES = 10_000
_MOST_ENTRIES = 4096
_MOST_VALUES = 1 << 20
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
          16: 8, 17: 8, 18: 8}  # fmt: skip
_NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}


@dataclass(frozen=True, slots=True)
class Entry:
    """``at`` is where the values begin, ``size`` their bytes."""

    kind: int
    count: int
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class Directory:
    """A page, or a picture below one."""

    file: FileBytes
    is_little: bool
    entries: Mapping[int, Entry]

    def numbers(self, tag: int) -> tuple[int, ...]:
        """Whole numbers, fractions rounded down; empty where it has no such tag.

        Raises Broken, and OSError.
        """
        entry = self.entries.get(tag)
        if entry is None or entry.count > _MOST_VALUES:
            return ()
        self.file.count_parts(1 + entry.count // 16)
        order, data = "<" if self.is_little else ">", self.file.at(entry.at, entry.size)
        if entry.kind == 5:  # fractions
            parts = struct.unpack(f"{order}{2 * entry.count}I", data)
            pairs = zip(parts[::2], parts[1::2], strict=True)
            return tuple(above // below if below else 0 for above, below in pairs)
        form = _NUMBERS.get(entry.kind)
        return struct.unpack(f"{order}{entry.count}{form}", data) if form else ()

    def number(self, tag: int, default: int = 0) -> int:
        """The first of its values."""
        values = self.numbers(tag)
        return values[0] if values else default

    @property
    def is_reduced(self) -> bool:
        """A smaller version, or a mask, of another picture in the file."""
        return bool(self.number(NEW_SUBFILE_TYPE) & 0b101) or self.number(SUBFILE_TYPE) == 2

    def below(self) -> Iterator[Directory]:
        """The directories that it has of its own."""
        for at in self.numbers(SUB_DIRECTORIES):
            yield _Reader(self.file).directory(at)[0]


def tiff_pages(file: FileBytes) -> Iterator[Directory]:
    """All pages in their order. Raises Broken, also where there are more than
    :data:`MOST_PAGES`, and OSError."""
    reader = _Reader(file)
    at, seen = reader.first, set[int]()
    while at:
        if at in seen or len(seen) >= MOST_PAGES:
            raise Broken
        seen.add(at)
        page, at = reader.directory(at)
        yield page


class _Reader:
    """Of plain TIFF (and what cameras make of its magic number) and BigTIFF."""

    def __init__(self, file: FileBytes) -> None:
        self._file, self._is_little = file, file.at(0, 2) == b"II"
        self._is_big = self._number(2, 2) == 43
        self.first = self._number(8, 8) if self._is_big else self._number(4, 4)

    def directory(self, at: int) -> tuple[Directory, int]:
        """The one that begins here, and where the next does, 0 for none."""
        self._file.count_parts()
        head, size, wide = (8, 20, 8) if self._is_big else (2, 12, 4)
        count = self._number(at, head)
        if count > _MOST_ENTRIES:
            raise Broken
        entries = {}
        for start in range(at + head, at + head + count * size, size):
            tag = self._number(start, 2)
            if tag not in TAGS:
                continue
            self._file.count_parts()
            kind, values = self._number(start + 2, 2), self._number(start + 4, wide)
            total, held = values * _SIZES.get(kind, 1), start + 4 + wide
            place = held if total <= wide else self._number(held, wide)
            entries[tag] = Entry(kind, values, place, total)
        end = at + head + count * size
        following = self._number(end, wide) if end + wide <= self._file.size else 0
        return Directory(self._file, self._is_little, entries), following

    def _number(self, at: int, length: int) -> int:
        return self._file.number(at, length, is_little=self._is_little)
