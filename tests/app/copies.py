"""A folder of copies, and what a scan finds in it; no decoding, no weights."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.records import Level, ScanResult
from core.review.keeper import build_group
from tests.conftest import photo_of


def write_copies(folder: Path, photo: Path, count: int) -> None:
    """So many photos, each in ``new`` and in ``old``."""
    for number in range(count):
        for place in ("new", "old"):
            copy = folder / place / f"{number:02}.jpg"
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(photo, copy)


def copies_in(folder: Path) -> ScanResult:
    """A group of each photo's two copies."""
    groups = []
    for copy in sorted((folder / "new").iterdir()):
        photos = [photo_of(file, copy.name.encode()) for file in (copy, folder / "old" / copy.name)]
        groups.append(build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0))
    return ScanResult(2 * len(groups), {}, (), tuple(groups))
