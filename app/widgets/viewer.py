"""The viewer of Review and Compare: photos side by side, or two laid over each other.

The page gives the widget that shows photos side by side, and the first of them, and places
:attr:`Viewer.modes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QWidget

from app.commands import Command
from app.pair_pictures import PairLoader
from app.plain_text import plain
from app.shortcuts import Shortcuts
from app.theme import Palette, icon
from app.widgets.basics import button, icon_button
from app.widgets.outlines import Box
from app.widgets.pair_view import Mode, PairView
from app.widgets.photo_view import PhotoView
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
    """One button a mode, and one for outlines. Signal: ``chosen`` (Mode)."""

    chosen = Signal(Mode)

    def __init__(self, palette: Palette) -> None:
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
        self.outlines = icon_button(self.tr("Outline what differs"))
        self.outlines.setCheckable(True)
        self.outlines.setChecked(True)
        row.addWidget(self.outlines)
        self.outlines.toggled.connect(self._show_sign)
        self.show_palette(palette)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._palette = palette
        self._show_sign()

    def _show_sign(self) -> None:
        drawing, color = "selection-slash", self._palette.secondary
        if self.outlines.isChecked():
            drawing, color = "selection", self._palette.accent
        self.outlines.setIcon(icon(drawing, color))


class Viewer(QStackedWidget):
    """Owns the mode. ``mode`` is side by side at first. Signals: ``left``, Esc where photos stand
    side by side already; ``outlines_toggled`` (whether they are shown)."""

    left = Signal()
    outlines_toggled = Signal(bool)

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
        self._loader = loader
        self.reads_at_once = False
        """Whether places are asked for before the photos are laid over each other."""
        self.modes = ModeBar(palette)
        self.modes.outlines.toggled.connect(self._on_outlines)
        self.modes.chosen.connect(self.set_mode)
        self.mode = Mode.SIDE_BY_SIDE
        self._side_by_side = side_by_side
        self.pair_view = PairView(linked, loader, palette)
        self.addWidget(side_by_side)
        self.addWidget(self.pair_view)
        self._views = side_by_side.findChildren(PhotoView)
        for view in self._views:
            view.places_of = self.places_in
        loader.ready.connect(self._update_views)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        self.pair_view.palette_tokens = palette
        self.modes.show_palette(palette)

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

    def show_outlines(self, *, shown: bool) -> None:
        """Around places where the two differ."""
        self.modes.outlines.setChecked(shown)

    def places_in(self, path: Path) -> Sequence[Box]:
        """What is outlined in a photo that stands beside the other of its pair: as much as is known
        by now."""
        pair = self.pair_view.pair
        if pair is None or path not in pair:
            return ()
        if self.reads_at_once:
            self._loader.request(pair)
        places = self.pair_view.places
        if places is None or not self.pair_view.outlines:
            return ()
        return (places.in_first, places.in_second)[pair.index(path)]

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
                Command.OUTLINES: self.modes.outlines.toggle,
                Command.SIDE_BY_SIDE: self._side_by_side_by_key,
            },
        )

        def show_keys() -> None:
            for mode, command in MODE_KEYS.items():
                self.modes.buttons[mode].setToolTip(plain(shortcuts.shown_key(command)))
            outlines = self.modes.outlines
            tip = shortcuts.hint(outlines.accessibleName(), Command.OUTLINES)
            outlines.setToolTip(plain(tip))

        shortcuts.changed.connect(show_keys)
        show_keys()

    def _on_outlines(self, shown: bool) -> None:
        self.pair_view.outlines = shown
        self.pair_view.update()
        self._update_views()
        self.outlines_toggled.emit(shown)

    def _update_views(self) -> None:
        for view in self._views:
            view.update()

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
