"""The window: a rail of pages on the left, the chosen page beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.theme import Palette, icon
from app.widgets.basics import panel

RAIL = (
    ("start", "folder-open"),
    ("scan", "magnifying-glass"),
    ("review", "image"),
    ("compare", "columns"),
    ("find", "crosshair"),
    ("teach", "graduation-cap"),
)


class MainWindow(QMainWindow):
    """Pages by name: start, scan, review. Signal: ``closing``, before the window goes."""

    closing = Signal()

    def __init__(
        self, pages: dict[str, QWidget], preferences: QSettings, can_close: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.setWindowTitle("Samelens")
        self._pages, self._preferences, self._can_close = pages, preferences, can_close
        self._buttons: dict[str, QToolButton] = {}
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setObjectName("page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.resize(1280, 800)
        geometry = preferences.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        for key in ("F1", "?"):
            QShortcut(QKeySequence(key), self).activated.connect(self.show_keys)
        self.show_page("start")

    def show_page(self, name: str) -> None:
        """Bring a page up."""
        self._stack.setCurrentWidget(self._pages[name])
        self._buttons[name].setChecked(True)
        self._pages[name].setFocus()

    def enable_page(self, name: str, *, enabled: bool) -> None:
        """Pages that have nothing to show can't be chosen."""
        self._buttons[name].setEnabled(enabled)

    def show_palette(self, palette: Palette) -> None:
        """Icons in the colors of the theme."""
        for (name, drawing), button in zip(RAIL, self._buttons.values(), strict=True):
            button.setIcon(icon(drawing, palette.secondary))
            button.setProperty("page", name)

    def show_keys(self) -> None:
        """The cheat sheet."""
        text = self.tr(
            "Ctrl+1, 2, 3…\tpages\nCtrl+O\tadd a folder\nCtrl+R\tscan\nEsc\tcancel a scan\n\n"
            "← →\tprevious, next group\nSpace\tnext photo of the group\n1 – 9\tmark or keep that "
            "photo\nK\tmake the photo on the right the one that stays\nD\tmark the photo on the "
            "right, or keep it\nN\tnot duplicates: keep all, never ask again\nEnter\taccept and "
            "next\nU\tclear the marks\nShift+↑ ↓\tchoose several groups\nA\tauto-mark\n"
            "F\tfind photos similar to the one on the right\nZ\t100 % and back\n"
            "S, B, X\tslider, blink, difference (Esc: side by side)\n"
            "S, D, K, ⌫\ton Teach: same, different, skip, back\n"
            "Ctrl+Enter\tremove what is marked\nCtrl+F\tfilter\nCtrl+Z\tundo\n"
            "Ctrl+H\thistory\nCtrl+E\texport"
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Keys"), text, parent=self)
        box.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a scan runs; then let everything end."""
        if not self._can_close():
            event.ignore()
            return
        self._preferences.setValue("window/geometry", self.saveGeometry())
        self.closing.emit()
        event.accept()

    def _rail(self) -> QFrame:
        rail = panel("rail")
        rail.setFixedWidth(88)
        column = QVBoxLayout(rail)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(4)
        group = QButtonGroup(self)
        words = {
            "start": self.tr("Start"),
            "scan": self.tr("Scan"),
            "review": self.tr("Review"),
            "compare": self.tr("Compare"),
            "find": self.tr("Find"),
            "teach": self.tr("Teach"),
        }
        for number, (name, _) in enumerate(RAIL):
            button = QToolButton()
            button.setText(words[name])
            button.setAccessibleName(words[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(22, 22))
            button.setCheckable(True)
            button.setFixedSize(71, 62)
            key = f"Ctrl+{number + 1}"
            button.setShortcut(key)
            button.setToolTip(key)
            button.clicked.connect(lambda checked=False, name=name: self.show_page(name))
            group.addButton(button)
            self._buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        return rail
