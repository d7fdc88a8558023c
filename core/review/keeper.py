"""Chooses the keeper of a group by an ordered list of rules, and says why, in words.

The first rule under which one photo is strictly best decides; equal photos go on to the next. The
last tie is broken by path, so that the order of a scan never matters.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime

from core.records import ContentHash, Group, Level, Member, Photo
from core.review.words import bytes_in_words, pixels_in_words
from core.settings import DEFAULT_KEEPER_RULES, KeeperRule

FORMATS_BEST_FIRST = ("RAW", "TIFF", "PNG", "HEIC", "AVIF", "JPEG", "WEBP", "BMP", "GIF")
NEARLY = 0.8
"""A frame adds pixels and no picture: what has this share of the most pixels is no worse."""
_NEVER_TAKEN = datetime.max


def _path_key(photo: Photo) -> bytes:
    return os.fsencode(photo.path)


def _format_rank(photo: Photo) -> int:
    name = photo.facts.format
    known = name in FORMATS_BEST_FIRST
    return FORMATS_BEST_FIRST.index(name) if known else len(FORMATS_BEST_FIRST)


def _pixels(photo: Photo) -> int:
    return photo.facts.width * photo.facts.height


_KEYS: dict[KeeperRule, Callable[[Photo, int], float | datetime]] = {
    KeeperRule.HAS_DATE_TAKEN: lambda photo, most: (
        photo.facts.taken_at is None or 2 * _pixels(photo) < most
    ),
    KeeperRule.MOST_PIXELS: lambda photo, most: -min(_pixels(photo), NEARLY * most),
    KeeperRule.BEST_FORMAT: lambda photo, most: _format_rank(photo),
    KeeperRule.MOST_BYTES: lambda photo, most: -photo.size,
    KeeperRule.OLDEST_TAKEN: lambda photo, most: photo.facts.taken_at or _NEVER_TAKEN,
    KeeperRule.OLDEST_FILE: lambda photo, most: photo.mtime_ns,
    KeeperRule.SHORTEST_PATH: lambda photo, most: len(_path_key(photo)),
}
_REASONS: dict[KeeperRule, str] = {
    KeeperRule.HAS_DATE_TAKEN: "has its date taken",
    KeeperRule.MOST_PIXELS: "most pixels",
    KeeperRule.BEST_FORMAT: "best format",
    KeeperRule.MOST_BYTES: "most bytes",
    KeeperRule.OLDEST_TAKEN: "taken first",
    KeeperRule.OLDEST_FILE: "oldest file",
    KeeperRule.SHORTEST_PATH: "shortest path",
}


def choose_keeper(
    photos: Sequence[Photo], rules: Sequence[KeeperRule] = DEFAULT_KEEPER_RULES
) -> tuple[Photo, str]:
    """The photo that should stay, and the deciding reason; photos in reference folders go first.

    A date taken counts only for photos with at least half of the most pixels: frames, screenshots
    and enlargements lose the date and gain pixels, while a small dated copy is no original.
    """
    left = [photo for photo in photos if photo.is_reference] or list(photos)
    if len(left) < len(photos) and len(left) == 1:
        return left[0], "in a reference folder"
    most = max(_pixels(photo) for photo in left)
    for rule in rules:
        key = _KEYS[rule]
        best = min(key(photo, most) for photo in left)
        left = [photo for photo in left if key(photo, most) == best]
        if len(left) == 1:
            return left[0], _REASONS[rule]
    return min(left, key=_path_key), "first by name"


def why_not_keeper(photo: Photo, keeper: Photo) -> str:
    """How a photo falls short of the keeper, in a few words."""
    if photo.content_hash == keeper.content_hash:
        return "same bytes"
    mine, best = photo.facts, keeper.facts
    if mine.taken_at is None and best.taken_at is not None and _pixels(photo) >= _pixels(keeper):
        return "without its date taken"
    if _pixels(photo) < _pixels(keeper):
        return f"smaller: {pixels_in_words(mine.width, mine.height)}"
    if mine.format != best.format:
        return f"{mine.format} instead of {best.format}"
    if photo.size < keeper.size:
        return f"fewer bytes: {bytes_in_words(photo.size)}"
    return "edited copy"


def build_group(
    level: Level,
    photos: Sequence[Photo],
    score_to: Callable[[ContentHash, ContentHash], float],
    weakest_score: float,
    rules: Sequence[KeeperRule] = DEFAULT_KEEPER_RULES,
    sure_from: float = 0.0,
) -> Group:
    """A group of ``photos`` with its keeper first and a proposal for each photo.

    ``score_to(a, b)`` is asked for different contents only. Similar shots are all proposed to stay,
    and so is what scores below ``sure_from`` against the keeper.
    """
    keeper, reason = choose_keeper(photos, rules)
    members = [Member(keeper, 1.0, True, reason)]
    for photo in photos:
        if photo is keeper:
            continue
        same = photo.content_hash == keeper.content_hash
        score = 1.0 if same else score_to(keeper.content_hash, photo.content_hash)
        stays = photo.is_reference or level is Level.SIMILAR or score < sure_from
        words = "in a reference folder" if photo.is_reference else why_not_keeper(photo, keeper)
        members.append(Member(photo, score, stays, words))
    members[1:] = sorted(members[1:], key=lambda one: (-one.score, _path_key(one.photo)))
    free = sum(one.photo.size for one in members[1:] if not one.photo.is_reference)
    return Group(level, tuple(members), weakest_score, free)
