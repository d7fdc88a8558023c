"""One engine job at a time, off the GUI thread.

A :class:`Task` lives in the GUI thread, so slots of any kind run there; its ``run`` is called on
the pool's thread. A pool of one thread doesn't promise the same thread each time: jobs open their
databases themselves and hand back frozen records.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from core.errors import Cancelled, CoreError
from core.progress import Progress

logger = logging.getLogger(__name__)
Work = Callable[[Progress], Any]
AFTER_PAINTING = 30
"""Milliseconds after which a job begins that is for later: in Python only one thread computes, and
what was asked for is painted first."""


class Task(QObject):
    """One background job.

    Signals: ``progressed`` (ProgressReport), then one of ``succeeded`` (the result), ``failed``
    (the exception), ``cancelled``; and ``finished`` after each of them.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.progress = Progress(self.progressed.emit)

    def run(self) -> None:
        """Called on the pool's thread."""
        try:
            result = self._work(self.progress)
        except Cancelled:
            self.cancelled.emit()
        except CoreError as error:
            logger.info("a task failed: %s", error)
            self.failed.emit(error)
        except Exception as error:
            logger.exception("a task failed")
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        finally:
            self.finished.emit()


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class TaskRunner(QObject):
    """Owns the pool of one thread and the tasks that were given to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: list[Task] = []

    @property
    def is_busy(self) -> bool:
        """True while a task runs or waits."""
        return bool(self._tasks)

    def start(self, work: Work, connect: Callable[[Task], object] | None = None) -> Task:
        """Queue a job. ``connect`` is given the task before it runs, to connect its signals."""
        task = Task(work, self)
        if connect is not None:
            connect(task)
        self._tasks.append(task)
        task.finished.connect(lambda: self._forget(task))
        self._pool.start(_Runnable(task))
        return task

    def shutdown(self) -> None:
        """Cancel everything and wait for it: nothing is left running when the window closes."""
        for task in self._tasks:
            task.progress.cancel()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        self._tasks.remove(task)
        task.deleteLater()
