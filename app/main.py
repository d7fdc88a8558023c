"""Opens the window: the one place that wires the parts together.

No torch is imported here or below: it loads when a job starts, so the window is up at once.
"""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.controllers.backbones_controller import BackbonesController
from app.controllers.preferences_controller import PreferencesController
from app.controllers.review_controller import ReviewController
from app.controllers.scan_controller import Scan, ScanController, _bundled_scan
from app.diagnostics import install_crash_dialog, start_log
from app.languages import install_language
from app.launch import folder_to_scan
from app.main_window import MainWindow
from app.messages import in_words, show_error
from app.one_window import OneWindow, ask_which_window, bring_forward
from app.open_requests import OpenRequests
from app.pages.review_page import ReviewPage
from app.pages.scan_page import ScanPage
from app.pages.start_page import StartPage
from app.preferences import LEVEL, THEME, THUMBNAILS, Preferences
from app.shortcuts import Command, Shortcuts
from app.smoke import watch
from app.tasks import Task, TaskRunner
from app.theme import palette_of, qt_palette, stylesheet, tell_system
from app.thumbnails import Thumbnails
from app.tools import LoadScorer, Tools, bundled_scorer, embedder_of
from app.window_state import remember_splitter
from core.paths import Places, resource
from core.progress import Progress
from core.records import Photo, ScanResult
from core.review.decision import Decision
from core.review.trash import SystemTrash, Trash
from core.wording.reasons import Reason

THUMBNAIL_MEGABYTES, PHOTO_MEGABYTES = 128, 512


@dataclass(frozen=True, slots=True)
class Parts:
    """What :func:`build_window` made."""

    window: MainWindow
    start_page: StartPage
    scan_page: ScanPage
    review_page: ReviewPage
    scans: ScanController
    reviews: ReviewController
    runner: TaskRunner
    tools: Tools
    preferences: Preferences
    settings: PreferencesController
    backbones: BackbonesController


def run_window(folder: Path | None, smoke_report: Path | None = None) -> int:
    """Open the window, scan ``folder`` if one is given; the exit status.

    With ``smoke_report`` it closes by itself, see :mod:`app.smoke`.
    """
    places = Places.of_user()
    start_log(places)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Samelens")
    application.setDesktopFileName("samelens")
    application.setWindowIcon(QIcon(str(resource("icons/samelens.svg"))))
    application.setStyle("Fusion")
    install_crash_dialog(places)
    preferences = QSettings("Samelens", "Samelens")
    install_language(application, Preferences(preferences).language)
    one = OneWindow(places.data_folder, application)
    is_tried = smoke_report is not None
    is_first = not is_tried and one.is_first()
    if not is_tried and not is_first and not ask_which_window(one, folder):
        return 0
    parts = build_window(places, SystemTrash(), preferences)
    follow_theme(application, parts)
    parts.window.show()
    if is_first:  # what another window is about to complete is not for this one to settle
        settle_removals(parts, places)
    parts.scans.load_recent()
    answer_others(one, parts)
    requests = OpenRequests(application)
    application.installEventFilter(requests)
    requests.requested.connect(lambda path: parts.scans.open_folder(folder_to_scan(path)))
    if smoke_report is not None:
        watch(parts, smoke_report)
    if folder is not None:
        parts.scans.open_folder(folder)
    return application.exec()


def build_window(
    places: Places,
    trash: Trash,
    preferences: QSettings,
    scan: Scan = _bundled_scan,
    load_scorer: LoadScorer | None = None,
) -> Parts:
    """All parts, connected; nothing is shown or started yet."""
    runner = TaskRunner()
    preferred, shortcuts = Preferences(preferences), Shortcuts(preferences)
    palette = palette_of(preferred.theme)
    thumbnails, photos = Thumbnails(THUMBNAIL_MEGABYTES, 2), Thumbnails(PHOTO_MEGABYTES, 2)
    scorer = load_scorer or partial(bundled_scorer, preferred)
    tools = Tools(places, thumbnails, photos, palette, scorer, shortcuts)
    start_page, scan_page = StartPage(shortcuts), ScanPage(shortcuts)
    review_page = ReviewPage(thumbnails, photos, tools.loader, palette, shortcuts)
    scans = ScanController(start_page, scan_page, runner, places, preferred, scan)
    reviews = ReviewController(review_page, runner, places, trash, preferred, thumbnails)
    pages: dict[str, QWidget] = {
        "start": start_page,
        "scan": scan_page,
        "review": review_page,
        "compare": tools.compare_page,
        "find": tools.find_page,
        "teach": tools.teach_page,
    }

    def can_close() -> bool:
        if not scans.is_running:
            return True
        question = window.tr("A scan is running. Stop it and close? Photos already read are kept.")
        answer = QMessageBox.question(window, "Samelens", question)
        return answer == QMessageBox.StandardButton.Yes

    window = MainWindow(pages, preferences, shortcuts, can_close)
    runner.setParent(window)
    window.show_palette(palette)
    window.enable_page("review", enabled=False)
    scans.started.connect(lambda: window.show_page("scan"))
    scans.stopped.connect(lambda: window.show_page("start"))
    scan_page.back_requested.connect(lambda: window.show_page("start"))
    scan_page.review_requested.connect(lambda: window.show_page("review"))

    def review(result: ScanResult, decisions: dict[int, Decision] | None = None) -> None:
        reviews.open(result, decisions)
        window.enable_page("review", enabled=bool(result.groups))
        if result.groups:
            window.show_page("review")

    scans.finished.connect(review)
    reviews.exports.opened.connect(lambda saved: review(saved.result, saved.decisions))
    _connect_teaching(tools, window, scans, reviews)
    start_page.open_requested.connect(reviews.exports.ask_which)
    shortcuts.bind(window, {Command.HISTORY: reviews.history.open})
    remember_splitter(review_page.splitter, "review-splitter", preferred)
    settings = PreferencesController(
        window, tools.runner, places, preferred, shortcuts, lambda: scans.is_running
    )
    backbones = _connect_settings(window, places, preferred, scans, tools, settings)
    _connect_preferences(preferred, start_page, review_page)
    _connect_tools(tools, window, reviews)
    for end in (runner.shutdown, tools.shutdown, thumbnails.shutdown, photos.shutdown):
        window.closing.connect(end)
    return Parts(
        window, start_page, scan_page, review_page, scans, reviews, runner, tools, preferred,
        settings, backbones,
    )  # fmt: skip


def _connect_settings(
    window: MainWindow,
    places: Places,
    preferences: Preferences,
    scans: ScanController,
    tools: Tools,
    settings: PreferencesController,
) -> BackbonesController:
    made = BackbonesController(
        window, tools.training_runner, places, partial(embedder_of, preferences),
        lambda: scans.is_running or tools.trainings.is_running,
    )  # fmt: skip
    window.preferences_requested.connect(settings.open)
    settings.opened.connect(lambda dialog: made.attach(dialog.backbones))
    settings.closed.connect(made.detach)
    made.changed.connect(scans.forget_last)
    made.changed.connect(tools.forget_backbone)
    return made


def _connect_preferences(
    preferences: Preferences, start_page: StartPage, review_page: ReviewPage
) -> None:
    def apply(name: str) -> None:
        if name == LEVEL:
            start_page.level = preferences.level
        elif name == THUMBNAILS:
            review_page.groups.show_size(preferences.thumbnail_size)

    preferences.changed.connect(apply)
    apply(LEVEL)
    apply(THUMBNAILS)
    grid = review_page.groups.grid_button
    grid.setChecked(preferences.shows_grid)
    grid.toggled.connect(lambda shows: setattr(preferences, "shows_grid", shows))


def _connect_tools(tools: Tools, window: MainWindow, reviews: ReviewController) -> None:
    def find(photo: Photo) -> None:
        window.show_page("find")
        tools.finds.find(photo.path, photo.content_hash)

    def compare(first: Path, second: Path) -> None:
        window.show_page("compare")
        tools.compares.compare(first, second)

    reviews.find_requested.connect(find)
    tools.find_page.compare_requested.connect(compare)
    tools.find_page.start_requested.connect(lambda: window.show_page("start"))


def _connect_teaching(
    tools: Tools, window: MainWindow, scans: ScanController, reviews: ReviewController
) -> None:
    lessons = tools.teach_page.lessons

    def show_regrouping(task: Task) -> None:
        lessons.show_working(window.tr("Scoring your groups again…"))
        task.progressed.connect(lessons.show_progress)
        task.finished.connect(lessons.show_idle)

    def regroup(result: ScanResult) -> None:
        reviews.regroup(result)
        window.enable_page("review", enabled=bool(result.groups))

    reviews.exports.opened.connect(scans.forget_last)
    tools.trainings.head_changed.connect(scans.regroup)
    scans.regrouping.connect(show_regrouping)
    scans.regrouped.connect(regroup)
    scans.finished.connect(tools.teaches.forget_queue)
    lessons.cancel_requested.connect(scans.cancel_regroup)
    tools.teach_page.start_requested.connect(lambda: window.show_page("start"))


def follow_theme(application: QApplication, parts: Parts) -> None:
    """Light or dark as the user wants it or the desktop is, now and when it changes."""

    def apply() -> None:
        palette = palette_of(parts.preferences.theme)
        application.setPalette(qt_palette(palette))
        application.setStyleSheet(stylesheet(palette))
        parts.window.show_palette(palette)
        parts.review_page.show_palette(palette)
        parts.tools.show_palette(palette)

    def choose(name: str) -> None:
        if name == THEME:
            tell_system(parts.preferences.theme)
            apply()

    application.styleHints().colorSchemeChanged.connect(apply)
    parts.preferences.changed.connect(choose)
    choose(THEME)


def answer_others(one: OneWindow, parts: Parts) -> None:
    """A second window may ask for this one, and for a scan."""

    def show(folder: Path | None) -> None:
        bring_forward(parts.window)
        if folder is not None and not parts.scans.is_running:
            parts.scans.open_folder(folder_to_scan(folder))

    one.asked.connect(show)
    parts.window.closing.connect(one.release)


def settle_removals(parts: Parts, places: Places) -> None:
    """What a crash left half done is completed in the journal and told."""

    def work(progress: Progress) -> tuple[Reason, ...]:
        from core.review.journal import Journal
        from core.review.settling import settle
        from core.storage.database import open_store

        with closing(open_store(places.store_file)) as store:
            return settle(Journal(store), SystemTrash())

    def tell(settled: tuple[Reason, ...]) -> None:
        if settled:
            box = QMessageBox(parts.window)
            box.setText("\n\n".join(map(in_words, settled[:10])))
            box.open()

    def connect(task: Task) -> None:
        task.succeeded.connect(tell)
        task.failed.connect(lambda error: show_error(parts.window, error))

    parts.runner.start(work, connect)
