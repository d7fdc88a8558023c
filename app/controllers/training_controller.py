"""Trains heads in the background, asks whether to use them, and brings earlier ones back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.jobs import Jobs
from app.tasks import Task
from app.thumbnails import Thumbnails
from app.widgets.heads_dialog import HeadsDialog
from app.widgets.training_report import TrainingReportDialog
from core.progress import Progress, ProgressReport
from core.records import ContentHash
from core.storage.database import Store
from core.storage.heads import Heads, KnownHead
from core.storage.lessons import LessonCount

if TYPE_CHECKING:
    from core.embedding.pipeline import PhotoEmbedder
    from core.embedding.specs import EmbedderSpec
    from core.teaching.taught_head import TaughtHead

Trained = tuple["TaughtHead", dict[ContentHash, Path]]
Listed = tuple[list[KnownHead], int | None, str | None]
"""The heads of the backbone in use, the number of the active one, and the backbone's name if it
was fetched."""


class LessonView(Protocol):
    """What of the bar above Teach is needed here."""

    retrain_requested: SignalInstance
    adapt_requested: SignalInstance
    heads_requested: SignalInstance
    cancel_requested: SignalInstance

    def show_count(self, count: LessonCount, *, idle: bool) -> None:
        """How many verdicts there are to learn from."""

    def show_working(self, words: str) -> None:
        """A training began."""

    def show_progress(self, report: ProgressReport) -> None:
        """How far it is."""

    def show_idle(self) -> None:
        """Nothing is trained."""


class TrainingController(QObject):
    """Owns the training that runs and the dialogs. Signal: ``head_changed``: another one scores."""

    head_changed = Signal()

    def __init__(
        self,
        lessons: LessonView,
        jobs: Jobs,
        thumbnails: Thumbnails,
        load_embedder: Callable[[], PhotoEmbedder],
    ) -> None:
        super().__init__()
        self._lessons, self._jobs = lessons, jobs
        self._thumbnails, self._load_embedder = thumbnails, load_embedder
        self._task: Task | None = None
        self.report: TrainingReportDialog | None = None
        self.heads: HeadsDialog | None = None
        lessons.retrain_requested.connect(lambda: self.train(from_verdicts=True))
        lessons.adapt_requested.connect(lambda: self.train(from_verdicts=False))
        lessons.heads_requested.connect(self.open_heads)
        lessons.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """True while a head is trained."""
        return self._task is not None

    def train(self, *, from_verdicts: bool) -> None:
        """Train a head; the one in use goes on until the user accepts the new one."""
        if self._task is not None:
            return
        places, load = self._jobs.places, self._load_embedder
        decoder = self._jobs.decoder

        def work(progress: Progress) -> Trained:
            from core.teaching.adapting import adapt
            from core.teaching.known_photos import known_photos
            from core.teaching.retraining import retrain

            taught = (retrain if from_verdicts else adapt)(places, progress, load, decoder)
            contents = {content for change in taught.report.changed for content in change.pair}
            with known_photos(places) as known:
                paths = {content: known.path_of(content) for content in contents}
            return taught, {content: path for content, path in paths.items() if path is not None}

        def connect(task: Task) -> None:
            self._task = task
            task.progressed.connect(self._lessons.show_progress)
            task.finished.connect(self._end)

        self._lessons.show_working(self.tr("Reading your verdicts…"))
        self._jobs.start(work, self._ask, connect=connect)

    def show_count(self, count: LessonCount) -> None:
        """Other verdicts are there; a training that runs stays in sight."""
        self._lessons.show_count(count, idle=self._task is None)

    def cancel(self) -> None:
        """Stop the training; the head in use stays."""
        if self._task is not None:
            self._task.progress.cancel()

    def open_heads(self) -> None:
        """Show all heads; they come when they are read."""
        if self.heads is None:
            dialog = self.heads = self._jobs.dialogs.open(HeadsDialog)
            dialog.use_requested.connect(self._use)
            dialog.remove_requested.connect(self._remove)
            dialog.finished.connect(self._forget_heads)
        self._load_heads()

    def _end(self) -> None:
        self._task = None
        self._lessons.show_idle()

    def _ask(self, trained: Trained) -> None:
        taught, paths = trained
        dialog = self._jobs.dialogs.open(
            lambda parent: TrainingReportDialog(taught.report, paths, self._thumbnails, parent)
        )
        dialog.accepted_head.connect(lambda: self._accept(taught))
        dialog.finished.connect(self._forget_report)
        self.report = dialog

    def _accept(self, taught: TaughtHead) -> None:
        places = self._jobs.places

        def work(progress: Progress) -> None:
            from core.teaching.taught_head import use_taught

            use_taught(places, taught)

        self._jobs.start(work, lambda result: self.head_changed.emit())

    def _use(self, number: int | None) -> None:
        key = self._spec().cache_key
        self._on_heads(lambda heads: heads.use(number, key))

    def _remove(self, number: int) -> None:
        self._on_heads(lambda heads: heads.remove(number))

    def _on_heads(self, act: Callable[[Heads], object]) -> None:
        folder = self._jobs.places.heads_folder
        self._jobs.on_store(lambda store: act(Heads(store, folder)), self._on_switch)

    def _on_switch(self, result: object) -> None:
        self._load_heads()
        self.head_changed.emit()

    def _load_heads(self) -> None:
        spec, folder = self._spec(), self._jobs.places.heads_folder
        fetched = None if spec.folder is None else spec.name

        def act(store: Store) -> Listed:
            heads = Heads(store, folder)
            active = heads.active(spec.cache_key)
            known = [head for head in heads.all() if head.spec_key == spec.cache_key]
            return known, None if active is None else active.number, fetched

        def show(listed: Listed) -> None:
            if self.heads is not None:
                self.heads.show_heads(*listed)

        self._jobs.on_store(act, show)

    def _spec(self) -> EmbedderSpec:
        from core.embedding.backbones import Backbones

        return Backbones(self._jobs.places.data_folder).spec()

    def _forget_report(self) -> None:
        self.report = None

    def _forget_heads(self) -> None:
        self.heads = None
