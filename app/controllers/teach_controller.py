"""Answers the Teach page: which pairs are asked, and what becomes of the user's word."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.jobs import Jobs, LatestJob
from app.languages import number_in_words
from app.messages import in_words
from core.progress import Progress
from core.records import VerdictKind
from core.review.implied_verdicts import Saying
from core.storage.database import Store, open_cache
from core.storage.lessons import ON_TEACH, LessonCount
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import KnownVerdict, Pair, Verdicts

if TYPE_CHECKING:
    from core.review.verdict_table import ImportedTable
    from core.teaching.questions import Question

ASKED_AT_ONCE, PROBLEMS_TOLD = 60, 10
TABLES = "CSV (*.csv)"


class TeachView(Protocol):
    """What of a page is needed here."""

    shown: SignalInstance
    said: SignalInstance
    skipped: SignalInstance
    back_requested: SignalInstance
    more_requested: SignalInstance

    @property
    def is_asking(self) -> bool:
        """True while a pair is shown."""

    def isVisible(self) -> bool:
        """True while the page is up."""

    def show_words(self, text: str, *, start: bool = False, more: bool = False) -> None:
        """No pair is asked about: why, and a way on."""

    def show_question(self, question: Question, number: int, count: int) -> None:
        """Ask about a pair."""

    def show_verdicts(self, verdicts: Sequence[KnownVerdict]) -> None:
        """All that was said so far."""


class TeachController(QObject):
    """Owns the queue of questions. Signals: ``verdicts_changed`` (LessonCount), ``given`` (pairs,
    and what is said of them; None: nothing any more)."""

    verdicts_changed = Signal(object)
    given = Signal(object, object)

    def __init__(self, page: TeachView, jobs: Jobs) -> None:
        super().__init__()
        self._page, self._jobs, self._latest = page, jobs, LatestJob(jobs)
        self._queue: tuple[Question, ...] = ()
        self._sayings: dict[int, Saying] = {}
        self._at, self._round = 0, 0
        self._is_stale = True
        page.shown.connect(self.shown)
        page.said.connect(self._say)
        page.skipped.connect(self._go_on)
        page.back_requested.connect(self._back)
        page.more_requested.connect(self.ask)

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
        seed, places = self._round, self._jobs.places
        self._page.show_words(self.tr("Looking for pairs worth asking about…"))

        def work(progress: Progress) -> tuple[Question, ...]:
            from core.teaching.questions import questions

            return questions(places, progress, ASKED_AT_ONCE, seed)

        self._latest.start(
            work, self._show_queue, lambda error: self._page.show_words(in_words(error.reason))
        )

    def correct(self, pairs: Sequence[Pair], kind: VerdictKind) -> None:
        """Say something else of pairs."""
        self.given.emit(pairs, kind)
        self._jobs.on_store(lambda store: Verdicts(store).give(pairs, kind, ON_TEACH))
        self._load()

    def withdraw(self, pairs: Sequence[Pair]) -> None:
        """Take back what was said of pairs."""
        self.given.emit(pairs, None)
        self._jobs.on_store(lambda store: Verdicts(store).withdraw(pairs))
        self._load()

    def ask_what_to_import(self) -> None:
        """Let the user choose a table of verdicts, or of labelled pairs."""
        title = self.tr("Import verdicts, or labelled pairs: two paths and 1 or 0")
        self._jobs.dialogs.ask_for_file(title, TABLES, self.import_table)

    def ask_where_to_export(self) -> None:
        """Let the user name the table to be written."""
        self._jobs.dialogs.ask_for_new_file(
            self.tr("Export verdicts"), "", TABLES, lambda file, ending: self.export_table(file)
        )

    def import_table(self, file: Path) -> None:
        """Take over what a table says of pairs; what was said here stays."""
        places = self._jobs.places

        def act(store: Store) -> ImportedTable:
            from core.review.verdict_table import import_verdicts

            with closing(open_cache(places.cache_file, lambda problem: None)) as cache:
                return import_verdicts(file, Verdicts(store), PhotoCache(cache).paths_of)

        def tell(imported: ImportedTable) -> None:
            self.given.emit(imported.apart, VerdictKind.DIFFERENT)
            self._jobs.dialogs.tell("\n".join(self._about_import(imported)))

        self._jobs.on_store(act, tell)
        self._load()

    def _about_import(self, imported: ImportedTable) -> list[str]:
        """How much was taken over, and what wasn't and why."""
        added, known = number_in_words(imported.added), number_in_words(imported.known)
        words = self.tr("Verdicts added: {added}; already known: {known}.")
        lines = [words.format(added=added, known=known)]
        if imported.unscanned:
            words = self.tr(
                "Photos that were never scanned: {count}. Scan their folder, so that what was said "
                "of them can teach."
            )
            lines.append(words.format(count=number_in_words(imported.unscanned)))
        if imported.problems:
            words = self.tr("Rows that can't be used: {count}.")
            lines.append(words.format(count=number_in_words(len(imported.problems))))
            told = imported.problems[:PROBLEMS_TOLD]
            lines += [in_words(problem.reason) for problem in told]
            if len(told) < len(imported.problems):
                lines.append("…")
        return lines

    def export_table(self, file: Path) -> None:
        """Write all verdicts."""

        def act(store: Store) -> None:
            from core.review.verdict_table import write_verdicts

            write_verdicts(self._known(store), file)

        self._jobs.on_store(act)

    def _show_queue(self, queue: tuple[Question, ...]) -> None:
        self._queue, self._at = queue, 0
        self._sayings.clear()
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
        saying = self._sayings[self._at] = Saying([self._queue[self._at].pair], kind, ON_TEACH)
        self.given.emit(saying.pairs, kind)
        self._jobs.on_store(lambda store: saying.say(Verdicts(store)))
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
        if (saying := self._sayings.pop(self._at, None)) is not None:
            self.given.emit(saying.pairs, self._queue[self._at].said)
            self._jobs.on_store(lambda store: saying.take_back(Verdicts(store)))
            self._load()
        self._show()

    def _load(self) -> None:
        def show(verdicts: list[KnownVerdict]) -> None:
            self._page.show_verdicts(verdicts)
            self.verdicts_changed.emit(LessonCount.of(verdicts))

        self._jobs.on_store(self._known, show)

    def _known(self, store: Store) -> list[KnownVerdict]:
        places = self._jobs.places
        with closing(open_cache(places.cache_file, lambda problem: None)) as cache:
            return Verdicts(store).all(PhotoCache(cache).paths_of)
