"""Makes hostile picture files: every one follows from a seed and its number alone.

Half of them are good files of every format, spoiled: flipped bits, numbers at their limits, parts
left out, repeated, moved into another file, cut off. The other half is built: dimensions of zero
and 2^31, bombs, endless animations, absurd EXIF, RAW headers over rubbish.
"""

from __future__ import annotations

import functools
import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.conftest import picture
from tests.core.photo_files.test_camera_raw import dng
from tests.soak.spoiled_files import LIMITS, good_files, mutated, saved_as, to_limit

SIDES = (0, 1, 2, 16_383, 32_767, 65_535, 2**31 - 1, 2**31, 2**32 - 1)
RAW_SUFFIXES = (".dng", ".nef", ".arw", ".cr2", ".raf", ".rw2", ".orf")


@dataclass(frozen=True, slots=True)
class HostileFile:
    """``name`` says how it was made, its suffix decides whether a RAW decoder looks first."""

    name: str
    data: bytes


def hostile_file(seed: int, number: int) -> HostileFile:
    """The file of this number."""
    rng = random.Random(f"{seed} {number}")
    if number % 2:
        names = sorted(good_files())
        name = rng.choice(names)
        data, how = mutated(rng, good_files()[name], good_files()[rng.choice(names)])
        return HostileFile(f"{how} {name}", data)
    make = BUILT[(number // 2) % len(BUILT)]
    return make(rng)


def _sides(rng: random.Random) -> tuple[int, int]:
    return rng.choice(SIDES), rng.choice((*SIDES, 100))


def _chunk(name: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)


def _png(rng: random.Random) -> HostileFile:
    width, height = _sides(rng)
    depth, color = rng.choice((1, 2, 4, 8, 16, 99)), rng.choice((0, 2, 3, 4, 6, 77))
    header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, rng.randrange(2))
    rows = zlib.compress(bytes(rng.choice((0, 100, 10**6))))
    text = zlib.compress(b"a" * rng.choice((10, 10**7)))
    parts = [_chunk(b"IHDR", header), _chunk(b"PLTE", bytes(rng.choice((0, 3, 768, 900))))]
    parts.append(_chunk(b"zTXt", b"Comment\0\0" + text))
    parts.append(_chunk(b"acTL", struct.pack(">II", rng.choice(LIMITS), rng.choice(LIMITS))))
    parts += [_chunk(b"IDAT", rows), _chunk(b"IEND", b"")]
    return HostileFile(f"{width}x{height} {depth} bit.png", b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def _png_bomb(rng: random.Random) -> HostileFile:
    """Little to store, much to unpack; the larger ones are beyond what is accepted."""
    side = rng.choice((2_000, 3_000, 3_000, 6_000, 6_000, 14_000, 40_000))
    return HostileFile(f"bomb {side}.png", _black(side))


@functools.cache
def _black(side: int) -> bytes:
    row = zlib.compressobj(9)
    packed = b"".join(row.compress(bytes(1 + side // 8)) for _ in range(side)) + row.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    data = _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


def _gif(rng: random.Random) -> HostileFile:
    width, height = (side & 0xFFFF for side in _sides(rng))
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    box = struct.pack("<HHHHB", *(rng.choice(LIMITS) & 0xFFFF for _ in range(4)), 0)
    frame = b"\x21\xf9\x04\x00\x00\x00\x00\x00\x2c" + box + b"\x02\x02\x4c\x01\x00"
    frames = rng.choice((0, 1, 20_000))
    return HostileFile(f"{width}x{height}, {frames} frames.gif", screen + frame * frames + b"\x3b")


def _jpeg(rng: random.Random) -> HostileFile:
    data = bytearray(good_files()[rng.choice(("plain.jpg", "progressive.jpg", "print.jpg"))])
    start = max(data.find(b"\xff\xc0"), data.find(b"\xff\xc2"))
    width, height = (side & 0xFFFF for side in _sides(rng))
    struct.pack_into(">HH", data, start + 5, height, width)
    return HostileFile(f"{width}x{height}.jpg", bytes(data))


def _jpeg_of_scans(rng: random.Random) -> HostileFile:
    """A progressive JPEG whose last scan comes again and again, each a pass over it all."""
    data = good_files()["progressive.jpg"]
    scan = data[data.rfind(b"\xff\xda") : -2]
    times = rng.choice((10, 300, 3_000))
    return HostileFile(f"{times} scans.jpg", data[:-2] + scan * times + data[-2:])


def _bmp(rng: random.Random) -> HostileFile:
    width, height = _sides(rng)
    info = struct.pack(
        "<IIIHHIIIIII", 40, width, height, 1, rng.choice((0, 1, 4, 8, 24, 32, 999)),
        rng.choice((0, 1, 2, 3)), 0, 0, 0, rng.choice(LIMITS), 0,
    )  # fmt: skip
    data = b"BM" + struct.pack("<IHHI", 54, 0, 0, rng.choice((54, *LIMITS))) + info + bytes(200)
    return HostileFile(f"{width}x{height}.bmp", data)


def _ppm(rng: random.Random) -> HostileFile:
    width, height = _sides(rng)
    kind, most = (
        rng.choice(("P1", "P4", "P5", "P6", "Pf", "P7")),
        rng.choice((0, 255, 65_535, 10**9)),
    )
    return HostileFile(
        f"{width}x{height}.ppm", f"{kind} {width} {height} {most}\n".encode() + bytes(99)
    )


def _jp2(rng: random.Random) -> HostileFile:
    data = bytearray(good_files()["plain.jp2"])
    at = data.find(b"\xff\x51")
    struct.pack_into(">II", data, at + 6, *_sides(rng))
    struct.pack_into(">IIII", data, at + 14, 0, 0, *(rng.choice((1, 4096, *SIDES)) for _ in "wh"))
    return HostileFile("sizes.jp2", bytes(data))


def _box(rng: random.Random) -> HostileFile:
    """HEIC and AVIF: the size in ``ispe``, and the sizes and counts of other boxes."""
    name = rng.choice(("plain.heic", "plain.avif", "moving.avif"))
    data = bytearray(good_files()[name])
    at = data.find(rng.choice((b"ispe", b"ispe", b"iloc", b"iinf", b"stsz", b"ipma", b"meta")))
    struct.pack_into(">II", data, max(0, at + 8), *_sides(rng))
    return HostileFile(f"boxes {name}", bytes(data))


def _webp(rng: random.Random) -> HostileFile:
    width, height = (min(side, 2**24 - 1) for side in _sides(rng))
    canvas = struct.pack("<I", width)[:3] + struct.pack("<I", height)[:3]
    extended = b"VP8X" + struct.pack("<I", 10) + bytes([rng.randrange(64), 0, 0, 0]) + canvas
    rest = good_files()["plain.webp"][12:] * rng.choice((1, 1, 100))
    body = b"WEBP" + extended + rest
    return HostileFile(f"{width}x{height}.webp", b"RIFF" + struct.pack("<I", len(body)) + body)


def _tiff(rng: random.Random) -> HostileFile:
    """Directories that point at each other, counts and offsets at their limits."""
    order = rng.choice("<>")
    tags = [256, 257, 258, 259, 262, 273, 277, 278, 279, 317, 320, 322, 323, 324, 325, 330, 338]
    tags += [339, 347, 530, 700, 33_723, 34_377, 34_665, 34_675, 34_853]
    entries = []
    for tag in sorted(rng.sample(tags, rng.randrange(1, len(tags)))):
        kind, count = rng.choice((1, 2, 3, 4, 5, 7, 12, 13, 99)), rng.choice((1, 1, 1, *LIMITS))
        value = rng.choice((8, 1, 100, *LIMITS)) if tag > 257 else rng.choice((100, *SIDES))
        entries.append(struct.pack(f"{order}HHII", tag, kind, count, value))
    after = struct.pack(f"{order}I", rng.choice((0, 8, 2**32 - 1)))
    magic = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    data = magic + struct.pack(f"{order}H", len(entries)) + b"".join(entries) + after
    suffix = rng.choice((".tif", *RAW_SUFFIXES))
    return HostileFile(f"directory{suffix}", data + rng.randbytes(rng.choice((0, 500, 5_000))))


def _absurd_exif(rng: random.Random) -> HostileFile:
    """A good picture with tags that say the impossible."""
    tags = (0x0112, 0x0132, 0x8769, 0x8825, 0x4746, 0x9003, 0x9291, 0x927C, 0xA005, 0x0201, 0x014A)
    entries = b"".join(
        struct.pack("<HHII", tag, rng.choice((1, 2, 3, 4, 5, 7, 10, 13)), rng.choice((1, *LIMITS)),
                    rng.choice((0, 8, 26, *LIMITS)))
        for tag in sorted(rng.choices(tags, k=rng.choice((1, 5, 200))))
    )  # fmt: skip
    count = struct.pack("<H", rng.choice((len(entries) // 12, 65_535)))
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + count + entries + struct.pack("<I", 8)
    good = good_files()["progressive.jpg"]
    segment = b"\xff\xe1" + struct.pack(">H", min(65_535, len(exif) + 2)) + exif
    suffix = rng.choice((".jpg", ".png", ".webp"))
    if suffix == ".jpg":
        return HostileFile("exif.jpg", good[:2] + segment * rng.choice((1, 50)) + good[2:])
    if suffix == ".png":
        plain = good_files()["deep.png"]
        return HostileFile("exif.png", plain[:33] + _chunk(b"eXIf", exif[6:]) + plain[33:])
    return HostileFile("exif.webp", saved_as(picture(1, (20, 20)), "WEBP", exif=exif))


def _raw_header(rng: random.Random) -> HostileFile:
    """The first bytes of a camera's file over rubbish, or over another format."""
    magic = rng.choice((
        b"FUJIFILMCCD-RAW 0201", b"IIRO\x08\0\0\0", b"IIRS\x08\0\0\0", b"MMOR\0\0\0\x08",
        b"IIU\0\x18\0\0\0", b"FOVb\0\0\x02\0", b"\0MRM\0\0\xff\xff",
        b"II*\0\x10\0\0\0CR\x02\0", b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom",
    ))  # fmt: skip
    body = rng.choice((rng.randbytes(4_000), bytes(100_000), dng(), b"\xff" * 2_000))
    data = bytearray(magic + body[len(magic) :])
    for _ in range(rng.randrange(4)):
        to_limit(rng, data)
    return HostileFile(f"header{rng.choice(RAW_SUFFIXES)}", bytes(data))


def _wide_raw(rng: random.Random) -> HostileFile:
    """A DNG whose sensor is as large as it likes."""
    data = bytearray(good_files()[rng.choice(("raw.dng", "preview.dng"))])
    for tag in rng.sample((256, 257, 258, 259, 273, 277, 278, 279, 33421, 33422, 50717), 3):
        at = data.find(struct.pack("<HH", tag, 4))
        if at > 0:
            struct.pack_into("<I", data, at + 8, rng.choice((*SIDES, 5_000, 60_000)))
    return HostileFile("sensor.dng", bytes(data))


def _nearly_nothing(rng: random.Random) -> HostileFile:
    starts = [data[: rng.randrange(1, 40)] for data in good_files().values()]
    return HostileFile("start", rng.choice((b"", b"\0", *starts)))


BUILT: tuple[Callable[[random.Random], HostileFile], ...] = (
    _png, _png_bomb, _gif, _jpeg, _jpeg_of_scans, _bmp, _ppm, _jp2, _box, _webp, _tiff,
    _absurd_exif, _raw_header, _wide_raw, _nearly_nothing, _tiff, _box,
)  # fmt: skip
