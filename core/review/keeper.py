"""Chooses the keeper of a group by an ordered list of rules, and says why.

Each rule passes on the best photos and those nearly as good; the first rule that leaves a single
photo decides. The last tie is broken by path, so that the order of a scan never matters.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from core.holdings import Part
from core.records import ContentHash, Group, Level, Member, Photo, Provenance
from core.review.further_facts import FurtherFacts, NoFurtherFacts
from core.review.reasons import KeeperReason
from core.review.shortcomings import pixels_of, why_not_keeper
from core.settings import DEFAULT_KEEPER_RULES, KeeperRule, KeeperRules
from core.wording.reasons import Reason

FORMATS_BEST_FIRST = ("RAW", "TIFF", "PNG", "HEIC", "AVIF", "JPEG", "WEBP", "BMP", "GIF")
_JPEG_RANK = FORMATS_BEST_FIRST.index("JPEG")
Holders = Mapping[ContentHash, frozenset[ContentHash]]
"""By content: the other contents that show all that it shows."""
_NEVER = float("-inf")
_KEEPS = {
    Part.RAW: KeeperReason.KEEPS_RAW,
    Part.PAGES: KeeperReason.KEEPS_PAGES,
    Part.FRAMES: KeeperReason.KEEPS_FRAMES,
    Part.PICTURES: KeeperReason.KEEPS_PICTURES,
    Part.VIDEO: KeeperReason.KEEPS_VIDEO,
    Part.SOUND: KeeperReason.KEEPS_SOUND,
    Part.GAIN_MAP: KeeperReason.KEEPS_GAIN_MAP,
    Part.DEPTH_MAP: KeeperReason.KEEPS_DEPTH_MAP,
    Part.LAYERS: KeeperReason.KEEPS_LAYERS,
    Part.UNKNOWN: KeeperReason.KEEPS_UNKNOWN,
    Part.UNDEVELOPED: KeeperReason.KEEPER_UNDEVELOPED,
}
"""What a photo holds that its keeper lacks, as the reason to stay."""
_BEFORE_SHARPNESS = (KeeperRule.FOLDER_ORDER, KeeperRule.MOST_PIXELS)


def _path_key(photo: Photo) -> bytes:
    return os.fsencode(photo.path)


def _format_rank(photo: Photo) -> int:
    name = photo.facts.format
    known = name in FORMATS_BEST_FIRST
    return FORMATS_BEST_FIRST.index(name) if known else len(FORMATS_BEST_FIRST)


def _real_pixels(photo: Photo, further: FurtherFacts) -> int:
    """As many as are known to be real; all of them where nothing was measured."""
    provenance = further.provenance(photo)
    return pixels_of(photo) if provenance is None else provenance.real_pixels


@dataclass(frozen=True, slots=True)
class _Context:
    """What values are measured against. ``most``: the largest number of real pixels of any photo;
    ``has_dated``: any photo has a date taken."""

    most: int
    has_dated: bool
    rules: KeeperRules
    further: FurtherFacts


def _dated(photo: Photo, context: _Context) -> float:
    return (
        photo.facts.taken_at is not None
        and 2 * _real_pixels(photo, context.further) >= context.most
    )


def _unaltered(photo: Photo, context: _Context) -> float | None:
    provenance = context.further.provenance(photo)
    if provenance is None:
        return None
    return -(provenance.is_enlarged + provenance.is_added_to + provenance.is_stored_again)


def _format(photo: Photo, context: _Context) -> float:
    """What was a JPEG before is in no better format; nor is what came from no camera, beside a
    photo that did."""
    provenance = context.further.provenance(photo)
    if provenance is not None and provenance.is_stored_again:
        return -len(FORMATS_BEST_FIRST)
    is_of_camera = photo.facts.is_raw or photo.facts.taken_at is not None
    rank = _format_rank(photo)
    return -rank if is_of_camera or not context.has_dated else -max(rank, _JPEG_RANK)


def _least_loss(photo: Photo, context: _Context) -> float | None:
    """Only JPEGs tell; one that was saved again is no better than what it was made from."""
    provenance = context.further.provenance(photo)
    return None if provenance is None else provenance.quality


def _metadata(photo: Photo, context: _Context) -> float | None:
    provenance = context.further.provenance(photo)
    return None if provenance is None else provenance.details + _dated(photo, context)


def _folder(photo: Photo, context: _Context) -> float:
    for rank, folder in enumerate(context.rules.folders):
        if photo.path.is_relative_to(folder):
            return -rank
    return -len(context.rules.folders)


def _age(photo: Photo, context: _Context) -> float:
    taken = photo.facts.taken_at
    return _NEVER if taken is None else -(taken - datetime(1970, 1, 1)).total_seconds()


@dataclass(frozen=True, slots=True)
class _Criterion:
    """``value``: higher is better, None where it isn't known. A photo is as good as the best if it
    has at least ``share`` of the best value (``measured_share`` where the provenance of all is
    known), or is at most ``margin`` below it."""

    reason: KeeperReason
    value: Callable[[Photo, _Context], float | None]
    share: float = 1.0
    margin: float = 0.0
    measured_share: float | None = None

    def passing(self, photos: Sequence[Photo], context: _Context) -> list[Photo]:
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


_CRITERIA: dict[KeeperRule, _Criterion] = {
    KeeperRule.FOLDER_ORDER: _Criterion(KeeperReason.PREFERRED_FOLDER, _folder),
    KeeperRule.HAS_DATE_TAKEN: _Criterion(KeeperReason.DATED, _dated),
    # A frame adds pixels and no picture: unless it was looked for, four fifths of the most pixels
    # are no worse.
    KeeperRule.MOST_PIXELS: _Criterion(
        KeeperReason.MOST_PIXELS,
        lambda photo, context: _real_pixels(photo, context.further),
        share=0.8,
        measured_share=0.95,
    ),
    KeeperRule.UNALTERED: _Criterion(KeeperReason.UNALTERED, _unaltered),
    KeeperRule.LEAST_LOSS: _Criterion(KeeperReason.LEAST_LOSS, _least_loss),
    KeeperRule.MOST_METADATA: _Criterion(KeeperReason.MOST_METADATA, _metadata),
    KeeperRule.BEST_FORMAT: _Criterion(KeeperReason.BEST_FORMAT, _format),
    KeeperRule.SHARPEST: _Criterion(
        KeeperReason.SHARPEST, lambda photo, context: context.further.sharpness(photo), margin=5.0
    ),
    KeeperRule.HAS_PLACE: _Criterion(
        KeeperReason.HAS_PLACE, lambda photo, context: context.further.has_place(photo)
    ),
    KeeperRule.HIGHEST_RATING: _Criterion(
        KeeperReason.HIGHEST_RATING, lambda photo, context: context.further.rating(photo)
    ),
    KeeperRule.MOST_BYTES: _Criterion(
        KeeperReason.MOST_BYTES, lambda photo, _: photo.size, share=0.98
    ),
    KeeperRule.OLDEST_TAKEN: _Criterion(KeeperReason.TAKEN_FIRST, _age, margin=2.0),
    KeeperRule.OLDEST_FILE: _Criterion(
        KeeperReason.OLDEST_FILE, lambda photo, _: -photo.mtime_ns, margin=2e9
    ),
    KeeperRule.SHORTEST_PATH: _Criterion(
        KeeperReason.SHORTEST_PATH, lambda photo, _: -len(_path_key(photo))
    ),
}


@dataclass(frozen=True, slots=True)
class Choosing:
    """By what the keeper of a group is chosen."""

    rules: KeeperRules = DEFAULT_KEEPER_RULES
    further: FurtherFacts = field(default_factory=NoFurtherFacts)

    def keeper_of(self, level: Level, photos: Sequence[Photo]) -> tuple[Photo, KeeperReason]:
        """As :func:`choose_keeper`; of similar shots as large as the largest the sharpest, unless
        the user's rules say otherwise."""
        rules = self.rules
        if level is Level.SIMILAR and KeeperRule.SHARPEST not in rules.order:
            first = [rule for rule in rules.order if rule in _BEFORE_SHARPNESS]
            others = [rule for rule in rules.order if rule not in _BEFORE_SHARPNESS]
            rules = replace(rules, order=(*first, KeeperRule.SHARPEST, *others))
        return choose_keeper(photos, rules, self.further)


DEFAULT_CHOOSING = Choosing()


def choose_keeper(
    photos: Sequence[Photo],
    rules: KeeperRules = DEFAULT_KEEPER_RULES,
    further: FurtherFacts | None = None,
) -> tuple[Photo, KeeperReason]:
    """The photo that should stay, and the deciding reason; photos in reference folders are
    preferred to all others.

    A date taken counts only for photos with at least half of the most pixels: frames, screenshots
    and enlargements lose the date and gain pixels, while a small dated copy is not the original.
    Without ``further``, rules that need it decide nothing.
    """
    left = [photo for photo in photos if photo.is_reference] or list(photos)
    if len(left) < len(photos) and len(left) == 1:
        return left[0], KeeperReason.REFERENCE
    left = without_damaged(left)
    if len(left) == 1 and len(photos) > 1:
        return left[0], KeeperReason.UNDAMAGED
    further = further or NoFurtherFacts()
    most = max(_real_pixels(photo, further) for photo in left)
    has_dated = any(photo.facts.taken_at is not None for photo in left)
    context = _Context(most, has_dated, rules, further)
    for rule in rules.order:
        before, left = left, _CRITERIA[rule].passing(left, context)
        if len(left) == 1:
            is_beaten = pixels_of(left[0]) < max(map(pixels_of, before))
            by_detail = rule is KeeperRule.MOST_PIXELS and is_beaten
            return left[0], KeeperReason.REAL_PIXELS if by_detail else _CRITERIA[rule].reason
    return min(left, key=_path_key), KeeperReason.FIRST_BY_NAME


def without_damaged(photos: Sequence[Photo]) -> list[Photo]:
    """The photos that aren't known to be damaged; all where all are."""
    return [photo for photo in photos if photo.facts.damaged_from is None] or list(photos)


def provenances_of(members: Sequence[Member]) -> dict[ContentHash, Provenance]:
    """By content, where it is known."""
    return {
        member.photo.content_hash: member.provenance
        for member in members
        if member.provenance is not None
    }


def why_not_kept(level: Level, member: Member, keeper: Member) -> Reason:
    """What a group says of a photo beside its keeper: it is a reference, why it can't go for the
    keeper, or how it falls short."""
    if member.photo.is_reference:
        return Reason.of(KeeperReason.REFERENCE)
    if level is Level.SIMILAR or member.is_held_by(keeper):
        return why_not_keeper(member, keeper)
    if member.is_shown_by(keeper):
        return Reason.of(_KEEPS[member.photo.facts.beyond(keeper.photo.facts)[0]])
    shows_more = keeper.is_held_by(member)
    return Reason.of(KeeperReason.SHOWS_MORE if shows_more else KeeperReason.UNVERIFIED)


def beside(level: Level, member: Member, keeper: Member) -> Member:
    """The member as it is proposed beside this keeper."""
    stays = member.photo.is_reference or level is Level.SIMILAR or not member.is_held_by(keeper)
    return replace(member, keep=stays, reason=why_not_kept(level, member, keeper))


def build_group(
    level: Level,
    photos: Sequence[Photo],
    score_to: Callable[[ContentHash, ContentHash], float],
    weakest_score: float,
    choosing: Choosing = DEFAULT_CHOOSING,
    holders: Holders = MappingProxyType({}),
) -> Group:
    """A group of ``photos`` with its keeper first and a proposal for each photo.

    ``score_to(a, b)`` is called for different contents only. Similar shots are all proposed to
    stay, and so are photos that the keeper doesn't hold, by ``holders`` or by equal content.
    """
    keeper, rule = choosing.keeper_of(level, photos)
    reason = Reason.of(rule)

    def member_of(photo: Photo) -> Member:
        content = photo.content_hash
        same = content == keeper.content_hash
        score = 1.0 if same else score_to(keeper.content_hash, content)
        held_by = holders.get(content, frozenset())
        return Member(photo, score, True, reason, held_by, choosing.further.provenance(photo))

    first = member_of(keeper)
    members = [beside(level, member_of(photo), first) for photo in photos if photo is not keeper]
    members.sort(key=lambda member: (-member.score, _path_key(member.photo)))
    free = sum(member.photo.size for member in members if not member.keep)
    return Group(level, (first, *members), weakest_score, free)
