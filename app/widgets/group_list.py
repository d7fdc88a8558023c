"""The side of Review that lists groups: filter, level, order, and what is done to several."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
)

from app.languages import number_in_words
from app.models.group_list_model import Filter, GroupListModel, Order
from app.plain_text import plain
from app.preferences import ThumbnailSize
from app.theme import Palette, icon
from app.thumbnails import Thumbnails
from app.widgets.basics import ElidedLabel, button, icon_button, label
from app.widgets.group_delegate import GroupDelegate
from app.widgets.group_filter import GroupFilter
from core.records import Level
from core.review.journal import Action
from core.review.session import ReviewSession
from core.review.totals import Totals

FOLDERS_OFFERED = 24
SIDES = 12, 8


class GroupList(QFrame):
    """Signals: ``group_chosen`` (group number); for the chosen groups ``accept_requested``,
    ``keep_all_requested``, ``different_requested``, ``clear_requested``; ``several_chosen``: how
    many are; ``emptied``: the filter shows none; ``results_requested``: back to them;
    ``menu_requested``: a place on the screen."""

    group_chosen = Signal(int)
    emptied = Signal()
    results_requested = Signal()
    accept_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    several_chosen = Signal(int)
    clear_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(200)
        self.model = GroupListModel()
        self.thumbnails = thumbnails
        self._said: dict[int, tuple[object, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES[0], 12, SIDES[1], 8)
        column.setSpacing(8)
        self.grid_button = icon_button(self.tr("Show groups as a grid"))
        self.grid_button.setCheckable(True)
        self.grid_button.toggled.connect(self._show_grid)
        self.back_button = icon_button(self.tr("Back to the results"))
        self.back_button.clicked.connect(lambda: self.results_requested.emit())
        head = QHBoxLayout()
        head.addWidget(self.back_button)
        self._count = ElidedLabel("secondary")
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._count, 1)
        head.addWidget(self.grid_button)
        column.addLayout(head)
        self._filter = GroupFilter(lambda: self.model.folders(FOLDERS_OFFERED), palette)
        self._filter.changed.connect(self.model.show_only)
        self._filter.order_chosen.connect(self._sort)
        self.filter = self._filter.text
        column.addWidget(self._filter)
        column.addWidget(self._several_row())
        self.none = label(self.tr("No groups match the filter."), "secondary", wrap=True)
        self.none.hide()
        column.addWidget(self.none)
        column.addWidget(self._list(palette), 1)
        thumbnails.ready.connect(self.refresh)
        thumbnails.failed.connect(self.refresh)
        self.show_palette(palette)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The groups that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.group_at(row) for row in rows)

    @property
    def picks(self) -> bool:
        """Whether only similar shots are listed, so that the best of each group is picked."""
        return self.model.level is Level.SIMILAR

    @property
    def shows_any(self) -> bool:
        """False where there is no group, or none that fits the filter."""
        return self.model.rowCount() > 0

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self.delegate.palette = self._palette = palette
        self._filter.show_palette(palette)
        self._show_icon()

    def show_size(self, size: ThumbnailSize) -> None:
        """How large thumbnails are."""
        if self.delegate.size is not size:
            self.delegate.size = size
            self.list.scheduleDelayedItemsLayout()

    def show_totals(self, totals: Totals) -> None:
        """How many groups there are and how many were decided."""
        groups, decided = number_in_words(totals.groups), number_in_words(totals.decided)
        words = self.tr("{groups} · {decided} decided")
        sentence = words.format(groups=groups, decided=decided)
        self._count.show_either(sentence, f"{decided} / {groups}")
        self._count.setToolTip(plain(self._count.text()))

    def show_action(self, action: Action) -> None:
        """What is done with photos that go; rows that say something else now are painted anew
        (``dataChanged`` lays out all rows: 0.3 s of 10^5)."""
        self.model.action = action
        before, self._said = self._said, {}
        for index in self._seen():
            group = self.model.group_at(index.row())
            self._said[group] = self.model.shown_of(group)
            if before.get(group) != self._said[group]:
                self.list.update(index)

    def _seen(self) -> Iterator[QModelIndex]:
        area = self.list.viewport().rect()
        row = max(0, self.list.indexAt(area.topLeft() + QPoint(8, 8)).row())
        while row < self.model.rowCount():
            index = self.model.index(row)
            if not self.list.visualRect(index).intersects(area):
                return
            yield index
            row += 1

    def refresh(self) -> None:
        """Paint all that is on the screen anew."""
        self.list.viewport().update()

    def show_level(self, level: Level | None) -> None:
        """All groups of a level, None: of every level."""
        self._filter.show_level(level)

    def begin(self, session: ReviewSession) -> None:
        """List the groups of another session, all of them."""
        self._filter.reset()
        self.model.show_session(session)

    def select_group(self, group: int) -> None:
        """Choose a group, if the filter shows it."""
        row = self.model.row_of(group)
        if row is not None:
            self._choose(row)

    @property
    def filter_and_order(self) -> tuple[Filter, Order]:
        """What the list shows, and how it is sorted."""
        return self._filter.wanted, self._filter.order

    def show_as(self, wanted: Filter, order: Order, group: int) -> None:
        """Show this, with a group chosen if it passes."""
        self._filter.show_as(wanted, order)
        self.select_group(group)

    def step(self, step: int) -> None:
        """The next (1) or the previous (-1) group."""
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self._choose(row)

    def _choose(self, row: int) -> None:
        """This one alone, whichever keys are held: with Shift+K the view would select both."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)

    def following(self, count: int) -> tuple[int, ...]:
        """As many groups as come next in the list, if there are so many."""
        first = self.list.currentIndex().row() + 1
        last = min(first + count, self.model.rowCount())
        return tuple(self.model.group_at(row) for row in range(first, last))

    def _several_row(self) -> QFrame:
        self.several = QFrame()
        column = QVBoxLayout(self.several)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._several_text = label("", "secondary")
        column.addWidget(self._several_text)
        grid = QGridLayout()
        grid.setSpacing(4)
        for text, asked, place in (
            (self.tr("Accept"), self.accept_requested, (0, 0)),
            (self.tr("Clear"), self.clear_requested, (0, 1)),
            (self.tr("Keep all"), self.keep_all_requested, (1, 0, 1, 2)),
            (self.tr("Not duplicates"), self.different_requested, (2, 0, 1, 2)),
        ):
            grid.addWidget(button(text, asked.emit, "chip"), *place)
        column.addLayout(grid)
        self.several.hide()
        return self.several

    def _list(self, palette: Palette) -> QListView:
        self.list = QListView()
        self.list.setObjectName("groups")
        self.list.setAccessibleName(self.tr("Groups of duplicate photos"))
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.verticalScrollBar().valueChanged.connect(self.thumbnails.drop_waiting)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.list.setModel(self.model)
        self.delegate = GroupDelegate(self.model, self.thumbnails, palette)
        self.list.setItemDelegate(self.delegate)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.model.modelReset.connect(self._on_reset)
        return self.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles go by the width."""
        super().resizeEvent(event)
        bar = self.list.verticalScrollBar().sizeHint().width()
        self.delegate.list_width = self.width() - sum(SIDES) - bar
        self.list.scheduleDelayedItemsLayout()

    def _ask_for_menu(self, place: QPoint) -> None:
        """Of the group under the pointer, which the press has chosen."""
        if self.list.indexAt(place).isValid():
            self.menu_requested.emit(self.list.viewport().mapToGlobal(place))

    def _show_grid(self, is_grid: bool) -> None:
        self.delegate.is_grid = is_grid
        flow = QListView.Flow
        self.list.setFlow(flow.LeftToRight if is_grid else flow.TopToBottom)
        self.list.setWrapping(is_grid)
        self.list.scrollTo(self.list.currentIndex())
        self._show_icon()

    def _sort(self, order: Order) -> None:
        index = self.list.currentIndex()
        current = self.model.group_at(index.row()) if index.isValid() else 0
        self.model.sort_by(order)
        self.select_group(current)

    def _show_icon(self) -> None:
        drawing = "rows" if self.delegate.is_grid else "squares-four"
        self.grid_button.setIcon(icon(drawing, self._palette.secondary))
        self.back_button.setIcon(icon("arrow-left", self._palette.secondary))

    def _on_current(self, index: QModelIndex) -> None:
        self.thumbnails.drop_waiting()
        if index.isValid():
            self.group_chosen.emit(self.model.group_at(index.row()))

    def _on_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        count = len(self.list.selectionModel().selectedIndexes())
        self._several_text.setText(self.tr("%Ln group(s) selected", "", count))
        self.several.setVisible(count > 1)
        self.several_chosen.emit(count)

    def _on_reset(self) -> None:
        self.several.hide()
        self.several_chosen.emit(0)
        groups = self.model.session.groups if self.model.session else ()
        self.none.setVisible(bool(groups) and not self.shows_any)
        if self.shows_any:
            self._choose(0)
        else:
            self.emptied.emit()
        self.list.scrollToTop()
