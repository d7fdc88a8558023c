"""The pages beside the scan, wired together: they share loaded weights and a thread of their own,
so that a running scan doesn't hold them up. Training has another, so that one can go on judging."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from app.controllers.compare_controller import CompareController
from app.controllers.find_controller import FindController
from app.controllers.teach_controller import TeachController
from app.controllers.training_controller import TrainingController
from app.incoming import IncomingPhotos
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


class Tools:
    """Owns Compare, Find and Teach, their controllers and their runners."""

    def __init__(
        self,
        places: Places,
        thumbnails: Thumbnails,
        photos: Thumbnails,
        palette: Palette,
        load_scorer: LoadScorer,
        shortcuts: Shortcuts,
    ) -> None:
        self.runner, self._viewer_runner = TaskRunner(), TaskRunner()
        self.training_runner = TaskRunner()
        self.loader = PairLoader(self._viewer_runner)
        self._load_once = load_once = cache(lambda: load_scorer(places))
        incoming = IncomingPhotos()
        self.compare_page = ComparePage(photos, self.loader, incoming, palette, shortcuts)
        self.compares = CompareController(self.compare_page, self.runner, places, load_once)
        self.find_page = FindPage(thumbnails, photos, incoming, palette)
        self.finds = FindController(self.find_page, self.runner, places, load_once)
        self.teach_page = TeachPage(thumbnails, photos, palette, shortcuts)
        self.teaches = TeachController(self.teach_page, self.runner, places)
        self.trainings = TrainingController(
            self.teach_page,
            self.training_runner,
            places,
            thumbnails,
            lambda: load_scorer(places).embedder,
        )
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

        self.runner.start(forget)
        self.teaches.forget_queue()

    def shutdown(self) -> None:
        """End what runs, then let go of files."""
        self.runner.shutdown()
        self._viewer_runner.shutdown()
        self.training_runner.shutdown()
        self.finds.close()

    def _on_head_changed(self) -> None:
        """The loaded head is an old one: whoever scores next loads the one in use."""
        self.runner.start(lambda progress: self._load_once().forget_head())
        self.teaches.forget_queue()
