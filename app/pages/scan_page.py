"""Scan: the running step of four, speed and time left, problems so far, pause and cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.commands import Command
from app.languages import number_in_words
from app.messages import in_words, size_in_words
from app.scan_snapshot import ScanPhase, ScanSnapshot
from app.scan_steps import Step, step_of
from app.shortcuts import Shortcuts
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, panel, stretch
from app.widgets.reading_strip import ReadingStrip
from app.words import photos_and_videos_in_words, time_in_words, time_left_in_words
from core.progress import ProgressReport, Stage
from core.records import Problem

MEBIBYTE = 1 << 20


class ScanPage(QWidget):
    """Passive: shows what the controller tells, and signals what the user asks for."""

    pause_toggled = Signal()
    cancel_requested = Signal()
    results_requested = Signal()
    back_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.setObjectName("page")
        self._shortcuts = shortcuts
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(16)
        self._title = label(self.tr("No scan is running"), "title")
        column.addWidget(self._title)
        card = panel()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of this step"))
        self._facts = label("", "secondary")
        inside.addWidget(self._bar)
        inside.addWidget(self._facts)
        inside.addLayout(self._controls(shortcuts))
        column.addWidget(card)
        self.strip = ReadingStrip(thumbnails)
        column.addWidget(self.strip)
        self._problem_title = label("", "heading")
        column.addWidget(self._problem_title)
        self._problems = QListWidget()
        self._problems.setAccessibleName(self.tr("Files that couldn't be used"))
        self._problems.setWordWrap(True)
        column.addWidget(self._problems, 1)
        self._filler = stretch()
        column.addWidget(self._filler, 1)
        self.show_snapshot(ScanSnapshot())

    def show_snapshot(self, snapshot: ScanSnapshot) -> None:
        """All of it at once."""
        self._title.setText(self._title_of(snapshot))
        self._facts.setText(self._facts_of(snapshot))
        self._show_bar(snapshot)
        self._show_latest(snapshot)
        self._show_problems(snapshot.result.problems if snapshot.result else ())
        self._show_controls(snapshot.phase)
        self._results.setVisible(snapshot.result is not None)

    def _controls(self, shortcuts: Shortcuts) -> QHBoxLayout:
        row = QHBoxLayout()
        self._pause = button(self.tr("Pause"), lambda: self.pause_toggled.emit())
        self._cancel = button(self.tr("Cancel"), lambda: self.cancel_requested.emit())
        _keep_width(self._pause, self.tr("Resume"))
        _keep_width(self._cancel, self.tr("Stopping…"))
        tip = self.tr("Photos already read stay in the cache")
        shortcuts.bind_button(self._cancel, Command.CANCEL_SCAN, tip)
        self._back = button(self.tr("Back to Start"), lambda: self.back_requested.emit())
        self._results = button(self.tr("Results"), lambda: self.results_requested.emit(), "primary")
        self._note = label(
            self.tr("Photos already read are kept, even if you cancel."), "secondary"
        )
        row.addWidget(self._note)
        row.addStretch(1)
        for control in (self._back, self._pause, self._cancel, self._results):
            row.addWidget(control)
        return row

    def _show_controls(self, phase: ScanPhase) -> None:
        """Cancel stays where it is until the work has stopped: nothing else comes up under the
        pointer."""
        stopping = phase is ScanPhase.STOPPING
        if stopping and self._cancel.hasFocus():
            self.setFocus()  # else the rail has it, and Space leaves the page
        runs = phase in (ScanPhase.RUNNING, ScanPhase.PAUSED) or stopping
        self._pause.setText(self.tr("Resume") if phase is ScanPhase.PAUSED else self.tr("Pause"))
        self._cancel.setText(self.tr("Stopping…") if stopping else self.tr("Cancel"))
        self._cancel.setShortcut(self._shortcuts.key(Command.CANCEL_SCAN))  # setText drops it
        for control in (self._pause, self._cancel):
            control.setVisible(runs)
            control.setEnabled(not stopping)
        self._note.setVisible(runs)
        self._back.setVisible(not runs)

    def _title_of(self, snapshot: ScanSnapshot) -> str:
        if snapshot.result is not None:
            count = len(snapshot.result.groups)
            words = self.tr("%Ln group(s) found", "", count)
            return words if count else self.tr("No duplicates found")
        if snapshot.phase is ScanPhase.IDLE:
            return self.tr("No scan is running")
        if snapshot.phase is ScanPhase.STOPPING:
            return self.tr("Stopping")
        if snapshot.report is None:
            return self.tr("Starting")
        return self._where(snapshot.report.stage, is_paused=snapshot.phase is ScanPhase.PAUSED)

    def _where(self, stage: Stage, *, is_paused: bool) -> str:
        words = {
            Step.LOOK: self.tr("looking for photos"),
            Step.READ: self.tr("reading photos"),
            Step.COMPARE: self.tr("comparing photos"),
            Step.GROUP: self.tr("making groups"),
        }
        step = step_of(stage)
        if step is None:
            return self.tr("Paused") if is_paused else self.tr("Creating the demo library")
        where = (
            self.tr("Paused in step {number} of {count}: {step}")
            if is_paused
            else self.tr("Step {number} of {count}: {step}")
        )
        return where.format(number=step.value, count=len(Step), step=words[step])

    def _facts_of(self, snapshot: ScanSnapshot) -> str:
        """Speed, time left and problems so far; at the end, of the whole scan."""
        report, result = snapshot.report, snapshot.result
        if result is not None:
            seconds = sum(result.seconds.values())
            return self.tr("{photos} in {time}").format(
                photos=photos_and_videos_in_words(result.photos, result.videos),
                time=time_in_words(seconds),
            )
        if report is None:
            return ""
        counted = _counted(report)
        total = f" / {counted(report.total)}" if report.total else ""
        parts = [f"{counted(report.done)}{total}"]
        if snapshot.phase is ScanPhase.RUNNING:
            parts += self._speed_of(report)
        if report.problems:
            parts.append(self.tr("problems: {count}").format(count=report.problems))
        return "  ·  ".join(parts)

    def _speed_of(self, report: ProgressReport) -> list[str]:
        """While it moves; what it would take is not said of what stands still."""
        parts = []
        if report.rate >= 1:
            parts.append(self.tr("{rate} per second").format(rate=_counted(report)(report.rate)))
        if report.seconds_left is not None and report.seconds > 2:
            parts.append(time_left_in_words(report.seconds_left))
        return parts

    def _show_bar(self, snapshot: ScanSnapshot) -> None:
        """Full at the end, moving to and fro where it isn't known how much there is."""
        report = snapshot.report
        if snapshot.phase in (ScanPhase.IDLE, ScanPhase.DONE):
            self._bar.setRange(0, 1)
            self._bar.setValue(int(snapshot.phase is ScanPhase.DONE))
        elif report is not None and report.total:
            self._bar.setRange(0, report.total)
            self._bar.setValue(min(report.done, report.total))
        else:
            self._bar.setRange(0, 0)

    def _show_latest(self, snapshot: ScanSnapshot) -> None:
        """Photos run by while they are read."""
        report = snapshot.report
        if report is None or snapshot.result is not None:
            self.strip.clear()
        elif report.latest is not None:
            self.strip.show_next(report.latest)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._problems.clear()
        for problem in problems:
            item = QListWidgetItem(f"{problem.path}\n{in_words(problem.reason)}")
            self._problems.addItem(item)
        words = self.tr("Files that couldn't be used: {count}").format(count=len(problems))
        self._problem_title.setText(words)
        self._problem_title.setVisible(bool(problems))
        self._problems.setVisible(bool(problems))
        self._filler.setVisible(not problems)


def _counted(report: ProgressReport) -> Callable[[float], str]:
    """How what is counted is said."""
    return _mebibytes_in_words if report.stage is Stage.VIDEOS else number_in_words


def _mebibytes_in_words(count: float) -> str:
    """Of videos bytes are counted, by the mebibyte."""
    return size_in_words(round(count * MEBIBYTE))


def _keep_width(control: QPushButton, other: str) -> None:
    """As wide as ``other`` needs: with either word all controls stay in place."""
    control.setMinimumWidth(control.fontMetrics().horizontalAdvance(other) + 40)
