"""The trash of Linux: no file in it is ever replaced, and no name is slow to find."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import RemovalError
from core.review import freedesktop_trash
from core.review.file_renames import rename_without_overwriting
from core.review.freedesktop_trash import TrashFolder, home_trash, send
from core.review.trash import SystemTrash

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the trash of Linux")
SENDER = """
import os, random, sys, time
from pathlib import Path
from core.review.freedesktop_trash import send
for name in ("link", "unlink", "rename", "open"):  # as on a slow drive
    def slow(*words, call=getattr(os, name), **more):
        time.sleep(random.random() * 0.002)
        return call(*words, **more)
    setattr(os, name, slow)
print(flush=True)
sys.stdin.readline()
for file in sorted(Path(sys.argv[1]).rglob("IMG_0001.jpg")):
    send(file)
"""


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def files_of(trash: TrashFolder) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in trash.files.iterdir()}


@pytest.mark.parametrize("has_call", [True, False])
def test_processes_that_trash_files_of_one_name_replace_none(
    tmp_path: Path, system_trash: Path, has_call: bool
) -> None:
    """Also where ``renameat2`` isn't known."""
    contents = {f"{sender} {at}".encode() for sender in range(3) for at in range(40)}
    for content in contents:
        put(tmp_path / content.decode().replace(" ", "/") / "IMG_0001.jpg", content)
    without = "import ctypes\ndel ctypes.CDLL\n" if not has_call else ""
    words = [sys.executable, "-c", without + SENDER]
    senders = [
        subprocess.Popen(
            [*words, str(tmp_path / str(sender))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            cwd=Path(__file__).resolve().parents[3],
        )
        for sender in range(3)
    ]  # fmt: skip
    for process in senders:
        assert process.stdout is not None
        process.stdout.readline()
    for process in senders:
        process.communicate("go\n")

    assert [process.returncode for process in senders] == [0, 0, 0]
    assert set(files_of(home_trash()).values()) == contents
    for name, content in files_of(home_trash()).items():
        original = tmp_path / content.decode().replace(" ", "/") / "IMG_0001.jpg"
        assert home_trash().original(name) == original


def test_the_last_of_many_namesakes_asks_for_no_more_names_than_the_first(
    tmp_path: Path, system_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def counted(name: Path, mode: str, **more: Any) -> Any:
        names.append(name.name)
        return name.open(mode, encoding=more["encoding"])

    monkeypatch.setattr(freedesktop_trash, "open", counted, raising=False)
    for at in range(120):
        send(put(tmp_path / str(at) / "IMG_0001.jpg", str(at).encode()))

    assert 120 <= len(names) <= 2 * 120
    assert len(files_of(home_trash())) == 120


def test_a_note_says_what_the_specification_asks_for(tmp_path: Path, system_trash: Path) -> None:
    name = os.fsdecode(b"100% a\xff\n\xc3\xa9.jpg")
    path = put(tmp_path / "Ä b" / name, b"photo")

    place = send(path)

    note = system_trash / "info" / f"{name}.trashinfo"
    lines = note.read_text(encoding="ascii").splitlines()
    assert (place.read_bytes(), place.parent) == (b"photo", system_trash / "files")
    assert lines[0] == "[Trash Info]"
    assert lines[1].endswith("/%C3%84%20b/100%25%20a%FF%0A%C3%A9.jpg")
    assert lines[2].startswith("DeletionDate=20")
    assert (note.stat().st_mode & 0o777, system_trash.stat().st_mode & 0o777) == (0o600, 0o700)
    assert home_trash().original(place.name) == path


@pytest.mark.parametrize(
    "name", ["a" * 255, "é" * 125 + ".jpg", "." + "a" * 254, "a." + "b" * 253, "a" * 246]
)
def test_names_that_leave_no_room_for_the_note_are_shortened(
    tmp_path: Path, system_trash: Path, name: str
) -> None:
    for at in range(2):
        send(put(tmp_path / str(at) / name, str(at).encode()))

    assert sorted(files_of(home_trash()).values()) == [b"0", b"1"]
    originals = {home_trash().original(file) for file in files_of(home_trash())}
    assert originals == {tmp_path / str(at) / name for at in range(2)}


def test_a_file_in_the_trash_without_a_note_is_not_replaced(
    tmp_path: Path, system_trash: Path
) -> None:
    put(system_trash / "files" / "a.jpg", b"somebody's")

    place = send(put(tmp_path / "a.jpg", b"photo"))

    assert files_of(home_trash()) == {"a.jpg": b"somebody's", place.name: b"photo"}
    assert len(list((system_trash / "info").iterdir())) == 1


def test_what_can_not_be_moved_leaves_no_note(
    tmp_path: Path, system_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(source: Path, target: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(freedesktop_trash, "rename_without_overwriting", refused)

    with pytest.raises(RemovalError):
        SystemTrash().send(put(tmp_path / "a.jpg", b"photo"))

    assert (tmp_path / "a.jpg").read_bytes() == b"photo"
    assert list((system_trash / "info").iterdir()) == []


def test_a_link_goes_itself(tmp_path: Path, system_trash: Path) -> None:
    photo = put(tmp_path / "a.jpg", b"photo")
    (tmp_path / "link.jpg").symlink_to(photo)

    assert send(tmp_path / "link.jpg").is_symlink()
    assert photo.read_bytes() == b"photo"


@pytest.fixture
def drive(other_drive: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that passes for the top of another drive."""
    monkeypatch.setattr(freedesktop_trash, "top_folder", lambda folder: other_drive)
    yield other_drive


def test_a_file_on_another_drive_goes_to_the_trash_of_that_drive(
    drive: Path, system_trash: Path
) -> None:
    path = put(drive / "2020" / "a b.jpg", b"photo")

    place = send(path)

    trash = TrashFolder(drive / f".Trash-{os.getuid()}", drive)
    assert place == trash.files / "a b.jpg"
    assert trash.original("a b.jpg") == path
    assert "Path=2020/a%20b.jpg" in trash.note_of("a b.jpg").read_text()
    assert trash.folder.stat().st_mode & 0o777 == 0o700
    assert not system_trash.exists()


@pytest.mark.parametrize("mode", [0o777, 0o1777])
def test_the_trash_that_all_users_share_is_taken_if_it_is_safe(drive: Path, mode: int) -> None:
    """It must be sticky, so that nobody can take away what others put there."""
    (drive / ".Trash").mkdir()
    (drive / ".Trash").chmod(mode)

    place = send(put(drive / "a.jpg", b"photo"))

    user = str(os.getuid())
    shared, own = drive / ".Trash" / user, drive / f".Trash-{user}"
    assert place == (shared if mode & 0o1000 else own) / "files" / "a.jpg"


def test_a_trash_that_is_a_link_is_not_used(drive: Path, tmp_path: Path) -> None:
    (drive / f".Trash-{os.getuid()}").symlink_to(tmp_path)

    with pytest.raises(OSError, match="Not a directory"):
        send(put(drive / "a.jpg", b"photo"))

    assert (drive / "a.jpg").read_bytes() == b"photo"


def test_another_mount_of_the_same_device_is_another_drive_for_the_trash(
    tmp_path: Path, system_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rename between two mounts is refused also where both show one device."""
    rename = rename_without_overwriting

    def refused(source: Path, target: Path) -> None:
        if target.is_relative_to(system_trash):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        rename(source, target)

    monkeypatch.setattr(freedesktop_trash, "rename_without_overwriting", refused)
    monkeypatch.setattr(freedesktop_trash, "top_folder", lambda folder: tmp_path)

    first = send(put(tmp_path / "a.jpg", b"photo"))
    monkeypatch.setattr(freedesktop_trash, "top_folder", lambda folder: tmp_path / "nowhere")
    second = send(put(tmp_path / "a.jpg", b"photo 2"))

    assert first.is_relative_to(tmp_path / f".Trash-{os.getuid()}")
    assert second.is_relative_to(system_trash)
    assert (first.read_bytes(), second.read_bytes()) == (b"photo", b"photo 2")


def test_what_the_file_manager_trashed_is_read_as_well(tmp_path: Path, system_trash: Path) -> None:
    path = put(tmp_path / "ä.jpg", b"photo")
    environment = os.environ | {"XDG_DATA_HOME": str(system_trash.parent)}
    subprocess.run(
        [sys.executable, "-c", "import sys, send2trash; send2trash.send2trash(sys.argv[1])", path],
        check=True, env=environment,
    )  # fmt: skip

    assert home_trash().original("ä.jpg") == path
