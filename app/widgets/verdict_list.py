"""Pairs that the user called no duplicates: both photos where they are known, and a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.languages import moment_in_words
from app.plain_text import plain, readable
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from app.widgets.basics import button, label
from core.storage.verdicts import KnownVerdict

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 64


class VerdictModel(QAbstractTableModel):
    """Two photos and a date a row; pictures are asked for when a row is painted."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.verdicts: Sequence[KnownVerdict] = ()
        thumbnails.ready.connect(self._repaint)

    def show(self, verdicts: Sequence[KnownVerdict]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.verdicts = verdicts
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """One a verdict."""
        return 0 if parent is not None and parent.isValid() else len(self.verdicts)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Two photos and when it was said."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Photo"), self.tr("Not a duplicate of"), self.tr("Since"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, whole path as a hint, picture."""
        verdict = self.verdicts[index.row()]
        if index.column() == 2:
            at = moment_in_words(verdict.at.astimezone())
            return at if role == Qt.ItemDataRole.DisplayRole else None
        path = verdict.paths[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("not in recent scans") if path is None else readable(path.name)
        if role == Qt.ItemDataRole.ToolTipRole and path is not None:
            return plain(str(path))
        if role == Qt.ItemDataRole.DecorationRole and path is not None:
            image = self._thumbnails.request(path, THUMBNAIL_SIDE)
            return None if image is None else QIcon(QPixmap.fromImage(image))
        return None

    def _repaint(self) -> None:
        if self.verdicts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.verdicts) - 1, 1))


class VerdictListDialog(QDialog):
    """Signal: ``withdraw_requested`` (a list of pairs)."""

    withdraw_requested = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not duplicates"))
        self.setMinimumSize(720, 480)
        self.model = VerdictModel(thumbnails)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Not duplicates"), "title"))
        self._explanation = label("", "secondary", wrap=True)
        column.addWidget(self._explanation)
        column.addWidget(self._table(), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.remove_button = button(self.tr("Remove"), self._remove, "primary")
        self.remove_button.setToolTip(self.tr("Let the next scan compare these photos again"))
        row.addWidget(button(self.tr("Close"), self.accept))
        row.addWidget(self.remove_button)
        column.addLayout(row)
        self.show_verdicts(())

    def show_verdicts(self, verdicts: Sequence[KnownVerdict]) -> None:
        """Replace the list."""
        self.model.show(verdicts)
        some = self.tr(
            "Scans never put these pairs in one group. If you remove a pair, the next "
            "scan can find it again."
        )
        none = self.tr("You haven't called anything “not duplicates” yet.")
        self._explanation.setText(some if verdicts else none)
        if verdicts:
            self.table.selectRow(0)
        self._refresh()

    def _table(self) -> QTableView:
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Pairs that aren't duplicates"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setIconSize(QSize(72, 48))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(left)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.selectionModel().selectionChanged.connect(self._refresh)
        return table

    def _chosen(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    def _remove(self) -> None:
        pairs = [self.model.verdicts[row].pair for row in self._chosen()]
        if pairs:
            self.withdraw_requested.emit(pairs)

    def _refresh(self) -> None:
        self.remove_button.setEnabled(bool(self._chosen()))
