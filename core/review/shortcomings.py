"""Says how a photo falls short of the keeper of its group."""

from __future__ import annotations

from core.records import Member, Photo, Provenance
from core.review.reasons import KeeperReason
from core.wording.reasons import Reason


def pixels_of(photo: Photo) -> int:
    """As its file states them."""
    return photo.facts.width * photo.facts.height


def why_not_keeper(member: Member, keeper: Member) -> Reason:
    """How a photo falls short of the keeper."""
    if member.photo.content_hash == keeper.photo.content_hash:
        return Reason.of(KeeperReason.SAME_BYTES)
    row = member.photo.facts.damaged_from
    if row is not None and keeper.photo.facts.damaged_from is None:
        return Reason.of(KeeperReason.DAMAGED, row=row)
    mine, best = member.provenance, keeper.provenance
    if mine is not None and best is not None:
        altered = _why_altered(member.photo, mine, best)
        if altered is not None:
            return altered
    return _why_lesser(member.photo, keeper.photo)


def _why_altered(photo: Photo, mine: Provenance, best: Provenance) -> Reason | None:
    if mine.is_enlarged and not best.is_enlarged:
        return Reason.of(KeeperReason.ENLARGED)
    if mine.is_added_to and not best.is_added_to:
        return Reason.of(KeeperReason.ADDED_TO)
    if mine.has_few_tones and not best.has_few_tones:
        return Reason.of(KeeperReason.FEWER_COLORS)
    if mine.is_stored_again and not best.is_stored_again:
        if photo.facts.format == "JPEG":
            return Reason.of(KeeperReason.STORED_AGAIN)
        return Reason.of(KeeperReason.MADE_FROM_JPEG, format=photo.facts.format)
    is_as_large = mine.real_pixels >= best.real_pixels
    if is_as_large and mine.quality is not None and mine.quality < (best.quality or 0):
        return Reason.of(KeeperReason.MORE_LOSS, quality=mine.quality)
    return None


def _why_lesser(photo: Photo, keeper: Photo) -> Reason:
    mine, best = photo.facts, keeper.facts
    if (
        mine.taken_at is None
        and best.taken_at is not None
        and pixels_of(photo) >= pixels_of(keeper)
    ):
        return Reason.of(KeeperReason.UNDATED)
    if pixels_of(photo) < pixels_of(keeper):
        return Reason.of(KeeperReason.SMALLER, width=mine.width, height=mine.height)
    if mine.format != best.format:
        return Reason.of(KeeperReason.OTHER_FORMAT, format=mine.format, other=best.format)
    if photo.size < keeper.size:
        return Reason.of(KeeperReason.FEWER_BYTES, size=photo.size)
    return Reason.of(KeeperReason.EDITED_COPY)
