"""What the rules for the keeper look at, one criterion each: which photos are as good as any."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.photo_files.dates_in_names import date_in_name
from core.records import Photo
from core.review.further_facts import FurtherFacts
from core.review.reasons import KeeperReason
from core.review.shortcomings import pixels_of
from core.settings import KeeperRule, KeeperRules

FORMATS_BEST_FIRST = ("RAW", "TIFF", "PNG", "HEIC", "AVIF", "JPEG XL", "JPEG", "WEBP", "BMP", "GIF")
_DEEP_RANK = 0.5
"""Behind RAW alone: an 8-bit picture of any format has fewer tones."""
_JPEG_RANK = FORMATS_BEST_FIRST.index("JPEG")
_NEVER = float("-inf")


def path_key(photo: Photo) -> bytes:
    """By which paths are in order."""
    return os.fsencode(photo.path)


def _format_rank(photo: Photo) -> int:
    name = photo.facts.format
    known = name in FORMATS_BEST_FIRST
    return FORMATS_BEST_FIRST.index(name) if known else len(FORMATS_BEST_FIRST)


def real_pixels_of(photo: Photo, further: FurtherFacts) -> int:
    """As many as are known to be real; all of them where nothing was measured."""
    provenance = further.provenance(photo)
    return pixels_of(photo) if provenance is None else provenance.real_pixels


@dataclass(frozen=True, slots=True)
class Context:
    """What values are measured against. ``most``: the largest number of real pixels of any photo;
    ``has_dated``: any photo has a date taken."""

    most: int
    has_dated: bool
    rules: KeeperRules
    further: FurtherFacts


def _dated(photo: Photo, context: Context) -> float:
    return (
        photo.facts.taken_at is not None
        and 2 * real_pixels_of(photo, context.further) >= context.most
    )


def _unaltered(photo: Photo, context: Context) -> float | None:
    provenance = context.further.provenance(photo)
    if provenance is None:
        return None
    altered = (
        provenance.is_enlarged,
        provenance.is_added_to,
        provenance.is_stored_again,
        provenance.has_few_tones,
    )
    return -sum(altered)


def _format(photo: Photo, context: Context) -> float:
    """What was a JPEG before is in no better format; nor is what came from no camera, beside a
    photo that did."""
    provenance = context.further.provenance(photo)
    if provenance is not None and provenance.is_stored_again:
        return -len(FORMATS_BEST_FIRST)
    is_of_camera = photo.facts.is_raw or photo.facts.taken_at is not None
    rank: float = _format_rank(photo)
    if provenance is not None and provenance.is_deep:
        rank = min(rank, _DEEP_RANK)
    return -rank if is_of_camera or not context.has_dated else -max(rank, _JPEG_RANK)


def _least_loss(photo: Photo, context: Context) -> float | None:
    """Only JPEGs tell; one that was saved again is no better than what it was made from."""
    provenance = context.further.provenance(photo)
    return None if provenance is None else provenance.quality


def _metadata(photo: Photo, context: Context) -> float | None:
    provenance = context.further.provenance(photo)
    return None if provenance is None else provenance.details + _dated(photo, context)


def _folder(photo: Photo, context: Context) -> float:
    for rank, folder in enumerate(context.rules.folders):
        if photo.path.is_relative_to(folder):
            return -rank
    return -len(context.rules.folders)


def _age(photo: Photo, context: Context) -> float:
    taken = photo.facts.taken_at
    return _NEVER if taken is None else -(taken - datetime(1970, 1, 1)).total_seconds()


def _age_by_name(photo: Photo) -> float:
    """A day without a time counts to its end."""
    named = date_in_name(photo.path.name)
    if named is None:
        return _NEVER
    clock = named.clock if named.has_time else named.clock + timedelta(days=1)
    return -(clock - datetime(1970, 1, 1)).total_seconds()


@dataclass(frozen=True, slots=True)
class Criterion:
    """``value``: higher is better, None where it isn't known. A photo is as good as the best if it
    has at least ``share`` of the best value (``measured_share`` where the provenance of all is
    known), or is at most ``margin`` below it."""

    reason: KeeperReason
    value: Callable[[Photo, Context], float | None]
    share: float = 1.0
    margin: float = 0.0
    measured_share: float | None = None

    def passing(self, photos: Sequence[Photo], context: Context) -> list[Photo]:
        """The photos that are as good as the best; all where any value isn't known."""
        values = [self.value(photo, context) for photo in photos]
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            return list(photos)
        share = self.share
        if self.measured_share and all(map(context.further.provenance, photos)):
            share = self.measured_share
        lowest = min(share * max(known), max(known) - self.margin)
        return [photo for photo, value in zip(photos, known, strict=True) if value >= lowest]


_CRITERIA: dict[KeeperRule, Criterion] = {
    KeeperRule.FOLDER_ORDER: Criterion(KeeperReason.PREFERRED_FOLDER, _folder),
    KeeperRule.HAS_DATE_TAKEN: Criterion(KeeperReason.DATED, _dated),
    # A frame adds pixels and no picture: unless it was looked for, four fifths of the most pixels
    # are no worse.
    KeeperRule.MOST_PIXELS: Criterion(
        KeeperReason.MOST_PIXELS,
        lambda photo, context: real_pixels_of(photo, context.further),
        share=0.8,
        measured_share=0.95,
    ),
    KeeperRule.UNALTERED: Criterion(KeeperReason.UNALTERED, _unaltered),
    KeeperRule.LEAST_LOSS: Criterion(KeeperReason.LEAST_LOSS, _least_loss),
    KeeperRule.MOST_METADATA: Criterion(KeeperReason.MOST_METADATA, _metadata),
    KeeperRule.BEST_FORMAT: Criterion(KeeperReason.BEST_FORMAT, _format),
    KeeperRule.SHARPEST: Criterion(
        KeeperReason.SHARPEST, lambda photo, context: context.further.sharpness(photo), margin=5.0
    ),
    KeeperRule.HAS_PLACE: Criterion(
        KeeperReason.HAS_PLACE, lambda photo, context: context.further.has_place(photo)
    ),
    KeeperRule.HIGHEST_RATING: Criterion(
        KeeperReason.HIGHEST_RATING, lambda photo, context: context.further.rating(photo)
    ),
    KeeperRule.MOST_BYTES: Criterion(
        KeeperReason.MOST_BYTES, lambda photo, _: photo.size, share=0.98
    ),
    KeeperRule.OLDEST_TAKEN: Criterion(KeeperReason.TAKEN_FIRST, _age, margin=2.0),
    KeeperRule.OLDEST_FILE: Criterion(
        KeeperReason.OLDEST_FILE, lambda photo, _: -photo.mtime_ns, margin=2e9
    ),
    KeeperRule.SHORTEST_PATH: Criterion(
        KeeperReason.SHORTEST_PATH, lambda photo, _: -len(path_key(photo))
    ),
}


_NAMED_DATE = Criterion(KeeperReason.NAMED_DATE, lambda photo, _: _age_by_name(photo))


def criteria_of(rules: KeeperRules) -> list[Criterion]:
    """In order; a date in a name breaks ties, before the path does."""
    order = list(rules.order)
    at = order.index(KeeperRule.SHORTEST_PATH) if KeeperRule.SHORTEST_PATH in order else len(order)
    criteria = [_CRITERIA[rule] for rule in order]
    return [*criteria[:at], _NAMED_DATE, *criteria[at:]]
