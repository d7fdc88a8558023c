"""Review: groups on the left, photos of the chosen group side by side, facts, decisions.

Passive: it shows what the controller gives and emits what the user asks for. The keeper stands on
the left. Beside it stand all others where they fit, else the one that the filmstrip chooses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.models.group_list_model import GroupListModel
from app.pair_pictures import PairLoader
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, panel
from app.widgets.card_row import CardRow
from app.widgets.facts_table import FactsTable
from app.widgets.filmstrip import Filmstrip
from app.widgets.group_delegate import GroupDelegate
from app.widgets.viewer import Viewer
from app.widgets.zoom_view import LinkedView
from core.records import Level
from core.review.session import Totals
from core.review.words import bytes_in_words


class ReviewPage(QWidget):
    """Signals name what the user asks for; numbers are members of the chosen group."""

    group_chosen = Signal(int)
    member_chosen = Signal(int)
    toggle_requested = Signal(int)
    keeper_requested = Signal()
    delete_requested = Signal()
    next_photo_requested = Signal(int)
    accept_requested = Signal()
    keep_all_requested = Signal()
    auto_mark_requested = Signal()
    removal_requested = Signal()
    undo_requested = Signal()
    find_requested = Signal()

    def __init__(
        self, thumbnails: Thumbnails, photos: Thumbnails, loader: PairLoader, palette: Palette
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.model = GroupListModel()
        self.linked = LinkedView()
        self.palette_tokens = palette
        self._thumbnails = thumbnails
        self.row = CardRow(self.linked, photos, palette)
        self.cards = self.row.cards
        self.viewer = Viewer(self.row, self.linked, loader, palette)
        self.facts = FactsTable(palette)
        self.filmstrip = Filmstrip(thumbnails, palette)
        self.filmstrip.chosen.connect(self.member_chosen)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._groups_side(thumbnails, palette))
        splitter.addWidget(self._stage_side())
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([312, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        thumbnails.ready.connect(lambda *_: self.list.viewport().update())
        self._add_keys()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.palette_tokens = self.delegate.palette = palette
        self.facts.palette_tokens = self.filmstrip.palette_tokens = palette
        self.row.show_palette(palette)
        self.viewer.show_palette(palette)
        self.update()

    def show_totals(self, totals: Totals) -> None:
        """The running total and the groups decided."""
        self._count.setText(
            self.tr("{groups} · {decided} decided").format(
                groups=f"{totals.groups:,}", decided=f"{totals.decided:,}"
            )
        )
        self._total.setText(self.tr("{count} photos marked").format(count=f"{totals.marked:,}"))
        self._bytes.setText(self.tr("{bytes} to free").format(bytes=bytes_in_words(totals.bytes)))
        words = self.tr("Move {count} to the trash…").format(count=f"{totals.marked:,}")
        self.remove_button.setText(words)
        self.remove_button.setEnabled(totals.marked > 0)

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line under the photos; with ``undoable`` it offers the way back. Empty: hidden."""
        self._notice_text.setText(text)
        self._notice_undo.setVisible(undoable)
        self._notice.setVisible(bool(text))

    def select_group(self, group: int) -> None:
        """Choose a group in the list, if the filter shows it."""
        row = self.model.row_of(group)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def step_group(self, step: int) -> None:
        """The next (1) or the previous (-1) group."""
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _groups_side(self, thumbnails: Thumbnails, palette: Palette) -> QFrame:
        side = panel("side")
        side.setMinimumWidth(264)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Groups"), "heading"), 1)
        self._count = label("", "secondary")
        head.addWidget(self._count)
        column.addLayout(head)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name or folder"))
        self.filter.setAccessibleName(self.tr("Filter by name or folder"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._apply_filter)
        column.addWidget(self.filter)
        column.addLayout(self._chips())
        self.list = QListView()
        self.list.setObjectName("groups")
        self.list.setAccessibleName(self.tr("Groups of duplicate photos"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.delegate = GroupDelegate(self.model, thumbnails, palette)
        self.list.setItemDelegate(self.delegate)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.model.modelReset.connect(self._on_reset)
        column.addWidget(self.list, 1)
        return side

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._chip_group = QButtonGroup(self)
        self._chip_levels: list[Level | None] = [None, *Level]
        words = (self.tr("All"), self.tr("Exact"), self.tr("Same photo"), self.tr("Similar"))
        for number, text in enumerate(words):
            chip = button(text, self._apply_filter, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._chip_group.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _stage_side(self) -> QWidget:
        right = QWidget()
        right.setObjectName("page")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar())
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 12, 16, 12)
        middle.setSpacing(12)
        middle.addWidget(self.viewer, 1)
        middle.addWidget(self.facts)
        strip = QHBoxLayout()
        strip.setSpacing(12)
        strip.addWidget(self.filmstrip, 1)
        hint = self.tr(
            "← → group   1 2 3 toggle   K keep   D delete   N not duplicates   ? all keys"
        )
        strip.addWidget(label(hint, "hint"))
        middle.addLayout(strip)
        self._notice = panel("notice")
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(12, 4, 8, 4)
        self._notice_text = label("", wrap=True)
        self._notice_undo = button(self.tr("Undo"), lambda: self.undo_requested.emit(), "link")
        notice.addWidget(self._notice_text, 1)
        notice.addWidget(self._notice_undo)
        self._notice.hide()
        middle.addWidget(self._notice)
        column.addLayout(middle, 1)
        column.addWidget(self._bottom_bar())
        return right

    def _top_bar(self) -> QFrame:
        bar = panel("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._where = label("", "secondary")
        row.addWidget(self.viewer.modes)
        row.addWidget(self._where, 1)
        undo = button(self.tr("Undo"), lambda: self.undo_requested.emit())
        undo.setToolTip(self.tr("Take the last decision back (Ctrl+Z)"))
        never = button(self.tr("Not duplicates"), lambda: self.keep_all_requested.emit())
        never.setToolTip(self.tr("Keep all and never ask again (N)"))
        accept = button(self.tr("Accept, next  ↵"), lambda: self.accept_requested.emit(), "primary")
        accept.setToolTip(self.tr("Mark all but the photos that stay, and go on (Enter)"))
        for one in (undo, never, accept):
            row.addWidget(one)
        return bar

    def _bottom_bar(self) -> QFrame:
        bar = panel("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        self._total = label("", "heading")
        self._bytes = label("", "secondary")
        row.addWidget(self._total)
        row.addWidget(self._bytes, 1)
        auto = button(self.tr("Auto-mark"), lambda: self.auto_mark_requested.emit())
        auto.setToolTip(self.tr("Accept every undecided group, except similar shots"))
        self.remove_button = button("", lambda: self.removal_requested.emit(), "primary")
        row.addWidget(auto)
        row.addWidget(self.remove_button)
        return bar

    def show_where(self, text: str) -> None:
        """Which group is on the stage, in words."""
        self._where.setText(text)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Left": lambda: self.step_group(-1),
            "Right": lambda: self.step_group(1),
            "K": self.keeper_requested.emit,
            "D": self.delete_requested.emit,
            "N": self.keep_all_requested.emit,
            "Return": self.accept_requested.emit,
            "Enter": self.accept_requested.emit,
            "F": self.find_requested.emit,
            "Space": lambda: self.next_photo_requested.emit(1),
            "Z": lambda: self.cards[0].view.zoom_to_pixels(),
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+F": self.filter.setFocus,
        }
        for number in range(9):
            keys[str(number + 1)] = partial(self.toggle_requested.emit, number)
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.viewer.add_keys(self)

    def _apply_filter(self) -> None:
        level = self._chip_levels[max(0, self._chip_group.checkedId())]
        self.model.set_filter(level, self.filter.text())

    def _on_current(self, index: QModelIndex) -> None:
        self._thumbnails.drop_waiting()
        if index.isValid():
            self.group_chosen.emit(self.model.group_at(index.row()))

    def _on_reset(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollToTop()

    def sizeHint(self) -> QSize:
        """Room for two photos beside the list."""
        return QSize(1100, 760)
