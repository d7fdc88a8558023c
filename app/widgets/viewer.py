"""The viewer of Review and Compare: photos side by side, or two laid over each other.

The page gives the widget that shows photos side by side, and the first of them, and places
:attr:`Viewer.modes`.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QWidget

from app.commands import Command
from app.pair_pictures import PairLoader
from app.plain_text import plain
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.widgets.basics import button
from app.widgets.pair_view import Mode, PairView
from app.widgets.zoom_view import LinkedView, ZoomView
from core.review.decision import MemberState
from core.review.journal import Action

MODE_KEYS = {
    Mode.SIDE_BY_SIDE: Command.SIDE_BY_SIDE,
    Mode.SLIDER: Command.SLIDER,
    Mode.BLINK: Command.BLINK,
    Mode.DIFFERENCE: Command.DIFFERENCE,
}


class ModeBar(QFrame):
    """One button a mode. Signal: ``chosen`` (Mode)."""

    chosen = Signal(Mode)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        words = {
            Mode.SIDE_BY_SIDE: self.tr("Side by side"),
            Mode.SLIDER: self.tr("Slider"),
            Mode.BLINK: self.tr("Blink"),
            Mode.DIFFERENCE: self.tr("Difference"),
        }
        self._group = QButtonGroup(self)
        self.buttons = {}
        for mode, text in words.items():
            choice = button(text, partial(self.chosen.emit, mode), "mode")
            choice.setCheckable(True)
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            choice.ensurePolished()
            bold = QFont(choice.font())
            bold.setBold(True)  # as it is when chosen
            choice.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 32)
            self._group.addButton(choice)
            self.buttons[mode] = choice
            row.addWidget(choice)
        self.buttons[Mode.SIDE_BY_SIDE].setChecked(True)


class Viewer(QStackedWidget):
    """Owns the mode. ``mode`` is side by side at first. Signal: ``left``, Esc where photos stand
    side by side already."""

    left = Signal()

    def __init__(
        self,
        side_by_side: QWidget,
        first: ZoomView,
        linked: LinkedView,
        loader: PairLoader,
        palette: Palette,
    ) -> None:
        super().__init__()
        self._first = first
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

    def show_states(self, states: tuple[MemberState, ...], action: Action) -> None:
        """What becomes of these two."""
        self.pair_view.show_states(states, action)

    def set_mode(self, mode: Mode) -> None:
        """Side by side, or how the pair is shown."""
        self.mode = mode
        self.modes.buttons[mode].setChecked(True)
        apart = mode is Mode.SIDE_BY_SIDE
        if not apart:
            self.pair_view.set_mode(mode)
        self.setCurrentWidget(self._side_by_side if apart else self.pair_view)

    def zoom_to_pixels(self) -> None:
        """100% of the first photo, or of the pair where that is shown, and back."""
        apart = self.mode is Mode.SIDE_BY_SIDE
        (self._first if apart else self.pair_view).zoom_to_pixels()

    def add_keys(self, page: QWidget, shortcuts: Shortcuts) -> None:
        """A key for each mode; those of slider and difference also leave it, that of blink switches
        by hand."""
        shortcuts.bind(
            page,
            {
                Command.SLIDER: lambda: self._toggle(Mode.SLIDER),
                Command.DIFFERENCE: lambda: self._toggle(Mode.DIFFERENCE),
                Command.BLINK: self._blink,
                Command.SIDE_BY_SIDE: self._side_by_side_by_key,
            },
        )

        def show_keys() -> None:
            for mode, command in MODE_KEYS.items():
                self.modes.buttons[mode].setToolTip(plain(shortcuts.shown_key(command)))

        shortcuts.changed.connect(show_keys)
        show_keys()

    def _side_by_side_by_key(self) -> None:
        if self.mode is Mode.SIDE_BY_SIDE:
            self.left.emit()
        self.set_mode(Mode.SIDE_BY_SIDE)

    def _toggle(self, mode: Mode) -> None:
        self.set_mode(Mode.SIDE_BY_SIDE if self.mode is mode else mode)

    def _blink(self) -> None:
        if self.mode is Mode.BLINK:
            self.pair_view.switch_by_hand()
        else:
            self.set_mode(Mode.BLINK)
