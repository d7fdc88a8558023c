"""Chooses the keeper of a group by an ordered list of rules, and says why.

Each rule passes on the best photos and those nearly as good; the first rule that leaves a single
photo decides. The last tie is broken by path, so that the order of a scan never matters. What each
rule looks at is in :mod:`core.review.keeper_criteria`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from core.holdings import Part
from core.records import ContentHash, Group, Level, Member, Photo, Provenance
from core.review.further_facts import FurtherFacts, NoFurtherFacts
from core.review.keeper_criteria import Context, criteria_of, path_key, real_pixels_of
from core.review.reasons import KeeperReason
from core.review.shortcomings import pixels_of, why_not_keeper
from core.settings import DEFAULT_KEEPER_RULES, KeeperRule, KeeperRules
from core.wording.reasons import Reason

Holders = Mapping[ContentHash, frozenset[ContentHash]]
"""By content: the other contents that show all that it shows."""
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
    most = max(real_pixels_of(photo, further) for photo in left)
    has_dated = any(photo.facts.taken_at is not None for photo in left)
    context = Context(most, has_dated, rules, further)
    for criterion in criteria_of(rules):
        before, left = left, criterion.passing(left, context)
        if len(left) == 1:
            is_beaten = pixels_of(left[0]) < max(map(pixels_of, before))
            by_detail = criterion.reason is KeeperReason.MOST_PIXELS and is_beaten
            return left[0], KeeperReason.REAL_PIXELS if by_detail else criterion.reason
    return min(left, key=path_key), KeeperReason.FIRST_BY_NAME


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
    members.sort(key=lambda member: (-member.score, path_key(member.photo)))
    free = sum(member.photo.size for member in members if not member.keep)
    return Group(level, (first, *members), weakest_score, free)
