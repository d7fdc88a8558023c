"""What decoding a picture takes, told from its header: bytes of memory, and seconds of one core.

Measured on pictures of 20 megapixels with Pillow 13, libheif 1.20 and libopenjp2 2.5, as the peak
of a fresh process; rounded up, and for formats that say little in their header up to the worst.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageFile

from core.photo_files.exif import orientation_of, tags_of
from core.photo_files.jpeg_pixels import LONGEST

_OF_MODE = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
"""Bytes a pixel of Pillow's modes; all others take 4."""
_WORK = {"WEBP": 14, "AVIF": 14, "HEIF": 6, "JXL": 24, "JPEG2000": 20, "TIFF": 8, "GIF": 4}
"""Bytes a pixel that a decoder takes beside the image that it gives."""
_DEEP_HEIF = 16
_SECONDS = {
    "JPEG": 0.006, "PNG": 0.03, "WEBP": 0.035, "AVIF": 0.035, "HEIF": 0.03, "JPEG2000": 0.13,
    "JXL": 0.1, "TIFF": 0.02, "GIF": 0.01, "BMP": 0.005, "DIB": 0.005, "PPM": 0.005, "RAW": 0.15,
}  # fmt: skip
"""A megapixel."""
_IN_PYTHON = {"ppm": (12, 0.5), "ppm_plain": (12, 3.0), "bmp_rle": (4, 0.1)}
"""Decoders that are written in Python: bytes a pixel, seconds a megapixel."""
_SECONDS_OF_SCAN = 0.001
"""A megapixel of one color, in each scan of a JPEG of several."""
_BYTES_OF_COEFFICIENT = 2
MEGA = 1_000_000


@dataclass(frozen=True, slots=True)
class Cost:
    """``size`` bytes may be held at once, and ``least`` are for sure; ``seconds`` of one core."""

    size: int
    least: int
    seconds: float


def cost_of_image(image: ImageFile.ImageFile, file_size: int, kept: int, scans: int = 1) -> Cost:
    """Of an opened image whose RGB form will have ``kept`` pixels; ``scans`` of a JPEG."""
    name = "JPEG" if image.format == "MPO" else image.format or ""
    pixels = image.width * image.height
    codec = image.tile[0][0] if image.tile else ""
    is_turned = image.mode != "RGB" and _may_be_turned(image)
    result = (8 if is_turned else 4) * kept
    if name == "JPEG":
        samples = _samples(image)
        held = _BYTES_OF_COEFFICIENT * samples if scans > 1 else 0
        slow = (_SECONDS_OF_SCAN * samples * scans if scans > 1 else 0) / MEGA
        loaded = 4 * kept + held
        checked = 3 * kept + min(file_size, LONGEST)
        seconds = _SECONDS[name] * pixels / MEGA + slow
        return Cost(loaded + checked + result, loaded, seconds)
    native = (_OF_MODE.get(image.mode, 4) + image.has_transparency_data) * pixels
    work, slow = _IN_PYTHON.get(str(codec), (_WORK.get(name, 0), _SECONDS.get(name, 0.1)))
    if name == "HEIF" and image.info.get("bit_depth", 8) != 8:
        work = _DEEP_HEIF
    whole = file_size if name in ("WEBP", "AVIF", "HEIF", "JXL") else 0
    mapped = file_size if name == "TIFF" else 0
    size = native + work * pixels + whole + mapped + result
    return Cost(size, native + whole, slow * pixels / MEGA)


def cost_of_webp(width: int, height: int, file_size: int, kept: int) -> Cost:
    """Before it is opened, which takes its canvas already."""
    pixels = width * height
    least = 4 * pixels + file_size
    return Cost(least + _WORK["WEBP"] * pixels + 8 * kept, least, _SECONDS["WEBP"] * pixels / MEGA)


def _may_be_turned(image: Image.Image) -> bool:
    return image.format == "PNG" or orientation_of(tags_of(image)) != 1


def webp_canvas(head: bytes) -> tuple[int, int] | None:
    """Width and height that a WebP claims (RFC 9649), by its first 30 bytes; None: no WebP."""
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP" or len(head) < 30:
        return None
    kind, number = head[12:16], int.from_bytes
    if kind == b"VP8X":
        return number(head[24:27], "little") + 1, number(head[27:30], "little") + 1
    if kind == b"VP8L":
        bits = number(head[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8 ":
        return number(head[26:28], "little") & 0x3FFF, number(head[28:30], "little") & 0x3FFF
    return None


def cost_of_raw(pixels: int, file_size: int, *, half: bool) -> Cost:
    """Of rendering a sensor's data: what was read, 16 bits of it and of four colors, the result."""
    size = 2 * file_size + pixels * (7 if half else 20)
    return Cost(size, file_size + 2 * pixels, _SECONDS["RAW"] * pixels / MEGA / (3 if half else 1))


def _samples(image: Image.Image) -> int:
    """Numbers in all colors of a JPEG, which may be sampled more coarsely than its pixels."""
    layers = getattr(image, "layer", [])
    shares = [(layer[1], layer[2]) for layer in layers if len(layer) >= 3]
    widest = max((h for h, _ in shares), default=1) * max((v for _, v in shares), default=1)
    total = sum(h * v for h, v in shares) / widest if widest else 4
    return int(image.width * image.height * (total or 4))
