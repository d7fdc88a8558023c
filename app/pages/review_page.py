"""Review: groups on the left, photos of the chosen group side by side, facts, decisions.

Passive: it shows what the controller gives and emits what the user asks for. The keeper stands on
the left. Beside it stand all others where they fit, else the one that the filmstrip chooses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.pair_pictures import PairLoader
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, panel
from app.widgets.card_row import CardRow
from app.widgets.facts_table import FactsTable
from app.widgets.filmstrip import Filmstrip
from app.widgets.group_list import GroupList
from app.widgets.viewer import Viewer
from app.widgets.zoom_view import LinkedView
from core.review.session import Totals
from core.review.words import bytes_in_words, counted


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
    clear_requested = Signal()
    auto_mark_requested = Signal()
    rules_requested = Signal()
    history_requested = Signal()
    not_duplicates_requested = Signal()
    export_requested = Signal()
    open_requested = Signal()
    removal_requested = Signal()
    undo_requested = Signal()
    find_requested = Signal()

    def __init__(
        self, thumbnails: Thumbnails, photos: Thumbnails, loader: PairLoader, palette: Palette
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.groups = GroupList(thumbnails, palette)
        self.model, self.list, self.filter = (
            self.groups.model,
            self.groups.list,
            self.groups.filter,
        )
        self.groups.group_chosen.connect(self.group_chosen)
        self.groups.accept_requested.connect(self.accept_requested)
        self.groups.keep_all_requested.connect(self.keep_all_requested)
        self.groups.clear_requested.connect(self.clear_requested)
        self.linked = LinkedView()
        self.palette_tokens = palette
        self.row = CardRow(self.linked, photos, palette)
        self.cards = self.row.cards
        self.viewer = Viewer(self.row, self.linked, loader, palette)
        self.facts = FactsTable(palette)
        self.filmstrip = Filmstrip(thumbnails, palette)
        self.filmstrip.chosen.connect(self.member_chosen)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.groups)
        splitter.addWidget(self._stage_side())
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([312, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        self._add_keys()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.palette_tokens = palette
        self.groups.show_palette(palette)
        self.facts.palette_tokens = self.filmstrip.palette_tokens = palette
        self.row.show_palette(palette)
        self.viewer.show_palette(palette)
        self.update()

    def show_totals(self, totals: Totals) -> None:
        """The running total and the groups decided."""
        self.groups.show_totals(totals)
        marked = counted(totals.marked, self.tr("photo marked"), self.tr("photos marked"))
        self._total.setText(marked)
        self._bytes.setText(self.tr("{bytes} to free").format(bytes=bytes_in_words(totals.bytes)))
        some, none = self.tr("Remove {count}…"), self.tr("Remove…")
        self.remove_button.setText(
            some.format(count=f"{totals.marked:,}") if totals.marked else none
        )
        self.remove_button.setEnabled(totals.marked > 0)

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line under the photos; with ``undoable`` it offers the way back. Empty: hidden."""
        self._notice_text.setText(text)
        self._notice_undo.setVisible(undoable)
        self._notice.setVisible(bool(text))

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
        for one in (self._more_button(), undo, never, accept):
            row.addWidget(one)
        return bar

    def _more_button(self) -> QPushButton:
        made = QPushButton(self.tr("More"))
        menu = QMenu(made)
        menu.addAction(self.tr("History…\tCtrl+H"), self.history_requested.emit)
        menu.addAction(self.tr("Not duplicates…"), self.not_duplicates_requested.emit)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Export…\tCtrl+E"), self.export_requested.emit)
        menu.addAction(self.tr("Open a saved scan…"), self.open_requested.emit)
        made.setMenu(menu)
        return made

    def _bottom_bar(self) -> QFrame:
        bar = panel("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        self._total = label("", "heading")
        self._bytes = label("", "secondary")
        row.addWidget(self._total)
        row.addWidget(self._bytes, 1)
        auto = QToolButton()
        auto.setObjectName("split")
        auto.setText(self.tr("Auto-mark…"))
        auto.setAccessibleName(self.tr("Auto-mark…"))
        auto.setToolTip(self.tr("See what would be marked in all undecided groups, then decide"))
        auto.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(auto)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        auto.setMenu(menu)
        auto.clicked.connect(lambda: self.auto_mark_requested.emit())
        self.remove_button = button("", lambda: self.removal_requested.emit(), "primary")
        row.addWidget(auto)
        row.addWidget(self.remove_button)
        return bar

    def show_where(self, text: str) -> None:
        """Which group is on the stage, in words."""
        self._where.setText(text)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Left": lambda: self.groups.step(-1),
            "Right": lambda: self.groups.step(1),
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
            "U": self.clear_requested.emit,
            "A": self.auto_mark_requested.emit,
            "Ctrl+Return": self.removal_requested.emit,
            "Ctrl+E": self.export_requested.emit,
        }
        for number in range(9):
            keys[str(number + 1)] = partial(self.toggle_requested.emit, number)
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.viewer.add_keys(self)

    def sizeHint(self) -> QSize:
        """Room for two photos beside the list."""
        return QSize(1100, 760)
