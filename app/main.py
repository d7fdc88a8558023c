"""Opens the window: starts the application, then makes, connects and shows the parts."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.controllers.scan_controller import Scan, bundled_scan
from app.diagnostics import install_crash_dialog, start_log
from app.folder_to_scan import folder_to_scan
from app.languages import install_language
from app.messages import in_words
from app.one_window import OneWindow, ask_which_window, bring_forward
from app.open_requests import OpenRequests
from app.parts import Parts, make_parts
from app.preferences import THEME, Preferences
from app.smoke import watch
from app.theme import Palette, palette_of, qt_palette, stylesheet, tell_system
from app.tools import LoadScorer
from app.wiring import connect_parts, look_again
from core.paths import Places, resource
from core.review.journal import Journal
from core.review.settling import settle
from core.review.trash import SystemTrash, Trash
from core.wording.reasons import Reason

SETTLED_TOLD = 10


def run_window(folder: Path | None, smoke_report: Path | None = None) -> int:
    """Open the window, scan ``folder`` if one is given; the exit status.

    With ``smoke_report`` it closes by itself, see :mod:`app.smoke`.
    """
    places, settings = Places.of_user(), QSettings("Samelens", "Samelens")
    start_log(places)
    application = _start_application(places, settings)
    one_window = OneWindow(places.data_folder, application)
    is_first = smoke_report is None and one_window.is_first()
    if smoke_report is None and not is_first and not ask_which_window(one_window, folder):
        return 0
    parts = build_window(places, SystemTrash(), settings)
    follow_theme(application, parts)
    parts.window.show()
    if is_first:  # what another window is about to complete is not for this one to settle
        settle_removals(parts, places)
    parts.scans.load_recent()
    answer_others(one_window, parts)
    _answer_system(application, parts)
    if smoke_report is not None:
        watch(parts, smoke_report)
    if folder is not None:
        parts.scans.open_folder(folder)
    return application.exec()


def build_window(
    places: Places,
    trash: Trash,
    settings: QSettings,
    scan: Scan = bundled_scan,
    load_scorer: LoadScorer | None = None,
) -> Parts:
    """All parts, connected; nothing is shown or started yet."""
    parts = make_parts(places, trash, settings, scan, load_scorer)
    connect_parts(parts)
    return parts


def _start_application(places: Places, settings: QSettings) -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Samelens")
    application.setDesktopFileName("samelens")
    application.setWindowIcon(QIcon(str(resource("icons/samelens.svg"))))
    application.setStyle("Fusion")
    install_crash_dialog(places)
    preferences = Preferences(settings)
    install_language(application, preferences.language)
    tell_system(preferences.theme)
    _wear(application, palette_of(preferences.theme))
    return application


def follow_theme(application: QApplication, parts: Parts) -> None:
    """Light or dark as the user wants it or the desktop is, now and when it changes."""

    def apply() -> None:
        palette = palette_of(parts.preferences.theme)
        _wear(application, palette)
        parts.window.show_palette(palette)
        parts.start_page.show_palette(palette)
        parts.results_page.show_palette(palette)
        parts.review_page.show_palette(palette)
        parts.tools.show_palette(palette)

    def choose(name: str) -> None:
        if name == THEME:
            tell_system(parts.preferences.theme)
            apply()

    application.styleHints().colorSchemeChanged.connect(apply)
    parts.preferences.changed.connect(choose)
    choose(THEME)


def _wear(application: QApplication, palette: Palette) -> None:
    application.setPalette(qt_palette(palette))
    application.setStyleSheet(stylesheet(palette))


def _answer_system(application: QApplication, parts: Parts) -> None:
    """The desktop may hand over what is to be opened; other programs may have changed photos."""

    def look_if_back(state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            look_again(parts)

    application.applicationStateChanged.connect(look_if_back)
    requests = OpenRequests(application)
    application.installEventFilter(requests)
    requests.requested.connect(lambda path: parts.scans.open_folder(folder_to_scan(path)))


def answer_others(one_window: OneWindow, parts: Parts) -> None:
    """A second window may ask for this one, and for a scan."""

    def show(folder: Path | None) -> None:
        bring_forward(parts.window)
        if folder is not None and not parts.scans.is_running:
            parts.scans.open_folder(folder_to_scan(folder))

    one_window.show_requested.connect(show)
    parts.window.closing.connect(one_window.release)


def settle_removals(parts: Parts, places: Places) -> None:
    """What a crash left half done is completed in the journal and told."""

    def tell(settled: tuple[Reason, ...]) -> None:
        if settled:
            parts.jobs.dialogs.tell("\n\n".join(map(in_words, settled[:SETTLED_TOLD])))

    parts.jobs.on_store(lambda store: settle(Journal(store), SystemTrash()), tell)
