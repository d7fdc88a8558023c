"""Controllers without a window: no widget is made; jobs run when a test says so, in its thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.dialogs import Dialogs
from app.jobs import Jobs
from app.preferences import Preferences
from app.tasks import Task, TaskRunner, Work
from core.errors import CoreError
from core.paths import Places
from core.photo_files.decoding import Decoder


@pytest.fixture(autouse=True)
def _no_widget(qapp: QApplication) -> Iterator[None]:
    before = set(QApplication.allWidgets())
    yield
    assert set(QApplication.allWidgets()) <= before, "a controller made a widget"


class HandRunner(TaskRunner):
    """Keeps jobs until it is told to run them."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Task] = []

    def start(self, work: Work, connect: Callable[[Task], object] | None = None) -> Task:
        task = Task(work, self)
        if connect is not None:
            connect(task)
        self.waiting.append(task)
        return task

    def run(self) -> None:
        """All that wait, and what they start in turn."""
        while self.waiting:
            self.waiting.pop(0).run()


class FakeDialogs(Dialogs):
    """Remembers what is told; opens what the test put into ``next_dialog``."""

    def __init__(self) -> None:
        self.errors: list[CoreError] = []
        self.sentences: list[str] = []
        self.titles: list[str] = []
        self.chosen_file: Path | None = None
        self.next_dialog: Any = None

    def open(self, make: Callable[..., Any]) -> Any:
        dialog, self.next_dialog = self.next_dialog, None
        assert dialog is not None, "no dialog was expected here"
        return dialog

    def tell(self, sentence: str) -> None:
        self.sentences.append(sentence)

    def show_error(self, error: CoreError) -> None:
        self.errors.append(error)

    def show_progress(self, task: Task, title: str) -> None:
        self.titles.append(title)

    def ask_for_file(self, title: str, form: str, use: Callable[[Path], object]) -> None:
        assert self.chosen_file is not None
        use(self.chosen_file)

    def ask_for_new_file(
        self, title: str, name: str, forms: str, use: Callable[[Path, str], object]
    ) -> None:
        assert self.chosen_file is not None
        use(self.chosen_file, ".json")


@pytest.fixture
def runner(qapp: QApplication) -> HandRunner:
    return HandRunner()


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def jobs(runner: HandRunner, places: Places, dialogs: FakeDialogs) -> Jobs:
    return Jobs(runner, places, dialogs, Decoder())


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))
