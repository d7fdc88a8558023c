"""The facts table: what differs between photos, and which value is better.

Values are data; the window makes words of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from pathlib import Path

from core.holdings import Holdings, Part
from core.photo_files.dates_in_names import date_in_name
from core.photo_files.file_kinds import extension_of, is_video
from core.photo_files.measuring import MeasuredFacts
from core.records import Photo
from core.review.reasons import Better, Fact, FactWords
from core.wording.reasons import Reason

FactValue = Reason | datetime | date | Path | str | int | None
"""Of one fact and one photo; None where the photo has no such thing, or it isn't known. A datetime
is naive: the time on the clock where the photo was taken; a date is a day without a time."""


_IN_WORDS = {
    Part.PAGES: FactWords.PAGES,
    Part.FRAMES: FactWords.FRAMES,
    Part.PICTURES: FactWords.PICTURES,
    Part.SOUND: FactWords.SOUND,
    Part.GAIN_MAP: FactWords.HDR,
    Part.DEPTH_MAP: FactWords.DEPTH_MAP,
    Part.LAYERS: FactWords.LAYERS,
    Part.UNKNOWN: FactWords.MORE,
    Part.UNDEVELOPED: FactWords.UNDEVELOPED,
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One line: a fact, its value for each photo, and the positions of the best values.

    ``best`` is empty where all are equal or none is better than another; ``better`` says in what
    the best are.
    """

    fact: Fact
    values: tuple[FactValue, ...]
    best: frozenset[int] = frozenset()
    better: Better | None = None

    @property
    def differs(self) -> bool:
        """False where all photos have the same value."""
        return len(set(self.values)) > 1


def fact_rows(
    photos: Sequence[Photo], measured: Sequence[MeasuredFacts | None]
) -> tuple[FactRow, ...]:
    """The facts of ``photos``, in this order; ``measured`` holds None where it isn't known yet."""
    known = [facts or MeasuredFacts() for facts in measured]
    taken = [photo.facts.taken_at for photo in photos]
    if any(is_video(photo.path.name) for photo in photos):
        return _rows_of_videos(photos, known)
    sharp = [None if facts.sharpness is None else round(facts.sharpness) for facts in known]
    qualities = [facts.quality for facts in known]
    return (
        FactRow(
            Fact.PIXELS,
            tuple(_pixels(photo) for photo in photos),
            _highest([photo.facts.width * photo.facts.height for photo in photos]),
            Better.MORE,
        ),
        _sizes(photos),
        FactRow(
            Fact.FORMAT,
            tuple(_format(photo, facts) for photo, facts in zip(photos, known, strict=True)),
            _highest(qualities) if None not in qualities else frozenset(),
            Better.LESS_LOSS,
        ),
        FactRow(
            Fact.TAKEN,
            tuple(taken),
            _earliest(taken),
            Better.DATED if None in taken else Better.EARLIER,
        ),
        *_dates_in_names(photos),
        FactRow(Fact.SHARPNESS, tuple(sharp), _highest(sharp), Better.SHARPER),
        *_paths(photos),
        FactRow(
            Fact.CAMERA,
            tuple(facts.camera or None for facts in known),
            _highest([bool(facts.camera) for facts in known]),
            Better.NAMED,
        ),
        FactRow(
            Fact.PLACE,
            tuple("GPS" if facts.has_place else None for facts in known),
            _highest([facts.has_place for facts in known]),
            Better.HAS_IT,
        ),
        FactRow(
            Fact.HOLDS,
            tuple(_holdings(photo.facts.holdings) for photo in photos),
            _holding_all(photos),
            Better.HOLDS_ALL,
        ),
        *_damage_row(photos),
    )


def _rows_of_videos(
    photos: Sequence[Photo], measured: Sequence[MeasuredFacts]
) -> tuple[FactRow, ...]:
    """Their bytes are equal: only what lies outside of them can differ."""
    names = [extension_of(photo.path.name)[1:].upper() for photo in photos]
    return (
        FactRow(Fact.LENGTH, tuple(facts.video_length or None for facts in measured)),
        _sizes(photos),
        FactRow(Fact.FORMAT, tuple(names)),
        *_paths(photos),
    )


def _sizes(photos: Sequence[Photo]) -> FactRow:
    sizes = [photo.size for photo in photos]
    values = tuple(Reason.of(FactWords.SIZE, size=size) for size in sizes)
    return FactRow(Fact.SIZE, values, _highest(sizes), Better.LARGER)


def _paths(photos: Sequence[Photo]) -> tuple[FactRow, FactRow]:
    return (
        FactRow(Fact.FOLDER, tuple(photo.path.parent for photo in photos)),
        FactRow(Fact.NAME, tuple(photo.path.name for photo in photos)),
    )


def _dates_in_names(photos: Sequence[Photo]) -> tuple[FactRow, ...]:
    """A hint, where a photo says no date itself; none is better for it."""
    named = [
        None if photo.facts.taken_at is not None else date_in_name(photo.path.name)
        for photo in photos
    ]
    if not any(named):
        return ()
    days = [
        None if each is None else each.clock if each.has_time else each.clock.date()
        for each in named
    ]
    return (FactRow(Fact.BY_NAME, tuple(days)),)


def _holdings(holdings: Holdings) -> Reason:
    """All that a file holds besides its first picture, in one line."""
    words = [Reason.of(_IN_WORDS[part]) for part in Part if part in holdings.layers]
    if holdings.video is not None:
        seconds = holdings.video.seconds
        motion = Reason.of(FactWords.MOTION)
        if seconds > 0:
            motion = Reason.of(FactWords.MOTION_SECONDS, seconds=round(seconds, 1))
        words.insert(0, motion)
    if holdings.series is not None:
        series = holdings.series
        words.insert(0, Reason.of(_IN_WORDS[series.kind], number=series.count))
    if not words:
        return Reason.of(FactWords.ONE_PICTURE)
    return reduce(lambda a, b: Reason.of(FactWords.BOTH, first=a, second=b), words)


def _holding_all(photos: Sequence[Photo]) -> frozenset[int]:
    """The photos that hold all that any of them holds; empty where all do, or none does."""
    best = frozenset(
        at
        for at, photo in enumerate(photos)
        if not any(
            other.facts.holdings.beyond(photo.facts.holdings)
            for other in photos
            if other is not photo
        )
    )
    return best if len(best) < len(photos) else frozenset()


def _damage_row(photos: Sequence[Photo]) -> tuple[FactRow, ...]:
    """Only where one is damaged."""
    sound = [photo.facts.damaged_from is None for photo in photos]
    if all(sound):
        return ()
    values = tuple(_damage(photo) for photo in photos)
    return (FactRow(Fact.DAMAGE, values, _highest(sound), Better.SOUND),)


def _damage(photo: Photo) -> Reason | None:
    row = photo.facts.damaged_from
    return None if row is None else Reason.of(FactWords.DAMAGED_FROM, row=row)


def _pixels(photo: Photo) -> Reason:
    if not photo.facts.width:
        return Reason.of(FactWords.UNKNOWN)
    return Reason.of(FactWords.PIXELS, width=photo.facts.width, height=photo.facts.height)


def _format(photo: Photo, measured: MeasuredFacts) -> Reason | str:
    name = photo.facts.format
    if not photo.facts.width:
        return Reason.of(FactWords.UNKNOWN)
    if measured.quality is not None:
        return Reason.of(FactWords.QUALITY, format=name, quality=measured.quality)
    return Reason.of(FactWords.LOSSLESS, format=name) if measured.lossless else name


def _highest(values: Sequence[int | None]) -> frozenset[int]:
    known = [value for value in values if value is not None]
    return _where(max(known), values) if known else frozenset()


def _earliest(dates: Sequence[datetime | None]) -> frozenset[int]:
    """Naive dates are compared as they are: as timestamps the year 1 is out of range, and on
    Windows whatever was taken before 1970."""
    known = [date for date in dates if date is not None]
    return _where(min(known), dates) if known else frozenset()


def _where(best: object, values: Sequence[object]) -> frozenset[int]:
    """The positions of the best value; none if all values are equal."""
    if all(value == best for value in values):
        return frozenset()
    return frozenset(at for at, value in enumerate(values) if value == best)
