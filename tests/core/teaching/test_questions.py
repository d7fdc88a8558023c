"""Pairs of photos that are there, and verdicts that the head doubts."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from core.paths import Places
from core.progress import Progress
from core.records import VerdictKind
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.teaching.questions import questions
from core.teaching.reasons import QuestionReason


def test_contradicted_verdicts_are_asked_again(library: Path, places: Places) -> None:
    with closing(open_store(places.store_file)) as store:
        verdicts = Verdicts(store)
        given = {verdict.pair: verdict.kind for verdict in verdicts.all(lambda hashes: {})}
        for pair, kind in given.items():
            verdicts.give([pair], kind, "review")

    queue = questions(places, Progress(), 60, 1)

    again = [question for question in queue if question.reason is QuestionReason.CONTRADICTS]
    assert again
    for question in again:
        assert question.said is given[question.pair]
        assert (question.score >= 0.3) != (question.said is VerdictKind.SAME)


def test_what_was_judged_on_teach_is_not_asked_again(library: Path, places: Places) -> None:
    with closing(open_store(places.store_file)) as store:
        judged = {verdict.pair for verdict in Verdicts(store).all(lambda hashes: {})}

    queue = questions(places, Progress(), 60, 1)

    assert queue
    assert not judged & {question.pair for question in queue}


def test_no_question_is_about_a_photo_that_is_gone(library: Path, places: Places) -> None:
    gone = library / "03.jpg"
    gone.unlink()

    queue = questions(places, Progress(), 60, 1)

    assert queue
    assert gone not in {path for question in queue for path in question.paths}
