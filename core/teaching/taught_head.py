"""A head that was taught, with what its training showed; and the moment from which it is used."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, dataclass, replace

from core.matching.active_head import head_file
from core.matching.correction import Correction
from core.matching.head import HeadCard
from core.paths import Places
from core.storage.database import open_store
from core.storage.heads import Heads
from core.teaching.known_photos import KnownPhotos
from core.teaching.teaching_report import TeachingReport


@dataclass(frozen=True, slots=True)
class TaughtHead:
    """A head that nobody uses yet: ``content`` is its file."""

    content: bytes
    card: HeadCard
    report: TeachingReport

    @classmethod
    def of(
        cls, known: KnownPhotos, correction: Correction, card: HeadCard, report: TeachingReport
    ) -> TaughtHead:
        """A correction of the head that ships; ``card`` says what kind of head it becomes."""
        content = head_file(correction, known.spec.cache_key)
        facts = replace(card, sha256="", base=known.base.card.sha256, report=report.facts())
        return cls(content, facts, report)


def use_taught(places: Places, taught: TaughtHead) -> int:
    """Keep a head and score with it from now on; its number."""
    with closing(open_store(places.store_file)) as store:
        return Heads(store, places.heads_folder).add(taught.content, asdict(taught.card))
