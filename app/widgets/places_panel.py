"""Where the program keeps what, how large that is, and a way to empty the cache."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.messages import size_in_words
from app.plain_text import message_box, plain
from app.widgets.basics import ElidedLabel, button, label
from core.paths import Places

if TYPE_CHECKING:
    from core.storage.upkeep import PlaceSizes


class PlacesPanel(QWidget):
    """Signal: ``clear_agreed``: the user was asked, and wants the cache emptied."""

    clear_agreed = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._sizes: list[QLabel] = []
        self.question: QMessageBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        rows = (
            (
                self.tr("Cache"),
                self.tr(
                    "What Samelens has read from your photos. Safe to clear: the next scan reads "
                    "them again."
                ),
                places.cache_folder,
            ),
            (
                self.tr("Decisions"),
                self.tr(
                    "Your verdicts and what was learned from them, the history of removals, "
                    "recent scans. Never deleted here."
                ),
                places.data_folder,
            ),
            (
                self.tr("Log"),
                self.tr("A record of what happened. Useful when you report a problem."),
                places.log_folder,
            ),
        )
        for number, (name, purpose, folder) in enumerate(rows):
            self._add(grid, 4 * number, name, purpose, folder)
        column.addLayout(grid)
        row = QHBoxLayout()
        self.clear_button = button(self.tr("Clear the cache…"), self._ask)
        row.addWidget(self.clear_button)
        self.result = label("", "secondary", wrap=True)
        row.addWidget(self.result, 1)
        column.addLayout(row)
        column.addStretch(1)

    def show_sizes(self, sizes: PlaceSizes) -> None:
        """Bytes, in words."""
        for shown, count in zip(self._sizes, (sizes.cache, sizes.data, sizes.log), strict=True):
            shown.setText(size_in_words(count))

    def show_result(self, sentence: str) -> None:
        """What became of clearing."""
        self.result.setText(sentence)
        self.clear_button.setEnabled(True)

    def _add(self, grid: QGridLayout, row: int, name: str, purpose: str, folder: Path) -> None:
        size = label("…", "name")
        size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sizes.append(size)
        grid.addWidget(label(name, "heading"), row, 0)
        grid.addWidget(size, row, 1)
        opens = button(self.tr("Open"), lambda: _open(folder))
        opens.setAccessibleName(self.tr("Open folder: {name}").format(name=name))
        grid.addWidget(opens, row, 2)
        grid.addWidget(label(purpose, "secondary", wrap=True), row + 1, 0, 1, 3)
        path = ElidedLabel("secondary")
        path.setText(str(folder))
        path.setToolTip(plain(str(folder)))
        grid.addWidget(path, row + 2, 0, 1, 3)
        grid.setRowMinimumHeight(row + 3, 12)

    def _ask(self) -> None:
        box = self.question = message_box(
            self,
            self.tr("Clear the cache?"),
            self.tr(
                "The next scan will read every photo again, which takes a while. Your "
                "photos, verdicts, heads, history of removals (with undo) and recent scans "
                "stay."
            ),
        )
        clear = box.addButton(self.tr("Clear"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        clear.clicked.connect(self._agreed)
        box.finished.connect(box.deleteLater)
        box.open()

    def _agreed(self) -> None:
        self.clear_button.setEnabled(False)
        self.clear_agreed.emit()


def _open(folder: Path) -> None:
    """The nearest folder there is: the place itself may not be made yet."""
    nearest = next(place for place in (folder, *folder.parents) if place.is_dir())
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest)))
