"""Finished scans, to be made again: which folders, when, and how much was in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.languages import day_in_words
from app.plain_text import plain
from app.widgets.basics import ElidedLabel, button, label
from app.widgets.kept_reviews import folders_in_words
from app.words import groups_in_words, photos_in_words
from core.records import ScanFolder
from core.storage.scan_history import PastScan
from core.storage.sessions import KeptSession


class RecentScans(QWidget):
    """Hidden while there are none. Signals: ``chosen`` (folders), ``continue_requested`` (id of the
    review of a scan)."""

    chosen = Signal(object)
    continue_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._scans: Sequence[PastScan] = ()
        self._reviews: dict[tuple[ScanFolder, ...], int] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(self.tr("Recent scans"), "heading"))
        self._column.addWidget(self._rows)
        self.hide()

    def show_scans(self, scans: Sequence[PastScan]) -> None:
        """Replace what is listed."""
        self._scans = scans
        self._list_anew()

    def show_sessions(self, sessions: Sequence[KeptSession]) -> None:
        """Scans of which a review is kept can be gone on with; the last one of each."""
        self._reviews = {session.folders: session.id for session in reversed(sessions)}
        self._list_anew()

    def _list_anew(self) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for at, past in enumerate(self._scans):
            names = ElidedLabel("name")
            names.setText(folders_in_words(past.folders))
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
            if (review := self._reviews.get(past.folders)) is not None:
                words = self.tr("Continue the review of {folders}")
                go_on = button(
                    self.tr("Continue"), partial(self.continue_requested.emit, review), "link"
                )
                go_on.setAccessibleName(words.format(folders=names.text()))
                grid.addWidget(go_on, at, 4)
        self._column.replaceWidget(self._rows, rows)
        rows.show()
        self._rows.hide()  # it goes later
        self._rows.deleteLater()
        self._rows = rows
        self.setVisible(bool(self._scans))
