"""Fetches backbones, trains the heads they need and switches between them, in the background.

A job goes on when Settings are closed; what came of it is told where the user is then.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.messages import in_words, show_error
from app.tasks import Task, TaskRunner
from app.widgets.backbones_panel import BackbonesPanel
from app.words import score_in_words
from core.errors import CoreError
from core.paths import Places
from core.progress import Progress, ProgressReport

if TYPE_CHECKING:
    from core.embedding.backbones import Backbone, Backbones
    from core.embedding.pipeline import PhotoEmbedder
    from core.embedding.specs import EmbedderSpec

LoadEmbedder = Callable[["EmbedderSpec"], "PhotoEmbedder"]
Listed = tuple["Backbone", ...]


class BackbonesController(QObject):
    """Owns the job that runs. ``is_busy`` tells whether the backbone in use is needed just now.
    Signal: ``changed``: another backbone is in use."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        runner: TaskRunner,
        places: Places,
        load_embedder: LoadEmbedder,
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._places = window, runner, places
        self._load_embedder, self._is_busy = load_embedder, is_busy
        self._panel: BackbonesPanel | None = None
        self._task: Task | None = None
        self._words = ""

    @property
    def is_working(self) -> bool:
        """True while something is fetched, trained or switched."""
        return self._task is not None

    def attach(self, panel: BackbonesPanel) -> None:
        """Settings are open: show what there is, and the job that runs."""
        self._panel = panel
        panel.fetch_agreed.connect(self.fetch)
        panel.use_agreed.connect(self.use)
        panel.train_agreed.connect(self.train)
        panel.cancel_requested.connect(self.cancel)
        if self._task is not None:
            panel.show_working(self._words)
        self._load()

    def detach(self) -> None:
        """Settings are closed."""
        self._panel = None

    def fetch(self, name: str, file: Path | None) -> None:
        """Make a backbone usable; the user agreed to the network, or chose a file."""
        places = self._places

        def work(progress: Progress) -> None:
            from core.embedding.backbones import Backbones

            Backbones(places.data_folder).fetch(name, progress, file)

        def done(_: object) -> None:
            self._tell(self.tr("{name} is ready to use.").format(name=name))

        self._run(self.tr("Getting {name}…").format(name=name), work, done)

    def use(self, name: str) -> None:
        """Look at photos with a backbone that has a head, from the next scan on."""
        if self._is_needed():
            return
        places = self._places

        def work(progress: Progress) -> str:
            from core.embedding.backbones import Backbones

            return _switched(Backbones(places.data_folder), name)

        def done(before: str) -> None:
            self._tell(self._switched_words(name, before))
            self.changed.emit()

        self._run(self.tr("Switching to {name}…").format(name=name), work, done)

    def train(self, name: str) -> None:
        """Train the head that a backbone needs, on copies of the user's photos, and use both."""
        if self._is_needed():
            return
        places, load = self._places, self._load_embedder

        def work(progress: Progress) -> tuple[str, float]:
            from core.embedding.backbones import Backbones
            from core.teaching.own_head import train_own_head

            card = train_own_head(places, name, progress, load)
            told = float(card.report["copies"]["share_accepted"])
            return _switched(Backbones(places.data_folder), name), told

        def done(made: tuple[str, float]) -> None:
            before, told = made
            words = self.tr("Its head recognizes {percent} of edited copies it hasn't seen before.")
            percent = score_in_words(told)
            self._tell(f"{self._switched_words(name, before)} {words.format(percent=percent)}")
            self.changed.emit()

        self._run(self.tr("Training the head of {name}…").format(name=name), work, done)

    def cancel(self) -> None:
        """Stop; what arrived of a download stays for the next time."""
        if self._task is not None:
            self._task.progress.cancel()

    def _is_needed(self) -> bool:
        needed = self._is_busy()
        if needed:
            self._tell(
                self.tr("A scan or training is running. Cancel it, or wait until it finishes.")
            )
        return needed

    def _switched_words(self, name: str, before: str) -> str:
        if before in ("", name):
            return self.tr("{name} is in use.").format(name=name)
        words = self.tr(
            "{name} is in use. The next scan reads your photos again with it. What "
            "{before} computed is kept, so switching back is quick. Groups in Review "
            "stay as {before} made them."
        )
        return words.format(name=name, before=before)

    def _run(
        self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]
    ) -> None:
        if self._task is not None:
            return
        self._words = words
        if self._panel is not None:
            self._panel.show_working(words)

        def connect(task: Task) -> None:
            self._task = task
            task.progressed.connect(self._show_progress)
            task.finished.connect(self._end)
            task.succeeded.connect(done)
            task.failed.connect(self._fail)
            task.cancelled.connect(lambda: self._tell(self.tr("Stopped.")))

        self._runner.start(work, connect)

    def _show_progress(self, report: ProgressReport) -> None:
        if self._panel is not None:
            self._panel.show_progress(report)

    def _end(self) -> None:
        self._task = None
        if self._panel is not None:
            self._panel.show_idle()
        self._load()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CoreError):
            raise error
        self._tell(in_words(str(error)))

    def _tell(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.show_result(sentence)
            return
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Samelens", sentence, parent=self._window)
        box.finished.connect(box.deleteLater)
        box.open()

    def _load(self) -> None:
        if self._panel is None:
            return
        places = self._places

        def work(progress: Progress) -> Listed:
            from core.embedding.backbones import Backbones

            return Backbones(places.data_folder).listed()

        def show(listed: Listed) -> None:
            if self._panel is not None:
                self._panel.show_backbones(listed)

        def connect(task: Task) -> None:
            task.succeeded.connect(show)
            task.failed.connect(lambda error: show_error(self._window, error))

        self._runner.start(work, connect)


def _switched(backbones: Backbones, name: str) -> str:
    """Use ``name``; which was in use before, empty if that can't be told."""
    before = next((one.name for one in backbones.listed() if one.is_active), "")
    backbones.use(name)
    return before
