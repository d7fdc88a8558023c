"""What the keeper rules go by beside the photos themselves: measured on pixels, of photos in groups
only, and remembered in the cache.

Of copies it is which was made from which; of similar shots, how sharp each is.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from core.closer_look.provenance import ProvenanceFinder
from core.closer_look.readable_contents import is_unchanged
from core.photo_files.decoding import Decoder
from core.photo_files.measuring import sharpness_of
from core.progress import Progress
from core.records import ContentHash, Level, Photo
from core.review.further_facts import FurtherFacts, GroupFacts, KnownSharpness, NoFurtherFacts
from core.storage.evidence_cache import EvidenceCache

SHARPNESS = 2_002
"""The version under which sharpness is remembered, as what was measured between a content and
itself."""


@dataclass(frozen=True, slots=True)
class GroupFactsFinder:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    cache: EvidenceCache
    decoder: Decoder
    progress: Progress
    threads: int

    def of(self, level: Level, groups: Sequence[Sequence[Photo]]) -> list[FurtherFacts]:
        """Of the photos of each group. Raises Cancelled and DatabaseError."""
        if level is Level.SIMILAR:
            sharpness = KnownSharpness(self._sharpness(groups))
            return [sharpness] * len(groups)
        finder = ProvenanceFinder(self.cache, self.decoder, self.progress, self.threads)
        return [GroupFacts(known, NoFurtherFacts()) for known in finder.of(groups)]

    def _sharpness(self, groups: Sequence[Sequence[Photo]]) -> dict[ContentHash, float]:
        """What can't be decoded any more is left out."""
        photos = {photo.content_hash: photo for group in groups for photo in group}
        rows = self.cache.known([(content, content) for content in photos], SHARPNESS)
        values = ((content, row.get("sharpness")) for (content, _), row in rows.items())
        known = {content: value for content, value in values if isinstance(value, float)}
        new = [photo for content, photo in photos.items() if content not in known]
        with ThreadPoolExecutor(self.threads) as pool:
            measured = zip(new, pool.map(self._measured, new), strict=True)
            sharp = {photo.content_hash: value for photo, value in measured if value is not None}
        self.cache.save(
            [((content, content), {"sharpness": value}) for content, value in sharp.items()],
            SHARPNESS,
        )
        return known | sharp

    def _measured(self, photo: Photo) -> float | None:
        self.progress.check()
        return sharpness_of(photo.path, self.decoder) if is_unchanged(photo) else None
