"""A job that the user waits for: how far it is, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.plain_text import show_plain
from app.tasks import Task
from core.progress import ProgressReport, Stage

SHOWN_AFTER = 400


def progress_dialog(task: Task, title: str, parent: QWidget) -> QProgressDialog:
    """Shows itself if ``task`` takes longer than 0.4 seconds, and goes with it."""
    stop = QCoreApplication.translate("progress", "Stop")
    dialog = QProgressDialog(title, stop, 0, 0, parent)
    show_plain(dialog)
    dialog.setWindowTitle("Samelens")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER)
    dialog.setMinimumWidth(400)

    waiting = QCoreApplication.translate(
        "progress", "Another Samelens is moving files right now. Waiting for it…"
    )

    def show(report: ProgressReport) -> None:
        dialog.setLabelText(waiting if report.stage is Stage.WAITING else title)
        dialog.setMaximum(report.total or 0)
        dialog.setValue(min(report.done, max(0, (report.total or 1) - 1)))

    task.progressed.connect(show)
    task.finished.connect(dialog.reset)
    task.finished.connect(dialog.deleteLater)
    dialog.canceled.connect(task.progress.cancel)
    return dialog
