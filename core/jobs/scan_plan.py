"""The settings of a scan with all that they leave open decided, once and before anything begins."""

from __future__ import annotations

from dataclasses import dataclass

from core.devices import thread_count
from core.embedding.backbones import Backbones, refuse_without_head
from core.embedding.specs import EmbedderSpec
from core.paths import Places
from core.records import Level
from core.settings import ScanSettings


@dataclass(frozen=True, slots=True)
class ScanPlan:
    """``spec`` is the backbone that embeds, None: only bytes are compared; ``threads`` how many
    decode, embed, search and score."""

    settings: ScanSettings
    spec: EmbedderSpec | None
    threads: int

    @classmethod
    def of(cls, settings: ScanSettings, places: Places) -> ScanPlan:
        """Raises UnusableInput for an unknown backbone, and WeightsError, before hours of
        embedding, for one that is not here or has no head."""
        threads = thread_count(settings.threads)
        if settings.level is Level.EXACT:
            return cls(settings, None, threads)
        spec = Backbones(places.data_folder).spec(settings.backbone)
        refuse_without_head(spec)
        return cls(settings, spec, threads)
