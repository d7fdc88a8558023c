"""Validated settings of a scan: what the user may choose, with its limits in one place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from core.errors import UnusableInput
from core.records import Level, ScanFolder
from core.wording.codes import Code

MOST_SKIPPED_NAMES = 500
LONGEST_NAME = 255
_ANY_NAME = re.compile(r"[*?.\s]*")
_IN_NO_NAME = frozenset("/\\")


class SettingsProblem(Code):
    """Why settings can't be used."""

    NO_FOLDER = "no-folder", "Choose at least one folder to scan."
    THRESHOLD = "threshold", "The threshold must be above 0 and at most 1."
    THREADS = "threads", "At least one thread is needed."
    SKIPPED_NAME = (
        "skipped-name",
        "“{name}” can't be the name of a folder to skip. Use a name such as Exports, or a pattern"
        " such as *.cache, without slashes.",
    )
    SKIPPED_NAMES = "skipped-names", "At most {most} names of folders to skip can be used."


class Device(StrEnum):
    """Where the backbone runs; AUTO takes CUDA, then MPS, then the CPU."""

    AUTO = "auto"
    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


class Precision(StrEnum):
    """Numbers of the backbone; AUTO takes 16 bits where the hardware is made for them.

    HALF is float16 on CUDA and MPS, bfloat16 on the CPU, where it may be slow.
    """

    AUTO = "auto"
    FULL = "float32"
    HALF = "16-bit"


class KeeperRule(StrEnum):
    """One criterion that chooses the keeper; a list of them is tried in order."""

    FOLDER_ORDER = "folder"
    HAS_DATE_TAKEN = "date-taken"
    MOST_PIXELS = "pixels"
    BEST_FORMAT = "format"
    SHARPEST = "sharpness"
    HAS_PLACE = "place"
    HIGHEST_RATING = "rating"
    MOST_BYTES = "bytes"
    OLDEST_TAKEN = "oldest-taken"
    OLDEST_FILE = "oldest-file"
    SHORTEST_PATH = "path"
    UNALTERED = "unaltered"
    LEAST_LOSS = "least-loss"
    MOST_METADATA = "metadata"


DEFAULT_ORDER = (
    KeeperRule.FOLDER_ORDER,
    KeeperRule.MOST_PIXELS,
    KeeperRule.UNALTERED,
    KeeperRule.BEST_FORMAT,
    KeeperRule.MOST_METADATA,
    KeeperRule.HAS_DATE_TAKEN,
    KeeperRule.LEAST_LOSS,
    KeeperRule.MOST_BYTES,
    KeeperRule.OLDEST_TAKEN,
    KeeperRule.OLDEST_FILE,
    KeeperRule.SHORTEST_PATH,
)


@dataclass(frozen=True, slots=True)
class KeeperRules:
    """The criteria that are on, most important first; ``folders``: the preferred ones, best first;
    ``unsuggested``: folders in which nothing is suggested to go, though it may be marked by hand.

    Sharpness, place and rating need the files to be read again: a scan passes over them.
    """

    order: tuple[KeeperRule, ...] = DEFAULT_ORDER
    folders: tuple[Path, ...] = ()
    unsuggested: tuple[Path, ...] = ()

    def preferring_folders(self) -> KeeperRules:
        """With the preferred folders as the first rule."""
        others = tuple(rule for rule in self.order if rule is not KeeperRule.FOLDER_ORDER)
        return replace(self, order=(KeeperRule.FOLDER_ORDER, *others))


DEFAULT_KEEPER_RULES = KeeperRules()


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """What to scan and how. ``threshold`` None means the head's own for ``level``, ``backbone``
    None the active one. ``skipped_names``: names and patterns of folders that aren't scanned.

    Raises UnusableInput when nothing is to be scanned or a number is out of range.
    """

    folders: tuple[ScanFolder, ...]
    level: Level = Level.SAME_PHOTO
    threshold: float | None = None
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    threads: int | None = None
    use_cache: bool = True
    keeper_rules: KeeperRules = DEFAULT_KEEPER_RULES
    backbone: str | None = None
    skipped_names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.folders:
            raise UnusableInput(SettingsProblem.NO_FOLDER)
        if self.threshold is not None and not 0.0 < self.threshold <= 1.0:
            raise UnusableInput(SettingsProblem.THRESHOLD)
        if self.threads is not None and self.threads < 1:
            raise UnusableInput(SettingsProblem.THREADS)
        check_skipped_names(self.skipped_names)


def check_skipped_names(names: Sequence[str]) -> None:
    """Raises UnusableInput for what can't be names or patterns of folders to skip."""
    if len(names) > MOST_SKIPPED_NAMES:
        raise UnusableInput(SettingsProblem.SKIPPED_NAMES, most=MOST_SKIPPED_NAMES)
    for name in names:
        if not _can_be_skipped(name):
            raise UnusableInput(SettingsProblem.SKIPPED_NAME, name=name[:LONGEST_NAME])


def _can_be_skipped(name: str) -> bool:
    """False for what is no folder's name, or would skip all folders."""
    if len(name) > LONGEST_NAME or _ANY_NAME.fullmatch(name):
        return False
    return name.isprintable() and _IN_NO_NAME.isdisjoint(name)
