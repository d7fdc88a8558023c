"""The viewer of Review and Compare: photos side by side, or two laid over each other.

The page gives the widget that shows photos side by side and places :attr:`Viewer.modes`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QWidget

from app.pair_pictures import PairLoader
from app.theme import Palette
from app.widgets.basics import button
from app.widgets.pair_view import Mode, PairView
from app.widgets.zoom_view import LinkedView


class ModeBar(QFrame):
    """One button a mode. Signal: ``chosen`` (Mode)."""

    chosen = Signal(Mode)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        words = {
            Mode.SIDE_BY_SIDE: (self.tr("Side by side"), "Esc"),
            Mode.SLIDER: (self.tr("Slider"), "S"),
            Mode.BLINK: (self.tr("Blink"), "B"),
            Mode.DIFFERENCE: (self.tr("Difference"), "X"),
        }
        self._group = QButtonGroup(self)
        self.buttons = {}
        for mode, (text, key) in words.items():
            made = button(text, partial(self.chosen.emit, mode), "mode")
            made.setCheckable(True)
            made.setToolTip(key)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.ensurePolished()
            bold = QFont(made.font())
            bold.setBold(True)  # as it is when chosen
            made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 32)
            self._group.addButton(made)
            self.buttons[mode] = made
            row.addWidget(made)
        self.buttons[Mode.SIDE_BY_SIDE].setChecked(True)


class Viewer(QStackedWidget):
    """Owns the mode. ``mode`` is side by side at first."""

    def __init__(
        self, side_by_side: QWidget, linked: LinkedView, loader: PairLoader, palette: Palette
    ) -> None:
        super().__init__()
        self.modes = ModeBar()
        self.modes.chosen.connect(self.set_mode)
        self.mode = Mode.SIDE_BY_SIDE
        self._side_by_side = side_by_side
        self.pair_view = PairView(linked, loader, palette)
        self.addWidget(side_by_side)
        self.addWidget(self.pair_view)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        self.pair_view.palette_tokens = palette

    def show_pair(self, first: Path | None, second: Path | None) -> None:
        """The two photos that are laid over each other."""
        self.pair_view.show_pair(first, second)

    def set_mode(self, mode: Mode) -> None:
        """Side by side, or how the pair is shown."""
        self.mode = mode
        self.modes.buttons[mode].setChecked(True)
        apart = mode is Mode.SIDE_BY_SIDE
        if not apart:
            self.pair_view.set_mode(mode)
        self.setCurrentWidget(self._side_by_side if apart else self.pair_view)

    def add_keys(self, page: QWidget) -> None:
        """S, B and X choose a mode, S and X also leave it; B again switches by hand."""
        keys: dict[str, Callable[[], None]] = {
            "S": lambda: self._toggle(Mode.SLIDER),
            "X": lambda: self._toggle(Mode.DIFFERENCE),
            "B": self._blink,
            "Esc": lambda: self.set_mode(Mode.SIDE_BY_SIDE),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _toggle(self, mode: Mode) -> None:
        self.set_mode(Mode.SIDE_BY_SIDE if self.mode is mode else mode)

    def _blink(self) -> None:
        if self.mode is Mode.BLINK:
            self.pair_view.switch_by_hand()
        else:
            self.set_mode(Mode.BLINK)
