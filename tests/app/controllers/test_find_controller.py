"""Find without a window: a query, a late answer, a file that is no photo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers.find_controller import FindController
from app.jobs import Jobs
from core.paths import Places
from tests.app.controllers.conftest import HandRunner
from tests.conftest import FakeScorer, remember


class FakeFindPage(QObject):
    query_chosen = Signal(object)
    again_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.searching: list[Path] = []
        self.answers: list[Any] = []
        self.failures: list[tuple[Path, str]] = []
        self.troubles: list[str] = []

    def show_searching(self, query: Path) -> None:
        self.searching.append(query)

    def show_answer(self, answer: Any) -> None:
        self.answers.append(answer)

    def show_failure(self, query: Path, words: str) -> None:
        self.failures.append((query, words))

    def show_trouble(self, words: str) -> None:
        self.troubles.append(words)


@pytest.fixture
def library(places: Places, save_photo: Callable[..., Path]) -> list[Path]:
    files = [save_photo(f"{number}.jpg", number) for number in range(4)]
    remember(places, files[0].parent)
    return files


def test_the_nearest_are_shown_and_searched_again(
    jobs: Jobs, runner: HandRunner, library: list[Path]
) -> None:
    page = FakeFindPage()
    finds = FindController(page, jobs, FakeScorer)
    page.query_chosen.emit(library[0])
    runner.run()
    nearest = page.answers[0].photos[0]
    page.again_requested.emit(nearest)
    runner.run()
    finds.close()

    assert page.searching == [library[0], nearest.photo.path]
    assert page.answers[0].searched == 4
    assert not page.failures


def test_an_older_query_is_skipped(jobs: Jobs, runner: HandRunner, library: list[Path]) -> None:
    page = FakeFindPage()
    finds = FindController(page, jobs, FakeScorer)
    page.query_chosen.emit(library[0])
    page.query_chosen.emit(library[1])
    runner.run()
    finds.close()

    assert [answer.query for answer in page.answers] == [library[1]]


def test_what_is_no_photo_is_said_beside_it(
    jobs: Jobs, runner: HandRunner, library: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    page = FakeFindPage()
    finds = FindController(page, jobs, FakeScorer)
    finds.find(broken)
    runner.run()
    finds.close()

    assert [query for query, _ in page.failures] == [broken]
    assert not page.answers
    assert not page.troubles


def test_a_cache_that_cannot_be_opened_is_no_fault_of_the_query(
    jobs: Jobs, runner: HandRunner, places: Places, save_photo: Callable[..., Path]
) -> None:
    places.cache_file.mkdir(parents=True)
    page = FakeFindPage()
    FindController(page, jobs, FakeScorer).find(save_photo("a.jpg"))
    runner.run()

    assert len(page.troubles) == 1
    assert not page.failures
