"""Saves the review that is up, on a thread of its own: decisions at once, the place after a moment.

What can't be saved is told once and waits for the next decision, which tries again.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.jobs import Jobs
from app.messages import in_words
from app.tasks import Task
from core.errors import CoreError
from core.review.decision import Decision
from core.review.session_writer import SessionWriter

logger = logging.getLogger(__name__)
MOMENT = 500
"""Milliseconds after which it is saved where the user is."""


class SessionSaver(QObject):
    """Owns the writer of the review that is up; None while there is none to be kept."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.writer: SessionWriter | None = None
        self._is_writing = self._failed = self._is_told = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(MOMENT)
        self._later.timeout.connect(self._write)

    def take(self, writer: SessionWriter) -> None:
        """This is the review that is up."""
        self.writer = writer
        if not writer.is_saved:
            self._write()

    def let_go(self) -> None:
        """Another review comes; what wasn't saved of this one is."""
        writer, self.writer = self.writer, None
        self._later.stop()
        if writer is not None and not writer.is_saved:
            self._jobs.start(lambda progress: writer.write(), fail=self._tell)

    def note(self, changes: Mapping[int, Decision], place: str) -> None:
        """What was decided since the last time, and where the user is."""
        if self.writer is None:
            return
        self.writer.note(changes, place)
        if changes:
            self._write()
        elif not self.writer.is_saved:
            self._later.start()

    def write_now(self) -> CoreError | None:
        """Save what waits before anything else happens; why it can't be saved, if it can't."""
        try:
            if self.writer is not None:
                self.writer.write()
        except CoreError as error:
            return error
        return None

    def finish(self) -> None:
        """The window goes; what waits is written first."""
        self._later.stop()
        if (error := self.write_now()) is not None:
            logger.info("the review couldn't be saved: %s", error)
        self.writer = None

    def _write(self) -> None:
        writer = self.writer
        if writer is None or self._is_writing:
            return  # what is being written is looked at again once it is
        self._is_writing, self._failed = True, False

        def connect(task: Task) -> None:
            task.finished.connect(partial(self._on_written, writer))

        self._jobs.start(lambda progress: writer.write(), fail=self._tell, connect=connect)

    def _on_written(self, writer: SessionWriter) -> None:
        self._is_writing = False
        if not self._failed:
            self._is_told = False
        now = self.writer
        if now is not None and not now.is_saved and not (self._failed and now is writer):
            self._write()

    def _tell(self, error: CoreError) -> None:
        """Once, until it works again."""
        self._failed = True
        if not self._is_told:
            self._is_told = True
            words = self.tr("{problem} What you decide can't be saved until that is solved.")
            self._jobs.dialogs.tell(words.format(problem=in_words(error.reason)))
