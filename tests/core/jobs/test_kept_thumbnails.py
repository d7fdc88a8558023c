"""After a scan thumbnails come without the files; what changed, or was never scanned, is read."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.jobs.kept_thumbnails import KeptThumbnails
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.decoding import Decoder, RgbPixels
from core.progress import Progress
from core.records import ScanFolder
from core.settings import ScanSettings
from tests.conftest import FakeEmbedder, picture

SIDE = 128


class Reading(Decoder):
    """Counts what it is asked for."""

    asked = 0

    def decode_rgb(self, path: Path, min_side: int | None) -> RgbPixels:
        """One more."""
        self.asked += 1
        return super().decode_rgb(path, min_side)


@pytest.fixture
def photo(tmp_path: Path, places: Places) -> Path:
    """Scanned."""
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(5, (800, 600)).save(folder / "photo.jpg", quality=90)
    settings = ScanSettings((ScanFolder(folder),))
    scan(settings, places, Progress(), load_embedder=FakeEmbedder)
    return folder / "photo.jpg"


@pytest.fixture
def thumbnails(places: Places) -> KeptThumbnails:
    return KeptThumbnails(places.cache_file, Reading())


def reads(thumbnails: KeptThumbnails, photo: Path, side: int = SIDE) -> int:
    before = thumbnails.decoder.asked  # type: ignore[attr-defined]
    shown = thumbnails.decode_rgb(photo, side)
    assert min(shown.width, shown.height) >= side
    assert len(shown.data) == 3 * shown.width * shown.height
    return int(thumbnails.decoder.asked - before)  # type: ignore[attr-defined]


def test_a_scanned_photo_is_not_read(thumbnails: KeptThumbnails, photo: Path) -> None:
    assert reads(thumbnails, photo) == 0

    kept = thumbnails.decode_rgb(photo, SIDE)
    anew = Decoder().decode_rgb(photo, SIDE)
    sizes = [Image.frombytes("RGB", (shown.width, shown.height), shown.data).resize((8, 6))
             for shown in (kept, anew)]  # fmt: skip
    far = max(abs(a - b) for a, b in zip(*(side.tobytes() for side in sizes), strict=True))
    assert far < 12


def test_a_larger_one_is_and_so_is_what_changed_or_was_never_scanned(
    thumbnails: KeptThumbnails, photo: Path
) -> None:
    assert reads(thumbnails, photo, side=400) == 1
    other = photo.with_name("other.jpg")
    other.write_bytes(photo.read_bytes())
    assert reads(thumbnails, other) == 1
    os.utime(photo, ns=(1, 1))
    assert reads(thumbnails, photo) == 1


def test_a_cache_that_is_gone_or_damaged_costs_only_time(
    thumbnails: KeptThumbnails, photo: Path, places: Places
) -> None:
    with closing(sqlite3.connect(places.cache_file)) as connection, connection:
        connection.execute("UPDATE small_picture SET picture = x'ffd8ff'")
    assert reads(thumbnails, photo) == 1
    places.cache_file.write_bytes(b"no database")
    assert reads(thumbnails, photo) == 1
    places.cache_file.unlink()
    assert reads(thumbnails, photo) == 1
    assert not places.cache_file.exists()
