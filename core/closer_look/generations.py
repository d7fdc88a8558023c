"""Tells whether the pixels of a picture went through a JPEG before: the traces of its blocks.

JPEG rounds the numbers of each 8 x 8 block (DCT, ITU-T T.81 A.3.3) to multiples of the steps of its
quantization table. They stay near those multiples where the picture is stored again without loss,
or with finer steps.

Sources: Lukáš and Fridrich (2003), *Estimation of primary quantization matrix in double compressed
JPEG images*; Fan and de Queiroz (2003), *Identification of bitmap compression history*.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from core.arrays import ByteArray, FloatArray, IntArray

BLOCK = 8
LARGEST = 1024
"""Pixels along the part that is looked at."""
SMALLEST_STEP = 4
FINER = 0.6
"""Only frequencies count whose own steps are at most this share of the other table's."""
FEWEST = 300
CLUSTERED = 0.3
"""From this mean cosine numbers lie near multiples: 1 is exactly on them, 0 or less by chance (of
JPEGs stored without loss at quality 60 to 92 0.93 at least, of what they were made from 0)."""
GRID_PART = 256
NEAR_ZERO, LIVELY = 0.7, 3.0
GRID = 0.08
"""By this share more numbers are zero at the blocks' own place than at any other."""
_DCT = cv2.dct(np.eye(BLOCK, dtype=np.float32), flags=cv2.DCT_ROWS).T
_HIGH = np.add.outer(np.arange(BLOCK), np.arange(BLOCK)) >= 3


def is_made_from(gray: ByteArray, steps: IntArray, own: IntArray | None = None) -> bool:
    """Whether a picture, (h, w) uint8 as its file stores it, was made from a JPEG whose luminance
    table has these ``steps``, (8, 8); ``own``: the picture's own table if it is a JPEG."""
    blocks = _blocks(gray[:LARGEST, :LARGEST])
    usable = steps >= SMALLEST_STEP
    if own is not None:
        usable &= (own <= FINER * steps) & (steps % own != 0)
    usable[0, 0] = False
    counted = usable & (np.abs(blocks) > steps / 2)
    if int(counted.sum()) < FEWEST:
        return False
    return float(np.cos(2 * np.pi * blocks / steps)[counted].mean()) > CLUSTERED


def carries_grid(gray: ByteArray) -> bool:
    """Whether a picture, (h, w) uint8, that is stored without loss, was a JPEG before: at one place
    of the grid many of its blocks' numbers are zero."""
    top, left = (max(0, (side - GRID_PART) // 2) for side in gray.shape)
    part = gray[top : top + GRID_PART, left : left + GRID_PART]
    if min(part.shape) < 4 * BLOCK:
        return False
    shares = sorted(
        _zeros(_blocks(part[row:, column:])) for row in range(BLOCK) for column in range(BLOCK)
    )
    return shares[-1] - shares[-2] > GRID


def _zeros(blocks: FloatArray) -> float:
    """The share of zeros among the high frequencies of blocks that aren't flat."""
    high = np.abs(blocks[:, _HIGH])
    lively = high[high.max(axis=1) > LIVELY]
    return float((lively < NEAR_ZERO).mean()) if len(lively) >= BLOCK else 0.0


def _blocks(gray: ByteArray) -> FloatArray:
    """(h, w) uint8 -> (n, 8, 8): the DCT numbers of its blocks."""
    rows, columns = (side // BLOCK for side in gray.shape)
    whole = gray[: rows * BLOCK, : columns * BLOCK].astype(np.float32) - 128
    blocks = whole.reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2).reshape(-1, BLOCK, BLOCK)
    return np.asarray(_DCT @ blocks @ _DCT.T, dtype=np.float32)


_AS_STORED: dict[int, Callable[[ByteArray], ByteArray]] = {
    2: np.fliplr,
    3: lambda upright: np.rot90(upright, 2),
    4: np.flipud,
    5: np.transpose,
    6: np.rot90,
    7: lambda upright: np.rot90(upright, 2).T,
    8: lambda upright: np.rot90(upright, 3),
}
"""By EXIF orientation: what takes an upright picture to how the file stores it."""


def as_stored(upright: ByteArray, orientation: int) -> ByteArray:
    """The picture as its file has it, before EXIF turns it."""
    turn = _AS_STORED.get(orientation)
    return upright if turn is None else np.ascontiguousarray(turn(upright))
