"""Pause and cancel, as a job on another thread meets them."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.errors import Cancelled
from core.progress import Progress, ProgressReport, Stage


def test_a_pause_waits_and_a_cancel_ends_it() -> None:
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    progress.begin(Stage.EMBEDDING, 10)
    progress.advance(3)
    progress.pause()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            progress.advance()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    assert not ended.wait(0.05)
    progress.cancel()
    thread.join(5)

    assert ended.is_set()
    assert reports[-1].done == 4
    assert reports[-1].total == 10


def test_a_pause_counts_once_however_many_threads_wait() -> None:
    progress = Progress()
    progress.begin(Stage.MATCHING, 4)
    progress.pause()
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(progress.advance) for _ in range(4)]
        time.sleep(0.2)
        progress.resume()
    assert [one.result() for one in waiting] == [None] * 4
    time.sleep(0.1)
    progress.end()
    assert progress.seconds[Stage.MATCHING] >= 0.1  # and not 4 times 0.2 less
