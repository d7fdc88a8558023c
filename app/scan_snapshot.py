"""What the Scan page shows at one moment, as a frozen record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.progress import ProgressReport
from core.records import ScanResult


class ScanPhase(StrEnum):
    """``STOPPING``: cancel was asked for; the work reaches its next check within a second."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ScanSnapshot:
    """``report`` is None until the first stage begins; ``result`` is there once all is done."""

    phase: ScanPhase = ScanPhase.IDLE
    report: ProgressReport | None = None
    result: ScanResult | None = None
