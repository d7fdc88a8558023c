"""JPEG data to pixels by a decoder that tells damaged data from sound data.

libjpeg draws on past spoilt bytes and only warns of them; Pillow drops its warnings. simplejpeg
asks the same library (libjpeg-turbo), gives the same pixels, and raises where it warns.
"""

from __future__ import annotations

import os
from typing import BinaryIO

import simplejpeg
from PIL import Image

LONGEST = 64 << 20
"""Bytes of a file that is read whole; what is longer isn't tried."""
_COLORS = {"L": "GRAY", "RGB": "RGB"}
"""Pillow's mode of a JPEG and the decoder's name for it. CMYK isn't tried."""


def can_be_checked(mode: str, file_size: int) -> bool:
    """Whether :func:`sound_pixels` reads such a JPEG."""
    return mode in _COLORS and file_size <= LONGEST


def sound_pixels(stream: BinaryIO, mode: str, size: tuple[int, int]) -> Image.Image | None:
    """A JPEG of Pillow's ``mode``, at the smallest of libjpeg's scales with at least ``size``; None
    where the decoder complains. Complaints may be harmless: some cameras fill up the end of files.

    Raises OSError. ``stream`` stands anywhere afterwards.
    """
    file_size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    data = stream.read(min(file_size, LONGEST))  # what is asked for is taken from memory at once
    try:
        pixels = simplejpeg.decode_jpeg(
            data, _COLORS[mode], min_width=size[0], min_height=size[1], strict=True
        )
    except ValueError:
        return None
    return Image.fromarray(pixels[..., 0] if mode == "L" else pixels)
