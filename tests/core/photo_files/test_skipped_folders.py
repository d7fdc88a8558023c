"""Trash, snapshots and thumbnails aren't scanned; libraries of programs aren't touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from core.photo_files.discovery import NOTHING_MOVED, discover
from core.photo_files.reasons import FolderProblem, SkippedFiles
from core.progress import Progress
from core.records import Problem, ScanFolder
from core.wording.reasons import Reason

Save = Callable[..., Path]


def walk(
    top: Path, *references: Path, moved_away: Mapping[Path, int] = NOTHING_MOVED
) -> tuple[dict[str, bool], list[Problem]]:
    """Each photo below ``top`` by its path, and whether it is a reference."""
    problems: list[Problem] = []
    folders = [ScanFolder(top), *(ScanFolder(path, True) for path in references)]
    files = discover(folders, Progress(), problems.append, moved_away)
    return {file.path.relative_to(top).as_posix(): file.is_reference for file in files}, problems


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("@Recycle", SkippedFiles.TRASH),
        ("#RECYCLE", SkippedFiles.TRASH),
        ("#recycle", SkippedFiles.TRASH),
        ("$Recycle.Bin", SkippedFiles.TRASH),
        ("RECYCLER/S-1-5-21", SkippedFiles.TRASH),
        (".recycle", SkippedFiles.TRASH),
        (".Trash", SkippedFiles.TRASH),
        (".Trashes/501", SkippedFiles.TRASH),
        (".trash-1000/files", SkippedFiles.TRASH),
        (".Trash-1000/files", SkippedFiles.TRASH),
        ("anna/files_trashbin/files", SkippedFiles.TRASH),
        ("#snapshot/daily", SkippedFiles.SNAPSHOTS),
        ("@Recently-Snapshot/GMT+01", SkippedFiles.SNAPSHOTS),
        (".zfs/snapshot", SkippedFiles.SNAPSHOTS),
        ("~snapshot", SkippedFiles.SNAPSHOTS),
        (".snapshot", SkippedFiles.SNAPSHOTS),
        (".snapshots/1/snapshot", SkippedFiles.SNAPSHOTS),
        ("@GMT-2024.05.01-00.00.00", SkippedFiles.SNAPSHOTS),
        ("2024-05-01-101112.backup", SkippedFiles.SNAPSHOTS),
        ("Backups.backupdb", SkippedFiles.SNAPSHOTS),
        ("@eaDir/IMG.jpg", SkippedFiles.THUMBNAILS),
        (".@__thumb", SkippedFiles.THUMBNAILS),
        ("@__thumb", SkippedFiles.THUMBNAILS),
        (".thumbnails/normal", SkippedFiles.THUMBNAILS),
        ("Lightroom Catalog Previews.lrdata/0", SkippedFiles.THUMBNAILS),
        ("@Transcode/720P", SkippedFiles.THUMBNAILS),
        ("Shoot/CaptureOne/Cache/Thumbnails", SkippedFiles.THUMBNAILS),
        ("@sharesnap/daily", SkippedFiles.SNAPSHOTS),
    ],
)
def test_places_of_the_system_are_skipped_at_any_depth_and_said_once(
    save_photo: Save, tmp_path: Path, name: str, code: SkippedFiles
) -> None:
    for above in ("", "deep/er/"):
        save_photo(f"{above}{name}/a.jpg")
    save_photo("kept.jpg")

    photos, (problem,) = walk(tmp_path / "photos")

    assert photos == {"kept.jpg": False}
    assert problem.reason == Reason.of(code, count=2)


def test_the_trash_of_a_home_is_known_by_its_layout(save_photo: Save, tmp_path: Path) -> None:
    save_photo("share/Trash/files/a.jpg")
    (tmp_path / "photos/share/Trash/info").mkdir()
    save_photo("Trash/what people threw away.jpg")

    photos, problems = walk(tmp_path / "photos")

    assert photos == {"Trash/what people threw away.jpg": False}
    assert [problem.reason for problem in problems] == [Reason.of(SkippedFiles.TRASH, count=1)]


def test_an_empty_trash_is_not_worth_a_word(save_photo: Save, tmp_path: Path) -> None:
    save_photo("a.jpg")
    (tmp_path / "photos" / ".Trash-1000").mkdir()

    assert walk(tmp_path / "photos") == ({"a.jpg": False}, [])


@pytest.mark.parametrize(
    "name", ["Trash/files", ".Trash-1000/files", "@Recycle", "@eaDir", "#snapshot/x"]
)
def test_a_trash_that_was_chosen_is_scanned_with_a_word(
    save_photo: Save, tmp_path: Path, name: str
) -> None:
    top = save_photo(f"{name}/a.jpg").parent
    (tmp_path / "photos" / "Trash" / "info").mkdir(parents=True)

    photos, problems = walk(top)

    assert photos == {"a.jpg": False}
    assert problems == [Problem(top, Reason.of(FolderProblem.CHOSEN_ANYWAY))]


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ("A.photoslibrary/originals/0/a.jpg", "A.photoslibrary/resources/derivatives/0/a.jpg"),
        ("A.PhotosLibrary/scopes/x/originals/0/a.jpg", "A.PhotosLibrary/private/a.jpg"),
        ("A.migratedphotolibrary/Masters/2012/a.jpg", "A.migratedphotolibrary/Previews/a.jpg"),
        ("A.aplibrary/Masters/a.jpg", "A.aplibrary/Thumbnails/a.jpg"),
        ("A.lrlibrary/0f/originals/2020/a.jpg", "A.lrlibrary/0f/previews/a.jpg"),
        ("A.cocatalog/Originals/a.jpg", "A.cocatalog/Cache/Proxies/a.jpg"),
        ("A.photolibrary/Masters/a.jpg", "A.photolibrary/cover.jpg"),
        ("iPhoto Library/Originals/a.jpg", "iPhoto Library/Data/a.jpg"),
        ("A.fcpbundle/May/Original Media/a.mov", "A.fcpbundle/May/Render Files/a.mov"),
        ("A.imovielibrary/May/Original Media/a.mp4", "A.imovielibrary/May/Cache/a.mp4"),
        ("immich/upload/0/a.jpg", "immich/thumbs/0/a.jpg"),
        ("immich/library/0/a.jpg", "immich/thumbs/0/a.jpg"),
        ("data/anna/files/a.jpg", "data/appdata_oc12/preview/0/a.jpg"),
    ],
)
def test_libraries_of_programs_are_compared_and_never_touched(
    save_photo: Save, tmp_path: Path, original: str, derived: str
) -> None:
    save_photo(original)
    save_photo(derived, 1)
    save_photo("own/b.jpg", 2)
    top = tmp_path / "photos"

    photos, problems = walk(top)

    assert photos == {original: True, "own/b.jpg": False}
    assert SkippedFiles.LIBRARIES in {problem.reason.code for problem in problems}
    chosen, _ = walk((top / original).parent)
    assert chosen == {Path(original).name: True}


@pytest.mark.parametrize(
    "document", ["Talk.key/Data", "Letter.pages/Data", "Notes.rtfd", "Song.band/Media", "A.library"]
)
def test_pictures_of_a_document_that_is_a_folder_are_never_touched(
    save_photo: Save, tmp_path: Path, document: str
) -> None:
    save_photo(f"{document}/a.jpg")
    save_photo("a.jpg")

    photos, problems = walk(tmp_path / "photos")

    assert photos == {f"{document}/a.jpg": True, "a.jpg": False}
    assert [problem.reason for problem in problems] == [Reason.of(SkippedFiles.LIBRARIES, count=1)]


@pytest.mark.parametrize(
    "name",
    [
        "SYNOFILE_THUMB_M.jpg",
        "SYNOPHOTO_THUMB_XL.jpg",
        "synophoto:thumb_s.jpg",
        "SYNOPHOTO_FILM_M.mp4",
    ],
)
def test_thumbnails_of_synology_are_known_outside_of_its_folders_too(
    save_photo: Save, tmp_path: Path, name: str
) -> None:
    save_photo(f"copied/IMG.jpg/{name}")
    save_photo("SYNOFILE.jpg")

    photos, problems = walk(tmp_path / "photos")

    assert photos == {"SYNOFILE.jpg": False}
    assert [problem.reason for problem in problems] == [Reason.of(SkippedFiles.THUMBNAILS, count=1)]


def test_an_old_iphoto_library_is_known_by_its_catalog(save_photo: Save, tmp_path: Path) -> None:
    save_photo("My Library/Originals/a.jpg")
    save_photo("My Library/Modified/a.jpg", 1)
    (tmp_path / "photos/My Library/AlbumData.xml").write_text("<plist/>")

    photos, problems = walk(tmp_path / "photos")

    assert photos == {"My Library/Originals/a.jpg": True}
    assert [problem.reason for problem in problems] == [Reason.of(SkippedFiles.LIBRARIES, count=1)]


def test_folders_that_are_only_called_alike_are_scanned(save_photo: Save, tmp_path: Path) -> None:
    names = (
        "thumbs/a.jpg", "library/a.jpg", "files/cache/a.jpg", "originals/a.jpg", "upload/a.jpg",
        "Previews/a.jpg", "trash/files/a.jpg", "snapshots/a.jpg", "photos.backup/a.jpg",
    )  # fmt: skip
    for number, name in enumerate(names):
        save_photo(f"{number}/{name}")

    photos, problems = walk(tmp_path / "photos")

    assert photos == {f"{number}/{name}": False for number, name in enumerate(names)}
    assert problems == []


def test_what_was_moved_away_is_left_out_while_it_is_the_same_file(
    save_photo: Save, tmp_path: Path
) -> None:
    moved, other = save_photo("removed/a.jpg"), save_photo("removed/b.jpg", 1)
    kept = save_photo("kept.jpg")
    away = {moved: moved.stat().st_size, other: other.stat().st_size + 1}

    photos, problems = walk(tmp_path / "photos", moved_away=away)

    assert photos == {"kept.jpg": False, "removed/b.jpg": False}
    assert kept.exists()
    assert problems == [Problem(moved, Reason.of(SkippedFiles.MOVED_AWAY, count=1))]
