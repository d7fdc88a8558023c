"""A scan from the request to its result, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers.scan_controller import ScanController
from app.jobs import Jobs
from app.known_places import KnownPlace
from app.preferences import Preferences
from app.scan_snapshot import ScanPhase, ScanSnapshot
from core.errors import DatabaseError
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.reasons import Database, DatabaseProblem
from core.storage.scan_history import PastScan, ScanHistory
from tests.app.controllers.conftest import FakeDialogs, HandRunner

RESULT = ScanResult(3, {}, (), ())


class FakeStartPage(QObject):
    scan_requested = Signal(object, object)
    demo_requested = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.places: tuple[KnownPlace, ...] | None = None
        self.folders: Sequence[ScanFolder] = ()
        self.recent: Sequence[PastScan] = ()

    def set_folders(self, folders: Sequence[ScanFolder]) -> None:
        self.folders = folders

    def request_scan(self) -> None:
        self.scan_requested.emit(self.folders, Level.SAME_PHOTO)

    def show_recent(self, scans: Sequence[PastScan]) -> None:
        self.recent = scans

    def show_places(self, places: tuple[KnownPlace, ...]) -> None:
        self.places = places


class FakeScanPage(QObject):
    pause_toggled = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[ScanSnapshot] = []

    def show_snapshot(self, snapshot: ScanSnapshot) -> None:
        self.shown.append(snapshot)

    @property
    def phases(self) -> list[ScanPhase]:
        return [snapshot.phase for snapshot in self.shown]


class World:
    """A controller over fakes; ``scan`` is what its scans do."""

    def __init__(self, jobs: Jobs, preferences: Preferences, runner: HandRunner) -> None:
        self.start_page, self.scan_page, self.runner = FakeStartPage(), FakeScanPage(), runner
        self.scanned: list[ScanSettings] = []
        self.regrouped: list[ScanSettings] = []
        self.error: Exception | None = None
        self.scans = ScanController(
            self.start_page, self.scan_page, jobs, preferences, self._scan, self._regroup
        )
        self.signals: list[object] = []
        self.scans.started.connect(lambda: self.signals.append("started"))
        self.scans.stopped.connect(lambda: self.signals.append("stopped"))
        self.scans.finished.connect(self.signals.append)

    def _scan(
        self, settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        self.scanned.append(settings)
        progress.begin(Stage.EMBEDDING)
        if self.error is not None:
            raise self.error
        return RESULT

    def _regroup(
        self, settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        progress.check()
        self.regrouped.append(settings)
        return RESULT


@pytest.fixture
def world(jobs: Jobs, preferences: Preferences, runner: HandRunner) -> World:
    return World(jobs, preferences, runner)


def test_a_folder_is_scanned_as_the_preferences_say(
    world: World, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.threads = 3
    world.scans.open_folder(tmp_path)
    running = [world.scans.is_running]
    world.runner.run()
    running.append(world.scans.is_running)

    assert running == [True, False]
    assert world.scanned[0].folders == (ScanFolder(tmp_path),)
    assert world.scanned[0].threads == 3
    assert world.signals == ["started", RESULT]
    begun, under_way, done = world.scan_page.shown
    assert begun == ScanSnapshot(ScanPhase.RUNNING)
    assert under_way.report is not None
    assert under_way.report.stage is Stage.EMBEDDING
    assert (done.phase, done.result) == (ScanPhase.DONE, RESULT)


def test_one_scan_at_a_time(world: World, tmp_path: Path) -> None:
    world.scans.open_folder(tmp_path)
    world.scans.open_folder(tmp_path)
    world.runner.run()

    assert len(world.scanned) == 1


def test_a_scan_that_waits_is_paused_resumed_and_stopped(world: World, tmp_path: Path) -> None:
    world.scans.open_folder(tmp_path)
    world.scan_page.pause_toggled.emit()
    world.scan_page.pause_toggled.emit()
    world.scan_page.cancel_requested.emit()
    world.runner.run()

    assert world.scan_page.phases[:4] == [
        ScanPhase.RUNNING, ScanPhase.PAUSED, ScanPhase.RUNNING, ScanPhase.STOPPING
    ]  # fmt: skip
    assert world.scan_page.shown[-1] == ScanSnapshot()
    assert world.signals == ["started", "stopped"]
    assert not world.scans.is_running


def test_a_scan_that_fails_says_why_and_the_next_one_runs(
    world: World, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    world.error = DatabaseError(
        DatabaseProblem.OF, database=Database.CACHE, reason=DatabaseProblem.DISK_FULL
    )
    world.scans.open_folder(tmp_path)
    world.runner.run()
    assert [str(error) for error in dialogs.errors] == ["The cache: The disk is full."]
    assert world.signals == ["started", "stopped"]
    assert world.scan_page.shown[-1] == ScanSnapshot()

    world.error = None
    world.scans.open_folder(tmp_path)
    world.runner.run()
    assert world.signals[-1] == RESULT


def test_another_head_scores_the_last_scan_again(world: World, tmp_path: Path) -> None:
    results: list[ScanResult] = []
    world.scans.regrouped.connect(results.append)
    world.scans.regroup()
    world.runner.run()
    assert not results  # nothing was scanned

    world.scans.open_folder(tmp_path)
    world.runner.run()
    world.scans.regroup()
    world.runner.run()
    assert results == [RESULT]
    assert world.regrouped == world.scanned

    world.scans.regroup()
    world.scans.forget_last()  # another backbone is in use
    world.runner.run()
    world.scans.regroup()
    world.runner.run()
    assert results == [RESULT]


def test_recent_scans_are_read_from_the_store(world: World, jobs: Jobs, tmp_path: Path) -> None:
    with jobs.store() as store:
        ScanHistory(store).add((ScanFolder(tmp_path),), 7, 2)
    world.scans.load_recent()
    world.runner.run()

    assert [(past.photos, past.groups) for past in world.start_page.recent] == [(7, 2)]
