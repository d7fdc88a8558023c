"""Scan: the running stage, speed and time left, problems so far, pause and cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.languages import number_in_words
from app.messages import in_words
from app.shortcuts import Command, Shortcuts
from app.widgets.basics import button, label, panel, stretch
from app.words import photos_in_words, time_in_words
from core.progress import ProgressReport, Stage
from core.records import Problem, ScanResult


class ScanPage(QWidget):
    """Passive: shows what the controller tells, and signals what the user asks for."""

    pause_toggled = Signal()
    cancel_requested = Signal()
    review_requested = Signal()
    back_requested = Signal()

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.setObjectName("page")
        self._words = {
            Stage.RENDERING: self.tr("Creating the demo library"),
            Stage.DISCOVERING: self.tr("Looking for photos"),
            Stage.EMBEDDING: self.tr("Reading photos"),
            Stage.MATCHING: self.tr("Finding neighbors"),
            Stage.SCORING: self.tr("Comparing pairs"),
            Stage.VERIFYING: self.tr("Taking a closer look at pairs"),
            Stage.GROUPING: self.tr("Making groups"),
        }
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
        row = QHBoxLayout()
        self._pause = button(self.tr("Pause"), lambda: self.pause_toggled.emit())
        self._cancel = button(self.tr("Cancel"), lambda: self.cancel_requested.emit())
        tip = self.tr("Photos already read stay in the cache")
        shortcuts.bind_button(self._cancel, Command.CANCEL_SCAN, tip)
        self._back = button(self.tr("Back to Start"), lambda: self.back_requested.emit())
        self._review = button(
            self.tr("Review groups"), lambda: self.review_requested.emit(), "primary"
        )
        self._note = label(
            self.tr("Photos already read are kept, even if you cancel."), "secondary"
        )
        row.addWidget(self._note)
        row.addStretch(1)
        for widget in (self._back, self._pause, self._cancel, self._review):
            row.addWidget(widget)
        inside.addLayout(row)
        column.addWidget(card)
        self._problem_title = label("", "heading")
        column.addWidget(self._problem_title)
        self._problems = QListWidget()
        self._problems.setAccessibleName(self.tr("Files that couldn't be used"))
        self._problems.setWordWrap(True)
        column.addWidget(self._problems, 1)
        self._filler = stretch()
        column.addWidget(self._filler, 1)
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing runs."""
        self._title.setText(self.tr("No scan is running"))
        self._facts.setText("")
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._show_problems(())
        self._show_buttons(running=False, groups=False)

    def show_running(self) -> None:
        """A scan begins."""
        self._title.setText(self.tr("Starting"))
        self._bar.setRange(0, 0)
        self._facts.setText("")
        self._show_problems(())
        self.show_paused(paused=False)
        self._show_buttons(running=True, groups=False)

    def show_paused(self, *, paused: bool) -> None:
        """Name the button for what it would do."""
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))

    def show_stopping(self) -> None:
        """Cancel was asked for; the work reaches its next check within a second."""
        self._title.setText(self.tr("Stopping"))
        self._show_buttons(running=False, groups=False)

    def show_progress(self, report: ProgressReport) -> None:
        """Stage, speed, time left and problems so far."""
        self._title.setText(self._words.get(report.stage, report.stage.value.capitalize()))
        if report.total:
            self._bar.setRange(0, report.total)
            self._bar.setValue(min(report.done, report.total))
        else:
            self._bar.setRange(0, 0)
        total = f" / {number_in_words(report.total)}" if report.total else ""
        parts = [f"{number_in_words(report.done)}{total}"]
        if report.rate >= 1:
            parts.append(self.tr("{rate} per second").format(rate=number_in_words(report.rate)))
        if report.seconds_left is not None and report.seconds > 2:
            parts.append(self.tr("{time} left").format(time=time_in_words(report.seconds_left)))
        if report.problems:
            parts.append(self.tr("problems: {count}").format(count=report.problems))
        self._facts.setText("  ·  ".join(parts))

    def show_result(self, result: ScanResult) -> None:
        """The scan ended."""
        self._bar.setRange(0, 1)
        self._bar.setValue(1)
        count = len(result.groups)
        words = self.tr("%Ln group(s) found", "", count)
        self._title.setText(words if count else self.tr("No duplicates found"))
        seconds = sum(result.seconds.values())
        self._facts.setText(
            self.tr("{photos} in {time}").format(
                photos=photos_in_words(result.photos), time=time_in_words(seconds)
            )
        )
        self._show_problems(result.problems)
        self._show_buttons(running=False, groups=count > 0)

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

    def _show_buttons(self, *, running: bool, groups: bool) -> None:
        self._pause.setVisible(running)
        self._cancel.setVisible(running)
        self._note.setVisible(running)
        self._back.setVisible(not running)
        self._review.setVisible(groups)
