"""Opens dialogs above the window, for controllers, which know of no window.

All dialogs are modal to the window and wait for nobody: what comes of them arrives by signal.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.free_area import open_no_larger_than_screen
from app.messages import in_words
from app.plain_text import message_box
from app.progress_dialog import progress_dialog
from app.tasks import Task
from core.errors import CoreError

Made = TypeVar("Made", bound=QDialog)


class Dialogs:
    """``page``: any widget of the window that they stand above."""

    def __init__(self, page: QWidget) -> None:
        self._page = page

    def open(self, make: Callable[[QWidget], Made]) -> Made:
        """Make a dialog, given its parent, and show it; it is deleted once it is finished."""
        dialog = make(self._page.window())
        dialog.finished.connect(dialog.deleteLater)
        open_no_larger_than_screen(dialog)
        dialog.open()
        return dialog

    def tell(self, sentence: str) -> None:
        """A sentence to be read and closed."""
        self._show_box(QMessageBox.Icon.NoIcon, sentence)

    def show_error(self, error: CoreError) -> None:
        """Something of the environment went wrong."""
        self._show_box(QMessageBox.Icon.Warning, in_words(error.reason))

    def show_progress(self, task: Task, title: str) -> None:
        """How far a task is, with Stop, if it takes longer than a moment."""
        progress_dialog(task, title, self._page.window())

    def ask_for_file(self, title: str, form: str, use: Callable[[Path], object]) -> None:
        """Let the user choose a file that there is; ``form`` as in "Table (*.csv)"."""

        def make(parent: QWidget) -> QFileDialog:
            dialog = QFileDialog(parent, title, "", form)
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            return dialog

        self.open(make).fileSelected.connect(lambda chosen: use(Path(chosen)))

    def ask_for_new_file(
        self, title: str, name: str, forms: str, use: Callable[[Path, str], object]
    ) -> None:
        """Let the user name a file to be written, in one of ``forms``, as in "Table (*.csv);;Web
        page (*.html)". ``use`` is told the ending of that form too, as in ".csv"; a name without
        an ending has it already."""

        def make(parent: QWidget) -> QFileDialog:
            dialog = QFileDialog(parent, title, name, forms)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(_ending(form)))
            dialog.setDefaultSuffix(_ending(dialog.selectedNameFilter()))
            return dialog

        dialog = self.open(make)
        dialog.fileSelected.connect(
            lambda chosen: use(Path(chosen), f".{_ending(dialog.selectedNameFilter())}")
        )

    def _show_box(self, symbol: QMessageBox.Icon, sentence: str) -> None:
        self.open(lambda parent: message_box(parent, sentence, icon=symbol))


def _ending(form: str) -> str:
    """ "Table (*.csv)" -> "csv"."""
    return form.partition("*.")[2].rstrip(")")
