"""What the tests of removal and of its actions share: a store, a journal, a trash, and photos."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image, TiffImagePlugin

from core.photo_files.stated_metadata import Metadata
from core.photo_files.xmp import extended
from core.records import Photo
from core.review import drives
from core.review.journal import Journal
from core.storage.database import open_store
from tests.conftest import photo_of, picture
from tests.folder_trash import FolderTrash


@pytest.fixture
def store(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_store(tmp_path / "store.sqlite")) as connection:
        yield connection


@pytest.fixture
def journal(store: sqlite3.Connection) -> Journal:
    return Journal(store)


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")


@pytest.fixture
def system_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's trash is meanwhile."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only freedesktop's trash can be put elsewhere")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash"


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    """A folder where no hard link from ``tmp_path`` reaches."""
    for candidate in (Path("/dev/shm"), Path.home(), Path("/var/tmp")):
        if candidate.is_dir() and candidate.stat().st_dev != tmp_path.stat().st_dev:
            with tempfile.TemporaryDirectory(dir=candidate) as folder:
                yield Path(folder)
            return
    pytest.skip("all is on one drive")


@pytest.fixture
def permissions_hold() -> Iterator[None]:
    """Also root is refused what a file's mode forbids: two capabilities are put down meanwhile.

    capabilities(7): CAP_DAC_OVERRIDE is bit 1, CAP_DAC_READ_SEARCH bit 2; version 3 of the call.
    """
    if os.name == "nt":
        pytest.skip("Windows knows no modes")
    if os.geteuid() != 0:
        yield
        return
    if not sys.platform.startswith("linux"):
        pytest.skip("nothing is forbidden to root")
    calls = ctypes.CDLL(None, use_errno=True)
    header, sets = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert calls.capget(header, sets) == 0
    effective = sets[0]
    sets[0] = effective & ~0b110
    assert calls.capset(header, sets) == 0
    yield
    sets[0] = effective
    assert calls.capset(header, sets) == 0


@pytest.fixture
def keeper(save_photo: Callable[..., Path]) -> Photo:
    return photo_of(save_photo("lib/keeper.jpg", 1))


@pytest.fixture
def photo(save_photo: Callable[..., Path]) -> Photo:
    return photo_of(save_photo("lib/sub/photo.jpg", 2))


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Says what is mounted: (place, kind, source), one on top of the other."""
    file = tmp_path / "mountinfo"
    monkeypatch.setattr(drives, "MOUNTS", file)

    def say(*mounted: tuple[Path, str, str]) -> None:
        lines = ["21 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw"]
        for top, kind, source in mounted:
            place, source = (str(text).replace(" ", "\\040") for text in (top, source))
            lines.append(f"36 21 0:50 / {place} rw shared:2 master:1 - {kind} {source} rw")
        file.write_text("\n".join(lines) + "\n")

    return say


def camera_photo(file: Path, **said: object) -> Path:
    """A JPEG with what a camera and a user wrote into it."""
    exif = Image.Exif()
    if "taken" in said:
        exif[0x8769] = {0x9003: said["taken"], 0x9011: "+02:00"}
    if "place" in said:
        rational = TiffImagePlugin.IFDRational
        exif[0x8825] = {
            1: "N", 2: (rational(48), rational(12), rational(30)),
            3: "E", 4: (rational(16), rational(22), rational(15)), 5: b"\0", 6: rational(171),
        }  # fmt: skip
    if "stars" in said:
        exif[0x4746] = said["stars"]
    packet = extended(None, Metadata(keywords=tuple(said.get("words", ()))))  # type: ignore[arg-type]
    file.parent.mkdir(parents=True, exist_ok=True)
    picture(3).save(file, "JPEG", exif=exif, xmp=packet)
    return file


@pytest.fixture
def three(save_photo: Callable[..., Path]) -> list[Photo]:
    """A keeper that knows nothing; a copy with date and place; one with keywords and stars."""
    keeper = save_photo("a/keeper.jpg", 1)
    dated = camera_photo(keeper.with_name("dated.jpg"), taken="2019:07:14 09:30:00", place=True)
    tagged = camera_photo(keeper.with_name("tagged.jpg"), words=["sea", "Gäste & <Co>"], stars=4)
    return [photo_of(file) for file in (keeper, dated, tagged)]
