"""Runs scans: from Start's request through the Scan page to a result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.jobs import Jobs
from app.known_places import KnownPlace, known_places
from app.preferences import Preferences
from app.scan_snapshot import ScanPhase, ScanSnapshot
from app.tasks import Task
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.scan_history import PastScan, ScanHistory

Scan = Callable[[ScanSettings, Places, Progress, Decoder], ScanResult]


def bundled_scan(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
) -> ScanResult:
    """Imported when a scan starts: torch must not delay the window."""
    from core.jobs.scan import scan

    return scan(settings, places, progress, decoder=decoder)


def bundled_regroup(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
) -> ScanResult:
    """Imported when it starts, as :func:`bundled_scan`."""
    from core.jobs.regroup import regroup

    return regroup(settings, places, progress, decoder)


class StartView(Protocol):
    """What of the Start page is needed here."""

    scan_requested: SignalInstance
    demo_requested: SignalInstance
    shown: SignalInstance

    def set_folders(self, folders: Sequence[ScanFolder]) -> None:
        """Replace the chosen folders."""

    def request_scan(self) -> None:
        """As if the user asked for it."""

    def show_recent(self, scans: Sequence[PastScan]) -> None:
        """List earlier scans."""

    def show_places(self, places: tuple[KnownPlace, ...]) -> None:
        """Offer folders where photos usually are."""


class ScanView(Protocol):
    """What of the Scan page is needed here."""

    pause_toggled: SignalInstance
    cancel_requested: SignalInstance

    def show_snapshot(self, snapshot: ScanSnapshot) -> None:
        """All that can be seen."""


class ScanController(QObject):
    """Signals: ``started``, ``finished`` (ScanResult), ``stopped``; ``moved`` (ScanSnapshot);
    ``regrouping`` (Task) and ``regrouped`` (ScanResult): the last scan's photos, scored by another
    head."""

    regrouping = Signal(object)
    regrouped = Signal(object)
    started = Signal()
    finished = Signal(object)
    stopped = Signal()
    moved = Signal(object)

    def __init__(
        self,
        start_page: StartView,
        scan_page: ScanView,
        jobs: Jobs,
        preferences: Preferences,
        scan: Scan = bundled_scan,
        regroup: Scan = bundled_regroup,
    ) -> None:
        super().__init__()
        self._start_page, self._scan_page = start_page, scan_page
        self._jobs, self._preferences = jobs, preferences
        self._scan, self._regroup = scan, regroup
        self._snapshot = ScanSnapshot()
        self._last: ScanSettings | None = None
        self._task: Task | None = None
        self._regrouping: Task | None = None
        start_page.scan_requested.connect(self.scan)
        start_page.demo_requested.connect(self.scan_demo)
        start_page.shown.connect(self._load_places)
        scan_page.pause_toggled.connect(self._toggle_pause)
        scan_page.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """True while a scan runs."""
        return self._task is not None

    @property
    def folders(self) -> tuple[ScanFolder, ...]:
        """Of the last scan; none where what is reviewed comes from elsewhere."""
        return () if self._last is None else self._last.folders

    @property
    def level(self) -> Level | None:
        """Of the last scan; None where what is reviewed was opened from a file."""
        return None if self._last is None else self._last.level

    def scan(self, folders: Sequence[ScanFolder], level: Level) -> None:
        """Scan folders; one scan at a time."""
        settings = self._settings(folders, level)
        places, decoder = self._jobs.places, self._jobs.decoder
        self._run(lambda progress: self._scan(settings, places, progress, decoder), settings)

    def scan_demo(self) -> None:
        """Write the demo library into the user's data folder, then scan it."""
        places, decoder = self._jobs.places, self._jobs.decoder
        folder = ScanFolder(places.data_folder / "demo library")
        settings = self._settings([folder], Level.SAME_PHOTO)

        def work(progress: Progress) -> ScanResult:
            from core.demo import write_demo

            write_demo(folder.path, progress)
            return self._scan(settings, places, progress, decoder)

        self._start_page.set_folders([folder])
        self._run(work, settings)

    def cancel(self) -> None:
        """Ask the scan to stop; what was embedded stays."""
        if self._task is not None:
            self._show(replace(self._snapshot, phase=ScanPhase.STOPPING))
            self._task.progress.cancel()

    def regroup(self) -> None:
        """Score the last scan's photos again, with the head that is in use by now."""
        settings = self._last
        if settings is None or self._task is not None:
            return
        self.cancel_regroup()
        places, decoder = self._jobs.places, self._jobs.decoder

        def connect(task: Task) -> None:
            self._regrouping = task
            task.finished.connect(lambda: self._forget_regrouping(task))
            self.regrouping.emit(task)

        def show(result: ScanResult) -> None:
            if settings is self._last:  # else something else is reviewed by now
                self.regrouped.emit(result)

        self._jobs.start(
            lambda progress: self._regroup(settings, places, progress, decoder),
            show,
            connect=connect,
        )

    def cancel_regroup(self) -> None:
        """The groups stay as they are."""
        if self._regrouping is not None:
            self._regrouping.progress.cancel()

    def forget_last(self) -> None:
        """What is reviewed now is no scan of this session, or another backbone's: it is not scored
        again."""
        self.cancel_regroup()
        self._last = None

    def load_recent(self) -> None:
        """Show recent scans on Start, once they are read."""
        self._jobs.on_store(lambda store: ScanHistory(store).recent(), self._start_page.show_recent)

    def open_folder(self, folder: Path) -> None:
        """Choose a folder and scan it at once."""
        self._start_page.set_folders([ScanFolder(folder.absolute())])
        self._start_page.request_scan()

    def _load_places(self) -> None:
        self._jobs.start(lambda progress: known_places(), self._start_page.show_places)

    def _forget_regrouping(self, task: Task) -> None:
        if self._regrouping is task:
            self._regrouping = None

    def _settings(self, folders: Sequence[ScanFolder], level: Level) -> ScanSettings:
        preferred = self._preferences
        return ScanSettings(
            tuple(folders),
            level,
            device=preferred.device,
            precision=preferred.precision,
            threads=preferred.threads,
            keeper_rules=preferred.keeper_rules,
            skipped_names=preferred.skipped_names,
        )

    def _run(self, work: Callable[[Progress], ScanResult], settings: ScanSettings) -> None:
        if self._task is not None:
            return
        self.cancel_regroup()
        self._last = settings
        self._show(ScanSnapshot(ScanPhase.RUNNING))
        self._jobs.start(work, self._show_result, connect=self._follow)
        self.started.emit()

    def _follow(self, task: Task) -> None:
        self._task = task
        task.progressed.connect(lambda report: self._show(replace(self._snapshot, report=report)))
        task.finished.connect(lambda: self._end(task))

    def _show_result(self, result: ScanResult) -> None:
        self._task = None
        self._show(ScanSnapshot(ScanPhase.DONE, result=result))
        self.finished.emit(result)
        self.load_recent()

    def _end(self, task: Task) -> None:
        """Cancelled or failed, if there was no result."""
        if self._task is task:
            self._task = None
            self._show(ScanSnapshot())
            self.stopped.emit()

    def _toggle_pause(self) -> None:
        if self._task is None or self._task.progress.is_cancelled:
            return
        progress = self._task.progress
        if progress.is_paused:
            progress.resume()
        else:
            progress.pause()
        phase = ScanPhase.PAUSED if progress.is_paused else ScanPhase.RUNNING
        self._show(replace(self._snapshot, phase=phase))

    def _show(self, snapshot: ScanSnapshot) -> None:
        self._snapshot = snapshot
        self._scan_page.show_snapshot(snapshot)
        self.moved.emit(snapshot)
