"""Every removal there was: when, what, how many files and what became of each; undo of any of them,
or of one photo alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.languages import moment_in_words, number_in_words
from app.messages import in_words, size_in_words
from app.plain_text import plain, readable
from app.preferences import Preferences
from app.widgets.basics import button, label
from app.window_state import keep_columns, restore_columns
from app.words import files_in_words, photos_in_words
from core.review.journal import Action, Batch, JournalRow, State

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BATCH, FILE, FURTHER = (Qt.ItemDataRole.UserRole + number for number in range(3))
"""Of a removal its id; of a file its path, if it is away; of the last row the files not listed."""
FILES_SHOWN = 1000
COLUMNS, LAST_COLUMN = "history-columns", 4


class HistoryDialog(QDialog):
    """Signals: ``files_requested`` (batch id), ``undo_requested`` (batch id),
    ``put_back_requested`` (batch id, path): one photo of it."""

    files_requested = Signal(str)
    undo_requested = Signal(str)
    put_back_requested = Signal(str, object)

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences, self._is_fitting = preferences, False
        self.setWindowTitle(self.tr("History"))
        self.setMinimumSize(800, 480)
        self._batches: dict[str, Batch] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("History"), "title"))
        self._explanation = label("", "secondary", wrap=True)
        column.addWidget(self._explanation)
        column.addWidget(self._tree(), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.put_back_button = button(self.tr("Put back"), self._put_back)
        self.undo_button = button(self.tr("Undo this removal"), self._undo, "primary")
        row.addWidget(button(self.tr("Close"), self.accept))
        row.addWidget(self.put_back_button)
        row.addWidget(self.undo_button)
        column.addLayout(row)
        self.show_batches(())

    def show_batches(
        self, batches: Sequence[Batch], photos: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        """Replace the list; what was chosen stays chosen, and open what was open. ``photos``: how
        many photos the files of each removal are."""
        chosen, opened = self._chosen(), self._opened()
        self._batches = {batch.id: batch for batch in batches}
        self.tree.clear()
        for batch in batches:
            item = QTreeWidgetItem(self._words(batch, photos))
            item.setData(0, BATCH, batch.id)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            for at in (2, 3):
                item.setTextAlignment(at, RIGHT)
            self.tree.addTopLevelItem(item)
            if batch.id == chosen:
                self.tree.setCurrentItem(item)
            item.setExpanded(batch.id in opened)
        self._fit_columns()
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        none = self.tr("Nothing has been removed yet.")
        some = self.tr("You can undo any removal here, as long as its files still exist.")
        self._explanation.setText(some if batches else none)
        self._refresh()

    def show_files(self, batch: str, rows: Sequence[JournalRow]) -> None:
        """The files of a removal that was expanded."""
        for item in self._removals():
            if item.data(0, BATCH) == batch and item.childCount() == 0:
                self._add_files(item, rows)

    def _add_files(self, item: QTreeWidgetItem, rows: Sequence[JournalRow]) -> None:
        """As many as are listed at once, and a row that lists more."""
        first = item.childCount()
        item.addChildren([self._file_item(row) for row in rows[:FILES_SHOWN]])
        if further := rows[FILES_SHOWN:]:
            more = QTreeWidgetItem(
                [self.tr("and {n} more").format(n=number_in_words(len(further)))]
            )
            more.setData(0, FURTHER, further)
            item.addChild(more)
        for child in range(first, item.childCount()):
            self.tree.setFirstColumnSpanned(child, self.tree.indexFromItem(item), True)

    def _list_further(self, item: QTreeWidgetItem) -> None:
        further, removal = item.data(0, FURTHER), item.parent()
        if further and removal is not None:
            removal.removeChild(item)
            self._add_files(removal, further)

    def _removals(self) -> list[QTreeWidgetItem]:
        rows = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def _opened(self) -> set[str]:
        return {str(item.data(0, BATCH)) for item in self._removals() if item.isExpanded()}

    def _tree(self) -> QTreeWidget:
        tree = self.tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Removals, latest first"))
        tree.setHeaderLabels(
            [
                self.tr("Date"),
                self.tr("Action"),
                self.tr("Files"),
                self.tr("Size"),
                self.tr("Status"),
            ]
        )
        tree.setUniformRowHeights(True)
        tree.header().setStretchLastSection(True)
        tree.header().sectionResized.connect(self._column_moved)
        for at in (2, 3):
            tree.headerItem().setTextAlignment(at, RIGHT)
        tree.itemExpanded.connect(self._expand)
        tree.itemActivated.connect(self._list_further)
        tree.currentItemChanged.connect(lambda *_: self._refresh())
        return tree

    def _fit_columns(self) -> None:
        """As the user left them, or as wide as what they hold."""
        self._is_fitting = True
        if not restore_columns(self.tree.header(), COLUMNS, self._preferences):
            for at in range(LAST_COLUMN):
                self.tree.resizeColumnToContents(at)
        self._is_fitting = False

    def _column_moved(self, column: int) -> None:
        if self.isVisible() and not self._is_fitting and column != LAST_COLUMN:
            keep_columns(self.tree.header(), COLUMNS, self._preferences)

    def _words(self, batch: Batch, photos: Mapping[str, int]) -> list[str]:
        actions = {
            Action.TRASH: self.tr("Moved to the trash"),
            Action.MOVE: self.tr("Moved to a folder"),
            Action.HARD_LINK: self.tr("Replaced with hard links"),
            Action.SYMLINK: self.tr("Replaced with symbolic links"),
            Action.METADATA: self.tr("Metadata added"),
        }
        states = (
            (State.DONE, self.tr("{count} removed")),
            (State.UNDONE, self.tr("{count} put back")),
            (State.FAILED, self.tr("{count} not removed")),
            (State.STARTED, self.tr("{count} interrupted")),
        )
        of_sidecars = (
            (State.DONE, self.tr("metadata added: {count}")),
            (State.UNDONE, self.tr("added metadata removed: {count}")),
            (State.FAILED, self.tr("metadata not added: {count}")),
        )
        outcomes = [
            words.format(count=number_in_words(counts[state]))
            for counts, all_words in ((batch.counts, states), (batch.sidecars, of_sidecars))
            for state, words in all_words
            if counts.get(state)
        ]
        at = moment_in_words(batch.at.astimezone())
        files = sum(batch.counts.values())
        count = number_in_words(files)
        if (of := photos.get(batch.id, files)) < files:
            count = f"{photos_in_words(of)}, {files_in_words(files)}"
        return [at, actions[batch.action], count, size_in_words(batch.bytes), " · ".join(outcomes)]

    def _file_item(self, row: JournalRow) -> QTreeWidgetItem:
        states = {
            State.DONE: self.tr("removed"),
            State.UNDONE: self.tr("put back"),
            State.FAILED: self.tr("not removed"),
            State.STARTED: self.tr("interrupted"),
        }
        if row.action is Action.METADATA:
            states |= {
                State.DONE: self.tr("metadata added"),
                State.UNDONE: self.tr("added metadata removed"),
                State.FAILED: self.tr("metadata not added"),
            }
        note = f": {in_words(row.note)}" if row.note else ""
        words = f"{row.path} ({states[row.state]}{note})"
        item = QTreeWidgetItem([readable(words)])
        place = "" if row.place is None else str(row.place)
        item.setToolTip(0, plain(place))
        if row.state is State.DONE and row.action is not Action.METADATA:
            item.setData(0, FILE, row.path)
        return item

    def _chosen(self) -> str | None:
        item = self.tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        return None if item is None else str(item.data(0, BATCH))

    def _expand(self, item: QTreeWidgetItem) -> None:
        if item.childCount() == 0:
            self.files_requested.emit(str(item.data(0, BATCH)))

    def _undo(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.undo_requested.emit(chosen)

    def _put_back(self) -> None:
        batch, item = self._chosen(), self.tree.currentItem()
        if batch is not None and item is not None and item.data(0, FILE) is not None:
            self.tree.setFocus()  # else the next button has it, which puts all back
            self.put_back_requested.emit(batch, Path(item.data(0, FILE)))

    def _refresh(self) -> None:
        chosen = self._chosen()
        batch = None if chosen is None else self._batches.get(chosen)
        self.undo_button.setEnabled(batch is not None and batch.can_be_undone)
        item = self.tree.currentItem()
        self.put_back_button.setEnabled(item is not None and item.data(0, FILE) is not None)
