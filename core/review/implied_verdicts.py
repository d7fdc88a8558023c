"""What the user says of pairs of photos, also by deciding in Review, without being asked.

A removal says that the photo and the one that stays are the *same*: the journal's row keeps it, and
it counts as long as the file is away, so that every way back takes it back. "Not duplicates" says
that all photos of a group are *different*. Neither changes what the user says in so many words.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations_with_replacement

from core.records import ContentHash, Group, VerdictKind
from core.review.requests import RemovalRequest
from core.storage.verdicts import GivenVerdicts, Pair, Verdicts

IN_REVIEW = "review"
"""Where these verdicts come from."""


def said_to_be_same(request: RemovalRequest) -> ContentHash | None:
    """What a removal says that its photo is the same as; None for exact copies, which tell
    nothing, and for what the user called different."""
    photo, keeper = request.photo.content_hash, request.keeper.content_hash
    return None if photo == keeper or request.are_apart else keeper


class Saying:
    """One time that the user said something of pairs, on one page."""

    def __init__(self, pairs: Iterable[Pair], kind: VerdictKind, source: str) -> None:
        self.pairs, self._kind, self._source = tuple(pairs), kind, source
        self._given: GivenVerdicts | None = None

    def say(self, verdicts: Verdicts) -> None:
        """It counts of every pair, whatever was said before. Raises DatabaseError."""
        self._given = verdicts.give(self.pairs, self._kind, self._source)

    def take_back(self, verdicts: Verdicts) -> None:
        """What was said before counts again; what was said since then stays. Raises
        DatabaseError."""
        if self._given is not None:
            verdicts.take_back(self._given)


class NotDuplicates(Saying):
    """One time that the user called the photos of ``groups`` no duplicates: every pair is
    different."""

    def __init__(self, groups: Iterable[Group]) -> None:
        pairs = (pair for group in groups for pair in _pairs_of(group))
        super().__init__(pairs, VerdictKind.DIFFERENT, IN_REVIEW)


def _pairs_of(group: Group) -> list[Pair]:
    """Every pair of contents of a group; a content with itself where it is there twice."""
    hashes = [member.photo.content_hash for member in group.members]
    repeated = {content for content in hashes if hashes.count(content) > 1}
    pairs = combinations_with_replacement(sorted(set(hashes)), 2)
    return [(a, b) for a, b in pairs if a != b or a in repeated]
