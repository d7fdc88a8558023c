"""Files and what became of each, as a table: why some were not removed, what a scan left out.
Each can be shown in its folder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.incoming import open_folder_of
from app.languages import number_in_words
from app.messages import in_words
from app.plain_text import plain, readable
from app.widgets.basics import button, label
from core.records import Problem

SHOWN = 1000


class FileListDialog(QDialog):
    """A title, a sentence, and a row for each file with its reason."""

    def __init__(
        self, title: str, sentence: str, problems: Sequence[Problem], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._problems = problems
        self.setMinimumSize(640, 400)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "secondary", wrap=True))
        column.addWidget(self._table(problems), 1)
        row = QHBoxLayout()
        more = self.tr("and {count} more").format(count=number_in_words(len(problems) - SHOWN))
        row.addWidget(label(more if len(problems) > SHOWN else "", "secondary"), 1)
        self.folder_button = button(self.tr("Show in folder"), self._show_in_folder)
        row.addWidget(self.folder_button)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _table(self, problems: Sequence[Problem]) -> QTableWidget:
        shown = problems[:SHOWN]
        table = self.table = QTableWidget(len(shown), 2)
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        table.horizontalHeader().setDefaultAlignment(left)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.itemActivated.connect(lambda _: self._show_in_folder())
        for number, problem in enumerate(shown):
            item = QTableWidgetItem(readable(problem.path.name))
            item.setToolTip(plain(str(problem.path)))
            table.setItem(number, 0, item)
            why = QTableWidgetItem(in_words(problem.reason))
            why.setToolTip(plain(in_words(problem.reason)))
            table.setItem(number, 1, why)
        table.setCurrentCell(0, 0)
        return table

    def _show_in_folder(self) -> None:
        """The file of the row that is chosen."""
        row = self.table.currentRow()
        if row >= 0:
            open_folder_of(self._problems[row].path)
