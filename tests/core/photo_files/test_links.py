"""Links and second ways to a file: a photo is scanned once; links alone give no right to touch."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.photo_files.discovery import discover
from core.photo_files.files_met import FilesMet
from core.photo_files.reasons import PhotoProblem, SkippedFiles
from core.progress import Progress
from core.records import Problem, ScanFolder
from core.wording.reasons import Reason

Save = Callable[..., Path]


def walk(*folders: ScanFolder) -> tuple[dict[Path, bool], list[Problem]]:
    """Each photo, and whether it is a reference; no photo comes twice."""
    problems: list[Problem] = []
    files = list(discover(folders, Progress(), problems.append))
    photos = {file.path: file.is_reference for file in files}
    assert len(photos) == len(files)
    return photos, problems


def link(at: Path, target: Path) -> Path:
    at.parent.mkdir(parents=True, exist_ok=True)
    at.symlink_to(target)
    return at


@pytest.mark.parametrize("name", ["0.jpg", "z.jpg"])
def test_a_real_file_wins_over_links_to_it(save_photo: Save, tmp_path: Path, name: str) -> None:
    photo = save_photo("m/m.jpg")
    link(tmp_path / "photos" / name, photo)
    link(tmp_path / "photos" / "0", photo.parent)

    assert walk(ScanFolder(tmp_path / "photos")) == ({photo: False}, [])


def test_a_chosen_link_to_a_folder_that_is_chosen_too_adds_nothing(
    save_photo: Save, tmp_path: Path
) -> None:
    photo = save_photo("a.jpg")
    other = link(tmp_path / "link", photo.parent)

    assert walk(ScanFolder(other), ScanFolder(photo.parent)) == ({photo: False}, [])
    assert walk(ScanFolder(other)) == ({other / "a.jpg": False}, [])


def test_links_that_lead_out_are_not_followed_and_said_once(
    save_photo: Save, tmp_path: Path
) -> None:
    photo = save_photo("a.jpg")
    away = save_photo("../away/deep/b.jpg")
    wine = link(photo.parent / "prefix" / "dosdevices" / "z:", tmp_path)
    link(photo.parent / "single.jpg", away)
    link(photo.parent / "notes.txt", save_photo("../away/notes.txt"))

    photos, problems = walk(ScanFolder(photo.parent))

    assert photos == {photo: False}
    first = photo.parent / "single.jpg"
    assert first.exists() and wine.exists()
    assert problems == [Problem(first, Reason.of(SkippedFiles.LINKS, count=2))]


def test_what_only_a_link_leads_to_is_never_touched(save_photo: Save, tmp_path: Path) -> None:
    hidden, annexed = save_photo(".hidden/a.jpg"), save_photo(".git/annex/b.jpg")
    top = tmp_path / "photos"
    link(top / "shown", hidden.parent)
    link(top / "b.jpg", annexed)
    link(top / "b-again.jpg", annexed)

    assert walk(ScanFolder(top)) == ({hidden: True, annexed: True}, [])


def test_a_link_into_a_reference_protects_what_it_leads_to(
    save_photo: Save, tmp_path: Path
) -> None:
    folder, single = save_photo("archive/.private/r.jpg"), save_photo("archive/.single.jpg", 1)
    here = tmp_path / "photos" / "here"
    link(here / "l", folder.parent)
    link(here / "l.jpg", single)

    photos, _ = walk(ScanFolder(here), ScanFolder(tmp_path / "photos" / "archive", True))

    assert photos == {folder: True, single: True}


def test_a_link_in_a_reference_protects_what_it_leads_to(save_photo: Save, tmp_path: Path) -> None:
    single, linked, other = (
        save_photo("here/a.jpg"),
        save_photo("here/b/1.jpg"),
        save_photo("here/c.jpg"),
    )
    favorites = tmp_path / "photos" / "favorites"
    link(favorites / "a.jpg", single)
    link(favorites / "b", linked.parent)

    photos, _ = walk(ScanFolder(single.parent), ScanFolder(favorites, True))

    assert photos == {single: True, linked: True, other: False}


def test_links_in_circles_and_to_nothing_end(save_photo: Save, tmp_path: Path) -> None:
    photo = save_photo("a/b.jpg")
    link(tmp_path / "photos" / "a" / "up", tmp_path / "photos")
    link(tmp_path / "photos" / "x.jpg", tmp_path / "photos" / "y.jpg")
    nothing = link(tmp_path / "photos" / "y.jpg", tmp_path / "gone.jpg")
    endless = link(tmp_path / "photos" / "z.jpg", tmp_path / "photos" / "z.jpg")

    photos, problems = walk(ScanFolder(tmp_path / "photos"))

    assert photos == {photo: False}
    assert {problem.path.name for problem in problems} == {"x.jpg", "y.jpg", "z.jpg"}
    assert Problem(nothing, Reason.of(PhotoProblem.DANGLING_LINK)) in problems
    assert next(item for item in problems if item.path == endless).reason != problems[0].reason


def test_links_into_trash_and_snapshots_are_skipped(save_photo: Save, tmp_path: Path) -> None:
    deleted = save_photo(".Trash-1000/files/a.jpg")
    old = save_photo(".snapshots/7/a.jpg")
    latest = link(tmp_path / "photos" / "latest", old.parent)
    link(tmp_path / "photos" / "found.jpg", deleted)

    photos, problems = walk(ScanFolder(tmp_path / "photos"))

    assert photos == {}
    counts = {problem.reason.code: dict(problem.reason.fields)["count"] for problem in problems}
    assert counts == {SkippedFiles.TRASH: 2, SkippedFiles.SNAPSHOTS: 2}
    assert latest.exists()


PLACES = ("a", "a/x", "a/.h", "a/ref", "a/ref/.h", "b", "b/y", "away", "away/z")
IN_FOLDER = st.sampled_from(PLACES)


@settings(max_examples=60, deadline=None)
@given(
    photos=st.sets(st.tuples(IN_FOLDER, st.sampled_from(["1.jpg", "2.jpg"]))),
    links=st.lists(st.tuples(IN_FOLDER, IN_FOLDER, st.sampled_from(["", "1.jpg", "2.jpg"]))),
    hard_links=st.lists(st.tuples(IN_FOLDER, st.integers(0, 99)), max_size=3),
)
def test_whatever_leads_where_only_real_files_of_chosen_folders_may_be_touched(
    photos: set[tuple[str, str]],
    links: list[tuple[str, str, str]],
    hard_links: list[tuple[str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch).resolve()
        for place in PLACES:
            (top / place).mkdir(parents=True, exist_ok=True)
        files = [top / place / name for place, name in sorted(photos)]
        for file in files:
            file.write_bytes(os.urandom(9))
        for number, (place, at) in enumerate(hard_links if files else ()):
            os.link(files[at % len(files)], top / place / f"h{number}.jpg")
        for number, (place, target, name) in enumerate(links):
            link(top / place / f"l{number}.jpg", top / target / name)

        chosen = [ScanFolder(top / "a"), ScanFolder(top / "b"), ScanFolder(top / "a/ref", True)]
        met, _ = walk(*chosen)

        assert len({path.stat().st_ino for path in met}) == len(met)
        for path, is_reference in met.items():
            assert path == path.resolve()
            parts = path.relative_to(top).parts
            assert parts[0] in "ab"
            assert is_reference or not ({"ref", ".h"} & set(parts))
        inodes = {path.stat().st_ino for path in met}
        assert inodes >= {
            file.stat().st_ino
            for file in files
            if not {"away", ".h"} & set(file.relative_to(top).parts)
        }


def status(**changed: int) -> os.stat_result:
    """Of a file on a drive whose inodes say nothing, unless changed."""
    values = {"ino": 9, "dev": 5, "nlink": 1, "size": 100, "mtime": 10**18 + 1, "ctime": 10**18 + 3}
    values |= changed
    times = {"st_mtime_ns": values["mtime"], "st_ctime_ns": values["ctime"], "st_atime_ns": 0}
    plain = [0o100644, values["ino"], values["dev"], values["nlink"], 0, 0, values["size"], 0, 0, 0]
    return os.stat_result(plain, times)


def test_one_inode_for_many_files_makes_them_no_single_file(tmp_path: Path) -> None:
    met = FilesMet([])
    assert not met.is_met("a.jpg", status())

    assert met.is_met("a.jpg", status())
    for name, change in (
        ("b.jpg", {}),
        ("a.jpg", {"size": 101}),
        ("a.jpg", {"mtime": 10**18}),
        ("a.jpg", {"ctime": 10**18}),
        ("a.jpg", {"dev": 6}),
    ):
        assert not met.is_met(name, status(**change))


def test_hard_links_are_one_file_whatever_their_names(tmp_path: Path) -> None:
    met = FilesMet([])
    assert not met.is_met("a.jpg", status(nlink=2))
    assert met.is_met("b.jpg", status(nlink=2))
    assert not met.is_met("c.jpg", status(nlink=2, size=5))


def test_a_file_without_inode_is_always_another_one(tmp_path: Path) -> None:
    met = FilesMet([])
    assert [met.is_met("a.jpg", status(ino=0)) for _ in range(2)] == [False, False]


@pytest.mark.parametrize(
    ("kind", "change", "is_one"),
    [
        ("fuse.bindfs", {}, True),
        ("cifs", {"ino": 77}, True),
        ("nfs4", {"size": 3}, False),
        ("cifs", {"ctime": 10**18}, False),
        ("ext4", {}, False),
        ("fuseblk", {}, False),
    ],
)
def test_a_drive_that_shows_a_folder_again_shows_the_same_files(
    tmp_path: Path, kind: str, change: dict[str, int], is_one: bool
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        f"1 0 0:50 / / rw shared:1 - ext4 /dev/sda1 rw\n2 1 0:51 / /mnt/a\\040b rw - {kind} x rw\n"
    )
    met = FilesMet(["/home/photos", "/mnt/a b/photos"], mounts)
    there = status(dev=os.makedev(0, 51), **change)

    assert not met.is_another_view("a.jpg", status(dev=os.makedev(0, 50)))
    assert met.is_another_view("a.jpg", there) is is_one
    assert not met.is_another_view("other.jpg", there)
