"""Scan: four steps with true names, no time that stands, and a Cancel that answers at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.pages.scan_page import ScanPage
from app.parts import Parts
from app.scan_snapshot import ScanPhase, ScanSnapshot
from app.scan_steps import Step, step_of
from app.words import time_left_in_words
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress, ProgressReport, Stage
from core.records import ScanResult
from core.settings import ScanSettings
from tests.app.conftest import button_named, shown_texts

Make = Callable[..., Parts]


def shown(page: ScanPage, phase: ScanPhase, report: ProgressReport) -> str:
    page.show_snapshot(ScanSnapshot(phase, report))
    return "\n".join(shown_texts(page))


@pytest.fixture
def page(make_window: Make) -> ScanPage:
    parts = make_window()
    parts.window.show_page("scan")
    return parts.scan_page


def test_steps_are_counted_and_stay_true_while_paused(page: ScanPage) -> None:
    report = ProgressReport(Stage.EMBEDDING, 300, 1000, 0, 30.0)

    running = shown(page, ScanPhase.RUNNING, report)
    assert "Step 2 of 4: reading photos" in running
    assert "10 per second" in running
    assert "1 min 10 s left" in running
    paused = shown(page, ScanPhase.PAUSED, report)
    assert "Paused in step 2 of 4: reading photos" in paused
    assert "300 / 1,000" in paused
    assert "left" not in paused
    assert "per second" not in paused


def test_photos_that_were_just_read_run_by(
    qtbot: QtBot, page: ScanPage, save_photo: Callable[..., Path]
) -> None:
    def read(photo: Path) -> None:
        report = ProgressReport(Stage.EMBEDDING, 3, 10, 0, 30.0, photo)
        page.show_snapshot(ScanSnapshot(ScanPhase.RUNNING, report))

    first, second = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    read(first)
    read(second)  # too soon: the scan is shown as far as that costs little
    qtbot.waitUntil(lambda: page.strip.count == 1, timeout=60_000)
    read(first)
    assert page.strip.count == 1

    def reads_on() -> bool:
        read(second)
        return page.strip.count == 2

    qtbot.waitUntil(reads_on, timeout=60_000)
    page.show_snapshot(ScanSnapshot(ScanPhase.RUNNING))  # another scan
    assert page.strip.count == 0


def test_steps_never_go_back() -> None:
    """In the order in which a scan for similar shots, the longest, announces its stages."""
    stages = (
        *(Stage.DISCOVERING, Stage.EMBEDDING, Stage.MATCHING, Stage.SCORING, Stage.CLOSER_LOOK),
        *(Stage.SCORING, Stage.GROUPING),
    )
    steps = [step for stage in stages if (step := step_of(stage)) is not None]

    assert steps == sorted(steps)
    assert set(steps) == set(Step)
    assert step_of(Stage.RENDERING) is None


@pytest.mark.parametrize(
    "seconds, words", [(0.0, "almost done"), (1.9, "almost done"), (3, "3 s left in this step")]
)
def test_no_second_stands(seconds: float, words: str) -> None:
    assert time_left_in_words(seconds) == words


def test_cancel_answers_at_once_and_stays_in_place(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    reading, may_end = threading.Event(), threading.Event()

    def slow(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        progress.begin(Stage.EMBEDDING, 10)
        reading.set()
        may_end.wait(60)
        progress.check()
        raise AssertionError("it was not cancelled")

    parts = make_window(slow)
    parts.scans.open_folder(tmp_path)
    assert reading.wait(60)
    cancel = button_named(parts.scan_page, "Cancel")
    place = cancel.mapTo(parts.window, cancel.rect().center())

    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    assert "Stopping" in shown_texts(parts.scan_page)
    under = parts.window.childAt(place)
    assert isinstance(under, QPushButton)
    assert under is cancel
    assert not under.isEnabled()
    parts.scan_page.pause_toggled.emit()  # too late to pause
    assert "Stopping" in shown_texts(parts.scan_page)
    with qtbot.waitSignal(parts.scans.stopped, timeout=60_000):
        may_end.set()
