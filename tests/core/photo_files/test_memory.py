"""Decoders share one budget of bytes; who waits for its turn can be told to stop."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Cancelled
from core.photo_files.memory import MemoryBudget
from core.progress import Progress


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 100), st.lists(st.integers(1, 120), min_size=1, max_size=12))
def test_no_more_is_held_than_there_is_and_everybody_has_a_turn(
    total: int, sizes: list[int]
) -> None:
    budget, lock = MemoryBudget(total), threading.Lock()
    held, most, turns = 0, 0, 0

    def work(size: int) -> None:
        nonlocal held, most, turns
        with budget.lease(size, Progress().check):
            with lock:
                held += min(size, total)
                most, turns = max(most, held), turns + 1
            with lock:
                held -= min(size, total)

    threads = [threading.Thread(target=work, args=(size,)) for size in sizes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (turns, held) == (len(sizes), 0)
    assert most <= total


def test_who_waits_is_told_to_stop_and_then_holds_nothing() -> None:
    budget, progress = MemoryBudget(10), Progress()
    with budget.lease(10, progress.check):
        progress.cancel()
        with pytest.raises(Cancelled), budget.lease(1, progress.check):
            pytest.fail("there is nothing left")
    with budget.lease(10, Progress().check):
        pass
