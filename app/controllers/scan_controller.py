"""Runs scans: from Start's request through the Scan page to a result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages import show_error
from app.pages.scan_page import ScanPage
from app.pages.start_page import StartPage
from app.preferences import Preferences
from app.tasks import Task, TaskRunner
from core.paths import Places
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.scan_history import PastScan

Scan = Callable[[ScanSettings, Places, Progress], ScanResult]


def bundled_scan(settings: ScanSettings, places: Places, progress: Progress) -> ScanResult:
    """Imported when a scan starts: torch must not delay the window."""
    from core.jobs.scan import scan

    return scan(settings, places, progress)


def _bundled_regroup(settings: ScanSettings, places: Places, progress: Progress) -> ScanResult:
    from core.jobs.scan import scan

    return scan(settings, places, progress, only_known=True)


class ScanController(QObject):
    """Signals: ``started``, ``finished`` (ScanResult), ``stopped``; ``regrouping`` (Task) and
    ``regrouped`` (ScanResult): the last scan's photos, scored by another head."""

    regrouping = Signal(object)
    regrouped = Signal(object)
    started = Signal()
    finished = Signal(object)
    stopped = Signal()

    def __init__(  # noqa: PLR0913 - two pages and what a scan takes
        self,
        start_page: StartPage,
        scan_page: ScanPage,
        runner: TaskRunner,
        places: Places,
        preferences: Preferences,
        scan: Scan = bundled_scan,
        regroup: Scan = _bundled_regroup,
    ) -> None:
        super().__init__(scan_page)
        self._start_page, self._scan_page = start_page, scan_page
        self._runner, self._places, self._scan = runner, places, scan
        self._regroup = regroup
        self._last: ScanSettings | None = None
        self._regrouping: Task | None = None
        self._preferences = preferences
        self._task: Task | None = None
        start_page.scan_requested.connect(self.scan)
        start_page.demo_requested.connect(self.scan_demo)
        scan_page.pause_toggled.connect(self._toggle_pause)
        scan_page.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """True while a scan runs."""
        return self._task is not None

    def scan(self, folders: Sequence[ScanFolder], level: Level) -> None:
        """Scan folders; one scan at a time."""
        settings = self._settings(folders, level)
        self._run(lambda progress: self._scan(settings, self._places, progress), settings)

    def scan_demo(self) -> None:
        """Write the demo library into the user's data folder, then scan it."""
        folder = self._places.data_folder / "demo library"
        settings = ScanSettings((ScanFolder(folder),))

        def work(progress: Progress) -> ScanResult:
            from core.demo import write_demo

            write_demo(folder, progress)
            return self._scan(settings, self._places, progress)

        settings = self._settings([ScanFolder(folder)], Level.SAME_PHOTO)
        self._start_page.set_folders([ScanFolder(folder)])
        self._run(work, settings)

    def cancel(self) -> None:
        """Ask the scan to stop; what was embedded stays."""
        if self._task is not None:
            self._scan_page.show_stopping()
            self._task.progress.cancel()

    def regroup(self) -> None:
        """Score the last scan's photos again, with the head that is in use by now."""
        settings = self._last
        if settings is None or self._task is not None:
            return
        self.cancel_regroup()

        def connect(task: Task) -> None:
            self._regrouping = task
            task.succeeded.connect(self.regrouped)
            task.failed.connect(lambda error: show_error(self._scan_page, error))
            task.finished.connect(lambda: self._forget_regrouping(task))
            self.regrouping.emit(task)

        self._runner.start(
            lambda progress: self._regroup(settings, self._places, progress), connect
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
        file = self._places.store_file

        def work(progress: Progress) -> list[PastScan]:
            from core.storage.database import open_store
            from core.storage.scan_history import ScanHistory

            with closing(open_store(file)) as store:
                return ScanHistory(store).recent()

        def connect(task: Task) -> None:
            task.succeeded.connect(self._start_page.show_recent)
            task.failed.connect(lambda error: show_error(self._start_page, error))

        self._runner.start(work, connect)

    def open_folder(self, folder: Path) -> None:
        """Choose a folder and scan it at once."""
        self._start_page.set_folders([ScanFolder(folder.absolute())])
        self._start_page.request_scan()

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
        )

    def _run(self, work: Callable[[Progress], ScanResult], settings: ScanSettings) -> None:
        if self._task is not None:
            return
        self.cancel_regroup()
        self._last = settings
        self._scan_page.show_running()
        self._task = self._runner.start(work, self._connect_task)
        self.started.emit()

    def _connect_task(self, task: Task) -> None:
        task.progressed.connect(self._scan_page.show_progress)
        task.succeeded.connect(self._on_success)
        task.failed.connect(self._on_failure)
        task.cancelled.connect(self._on_cancelled)

    def _on_success(self, result: ScanResult) -> None:
        self._task = None
        self._scan_page.show_result(result)
        self.finished.emit(result)
        self.load_recent()

    def _on_failure(self, error: Exception) -> None:
        self._task = None
        self._scan_page.show_idle()
        self.stopped.emit()
        show_error(self._scan_page, error)

    def _on_cancelled(self) -> None:
        self._task = None
        self._scan_page.show_idle()
        self.stopped.emit()

    def _toggle_pause(self) -> None:
        if self._task is None:
            return
        progress = self._task.progress
        if progress.is_paused:
            progress.resume()
        else:
            progress.pause()
        self._scan_page.show_paused(paused=progress.is_paused)
