"""The facts table: what differs between photos, and which value is better, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.photo_files.measuring import MeasuredFacts
from core.records import Photo
from core.wording.numbers import bytes_in_words, pixels_in_words

NONE = "–"


@dataclass(frozen=True, slots=True)
class FactRow:
    """One line: a name, a value per photo, and the positions of the best values.

    ``best`` is empty where all are equal or none is better than another; ``better`` says in what
    the best are.
    """

    name: str
    values: tuple[str, ...]
    best: frozenset[int] = frozenset()
    better: str = ""

    @property
    def differs(self) -> bool:
        """False where all photos have the same value."""
        return len(set(self.values)) > 1


def fact_rows(
    photos: Sequence[Photo], measured: Sequence[MeasuredFacts | None]
) -> tuple[FactRow, ...]:
    """The facts of ``photos``, in this order; ``measured`` holds None where it isn't known yet."""
    known = [MeasuredFacts() if one is None else one for one in measured]
    taken = [photo.facts.taken_at for photo in photos]
    sharp = [None if one.sharpness is None else float(round(one.sharpness)) for one in known]
    qualities = [None if one.quality is None else float(one.quality) for one in known]
    return (
        FactRow(
            "Pixels",
            tuple(pixels_in_words(one.facts.width, one.facts.height) for one in photos),
            _highest([float(one.facts.width * one.facts.height) for one in photos]),
            "more",
        ),
        FactRow(
            "Size",
            tuple(bytes_in_words(photo.size) for photo in photos),
            _highest([float(photo.size) for photo in photos]),
            "larger",
        ),
        FactRow(
            "Format",
            tuple(_format(*both) for both in zip(photos, known, strict=True)),
            _highest(qualities) if None not in qualities else frozenset(),
            "less loss",
        ),
        FactRow(
            "Taken",
            tuple(NONE if at is None else f"{at:%d %b %Y, %H:%M}".lstrip("0") for at in taken),
            _highest([None if at is None else -at.timestamp() for at in taken]),
            "dated" if None in taken else "earlier",
        ),
        FactRow(
            "Sharpness",
            tuple(NONE if value is None else f"{value:.0f}" for value in sharp),
            _highest(sharp),
            "sharper",
        ),
        FactRow("Folder", tuple(str(photo.path.parent) for photo in photos)),
        FactRow("Name", tuple(photo.path.name for photo in photos)),
        FactRow(
            "Camera",
            tuple(one.camera or NONE for one in known),
            _highest([float(bool(one.camera)) for one in known]),
            "is named",
        ),
        FactRow(
            "Place",
            tuple("GPS" if one.has_place else NONE for one in known),
            _highest([float(one.has_place) for one in known]),
            "has it",
        ),
    )


def _format(photo: Photo, measured: MeasuredFacts) -> str:
    if measured.quality is not None:
        return f"{photo.facts.format}, quality {measured.quality}"
    return f"{photo.facts.format}, lossless" if measured.lossless else photo.facts.format


def _highest(values: Sequence[float | None]) -> frozenset[int]:
    known = [value for value in values if value is not None]
    if not known or all(value == known[0] for value in values):
        return frozenset()
    return frozenset(at for at, value in enumerate(values) if value == max(known))
