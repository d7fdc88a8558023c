"""Finished scans, to be made again: which folders, when, and how much was in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.languages import day_in_words
from app.plain_text import plain
from app.widgets.basics import ElidedLabel, button, label
from app.words import groups_in_words, photos_in_words
from core.storage.scan_history import PastScan


class RecentScans(QWidget):
    """Hidden while there are none. Signal: ``chosen`` (folders)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(self.tr("Recent scans"), "heading"))
        self._column.addWidget(self._rows)
        self.hide()

    def show_scans(self, scans: Sequence[PastScan]) -> None:
        """Replace what is listed."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for at, past in enumerate(scans):
            names = ElidedLabel("name")
            names.setText(", ".join(f.path.name or str(f.path) for f in past.folders))
            tip = "\n".join(str(folder.path) for folder in past.folders)
            names.setToolTip(plain(tip))
            held = f"{photos_in_words(past.photos)} · {groups_in_words(past.groups)}"
            again = button(self.tr("Choose again"), partial(self.chosen.emit, past.folders), "link")
            again.setToolTip(plain(tip))
            again.setAccessibleName(self.tr("Choose {folders} again").format(folders=names.text()))
            grid.addWidget(names, at, 0)
            grid.addWidget(label(day_in_words(past.finished_at.astimezone()), "secondary"), at, 1)
            grid.addWidget(label(held, "secondary"), at, 2)
            grid.addWidget(again, at, 3)
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()  # it goes later
        self._rows.deleteLater()
        self._rows = rows
        self.setVisible(bool(scans))
