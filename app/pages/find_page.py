"""Find: one photo, and what looks like it among the ten nearest of all that were scanned."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.incoming import IncomingPhotos, open_folder_of
from app.models.nearest_model import NearestModel
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, panel
from app.widgets.drop_zone import DropZone
from app.widgets.nearest_delegate import TILE, NearestDelegate
from app.widgets.zoom_view import LinkedView
from app.words import photos_in_words

if TYPE_CHECKING:
    from core.jobs.nearest_photos import NearestPhotos, NearPhoto


class FindPage(QWidget):
    """Signals: ``query_chosen`` (path), ``again_requested`` (NearPhoto: find what is near to it),
    ``compare_requested`` (two paths), ``start_requested``."""

    query_chosen = Signal(object)
    again_requested = Signal(object)
    compare_requested = Signal(object, object)
    start_requested = Signal()

    def __init__(
        self,
        thumbnails: Thumbnails,
        photos: Thumbnails,
        incoming: IncomingPhotos,
        palette: Palette,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._incoming = incoming
        self._answer: NearestPhotos | None = None
        self._shows_all = False
        self.model = NearestModel()
        self.zone = DropZone(
            self.tr("Drop a photo here, or paste one (Ctrl+V)."),
            LinkedView(),
            photos,
            incoming,
            palette,
        )
        self.zone.offered.connect(lambda files: self.query_chosen.emit(files[0]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._query_side())
        row.addWidget(self._found_side(thumbnails, palette), 1)
        for answered in (thumbnails.ready, thumbnails.failed):
            answered.connect(lambda *_: self.list.viewport().update())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)
        self._show_selection()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.delegate.palette = self.zone.view.palette_tokens = palette
        self.update()

    def show_searching(self, query: Path) -> None:
        """A query runs; what was found for the one before is gone."""
        self.zone.show_photo(query)
        self.show_trouble(self.tr("Looking for the nearest photos…"))

    def show_failure(self, query: Path, words: str) -> None:
        """Why the query can't be used."""
        self.zone.show_failure(query, words)
        self.show_trouble(self.tr("The nearest photos will appear here."))

    def show_trouble(self, words: str) -> None:
        """There is no answer, and the query is not to blame."""
        self._answer = None
        self.all_button.hide()
        self._show_words(words)

    def show_answer(self, answer: NearestPhotos) -> None:
        """Those of the nearest that look alike (all, if that was asked for), or why there are
        none."""
        self._answer = answer
        found = answer.photos if self._shows_all else answer.alike
        if not answer.searched:
            self._show_words(self.tr("No photos have been scanned yet."), start=True)
        elif not answer.photos:
            self._show_words(self.tr("No other photos have been scanned."))
        elif not found:
            self._show_words(self.tr("No photo looks like this one."))
        else:
            self._show_found(found)
        self._show_how_many(answer)

    def _show_how_many(self, answer: NearestPhotos) -> None:
        count, alike = len(answer.photos), len(answer.alike)
        self.all_button.setVisible(alike < count)
        if not count:
            return
        words = self.tr("Nearest among {photos}")
        if alike < count:
            words = self.tr("Look alike: {alike} of the {count} nearest among {photos}")
            all_words = self.tr("Show all {count}").format(count=count)
            only_alike = self.tr("Show only what looks alike")
            self.all_button.setText(only_alike if self._shows_all else all_words)
            self.all_button.setAccessibleName(self.all_button.text())
        among = photos_in_words(answer.searched)
        self._heading.setText(words.format(alike=alike, count=count, photos=among))

    def _query_side(self) -> QFrame:
        side = panel("side")
        side.setFixedWidth(336)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Find similar photos"), "heading"))
        column.addWidget(self.zone, 1)
        hint = self.tr(
            "Searches everything you've ever scanned, including photos on drives that "
            "aren't connected."
        )
        column.addWidget(label(hint, "secondary", wrap=True))
        return side

    def _found_side(self, thumbnails: Thumbnails, palette: Palette) -> QWidget:
        self.list = _Tiles()
        self.list.setAccessibleName(self.tr("The nearest photos"))
        self.list.setModel(self.model)
        self.delegate = NearestDelegate(self.model, thumbnails, palette)
        self.list.setItemDelegate(self.delegate)
        self.list.activated.connect(lambda index: self._compare())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_selection())
        self._words = label(self.tr("The nearest photos will appear here."), "secondary")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._start = button(self.tr("Choose folders to scan"), self.start_requested.emit)
        self._start.hide()
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self._words)
        middle.addSpacing(12)
        middle.addWidget(self._start, 0, Qt.AlignmentFlag.AlignCenter)
        middle.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        right = QWidget()
        right.setObjectName("page")
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._how_many())
        column.addWidget(self._stack, 1)
        column.addLayout(self._acts())
        return right

    def _how_many(self) -> QHBoxLayout:
        self._heading = label("", "heading", wrap=True)
        self.all_button = button("", self._toggle_all, "link")
        self.all_button.hide()
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.all_button)
        return row

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.folder_button = button(self.tr("Open folder"), self._open_folder)
        self.again_button = button(self.tr("Find similar"), self._again)
        self.compare_button = button(self.tr("Compare  ↵"), self._compare, "primary")
        self.compare_button.setToolTip(self.tr("Compare with the photo on the left (double-click)"))
        for act_button in (self.folder_button, self.again_button, self.compare_button):
            row.addWidget(act_button)
        return row

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        if self._answer is not None:
            self.show_answer(self._answer)

    def _show_found(self, found: Sequence[NearPhoto]) -> None:
        self.model.show_found(found)
        self._stack.setCurrentWidget(self.list)
        self.list.setCurrentIndex(self.model.index(0))
        self._show_selection()

    def _show_words(self, text: str, *, start: bool = False) -> None:
        self.model.show_found(())
        self._heading.setText("")
        self._words.setText(text)
        self._start.setVisible(start)
        self._stack.setCurrentIndex(0)
        self._show_selection()

    def _chosen(self) -> NearPhoto | None:
        index = self.list.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def _show_selection(self) -> None:
        chosen = self._chosen()
        is_at_hand = chosen is not None and not chosen.is_offline
        for act_button in (self.folder_button, self.compare_button):
            act_button.setEnabled(is_at_hand)
        self.again_button.setEnabled(chosen is not None)

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.zone.path is not None and not chosen.is_offline:
            self.compare_requested.emit(self.zone.path, chosen.photo.path)

    def _again(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.again_requested.emit(chosen)

    def _open_folder(self) -> None:
        if (chosen := self._chosen()) is not None:
            open_folder_of(chosen.photo.path)

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act_button, act in (
            (self.compare_button, self._compare),
            (self.folder_button, self._open_folder),
            (self.again_button, self._again),
        ):
            menu.addAction(act_button.accessibleName(), act).setEnabled(act_button.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _paste(self) -> None:
        if files := self._incoming.pasted():
            self.query_chosen.emit(files[0])


class _Tiles(QListView):
    """A grid that fills its width with tiles of one size."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nearest")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many tiles as fit."""
        bar = self.verticalScrollBar().sizeHint().width()  # as if it were there: no back and forth
        room = self.width() - bar - 4
        columns = max(1, room // TILE.width())
        tile = QSize(room // columns, TILE.height())
        delegate = self.itemDelegate()
        if isinstance(delegate, NearestDelegate):
            delegate.tile = tile
        super().resizeEvent(event)
        if self.gridSize() != tile:
            self.setGridSize(tile)
