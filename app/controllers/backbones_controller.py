"""Fetches backbones, trains the heads they need and switches between them, in the background.

A job goes on when Settings are closed; what came of it is told where the user is then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.jobs import Jobs
from app.messages import in_words
from app.tasks import Task
from app.words import score_in_words
from core.progress import Progress, ProgressReport

if TYPE_CHECKING:
    from core.embedding.backbones import Backbone, Backbones
    from core.embedding.pipeline import PhotoEmbedder
    from core.embedding.specs import EmbedderSpec

LoadEmbedder = Callable[["EmbedderSpec"], "PhotoEmbedder"]
Listed = tuple["Backbone", ...]
Result = TypeVar("Result")


class BackbonesView(Protocol):
    """What of a panel is needed here."""

    fetch_agreed: SignalInstance
    use_agreed: SignalInstance
    train_agreed: SignalInstance
    cancel_requested: SignalInstance

    def show_backbones(self, backbones: Sequence[Backbone]) -> None:
        """All that there are."""

    def show_working(self, words: str) -> None:
        """A job began."""

    def show_progress(self, report: ProgressReport) -> None:
        """How far it is."""

    def show_idle(self) -> None:
        """No job runs."""

    def show_result(self, sentence: str) -> None:
        """What came of a job."""


class BackbonesController(QObject):
    """Owns the job that runs. ``is_busy`` tells whether the backbone in use is needed just now.
    Signal: ``changed``: another backbone is in use."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        load_embedder: LoadEmbedder,
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._jobs, self._load_embedder, self._is_busy = jobs, load_embedder, is_busy
        self._panel: BackbonesView | None = None
        self._task: Task | None = None
        self._words = ""

    @property
    def is_working(self) -> bool:
        """True while something is fetched, trained or switched."""
        return self._task is not None

    def attach(self, panel: BackbonesView) -> None:
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
        places = self._jobs.places

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
        places = self._jobs.places

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
        places, load = self._jobs.places, self._load_embedder

        def work(progress: Progress) -> tuple[str, float]:
            from core.embedding.backbones import Backbones
            from core.teaching.own_head import train_own_head

            card = train_own_head(places, name, progress, load, self._jobs.decoder)
            share = float(card.report["copies"]["share_accepted"])
            return _switched(Backbones(places.data_folder), name), share

        def done(result: tuple[str, float]) -> None:
            before, share = result
            words = self.tr("Its head recognizes {percent} of edited copies it hasn't seen before.")
            percent = score_in_words(share)
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
        self, words: str, work: Callable[[Progress], Result], done: Callable[[Result], None]
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
            task.cancelled.connect(lambda: self._tell(self.tr("Stopped.")))

        self._jobs.start(
            work, done, fail=lambda error: self._tell(in_words(error.reason)), connect=connect
        )

    def _show_progress(self, report: ProgressReport) -> None:
        if self._panel is not None:
            self._panel.show_progress(report)

    def _end(self) -> None:
        self._task = None
        if self._panel is not None:
            self._panel.show_idle()
        self._load()

    def _tell(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.show_result(sentence)
        else:
            self._jobs.dialogs.tell(sentence)

    def _load(self) -> None:
        if self._panel is None:
            return
        places = self._jobs.places

        def work(progress: Progress) -> Listed:
            from core.embedding.backbones import Backbones

            return Backbones(places.data_folder).listed()

        def show(listed: Listed) -> None:
            if self._panel is not None:
                self._panel.show_backbones(listed)

        self._jobs.start(work, show)


def _switched(backbones: Backbones, name: str) -> str:
    """Use ``name``; which was in use before, empty if that can't be told."""
    active = (backbone.name for backbone in backbones.listed() if backbone.is_active)
    before = next(active, "")
    backbones.use(name)
    return before
