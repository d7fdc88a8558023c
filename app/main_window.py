"""The window: a rail of pages on the left, the chosen page beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.commands import Command
from app.free_area import keep_within_screen
from app.plain_text import message_box, plain
from app.shortcuts import Shortcuts
from app.theme import Palette, icon
from app.widgets.basics import panel
from app.widgets.keys_dialog import KeysDialog

RAIL = (
    ("start", "folder-open"),
    ("scan", "magnifying-glass"),
    ("review", "image"),
    ("compare", "columns"),
    ("find", "crosshair"),
    ("teach", "graduation-cap"),
)
LEAST_BUTTON, LOW_BUTTON, HIGH_BUTTON = 58, 46, 62
RAIL_FONT, AROUND_WORD, RAIL_MARGIN = 11, 13, 2
"""In px: three photos of 320 have room beside the longest words in a window of 1280."""
EMPTY_AT_FIRST = ("scan", "results", "review")
SHOWN_UNDER = {"results": "scan"}
"""Pages without a button of their own, by the name of the one that is pressed meanwhile."""


class MainWindow(QMainWindow):
    """Pages by name, as ``RAIL`` and ``SHOWN_UNDER`` list them. ``is_scanning``: closing would end
    a scan; ``may_close``: asked otherwise, may ask the user.

    Signals: ``closing``, before the window goes; ``preferences_requested``; ``filled_screen``:
    whether it is in full screen now.
    """

    closing = Signal()
    filled_screen = Signal(bool)
    preferences_requested = Signal()

    def __init__(
        self,
        pages: dict[str, QWidget],
        settings: QSettings,
        shortcuts: Shortcuts,
        is_scanning: Callable[[], bool],
        may_close: Callable[[QWidget], bool],
    ) -> None:
        super().__init__()
        self.setWindowTitle("Samelens")
        self._pages, self._settings, self._shortcuts = pages, settings, shortcuts
        self._is_scanning, self._may_close = is_scanning, may_close
        self._buttons: dict[str, QToolButton] = {}
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setObjectName("page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._rail_panel = self._rail()
        row.addWidget(self._rail_panel)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.resize(1280, 800)
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        keep_within_screen(self)
        self._shortcuts.bind(
            self,
            {
                Command.SHOW_KEYS: self.show_keys,
                Command.PREFERENCES: self.preferences_requested.emit,
                Command.FULL_SCREEN: self.toggle_full_screen,
            },
        )
        self.show_page(self._last_page())

    def show_page(self, name: str) -> None:
        """Bring a page up."""
        self._stack.setCurrentWidget(self._pages[name])
        self._buttons[SHOWN_UNDER.get(name, name)].setChecked(True)
        self._pages[name].setFocus()

    @property
    def page(self) -> str:
        """The name of the page that is up."""
        shown = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def enable_page(self, name: str, *, enabled: bool) -> None:
        """Pages that have nothing to show can't be chosen."""
        self._buttons[name].setEnabled(enabled)

    def show_palette(self, palette: Palette) -> None:
        """Icons in the colors of the theme."""
        for (name, drawing), button in zip(RAIL, self._buttons.values(), strict=True):
            button.setIcon(icon(drawing, palette.secondary))
            button.setProperty("page", name)
        self._gear.setIcon(icon("gear-six", palette.secondary))

    def toggle_full_screen(self) -> None:
        """All of the screen for the page, without the rail; and back to as it was."""
        if self.isFullScreen():
            self.leave_full_screen()
            return
        self._rail_panel.hide()
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self.filled_screen.emit(True)

    def leave_full_screen(self) -> None:
        """Also if it isn't."""
        if self.isFullScreen():
            self._rail_panel.show()
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
            self.filled_screen.emit(False)

    def show_keys(self) -> None:
        """The cheat sheet."""
        sheet = KeysDialog(self._shortcuts, self)
        sheet.change_requested.connect(self.preferences_requested)
        sheet.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once, while a scan runs or photos are marked; then let everything end."""
        agrees = self._agrees_to_stop() if self._is_scanning() else self._may_close(self)
        if not agrees:
            event.ignore()
            return
        self.leave_full_screen()  # else it would begin so, and not know it
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/page", self.page)
        self.closing.emit()
        event.accept()

    def _agrees_to_stop(self) -> bool:
        question = QCoreApplication.translate(
            "window", "A scan is running. Stop it and close? Photos already read are kept."
        )
        box = message_box(self, question, icon=QMessageBox.Icon.Question)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.finished.connect(box.deleteLater)
        return box.exec() == QMessageBox.StandardButton.Yes

    def _rail(self) -> QFrame:
        rail = panel("rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(RAIL_MARGIN, 8, RAIL_MARGIN, 8)
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
            key = f"Ctrl+{number + 1}"
            button.setShortcut(key)
            button.setToolTip(plain(key))
            button.clicked.connect(lambda checked=False, name=name: self.show_page(name))
            group.addButton(button)
            self._buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self._gear_button())
        _fit(rail, [*self._buttons.values(), self._gear])
        return rail

    def _gear_button(self) -> QToolButton:
        gear = self._gear = QToolButton()
        gear.setText(self.tr("Settings"))
        gear.setAccessibleName(self.tr("Settings"))
        gear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        gear.setIconSize(QSize(22, 22))
        gear.clicked.connect(lambda: self.preferences_requested.emit())
        name = self.tr("Settings")

        def show_key() -> None:
            gear.setToolTip(plain(self._shortcuts.hint(name, Command.PREFERENCES)))

        self._shortcuts.changed.connect(show_key)
        show_key()
        return gear

    def _last_page(self) -> str:
        """The page that was up when the window closed, unless it would be empty now."""
        name = self._settings.value("window/page")
        is_page = isinstance(name, str) and name in self._pages and name not in EMPTY_AT_FIRST
        return str(name) if is_page else "start"


def _fit(rail: QFrame, buttons: list[QToolButton]) -> None:
    """As wide as the longest word of the language needs when it is chosen, and bold."""
    font = QFont(rail.font())
    font.setPixelSize(RAIL_FONT)
    font.setBold(True)
    words = (QFontMetrics(font).horizontalAdvance(button.text()) for button in buttons)
    side = max(LEAST_BUTTON, *(word + AROUND_WORD for word in words))
    for button in buttons:
        button.setFixedWidth(side)
        button.setMinimumHeight(LOW_BUTTON)
        button.setMaximumHeight(HIGH_BUTTON)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    rail.setFixedWidth(side + 2 * RAIL_MARGIN + 1)
