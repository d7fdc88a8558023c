"""One click adds a folder where photos usually are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from app.known_places import KnownPlace, PlaceKind
from app.plain_text import plain
from app.widgets.basics import button, stretch
from app.widgets.overflow_row import OverflowRow


class PlaceRow(QWidget):
    """Signal: ``chosen`` (path)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[KnownPlace, ...] = ()
        self.buttons: dict[Path, QPushButton] = {}
        self._row: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_places(self, places: Sequence[KnownPlace], taken: Iterable[Path]) -> None:
        """Offer these; those that are ``taken`` already can't be chosen again."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            self._fill()
        self.show_taken(taken)

    def show_taken(self, taken: Iterable[Path]) -> None:
        """Other folders are chosen now."""
        gone = set(taken)
        for path, offered in self.buttons.items():
            offered.setEnabled(path not in gone)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in its order."""
        return tuple(self.buttons.values())

    def _fill(self) -> None:
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
        more = QPushButton(self.tr("More"))
        more.setObjectName("chip")
        menu = QMenu(more)
        more.setMenu(menu)
        row = self._row = OverflowRow(more, menu)
        self.buttons = {}
        for place in self._places:
            offered = button(self._name(place), partial(self.chosen.emit, place.path), "chip")
            offered.setToolTip(plain(str(place.path)))
            self.buttons[place.path] = offered
            row.add(offered)
        row.add(more)
        row.add(stretch(), 1)
        row.set_yielding(*reversed(self.buttons.values()))
        self._column.addWidget(row)
        self.setVisible(bool(self._places))

    def _name(self, place: KnownPlace) -> str:
        return {
            PlaceKind.PICTURES: self.tr("Add Pictures"),
            PlaceKind.DOWNLOADS: self.tr("Add Downloads"),
            PlaceKind.DESKTOP: self.tr("Add Desktop"),
            PlaceKind.CARD: self.tr("Add {drive}").format(drive=place.name),
        }[place.kind]
