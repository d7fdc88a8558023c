"""A controller says what to run and what becomes of the result; the rest stands here once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.jobs import Jobs, LatestJob
from core.errors import CoreError, DatabaseError, UnusableInput
from core.paths import Places
from core.photo_files.reasons import FolderProblem
from core.progress import Progress
from core.records import ContentHash, VerdictKind
from core.storage.verdicts import Verdicts
from tests.app.controllers.conftest import FakeDialogs, HandRunner

PAIR = (ContentHash(b"a" * 32), ContentHash(b"b" * 32))


def failing(progress: Progress) -> str:
    raise UnusableInput(FolderProblem.NOT_THERE)


def test_a_result_is_shown_and_an_error_of_the_environment_told(
    jobs: Jobs, runner: HandRunner, dialogs: FakeDialogs
) -> None:
    shown: list[str] = []
    jobs.start(lambda progress: "done", shown.append, title="Working…")
    jobs.start(failing, shown.append)
    runner.run()

    assert shown == ["done"]
    assert dialogs.titles == ["Working…"]
    assert [str(error) for error in dialogs.errors] == [FolderProblem.NOT_THERE.sentence]


def test_who_asks_for_the_error_is_told_instead_of_the_user(
    jobs: Jobs, runner: HandRunner, dialogs: FakeDialogs
) -> None:
    errors: list[Exception] = []
    jobs.start(failing, fail=errors.append)
    runner.run()

    assert isinstance(errors[0], UnusableInput)
    assert not dialogs.errors


@pytest.mark.logs
def test_a_bug_is_raised_and_told_to_nobody_as_an_error(
    qtbot: QtBot, jobs: Jobs, runner: HandRunner, dialogs: FakeDialogs
) -> None:
    with qtbot.captureExceptions() as raised:
        jobs.start(lambda progress: 1 // 0)
        runner.run()

    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert not dialogs.errors


def test_a_job_finds_the_store_open(jobs: Jobs, runner: HandRunner) -> None:
    kinds: list[VerdictKind | None] = []
    jobs.on_store(lambda store: Verdicts(store).give([PAIR], VerdictKind.SAME, "review"))
    jobs.on_store(lambda store: Verdicts(store).of_pair(PAIR), kinds.append)
    runner.run()

    assert kinds == [VerdictKind.SAME]


def test_a_damaged_store_is_an_error_that_is_told(
    jobs: Jobs, runner: HandRunner, places: Places, dialogs: FakeDialogs
) -> None:
    places.store_file.parent.mkdir(parents=True)
    places.store_file.write_bytes(b"no database at all" * 100)
    jobs.on_store(lambda store: None)
    runner.run()

    assert isinstance(dialogs.errors[0], DatabaseError)


def test_of_the_latest_jobs_only_the_last_answers(jobs: Jobs, runner: HandRunner) -> None:
    begun: list[int] = []
    shown: list[int] = []
    failures: list[CoreError] = []
    latest = LatestJob(jobs)

    def ask(number: int) -> None:
        def work(progress: Progress) -> int:
            begun.append(number)
            return number

        latest.start(work, shown.append, failures.append)

    ask(1)
    ask(2)
    runner.run()
    assert (begun, shown) == ([2], [2])

    ask(3)
    latest.drop()
    runner.run()
    assert (begun, shown) == ([2], [2])
    assert not failures


def test_the_failure_of_a_dropped_job_is_not_told(
    jobs: Jobs, runner: HandRunner, dialogs: FakeDialogs
) -> None:
    shown: list[str] = []
    failures: list[CoreError] = []
    latest = LatestJob(jobs)

    def dropped_while_it_runs(progress: Progress) -> str:
        latest.drop()
        return failing(progress)

    latest.start(dropped_while_it_runs, shown.append, failures.append)
    runner.run()
    assert not failures
    assert not dialogs.errors

    latest.start(failing, shown.append, failures.append)
    runner.run()
    assert len(failures) == 1
    assert not shown
