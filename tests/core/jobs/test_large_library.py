"""The short form of the large library: what was planted is found, look-alikes stay apart."""

from __future__ import annotations

from pathlib import Path

from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder
from core.settings import ScanSettings
from tests.soak.large_library import held_against, make_library


def test_planted_copies_come_out_and_look_alikes_stay_apart(tmp_path: Path, places: Places) -> None:
    photos = tmp_path / "photos"
    planted = make_library(photos, places, 300)

    result = scan(ScanSettings((ScanFolder(photos),)), places, Progress())

    names = [[member.photo.path.name for member in group.members] for group in result.groups]
    assert len(planted) >= 15
    assert held_against(names, planted) == (len(planted), 0)
