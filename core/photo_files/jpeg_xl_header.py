"""What a JPEG XL file says before its pixels: size, orientation, channels, and its boxes.

ISO/IEC 18181-1 (the codestream's SizeHeader and ImageMetadata, bits from the lowest on) and 18181-2
(boxes). Nothing is decoded; boxes that are compressed (``brob``) are not looked into.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from core.holdings import NOT_READ, Holdings, Part
from core.photo_files.file_bytes import FileBytes

CODESTREAM, CONTAINER = b"\xff\x0a", b"\x00\x00\x00\x0cJXL \r\n\x87\n"
MAGIC = (CODESTREAM, CONTAINER)
_HEADER = 1 << 11
"""Bytes of a codestream within which what is read here ends; else it is refused."""
_MOST_BOXES, _LONGEST_BOX = 1000, 1 << 22
_BOXES = (b"jxlc", b"jxlp", b"Exif", b"xml ", b"jhgm")
_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIDE = ((9, 1), (13, 1), (18, 1), (30, 1))
_ALPHA, _SPOT, _CFA = 0, 2, 5
_GRAY = 1


@dataclass(frozen=True, slots=True)
class JpegXlHeader:
    """``size`` as it is shown, the orientation applied; ``depth``: bits a color. ``holds_more``: an
    animation, or channels that are neither color nor alpha."""

    size: tuple[int, int]
    orientation: int = 1
    is_gray: bool = False
    has_alpha: bool = False
    depth: int = 8
    holds_more: bool = False


@dataclass(frozen=True, slots=True)
class JpegXlFile:
    """A file's header and the boxes beside it; empty where there is none."""

    header: JpegXlHeader
    exif: bytes = b""
    xmp: bytes = b""
    has_gain_map: bool = False


def read_jpeg_xl(stream: BinaryIO) -> JpegXlFile:
    """``stream`` is at its start. Raises ValueError for what is no JPEG XL, and OSError."""
    head = stream.read(len(CONTAINER))
    if head.startswith(CODESTREAM):
        return JpegXlFile(_header(head + stream.read(_HEADER)))
    if head != CONTAINER:
        raise ValueError("no JPEG XL")
    found = _boxes(stream)
    code = found.get(b"jxlc") or found.get(b"jxlp", b"")[4:]
    exif = found.get(b"Exif", b"")
    offset = 4 + int.from_bytes(exif[:4], "big")
    return JpegXlFile(_header(code), exif[offset:], found.get(b"xml ", b""), b"jhgm" in found)


def _boxes(stream: BinaryIO) -> dict[bytes, bytes]:
    """The first box of each kind that matters, none longer than so much."""
    found: dict[bytes, bytes] = {}
    for _ in range(_MOST_BOXES):
        box = stream.read(8)
        if len(box) < 8:
            break
        length, kind, taken = int.from_bytes(box[:4], "big"), box[4:], 8
        if length == 1:
            length, taken = int.from_bytes(stream.read(8), "big"), 16
        end = stream.tell() + length - taken
        if length and length < taken:
            raise ValueError("a box shorter than its head")
        if kind in _BOXES and kind not in found:
            left = _LONGEST_BOX if not length else end - stream.tell()
            found[kind] = stream.read(min(_LONGEST_BOX, left))
        if not length:
            break  # it goes on to the end of the file
        stream.seek(end)
    return found


def jpeg_xl_holdings(file: FileBytes) -> Holdings:
    """Frames and channels are not looked into: what has more than a picture is held by nothing."""
    file.stream.seek(0)
    try:
        read = read_jpeg_xl(file.stream)
    except ValueError:
        return NOT_READ
    more = {Part.UNKNOWN} if read.header.holds_more else set()
    return Holdings(layers=frozenset(more | ({Part.GAIN_MAP} if read.has_gain_map else set())))


class _Bits:
    """Numbers from a codestream, the lowest bit first."""

    def __init__(self, data: bytes) -> None:
        self._value, self._left = int.from_bytes(data, "little"), 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise ValueError("the header is cut off")
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return taken

    def flag(self) -> bool:
        return bool(self.take(1))

    def one_of(self, *choices: tuple[int, int]) -> int:
        """U32: two bits choose how many bits follow, and what is added to them."""
        count, base = choices[self.take(2)]
        return base + self.take(count)

    def enum(self) -> int:
        return self.one_of((0, 0), (0, 1), (4, 2), (6, 18))


def _header(code: bytes) -> JpegXlHeader:
    if not code.startswith(CODESTREAM):
        raise ValueError("no codestream")
    bits = _Bits(code[2:_HEADER])
    size = _size(bits)
    if bits.flag():  # all as is most common
        return JpegXlHeader(size)
    orientation, is_animated = 1, False
    if bits.flag():
        orientation = 1 + bits.take(3)
        if bits.flag():
            _size(bits)  # that it is to be shown at
        if bits.flag():
            _skip_preview(bits)
        is_animated = bits.flag()
        if is_animated:
            _skip_animation(bits)
    depth = _depth(bits)
    bits.flag()
    kinds = [_channel(bits) for _ in range(bits.one_of((0, 0), (0, 1), (4, 2), (12, 1)))]
    bits.flag()
    is_gray = not bits.flag() and not bits.flag() and bits.enum() == _GRAY
    shown = size[::-1] if orientation > 4 else size
    others = [kind for kind in kinds if kind != _ALPHA]
    holds_more = is_animated or bool(others) or len(kinds) > 1
    return JpegXlHeader(shown, orientation, is_gray, _ALPHA in kinds, depth, holds_more)


def _size(bits: _Bits) -> tuple[int, int]:
    is_small = bits.flag()
    height = 8 * (1 + bits.take(5)) if is_small else bits.one_of(*_SIDE)
    ratio = bits.take(3)
    if ratio:
        times, parts = _RATIOS[ratio]
        return height * times // parts, height
    return 8 * (1 + bits.take(5)) if is_small else bits.one_of(*_SIDE), height


def _skip_preview(bits: _Bits) -> None:
    if bits.flag():
        side = ((0, 16), (0, 32), (5, 1), (9, 33))
    else:
        side = ((6, 1), (8, 65), (10, 321), (12, 1345))
    bits.one_of(*side)
    if not bits.take(3):
        bits.one_of(*side)


def _skip_animation(bits: _Bits) -> None:
    bits.one_of((0, 100), (0, 1000), (10, 1), (30, 1))
    bits.one_of((0, 1), (0, 1001), (8, 1), (10, 1))
    bits.one_of((0, 0), (3, 0), (16, 0), (32, 0))
    bits.flag()


def _depth(bits: _Bits) -> int:
    if not bits.flag():
        return bits.one_of((0, 8), (0, 10), (0, 12), (6, 1))
    depth = bits.one_of((0, 32), (0, 16), (0, 24), (6, 1))
    bits.take(4)
    return depth


def _channel(bits: _Bits) -> int:
    """What one channel beside the colors is."""
    if bits.flag():
        return _ALPHA
    kind = bits.enum()
    _depth(bits)
    bits.one_of((0, 0), (0, 3), (0, 4), (3, 1))
    for _ in range(bits.one_of((0, 0), (4, 0), (5, 16), (10, 48))):
        bits.take(8)
    if kind == _ALPHA:
        bits.flag()
    elif kind == _SPOT:
        bits.take(64)
    elif kind == _CFA:
        bits.one_of((0, 1), (2, 0), (4, 3), (8, 19))
    return kind
