"""Pairs laid over each other: the last few answers are at hand, older ones are made again. What is
shown is read closely, after it can be seen."""

from __future__ import annotations

from pathlib import Path

from app.jobs import Jobs
from app.pair_pictures import KEPT, PairImages, PairLoader
from tests.app.controllers.conftest import HandRunner
from tests.conftest import textured


def test_only_the_last_few_answers_are_remembered(jobs: Jobs, runner: HandRunner) -> None:
    loader = PairLoader(jobs, jobs)
    pairs = [(Path(f"/none/{number}.jpg"), Path("/none/other.jpg")) for number in range(KEPT + 1)]

    for pair in pairs:
        assert loader.request(pair) is None
        runner.run()

    assert [loader.request(pair) is not None for pair in pairs] == [False, *[True] * KEPT]


def test_a_pair_is_seen_before_it_is_read_and_read_only_while_it_is_asked_for(
    jobs: Jobs, runner: HandRunner, tmp_path: Path
) -> None:
    loader = PairLoader(jobs, jobs)
    photo = textured(tmp_path / "a.jpg", 1)
    first, second = ((photo, textured(tmp_path / name, 1)) for name in ("b.jpg", "c.jpg"))
    told: list[object] = []
    loader.ready.connect(told.append)

    for pair in (first, second):
        loader.request(pair)
        runner.run()
    for pair in (first, second):
        assert isinstance(loader.request(pair), PairImages)
        assert loader.places(pair) is None
    runner.run()  # the second was asked for last: nobody waits for the first any more
    assert (loader.places(first), told) == (None, [first, second, second])
    places = loader.places(second)
    assert places is not None
    assert places.agrees

    loader.request(first)
    runner.run()
    assert loader.places(first) == places
    loader.request(first)
    assert not runner.waiting
