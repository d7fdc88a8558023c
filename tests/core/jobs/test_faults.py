"""What can go wrong around the program: killed anywhere, disks full, drives away, files garbage."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

from core.arrays import ByteArray, FloatArray
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.candidates import LATEST
from core.photo_files.reasons import FolderProblem, PhotoProblem
from core.progress import Progress
from core.records import Level, Problem, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage import scan_history
from core.storage.database import open_cache, open_store
from core.storage.photo_cache import PhotoCache
from core.storage.reasons import DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.wording.reasons import Reason
from tests.conftest import FakeEmbedder, textured
from tests.soak import full_disk

Save = Callable[..., Path]
WAYS = (
    "settle",
    "trash",
    "move",
    "hard link",
    "symlink",
    "undo trash",
    "undo move",
    "undo hard link",
)
ROOT = Path(__file__).resolve().parents[3]
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="forks and signals are POSIX's")


def script(name: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", f"tests.soak.{name}", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@needs_posix
def test_killed_anywhere_nothing_is_lost_and_all_is_settled() -> None:
    killed("world", 39, "scan", "migration", *WAYS)


@needs_posix
def test_killed_while_metadata_is_copied_no_photo_goes_unkept_and_no_sidecar_loses_a_byte() -> None:
    killed("metadata", 33, *WAYS)


@needs_posix
def test_killed_amid_retraining_or_a_switch_the_old_or_the_new_head_works() -> None:
    killed("teaching", 6, "retrain", "switch", "backbone")


def killed(what: str, kills: int, *jobs: str) -> None:
    ended = script("kill_anywhere", "--what", what, "--kills", str(kills), "--seed", "2")

    assert ended.returncode == 0, ended.stderr
    assert "FAULT" not in ended.stdout
    for job in jobs:
        assert f"{job:24} killed, all well" in ended.stdout


@needs_posix
def test_on_a_full_or_read_only_disk_all_is_reported_and_nothing_lost() -> None:
    ended = script("full_disk")

    if ended.returncode == full_disk.SKIPPED:
        pytest.skip("this system lets nobody mount a small disk")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.count("nothing lost") == 3


TOO_SMALL = (60, 45)
"""To be searched for photos inside of it: of each photo one picture is embedded."""


def scan_photos(
    folder: Path, places: Places, load: Callable[[], FakeEmbedder] = FakeEmbedder
) -> ScanResult:
    """The head isn't asked: no photo has a neighbor near enough."""
    return scan(ScanSettings((ScanFolder(folder),), threads=2), places, Progress(), load)


def exact(folder: Path, places: Places) -> ScanResult:
    settings = ScanSettings((ScanFolder(folder),), level=Level.EXACT, threads=2)
    return scan(settings, places, Progress())


class UnplugsTheDrive(FakeEmbedder):
    """After the first batch the folder is gone; ``embedded`` counts."""

    def __init__(self, folder: Path) -> None:
        super().__init__(2)
        self._folder = folder

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        if self._folder.exists():
            self._folder.rename(self._folder.with_name("away"))
        return super().embed(batch)


def test_a_drive_unplugged_amid_a_scan_loses_nothing_that_was_read(
    places: Places, save_photo: Save
) -> None:
    folder = save_photo("first.jpg", 99, TOO_SMALL).parent
    for number in range(60):
        save_photo(f"sub{number % 3}/{number}.jpg", number, TOO_SMALL)
    unplugged = UnplugsTheDrive(folder)

    result = scan_photos(folder, places, lambda: unplugged)
    codes = {problem.reason.code for problem in result.problems}
    assert codes & {PhotoProblem.VANISHED, FolderProblem.NOT_THERE}
    assert 0 < result.photos < 61

    away = scan_photos(folder, places)
    assert away.problems == (Problem(folder, Reason.of(FolderProblem.NOT_THERE)),)
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.see_all()
        assert cache.seen_count() == unplugged.embedded  # offline, not forgotten

    folder.with_name("away").rename(folder)
    again = FakeEmbedder()
    back = scan_photos(folder, places, lambda: again)
    assert (back.photos, back.problems) == (61, ())
    assert again.embedded == 61 - unplugged.embedded


class ChangesFiles(FakeEmbedder):
    """After the first batch the files that are read last are others."""

    def __init__(self, files: Sequence[Path]) -> None:
        super().__init__(2)
        self._vanishes, self._grows, self._is_replaced, self._becomes_a_folder = files

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        if self._vanishes.exists():
            self._vanishes.unlink()
            with self._grows.open("ab") as stream:
                stream.write(b"more")
            textured(self._is_replaced.with_name("new.jpg"), 7).replace(self._is_replaced)
            self._becomes_a_folder.unlink()
            self._becomes_a_folder.mkdir()
        return super().embed(batch)


def test_files_that_change_amid_a_scan_are_reported_and_read_at_the_next(
    places: Places, save_photo: Save
) -> None:
    photos = [save_photo(f"{number:02}.jpg", number, TOO_SMALL) for number in range(60)]
    changes = ChangesFiles(photos[-4:])

    result = scan_photos(photos[0].parent, places, lambda: changes)

    assert result.photos == changes.embedded == 56
    assert result.problems[:3] == (
        Problem(photos[-4], Reason.of(PhotoProblem.VANISHED)),
        Problem(photos[-3], Reason.of(PhotoProblem.CHANGED)),
        Problem(photos[-2], Reason.of(PhotoProblem.CHANGED)),
    )
    is_folder = os.strerror(errno.EISDIR)
    assert result.problems[3:] == (
        Problem(photos[-1], Reason.of(PhotoProblem.UNREADABLE, why=is_folder)),
    )
    again = scan_photos(photos[0].parent, places)
    assert (again.photos, again.problems) == (58, ())


@pytest.mark.parametrize("seed", range(12))
def test_a_cache_cut_off_or_spoiled_anywhere_is_built_anew(
    places: Places, save_photo: Save, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    rng = random.Random(seed)
    folder = save_photo("a.jpg", 1).parent
    shutil.copy(folder / "a.jpg", folder / "b.jpg")
    for number in range(30):
        save_photo(f"{number}.jpg", number + 2)
    exact(folder, places)
    with closing(sqlite3.connect(places.cache_file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(places.cache_file.read_bytes())
    if seed % 2:
        del content[rng.randrange(100, len(content)) :]
    else:
        page = rng.randrange(1, len(content) // 4096)
        content[page * 4096 : page * 4096 + 4096] = rng.randbytes(4096)
    places.cache_file.write_bytes(content)

    result = exact(folder, places)

    assert result.photos == 32
    assert [len(group.members) for group in result.groups] == [2]
    assert exact(folder, places).problems == ()
    assert [record.name for record in caplog.records].count("core.storage.database") == len(
        result.problems
    )


@pytest.mark.logs
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE photo SET content_hash = X'00' WHERE problem IS NULL",
        "UPDATE photo SET width = 'wide'",
        "UPDATE photo SET format = X'ff'",
        "UPDATE photo SET taken_at = 'yesterday'",
        "UPDATE photo SET problem = 'a sentence' WHERE problem IS NOT NULL",
        "UPDATE photo SET problem = CAST(X'ff' AS TEXT) WHERE problem IS NOT NULL",
    ],
)
def test_a_cache_whose_rows_cannot_be_is_built_anew(
    places: Places, save_photo: Save, damage: str
) -> None:
    photo = save_photo("a.jpg", 1)
    shutil.copy(photo, photo.with_name("b.jpg"))
    empty = photo.with_name("empty.jpg")
    empty.touch()
    exact(photo.parent, places)
    with closing(sqlite3.connect(places.cache_file)) as connection, connection:
        assert connection.execute(damage).rowcount > 0

    result = exact(photo.parent, places)

    assert [len(group.members) for group in result.groups] == [2]
    assert result.problems == (
        Problem(places.cache_file, Reason.of(DatabaseProblem.REBUILT)),
        Problem(empty, Reason.of(PhotoProblem.EMPTY)),
    )


def test_a_file_of_a_far_future_is_reported_and_clocks_may_be_wrong(
    places: Places, save_photo: Save
) -> None:
    now, past, future = (save_photo(f"{number}.jpg", number) for number in range(3))
    os.utime(past, ns=(0, -(10**18)))
    try:
        os.utime(future, (20_000_000_000, 20_000_000_000))
    except OSError:
        pytest.skip("this file system knows no such date")
    is_kept = future.stat().st_mtime_ns > LATEST

    result = exact(now.parent, places)
    assert result.photos == (2 if is_kept else 3)
    too_late = Reason.of(PhotoProblem.DATE_TOO_LATE)
    assert all(problem.reason == too_late for problem in result.problems)
    assert exact(now.parent, places).photos == result.photos


def test_a_clock_set_back_leaves_the_latest_scan_first(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class SetBack(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls(1999, 1, 1, tzinfo=UTC)

    with closing(open_store(places.store_file)) as store:
        ScanHistory(store).add([ScanFolder(tmp_path / "first")], 1, 1)
        monkeypatch.setattr(scan_history, "datetime", SetBack)
        ScanHistory(store).add([ScanFolder(tmp_path / "second")], 1, 1)
        monkeypatch.undo()
        recent = ScanHistory(store).recent()

    assert [past.folders[0].path.name for past in recent] == ["second", "first"]


def test_two_scans_at_once_share_the_cache(places: Places, save_photo: Save) -> None:
    for number in range(40):
        folder = save_photo(f"{number}.jpg", number).parent
    results: list[ScanResult] = []

    def run() -> None:
        results.append(exact(folder, places))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [(result.photos, result.problems) for result in results] == [(40, ()), (40, ())]
