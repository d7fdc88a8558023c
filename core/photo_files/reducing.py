"""By how much pictures are reduced while they are decoded, and once they are."""

from __future__ import annotations

import math

MAX_KEPT = 64_000_000
"""Pixels of the largest picture that is kept; what has more is reduced."""
SPARE = 3
"""A reduced picture has its sides at least this many times as long as was asked for."""


def draft_scale(size: tuple[int, int], min_side: int | None) -> int:
    """1, 2, 4 or 8: by how much libjpeg reduces each side."""
    wanted = 1 if min_side is None else min(size) // max(1, min_side)
    scale = max(scale for scale in (1, 2, 4, 8) if scale <= max(1, wanted))
    while scale < 8 and math.prod(size) // scale**2 > MAX_KEPT:
        scale *= 2
    return scale


def reduction(size: tuple[int, int], min_side: int | None) -> int:
    """By how much each side of a large image is reduced once it is decoded, at least 1."""
    if math.prod(size) <= MAX_KEPT:
        return 1
    needed = math.ceil(math.sqrt(math.prod(size) / MAX_KEPT))
    if min_side is None:
        return needed
    allowed = min(size) // max(1, min_side)
    return max(1, allowed // SPARE, min(needed, allowed))


def kept_pixels(size: tuple[int, int], min_side: int | None) -> int:
    """Pixels of the result."""
    return math.prod(size) // reduction(size, min_side) ** 2
