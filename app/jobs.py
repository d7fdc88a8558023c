"""What controllers run off the GUI thread: each says what to run, and what becomes of the result.

Here stands, once, what holds for all jobs: an error of the environment is shown in a dialog, a bug
is raised, and the store is opened by the job itself, on its thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from typing import TypeVar

from app.dialogs import Dialogs
from app.tasks import Task, TaskRunner
from core.errors import CoreError
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.storage.database import Store, open_store

Result = TypeVar("Result")


def _nothing(result: object) -> None:
    """For jobs whose result nobody waits for."""


class Jobs:
    """Started one after the other on the thread of ``runner``."""

    def __init__(
        self, runner: TaskRunner, places: Places, dialogs: Dialogs, decoder: Decoder
    ) -> None:
        self._runner, self.places, self.dialogs = runner, places, dialogs
        self.decoder = decoder

    def start(
        self,
        work: Callable[[Progress], Result],
        show: Callable[[Result], object] = _nothing,
        *,
        fail: Callable[[CoreError], object] | None = None,
        connect: Callable[[Task], object] = _nothing,
        title: str = "",
    ) -> Task:
        """Run ``work`` on the runner's thread, then ``show`` its result in this one.

        ``fail`` is told an error of the environment instead of the user. ``connect`` is given the
        task before it runs. With a ``title`` the user sees how far it is, and can stop it.
        """

        def failed(error: Exception) -> None:
            if not isinstance(error, CoreError):
                raise error
            (fail or self.dialogs.show_error)(error)

        def connect_all(task: Task) -> None:
            task.succeeded.connect(show)
            task.failed.connect(failed)
            connect(task)
            if title:
                self.dialogs.show_progress(task, title)

        return self._runner.start(work, connect_all)

    def on_store(
        self, act: Callable[[Store], Result], show: Callable[[Result], object] = _nothing
    ) -> Task:
        """Run ``act`` on the open store."""

        def work(progress: Progress) -> Result:
            with self.store() as store:
                return act(store)

        return self.start(work, show)

    def store(self) -> AbstractContextManager[Store]:
        """The store, open; only for the thread that asks. Raises DatabaseError."""
        return closing(open_store(self.places.store_file))


class LatestJob:
    """Jobs of which only the last one asked for matters.

    An earlier one that has not started is skipped, its answer dropped if it comes.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._number = 0
        self._progress = Progress()

    def drop(self) -> None:
        """Nothing that was asked for matters any more."""
        self._number += 1
        self._progress.cancel()

    def start(
        self,
        work: Callable[[Progress], Result],
        show: Callable[[Result], object],
        fail: Callable[[CoreError], object],
    ) -> None:
        """``show`` is given the result, or ``fail`` an error of the environment."""
        self.drop()
        number = self._number

        def work_if_wanted(progress: Progress) -> Result:
            progress.check()
            return work(progress)

        def show_if_last(result: Result) -> None:
            if number == self._number:
                show(result)

        def fail_if_last(error: CoreError) -> None:
            if number == self._number:
                fail(error)

        def connect(task: Task) -> None:
            self._progress = task.progress

        self._jobs.start(work_if_wanted, show_if_last, fail=fail_if_last, connect=connect)
