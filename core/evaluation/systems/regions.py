"""The square regions in which R-MAC and its successors pool a feature map."""

from __future__ import annotations

from math import ceil

SCALES = 3
FRAME = (8, 6)
"""A picture of 4:3, on which the 21 regions are laid whatever the shape of the map."""
Region = tuple[int, int, int, int]
"""x, y, width, height in cells."""


def regions(width: int, height: int) -> list[Region]:
    """R-MAC's squares on a map of this size: scale l has l along the short side, 40 % overlap.

    Tolias, Sicre and Jégou 2016, section 3.2.
    """
    squares = []
    short, long = min(width, height), max(width, height)
    extra = 0 if long == short else round((long - short) / (0.6 * short)) or 1
    for scale in range(1, SCALES + 1):
        side = max(1, 2 * short // (scale + 1))
        across = _starts(width, side, scale + (extra if width > height else 0))
        down = _starts(height, side, scale + (extra if height > width else 0))
        squares += [(x, y, side, side) for y in down for x in across]
    return squares


def grid_of_21(width: int, height: int, *, portrait: bool) -> list[Region]:
    """The whole map and R-MAC's 20 squares of a 4:3 picture (2 + 6 + 12), in a fixed order.

    A map of a squashed picture is not 4:3: the squares are squashed with it, and cover every cell
    they touch. ``portrait``: the grid is turned with the picture, so region r is the same part.
    """
    across, down = FRAME
    grid = []
    for x, y, w, h in [(0, 0, across, down), *regions(across, down)]:
        if portrait:
            x, y, w, h = y, x, h, w
        frame = (down, across) if portrait else FRAME
        left, right = _cells(x, w, width, frame[0])
        top, bottom = _cells(y, h, height, frame[1])
        grid.append((left, top, right - left, bottom - top))
    return grid


def _cells(start: int, length: int, cells: int, frame: int) -> tuple[int, int]:
    return start * cells // frame, ceil((start + length) * cells / frame)


def _starts(length: int, side: int, count: int) -> list[int]:
    if count == 1:
        return [(length - side) // 2]
    return [round(at * (length - side) / (count - 1)) for at in range(count)]
