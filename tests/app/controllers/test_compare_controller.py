"""Compare without a window: two photos, the user's word on them, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers.compare_controller import CompareController
from app.jobs import Jobs
from core.progress import Progress
from core.records import VerdictKind
from core.review.actions import ToTrash
from core.review.journal import Journal
from core.review.removal import remove
from core.storage.verdicts import Verdicts
from tests.app.controllers.conftest import HandRunner
from tests.conftest import FakeScorer, textured
from tests.folder_trash import FolderTrash
from tests.inside import put, request


class FakeComparePage(QObject):
    photo_chosen = Signal(int, object)
    said = Signal(object)
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.photos: dict[int, Path] = {}
        self.comparisons: list[Any] = []
        self.verdicts: list[tuple[VerdictKind | None, bool]] = []
        self.failures: list[tuple[int, Path]] = []

    def show_photo(self, side: int, path: Path) -> None:
        self.photos[side] = path

    def show_comparing(self) -> None:
        assert set(self.photos) == {0, 1}

    def show_comparison(self, comparison: Any, measured: Any) -> None:
        self.comparisons.append(comparison)

    def show_said(self, kind: VerdictKind | None, *, undoable: bool = False) -> None:
        self.verdicts.append((kind, undoable))

    def show_failure(self, side: int, path: Path, words: str) -> None:
        self.failures.append((side, path))

    def show_trouble(self, words: str) -> None:
        raise AssertionError(words)


@pytest.fixture
def page() -> FakeComparePage:
    return FakeComparePage()


@pytest.fixture
def compares(page: FakeComparePage, jobs: Jobs) -> CompareController:
    return CompareController(page, jobs, FakeScorer)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return textured(tmp_path / "a.jpg", 1), textured(tmp_path / "b.jpg", 2)


def verdict(jobs: Jobs, page: FakeComparePage) -> VerdictKind | None:
    comparison = page.comparisons[-1]
    with jobs.store() as store:
        return Verdicts(store).of_pair(
            (comparison.first.content_hash, comparison.second.content_hash)
        )


def test_the_users_word_goes_into_the_store_and_back(
    compares: CompareController,
    page: FakeComparePage,
    jobs: Jobs,
    runner: HandRunner,
    pair: tuple[Path, Path],
) -> None:
    page.photo_chosen.emit(0, pair[0])
    runner.run()
    assert not page.comparisons  # one side is empty
    page.photo_chosen.emit(1, pair[1])
    runner.run()
    assert page.verdicts == [(None, False)]

    page.said.emit(VerdictKind.DIFFERENT)
    page.said.emit(VerdictKind.SAME)
    runner.run()
    assert verdict(jobs, page) is VerdictKind.SAME
    page.undo_requested.emit()
    runner.run()
    assert verdict(jobs, page) is VerdictKind.DIFFERENT
    page.undo_requested.emit()
    page.undo_requested.emit()
    runner.run()
    assert verdict(jobs, page) is None
    assert page.verdicts[-1] == (None, False)


def test_nothing_is_said_of_a_pair_that_is_not_compared_yet(
    compares: CompareController, page: FakeComparePage, runner: HandRunner, pair: tuple[Path, Path]
) -> None:
    compares.compare(*pair)
    page.said.emit(VerdictKind.SAME)
    page.undo_requested.emit()
    runner.run()

    assert page.verdicts == [(None, False)]


def test_the_side_that_is_no_photo_is_named(
    compares: CompareController,
    page: FakeComparePage,
    runner: HandRunner,
    pair: tuple[Path, Path],
    save_photo: Callable[..., Path],
) -> None:
    pair[1].write_bytes(b"no photo")
    compares.compare(*pair)
    runner.run()
    assert page.failures == [(1, pair[1])]

    page.photo_chosen.emit(1, save_photo("good.jpg", 3))
    runner.run()
    assert len(page.comparisons) == 1


def test_undo_leaves_what_a_removal_taught_as_it_was(
    compares: CompareController,
    page: FakeComparePage,
    jobs: Jobs,
    runner: HandRunner,
    pair: tuple[Path, Path],
    tmp_path: Path,
) -> None:
    copy = put(tmp_path / "copy.jpg", pair[1].read_bytes())
    with jobs.store() as store:
        trash = ToTrash(FolderTrash(tmp_path / "trash"))
        remove([request(copy, pair[0])], Journal(store), trash, Progress())
    given: list[VerdictKind | None] = []
    compares.given.connect(lambda pairs, kind: given.append(kind))
    compares.compare(*pair)
    runner.run()
    assert page.verdicts == [(VerdictKind.SAME, False)]

    page.said.emit(VerdictKind.DIFFERENT)
    page.undo_requested.emit()
    runner.run()

    assert page.verdicts[-1] == (VerdictKind.SAME, False)
    assert given == [VerdictKind.DIFFERENT, VerdictKind.SAME]
    with jobs.store() as store:
        assert [known.source for known in Verdicts(store).all(lambda hashes: {})] == ["review"]
