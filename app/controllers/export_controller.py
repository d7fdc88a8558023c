"""Writes a review to a file, and opens a saved scan to go on with it; both off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.messages import show_error
from app.pages.review_page import ReviewPage
from app.tasks import Task, TaskRunner
from app.widgets.file_list import FileListDialog
from app.widgets.progress_dialog import progress_dialog
from app.words import photos_in_words
from core.progress import Progress
from core.records import ScanResult
from core.review.export import write_csv, write_html, write_json
from core.review.saved_scan import SavedScan, load_scan
from core.review.session import ReviewSession


class ExportController(QObject):
    """Signals: ``exported`` (path), ``opened`` (SavedScan)."""

    exported = Signal(object)
    opened = Signal(object)

    def __init__(self, page: ReviewPage, runner: TaskRunner) -> None:
        super().__init__(page)
        self._page, self._runner = page, runner
        self.left_out: FileListDialog | None = None

    def ask_where(self, result: ScanResult, session: ReviewSession) -> None:
        """Let the user name the file; its ending tells the form."""
        forms = self.tr("Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)")
        name, form = QFileDialog.getSaveFileName(
            self._page.window(), self.tr("Export"), "samelens.json", forms
        )
        if name:
            file = Path(name)
            ending = form.partition("*")[2].rstrip(")") or ".json"
            known = file.suffix.lower() in (".json", ".csv", ".html", ".htm")
            self.export(file if known else file.with_name(file.name + ending), result, session)

    def export(self, file: Path, result: ScanResult, session: ReviewSession) -> None:
        """Write JSON with the decisions, or CSV or HTML of what they come to."""
        decided, decisions = replace(result, groups=session.as_decided()), session.decisions()

        def work(progress: Progress) -> Path:
            if file.suffix.lower() == ".csv":
                write_csv(decided, file)
            elif file.suffix.lower() in (".html", ".htm"):
                write_html(decided, file, progress)
            else:
                write_json(result, file, decisions)
            return file

        def show(file: Path) -> None:
            self._page.show_notice(self.tr("Saved to {file}.").format(file=file))
            self.exported.emit(file)

        self._run(work, show, self.tr("Saving {name}…").format(name=file.name))

    def ask_which(self) -> None:
        """Let the user choose a saved scan."""
        name, _ = QFileDialog.getOpenFileName(
            self._page.window(),
            self.tr("Open a saved scan"),
            "",
            self.tr("Saved scan (*.json)"),
        )
        if name:
            self.open(Path(name))

    def open(self, file: Path) -> None:
        """Load a saved scan; what was left out of it is listed."""

        def show(saved: SavedScan) -> None:
            self.opened.emit(saved)
            if saved.left_out:
                count = photos_in_words(len(saved.left_out))
                title = self.tr("Left out: {photos}").format(photos=count)
                told = self.tr(
                    "These have changed or disappeared since the scan was saved. Scan again to "
                    "see what's there now."
                )
                self.left_out = FileListDialog(title, told, saved.left_out, self._page.window())
                self.left_out.open()

        self._run(lambda progress: load_scan(file, progress), show, self.tr("Opening the scan…"))

    def _run(
        self, work: Callable[[Progress], Any], done: Callable[[Any], None], title: str
    ) -> None:
        def connect(task: Task) -> None:
            progress_dialog(task, title, self._page)
            task.succeeded.connect(done)
            task.failed.connect(lambda error: show_error(self._page, error))

        self._runner.start(work, connect)
