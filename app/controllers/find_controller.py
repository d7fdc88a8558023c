"""Answers the Find page: queries run off the GUI thread, late answers to old ones are dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.jobs import Jobs, LatestJob
from app.messages import in_words, words_about
from core.errors import CoreError
from core.records import ContentHash

if TYPE_CHECKING:
    from core.jobs.nearest_photos import NearestPhotos, NearPhoto, Retrieval
    from core.jobs.photo_scorer import PhotoScorer


class FindView(Protocol):
    """What of a page is needed here."""

    query_chosen: SignalInstance
    again_requested: SignalInstance

    def show_searching(self, query: Path) -> None:
        """A query began."""

    def show_answer(self, answer: NearestPhotos) -> None:
        """The nearest photos of the query."""

    def show_failure(self, query: Path, words: str) -> None:
        """Why the query can't be used."""

    def show_trouble(self, words: str) -> None:
        """There is no answer, and the query is not to blame."""


class FindController(QObject):
    """Owns the loaded library of queries. ``load_scorer`` is called on the jobs' thread."""

    def __init__(self, page: FindView, jobs: Jobs, load_scorer: Callable[[], PhotoScorer]) -> None:
        super().__init__()
        self._page, self._jobs = page, jobs
        self._latest = LatestJob(jobs)
        self._load_scorer = load_scorer
        self._retrieval: Retrieval | None = None
        page.query_chosen.connect(self.find)
        page.again_requested.connect(self._find_again)

    def find(self, query: Path, content_hash: ContentHash | None = None) -> None:
        """Show the nearest of a photo; ``content_hash`` where a scan knows it."""
        self._page.show_searching(query)
        self._latest.start(
            lambda progress: self._loaded().nearest(query, content_hash=content_hash),
            self._page.show_answer,
            lambda error: self._fail(query, error),
        )

    def close(self) -> None:
        """Let go of the cache; on the jobs' thread, or after it was shut down."""
        if self._retrieval is not None:
            self._retrieval.close()
            self._retrieval = None

    def _fail(self, query: Path, error: CoreError) -> None:
        words = words_about(query, error.reason)
        if words is None:
            self._page.show_trouble(in_words(error.reason))
        else:
            self._page.show_failure(query, words)

    def _find_again(self, near: NearPhoto) -> None:
        self.find(near.photo.path, near.photo.content_hash)

    def _loaded(self) -> Retrieval:
        from core.jobs.nearest_photos import Retrieval

        if self._retrieval is None:
            self._retrieval = Retrieval(self._jobs.places, self._load_scorer(), self._jobs.decoder)
        return self._retrieval
