"""What doesn't fit a row is in its menu, and does the same there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.basics import button
from app.widgets.overflow_row import OverflowRow

NAMES = ("First one", "Second one", "The third of these buttons")


class Bar:
    """Three buttons, of which the last two yield, the third first."""

    def __init__(self, own: bool) -> None:
        self.pressed: list[str] = []
        self.more = QPushButton("More")
        self.menu = QMenu(self.more)
        if own:
            self.menu.addAction("Its own")
        self.row = OverflowRow(self.more, self.menu)
        self.buttons = [self._button(name) for name in NAMES]
        for each in (*self.buttons, self.more):
            self.row.add(each)
        self.window: QWidget | None = None
        self.row.set_yielding(self.buttons[2], self.buttons[1])

    def _button(self, name: str) -> QPushButton:
        return button(name, lambda: self.pressed.append(name))

    @property
    def shown(self) -> list[str]:
        every = (*self.buttons, self.more)
        return [each.text() for each in every if each.isVisible()]

    def entries(self) -> list[QAction]:
        self.menu.aboutToShow.emit()
        return [entry for entry in self.menu.actions() if not entry.isSeparator()]


def show(qtbot: QtBot, row: OverflowRow) -> QWidget:
    """In a window, where it is no wider than it is made."""
    window = QWidget()
    row.setParent(window)
    qtbot.addWidget(window)
    window.resize(1000, 60)
    window.show()
    return window


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    bar = Bar(own=False)
    bar.window = show(qtbot, bar.row)
    return bar


def test_all_of_it_is_there_where_it_fits(bar: Bar) -> None:
    bar.row.resize(bar.row.sizeHint().width(), 40)

    assert bar.shown == list(NAMES)


def test_what_yields_goes_in_order_and_comes_back(bar: Bar) -> None:
    bar.row.resize(bar.row.sizeHint().width() - 1, 40)
    assert bar.shown == ["First one", "Second one", "More"]
    bar.row.resize(bar.row.minimumSizeHint().width(), 40)
    assert bar.shown == ["First one", "More"]
    bar.row.resize(1000, 40)
    assert bar.shown == list(NAMES)


def test_a_control_that_becomes_wider_pushes_others_out(bar: Bar) -> None:
    bar.row.resize(bar.row.sizeHint().width(), 40)
    bar.buttons[0].setText("First one, which now says very much more than it did")
    QApplication.processEvents()
    assert bar.shown[-1] == "More"
    bar.buttons[0].setText("First one")
    QApplication.processEvents()
    assert bar.shown == list(NAMES)


def test_the_menu_presses_what_it_stands_for(bar: Bar) -> None:
    bar.row.resize(bar.row.minimumSizeHint().width(), 40)
    bar.buttons[1].setEnabled(False)

    entries = bar.entries()
    assert [entry.text() for entry in entries] == ["Second one", "The third of these buttons"]
    assert [entry.isEnabled() for entry in entries] == [False, True]
    entries[1].trigger()
    assert bar.pressed == ["The third of these buttons"]


def test_entries_of_its_own_stay_below(qtbot: QtBot) -> None:
    bar = Bar(own=True)
    bar.window = show(qtbot, bar.row)
    bar.row.resize(1000, 40)
    assert bar.shown == [*NAMES, "More"]
    assert [entry.text() for entry in bar.entries()] == ["Its own"]
    bar.row.resize(bar.row.minimumSizeHint().width(), 40)
    assert [entry.text() for entry in bar.entries()][-1] == "Its own"
    assert len(bar.entries()) == 3


def test_a_group_of_choices_goes_as_one(qtbot: QtBot) -> None:
    more = QPushButton("More")
    menu, group = QMenu(more), QWidget()
    inside = QHBoxLayout(group)
    for name in NAMES:
        choice = button(name, lambda: None)
        choice.setCheckable(True)
        choice.setChecked(name == "Second one")
        inside.addWidget(choice)
    row = OverflowRow(more, menu)
    row.add(group)
    row.add(more)
    row.set_yielding(group)
    window = show(qtbot, row)
    row.resize(row.minimumSizeHint().width(), 40)
    menu.aboutToShow.emit()

    assert window.isVisible()
    assert not group.isVisible()
    assert [entry.isChecked() for entry in menu.actions()] == [False, True, False]
