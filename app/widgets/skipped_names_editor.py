"""Where people name the folders that scans skip: one name or pattern a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.messages import in_words
from app.widgets.basics import label, restyle
from core.errors import UnusableInput
from core.settings import check_skipped_names

LINES_SHOWN, NOTE_LINES, WIDTH = 3, 4, 380


class SkippedNamesEditor(QWidget):
    """Signal: ``chosen`` (tuple of names), whenever all lines can be used."""

    chosen = Signal(tuple)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = QPlainTextEdit("\n".join(names))
        self.names.setAccessibleName(self.tr("Names of folders to skip, one per line"))
        self.names.setPlaceholderText(self.tr("One name per line, such as Exports or *.cache"))
        self.names.setTabChangesFocus(True)
        self.names.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.names.setFixedWidth(WIDTH)
        line = self.names.fontMetrics().lineSpacing()
        self.names.setFixedHeight(LINES_SHOWN * line + 24)
        self.note = label("", "secondary", wrap=True)
        self.note.setFixedWidth(WIDTH)
        self.note.setMinimumHeight(NOTE_LINES * line)  # so that nothing jumps while one types
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.names)
        column.addWidget(self.note)
        self._explain("")
        self.names.textChanged.connect(self._choose)

    def _choose(self) -> None:
        lines = (line.strip() for line in self.names.toPlainText().split("\n"))
        names = tuple(dict.fromkeys(line for line in lines if line))
        try:
            check_skipped_names(names)
        except UnusableInput as error:
            self._explain(in_words(error.reason))
            return
        self._explain("")
        self.chosen.emit(names)

    def _explain(self, problem: str) -> None:
        hint = self.tr(
            "Folders with these names aren't scanned, wherever they are. * stands for any "
            "letters. Trash, snapshots and other programs' thumbnails are always skipped."
        )
        restyle(self.note, "delete" if problem else "secondary")
        self.note.setText(problem or hint)
