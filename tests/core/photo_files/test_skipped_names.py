"""Folders that the user doesn't want to be scanned, by name or pattern."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.photo_files.discovery import discover
from core.photo_files.reasons import SkippedFiles
from core.photo_files.skipped_names import SkippedNames
from core.progress import Progress
from core.records import Problem, ScanFolder
from core.wording.reasons import Reason

Save = Callable[..., Path]


def walk(*names: str, tops: list[ScanFolder]) -> tuple[set[str], list[Problem]]:
    problems: list[Problem] = []
    skipped = SkippedNames(names)
    files = discover(tops, Progress(), problems.append, skipped_names=skipped)
    return {file.path.name for file in files}, problems


def test_folders_of_these_names_are_skipped_wherever_they_are_and_that_is_said(
    save_photo: Save, tmp_path: Path
) -> None:
    save_photo("kept.jpg")
    save_photo("2024/EXPORTS/a.jpg")
    save_photo("2024/deep/Exports/b.jpg")
    save_photo("cache.cache/c.jpg")
    save_photo("Exports of May/kept too.jpg")

    photos, problems = walk("exports", "*.cache", tops=[ScanFolder(tmp_path / "photos")])

    assert photos == {"kept.jpg", "kept too.jpg"}
    assert [problem.reason for problem in problems] == [Reason.of(SkippedFiles.CHOSEN, count=3)]


def test_a_folder_that_was_chosen_is_scanned_all_the_same(save_photo: Save, tmp_path: Path) -> None:
    folder = save_photo("Exports/a.jpg").parent
    assert walk("Exports", tops=[ScanFolder(folder)]) == ({"a.jpg"}, [])
    assert walk("Exports", tops=[ScanFolder(folder.parent), ScanFolder(folder, True)]) == (
        {"a.jpg"},
        [],
    )


def test_no_link_leads_into_a_skipped_folder(save_photo: Save, tmp_path: Path) -> None:
    photo = save_photo("Exports/deep/a.jpg")
    (tmp_path / "photos/link").symlink_to(photo.parent)
    (tmp_path / "photos/link.jpg").symlink_to(photo)
    assert walk("Exports", tops=[ScanFolder(tmp_path / "photos")])[0] == set()


@pytest.mark.parametrize(
    ("pattern", "folder", "matches"),
    [
        ("Exports", "exports", True),
        ("Exports", "Exports 2", False),
        ("*.cache", "a.CACHE", True),
        ("backup-20[12]?", "Backup-2024", True),
        ("backup-20[12]?", "Backup-2034", False),
        ("caf\u00e9", "cafe\u0301", True),
        ("STRASSE", "straße", True),
        ("a|b", "a", False),
        ("[unclosed", "[unclosed", True),
    ],
)
def test_patterns(pattern: str, folder: str, matches: bool) -> None:
    assert SkippedNames([pattern]).match(folder) is matches


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1)), st.text())
def test_plain_names_match_themselves_alone(names: list[str], other: str) -> None:
    skipped = SkippedNames(names)
    assert all(map(skipped.match, names))
    folded = {name.casefold() for name in names}
    if other.isascii() and other.casefold() not in folded:
        assert not skipped.match(other)
