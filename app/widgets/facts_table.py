"""The facts of the photos on the stage, the better value bold and in green."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.languages import date_in_words, moment_in_words
from app.messages import in_words
from app.plain_text import plain, readable
from app.theme import Palette
from core.review.facts import FactRow, FactValue
from core.wording.reasons import Reason

ROW_HEIGHT = 26
ROWS_SHOWN = 7
ROWS_AT_LEAST = 2
LEAST_NAME = 120
"""Of the column of names, in px; a language with longer ones has it wider."""
DIFFERS = "≠"
UNKNOWN = "–"


class FactsTable(QTableWidget):
    """One column of names, then one column a photo. A sign marks what differs, words and color the
    better value."""

    def __init__(self, palette: Palette, rows_shown: int = ROWS_SHOWN) -> None:
        super().__init__()
        self.palette_tokens = palette
        self._rows: Sequence[FactRow] = ()
        self._shown: list[list[_Cell]] = []
        self.setAccessibleName(self.tr("Facts about the photos"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._height = rows_shown * ROW_HEIGHT + 2
        self.setMinimumHeight(min(ROWS_AT_LEAST, rows_shown) * ROW_HEIGHT + 2)
        self.setMaximumHeight(self._height)

    def sizeHint(self) -> QSize:
        """All rows; in a low window some are scrolled to, so that no button is pushed out."""
        return QSize(super().sizeHint().width(), self._height)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self.palette_tokens = palette
        self.show_rows(self._rows)

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Replace what is shown; only cells that change are made anew, which is what costs."""
        self._rows = rows
        before, self._shown = self._shown, [_cells(row, self.palette_tokens) for row in rows]
        if list(map(len, before)) != list(map(len, self._shown)):
            before = []
            self._lay_out()
        names = [cells[0] for cells in self._shown]
        for row, cells in enumerate(self._shown):
            for column, cell in enumerate(cells):
                if not before or before[row][column] != cell:
                    self._put(row, column, cell)
        if names != [cells[0] for cells in before]:
            self.setColumnWidth(0, max(LEAST_NAME, self.sizeHintForColumn(0)))

    def _lay_out(self) -> None:
        self.setRowCount(len(self._shown))
        self.setColumnCount(max(map(len, self._shown), default=1))
        for row in range(len(self._shown)):
            self.setRowHeight(row, ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)

    def _put(self, row: int, column: int, cell: _Cell) -> None:
        item = QTableWidgetItem(cell.text)
        item.setToolTip(plain(cell.text))
        item.setForeground(QBrush(QColor(cell.color)))
        font = QFont(self.font())
        font.setBold(cell.bold)
        item.setFont(font)
        self.setItem(row, column, item)


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    color: str
    bold: bool = False


def _cells(row: FactRow, tokens: Palette) -> list[_Cell]:
    """The name of a fact, then its values."""
    name = in_words(row.fact)
    cells = [_Cell(f"{name} {DIFFERS}" if row.differs else name, tokens.secondary)]
    for at, value in enumerate(row.values):
        best, text = at in row.best, fact_in_words(value)
        if best and row.better is not None:
            text = f"{text} · {in_words(row.better)}"
        color = tokens.keep if best else tokens.text if row.differs else tokens.secondary
        cells.append(_Cell(text, color, best))
    return cells


def fact_in_words(value: FactValue) -> str:
    """One value of the table."""
    if isinstance(value, Reason):
        return in_words(value)
    if isinstance(value, datetime):
        return moment_in_words(value)
    if isinstance(value, date):
        return date_in_words(value)
    return UNKNOWN if value is None else readable(str(value))
