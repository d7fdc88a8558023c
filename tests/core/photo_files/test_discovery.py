"""A walk finds every photo once, in a fixed order, and lists what it can't read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import Cancelled
from core.photo_files.discovery import discover
from core.photo_files.file_kinds import READS_JPEG_XL, looks_like_photo
from core.photo_files.reasons import FolderProblem, PhotoProblem
from core.progress import Progress
from core.records import FoundFile, Problem, ScanFolder
from core.wording.reasons import Reason

Save = Callable[..., Path]


def walk(*folders: ScanFolder) -> tuple[list[FoundFile], list[Problem]]:
    problems: list[Problem] = []
    return list(discover(folders, Progress(), problems.append)), problems


def test_hidden_and_system_folders_and_other_files_are_left_out(
    save_photo: Save, tmp_path: Path
) -> None:
    for name in (".hidden/a.jpg", "System Volume Information/b.jpg", ".d.jpg"):
        save_photo(name)
    photo = save_photo("2023/deep/er/e.jpg")
    (tmp_path / "photos" / "notes.txt").write_text("no photo")

    files, problems = walk(ScanFolder(tmp_path / "photos"))

    assert [file.path for file in files] == [photo]
    assert problems == []


def test_content_tells_a_photo_without_extension(save_photo: Save, tmp_path: Path) -> None:
    photo = save_photo("IMG_1234")
    (tmp_path / "photos" / "data").write_bytes(b"\x00" * 64)

    assert [file.path for file in walk(ScanFolder(tmp_path / "photos"))[0]] == [photo]


def test_symlink_loops_and_hard_links_give_each_file_once(save_photo: Save, tmp_path: Path) -> None:
    first = save_photo("a.jpg")
    os.link(first, tmp_path / "photos" / "b.jpg")
    (tmp_path / "photos" / "loop").symlink_to(tmp_path / "photos", target_is_directory=True)
    (tmp_path / "photos" / "c.jpg").symlink_to(first)

    files, problems = walk(ScanFolder(tmp_path / "photos"), ScanFolder(tmp_path / "photos"))

    assert len(files) == 1
    assert problems == []


def test_a_photo_in_a_reference_folder_belongs_to_it(save_photo: Save, tmp_path: Path) -> None:
    save_photo("keep/a.jpg")
    save_photo("b.jpg")
    top = tmp_path / "photos"

    files, _ = walk(ScanFolder(top), ScanFolder(top / "keep", is_reference=True))

    assert {file.path.name: file.is_reference for file in files} == {"a.jpg": True, "b.jpg": False}


def test_names_that_are_no_utf8_work(save_photo: Save, tmp_path: Path) -> None:
    file = save_photo("a.jpg")
    odd = os.fsencode(file.parent) + b"/\xff\xfe.jpg"
    file.rename(os.fsdecode(odd))

    files, _ = walk(ScanFolder(tmp_path / "photos"))

    assert os.fsencode(files[0].path) == odd


def test_what_is_missing_broken_or_a_drawing_is_listed(save_photo: Save, tmp_path: Path) -> None:
    save_photo("a.jpg")
    (tmp_path / "photos" / "b.jpg").symlink_to(tmp_path / "gone.jpg")
    (tmp_path / "photos" / "c.svg").write_text("<svg/>")

    files, problems = walk(ScanFolder(tmp_path / "photos"), ScanFolder(tmp_path / "unplugged"))

    assert len(files) == 1
    assert {problem.path.name: problem.reason for problem in problems} == {
        "b.jpg": Reason.of(PhotoProblem.DANGLING_LINK),
        "c.svg": Reason.of(PhotoProblem.DRAWING),
        "unplugged": Reason.of(FolderProblem.NOT_THERE),
    }


@pytest.mark.usefixtures("permissions_hold")
def test_a_folder_without_permission_is_listed(save_photo: Save, tmp_path: Path) -> None:
    closed = save_photo("closed/a.jpg").parent
    closed.chmod(0)
    try:
        _, (problem,) = walk(ScanFolder(tmp_path / "photos"))
        assert problem == Problem(closed, Reason.of(FolderProblem.PERMISSION_DENIED))
    finally:
        closed.chmod(0o700)


def test_a_walk_can_be_cancelled(save_photo: Save, tmp_path: Path) -> None:
    save_photo("a.jpg")
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        list(discover([ScanFolder(tmp_path / "photos")], progress, lambda problem: None))


def test_pictures_that_cannot_be_read_are_named(save_photo: Save, tmp_path: Path) -> None:
    photo = save_photo("really a photo.tga")
    bytes_of = {
        "a.tga": bytes(50),
        "b.PSB": b"8BPS\x00\x02",
        "c.jxl": b"\xff\x0a" + bytes(9),
        "c without extension": b"\x00\x00\x00\x0cJXL \r\n\x87\n",
        "d.dat": b"v/1\x01" + bytes(9),
        "e.ico": bytes(50),
        "f": bytes(128) + b"DICM",
        "g.hdr": b"#?RADIANCE\n",
    }
    if READS_JPEG_XL:
        bytes_of = {name: head for name, head in bytes_of.items() if not name.startswith("c")}
    for name, content in bytes_of.items():
        (photo.parent / name).write_bytes(content)
    (photo.parent / "unknown.dat").write_bytes(bytes(50))

    files, problems = walk(ScanFolder(photo.parent))

    assert [file.path for file in files] == [photo]
    assert {problem.path.name for problem in problems} == set(bytes_of)
    assert {problem.reason.code for problem in problems} == {PhotoProblem.FORMAT_NOT_READ}
    named = {problem.reason for problem in problems}
    assert Reason.of(PhotoProblem.FORMAT_NOT_READ, format="Photoshop") in named
    jpeg_xl = Reason.of(PhotoProblem.FORMAT_NOT_READ, format="JPEG XL")
    assert (jpeg_xl in named) is not READS_JPEG_XL


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"\xff\xd8\xff\xe0 JFIF", True),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", True),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", False),
        (b"\x00\x00\x00\x18ftypheic", True),
        (b"\x00\x00\x00\x18ftypmp42", False),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n", True),
        (b"\xff\xd8\xff\xf7", False),
        (b"", False),
    ],
)
def test_magic_numbers(head: bytes, expected: bool) -> None:
    assert looks_like_photo(head) is expected
