"""What isn't the user's original, or can't be decoded, in whole scans."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from core.jobs.regroup import regroup
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.reasons import PhotoProblem, SkippedFiles
from core.progress import Progress
from core.records import UNKNOWN_FACTS, Level, ScanFolder, ScanResult
from core.review.actions import ToFolder
from core.review.journal import Journal
from core.review.removal import remove
from core.review.session import ReviewSession
from core.settings import ScanSettings
from core.storage.database import open_store

Save = Callable[..., Path]


def exact(folder: Path, places: Places, *references: Path) -> ScanResult:
    folders = (ScanFolder(folder), *(ScanFolder(path, True) for path in references))
    return scan(ScanSettings(folders, level=Level.EXACT), places, Progress())


def going(result: ScanResult) -> list[Path]:
    return [
        member.photo.path for group in result.groups for member in group.members if not member.keep
    ]


def test_what_was_moved_away_is_no_original(save_photo: Save, places: Places) -> None:
    kept, other = save_photo("2020/Holiday/a.jpg"), save_photo("in/a.jpg")
    top = kept.parents[2]
    session = ReviewSession(exact(top, places).groups)
    session.set_keeper(
        0, next(at for at, m in enumerate(session.groups[0].members) if m.photo.path == kept)
    )
    session.accept(0)
    with closing(open_store(places.store_file)) as store:
        to_folder = ToFolder.keeping_tree(top / "removed", [kept, other])
        report = remove(session.removals(), Journal(store), to_folder, Progress())
    assert len(report.moved) == 1
    (moved,) = (top / "removed").rglob("*.jpg")

    again = exact(top, places)
    assert (again.photos, again.groups) == (1, ())
    (problem,) = again.problems
    assert (problem.path, problem.reason.code) == (moved, SkippedFiles.MOVED_AWAY)
    assert (
        regroup(ScanSettings((ScanFolder(top),), level=Level.EXACT), places, Progress()).groups
        == ()
    )

    moved.rename(other)  # by hand; it is scanned again wherever it is another file
    assert len(exact(top, places).groups) == 1


def test_the_only_real_file_stays_where_a_link_leads_to_a_copy(
    save_photo: Save, places: Places
) -> None:
    away = save_photo("stick/p.jpg")
    real = save_photo("library/2020/p.jpg")
    (real.parents[1] / "p.jpg").symlink_to(away)

    assert exact(real.parents[1], places).groups == ()


def test_copies_go_for_what_a_library_of_a_program_holds_and_never_the_other_way(
    save_photo: Save, places: Places
) -> None:
    original = save_photo("A.photoslibrary/originals/0/a.jpg")
    copies = [save_photo("0.jpg"), save_photo("A.photoslibrary/resources/derivatives/a.jpg")]

    result = exact(copies[0].parent, places)

    assert going(result) == [copies[0]]
    assert result.groups[0].keeper.path == original


def test_files_of_the_same_bytes_are_copies_though_nothing_decodes_them(
    save_photo: Save, places: Places
) -> None:
    cut = save_photo("cut.jpg", size=(640, 480))
    os.truncate(cut, cut.stat().st_size // 2)
    copy = Path(shutil.copy2(cut, cut.with_name("copy.jpg")))
    for name in ("empty.jpg", "empty too.jpg"):
        cut.with_name(name).touch()

    for _ in range(2):  # read, and known
        result = exact(cut.parent, places)

        (group,) = result.groups
        assert {member.photo.path for member in group.members} == {cut, copy}
        assert group.keeper.facts == UNKNOWN_FACTS
        assert result.photos == 0
        codes = {problem.path.name: problem.reason.code for problem in result.problems}
        assert codes == {
            "cut.jpg": PhotoProblem.CUT_OFF,
            "copy.jpg": PhotoProblem.CUT_OFF,
            "empty.jpg": PhotoProblem.EMPTY,
            "empty too.jpg": PhotoProblem.EMPTY,
        }
