"""Validated settings of a scan: what the user may choose, with its limits in one place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.errors import UnusableInput
from core.records import Level, ScanFolder


class Device(StrEnum):
    """Where the backbone runs; AUTO takes CUDA, then MPS, then the CPU."""

    AUTO = "auto"
    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


class KeeperRule(StrEnum):
    """One criterion that chooses the keeper; a list of them is tried in order."""

    HAS_DATE_TAKEN = "has its date taken"
    MOST_PIXELS = "most pixels"
    BEST_FORMAT = "best format"
    MOST_BYTES = "most bytes"
    OLDEST_TAKEN = "oldest date taken"
    OLDEST_FILE = "oldest file"
    SHORTEST_PATH = "shortest path"


DEFAULT_KEEPER_RULES = (
    KeeperRule.HAS_DATE_TAKEN,
    KeeperRule.MOST_PIXELS,
    KeeperRule.BEST_FORMAT,
    KeeperRule.MOST_BYTES,
    KeeperRule.OLDEST_TAKEN,
    KeeperRule.OLDEST_FILE,
    KeeperRule.SHORTEST_PATH,
)


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """What to scan and how. ``threshold`` None means the head's own for ``level``.

    Raises UnusableInput when nothing is to be scanned or a number is out of range.
    """

    folders: tuple[ScanFolder, ...]
    level: Level = Level.SAME_PHOTO
    threshold: float | None = None
    device: Device = Device.AUTO
    threads: int | None = None
    use_cache: bool = True
    keeper_rules: tuple[KeeperRule, ...] = DEFAULT_KEEPER_RULES

    def __post_init__(self) -> None:
        if not self.folders:
            raise UnusableInput("Choose at least one folder to scan.")
        if self.threshold is not None and not 0.0 < self.threshold <= 1.0:
            raise UnusableInput("The threshold must be above 0 and at most 1.")
        if self.threads is not None and self.threads < 1:
            raise UnusableInput("At least one thread is needed.")
