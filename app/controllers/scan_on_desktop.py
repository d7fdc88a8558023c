"""What the desktop is told of a scan: how far it is, and that a long one has ended meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.desktop import Desktop
from app.scan_snapshot import ScanPhase, ScanSnapshot
from app.scan_steps import Step, step_of
from core.progress import ProgressReport

LONG_SECONDS = 20.0
"""Of a shorter scan nobody went away."""
RUNS = (ScanPhase.RUNNING, ScanPhase.PAUSED, ScanPhase.STOPPING)


class ScanOnDesktop(QObject):
    """Owns what the desktop shows now."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._percent: int | None = None

    def follow(self, snapshot: ScanSnapshot) -> None:
        """Each whole percent is told once, and never goes back."""
        percent = None
        if snapshot.phase in RUNS:
            percent = max(self._percent or 0, _percent_of(snapshot.report))
        if percent != self._percent:
            self._percent = percent
            self._desktop.show_progress(None if percent is None else percent / 100)
        result = snapshot.result
        if result and sum(result.seconds.values()) >= LONG_SECONDS and _is_away():
            count = len(result.groups)
            found = self.tr("%Ln group(s) found", "", count)
            text = found if count else self.tr("No duplicates found")
            self._desktop.notify(self.tr("The scan is done"), text)


def _percent_of(report: ProgressReport | None) -> int:
    """Of the whole scan, taking its steps for equally long."""
    step = None if report is None else step_of(report.stage)
    if report is None or step is None:
        return 0
    share = min(1.0, report.done / report.total) if report.total else 0.0
    return int(100 * (step - 1 + share) / len(Step))


def _is_away() -> bool:
    """The user looks at another program."""
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
