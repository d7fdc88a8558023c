"""Answers the Find page: queries run off the GUI thread, late answers to old ones are dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.pages.find_page import FindPage
from app.tasks import LatestJob, TaskRunner
from core.paths import Places
from core.records import ContentHash

if TYPE_CHECKING:
    from core.jobs.nearest_photos import NearPhoto, Retrieval
    from core.jobs.photo_scorer import PhotoScorer


class FindController(QObject):
    """Owns the loaded library of queries. ``load_scorer`` is called on the runner's thread."""

    def __init__(
        self,
        page: FindPage,
        runner: TaskRunner,
        places: Places,
        load_scorer: Callable[[], PhotoScorer],
    ) -> None:
        super().__init__(page)
        self._page, self._places = page, places
        self._job = LatestJob(runner)
        self._load_scorer = load_scorer
        self._retrieval: Retrieval | None = None
        page.query_chosen.connect(self.find)
        page.again_requested.connect(self._find_again)

    def find(self, query: Path, content_hash: ContentHash | None = None) -> None:
        """Show the nearest of a photo; ``content_hash`` where a scan knows it."""
        self._page.show_searching(query)
        self._job.start(
            lambda progress: self._loaded().nearest(query, content_hash=content_hash),
            self._page.show_answer,
            lambda sentence: self._page.show_failure(query, sentence),
        )

    def close(self) -> None:
        """Let go of the cache; on the runner's thread, or after it was shut down."""
        if self._retrieval is not None:
            self._retrieval.close()
            self._retrieval = None

    def _find_again(self, near: NearPhoto) -> None:
        self.find(near.photo.path, near.photo.content_hash)

    def _loaded(self) -> Retrieval:
        from core.jobs.nearest_photos import Retrieval

        if self._retrieval is None:
            self._retrieval = Retrieval(self._places, self._load_scorer())
        return self._retrieval
