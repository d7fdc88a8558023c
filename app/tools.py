"""The pages beside the scan, wired together: they share loaded weights and a thread of their own,
so that a running scan doesn't hold them up. Training has another, so that one can go on judging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.controllers.compare_controller import CompareController
from app.controllers.find_controller import FindController
from app.controllers.teach_controller import TeachController
from app.controllers.training_controller import TrainingController
from app.dialogs import Dialogs
from app.incoming import IncomingPhotos
from app.jobs import Jobs
from app.pages.compare_page import ComparePage
from app.pages.find_page import FindPage
from app.pages.teach_page import TeachPage
from app.pair_pictures import PairLoader
from app.preferences import Preferences
from app.shortcuts import Shortcuts
from app.tasks import TaskRunner
from app.theme import Palette
from app.thumbnails import Thumbnails
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress

if TYPE_CHECKING:
    from core.embedding.pipeline import PhotoEmbedder
    from core.embedding.specs import EmbedderSpec
    from core.jobs.photo_scorer import PhotoScorer

LoadScorer = Callable[[Places], "PhotoScorer"]


def bundled_scorer(preferences: Preferences, places: Places) -> PhotoScorer:
    """With the active backbone. Imported when it is needed: numbers must not delay the window."""
    from core.embedding.backbones import Backbones
    from core.jobs.photo_scorer import PhotoScorer

    spec = Backbones(places.data_folder).spec()
    return PhotoScorer(preferences.device, preferences.precision, spec=spec, places=places)


def embedder_of(preferences: Preferences, spec: EmbedderSpec) -> PhotoEmbedder:
    """A backbone that may not be the active one."""
    from core.jobs.photo_scorer import PhotoScorer

    return PhotoScorer(preferences.device, preferences.precision, spec=spec).embedder


@dataclass(frozen=True, slots=True)
class PageSupplies:
    """What pages are made with: small pictures, large ones, colors, and keys."""

    thumbnails: Thumbnails
    photos: Thumbnails
    palette: Palette
    shortcuts: Shortcuts


class Tools:
    """Owns Compare, Find and Teach, their controllers and their runners."""

    def __init__(
        self,
        places: Places,
        dialogs: Dialogs,
        decoder: Decoder,
        supplies: PageSupplies,
        load_scorer: LoadScorer,
    ) -> None:
        thumbnails, photos = supplies.thumbnails, supplies.photos
        palette, shortcuts = supplies.palette, supplies.shortcuts
        self.runner, self.training_runner = TaskRunner(), TaskRunner()
        self._viewer_runners = TaskRunner(), TaskRunner()
        self.jobs = jobs = Jobs(self.runner, places, dialogs, decoder)
        self.training_jobs = Jobs(self.training_runner, places, dialogs, decoder)
        self._load_once = load_once = cache(lambda: load_scorer(places))
        laying, reading = (Jobs(own, places, dialogs, decoder) for own in self._viewer_runners)
        self.loader = PairLoader(laying, reading)
        incoming = IncomingPhotos()
        self.compare_page = ComparePage(photos, self.loader, incoming, palette, shortcuts)
        self.compares = CompareController(self.compare_page, jobs, load_once)
        self.find_page = FindPage(thumbnails, photos, incoming, palette)
        self.finds = FindController(self.find_page, jobs, load_once)
        self.teach_page = TeachPage(thumbnails, photos, palette, shortcuts)
        self.teaches = TeachController(self.teach_page, jobs)
        self.trainings = TrainingController(
            self.teach_page.lessons,
            self.training_jobs,
            thumbnails,
            lambda: load_scorer(places).embedder,
        )
        self._connect()

    def _connect(self) -> None:
        taught, lessons = self.teach_page.taught, self.teach_page.lessons
        taught.correct_requested.connect(self.teaches.correct)
        taught.withdraw_requested.connect(self.teaches.withdraw)
        lessons.import_requested.connect(self.teaches.ask_what_to_import)
        lessons.export_requested.connect(self.teaches.ask_where_to_export)
        self.teaches.verdicts_changed.connect(self.trainings.show_count)
        self.trainings.head_changed.connect(self._on_head_changed)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        self.compare_page.show_palette(palette)
        self.find_page.show_palette(palette)
        self.teach_page.show_palette(palette)

    def forget_backbone(self) -> None:
        """Another one is in use: nothing that the one before loaded or asked holds any more."""

        def forget(progress: Progress) -> None:
            self._load_once.cache_clear()
            self.finds.close()

        self.jobs.start(forget)
        self.teaches.forget_queue()

    def shutdown(self) -> None:
        """End what runs, then let go of files."""
        for runner in (self.runner, *self._viewer_runners, self.training_runner):
            runner.shutdown()
        self.finds.close()

    def _on_head_changed(self) -> None:
        """The loaded head is an old one: whoever scores next loads the one in use."""
        self.jobs.start(lambda progress: self._load_once().forget_head())
        self.teaches.forget_queue()
