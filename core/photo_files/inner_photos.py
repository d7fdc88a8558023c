"""Where a photo lies inside a picture: in a screenshot, a story, a chat, a frame, or a collage.

Two things give it away: a rectangle whose sides are drawn to the pixel, beyond which the picture is
smooth along them (paper, a bar, a blurred background); or a seam, which runs straight through all
of the picture and stands out from the texture on both sides of it. Ordinary photos have such lines,
too, but seldom on all sides of a rectangle. Searched in small pixels; a pure function of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PIL import Image

from core.arrays import BoolArray, ByteArray, DoubleArray, IntArray

SIDE = 256
"""Pixels: the longer side of what is searched."""
SMALLEST = 48
"""Pixels: what is thinner isn't searched."""
MOST = 4
"""A collage may hold more photos: the largest of them are enough to find it."""
STEP = 14
"""Gray levels, in any channel, between the two neighbors of a pixel on an edge."""
SMOOTH = 5
"""Gray levels between two neighbors, up to which they are smooth: JPEG's noise is less."""
ROUGH = 8
"""Gray levels between the two neighbors of a pixel that shows texture."""
BEYOND = 5
"""Pixels from an edge, within which it ends: what goes on is a shade."""
LINES = 12
"""So many lines of each kind of side are tried: the best drawn."""
SHORTEST = 0.18
"""The shortest side of an inner photo, in shares of the picture's side."""
DRAWN, PARTLY_DRAWN = 0.8, 0.65
"""What share of its sides must be drawn on average, and of each: a photo may be as white as the
paper somewhere."""
SEAMED, STANDS_OUT = 0.85, 0.35
"""What share of a seam must be drawn, and by how much more than any line close by."""
GAP, CLOSE_BY = 8, 14
"""Pixels: a collage's gap is narrower than the first; lines up to the second are close by."""
MIDDLE = 0.25
"""Seams are so far from the border, in shares of a side."""
CUTS = 2
"""A part of a part is cut no further."""
TEXTURED = 0.25
"""What share of an inner photo shows texture, at least: else it is a button or a field."""
LEAST_AREA, MOST_AREA = 0.06, 0.94
NARROWEST = 0.3
"""The least ratio of the sides of an inner photo."""
OVERLAP = 0.1
"""What share of the smaller of two inner photos they may have in common."""


class Box(NamedTuple):
    """Part of a picture: its sides in shares (0..1) of the picture's width and height."""

    left: float
    top: float
    right: float
    bottom: float

    def cut_from(self, image: Image.Image) -> Image.Image:
        """The part of ``image``, which may have any size; a pixel at least."""
        left, top = int(self.left * image.width), int(self.top * image.height)
        right, bottom = round(self.right * image.width), round(self.bottom * image.height)
        return image.crop((left, top, max(right, left + 1), max(bottom, top + 1)))


class _Part(NamedTuple):
    """In pixels; ``right`` and ``bottom`` are the first outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)

    def overlaps(self, other: _Part) -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0, across) * max(0, down) > OVERLAP * min(self.area, other.area)


@dataclass(frozen=True, slots=True)
class _Edges:
    """Of a picture, or of the same picture with rows and columns exchanged; all (h, w).

    ``steps``: pixels between a left and a right neighbor that differ, on an edge that runs down.
    ``before`` and ``after``: those of them on whose left or right the picture is smooth downward,
    and the edge ends.
    """

    steps: BoolArray
    before: BoolArray
    after: BoolArray


def small_pixels(image: Image.Image) -> ByteArray:
    """RGB image -> (h, w, 3) uint8 in which :func:`inner_photos` looks."""
    scale = min(1.0, SIDE / max(image.size))
    width, height = (max(1, round(side * scale)) for side in image.size)
    small = image.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(small, dtype=np.uint8)


def inner_photos(pixels: ByteArray) -> tuple[Box, ...]:
    """(h, w, 3) uint8 -> up to :data:`MOST` photos inside the picture, the largest first; empty for
    a picture that is one photo, as far as can be seen."""
    height, width = pixels.shape[:2]
    if min(height, width) < SMALLEST:
        return ()
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))
    across, down = _differences(planes), _differences(planes.transpose(0, 2, 1)).T
    upright = _edges(planes, across)
    lying = _edges(planes.transpose(0, 2, 1), down.T)
    rough = np.maximum(across, down) >= ROUGH
    whole = _Part(0, 0, width, height)
    framed = _framed(upright, lying, rough)
    parts = [leaf for part in framed or [whole] for leaf in _cut(part, upright, lying, rough, CUTS)]
    large = [part for part in parts if LEAST_AREA <= part.area / whole.area <= MOST_AREA]
    large.sort(key=lambda part: (-part.area, part))
    return tuple(
        Box(part.left / width, part.top / height, part.right / width, part.bottom / height)
        for part in large[:MOST]
    )


def _apart(a: ByteArray, b: ByteArray) -> ByteArray:
    """(3, h, w) twice -> (h, w): by how much they differ in the channel where they do most."""
    return np.asarray((np.maximum(a, b) - np.minimum(a, b)).max(axis=0))


def _differences(planes: ByteArray) -> ByteArray:
    """(3, h, w) -> (h, w): how much the left and the right neighbor of each pixel differ."""
    differences = np.zeros(planes.shape[1:], dtype=np.uint8)
    differences[:, 1:-1] = _apart(planes[:, :, 2:], planes[:, :, :-2])
    return differences


def _edges(planes: ByteArray, differences: ByteArray) -> _Edges:
    steps = differences >= STEP
    smooth = np.ones(steps.shape, dtype=np.bool_)
    smooth[1:] = _apart(planes[:, 1:], planes[:, :-1]) <= SMOOTH
    calm = np.ones((steps.shape[0], steps.shape[1] + 2 * BEYOND), dtype=np.bool_)
    calm[:, BEYOND:-BEYOND] = differences < ROUGH
    width = steps.shape[1]
    before, after = np.zeros_like(steps), np.zeros_like(steps)
    before[:, 3:] = steps[:, 3:] & smooth[:, 1:-2] & smooth[:, :-3]
    before &= calm[:, :width] | calm[:, 2 : width + 2]
    after[:, :-3] = steps[:, :-3] & smooth[:, 2:-1] & smooth[:, 3:]
    after &= calm[:, 2 * BEYOND :] | calm[:, 2 * BEYOND - 2 : -2]
    return _Edges(steps, before, after)


class _Lines:
    """The longest drawn lines of one kind of side, and the border of the picture at ``border``."""

    def __init__(self, drawn: BoolArray, border: int) -> None:
        height = len(drawn)
        shortest = max(2, round(SHORTEST * height))
        self._sums = np.zeros((height + 1, drawn.shape[1]), dtype=np.int32)
        np.cumsum(drawn, axis=0, out=self._sums[1:])
        best = (self._sums[shortest:] - self._sums[:-shortest]).max(
            axis=0
        ) / shortest + 0.1 * drawn.mean(axis=0)
        places: list[int] = []
        for place in np.argsort(-best, kind="stable").tolist():
            if best[place] < PARTLY_DRAWN or len(places) == LINES:
                break
            if all(abs(place - other) > 1 for other in places):
                places.append(place)
        self.border, self.places = border, np.array([*places, border], dtype=np.int64)

    def share(self, places: IntArray, first: IntArray, last: IntArray) -> DoubleArray:
        """(n,) each: what share of the line at a place is drawn between two rows, both outside of
        it; 1 for the border."""
        inside = np.clip(places, 0, self._sums.shape[1] - 1)
        drawn = self._sums[last, inside] - self._sums[first + 1, inside]
        share = drawn / np.maximum(1, last - first - 1)
        return np.asarray(np.where(places == self.border, 1.0, share))


def _framed(upright: _Edges, lying: _Edges, rough: BoolArray) -> list[_Part]:
    """Rectangles with a drawn side all around, or between two drawn sides and the border."""
    height, width = rough.shape
    kinds = (
        _Lines(upright.before, -1),
        _Lines(lying.before, -1),
        _Lines(upright.after, width),
        _Lines(lying.after, height),
    )
    if sum(len(kind.places) for kind in kinds) < len(kinds) + 2:
        return []
    left, top, right, bottom = (
        grid.ravel() for grid in np.meshgrid(*(kind.places for kind in kinds), indexing="ij")
    )
    fits = _may_be_photo(right - left - 1, bottom - top - 1, width, height)
    inner = np.stack([left >= 0, top >= 0, right < width, bottom < height])
    fits &= (inner.sum(axis=0) >= 3) | (inner[0] & inner[2]) | (inner[1] & inner[3])
    left, top, right, bottom, inner = (
        left[fits], top[fits], right[fits], bottom[fits], inner[:, fits]
    )  # fmt: skip
    shares = np.stack(
        [
            kinds[0].share(left, top, bottom),
            kinds[1].share(top, left, right),
            kinds[2].share(right, top, bottom),
            kinds[3].share(bottom, left, right),
        ]
    )
    drawn = (shares * inner).sum(axis=0) / np.maximum(1, inner.sum(axis=0))
    sums = np.zeros((height + 1, width + 1), dtype=np.int32)
    sums[1:, 1:] = rough.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32)
    area = (right - left - 1) * (bottom - top - 1)
    texture = sums[bottom, right] - sums[top + 1, right] - sums[bottom, left + 1]
    textured = (texture + sums[top + 1, left + 1]) / np.maximum(1, area)
    good = np.flatnonzero(
        (shares.min(axis=0, initial=1.0) >= PARTLY_DRAWN)
        & (drawn >= DRAWN)
        & (textured >= TEXTURED)
    )
    # A photo is denser than what holds it, and larger than what it shows.
    worth = drawn[good] * np.sqrt(area[good]) * textured[good] ** 2
    corners = np.stack([left + 1, top + 1, right, bottom], axis=1)[good]
    return _without_overlaps(
        [_Part(*corners[at].tolist()) for at in np.argsort(-worth, kind="stable")]
    )


def _may_be_photo(across: IntArray, down: IntArray, width: int, height: int) -> BoolArray:
    """(n,) sides in pixels -> (n,) whether they are long and square enough."""
    area = across * down / (width * height)
    return np.asarray(
        (across >= SHORTEST * width)
        & (down >= SHORTEST * height)
        & (area >= LEAST_AREA)
        & (area <= MOST_AREA)
        & (np.minimum(across, down) >= NARROWEST * np.maximum(across, down))
    )


def _without_overlaps(parts: Sequence[_Part]) -> list[_Part]:
    """The first of those that overlap, :data:`MOST` at most."""
    kept: list[_Part] = []
    for part in parts:
        if len(kept) < MOST and not any(part.overlaps(other) for other in kept):
            kept.append(part)
    return kept


def _cut(part: _Part, upright: _Edges, lying: _Edges, rough: BoolArray, cuts: int) -> list[_Part]:
    """The parts between seams that run through all of ``part``; itself where there is none."""
    left, top, right, bottom = part
    x, drawn = _seam(upright.steps[top:bottom, left:right])
    y, drawn_across = _seam(lying.steps[left:right, top:bottom])
    if not cuts or max(drawn, drawn_across) < SEAMED:
        return [part]
    if drawn >= drawn_across:
        halves = _Part(left, top, left + x - 1, bottom), _Part(left + x + 2, top, right, bottom)
    else:
        halves = _Part(left, top, right, top + y - 1), _Part(left, top + y + 2, right, bottom)
    if any(
        rough[half.top : half.bottom, half.left : half.right].mean() < TEXTURED for half in halves
    ):
        return [part]
    return [leaf for half in halves for leaf in _cut(half, upright, lying, rough, cuts - 1)]


def _seam(steps: BoolArray) -> tuple[int, float]:
    """The column in the middle that is drawn best, and what share of it is; 0 where that is no
    more than what is close by."""
    width = steps.shape[1]
    first, last = round(MIDDLE * width), round((1 - MIDDLE) * width)
    if first < CLOSE_BY or last <= first:
        return 0, 0.0
    drawn = steps.mean(axis=0)
    place = first + int(drawn[first:last].argmax())
    close_by = (
        drawn[place - CLOSE_BY : place - GAP + 1],
        drawn[place + GAP : place + CLOSE_BY + 1],
    )
    stands_out = drawn[place] - max(float(part.max(initial=0.0)) for part in close_by)
    return place, float(drawn[place]) if stands_out >= STANDS_OUT else 0.0
