"""A removal without a window: the summary, the choice, the trash, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers.removal_controller import RemovalController
from app.jobs import Jobs
from app.preferences import Preferences
from app.widgets.removal_summary import RemovalChoice
from core.review.companions import WithCompanions
from core.review.journal import Action
from core.review.requests import RemovalRequest
from tests.app.controllers.conftest import FakeDialogs, HandRunner
from tests.folder_trash import FolderTrash
from tests.inside import photo

CHOICE = RemovalChoice(
    Action.TRASH, None, with_companions=False, leaves_videos=False, copies_metadata=False
)


class FakePage:
    def __init__(self) -> None:
        self.notices: list[tuple[str, bool]] = []

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        self.notices.append((text, undoable))


class FakeSummary(QObject):
    chosen = Signal(object)
    rejected = Signal()
    finished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.companions: list[WithCompanions] = []
        self.saying_more: list[int] = []

    def show_companions(self, looked_up: WithCompanions) -> None:
        self.companions.append(looked_up)

    def show_metadata(self, saying_more: int) -> None:
        self.saying_more.append(saying_more)


@pytest.fixture
def page() -> FakePage:
    return FakePage()


@pytest.fixture
def removal(
    page: FakePage, jobs: Jobs, trash: FolderTrash, preferences: Preferences
) -> RemovalController:
    return RemovalController(page, jobs, trash, preferences)


@pytest.fixture
def copy_request(save_photo: Callable[..., Path]) -> RemovalRequest:
    keeper, copy = save_photo("keeper.jpg", 1), save_photo("copy.jpg", 1)
    copy.with_suffix(".mov").write_bytes(b"live")
    keeper.with_suffix(".mov").write_bytes(b"live")
    return RemovalRequest(photo(copy), photo(keeper))


def test_nothing_marked_asks_nothing(removal: RemovalController, runner: HandRunner) -> None:
    removal.ask(())

    assert removal.summary is None
    assert not runner.waiting


def test_the_choice_removes_and_the_batch_restores(
    removal: RemovalController,
    page: FakePage,
    runner: HandRunner,
    dialogs: FakeDialogs,
    copy_request: RemovalRequest,
) -> None:
    moved: list[tuple[tuple[Path, ...], str]] = []
    restored: list[tuple[tuple[Path, ...], str]] = []
    removal.moved.connect(lambda paths, batch: moved.append((paths, batch)))
    removal.restored.connect(lambda paths, batch: restored.append((paths, batch)))
    summary = dialogs.next_dialog = FakeSummary()
    removal.ask([copy_request])
    runner.run()
    assert len(summary.companions) == 1
    assert summary.saying_more == [0]  # of a copy of the same bytes

    path = copy_request.photo.path
    assert path.exists()  # nothing goes before the choice
    summary.chosen.emit(CHOICE)
    summary.finished.emit(1)
    runner.run()
    assert removal.summary is None
    assert not path.exists()
    assert page.notices[-1][1]
    [(paths, batch)] = moved
    assert paths == (path,)

    removal.restore(batch)
    runner.run()
    assert path.exists()
    assert restored == [((path,), batch)]
    assert not page.notices[-1][1]


@pytest.mark.parametrize(("copies", "news"), [(False, []), (True, ["removal/metadata"])])
def test_a_choice_as_it_was_the_last_time_is_no_news(
    removal: RemovalController,
    preferences: Preferences,
    dialogs: FakeDialogs,
    runner: HandRunner,
    copy_request: RemovalRequest,
    copies: bool,
    news: list[str],
) -> None:
    told: list[str] = []
    preferences.changed.connect(told.append)
    summary = dialogs.next_dialog = FakeSummary()
    removal.ask([copy_request])
    summary.chosen.emit(replace(CHOICE, copies_metadata=copies))
    runner.run()

    assert told == news


def test_a_rejected_summary_removes_nothing(
    removal: RemovalController,
    runner: HandRunner,
    dialogs: FakeDialogs,
    copy_request: RemovalRequest,
) -> None:
    summary = dialogs.next_dialog = FakeSummary()
    removal.ask([copy_request])
    summary.rejected.emit()
    summary.finished.emit(0)
    runner.run()

    assert copy_request.photo.path.exists()
    assert not summary.companions  # looking for them was stopped
    assert removal.summary is None


def test_what_could_not_go_is_listed(
    removal: RemovalController,
    page: FakePage,
    runner: HandRunner,
    dialogs: FakeDialogs,
    copy_request: RemovalRequest,
) -> None:
    summary = dialogs.next_dialog = FakeSummary()
    removal.ask([copy_request])
    runner.run()
    copy_request.keeper.path.write_bytes(b"another picture by now")
    dialogs.next_dialog = FakeSummary()  # the list of failures
    summary.chosen.emit(CHOICE)
    runner.run()

    assert copy_request.photo.path.exists()
    assert dialogs.next_dialog is None  # it was opened
    assert not page.notices[-1][1]
