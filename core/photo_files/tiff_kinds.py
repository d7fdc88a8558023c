"""Kinds of TIFF that Pillow takes for something else: told apart, so that none is shown wrong.

TIFF 6.0, sections 3 (PhotometricInterpretation), 8 and 19 (SampleFormat, PlanarConfiguration).
"""

from __future__ import annotations

from PIL import Image

BITS, PHOTOMETRIC, PLANES, SAMPLES = 258, 262, 284, 339
WHITE_IS_ZERO, APART, UNSIGNED = 0, 2, 1
MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def is_misread(image: Image.Image) -> bool:
    """Whether an opened TIFF would come out wrong: deep colors in planes of their own that aren't
    compressed, unsigned integers of 32 bits, or deep gray whose zero is white."""
    tags = getattr(image, "tag_v2", None)
    if image.format != "TIFF" or tags is None:
        return False
    deepest = max(_numbers(tags.get(BITS, 8)), default=8)
    if deepest <= 8:
        return False
    is_raw = any(tile[0] == "raw" for tile in getattr(image, "tile", []))
    if tags.get(PLANES) == APART and len(image.getbands()) > 1 and is_raw:
        return True
    if tags.get(PHOTOMETRIC) == WHITE_IS_ZERO:
        return True
    return deepest >= 32 and UNSIGNED in _numbers(tags.get(SAMPLES, UNSIGNED))


def _numbers(value: object) -> tuple[int, ...]:
    values = value if isinstance(value, tuple) else (value,)
    return tuple(number for number in values if isinstance(number, int))
