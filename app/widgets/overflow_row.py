"""A row of controls that never asks for more room than there is: what doesn't fit is in a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

SPACING = 8


class OverflowRow(QWidget):
    """Laid out as they are added. Of those that yield, the last of :meth:`set_yielding` stays
    longest; their entries stand above what the menu of ``more`` has of its own.

    The row alone shows and hides what yields. ``more`` is hidden while its menu would be empty.
    """

    def __init__(self, more: QPushButton, menu: QMenu) -> None:
        super().__init__()
        self._more, self._menu = more, menu
        self._own = menu.actions()
        self._yielding: tuple[QWidget, ...] = ()
        self._entries: list[QAction] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        menu.aboutToShow.connect(self._fill)

    def add(self, control: QWidget, stretch: int = 0) -> None:
        """Put it on the right of what is there."""
        self._row.addWidget(control, stretch)

    def set_yielding(self, *controls: QWidget) -> None:
        """What goes into the menu, the first of them first: buttons, or what holds buttons."""
        self._yielding = controls

    def minimumSizeHint(self) -> QSize:
        """Without all that yields."""
        needed = self._needed(frozenset(self._yielding))
        return QSize(needed, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """With all of it."""
        return QSize(self._needed(frozenset()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it fits."""
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are fonts and paddings known."""
        super().showEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """A control may have become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._share()
        return super().event(event)

    def _share(self) -> None:
        hidden: set[QWidget] = set()
        for control in self._yielding:
            if self._needed(frozenset(hidden)) <= self.width():
                break
            hidden.add(control)
        for control in self._yielding:
            control.setVisible(control not in hidden)
        self._more.setVisible(bool(self._own or hidden))

    def _needed(self, hidden: frozenset[QWidget]) -> int:
        widths = [
            _least_width(control)
            for at in range(self._row.count())
            if (item := self._row.itemAt(at)) is not None
            and (control := item.widget()) is not None
            and control not in hidden
            and (control is not self._more or self._own or hidden)
        ]
        return sum(widths) + SPACING * max(0, len(widths) - 1)

    def _fill(self) -> None:
        for entry in self._entries:
            self._menu.removeAction(entry)
        self._entries = []
        for control in reversed(self._yielding):
            if control.isHidden():
                self._entries += [_entry(self._menu, pressed) for pressed in _buttons(control)]
        if not self._own:
            self._menu.addActions(self._entries)
        elif self._entries:
            self._entries.append(QAction(self._menu))
            self._entries[-1].setSeparator(True)
            self._menu.insertActions(self._own[0], self._entries)


def _least_width(control: QWidget) -> int:
    if control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return control.minimumWidth()
    control.ensurePolished()
    return max(control.minimumSizeHint().width(), control.minimumWidth())


def _buttons(control: QWidget) -> list[QAbstractButton]:
    if isinstance(control, QAbstractButton):
        return [control]
    return control.findChildren(QAbstractButton)


def _entry(menu: QMenu, pressed: QAbstractButton) -> QAction:
    entry = QAction(pressed.accessibleName().replace("&", "&&"), menu)
    entry.setEnabled(pressed.isEnabled())
    entry.setCheckable(pressed.isCheckable())
    entry.setChecked(pressed.isChecked())
    entry.triggered.connect(lambda: pressed.click())
    return entry
