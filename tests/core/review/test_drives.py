"""Nothing is put under the mount point of a drive that is away."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.drives import drive_of
from core.review.journal import Action, Journal
from core.review.removal import undo
from core.review.removal_reasons import Settled, UndoProblem
from core.review.settling import settle
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.core.review.test_undo import gone, why
from tests.folder_trash import FolderTrash

linux = pytest.mark.skipif(sys.platform != "linux", reason="what Linux tells of drives")
NAS = ("cifs", "//nas/my photos")


@linux
@pytest.mark.parametrize("kind", ["trash", "folder"])
@pytest.mark.parametrize(
    "instead", [(), (("cifs", "//nas/other"),), (NAS, ("tmpfs", "over it"))], ids=str
)
def test_nothing_is_put_under_the_mount_point_of_a_drive_that_is_away(
    keeper: Photo,
    photo: Photo,
    journal: Journal,
    trash: FolderTrash,
    tmp_path: Path,
    mounts: Callable[..., None],
    kind: str,
    instead: tuple[tuple[str, str], ...],
) -> None:
    """Also not where another drive is mounted there, or on top of it."""
    top = keeper.path.parent
    mounts((top, *NAS))
    how: Removal = ToTrash(trash) if kind == "trash" else ToFolder(tmp_path / "aside", top)
    batch = gone([photo], keeper, journal, how)
    shutil.move(top, tmp_path / "drive")
    top.mkdir()
    mounts(*((top, *drive) for drive in instead))

    assert why(undo(batch, journal, Progress())) is UndoProblem.DRIVE_AWAY

    assert list(top.iterdir()) == []
    top.rmdir()
    shutil.move(tmp_path / "drive", top)
    mounts((top, *NAS))
    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert photo_of(photo.path).content_hash == photo.content_hash


@linux
def test_a_photo_of_the_system_drive_comes_back_when_that_was_renewed(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash, mounts: Callable[..., None]
) -> None:
    mounts()
    batch = gone([photo], keeper, journal, ToTrash(trash))
    mounts((Path("/"), "btrfs", "/dev/nvme0n1p2"))

    assert undo(batch, journal, Progress()).moved == (photo.path,)


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Mounts a new, empty drive."""
    tops: list[Path] = []

    def mount(top: Path) -> None:
        top.mkdir(exist_ok=True)
        words = ["mount", "-t", "tmpfs", "-o", "size=1m", "drive", str(top)]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            pytest.skip("only root may mount")
        tops.append(top)

    yield mount
    for top in reversed(tops):
        subprocess.run(["umount", "-l", str(top)], check=False, capture_output=True)


@linux
@pytest.mark.skipif(not shutil.which("mount"), reason="nothing to mount with")
def test_a_drive_is_known_by_its_own_number_where_name_and_place_are_the_same(
    keeper: Photo, journal: Journal, tmp_path: Path, mounted: Callable[[Path], None]
) -> None:
    """Real mounts: the drive is taken away, and then another one put there."""
    top = tmp_path / "usb stick"
    mounted(top)
    (top / "2020").mkdir()
    photo = photo_of(Path(shutil.copy2(keeper.path, top / "2020" / "photo.jpg")))
    batch = gone([photo], keeper, journal, ToFolder(tmp_path / "aside", top))
    subprocess.run(["umount", str(top)], check=True)

    assert why(undo(batch, journal, Progress())) is UndoProblem.DRIVE_AWAY
    mounted(top)
    assert why(undo(batch, journal, Progress())) is UndoProblem.DRIVE_AWAY
    assert list(top.iterdir()) == []


@linux
def test_a_mount_point_with_strange_letters_is_read(
    tmp_path: Path, mounts: Callable[..., None]
) -> None:
    top = tmp_path / "my drive"
    top.mkdir()
    mounts((top, "ntfs3", "/dev/sdc1"), (Path(f"{top} 2"), "vfat", "/dev/sdd1"))

    assert drive_of(top / "a.jpg").top == str(top)
    assert drive_of(Path(f"{top} 2", "deep/er/a.jpg")).source.startswith("vfat /dev/sdd1")
    assert drive_of(tmp_path / "a.jpg").top == "/"


@linux
@pytest.mark.parametrize("away", ["its own drive", "the other drive"])
def test_what_a_crash_cut_off_is_settled_once_its_drives_are_there(
    keeper: Photo,
    photo: Photo,
    journal: Journal,
    trash: FolderTrash,
    tmp_path: Path,
    mounts: Callable[..., None],
    away: str,
) -> None:
    top, stick = keeper.path.parent, tmp_path / "stick"
    stick.mkdir()
    both = (top, *NAS), (stick, "vfat", "/dev/sdb1")
    mounts(*both)
    row = journal.start("batch", Action.MOVE, photo, keeper.path, stick / "photo.jpg")
    shutil.copy2(photo.path, stick / "photo.jpg")
    photo.path.unlink()
    drive, at = (top, both[1]) if away == "its own drive" else (stick, both[0])
    shutil.move(drive, tmp_path / "drive")
    drive.mkdir()
    mounts(at)

    assert settle(journal, trash) == ()
    assert [row.id for row in journal.unsettled()] == [row.id]

    drive.rmdir()
    shutil.move(tmp_path / "drive", drive)
    mounts(*both)
    assert settle(journal, trash) == (
        Reason.of(Settled.MOVED, path=photo.path, place=stick / "photo.jpg"),
    )


@linux
def test_undo_says_that_the_drive_is_away_that_a_photo_was_moved_to(
    keeper: Photo, photo: Photo, journal: Journal, tmp_path: Path, mounts: Callable[..., None]
) -> None:
    stick = tmp_path / "stick"
    mounts((stick, "vfat", "/dev/sdb1"))
    batch = gone([photo], keeper, journal, ToFolder(stick, photo.path.parent))
    stick.rename(tmp_path / "drive")
    mounts()

    assert why(undo(batch, journal, Progress())) is UndoProblem.PLACE_AWAY

    (tmp_path / "drive").rename(stick)
    mounts((stick, "vfat", "/dev/sdb1"))
    assert undo(batch, journal, Progress()).moved == (photo.path,)
