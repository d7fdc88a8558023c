"""Moves marked photos to the trash after a summary, and brings them back; both can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QProgressDialog

from app.messages import show_error
from app.pages.review_page import ReviewPage
from app.tasks import Task, TaskRunner
from app.widgets.removal_summary import RemovalSummary
from core.paths import Places
from core.progress import Progress, ProgressReport
from core.review.removal import RemovalReport
from core.review.session import RemovalRequest
from core.review.trash import Trash


class RemovalController(QObject):
    """Signals: ``moved`` (paths, batch), ``restored`` (paths)."""

    moved = Signal(object, str)
    restored = Signal(object)

    def __init__(self, page: ReviewPage, runner: TaskRunner, places: Places, trash: Trash) -> None:
        super().__init__(page)
        self._page, self._runner, self._places, self._trash = page, runner, places, trash
        self.summary: RemovalSummary | None = None

    def ask(self, requests: Sequence[RemovalRequest]) -> None:
        """Show what would go; only the dialog's own button goes on."""
        if not requests:
            return
        self.summary = RemovalSummary(requests, self._page)
        self.summary.accepted.connect(lambda: self._remove(tuple(requests)))
        self.summary.finished.connect(self._forget_summary)
        self.summary.open()

    def restore(self, batch: str) -> None:
        """Put the photos of a removal back."""

        def work(progress: Progress) -> RemovalReport:
            from core.library.database import open_store
            from core.review.journal import Journal
            from core.review.removal import undo

            with closing(open_store(self._places.store_file)) as store:
                return undo(batch, Journal(store), progress)

        self._run(work, self.tr("Putting photos back…"), self._show_restored)

    def _remove(self, requests: tuple[RemovalRequest, ...]) -> None:
        trash = self._trash

        def work(progress: Progress) -> RemovalReport:
            from core.library.database import open_store
            from core.review.actions import ToTrash
            from core.review.journal import Journal
            from core.review.removal import remove

            with closing(open_store(self._places.store_file)) as store:
                return remove(requests, Journal(store), ToTrash(trash), progress)

        self._run(work, self.tr("Moving photos to the trash…"), self._show_removed)

    def _run(
        self,
        work: Callable[[Progress], RemovalReport],
        title: str,
        done: Callable[[RemovalReport], None],
    ) -> None:
        dialog = QProgressDialog(title, self.tr("Stop"), 0, 0, self._page)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(400)

        def show(report: ProgressReport) -> None:
            dialog.setMaximum(report.total or 0)
            dialog.setValue(report.done)

        def connect(task: Task) -> None:
            task.progressed.connect(show)
            task.succeeded.connect(done)
            task.failed.connect(lambda error: show_error(self._page, error))
            task.finished.connect(dialog.reset)
            task.finished.connect(dialog.deleteLater)
            dialog.canceled.connect(task.progress.cancel)

        self._runner.start(work, connect)

    def _show_removed(self, report: RemovalReport) -> None:
        words = self.tr("{count} photos moved to the trash.").format(count=f"{len(report.moved):,}")
        self._page.show_notice(words, undoable=bool(report.moved))
        if report.moved:
            self.moved.emit(report.moved, report.batch)
        self._show_failures(report, self.tr("Some photos could not be moved"))

    def _show_restored(self, report: RemovalReport) -> None:
        words = self.tr("{count} photos are back where they were.")
        self._page.show_notice(words.format(count=f"{len(report.moved):,}"))
        self.restored.emit(report.moved)
        self._show_failures(report, self.tr("Some photos could not be put back"))

    def _show_failures(self, report: RemovalReport, title: str) -> None:
        if not report.failed:
            return
        first = report.failed[0]
        text = f"{title}: {len(report.failed)}.\n\n{first.path.name}: {first.reason}"
        box = QMessageBox(QMessageBox.Icon.Warning, "Samelens", text, parent=self._page)
        box.setDetailedText("\n".join(f"{one.path}: {one.reason}" for one in report.failed))
        box.open()

    def _forget_summary(self) -> None:
        if self.summary is not None:
            self.summary.deleteLater()
            self.summary = None
