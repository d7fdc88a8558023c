"""Teach without a window: questions, the user's word on them, and tables of verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers.teach_controller import TeachController
from app.jobs import Jobs
from core.records import ContentHash, VerdictKind
from core.storage.lessons import IMPORTED, LessonCount
from core.storage.verdicts import KnownVerdict, Pair, Verdicts
from core.teaching.questions import Question
from core.teaching.reasons import QuestionReason
from tests.app.controllers.conftest import FakeDialogs, HandRunner


def question(number: int, said: VerdictKind | None = None) -> Question:
    pair = (ContentHash(bytes([number]) * 32), ContentHash(bytes([number + 100]) * 32))
    paths = (Path(f"/none/{number}a.jpg"), Path(f"/none/{number}b.jpg"))
    return Question(pair, paths, 0.5, QuestionReason.UNSURE, said)


QUESTIONS = (question(1), question(2, VerdictKind.SAME), question(3))


class FakeTeachPage(QObject):
    shown = Signal()
    said = Signal(object)
    skipped = Signal()
    back_requested = Signal()
    more_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question: tuple[Question, int, int] | None = None
        self.ways_on: tuple[bool, bool] | None = None
        self.verdicts: Sequence[KnownVerdict] = ()

    @property
    def is_asking(self) -> bool:
        return self.question is not None

    def isVisible(self) -> bool:
        return True

    def show_words(self, text: str, *, start: bool = False, more: bool = False) -> None:
        self.question, self.ways_on = None, (start, more)

    def show_question(self, question: Question, number: int, count: int) -> None:
        self.question = (question, number, count)

    def show_verdicts(self, verdicts: Sequence[KnownVerdict]) -> None:
        self.verdicts = verdicts


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> FakeTeachPage:
    rounds = iter([QUESTIONS, (), ()])
    monkeypatch.setattr("core.teaching.questions.questions", lambda *_: next(rounds))
    return FakeTeachPage()


@pytest.fixture
def teaches(page: FakeTeachPage, jobs: Jobs, runner: HandRunner) -> TeachController:
    teaches = TeachController(page, jobs)
    page.shown.emit()
    runner.run()
    return teaches


def verdict(jobs: Jobs, pair: Pair) -> VerdictKind | None:
    with jobs.store() as store:
        return Verdicts(store).of_pair(pair)


def test_pairs_are_asked_one_after_the_other(
    teaches: TeachController, page: FakeTeachPage, jobs: Jobs, runner: HandRunner
) -> None:
    counts: list[LessonCount] = []
    teaches.verdicts_changed.connect(counts.append)
    assert page.question == (QUESTIONS[0], 1, 3)
    page.said.emit(VerdictKind.DIFFERENT)
    assert page.question == (QUESTIONS[1], 2, 3)  # at once, whatever the store does
    page.skipped.emit()
    runner.run()

    assert page.question == (QUESTIONS[2], 3, 3)
    assert verdict(jobs, QUESTIONS[0].pair) is VerdictKind.DIFFERENT
    assert [known.pair for known in page.verdicts] == [QUESTIONS[0].pair]
    assert counts[-1] == LessonCount.of(page.verdicts)


def test_back_restores_what_was_said_before(
    teaches: TeachController, page: FakeTeachPage, jobs: Jobs, runner: HandRunner
) -> None:
    with jobs.store() as store:
        Verdicts(store).give([QUESTIONS[1].pair], VerdictKind.SAME, "compare")
    given: list[tuple[tuple[Pair, ...], VerdictKind | None]] = []
    teaches.given.connect(lambda pairs, kind: given.append((tuple(pairs), kind)))
    page.said.emit(VerdictKind.SAME)
    page.said.emit(VerdictKind.DIFFERENT)
    page.back_requested.emit()
    runner.run()
    assert page.question == (QUESTIONS[1], 2, 3)
    assert verdict(jobs, QUESTIONS[1].pair) is VerdictKind.SAME
    assert [known.source for known in page.verdicts if known.pair == QUESTIONS[1].pair] == [
        "compare"
    ]
    assert [kind for _, kind in given] == [
        VerdictKind.SAME,
        VerdictKind.DIFFERENT,
        VerdictKind.SAME,
    ]

    page.back_requested.emit()
    page.back_requested.emit()
    runner.run()
    assert page.question == (QUESTIONS[0], 1, 3)
    assert verdict(jobs, QUESTIONS[0].pair) is None


def test_after_the_last_pair_more_are_looked_for(
    teaches: TeachController, page: FakeTeachPage, runner: HandRunner
) -> None:
    for _ in QUESTIONS:
        page.skipped.emit()
    runner.run()

    assert page.ways_on == (True, False)  # there are none: scan a folder first


def test_verdicts_go_through_a_table(
    teaches: TeachController,
    page: FakeTeachPage,
    jobs: Jobs,
    runner: HandRunner,
    dialogs: FakeDialogs,
    tmp_path: Path,
) -> None:
    page.said.emit(VerdictKind.DIFFERENT)
    dialogs.chosen_file = tmp_path / "verdicts.csv"
    teaches.ask_where_to_export()
    runner.run()
    teaches.withdraw([QUESTIONS[0].pair])
    teaches.ask_what_to_import()
    runner.run()

    assert verdict(jobs, QUESTIONS[0].pair) is VerdictKind.DIFFERENT
    assert len(dialogs.sentences) == 1
    teaches.correct([QUESTIONS[0].pair], VerdictKind.SAME)
    runner.run()
    assert page.verdicts[0].kind is VerdictKind.SAME


def test_labelled_pairs_are_imported_and_every_row_left_out_is_told(
    teaches: TeachController,
    page: FakeTeachPage,
    runner: HandRunner,
    dialogs: FakeDialogs,
    tmp_path: Path,
) -> None:
    for name in "abc":
        (tmp_path / f"{name}.jpg").write_bytes(name.encode())
    dialogs.chosen_file = tmp_path / "pairs.csv"
    rows = ("a.jpg;b.jpg;1", "b.jpg;c.jpg;0", "a.jpg;gone.jpg;1", "a.jpg;c.jpg;maybe")
    dialogs.chosen_file.write_text("\n".join(("a;b;label", *rows)), encoding="utf-8-sig")
    given: list[tuple[tuple[Pair, ...], VerdictKind | None]] = []
    teaches.given.connect(lambda pairs, kind: given.append((pairs, kind)))

    teaches.ask_what_to_import()
    runner.run()

    assert sorted((known.kind, known.source) for known in page.verdicts) == [
        (VerdictKind.DIFFERENT, IMPORTED),
        (VerdictKind.SAME, IMPORTED),
    ]
    (sentence,) = dialogs.sentences
    first, unscanned, refused, *rows_told = sentence.splitlines()
    assert ": 2;" in first
    assert ": 3." in unscanned
    assert ": 2." in refused
    assert [row.split(":")[0] for row in rows_told] == ["Row 4", "Row 5"]
    ((pairs, kind),) = given
    assert (len(pairs), kind) == (1, VerdictKind.DIFFERENT)

    teaches.withdraw([known.pair for known in page.verdicts])
    runner.run()
    assert page.verdicts == []


def test_a_table_that_is_not_there_is_an_error_that_is_told(
    teaches: TeachController, runner: HandRunner, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    teaches.import_table(tmp_path / "gone.csv")
    runner.run()

    assert len(dialogs.errors) == 1
    assert not dialogs.sentences
