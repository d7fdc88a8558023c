"""The facts table of a group: what differs between its photos, and which value is better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.records import Photo
from core.review.words import bytes_in_words, pixels_in_words

NONE = "–"


@dataclass(frozen=True, slots=True)
class FactRow:
    """One line: a name, a value per photo, and the positions of the best values.

    ``best`` is empty where all are equal or none is better than another.
    """

    name: str
    values: tuple[str, ...]
    best: frozenset[int]


def fact_rows(photos: Sequence[Photo], sharpness: Sequence[float | None]) -> tuple[FactRow, ...]:
    """Pixels, size, format, date taken, sharpness and folder of ``photos``, in this order.

    ``sharpness`` holds None where it isn't measured yet.
    """
    taken = [photo.facts.taken_at for photo in photos]
    dates = [None if at is None else -at.timestamp() for at in taken]
    return (
        FactRow(
            "Pixels",
            tuple(pixels_in_words(one.facts.width, one.facts.height) for one in photos),
            _highest([float(one.facts.width * one.facts.height) for one in photos]),
        ),
        FactRow(
            "Size",
            tuple(bytes_in_words(photo.size) for photo in photos),
            _highest([float(photo.size) for photo in photos]),
        ),
        FactRow("Format", tuple(photo.facts.format for photo in photos), frozenset()),
        FactRow(
            "Taken",
            tuple(NONE if at is None else f"{at:%d %b %Y, %H:%M}".lstrip("0") for at in taken),
            _highest(dates),
        ),
        FactRow(
            "Sharpness",
            tuple(NONE if value is None else f"{value:.0f}" for value in sharpness),
            _highest([None if value is None else float(round(value)) for value in sharpness]),
        ),
        FactRow("Folder", tuple(str(photo.path.parent) for photo in photos), frozenset()),
    )


def _highest(values: Sequence[float | None]) -> frozenset[int]:
    known = [value for value in values if value is not None]
    if not known or all(value == known[0] for value in values):
        return frozenset()
    return frozenset(at for at, value in enumerate(values) if value == max(known))
