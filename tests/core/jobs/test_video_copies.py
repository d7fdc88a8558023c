"""Videos of the same bytes, in whole scans; and how little of the others is read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import Cancelled
from core.jobs import video_copies
from core.jobs.regroup import regroup
from core.jobs.scan import scan
from core.paths import Places, open_regular
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress, ProgressReport, Stage
from core.records import UNKNOWN_FACTS, FoundFile, Level, ScanFolder, ScanResult
from core.review.actions import ToFolder
from core.review.companions import with_companions
from core.review.journal import Journal
from core.review.removal import remove, undo
from core.review.session import ReviewSession
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.photo_rows import CachedPhoto
from tests.conftest import FakeEmbedder, textured
from tests.core.photo_files.test_video_facts import video

Save = Callable[..., Path]
MEBIBYTE = 1 << 20


def put(file: Path, content: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def exact(folder: Path, places: Places, progress: Progress | None = None) -> ScanResult:
    settings = ScanSettings((ScanFolder(folder),), level=Level.EXACT)
    return scan(settings, places, progress or Progress())


def names(result: ScanResult) -> set[frozenset[str]]:
    return {
        frozenset(member.photo.path.name for member in group.members) for group in result.groups
    }


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the videos that were read as a whole."""
    row, read = video_copies._row, []

    def noting(file: FoundFile, advance: Callable[[], None]) -> CachedPhoto:
        read.append(file.path.name)
        return row(file, advance)

    monkeypatch.setattr(video_copies, "_row", noting)
    return read


@pytest.mark.parametrize("level", list(Level))
def test_videos_of_the_same_bytes_are_found_at_every_level_and_counted(
    tmp_path: Path, places: Places, level: Level
) -> None:
    top = tmp_path / "photos"
    textured(top / "a.jpg", 1)
    for number, extension in enumerate("mp4 MOV avi mkv 3gp m4v webm wmv mpg".split(), 1):
        put(top / f"{number}.{extension}", video(number))
        put(top / f"copies/{number} (1).{extension}", video(number))
    put(top / "other.mp4", video(5, media=b"other"))
    settings = ScanSettings((ScanFolder(top),), level=level, threads=1)

    for _ in range(2):  # read, and known
        result = scan(settings, places, Progress(), FakeEmbedder)

        assert (result.photos, result.videos, len(result.groups)) == (1, 19, 9)
        for group in result.groups:
            assert group.level is Level.EXACT
            assert group.keeper.path.parent == top
            assert group.keeper.facts == UNKNOWN_FACTS
            assert [member.keep for member in group.members] == [True, False]
    again = regroup(settings, places, Progress())
    assert (again.groups, again.videos) == (result.groups, 19)


def test_a_video_goes_to_the_trash_and_comes_back(tmp_path: Path, places: Places) -> None:
    kept = put(tmp_path / "photos/a.mp4", video(3))
    copy = put(tmp_path / "photos/deep/er/b.mp4", video(3))
    session = ReviewSession(exact(kept.parent, places).groups)
    assert session.why_not(0, 0) is not None  # the last copy can't be marked
    session.accept(0)
    with closing(open_store(places.store_file)) as store:
        action = ToFolder.keeping_tree(tmp_path / "away", [kept, copy])
        report = remove(session.removals(), Journal(store), action, Progress())
        assert len(report.moved) == 1
        assert (kept.exists(), copy.exists()) == (True, False)
        undo(report.batch, Journal(store), Progress())
    assert copy.read_bytes() == kept.read_bytes()


def test_videos_in_a_reference_folder_stay(tmp_path: Path, places: Places) -> None:
    kept = put(tmp_path / "archive/long name.mp4", video(3))
    copy = put(tmp_path / "in/a.mp4", video(3))
    folders = (ScanFolder(kept.parent, is_reference=True), ScanFolder(copy.parent))

    (group,) = scan(ScanSettings(folders, level=Level.EXACT), places, Progress()).groups

    assert [(member.photo.path, member.keep) for member in group.members] == [
        (kept, True),
        (copy, False),
    ]


def test_the_video_of_a_photo_goes_with_its_photo_and_never_alone(
    save_photo: Save, tmp_path: Path, places: Places
) -> None:
    top = tmp_path / "photos"
    for folder in ("a", "b"):
        save_photo(f"{folder}/IMG_1.jpg")
        put(top / folder / "IMG_1.MOV", video(2))
    put(top / "IMG_1 alone.MOV", video(2))

    result = exact(top, places)

    assert names(result) == {frozenset({"IMG_1.jpg"})}
    assert result.videos == 3
    session = ReviewSession(result.groups)
    session.accept(0)
    (request,) = with_companions(session.removals(), lambda: None).requests
    assert [companion.path for companion in request.companions] == [
        request.photo.path.with_suffix(".MOV")
    ]


def test_only_videos_of_one_size_that_look_alike_are_read(
    tmp_path: Path, places: Places, hashed: list[str]
) -> None:
    top = tmp_path / "photos"
    put(top / "alone.mp4", bytes(3 * MEBIBYTE))
    for number in range(5):  # as a dash camera makes them
        put(top / f"dash {number}.mp4", b"same" + os.urandom(MEBIBYTE) + b"same")
    first = put(top / "first.mp4", os.urandom(2 * MEBIBYTE))
    shutil.copy(first, top / "second.mp4")
    reports: list[ProgressReport] = []

    assert names(exact(top, places, Progress(reports.append))) == {
        frozenset({"first.mp4", "second.mp4"})
    }
    assert sorted(hashed) == ["first.mp4", "second.mp4"]
    of_videos = [report for report in reports if report.stage is Stage.VIDEOS and report.total]
    assert (of_videos[-1].done, of_videos[-1].total) == (4, 4)  # mebibytes

    hashed.clear()
    assert len(exact(top, places).groups) == 1
    assert hashed == []
    shutil.copy(first, top / "third.mp4")
    assert names(exact(top, places)) == {frozenset({"first.mp4", "second.mp4", "third.mp4"})}
    assert hashed == ["third.mp4"]


def test_a_change_in_the_middle_makes_another_video(tmp_path: Path, places: Places) -> None:
    content = bytearray(os.urandom(MEBIBYTE))
    put(tmp_path / "photos/a.mkv", bytes(content))
    content[300_001] ^= 1
    put(tmp_path / "photos/b.mkv", bytes(content))

    assert exact(tmp_path / "photos", places).groups == ()


def test_empty_videos_and_sources_of_programs_are_no_copies(tmp_path: Path, places: Places) -> None:
    stream = (b"G" + bytes(187)) * 3
    camera = (bytes(4) + b"G" + bytes(187)) * 3
    for name in ("a", "b"):
        put(tmp_path / f"photos/{name}.mp4", b"")
        put(tmp_path / f"photos/{name}.mts", b"Good() // is TypeScript" * 20)
        put(tmp_path / f"photos/{name}.ts", stream)
        put(tmp_path / f"photos/{name} of a camera.MTS", camera)

    result = exact(tmp_path / "photos", places)

    assert names(result) == {
        frozenset({"a.ts", "b.ts"}),
        frozenset({"a of a camera.MTS", "b of a camera.MTS"}),
    }
    assert result.videos == 4


def test_a_video_that_cannot_be_read_is_named(
    tmp_path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.mp4", "b.mp4", "c.mp4"):
        put(tmp_path / "photos" / name, video(3))

    def refusing(file: Path) -> object:
        if file.name == "b.mp4":
            raise PermissionError(13, "Permission denied")
        return open_regular(file)

    monkeypatch.setattr("core.jobs.video_copies.open_regular", refusing)
    result = exact(tmp_path / "photos", places)

    assert names(result) == {frozenset({"a.mp4", "c.mp4"})}
    (problem,) = result.problems
    assert problem.path.name == "b.mp4"
    assert problem.reason.code is PhotoProblem.PERMISSION_DENIED
    monkeypatch.undo()
    assert names(exact(tmp_path / "photos", places)) == {frozenset({"a.mp4", "b.mp4", "c.mp4"})}


def test_cancel_ends_amid_a_video_and_what_was_read_is_kept(
    tmp_path: Path, places: Places, hashed: list[str]
) -> None:
    for number in (1, 2):
        content = os.urandom(number * MEBIBYTE)
        for name in "ab":
            put(tmp_path / f"photos/{number}{name}.mp4", content)
    progress = Progress(lambda report: None)

    def advance(count: int = 1, of: Callable[[int], None] = progress.advance) -> None:
        if len(hashed) == 4:
            progress.cancel()
        of(count)

    progress.advance = advance  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        exact(tmp_path / "photos", places, progress)
    assert hashed == ["1a.mp4", "1b.mp4", "2a.mp4", "2b.mp4"]

    hashed.clear()
    assert len(exact(tmp_path / "photos", places).groups) == 2
    assert hashed == ["2b.mp4"]
