"""Start: which folders, which of them are references, how alike photos must be; recent scans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from app.commands import Command
from app.incoming import dropped_folders
from app.known_places import KnownPlace
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.widgets.basics import button, in_the_middle, label, panel, restyle
from app.widgets.folder_dialog import FolderDialog
from app.widgets.folder_row import FolderRow
from app.widgets.kept_reviews import KeptReviews
from app.widgets.place_row import PlaceRow
from app.widgets.recent_scans import RecentScans
from core.records import Level, ScanFolder
from core.storage.scan_history import PastScan
from core.storage.sessions import KeptSession

LEVELS = (Level.EXACT, Level.SAME_PHOTO, Level.SIMILAR)
WIDTH = 760


class StartPage(QWidget):
    """Signals: ``scan_requested`` (folders, level), ``demo_requested``, ``open_requested``,
    ``continue_requested`` (id of a kept session), ``forget_requested`` (KeptSession), ``shown``:
    the page came up."""

    scan_requested = Signal(object, object)
    demo_requested = Signal()
    open_requested = Signal()
    continue_requested = Signal(int)
    forget_requested = Signal(object)
    shown = Signal()

    def __init__(self, shortcuts: Shortcuts, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._shortcuts, self._palette = shortcuts, palette
        self._rows: list[FolderRow] = []
        self._places: tuple[KnownPlace, ...] = ()
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Find duplicate photos"), "title"))
        column.addWidget(self._first_run_panel())
        self._kept = KeptReviews(palette)
        self._kept.continue_requested.connect(self.continue_requested)
        self._kept.forget_requested.connect(self.forget_requested)
        column.addWidget(self._kept)
        column.addWidget(self._folder_panel())
        column.addWidget(self._level_panel())
        self._recent = RecentScans()
        self._recent.chosen.connect(self.set_folders)
        self._recent.continue_requested.connect(self.continue_requested)
        column.addWidget(self._recent)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setObjectName("page")
        scroll.setWidget(in_the_middle(inner))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._actions())
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page came up: a card may have been plugged in."""
        super().showEvent(event)
        self.shown.emit()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._palette = palette
        self._kept.show_palette(palette)
        for row in self._rows:
            row.show_palette(palette)

    @property
    def folders(self) -> tuple[ScanFolder, ...]:
        """The folders as they are set now."""
        return tuple(row.folder for row in self._rows)

    @property
    def level(self) -> Level:
        """The chosen level."""
        return next(level for level, radio in self._levels.items() if radio.isChecked())

    @level.setter
    def level(self, level: Level) -> None:
        self._levels[level].setChecked(True)

    def add_folder(self, folder: ScanFolder) -> None:
        """Add a folder, unless it is there already: then say so."""
        if any(row.path == folder.path for row in self._rows):
            self._say(self.tr("{folder} is already in the list.").format(folder=folder.path))
            return
        row = FolderRow(folder, self._palette)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.insertWidget(len(self._rows) - 1, row)
        self._order_for_tab()
        self._refresh()

    def show_places(self, places: tuple[KnownPlace, ...]) -> None:
        """Folders to be added by one click."""
        self._places = places
        self._place_row.show_places(places, [row.path for row in self._rows])
        self._order_for_tab()

    def set_folders(self, folders: Sequence[ScanFolder]) -> None:
        """Replace all folders."""
        for row in list(self._rows):
            self._remove(row)
        for folder in folders:
            self.add_folder(folder)

    def show_recent(self, scans: Sequence[PastScan]) -> None:
        """Offer finished scans again; where there are none, tell what this is."""
        self.first_run.setVisible(not scans)
        self._recent.show_scans(scans)

    def show_sessions(self, sessions: Sequence[KeptSession], open_id: int | None) -> None:
        """Offer to go on with them."""
        self._kept.show_sessions(sessions, open_id)
        self._recent.show_sessions(sessions)

    def choose_folder(self) -> None:
        """Ask for folders."""
        dialog = FolderDialog(self._places, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self._add)
        dialog.open()

    def request_scan(self) -> None:
        """Ask for a scan of what is chosen."""
        if any(not folder.is_reference for folder in self.folders):
            self.scan_requested.emit(self.folders, self.level)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anywhere on the page; what is no folder is refused in words, once it is dropped."""
        restyle(self._panel, "zone_over")
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone elsewhere."""
        restyle(self._panel, "panel")

    def dropEvent(self, event: QDropEvent) -> None:
        """Add each dropped folder, and say what was left out."""
        restyle(self._panel, "panel")
        dropped = dropped_folders(event.mimeData())
        self._add(dropped.folders)
        if dropped.others:
            self._say(
                self.tr("Left out because they aren't folders: {count}").format(
                    count=dropped.others
                )
                if dropped.folders
                else self.tr("Only folders can be scanned. To look for one photo, drop it on Find.")
            )
        event.acceptProposedAction()

    def _add(self, folders: Sequence[Path]) -> None:
        self._say("")
        for folder in folders:
            self.add_folder(ScanFolder(folder))

    def _add_place(self, path: Path) -> None:
        self._add([path])
        self.scan_button.setFocus()  # the place is offered no longer: else the rail has it

    def _order_for_tab(self) -> None:
        """As they stand: Qt puts what is made later at the end."""
        made = [part for row in self._rows for part in row.controls] + [*self._place_row.controls]
        for before, after in pairwise([self._add_button, *made, *self._levels.values()]):
            QWidget.setTabOrder(before, after)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _first_run_panel(self) -> QFrame:
        """Hidden until it is known that nothing was ever scanned."""
        self.first_run = panel()
        column = QVBoxLayout(self.first_run)
        column.setContentsMargins(16, 16, 16, 16)
        for sentence in (
            self.tr(
                "Choose folders, and Samelens finds copies, edits and crops of the same photo."
            ),
            self.tr("You compare them side by side and decide what stays."),
            self.tr("What you remove goes to the trash, and you can undo it."),
        ):
            column.addWidget(label(sentence, wrap=True))
        self.demo_button = button(
            self.tr("Try it with a demo library"), lambda: self.demo_requested.emit()
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.demo_button)
        row.addStretch(1)
        column.addLayout(row)
        self.first_run.hide()
        return self.first_run

    def _folder_panel(self) -> QFrame:
        frame = self._panel = panel()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 16, 16, 16)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Folders"), "heading"), 1)
        add = self._add_button = button(self.tr("Add folder…"), self.choose_folder)
        self._shortcuts.bind_button(add, Command.ADD_FOLDER)
        head.addWidget(add)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self._empty = label(self.tr("Drop folders here."), "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(56)
        column.addWidget(self._empty)
        self._said = label("", "secondary", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        self._place_row = PlaceRow()
        self._place_row.chosen.connect(self._add_place)
        column.addWidget(self._place_row)
        return frame

    def _level_panel(self) -> QFrame:
        words = {
            Level.EXACT: self.tr(
                "Exact copies: byte for byte the same. Fast; pictures aren't compared."
            ),
            Level.SAME_PHOTO: self.tr("Same photo: also edits, crops, other sizes and formats."),
            Level.SIMILAR: self.tr(
                "Similar shots: also other shots of the same scene. Check these carefully."
            ),
        }
        frame = panel()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(label(self.tr("Match level"), "heading"))
        self._levels: dict[Level, QRadioButton] = {}
        for level in LEVELS:
            radio = QRadioButton(words[level])
            self._levels[level] = radio
            column.addWidget(radio)
        self._levels[Level.SAME_PHOTO].setChecked(True)
        return frame

    def _actions(self) -> QFrame:
        """Below what scrolls: the way on is never out of sight."""
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(32, 10, 32, 10)
        self.scan_button = button("", self.request_scan, "primary")
        self._shortcuts.bind_button(self.scan_button, Command.SCAN)
        saved = button(self.tr("Open a saved scan…"), lambda: self.open_requested.emit(), "link")
        row.addWidget(saved)
        row.addStretch(1)
        row.addWidget(self.scan_button)
        return in_the_middle(inner, "bar")

    def _remove(self, row: FolderRow) -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()
        self._say("")
        self._refresh()

    def _refresh(self) -> None:
        count = len(self._rows)
        self._empty.setVisible(count == 0)
        self._place_row.show_taken([row.path for row in self._rows])
        self.scan_button.setEnabled(count > 0)
        text = self.tr("Scan %Ln folder(s)", "", count) if count else self.tr("Scan")
        self.scan_button.setText(text)
        self.scan_button.setShortcut(self._shortcuts.key(Command.SCAN))  # setText drops it
