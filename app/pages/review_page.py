"""Review: groups on the left, photos of the chosen group side by side, facts, decisions.

Passive: it shows what the controller gives and emits what the user asks for. The keeper stands on
the left. Beside it stand all others where they fit, else the one that the filmstrip chooses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.languages import number_in_words
from app.messages import size_in_words
from app.pair_pictures import PairLoader
from app.shortcuts import Command, Shortcuts
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import (
    ElidedLabel,
    below_bar,
    button,
    label,
    panel,
    unless_on_button,
)
from app.widgets.card_row import CardRow
from app.widgets.facts_table import FactsTable
from app.widgets.filmstrip import Filmstrip, StripRow
from app.widgets.group_list import GroupList
from app.widgets.viewer import Viewer
from app.widgets.zoom_view import LinkedView
from core.review.session import Totals


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
        self,
        thumbnails: Thumbnails,
        photos: Thumbnails,
        loader: PairLoader,
        palette: Palette,
        shortcuts: Shortcuts,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.groups = GroupList(thumbnails, palette)
        self.model, self.list, self.filter = (
            self.groups.model,
            self.groups.list,
            self.groups.filter,
        )
        self.setFocusProxy(self.list)  # so that ↑ and ↓ work as soon as the page is up
        self.groups.group_chosen.connect(self.group_chosen)
        self.groups.accept_requested.connect(self.accept_requested)
        self.groups.keep_all_requested.connect(self.keep_all_requested)
        self.groups.clear_requested.connect(self.clear_requested)
        self.linked = LinkedView()
        self.palette_tokens = palette
        self.row = CardRow(self.linked, photos, palette)
        self.cards = self.row.cards
        self.viewer = Viewer(self.row, self.cards[0].view, self.linked, loader, palette)
        self.facts = FactsTable(palette)
        self.filmstrip = Filmstrip(thumbnails, palette)
        self.filmstrip.chosen.connect(self.member_chosen)
        scrolled = self.list.verticalScrollBar().valueChanged
        scrolled.connect(self.filmstrip.update)  # the list dropped what waits: ask again
        splitter = self.splitter = QSplitter(Qt.Orientation.Horizontal)
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
        self._add_keys(shortcuts)
        shortcuts.changed.connect(lambda: self._show_keys(shortcuts))
        self._show_keys(shortcuts)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.palette_tokens = palette
        self.groups.show_palette(palette)
        self.facts.show_palette(palette)
        self.filmstrip.palette_tokens = palette
        self.row.show_palette(palette)
        self.viewer.show_palette(palette)
        self.update()

    def show_totals(self, totals: Totals) -> None:
        """The running total and the groups decided."""
        self.groups.show_totals(totals)
        self._total.setText(self.tr("%Ln photo(s) marked", "", totals.marked))
        self._bytes.setText(self.tr("{bytes} to free").format(bytes=size_in_words(totals.bytes)))
        some, none = self.tr("Remove {count}…"), self.tr("Remove…")
        self.remove_button.setText(
            some.format(count=number_in_words(totals.marked)) if totals.marked else none
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
        column = below_bar(right, self._top_bar(), self.viewer)
        column.addWidget(self.facts)
        self._hint = label("", "hint")
        column.addWidget(StripRow(self.filmstrip, self._hint))
        self._notice = panel("notice")
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(12, 4, 8, 4)
        self._notice_text = label("", wrap=True)
        self._notice_undo = button(self.tr("Undo"), lambda: self.undo_requested.emit(), "link")
        notice.addWidget(self._notice_text, 1)
        notice.addWidget(self._notice_undo)
        self._notice.hide()
        column.addWidget(self._notice)
        column.addWidget(self._bottom_bar())
        return right

    def _top_bar(self) -> QFrame:
        bar = panel("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._where = ElidedLabel("secondary")
        row.addWidget(self.viewer.modes)
        row.addWidget(self._where, 1)
        self._undo = button(self.tr("Undo"), lambda: self.undo_requested.emit())
        self._never = button(self.tr("Not duplicates"), lambda: self.keep_all_requested.emit())
        self._accept = button(self.tr("Accept"), lambda: self.accept_requested.emit(), "primary")
        for one in (self._more_button(), self._undo, self._never, self._accept):
            row.addWidget(one)
        return bar

    def _more_button(self) -> QPushButton:
        made = QPushButton(self.tr("More"))
        menu = QMenu(made)
        self._keyed: dict[Command, tuple[QAction, str]] = {}
        self._add_keyed(menu, Command.HISTORY, self.tr("History…"), self.history_requested.emit)
        menu.addAction(self.tr("Not duplicates…"), self.not_duplicates_requested.emit)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        menu.addSeparator()
        self._add_keyed(menu, Command.EXPORT, self.tr("Export…"), self.export_requested.emit)
        menu.addAction(self.tr("Open a saved scan…"), self.open_requested.emit)
        made.setMenu(menu)
        return made

    def _add_keyed(
        self, menu: QMenu, command: Command, text: str, act: Callable[[], object]
    ) -> None:
        self._keyed[command] = (menu.addAction(text, act), text)

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
        auto.setToolTip(self.tr("Preview what would be marked in all undecided groups"))
        auto.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(auto)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        auto.setMenu(menu)
        auto.clicked.connect(lambda: self.auto_mark_requested.emit())
        self.remove_button = button("", lambda: self.removal_requested.emit(), "primary")
        row.addWidget(auto)
        row.addWidget(self.remove_button)
        return bar

    def show_no_group(self) -> None:
        """The list shows none: the stage is empty, so that no key decides over what is hidden."""
        for card in self.cards:
            card.hide()
        self.viewer.show_pair(None, None)
        self.facts.show_rows(())
        self.filmstrip.show_photos((), 0)
        self.show_where("")

    def show_where(self, text: str) -> None:
        """Which group is on the stage, in words."""
        self._where.setText(text)

    def _add_keys(self, shortcuts: Shortcuts) -> None:
        shortcuts.bind(
            self,
            {
                Command.PREVIOUS_GROUP: lambda: self.groups.step(-1),
                Command.NEXT_GROUP: lambda: self.groups.step(1),
                Command.MAKE_KEEPER: self.keeper_requested.emit,
                Command.DELETE: self.delete_requested.emit,
                Command.NOT_DUPLICATES: self.keep_all_requested.emit,
                Command.ACCEPT: unless_on_button(self._accept_by_key),
                Command.FIND: self.find_requested.emit,
                Command.NEXT_PHOTO: unless_on_button(lambda: self.next_photo_requested.emit(1)),
                Command.ZOOM: self.viewer.zoom_to_pixels,
                Command.UNDO: self.undo_requested.emit,
                Command.FILTER: self.filter.setFocus,
                Command.CLEAR: self.clear_requested.emit,
                Command.AUTO_MARK: self.auto_mark_requested.emit,
                Command.REMOVE: self.removal_requested.emit,
                Command.EXPORT: self.export_requested.emit,
            },
        )
        for number in range(9):
            shortcut = QShortcut(QKeySequence(str(number + 1)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.toggle_requested.emit, number))
        self.viewer.add_keys(self, shortcuts)
        for one in self.findChildren(QAbstractButton):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Enter still accepts

    def _accept_by_key(self) -> None:
        """Enter in the filter goes to what was found: who types a name decides nothing yet."""
        if self.filter.hasFocus():
            self.list.setFocus()
        else:
            self.accept_requested.emit()

    def _show_keys(self, shortcuts: Shortcuts) -> None:
        """Keys as they are now, wherever the page names them."""
        hints = (
            (self.tr("{key} keep"), Command.MAKE_KEEPER),
            (self.tr("{key} delete"), Command.DELETE),
            (self.tr("{key} not duplicates"), Command.NOT_DUPLICATES),
            (self.tr("{key} all shortcuts"), Command.SHOW_KEYS),
        )
        told = [
            words.format(key=shortcuts.shown_key(command))
            for words, command in hints
            if shortcuts.key(command)
        ]
        self._hint.setText("   ".join([self.tr("1 2 3 toggle"), *told]))
        undo = self.tr("Undo the last decision")
        never = self.tr("Keep all and don't ask again")
        accept = self.tr("Mark all but the keepers and go to the next group")
        self._undo.setToolTip(shortcuts.hint(undo, Command.UNDO))
        self._never.setToolTip(shortcuts.hint(never, Command.NOT_DUPLICATES))
        self._accept.setToolTip(shortcuts.hint(accept, Command.ACCEPT))
        sign = "  ↵" if shortcuts.is_default(Command.ACCEPT) else ""
        self._accept.setText(self.tr("Accept") + sign)
        for command, (action, text) in self._keyed.items():
            action.setText(f"{text}\t{shortcuts.shown_key(command)}")

    def sizeHint(self) -> QSize:
        """Room for two photos beside the list."""
        return QSize(1100, 760)
