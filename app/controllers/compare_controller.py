"""Answers the Compare page: pairs are compared off the GUI thread; the user's word goes into the
store, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.jobs import Jobs, LatestJob
from app.messages import in_words, words_about
from core.errors import CoreError
from core.records import VerdictKind
from core.review.implied_verdicts import Saying
from core.storage.verdicts import Pair, Verdicts

if TYPE_CHECKING:
    from core.jobs.compare import Comparison
    from core.jobs.photo_scorer import PhotoScorer
    from core.photo_files.measuring import MeasuredFacts

SOURCE = "compare"


class CompareView(Protocol):
    """What of a page is needed here; ``side`` is 0 or 1."""

    photo_chosen: SignalInstance
    said: SignalInstance
    undo_requested: SignalInstance

    def show_photo(self, side: int, path: Path) -> None:
        """Another photo on a side."""

    def show_comparing(self) -> None:
        """Both photos are there and are compared."""

    def show_comparison(
        self, comparison: Comparison, measured: tuple[MeasuredFacts, MeasuredFacts]
    ) -> None:
        """How alike the two are, and their facts."""

    def show_said(self, kind: VerdictKind | None, *, undoable: bool = False) -> None:
        """What the user said of the pair."""

    def show_failure(self, side: int, path: Path, words: str) -> None:
        """Why a photo can't be used."""

    def show_trouble(self, words: str) -> None:
        """There is no comparison, and neither photo is to blame."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """All that one job learns of a pair."""

    comparison: Comparison
    measured: tuple[MeasuredFacts, MeasuredFacts]
    verdict: VerdictKind | None

    @property
    def pair(self) -> Pair:
        return self.comparison.first.content_hash, self.comparison.second.content_hash


class CompareController(QObject):
    """Owns which two photos are compared. ``load_scorer`` is called on the jobs' thread.

    Signal: ``given`` (pairs, and what is said of them; None: nothing any more).
    """

    given = Signal(object, object)

    def __init__(
        self, page: CompareView, jobs: Jobs, load_scorer: Callable[[], PhotoScorer]
    ) -> None:
        super().__init__()
        self._page, self._jobs = page, jobs
        self._load_scorer, self._latest = load_scorer, LatestJob(jobs)
        self._paths: list[Path | None] = [None, None]
        self._answer: _Answer | None = None
        self._verdicts: list[VerdictKind | None] = []
        self._sayings: list[Saying] = []
        page.photo_chosen.connect(self.show_photo)
        page.said.connect(self._say)
        page.undo_requested.connect(self._undo)

    def compare(self, first: Path, second: Path) -> None:
        """Show and compare two photos."""
        self._paths = [None, None]
        self.show_photo(0, first)
        self.show_photo(1, second)

    def show_photo(self, side: int, path: Path) -> None:
        """Put a photo on a side (0 or 1); once both sides have one, compare."""
        self._latest.drop()
        self._answer = None
        self._verdicts.clear()
        self._sayings.clear()
        self._paths[side] = path
        self._page.show_photo(side, path)
        first, second = self._paths
        if first is None or second is None:
            return
        self._page.show_comparing()
        self._latest.start(
            lambda progress: self._compared(first, second),
            self._show,
            lambda error: self._fail(first, second, error),
        )

    def _compared(self, first: Path, second: Path) -> _Answer:
        from core.jobs.compare import compare
        from core.photo_files.measuring import measure

        decoder = self._jobs.decoder
        comparison = compare(first, second, self._load_scorer(), decoder)
        pair = (comparison.first.content_hash, comparison.second.content_hash)
        with self._jobs.store() as store:
            verdict = Verdicts(store).of_pair(pair)
        return _Answer(comparison, (measure(first, decoder), measure(second, decoder)), verdict)

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self._verdicts = [answer.verdict]
        self._page.show_comparison(answer.comparison, answer.measured)
        self._page.show_said(answer.verdict)

    def _fail(self, first: Path, second: Path, error: CoreError) -> None:
        for side, path in enumerate((first, second)):
            if (words := words_about(path, error.reason)) is not None:
                self._paths[side] = None
                self._page.show_failure(side, path, words)
                return
        self._page.show_trouble(in_words(error.reason))

    def _say(self, kind: VerdictKind) -> None:
        """Also what a removal said already: now it is the user's own word."""
        if self._answer is not None:
            saying = Saying([self._answer.pair], kind, SOURCE)
            self._verdicts.append(kind)
            self._sayings.append(saying)
            self._jobs.on_store(lambda store: saying.say(Verdicts(store)))
            self._tell()

    def _undo(self) -> None:
        if self._sayings:
            saying = self._sayings.pop()
            self._verdicts.pop()
            self._jobs.on_store(lambda store: saying.take_back(Verdicts(store)))
            self._tell()

    def _tell(self) -> None:
        if self._answer is not None:
            kind = self._verdicts[-1]
            self._page.show_said(kind, undoable=bool(self._sayings))
            self.given.emit((self._answer.pair,), kind)
