"""Start: which folders, which of them are references, how alike photos must be; recent scans."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.plain_text import plain
from app.shortcuts import Command, Shortcuts
from app.widgets.basics import button, label, panel
from app.words import groups_in_words, photos_in_words
from core.records import Level, ScanFolder
from core.storage.scan_history import PastScan

LEVELS = (Level.EXACT, Level.SAME_PHOTO, Level.SIMILAR)


class FolderRow(QFrame):
    """One chosen folder: scan or reference, and a way out. Signal: ``removed``."""

    removed = Signal(object)

    def __init__(self, folder: ScanFolder) -> None:
        super().__init__()
        self.path = folder.path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        name = label(str(folder.path))
        name.setToolTip(plain(str(folder.path)))
        name.setMinimumWidth(80)
        self._use = QComboBox()
        self._use.addItems([self.tr("Scan"), self.tr("Reference: keep, never touch")])
        self._use.setCurrentIndex(int(folder.is_reference))
        self._use.setAccessibleName(self.tr("How to use {folder}").format(folder=folder.path))
        out = button(self.tr("Remove"), lambda: self.removed.emit(self))
        row.addWidget(name, 1)
        row.addWidget(self._use)
        row.addWidget(out)

    @property
    def folder(self) -> ScanFolder:
        """The folder as it is set now."""
        return ScanFolder(self.path, is_reference=self._use.currentIndex() == 1)


class StartPage(QWidget):
    """Signals: ``scan_requested`` (folders, level), ``demo_requested``, ``open_requested``."""

    scan_requested = Signal(object, object)
    demo_requested = Signal()
    open_requested = Signal()

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._shortcuts = shortcuts
        self._rows: list[FolderRow] = []
        inner = QWidget()
        inner.setMaximumWidth(760)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Find duplicate photos"), "title"))
        column.addWidget(self._first_run_panel())
        column.addWidget(self._folder_panel())
        column.addWidget(self._level_panel())
        column.addLayout(self._actions())
        column.addWidget(self._recent_panel())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setObjectName("page")
        middle = QWidget()
        middle.setObjectName("page")
        around = QHBoxLayout(middle)
        around.addStretch(1)
        around.addWidget(inner, 20)
        around.addStretch(1)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._refresh()

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
        """Add a folder, unless it is there already."""
        if any(row.path == folder.path for row in self._rows):
            return
        row = FolderRow(folder)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.insertWidget(len(self._rows) - 1, row)
        self._refresh()

    def set_folders(self, folders: Sequence[ScanFolder]) -> None:
        """Replace all folders."""
        for row in list(self._rows):
            self._remove(row)
        for folder in folders:
            self.add_folder(folder)

    def show_recent(self, scans: Sequence[PastScan]) -> None:
        """Offer finished scans again; where there are none, tell what this is."""
        self.first_run.setVisible(not scans)
        while (item := self._recent_list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for past in scans:
            names = ", ".join(folder.path.name or str(folder.path) for folder in past.folders)
            words = self.tr("{names}: {photos}, {groups}").format(
                names=names,
                photos=photos_in_words(past.photos),
                groups=groups_in_words(past.groups),
            )
            chosen = past.folders
            again = button(words, partial(self.set_folders, chosen), "link")
            again.setToolTip(plain("\n".join(str(folder.path) for folder in past.folders)))
            self._recent_list.addWidget(again)
        self._recent.setVisible(bool(scans))

    def choose_folder(self) -> None:
        """Ask for a folder with the platform's dialog."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with photos"))
        if chosen:
            self.add_folder(ScanFolder(Path(chosen)))

    def request_scan(self) -> None:
        """Ask for a scan of what is chosen."""
        if any(not folder.is_reference for folder in self.folders):
            self.scan_requested.emit(self.folders, self.level)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders may be dropped anywhere on the page."""
        if any(Path(url.toLocalFile()).is_dir() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add each dropped folder."""
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if path.is_dir():
                self.add_folder(ScanFolder(path))
        event.acceptProposedAction()

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
        frame = panel()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 16, 16, 16)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Folders"), "heading"), 1)
        add = button(self.tr("Add folder…"), self.choose_folder)
        self._shortcuts.bind_button(add, Command.ADD_FOLDER)
        head.addWidget(add)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self._empty = label(self.tr("Drop folders here."), "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(72)
        column.addWidget(self._empty)
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

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.scan_button = button("", self.request_scan, "primary")
        self._shortcuts.bind_button(self.scan_button, Command.SCAN)
        saved = button(self.tr("Open a saved scan…"), lambda: self.open_requested.emit(), "link")
        row.addWidget(saved)
        row.addStretch(1)
        row.addWidget(self.scan_button)
        return row

    def _recent_panel(self) -> QWidget:
        self._recent = QWidget()
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(self.tr("Recent scans"), "heading"))
        self._recent_list = QVBoxLayout()
        column.addLayout(self._recent_list)
        self._recent.hide()
        return self._recent

    def _remove(self, row: FolderRow) -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        count = len(self._rows)
        self._empty.setVisible(count == 0)
        self.scan_button.setEnabled(count > 0)
        text = self.tr("Scan %Ln folder(s)", "", count) if count else self.tr("Scan")
        self.scan_button.setText(text)
        self.scan_button.setShortcut(self._shortcuts.key(Command.SCAN))  # setText drops it
