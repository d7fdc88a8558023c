"""Pause and cancel, as a job on another thread meets them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from core import progress as progress_module
from core.errors import Cancelled
from core.progress import Progress, ProgressReport, Stage


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(progress_module, "time", SimpleNamespace(monotonic=lambda: self.now))


class Listener:
    """Keeps the reports; ``wait_for`` lets the test wait for as many."""

    def __init__(self) -> None:
        self.reports: list[ProgressReport] = []
        self._came = threading.Semaphore(0)

    def __call__(self, report: ProgressReport) -> None:
        self.reports.append(report)
        self._came.release()

    def wait_for(self, count: int) -> None:
        """Until so many more came."""
        for _ in range(count):
            self._came.acquire()


def test_a_pause_waits_and_a_cancel_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    Clock(monkeypatch)
    listener = Listener()
    progress = Progress(listener)
    progress.begin(Stage.EMBEDDING, 10)
    listener.wait_for(1)
    progress.advance(3)
    progress.pause()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            progress.advance()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    listener.wait_for(1)  # it says that it waits
    assert not ended.is_set()
    progress.cancel()
    thread.join()

    assert ended.is_set()
    assert listener.reports[-1].done == 4
    assert listener.reports[-1].total == 10


def test_work_that_is_to_stop_is_not_held_up_by_a_pause() -> None:
    progress = Progress()
    progress.cancel()
    progress.pause()

    with pytest.raises(Cancelled):
        progress.check()


def test_a_pause_counts_once_however_many_threads_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, listener = Clock(monkeypatch), Listener()
    progress = Progress(listener)
    progress.begin(Stage.MATCHING, 4)
    listener.wait_for(1)
    progress.pause()
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(progress.advance) for _ in range(4)]
        listener.wait_for(4)
        clock.now += 20
        progress.resume()
    assert [future.result() for future in waiting] == [None] * 4
    clock.now += 3
    progress.end()

    assert progress.seconds == {Stage.MATCHING: 3}
