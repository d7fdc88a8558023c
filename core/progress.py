"""Progress, pause and cancel for all long work, in one object passed down the call tree.

Work announces a typed stage, counts what is done and calls :meth:`Progress.check` at every item:
there a pause waits and a cancel raises :class:`~core.errors.Cancelled`. Listeners are called from
the working thread, at most about seven times a second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from core.errors import Cancelled

T = TypeVar("T")
SECONDS_BETWEEN_REPORTS = 0.15


class Stage(StrEnum):
    """The named steps of long work."""

    DISCOVERING = "discovering"
    EMBEDDING = "embedding"
    VIDEOS = "comparing videos"
    MATCHING = "matching"
    SCORING = "scoring"
    CLOSER_LOOK = "closer look"
    GROUPING = "grouping"
    DECIDING = "deciding"
    WAITING = "waiting for another Samelens"
    REMOVING = "removing"
    RESTORING = "restoring"
    EXPORTING = "exporting"
    RENDERING = "rendering"
    FETCHING = "fetching"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """One look at running work. ``seconds`` is time in this stage, pauses left out; ``latest``: the
    photo that was read last in it, if any was."""

    stage: Stage
    done: int
    total: int | None
    problems: int
    seconds: float
    latest: Path | None = None

    @property
    def rate(self) -> float:
        """Items per second in this stage; 0.0 before the first is done."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated time to the end of this stage, None while unknown."""
        if self.total is None or self.done == 0 or self.seconds <= 0:
            return None
        return (self.total - self.done) * self.seconds / self.done


class Progress:
    """Owns the state of one running job; ``cancel``, ``pause`` and ``resume`` are thread-safe."""

    def __init__(self, listener: Callable[[ProgressReport], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._lock = threading.Lock()
        self._stage: Stage | None = None
        self._done = 0
        self._total: int | None = None
        self._problems = 0
        self._latest: Path | None = None
        self._started = 0.0
        self._paused_for = 0.0
        self._paused_at: float | None = None
        self._last_report = 0.0
        self.seconds: dict[str, float] = {}

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()
        self.resume()

    def pause(self) -> None:
        """Ask the work to wait at its next check, unless it was asked to stop."""
        with self._lock:
            if self._cancelled.is_set():
                return
            if self._running.is_set():
                self._paused_at = time.monotonic()
            self._running.clear()

    def resume(self) -> None:
        """Let paused work go on. However many threads waited, the pause counts once."""
        with self._lock:
            if self._paused_at is not None:
                self._paused_for += time.monotonic() - max(self._paused_at, self._started)
            self._paused_at = None
            self._running.set()

    @property
    def is_paused(self) -> bool:
        """True between :meth:`pause` and :meth:`resume`."""
        return not self._running.is_set()

    @property
    def is_cancelled(self) -> bool:
        """True once :meth:`cancel` was called."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Wait while paused. Raises Cancelled when asked to stop."""
        if not self._running.is_set():
            self._report(force=True)
            self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled

    def check_cancelled(self) -> None:
        """Like :meth:`check`, but a pause lets it go on: for who holds what others need."""
        if self._cancelled.is_set():
            raise Cancelled

    def begin(self, stage: Stage, total: int | None = None) -> None:
        """Enter a stage of ``total`` items (None: not known yet)."""
        self.end()
        with self._lock:
            self._stage, self._done, self._total = stage, 0, total
            self._latest = None
            self._started, self._paused_for = time.monotonic(), 0.0
        self._report(force=True)
        self.check()

    def end(self) -> None:
        """Leave the current stage and book its time in ``seconds``."""
        with self._lock:
            if self._stage is None:
                return
            spent = time.monotonic() - self._started - self._paused_for
            self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + spent
        self._report(force=True)
        self._stage = None

    def advance(self, count: int = 1) -> None:
        """Count ``count`` more items as done, then :meth:`check`."""
        self.count(count)
        self.check()

    def count(self, count: int = 1) -> None:
        """Count ``count`` more items as done, also of work that was asked to stop."""
        with self._lock:
            self._done += count
        self._report(force=False)

    def add_problem(self) -> None:
        """Count one more problem; the problem itself travels in the result."""
        with self._lock:
            self._problems += 1

    def saw(self, photo: Path) -> None:
        """This photo was read: told as the latest."""
        self._latest = photo
        self._report(force=False)

    def track(self, stage: Stage, items: Iterable[T], total: int | None = None) -> Iterator[T]:
        """Yield ``items``, counting each after its turn, as one stage."""
        self.begin(stage, total)
        for item in items:
            yield item
            self.advance()
        self.end()

    def _report(self, *, force: bool) -> None:
        if self._listener is None or self._stage is None:
            return
        now = time.monotonic()
        if not force and now - self._last_report < SECONDS_BETWEEN_REPORTS:
            return
        self._last_report = now
        elapsed = max(0.0, now - self._started - self._paused_for)
        counts = self._done, self._total, self._problems
        self._listener(ProgressReport(self._stage, *counts, elapsed, self._latest))
