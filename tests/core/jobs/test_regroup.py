"""After a change of heads the photos of the last scan are grouped again, from what is known."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from core.jobs.regroup import regroup
from core.jobs.scan import scan
from core.matching.reasons import TaughtHeadProblem
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.scan_history import ScanHistory
from core.wording.reasons import Reason
from tests.conftest import FakeEmbedder, picture
from tests.core.storage.test_heads import kept


def test_known_photos_are_grouped_again_without_reading_them(
    tmp_path: Path, places: Places
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(4):
        picture(seed).save(folder / f"{seed}.jpg")
    settings = ScanSettings((ScanFolder(folder),), threads=1)
    first = scan(settings, places, Progress(), FakeEmbedder)
    picture(9).save(folder / "new.jpg")

    again = regroup(settings, places, Progress())

    assert again.photos == first.photos == 4
    assert again.groups == first.groups
    with closing(open_store(places.store_file)) as store:
        assert len(ScanHistory(store).recent()) == 1


def test_a_scan_says_that_a_taught_head_gave_way(tmp_path: Path, places: Places) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(3):
        picture(seed).save(folder / f"{seed}.jpg")
    kept(places)
    (file,) = places.heads_folder.iterdir()
    file.unlink()

    result = scan(ScanSettings((ScanFolder(folder),), threads=1), places, Progress(), FakeEmbedder)

    (problem,) = result.problems
    assert problem.path == file
    why = Reason.of(TaughtHeadProblem.UNREADABLE, why="No such file or directory")
    assert problem.reason == Reason.of(TaughtHeadProblem.REPLACED, reason=why)
