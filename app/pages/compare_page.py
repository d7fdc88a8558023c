"""Compare: two photos side by side or laid over each other, and all that can be said of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.commands import Command
from app.incoming import IncomingPhotos
from app.pair_pictures import PairLoader
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import SOME_ROOM, ElidedLabel, below_bar, button, panel
from app.widgets.drop_zone import DropZone
from app.widgets.facts_table import FactsTable
from app.widgets.pair_view import Mode
from app.widgets.verdict_panel import VerdictPanel
from app.widgets.viewer import Viewer
from app.widgets.zoom_view import LinkedView
from core.records import VerdictKind
from core.review.facts import fact_rows

if TYPE_CHECKING:
    from core.jobs.compare import Comparison
    from core.photo_files.measuring import MeasuredFacts


class ComparePage(QWidget):
    """Signals: ``photo_chosen`` (side 0 or 1, path), ``said`` (VerdictKind), ``undo_requested``."""

    photo_chosen = Signal(int, object)
    said = Signal(object)
    undo_requested = Signal()

    def __init__(
        self,
        photos: Thumbnails,
        loader: PairLoader,
        incoming: IncomingPhotos,
        palette: Palette,
        shortcuts: Shortcuts,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._incoming = incoming
        self.linked = LinkedView()
        hints = (
            self.tr("Drop a photo here, or paste one (Ctrl+V)."),
            self.tr("Drop the other photo here."),
        )
        self.zones = tuple(DropZone(hint, self.linked, photos, incoming, palette) for hint in hints)
        apart = QWidget()
        row = QHBoxLayout(apart)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for side, zone in enumerate(self.zones):
            zone.offered.connect(lambda files, side=side: self._take(side, files))
            row.addWidget(zone, 1)
        self._loader = loader
        loader.ready.connect(self._show_places)
        self.viewer = Viewer(apart, self.zones[0].view, self.linked, loader, palette)
        self.verdict = VerdictPanel()
        self.verdict.said.connect(self.said)
        self.verdict.undo_requested.connect(self.undo_requested)
        self.facts = FactsTable(palette)
        self.facts.hide()
        column = below_bar(self, self._top_bar(), self.viewer)
        column.addWidget(self.verdict)
        column.addWidget(self.facts, SOME_ROOM)
        self._add_keys(shortcuts)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.viewer.show_palette(palette)
        self.facts.show_palette(palette)
        for zone in self.zones:
            zone.view.palette_tokens = palette
        self.update()

    def show_photo(self, side: int, path: Path) -> None:
        """Another photo on a side; what was said of the pair before is gone."""
        self.zones[side].show_photo(path)
        self.linked.reset()
        self._forget(self.tr("Drop two photos above to compare them."))

    def show_comparing(self) -> None:
        """Both photos are there and are compared."""
        self.viewer.show_pair(self.zones[0].path, self.zones[1].path)
        self._forget(self.tr("Comparing…"))

    def show_failure(self, side: int, path: Path, words: str) -> None:
        """Why a photo can't be used."""
        self.viewer.set_mode(Mode.SIDE_BY_SIDE)
        self.zones[side].show_failure(path, words)
        self.viewer.show_pair(None, None)
        self._forget(self.tr("These photos can't be compared: one of them can't be used."))

    def show_trouble(self, words: str) -> None:
        """There is no verdict, and neither photo is to blame."""
        self._forget(words)

    def show_comparison(
        self, comparison: Comparison, measured: tuple[MeasuredFacts, MeasuredFacts]
    ) -> None:
        """The verdict, and the facts that differ."""
        photos = (comparison.first, comparison.second)
        for zone, photo in zip(self.zones, photos, strict=True):
            zone.show_photo(photo.path, photo.facts.width, photo.facts.height)
        self.verdict.show_comparison(comparison)
        self.facts.show_rows(fact_rows(photos, measured))
        self.facts.show()
        self.viewer.reads_at_once = True
        self._show_places(self.viewer.pair_view.pair)

    def show_said(self, kind: VerdictKind | None, *, undoable: bool = False) -> None:
        """What the user said of the pair."""
        self.verdict.show_said(kind, undoable=undoable)

    def _show_places(self, pair: tuple[Path, Path] | None) -> None:
        """Once they are known, and not before the verdict."""
        if self.viewer.reads_at_once and pair is not None and pair == self.viewer.pair_view.pair:
            places = self._loader.places(pair)
            if places is not None:
                self.verdict.show_places(places)

    def _forget(self, words: str) -> None:
        self.viewer.reads_at_once = False
        self.verdict.show_words(words)
        self.facts.show_rows(())
        self.facts.hide()

    def _top_bar(self) -> QFrame:
        bar = panel("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.viewer.modes)
        self._hint = ElidedLabel("hint")  # in a narrow window the buttons need the room
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._hint, 1)
        swap = button(self.tr("Swap"), self._swap)
        swap.setToolTip(self.tr("Swap the two photos"))
        row.addWidget(swap)
        return bar

    def _add_keys(self, shortcuts: Shortcuts) -> None:
        shortcuts.bind(
            self,
            {
                Command.ZOOM: self.viewer.zoom_to_pixels,
                Command.UNDO: self.undo_requested.emit,
            },
        )
        paste = QShortcut(QKeySequence("Ctrl+V"), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)
        self.viewer.add_keys(self, shortcuts)

        def show_keys() -> None:
            words = self.tr("wheel: zoom   drag: pan   {key} 100%")
            self._hint.setText(words.format(key=shortcuts.shown_key(Command.ZOOM)))

        shortcuts.changed.connect(show_keys)
        show_keys()

    def _take(self, side: int, files: list[Path]) -> None:
        """Two files at once fill both sides."""
        for at, file in zip((side, 1 - side), files[:2], strict=False):
            self.photo_chosen.emit(at, file)

    def _paste(self) -> None:
        empty = [side for side, zone in enumerate(self.zones) if zone.path is None]
        if files := self._incoming.pasted():
            self._take(empty[0] if empty else 1, files)

    def _swap(self) -> None:
        first, second = (zone.path for zone in self.zones)
        for side, path in ((0, second), (1, first)):
            if path is not None:
                self.photo_chosen.emit(side, path)
