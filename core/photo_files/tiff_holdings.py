"""The pages of a TIFF and what lies below them; and the size that a RAW in a TIFF states.

Pages are the same if their compressed data and all that says how it is to be read are.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from core.holdings import Holdings, Part, Series
from core.photo_files.file_bytes import Broken, FileBytes
from core.photo_files.tiff_directories import (
    DATA,
    DEFAULT_CROP_SIZE,
    DNG_VERSION,
    FORM,
    HEIGHT,
    MOST_PAGES,
    ORIENTATION,
    PHOTOSHOP_LAYERS,
    WIDTH,
    Directory,
    tiff_pages,
)

_DEEPEST = 4


def tiff_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    pages = [page for page in tiff_pages(file) if not page.is_reduced]
    below = [picture for picture in _all_below(pages) if not picture.is_reduced]
    is_layered = any(PHOTOSHOP_LAYERS in page.entries for page in pages)
    layers = frozenset({Part.LAYERS} if is_layered else ())
    kind, pictures = (Part.PICTURES if below else Part.PAGES), [*pages, *below]
    if len(pictures) < 2:
        return Holdings(layers=layers)
    ranges = [each for picture in pictures for each in _picture(picture)]
    return Holdings(Series(kind, len(pictures), file.hash_of(*ranges)), layers=layers)


def size_in_raw(file: FileBytes) -> tuple[int, int] | None:
    """Upright width and height of the largest picture in a RAW that is a TIFF; None for a TIFF in
    which nothing tells that it is a RAW: it is no DNG, and its first picture is the largest.

    Raises Broken, and OSError.
    """
    pages = list(tiff_pages(file))
    pictures = [*pages, *_all_below(pages)]
    if not pictures:
        return None
    largest = max(map(_size, pictures), key=math.prod)
    is_dng = any(DNG_VERSION in page.entries for page in pages)
    if not is_dng and math.prod(largest) <= math.prod(_size(pages[0])):
        return None
    width, height = largest
    turn = next((page.number(ORIENTATION, 1) for page in pages), 1)
    return (height, width) if turn > 4 else (width, height)


def _size(picture: Directory) -> tuple[int, int]:
    crop = picture.numbers(DEFAULT_CROP_SIZE)
    width, height = picture.number(WIDTH), picture.number(HEIGHT)
    if len(crop) == 2 and 0 < crop[0] <= width and 0 < crop[1] <= height:
        return crop[0], crop[1]
    return width, height


def _all_below(pages: Sequence[Directory]) -> list[Directory]:
    pictures = []
    for page in pages:
        for picture in _below(page):
            pictures.append(picture)
            if len(pictures) > MOST_PAGES:
                raise Broken
    return pictures


def _below(page: Directory, depth: int = 0) -> Iterator[Directory]:
    if depth >= _DEEPEST:
        raise Broken
    for picture in page.below():
        yield picture
        yield from _below(picture, depth + 1)


def _picture(page: Directory) -> Iterator[tuple[int, int]]:
    """Where its data lies, and the values that say how it is to be read."""
    for tag in FORM:
        if (entry := page.entries.get(tag)) is not None:
            yield entry.at, entry.at + entry.size
    for places, sizes in DATA:
        yield from _extents(page.numbers(places), page.numbers(sizes))


def _extents(places: Sequence[int], sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    for start, size in zip(places, sizes, strict=False):
        yield start, start + size
