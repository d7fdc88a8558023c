"""The parts of a window, made but not yet connected: see :mod:`app.wiring`.

No torch is imported here or below: it loads when a job starts, so the window is up at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

from app.controllers.backbones_controller import BackbonesController
from app.controllers.folder_rules_controller import FolderRulesController
from app.controllers.looking_controller import LookingController
from app.controllers.picking_controller import PickingController
from app.controllers.preferences_controller import PreferencesController
from app.controllers.results_controller import ResultsController
from app.controllers.review_controller import ReviewController
from app.controllers.scan_controller import Scan, ScanController
from app.controllers.scan_on_desktop import ScanOnDesktop
from app.controllers.sessions_controller import SessionsController
from app.desktop import Desktop
from app.dialogs import Dialogs
from app.jobs import Jobs
from app.main_window import MainWindow
from app.pages.results_page import ResultsPage
from app.pages.review_page import ReviewPage
from app.pages.scan_page import ScanPage
from app.pages.start_page import StartPage
from app.preferences import Preferences
from app.shortcuts import Shortcuts
from app.tasks import TaskRunner
from app.theme import palette_of
from app.thumbnails import Thumbnails
from app.tools import LoadScorer, PageSupplies, Tools, bundled_scorer, embedder_of
from core.jobs.kept_thumbnails import KeptThumbnails
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.review.trash import Trash

THUMBNAIL_MEGABYTES, PHOTO_MEGABYTES = 128, 512


@dataclass(frozen=True, slots=True)
class Parts:
    """What a window consists of; :func:`app.main.build_window` makes and connects it."""

    window: MainWindow
    start_page: StartPage
    scan_page: ScanPage
    results_page: ResultsPage
    review_page: ReviewPage
    scans: ScanController
    scan_on_desktop: ScanOnDesktop
    reviews: ReviewController
    results: ResultsController
    picking: PickingController
    folder_rules: FolderRulesController
    looking: LookingController
    runner: TaskRunner
    jobs: Jobs
    sessions: SessionsController
    saving: TaskRunner
    tools: Tools
    preferences: Preferences
    shortcuts: Shortcuts
    settings: PreferencesController
    backbones: BackbonesController
    decoder: Decoder
    thumbnails: Thumbnails
    photos: Thumbnails


def make_parts(
    places: Places,
    trash: Trash,
    settings: QSettings,
    scan: Scan,
    load_scorer: LoadScorer | None,
) -> Parts:
    """Nothing is connected, shown or started yet."""
    preferences, shortcuts = Preferences(settings), Shortcuts(settings)
    palette = palette_of(preferences.theme)
    decoder = Decoder.beside(places.cache_file)
    thumbnails = Thumbnails(KeptThumbnails(places.cache_file, decoder), THUMBNAIL_MEGABYTES, 2)
    photos = Thumbnails(decoder, PHOTO_MEGABYTES, 2)
    supplies = PageSupplies(thumbnails, photos, palette, shortcuts)
    start_page, scan_page = StartPage(shortcuts, palette), ScanPage(thumbnails, shortcuts)
    dialogs, runner = Dialogs(start_page), TaskRunner()
    jobs = Jobs(runner, places, dialogs, decoder)
    scorer = load_scorer or partial(bundled_scorer, preferences)
    tools = Tools(places, dialogs, decoder, supplies, scorer)
    review_page = ReviewPage(thumbnails, photos, tools.loader, palette, shortcuts)
    reviews = ReviewController(review_page, jobs, trash, preferences, thumbnails)
    saving = TaskRunner()
    sessions = SessionsController(
        start_page,
        review_page.groups,
        reviews,
        Jobs(saving, places, dialogs, decoder),
        preferences,
    )
    scans = ScanController(start_page, scan_page, jobs, preferences, sessions.earlier.after(scan))
    results_page = ResultsPage(thumbnails, palette, shortcuts)
    pages: dict[str, QWidget] = {
        "start": start_page,
        "scan": scan_page,
        "results": results_page,
        "review": review_page,
        "compare": tools.compare_page,
        "find": tools.find_page,
        "teach": tools.teach_page,
    }
    window = MainWindow(pages, settings, shortcuts, lambda: scans.is_running, sessions.may_close)
    window.show_palette(palette)
    runner.setParent(window)
    return Parts(
        window=window,
        start_page=start_page,
        scan_page=scan_page,
        results_page=results_page,
        review_page=review_page,
        scans=scans,
        scan_on_desktop=ScanOnDesktop(Desktop(QDBusConnection.sessionBus())),
        reviews=reviews,
        picking=PickingController(review_page, reviews),
        folder_rules=FolderRulesController(review_page, reviews, preferences),
        results=ResultsController(results_page, reviews, jobs, preferences),
        looking=LookingController(review_page, reviews, dialogs, preferences),
        runner=runner,
        jobs=jobs,
        sessions=sessions,
        saving=saving,
        tools=tools,
        preferences=preferences,
        shortcuts=shortcuts,
        settings=PreferencesController(
            tools.jobs, preferences, shortcuts, lambda: scans.is_running
        ),
        backbones=BackbonesController(
            tools.training_jobs,
            partial(embedder_of, preferences),
            lambda: scans.is_running or tools.trainings.is_running,
        ),
        decoder=decoder,
        thumbnails=thumbnails,
        photos=photos,
    )
