"""Trains heads in the background, asks whether to use them, and brings earlier ones back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.messages import show_error
from app.pages.teach_page import TeachPage
from app.tasks import Task, TaskRunner
from app.thumbnails import Thumbnails
from app.widgets.heads_dialog import HeadsDialog
from app.widgets.training_report import TrainingReportDialog
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash
from core.storage.heads import Heads, KnownHead
from core.storage.lessons import LessonCount

if TYPE_CHECKING:
    from core.embedding.pipeline import PhotoEmbedder
    from core.embedding.specs import EmbedderSpec
    from core.teaching.taught_head import TaughtHead

Trained = tuple["TaughtHead", dict[ContentHash, Path]]


class TrainingController(QObject):
    """Owns the training that runs and the dialogs. Signal: ``head_changed``: another one scores."""

    head_changed = Signal()

    def __init__(
        self,
        page: TeachPage,
        runner: TaskRunner,
        places: Places,
        thumbnails: Thumbnails,
        load_embedder: Callable[[], PhotoEmbedder],
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._places = page, runner, places
        self._thumbnails, self._load_embedder = thumbnails, load_embedder
        self._task: Task | None = None
        self.report: TrainingReportDialog | None = None
        self.heads: HeadsDialog | None = None
        bar = page.lessons
        bar.retrain_requested.connect(lambda: self.train(from_verdicts=True))
        bar.adapt_requested.connect(lambda: self.train(from_verdicts=False))
        bar.heads_requested.connect(self.open_heads)
        bar.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """True while a head is trained."""
        return self._task is not None

    def train(self, *, from_verdicts: bool) -> None:
        """Train a head; the one in use goes on until the user accepts the new one."""
        if self._task is not None:
            return
        places, load = self._places, self._load_embedder

        def work(progress: Progress) -> Trained:
            from core.teaching.adapting import adapt
            from core.teaching.known_photos import known_photos
            from core.teaching.retraining import retrain

            taught = (retrain if from_verdicts else adapt)(places, progress, load)
            contents = [content for one in taught.report.changed for content in one.pair]
            with known_photos(places) as known:
                paths = {one: path for one in contents if (path := known.path_of(one)) is not None}
            return taught, paths

        def connect(task: Task) -> None:
            self._task = task
            task.progressed.connect(self._page.lessons.show_progress)
            task.succeeded.connect(self._ask)
            task.failed.connect(lambda error: show_error(self._page, error))
            task.finished.connect(self._end)

        self._page.lessons.show_working(self.tr("Reading your verdicts…"))
        self._runner.start(work, connect)

    def show_count(self, count: LessonCount) -> None:
        """Other verdicts are there; a training that runs stays in sight."""
        self._page.lessons.show_count(count, idle=self._task is None)

    def cancel(self) -> None:
        """Stop the training; the head in use stays."""
        if self._task is not None:
            self._task.progress.cancel()

    def open_heads(self) -> None:
        """Show all heads; they come when they are read."""
        if self.heads is None:
            dialog = self.heads = HeadsDialog(self._page)
            dialog.use_requested.connect(self._use)
            dialog.remove_requested.connect(self._remove)
            dialog.finished.connect(self._forget_heads)
        self.heads.open()
        self._load_heads()

    def _end(self) -> None:
        self._task = None
        self._page.lessons.show_idle()

    def _ask(self, trained: Trained) -> None:
        taught, paths = trained
        dialog = TrainingReportDialog(taught.report, paths, self._thumbnails, self._page)
        dialog.accepted_head.connect(lambda: self._accept(taught))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_report)
        self.report = dialog
        dialog.open()

    def _accept(self, taught: TaughtHead) -> None:
        places = self._places

        def work(progress: Progress) -> None:
            from core.teaching.taught_head import use_taught

            use_taught(places, taught)

        self._start(work, lambda result: self.head_changed.emit())

    def _use(self, number: int | None) -> None:
        key = self._spec().cache_key
        self._with_heads(lambda heads: heads.use(number, key), self._on_switch)

    def _remove(self, number: int) -> None:
        self._with_heads(lambda heads: heads.remove(number), self._on_switch)

    def _on_switch(self, result: object) -> None:
        self._load_heads()
        self.head_changed.emit()

    def _load_heads(self) -> None:
        spec = self._spec()
        key, fetched = spec.cache_key, None if spec.folder is None else spec.name

        def read(heads: Heads) -> tuple[list[KnownHead], int | None, str | None]:
            active = heads.active(key)
            known = [one for one in heads.all() if one.spec_key == key]
            return known, None if active is None else active.number, fetched

        def show(found: tuple[list[KnownHead], int | None, str | None]) -> None:
            if self.heads is not None:
                self.heads.show_heads(*found)

        self._with_heads(read, show)

    def _spec(self) -> EmbedderSpec:
        from core.embedding.backbones import Backbones

        return Backbones(self._places.data_folder).spec()

    def _with_heads(self, act: Callable[[Heads], Any], done: Callable[[Any], None]) -> None:
        places = self._places

        def work(progress: Progress) -> object:
            from core.storage.database import open_store

            with closing(open_store(places.store_file)) as store:
                return act(Heads(store, places.heads_folder))

        self._start(work, done)

    def _start(self, work: Callable[[Progress], object], done: Callable[[Any], None]) -> None:
        def connect(task: Task) -> None:
            task.succeeded.connect(done)
            task.failed.connect(lambda error: show_error(self._page, error))

        self._runner.start(work, connect)

    def _forget_report(self) -> None:
        self.report = None

    def _forget_heads(self) -> None:
        if self.heads is not None:
            self.heads.deleteLater()
            self.heads = None
