"""The pages beside the scan, wired together: they share loaded weights and a thread of their own,
so that a running scan doesn't hold them up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from app.controllers.compare_controller import CompareController
from app.controllers.find_controller import FindController
from app.incoming import IncomingPhotos
from app.pages.compare_page import ComparePage
from app.pages.find_page import FindPage
from app.pair_pictures import PairLoader
from app.preferences import Preferences
from app.shortcuts import Shortcuts
from app.tasks import TaskRunner
from app.theme import Palette
from app.thumbnails import Thumbnails
from core.paths import Places

if TYPE_CHECKING:
    from core.photo_scorer import PhotoScorer

LoadScorer = Callable[[], "PhotoScorer"]


def bundled_scorer(preferences: Preferences) -> PhotoScorer:
    """Imported when it is needed: numbers must not delay the window."""
    from core.photo_scorer import PhotoScorer

    return PhotoScorer(preferences.device, precision=preferences.precision)


class Tools:
    """Owns Compare and Find, their controllers and their runners."""

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
        self.loader = PairLoader(self._viewer_runner)
        load_once = cache(load_scorer)
        incoming = IncomingPhotos()
        self.compare_page = ComparePage(photos, self.loader, incoming, palette, shortcuts)
        self.compares = CompareController(self.compare_page, self.runner, places, load_once)
        self.find_page = FindPage(thumbnails, photos, incoming, palette)
        self.finds = FindController(self.find_page, self.runner, places, load_once)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        self.compare_page.show_palette(palette)
        self.find_page.show_palette(palette)

    def shutdown(self) -> None:
        """End what runs, then let go of files."""
        self.runner.shutdown()
        self._viewer_runner.shutdown()
        self.finds.close()
