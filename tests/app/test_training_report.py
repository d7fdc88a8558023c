"""The report after a training never says "not better" above better figures without the reason."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.thumbnails import Thumbnails
from app.widgets.training_report import TrainingReportDialog
from core.photo_files.decoding import Decoder
from core.teaching.held_out import Figure, HeldOutFigures, Quality
from core.teaching.teaching_report import TeachingReport


def quality(precision: float, recall: float) -> Quality:
    f1 = 2 * precision * recall / (precision + recall)
    return Quality(*(Figure(value, value - 0.1, value) for value in (precision, recall, f1)))


def report_of(
    before: Quality,
    after: Quality,
    gain: Figure,
    right: Figure,
    copies: tuple[float, float] | None = None,
) -> TeachingReport:
    held = HeldOutFigures(before, after, gain, right)
    return TeachingReport(10, 12, 0, held, copies, (), 1, "2026-01-02T00:00:00+00:00")


LOW, HIGH = quality(0.6, 0.6), quality(0.8, 0.8)
SURE, UNSURE = Figure(0.2, 0.1, 0.3), Figure(0.2, -0.1, 0.4)
RIGHT, GUESSED = Figure(0.9, 0.8, 1.0), Figure(0.6, 0.4, 0.7)


@pytest.mark.parametrize(
    "report, title, why",
    [
        (report_of(LOW, HIGH, SURE, RIGHT), "judges your photos better", ""),
        (report_of(LOW, HIGH, UNSURE, RIGHT), "may be chance", "luck alone"),
        (report_of(LOW, HIGH, SURE, GUESSED), "may be chance", "by guessing"),
        (report_of(HIGH, LOW, UNSURE, RIGHT), "isn't better", ""),
        (
            report_of(quality(0.8, 0.8), quality(0.9, 0.5), UNSURE, RIGHT),
            "isn't better",
            "the other fell",
        ),
        (
            report_of(LOW, HIGH, SURE, RIGHT, (0.9, 0.5)),
            "misses edited copies",
            "recognizes 50% where it was 90%",
        ),
    ],
)
def test_it_says_why(qtbot: QtBot, report: TeachingReport, title: str, why: str) -> None:
    thumbnails, window = Thumbnails(Decoder(), 1, 1), QWidget()
    qtbot.addWidget(window)
    dialog = TrainingReportDialog(report, {}, thumbnails, window)
    thumbnails.shutdown()

    assert title in dialog.title.text()
    assert why in dialog.why.text()
    assert bool(dialog.why.text()) == bool(why)
    assert dialog.use_button.isDefault() == (report.conclusion.value == "better")
