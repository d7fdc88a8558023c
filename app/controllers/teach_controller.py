"""Answers the Teach page: which pairs are asked, and what becomes of the user's word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.controllers.verdict_jobs import VerdictJobs
from app.languages import number_in_words
from app.messages import in_words
from app.pages.teach_page import TeachPage
from app.tasks import LatestJob, TaskRunner
from core.paths import Places
from core.progress import Progress
from core.records import VerdictKind
from core.storage.lessons import ON_TEACH, LessonCount
from core.storage.verdicts import KnownVerdict, Pair, Verdicts

if TYPE_CHECKING:
    from core.teaching.questions import Question

ASKED_AT_ONCE = 60


class TeachController(QObject):
    """Owns the queue of questions. Signal: ``verdicts_changed`` (LessonCount)."""

    verdicts_changed = Signal(object)

    def __init__(self, page: TeachPage, runner: TaskRunner, places: Places) -> None:
        super().__init__(page)
        self._page, self._places = page, places
        self._job, self._jobs = LatestJob(runner), VerdictJobs(runner, places, page)
        self._queue: tuple[Question, ...] = ()
        self._at, self._round = 0, 0
        self._is_stale = True
        page.shown.connect(self.shown)
        page.said.connect(self._say)
        page.skipped.connect(self._go_on)
        page.back_requested.connect(self._back)
        page.more_requested.connect(self.ask)
        page.taught.correct_requested.connect(self._correct)
        page.taught.withdraw_requested.connect(self._withdraw)
        page.lessons.import_requested.connect(self._ask_what_to_import)
        page.lessons.export_requested.connect(self._ask_where_to_export)

    def shown(self) -> None:
        """The page came up: verdicts of other pages may be new, and photos too."""
        self._load()
        if self._is_stale or not self._page.is_asking:
            self.ask()

    def forget_queue(self) -> None:
        """Another head or another scan: other pairs are worth asking about."""
        self._is_stale = True
        if self._page.isVisible():
            self.shown()

    def ask(self) -> None:
        """Look for pairs."""
        self._is_stale = False
        self._round += 1
        seed, places = self._round, self._places
        self._page.show_words(self.tr("Looking for pairs worth asking about…"))

        def work(progress: Progress) -> tuple[Question, ...]:
            from core.teaching.questions import questions

            return questions(places, progress, ASKED_AT_ONCE, seed)

        self._job.start(
            work, self._show_queue, lambda sentence: self._page.show_words(in_words(sentence))
        )

    def import_table(self, file: Path) -> None:
        """Take over verdicts of a table; those that were given here stay."""

        def work(verdicts: Verdicts) -> tuple[int, int, tuple[str, ...]]:
            from core.review.verdict_table import read_verdicts

            table = read_verdicts(file)
            problems = tuple(in_words(one.reason) for one in table.problems)
            return verdicts.add_missing(table.verdicts), len(table.verdicts), problems

        def tell(done: tuple[int, int, tuple[str, ...]]) -> None:
            added, total, problems = done
            words = self.tr("Verdicts added: {added}; already known: {known}.")
            lines = [
                words.format(added=number_in_words(added), known=number_in_words(total - added)),
                *problems[:10],
            ]
            QMessageBox(
                QMessageBox.Icon.NoIcon, "Samelens", "\n".join(lines), parent=self._page
            ).open()

        self._jobs.run(work, tell)
        self._load()

    def export_table(self, file: Path) -> None:
        """Write all verdicts."""

        def work(verdicts: Verdicts) -> None:
            from core.review.verdict_table import write_verdicts

            write_verdicts(self._known(verdicts), file)

        self._jobs.run(work)

    def _show_queue(self, queue: tuple[Question, ...]) -> None:
        self._queue, self._at = queue, 0
        self._show()

    def _show(self) -> None:
        if self._at < len(self._queue):
            self._page.show_question(self._queue[self._at], self._at + 1, len(self._queue))
        elif self._queue:
            self._page.show_words(self.tr("You've answered all of these pairs."), more=True)
        else:
            self._page.show_words(
                self.tr("There are no pairs to ask about yet. Scan a folder first."), start=True
            )

    def _say(self, kind: VerdictKind) -> None:
        question = self._queue[self._at]
        self._jobs.run(lambda verdicts: verdicts.give([question.pair], kind, ON_TEACH))
        self._load()
        self._go_on()

    def _go_on(self) -> None:
        self._at += 1
        if self._at >= len(self._queue):
            self.ask()
        else:
            self._show()

    def _back(self) -> None:
        """To the pair before; what was said of it is as it was."""
        if self._at == 0 or not self._queue:
            return
        self._at -= 1
        question = self._queue[self._at]
        if question.said is None:
            self._withdraw([question.pair])
        else:
            self._correct([question.pair], question.said)
        self._show()

    def _correct(self, pairs: Sequence[Pair], kind: VerdictKind) -> None:
        self._jobs.run(lambda verdicts: verdicts.give(pairs, kind, ON_TEACH))
        self._load()

    def _withdraw(self, pairs: Sequence[Pair]) -> None:
        self._jobs.run(lambda verdicts: verdicts.withdraw(pairs))
        self._load()

    def _load(self) -> None:
        def show(found: list[KnownVerdict]) -> None:
            self._page.taught.show_verdicts(found)
            self.verdicts_changed.emit(LessonCount.of(found))

        self._jobs.run(self._known, show)

    def _known(self, verdicts: Verdicts) -> list[KnownVerdict]:
        from core.storage.database import open_cache
        from core.storage.photo_cache import PhotoCache

        with closing(open_cache(self._places.cache_file, lambda problem: None)) as cache:
            return verdicts.all(PhotoCache(cache).paths_of)

    def _ask_what_to_import(self) -> None:
        self._choose_file(self.tr("Import verdicts"), self.import_table, is_new=False)

    def _ask_where_to_export(self) -> None:
        self._choose_file(self.tr("Export verdicts"), self.export_table, is_new=True)

    def _choose_file(self, title: str, act: Callable[[Path], None], *, is_new: bool) -> None:
        dialog = QFileDialog(self._page, title, "", "CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        save, load = QFileDialog.AcceptMode.AcceptSave, QFileDialog.AcceptMode.AcceptOpen
        dialog.setAcceptMode(save if is_new else load)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
