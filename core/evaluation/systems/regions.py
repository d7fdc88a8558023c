"""The square regions in which R-MAC and its successors pool a feature map."""

from __future__ import annotations

SCALES = 3
OVERLAP = 0.4
MOST_EXTRA = 6
Region = tuple[int, int, int, int]
"""x, y, width, height in cells."""


def regions(width: int, height: int) -> list[Region]:
    """R-MAC's squares on a map of this size: scale l has l along the short side; along the long one
    as many more as bring the overlap of the largest nearest to 40 %.

    14 on a square map, 20 on one of 4:3 or 3:2 (Tolias, Sicre and Jégou 2016, section 3.2).
    """
    short, long = sorted((width, height))
    extra = 0
    if long > short:
        steps = {more: (long - short) / (more * short) for more in range(1, MOST_EXTRA + 1)}
        extra = min(steps, key=lambda more: abs(1 - steps[more] - OVERLAP))
    return _turned(_squares(long, short, extra), portrait=height > width)


def grid_of_20(width: int, height: int, *, portrait: bool) -> list[Region]:
    """2 + 6 + 12 squares on a map of any shape, in a fixed order: R-MAC's own where a picture is of
    4:3 or 3:2. ``portrait``: the grid is turned with the picture, so region r is the same part."""
    long, short = (height, width) if portrait else (width, height)
    return _turned(_squares(long, short, 1), portrait=portrait)


def grid_of_21(width: int, height: int, *, portrait: bool) -> list[Region]:
    """The whole map, then :func:`grid_of_20` (Schall et al. 2019, figure 3)."""
    return [(0, 0, width, height), *grid_of_20(width, height, portrait=portrait)]


def _squares(long: int, short: int, extra: int) -> list[Region]:
    squares = []
    for scale in range(1, SCALES + 1):
        side = max(1, 2 * short // (scale + 1))
        across, down = _starts(long, side, scale + extra), _starts(short, side, scale)
        squares += [(x, y, side, side) for y in down for x in across]
    return squares


def _turned(squares: list[Region], *, portrait: bool) -> list[Region]:
    return [(y, x, h, w) for x, y, w, h in squares] if portrait else squares


def _starts(length: int, side: int, count: int) -> list[int]:
    return [at * (length - side) // max(1, count - 1) for at in range(count)]
