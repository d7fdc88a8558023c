"""What narrows and orders the list of groups: a text, a level, what was decided, a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.group_list_model import EVERYTHING, Filter, Order, Shown
from app.plain_text import plain, readable
from app.theme import Palette, icon
from app.widgets.basics import button, icon_button
from core.records import Level


class GroupFilter(QWidget):
    """Signals: ``changed`` (Filter), ``order_chosen`` (Order).

    ``folders`` is asked for the folders to offer each time the menu opens.
    """

    changed = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, folders: Callable[[], Sequence[str]], palette: Palette) -> None:
        super().__init__()
        self._folders, self._palette = folders, palette
        self._order, self._shown, self._folder = Order.SIZE, Shown.ALL, ""
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter by name or folder"))
        self.text.setAccessibleName(self.tr("Filter by name or folder"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._tell)
        self.order_button = _menu_button(self.tr("Sort groups"), self._fill_order_menu)
        self.filter_button = _menu_button(self.tr("Filter groups"), self._fill_filter_menu)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.order_button)
        row.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(self._chips())
        self.show_palette(palette)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark; a filter that is on has the accent."""
        self._palette = palette
        self.order_button.setIcon(icon("sort-ascending", palette.secondary))
        is_on = self._shown is not Shown.ALL or bool(self._folder)
        self.filter_button.setIcon(icon("funnel", palette.accent if is_on else palette.secondary))
        tip = self.tr("Filter groups (on)") if is_on else self.tr("Filter groups")
        self.filter_button.setToolTip(plain(tip))
        self.filter_button.setAccessibleName(tip)

    def show_only(self, shown: Shown, folder: str = "") -> None:
        """Groups by what was decided, and those with a photo in ``folder``; "": any."""
        self._shown, self._folder = shown, folder
        self.show_palette(self._palette)
        self._tell()

    @property
    def wanted(self) -> Filter:
        """What is set now."""
        level = self._chip_levels[max(0, self._chip_group.checkedId())]
        return Filter(level, self.text.text(), self._folder or None, self._shown)

    @property
    def order(self) -> Order:
        """What is set now."""
        return self._order

    def show_as(self, wanted: Filter, order: Order) -> None:
        """Set all of it at once."""
        self.text.blockSignals(True)
        self.text.setText(wanted.text)
        self.text.blockSignals(False)
        self._chip_group.button(self._chip_levels.index(wanted.level)).setChecked(True)
        self._order = order
        self.order_chosen.emit(order)
        if wanted != EVERYTHING:  # all of it is listed when a review begins
            self.show_only(wanted.shown, wanted.folder or "")

    def show_level(self, level: Level | None) -> None:
        """All groups of a level, None: of every level; nothing else narrows the list."""
        self.reset(level)
        self._tell()

    def reset(self, level: Level | None = None) -> None:
        """The same, where the list shows them already."""
        self.blockSignals(True)
        self.text.clear()
        self.show_only(Shown.ALL)
        self._chip_group.button(self._chip_levels.index(level)).setChecked(True)
        self.blockSignals(False)

    def _chips(self) -> QGridLayout:
        """Two beside each other: the list may be narrow."""
        grid = QGridLayout()
        grid.setSpacing(4)
        self._chip_group = QButtonGroup(self)
        self._chip_levels: list[Level | None] = [None, *Level]
        words = (self.tr("All"), self.tr("Exact"), self.tr("Same photo"), self.tr("Similar"))
        for number, text in enumerate(words):
            chip = button(text, self._tell, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._chip_group.addButton(chip, number)
            grid.addWidget(chip, number // 2, number % 2)
        return grid

    def _fill_order_menu(self, menu: QMenu) -> None:
        words = {
            Order.SIZE: self.tr("Space to free"),
            Order.CONFIDENCE: self.tr("Confidence"),
            Order.DATE: self.tr("Date taken"),
            Order.FOLDER: self.tr("Folder"),
            Order.COUNT: self.tr("Number of photos"),
        }
        actions = QActionGroup(menu)
        for order, text in words.items():
            action = _choice(menu, actions, text, chosen=order is self._order)
            action.triggered.connect(lambda _=False, order=order: self._choose_order(order))

    def _fill_filter_menu(self, menu: QMenu) -> None:
        words = {
            Shown.ALL: self.tr("All groups"),
            Shown.UNDECIDED: self.tr("Undecided"),
            Shown.DECIDED: self.tr("Decided"),
        }
        actions = QActionGroup(menu)
        for shown, text in words.items():
            action = _choice(menu, actions, text, chosen=shown is self._shown)
            action.triggered.connect(
                lambda _=False, shown=shown: self.show_only(shown, self._folder)
            )
        menu.addSeparator()
        folders = QActionGroup(menu)
        everywhere = _choice(menu, folders, self.tr("Any folder"), chosen=not self._folder)
        everywhere.triggered.connect(lambda: self.show_only(self._shown))
        for folder in self._folders():
            named = readable(folder).replace("&", "&&")
            action = _choice(menu, folders, named, chosen=folder == self._folder)
            action.triggered.connect(
                lambda _=False, folder=folder: self.show_only(self._shown, folder)
            )

    def _choose_order(self, order: Order) -> None:
        self._order = order
        self.order_chosen.emit(order)

    def _tell(self) -> None:
        self.changed.emit(self.wanted)


def _menu_button(name: str, fill: Callable[[QMenu], None]) -> QToolButton:
    opens = icon_button(name)
    opens.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(opens)
    menu.aboutToShow.connect(menu.clear)
    menu.aboutToShow.connect(lambda: fill(menu))
    opens.setMenu(menu)
    return opens


def _choice(menu: QMenu, group: QActionGroup, text: str, *, chosen: bool) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(chosen)
    group.addAction(action)
    return action
