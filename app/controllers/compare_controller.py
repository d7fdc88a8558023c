"""Answers the Compare page: pairs are compared off the GUI thread; the user's word goes into the
store, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.messages import names, show_error
from app.pages.compare_page import ComparePage
from app.tasks import LatestJob, TaskRunner
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash, VerdictKind

if TYPE_CHECKING:
    from core.jobs.compare import Comparison
    from core.jobs.photo_scorer import PhotoScorer
    from core.photo_files.measuring import MeasuredFacts

SOURCE = "compare"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one job finds out about a pair."""

    found: Comparison
    measured: tuple[MeasuredFacts, MeasuredFacts]
    said: VerdictKind | None


class CompareController(QObject):
    """Owns which two photos are compared. ``load_scorer`` is called on the runner's thread."""

    def __init__(
        self,
        page: ComparePage,
        runner: TaskRunner,
        places: Places,
        load_scorer: Callable[[], PhotoScorer],
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._places = page, runner, places
        self._load_scorer, self._job = load_scorer, LatestJob(runner)
        self._paths: list[Path | None] = [None, None]
        self._answer: _Answer | None = None
        self._said: list[VerdictKind | None] = []
        page.photo_chosen.connect(self.show_photo)
        page.said.connect(self._say)
        page.undo_requested.connect(self._undo)

    def compare(self, first: Path, second: Path) -> None:
        """Show and compare two photos."""
        self._paths = [None, None]
        self.show_photo(0, first)
        self.show_photo(1, second)

    def show_photo(self, side: int, path: Path) -> None:
        """Put a photo on a side (0 or 1); with one on either side, compare."""
        self._job.drop()
        self._answer = None
        self._said.clear()
        self._paths[side] = path
        self._page.show_photo(side, path)
        first, second = self._paths
        if first is None or second is None:
            return
        self._page.show_comparing()
        self._job.start(
            lambda progress: self._compared(first, second),
            self._show,
            lambda sentence: self._fail(first, second, sentence),
        )

    def _compared(self, first: Path, second: Path) -> _Answer:
        from core.jobs.compare import compare
        from core.photo_files.measuring import measure
        from core.storage.database import open_store
        from core.storage.verdicts import Verdicts

        found = compare(first, second, self._load_scorer())
        pair = (found.first.content_hash, found.second.content_hash)
        with closing(open_store(self._places.store_file)) as store:
            said = Verdicts(store).of_pair(pair)
        return _Answer(found, (measure(first), measure(second)), said)

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self._said = [answer.said]
        self._page.show_comparison(answer.found, answer.measured)
        self._page.show_said(answer.said)

    def _fail(self, first: Path, second: Path, sentence: str) -> None:
        for side, path in enumerate((first, second)):
            if names(sentence, path):
                self._paths[side] = None
                self._page.show_failure(side, path, sentence)
                return
        self._page.show_trouble(sentence)

    def _say(self, kind: VerdictKind) -> None:
        if self._answer is not None:
            if kind is not self._said[-1]:
                self._said.append(kind)
            self._write(kind)  # also what a removal said already: now it is the user's own word
            self._page.show_said(kind, undoable=len(self._said) > 1)

    def _undo(self) -> None:
        if len(self._said) > 1:
            self._said.pop()
            self._write(self._said[-1])
            self._page.show_said(self._said[-1], undoable=len(self._said) > 1)

    def _write(self, kind: VerdictKind | None) -> None:
        if self._answer is None:
            return
        found, file = self._answer.found, self._places.store_file
        pair: tuple[ContentHash, ContentHash]
        pair = (found.first.content_hash, found.second.content_hash)

        def work(progress: Progress) -> None:
            from core.storage.database import open_store
            from core.storage.verdicts import Verdicts

            with closing(open_store(file)) as store:
                if kind is None:
                    Verdicts(store).withdraw([pair])
                else:
                    Verdicts(store).give([pair], kind, SOURCE)

        failed = lambda error: show_error(self._page, error)  # noqa: E731
        self._runner.start(work, lambda task: task.failed.connect(failed))
