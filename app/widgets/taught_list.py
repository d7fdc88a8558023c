"""Every verdict of every page: two photos and the user's word; filtered, corrected, removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
)

from app.languages import moment_in_words, number_in_words
from app.plain_text import plain
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label
from app.widgets.verdict_list import ROW_HEIGHT, AnyIndex, VerdictModel
from core.records import VerdictKind
from core.storage.lessons import IMPORTED
from core.storage.verdicts import KnownVerdict

PICTURE, WIDTH = QSize(72, 48), 344


class TaughtModel(VerdictModel):
    """Two pictures and the user's word a row."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Pictures without names; the word and where it was said, when as a hint."""
        if index.column() < 2:
            path = self.verdicts[index.row()].paths[index.column()]
            if role == Qt.ItemDataRole.DisplayRole:
                return "" if path is not None else "?"
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("not in recent scans") if path is None else path.name
            return super().data(index, role)
        verdict = self.verdicts[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return moment_in_words(verdict.at.astimezone())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return f"{self._word(verdict.kind)}\n{self._page(verdict.source)}"

    def _word(self, kind: VerdictKind) -> str:
        return {
            VerdictKind.SAME: self.tr("Same"),
            VerdictKind.DIFFERENT: self.tr("Different"),
            VerdictKind.IGNORE: self.tr("Ignore"),
        }[kind]

    def _page(self, source: str) -> str:
        pages = {
            "teach": self.tr("Teach"),
            "review": self.tr("Review"),
            "compare": self.tr("Compare"),
            IMPORTED: self.tr("imported"),
        }
        return pages.get(source, source)


class TaughtList(QFrame):
    """Signals: ``correct_requested`` (pairs, VerdictKind), ``withdraw_requested`` (pairs)."""

    correct_requested = Signal(object, object)
    withdraw_requested = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.model = TaughtModel(thumbnails)
        self._all: Sequence[KnownVerdict] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.title = label("", "heading")
        column.addWidget(self.title)
        column.addLayout(self._filters())
        column.addWidget(self._table(), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        tips = self.tr("Change your verdict on the selected pairs")
        self.same_button = button(self.tr("Same"), lambda: self._correct(VerdictKind.SAME))
        self.different_button = button(
            self.tr("Different"), lambda: self._correct(VerdictKind.DIFFERENT)
        )
        self.remove_button = button(self.tr("Remove"), self._remove)
        self.same_button.setToolTip(plain(tips))
        self.different_button.setToolTip(plain(tips))
        self.remove_button.setToolTip(self.tr("Forget your verdict on the selected pairs"))
        for push_button in (self.same_button, self.different_button, self.remove_button):
            row.addWidget(push_button)
        column.addLayout(row)
        self.show_verdicts(())

    def show_verdicts(self, verdicts: Sequence[KnownVerdict]) -> None:
        """Replace the list; the filter stays."""
        self._all = verdicts
        self._filter()

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.kind = QComboBox()
        self.kind.setMinimumHeight(32)
        self.kind.setAccessibleName(self.tr("Verdicts to show"))
        for words, kind_or_source in (
            (self.tr("All"), None),
            (self.tr("Same"), VerdictKind.SAME),
            (self.tr("Different"), VerdictKind.DIFFERENT),
            (self.tr("Ignore"), VerdictKind.IGNORE),
            (self.tr("Imported"), IMPORTED),
        ):
            self.kind.addItem(words, kind_or_source)
        self.kind.currentIndexChanged.connect(self._filter)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("File name"))
        self.search.setAccessibleName(self.tr("File name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        row.addWidget(self.kind)
        row.addWidget(self.search, 1)
        return row

    def _table(self) -> QTableView:
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Your verdicts"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setIconSize(PICTURE)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        for at in (0, 1):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(at, PICTURE.width() + 28)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._refresh)
        return table

    def _filter(self) -> None:
        wanted, text = self.kind.currentData(), self.search.text().casefold()
        shown = [
            verdict
            for verdict in self._all
            if (wanted is None or wanted in (verdict.kind, verdict.source))
            and any(text in str(path or "").casefold() for path in verdict.paths)
        ]
        self.model.show(shown)
        words = self.tr("Your verdicts ({count})")
        self.title.setText(words.format(count=number_in_words(len(shown))))
        self._refresh()

    def _chosen(self) -> list[KnownVerdict]:
        rows = self.table.selectionModel().selectedRows()
        return [self.model.verdicts[index.row()] for index in rows]

    def _correct(self, kind: VerdictKind) -> None:
        if chosen := self._chosen():
            self.correct_requested.emit([verdict.pair for verdict in chosen], kind)

    def _remove(self) -> None:
        if chosen := self._chosen():
            self.withdraw_requested.emit([verdict.pair for verdict in chosen])

    def _refresh(self) -> None:
        for push_button in (self.same_button, self.different_button, self.remove_button):
            push_button.setEnabled(bool(self._chosen()))
