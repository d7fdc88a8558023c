"""Writes a review to a file, and opens a saved scan to go on with it; both off the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.widgets.file_list import FileListDialog
from app.words import photos_in_words
from core.progress import Progress
from core.records import ScanResult
from core.review.export import write_csv, write_html, write_json
from core.review.saved_scan import SavedScan, heeding, load_scan
from core.review.session import ReviewSession
from core.storage.verdicts import Verdicts

ENDINGS = (".json", ".csv", ".html", ".htm")


class ExportController(QObject):
    """Signals: ``exported`` (path), ``opened`` (SavedScan), ``notice`` (a sentence)."""

    exported = Signal(object)
    opened = Signal(object)
    notice = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.left_out: FileListDialog | None = None

    def ask_where(self, result: ScanResult, session: ReviewSession) -> None:
        """Let the user name the file; its ending tells the form."""
        forms = self.tr("Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)")

        def export(file: Path, ending: str) -> None:
            is_known = file.suffix.lower() in ENDINGS
            named = file if is_known else file.with_name(file.name + ending)
            self.export(named, result, session)

        self._jobs.dialogs.ask_for_new_file(self.tr("Export"), "samelens.json", forms, export)

    def export(self, file: Path, result: ScanResult, session: ReviewSession) -> None:
        """Write JSON with the decisions, or CSV or HTML of what they come to."""
        decided, decisions = replace(result, groups=session.as_decided()), session.decisions()

        def work(progress: Progress) -> Path:
            if file.suffix.lower() == ".csv":
                write_csv(decided, file)
            elif file.suffix.lower() in (".html", ".htm"):
                write_html(decided, file, progress, self._jobs.decoder)
            else:
                write_json(result, file, decisions)
            return file

        def show(file: Path) -> None:
            self.notice.emit(self.tr("Saved to {file}.").format(file=file))
            self.exported.emit(file)

        self._jobs.start(work, show, title=self.tr("Saving {name}…").format(name=file.name))

    def ask_which(self) -> None:
        """Let the user choose a saved scan."""
        self._jobs.dialogs.ask_for_file(
            self.tr("Open a saved scan"), self.tr("Saved scan (*.json)"), self.open
        )

    def open(self, file: Path) -> None:
        """Load a saved scan; what was left out of it is listed."""

        def show(saved: SavedScan) -> None:
            self.opened.emit(saved)
            if saved.left_out:
                count = photos_in_words(len(saved.left_out))
                title = self.tr("Left out: {photos}").format(photos=count)
                why = self.tr(
                    "These have changed or disappeared since the scan was saved. Scan again to "
                    "see what's there now."
                )
                self.left_out = self._jobs.dialogs.open(
                    lambda parent: FileListDialog(title, why, saved.left_out, parent)
                )

        self._jobs.start(
            lambda progress: self._loaded(file, progress), show, title=self.tr("Opening the scan…")
        )

    def _loaded(self, file: Path, progress: Progress) -> SavedScan:
        saved = load_scan(file, progress)
        groups = saved.result.groups
        contents = [member.photo.content_hash for group in groups for member in group.members]
        with self._jobs.store() as store:
            return heeding(saved, Verdicts(store).among(contents))
