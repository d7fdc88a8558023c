"""Photos that were there when they were counted, and aren't any more, are missed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.photo_files.discovery import discover
from core.photo_files.photo_counts import PhotoCounts
from core.photo_files.reasons import FolderProblem, PhotoProblem
from core.progress import Progress
from core.records import Problem, ScanFolder
from core.wording.reasons import Reason

Save = Callable[..., Path]


def missing(top: Path, change: Callable[[], object], *reported: Problem) -> list[Problem]:
    """What a second walk lacks after ``change``."""
    counts = PhotoCounts()
    for file in discover([ScanFolder(top)], Progress(), lambda problem: None):
        counts.add(file)
    change()
    again = list(counts.meeting(discover([ScanFolder(top)], Progress(), lambda problem: None)))
    assert len(again) < counts.total
    return counts.missing(reported)


def test_a_drive_that_went_away_below_the_folder_is_missed_once(
    save_photo: Save, tmp_path: Path
) -> None:
    top = save_photo("here.jpg").parent
    for number in range(3):
        save_photo(f"drive/{number}/a.jpg", number)
    vanished = Reason.of(FolderProblem.VANISHED, count=3)

    def unplug() -> None:
        (top / "drive").rename(tmp_path / "away")

    assert missing(top, unplug) == [Problem(top / "drive", vanished)]
    (tmp_path / "away").rename(top / "drive")

    def leave_mount_point() -> None:
        (top / "drive").rename(tmp_path / "away")
        (top / "drive").mkdir()

    assert missing(top, leave_mount_point) == [Problem(top / "drive", vanished)]


def test_what_was_said_already_is_not_said_again(save_photo: Save) -> None:
    photo = save_photo("sub/a.jpg")
    top = photo.parents[1]
    said = (
        Problem(photo, Reason.of(PhotoProblem.VANISHED)),
        Problem(top, Reason.of(FolderProblem.NOT_THERE)),
    )

    for number, problem in enumerate(said):
        save_photo("sub/b.jpg", number)
        assert missing(top, (photo.parent / "b.jpg").unlink, problem) == []
    save_photo("sub/b.jpg")
    assert missing(top, (photo.parent / "b.jpg").unlink) == [
        Problem(photo.parent, Reason.of(FolderProblem.VANISHED, count=1))
    ]
