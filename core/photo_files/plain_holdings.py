"""What lies behind the first picture in the plainest formats: PBM, PGM, PPM and BMP.

Netpbm's programs and ImageMagick write several pictures into one file, one behind the other
(pbm(5), pgm(5), ppm(5)). A BMP is one picture; programs that join files put more behind it.
"""

from __future__ import annotations

import re

from core.holdings import Holdings, Part, Series
from core.photo_files.animation_holdings import behind
from core.photo_files.file_bytes import FileBytes

NETPBM_STARTS = tuple(f"P{digit}".encode() for digit in range(1, 7))
_SAMPLES = {b"P4": 1, b"P5": 1, b"P6": 3}
"""Of the forms in bytes, how many a pixel."""
_SPACE = rb"(?:\s|#[^\r\n]*[\r\n])+"
_IN_BITS = re.compile(rb"P4%b(\d+)%b(\d+)(?:#[^\r\n]*[\r\n])*\s" % (_SPACE, _SPACE))
_IN_BYTES = re.compile(
    rb"P[56]%b(\d+)%b(\d+)%b(\d+)(?:#[^\r\n]*[\r\n])*\s" % (_SPACE, _SPACE, _SPACE)
)
_LONGEST_HEAD = 4096
_UNCOMPRESSED = (0, 3)


def netpbm_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    if file.at(0, 2) not in _SAMPLES:  # in digits: where the next one begins can't be told
        more = any(file.find(b"\n" + start, 2) >= 0 for start in NETPBM_STARTS)
        return Holdings(layers=frozenset({Part.UNKNOWN} if more else ()))
    ranges, end = list[tuple[int, int]](), 0
    while (after := _after_picture(file, end)) is not None:
        file.count_parts()
        ranges.append((end, after))
        end = after
    count = len(ranges)
    series = Series(Part.PICTURES, count, file.hash_of(*ranges)) if count > 1 else None
    return Holdings(series, layers=behind(file, end))


def bmp_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""

    def number(at: int, length: int) -> int:
        return file.number(at, length, is_little=True)

    end = number(2, 4)
    if number(14, 4) >= 40 and number(30, 4) in _UNCOMPRESSED:  # not all write their size rightly
        height = number(22, 4)
        rows = min(height, (1 << 32) - height)  # negative: from the top
        end = max(end, number(10, 4) + (number(18, 4) * number(28, 2) + 31) // 32 * 4 * rows)
    return Holdings(layers=behind(file, end) if end else frozenset())


def _after_picture(file: FileBytes, start: int) -> int | None:
    """Where the picture that begins here ends; None where none does, or it is cut off."""
    head = file.at(start, min(_LONGEST_HEAD, file.size - start))
    kind = head[:2]
    found = (_IN_BITS if kind == b"P4" else _IN_BYTES).match(head)
    if found is None:
        return None
    width, height, *most = (int(digits[:10]) for digits in found.groups())
    row = (width + 7) // 8 if not most else width * _SAMPLES[kind] * (2 if most[0] > 255 else 1)
    after = start + found.end() + row * height
    return after if after <= file.size else None
