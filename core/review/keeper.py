"""Chooses the keeper of a group by an ordered list of rules, and says why.

Each rule passes on the best photos and those nearly as good; the first rule that leaves a single
photo decides. The last tie is broken by path, so that the order of a scan never matters.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from core.records import ContentHash, Group, Level, Member, Photo
from core.review.further_facts import FurtherFacts, NoFurtherFacts
from core.review.reasons import KeeperReason
from core.settings import DEFAULT_KEEPER_RULES, KeeperRule, KeeperRules
from core.wording.reasons import Reason

FORMATS_BEST_FIRST = ("RAW", "TIFF", "PNG", "HEIC", "AVIF", "JPEG", "WEBP", "BMP", "GIF")
Holders = Mapping[ContentHash, frozenset[ContentHash]]
"""By content: the other contents that show all that it shows."""
_NEVER = float("-inf")


def _path_key(photo: Photo) -> bytes:
    return os.fsencode(photo.path)


def _format_rank(photo: Photo) -> int:
    name = photo.facts.format
    known = name in FORMATS_BEST_FIRST
    return FORMATS_BEST_FIRST.index(name) if known else len(FORMATS_BEST_FIRST)


def _pixels(photo: Photo) -> int:
    return photo.facts.width * photo.facts.height


@dataclass(frozen=True, slots=True)
class _Context:
    """What values are measured against. ``most``: the largest number of pixels of any photo."""

    most: int
    rules: KeeperRules
    further: FurtherFacts


def _dated(photo: Photo, context: _Context) -> float:
    return photo.facts.taken_at is not None and 2 * _pixels(photo) >= context.most


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
    has at least ``share`` of the best value, or is at most ``margin`` below it."""

    reason: KeeperReason
    value: Callable[[Photo, _Context], float | None]
    share: float = 1.0
    margin: float = 0.0

    def passing(self, photos: Sequence[Photo], context: _Context) -> list[Photo]:
        """The photos that are as good as the best; all where any value isn't known."""
        values = [self.value(photo, context) for photo in photos]
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            return list(photos)
        lowest = min(self.share * max(known), max(known) - self.margin)
        return [photo for photo, value in zip(photos, known, strict=True) if value >= lowest]


_CRITERIA: dict[KeeperRule, _Criterion] = {
    KeeperRule.FOLDER_ORDER: _Criterion(KeeperReason.PREFERRED_FOLDER, _folder),
    KeeperRule.HAS_DATE_TAKEN: _Criterion(KeeperReason.DATED, _dated),
    # A frame adds pixels and no picture: four fifths of the most pixels are no worse.
    KeeperRule.MOST_PIXELS: _Criterion(
        KeeperReason.MOST_PIXELS, lambda photo, _: _pixels(photo), share=0.8
    ),
    KeeperRule.BEST_FORMAT: _Criterion(
        KeeperReason.BEST_FORMAT, lambda photo, _: -_format_rank(photo)
    ),
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
    context = _Context(max(_pixels(photo) for photo in left), rules, further or NoFurtherFacts())
    for rule in rules.order:
        left = _CRITERIA[rule].passing(left, context)
        if len(left) == 1:
            return left[0], _CRITERIA[rule].reason
    return min(left, key=_path_key), KeeperReason.FIRST_BY_NAME


def without_damaged(photos: Sequence[Photo]) -> list[Photo]:
    """The photos that aren't known to be damaged; all where all are."""
    return [photo for photo in photos if photo.facts.damaged_from is None] or list(photos)


def why_not_keeper(photo: Photo, keeper: Photo) -> Reason:
    """How a photo falls short of the keeper."""
    if photo.content_hash == keeper.content_hash:
        return Reason.of(KeeperReason.SAME_BYTES)
    mine, best = photo.facts, keeper.facts
    if mine.damaged_from is not None and best.damaged_from is None:
        return Reason.of(KeeperReason.DAMAGED, row=mine.damaged_from)
    if mine.taken_at is None and best.taken_at is not None and _pixels(photo) >= _pixels(keeper):
        return Reason.of(KeeperReason.UNDATED)
    if _pixels(photo) < _pixels(keeper):
        return Reason.of(KeeperReason.SMALLER, width=mine.width, height=mine.height)
    if mine.format != best.format:
        return Reason.of(KeeperReason.OTHER_FORMAT, format=mine.format, other=best.format)
    if photo.size < keeper.size:
        return Reason.of(KeeperReason.FEWER_BYTES, size=photo.size)
    return Reason.of(KeeperReason.EDITED_COPY)


def why_not_kept(level: Level, member: Member, keeper: Member) -> Reason:
    """What a group says of a photo beside its keeper: it is a reference, why it can't go for the
    keeper, or how it falls short."""
    if member.photo.is_reference:
        return Reason.of(KeeperReason.REFERENCE)
    if level is Level.SIMILAR or member.is_held_by(keeper):
        return why_not_keeper(member.photo, keeper.photo)
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
    rules: KeeperRules = DEFAULT_KEEPER_RULES,
    holders: Holders = MappingProxyType({}),
) -> Group:
    """A group of ``photos`` with its keeper first and a proposal for each photo.

    ``score_to(a, b)`` is called for different contents only. Similar shots are all proposed to
    stay, and so are photos that the keeper doesn't hold, by ``holders`` or by equal content.
    """
    keeper, rule = choose_keeper(photos, rules)
    reason = Reason.of(rule)

    def member_of(photo: Photo) -> Member:
        content = photo.content_hash
        same = content == keeper.content_hash
        score = 1.0 if same else score_to(keeper.content_hash, content)
        return Member(photo, score, True, reason, holders.get(content, frozenset()))

    first = member_of(keeper)
    members = [beside(level, member_of(photo), first) for photo in photos if photo is not keeper]
    members.sort(key=lambda member: (-member.score, _path_key(member.photo)))
    free = sum(member.photo.size for member in members if not member.photo.is_reference)
    return Group(level, (first, *members), weakest_score, free)
