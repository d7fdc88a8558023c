"""Short jobs on the user's verdicts, off the GUI thread: each opens the store itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import show_error
from app.tasks import Task, TaskRunner
from core.paths import Places
from core.progress import Progress
from core.storage.verdicts import Verdicts


class VerdictJobs:
    """Runs them one after the other; an error is shown above ``parent``."""

    def __init__(self, runner: TaskRunner, places: Places, parent: QWidget) -> None:
        self._runner, self._file, self._parent = runner, places.store_file, parent

    def run(
        self, act: Callable[[Verdicts], Any], done: Callable[[Any], None] = lambda result: None
    ) -> None:
        """``done`` gets what ``act`` returned, on the GUI thread."""

        def work(progress: Progress) -> object:
            from core.storage.database import open_store

            with closing(open_store(self._file)) as store:
                return act(Verdicts(store))

        def connect(task: Task) -> None:
            task.succeeded.connect(done)
            task.failed.connect(lambda error: show_error(self._parent, error))

        self._runner.start(work, connect)
