"""What went to the trash is found there by where it was and by its bytes, never by looks alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review import trash as module
from core.review.journal import Action, Journal
from core.review.removal import undo
from core.review.settling import settle
from core.review.trash import SystemTrash, forget_trash_note
from tests.conftest import photo_of

Save = Callable[..., Path]


def alike(folder: Path, name: str, content: bytes) -> Photo:
    """Files of this are of one size and one time."""
    path = folder / name
    path.write_bytes(content * 100)
    os.utime(path, ns=(10**18, 10**18))
    return photo_of(path)


@pytest.mark.usefixtures("system_trash")
def test_after_a_crash_another_file_of_the_same_size_and_time_is_not_taken_for_it(
    tmp_path: Path, journal: Journal
) -> None:
    keeper, first, second = (alike(tmp_path, f"{name}.bmp", name.encode()) for name in "kab")
    journal.start("batch", Action.TRASH, first, keeper.path)
    SystemTrash().send(first.path)  # then the program died
    SystemTrash().send(second.path)  # by the user

    settle(journal, SystemTrash())

    assert undo("batch", journal, Progress()).moved == (first.path,)
    assert first.path.read_bytes() == b"a" * 100
    assert not second.path.exists()


@pytest.mark.usefixtures("system_trash")
def test_a_file_that_took_its_place_later_is_told_apart_by_its_bytes(
    tmp_path: Path, journal: Journal
) -> None:
    keeper, photo = (alike(tmp_path, f"{name}.bmp", name.encode()) for name in "ka")
    row = journal.start("batch", Action.TRASH, photo, keeper.path)
    place = SystemTrash().send(photo.path)
    alike(tmp_path, "a.bmp", b"x")  # the user's next one, which goes as well
    newer = SystemTrash().send(photo.path)

    assert SystemTrash().find(row) == place
    assert place is not None
    place.unlink()
    assert SystemTrash().find(row) is None
    assert newer is not None
    assert newer.exists()


@pytest.mark.usefixtures("system_trash")
def test_a_copy_of_the_same_bytes_from_elsewhere_is_not_taken_for_it(
    tmp_path: Path, journal: Journal
) -> None:
    (tmp_path / "other").mkdir()
    keeper, photo = (alike(tmp_path, name, b"same") for name in ("k.bmp", "a.bmp"))
    row = journal.start("batch", Action.TRASH, photo, keeper.path)
    SystemTrash().send(alike(tmp_path / "other", "a.bmp", b"same").path)

    assert SystemTrash().find(row) is None


def test_a_file_is_found_whose_folder_was_reached_by_a_link(
    tmp_path: Path, journal: Journal, system_trash: Path
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    keeper, photo = (alike(tmp_path / "link", f"{name}.bmp", name.encode()) for name in "ka")
    row = journal.start("batch", Action.TRASH, photo, keeper.path)

    place = SystemTrash().send(photo.path)

    assert SystemTrash().find(row) == place


@pytest.mark.parametrize("version", [1, 2])
def test_the_trash_of_windows_is_read(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    keeper, photo = (alike(tmp_path, f"{name}.bmp", name.encode()) for name in "ka")
    row = journal.start("batch", Action.TRASH, photo, keeper.path)
    folder = tmp_path / "$Recycle.Bin" / "S-1"
    folder.mkdir(parents=True)
    path = str(photo.path).encode("utf-16-le")
    length = (len(str(photo.path)) + 1).to_bytes(4, "little") if version == 2 else b""
    for name, original in (("$RX.bmp", b"C\0:\0"), ("$RY.bmp", path), ("$RZ.bmp", b"C\0:")):
        (folder / name).write_bytes(b"a" * 100)
        head = bytes([version]) + bytes(23)
        (folder / name.replace("$R", "$I")).write_bytes(head + length + original + b"\0\0")
    monkeypatch.setattr(module, "IS_FREEDESKTOP", False)
    monkeypatch.setattr(module, "_folders", lambda path: [folder])

    place = SystemTrash().find(row)

    assert place == folder / "$RY.bmp"
    forget_trash_note(place)
    assert not (folder / "$IY.bmp").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the trash of Linux")
@pytest.mark.parametrize("note", ["", "Path", "Path=%zz%", "Path=\n", "[Trash Info]\nPath=/no"])
def test_damaged_notes_are_passed_over(
    tmp_path: Path, journal: Journal, system_trash: Path, note: str
) -> None:
    keeper, photo = (alike(tmp_path, f"{name}.bmp", name.encode()) for name in "ka")
    row = journal.start("batch", Action.TRASH, photo, keeper.path)
    place = SystemTrash().send(photo.path)
    assert place is not None
    (system_trash / "files" / "z.bmp").write_bytes(place.read_bytes())
    (system_trash / "info" / "z.bmp.trashinfo").write_text(note)

    assert SystemTrash().find(row) == place
