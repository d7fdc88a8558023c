"""One folder that was chosen to be scanned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from app.plain_text import plain
from app.theme import Palette, icon
from app.widgets.basics import ElidedLabel, icon_button
from core.records import ScanFolder


class FolderRow(QFrame):
    """Scan or reference, and a way out. Signal: ``removed``."""

    removed = Signal(object)

    def __init__(self, folder: ScanFolder, palette: Palette) -> None:
        super().__init__()
        self.path = folder.path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        name = ElidedLabel()
        name.setText(str(folder.path))
        name.setToolTip(plain(str(folder.path)))
        name.setMinimumWidth(80)
        self._use = QComboBox()
        self._use.addItems([self.tr("Scan"), self.tr("Reference: keep, never touch")])
        self._use.setCurrentIndex(int(folder.is_reference))
        self._use.setAccessibleName(self.tr("How to use {folder}").format(folder=folder.path))
        out = self._out = icon_button(self.tr("Don't scan {folder}").format(folder=folder.path))
        out.clicked.connect(lambda: self.removed.emit(self))
        self.show_palette(palette)
        row.addWidget(name, 1)
        row.addWidget(self._use)
        row.addWidget(out)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in its order."""
        return self._use, self._out

    @property
    def folder(self) -> ScanFolder:
        """The folder as it is set now."""
        return ScanFolder(self.path, is_reference=self._use.currentIndex() == 1)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._out.setIcon(icon("x", palette.secondary))
