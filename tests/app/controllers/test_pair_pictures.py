"""Pairs laid over each other: the last few answers are at hand, older ones are made again."""

from __future__ import annotations

from pathlib import Path

from app.jobs import Jobs
from app.pair_pictures import KEPT, PairLoader
from tests.app.controllers.conftest import HandRunner


def test_only_the_last_few_answers_are_remembered(jobs: Jobs, runner: HandRunner) -> None:
    loader = PairLoader(jobs, jobs)
    pairs = [(Path(f"/none/{number}.jpg"), Path("/none/other.jpg")) for number in range(KEPT + 1)]

    for pair in pairs:
        assert loader.request(pair) is None
        runner.run()

    assert [loader.request(pair) is not None for pair in pairs] == [False, *[True] * KEPT]
