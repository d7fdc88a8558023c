"""With a real Ray of two cores, started once."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("lance", reason="the optional library pylance isn't installed")
pytest.importorskip("ray", reason="the optional library Ray isn't installed")

from core.cluster.embed import embed
from core.cluster.ray_workers import RayWorkers, ray_workers
from core.cluster.reasons import SourceProblem
from core.errors import Cancelled, CoreError
from core.progress import Progress
from tests.core.cluster.archives import (
    SPEC,
    cheap,
    embedded,
    groups_in,
    in_short,
    matched,
    rows_in,
    some_photos,
)


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RayWorkers]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        with ray_workers(cores=2) as started:
            yield started


def doubled(number: int) -> int:
    return 2 * number


def ended_once(file: Path) -> str:
    """The first time the process is killed."""
    if not file.exists():
        file.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return file.name


def slow(number: int) -> int:
    time.sleep(60)
    return number


def refused(number: int) -> int:
    raise CoreError(SourceProblem.NOT_THERE, source=str(number))


class EndedOnce:
    """Is killed amid its first item."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def work(self, number: int) -> int:
        ended_once(self._file)
        return number

    def close(self) -> None:
        """Nothing is open."""


def test_answers_come_in_the_order_of_their_items(workers: RayWorkers) -> None:
    assert workers.count == 2
    assert list(workers.each(doubled, range(20), Progress())) == list(range(0, 40, 2))


def test_a_shared_value_is_read_by_all(workers: RayWorkers) -> None:
    shared = workers.share(np.arange(5))

    assert shared().tolist() == [0, 1, 2, 3, 4]


def test_what_a_killed_worker_did_is_done_again(workers: RayWorkers, tmp_path: Path) -> None:
    assert list(workers.each(ended_once, [tmp_path / "a"], Progress())) == ["a"]


def test_a_stream_outlives_a_killed_worker(workers: RayWorkers, tmp_path: Path) -> None:
    from functools import partial

    make = partial(EndedOnce, tmp_path / "a")

    assert sorted(workers.streamed(make, [1, 2, 3], Progress())) == [1, 2, 3]


def test_an_error_of_a_task_is_raised_as_it_was(workers: RayWorkers) -> None:
    with pytest.raises(CoreError, match="There is nothing at 7"):
        list(workers.each(refused, [7], Progress()))


def test_a_stop_is_heard_within_a_second(workers: RayWorkers) -> None:
    progress = Progress()
    answers = workers.each(slow, [1, 2, 3], progress)
    progress.cancel()
    started = time.monotonic()

    with pytest.raises(Cancelled):
        next(answers)

    assert time.monotonic() - started < 5  # one on a quiet machine


def test_an_archive_is_the_same_whoever_works(workers: RayWorkers, tmp_path: Path) -> None:
    folder = some_photos(tmp_path / "photos")
    embedded([folder], tmp_path / "alone.lance")
    matched(tmp_path / "alone.lance", tmp_path / "alone")

    embed([str(folder)], str(tmp_path / "t.lance"), SPEC, workers, Progress(), make=cheap)
    matched(tmp_path / "t.lance", tmp_path / "out", workers)

    alone, together = rows_in(tmp_path / "alone.lance"), rows_in(tmp_path / "t.lance")
    assert alone.keys() == together.keys()
    assert in_short(groups_in(tmp_path / "out")) == in_short(groups_in(tmp_path / "alone"))
