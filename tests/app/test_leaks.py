"""What is opened and closed again leaves nothing behind: no widget, thread or picture more."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.free_area import LATE_FRAME
from app.parts import PHOTO_MEGABYTES, THUMBNAIL_MEGABYTES, Parts
from core import devices
from core.records import ScanResult
from core.settings import Device
from tests.app.conftest import long_story, many_groups
from tests.app.test_review import Make, settled

pytestmark = long_story


@dataclass(frozen=True, slots=True)
class Left:
    """What is there between two rounds."""

    widgets: int
    python_threads: int
    threads: int
    shortcuts: int


def left(parts: Parts) -> Left:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    tasks = Path("/proc/self/task")
    threads = len(list(tasks.iterdir())) if tasks.is_dir() else 0
    return Left(
        len(QApplication.allWidgets()),
        threading.active_count(),
        threads,
        len(parts.window.children()),
    )


@pytest.fixture
def parts(make_window: Make, three_groups: ScanResult, monkeypatch: pytest.MonkeyPatch) -> Parts:
    monkeypatch.setattr(devices, "devices_present", lambda: (Device.CPU,))
    parts = make_window()
    parts.reviews.open(three_groups)
    parts.window.enable_page("review", enabled=True)
    return parts


def test_pages_and_dialogs_leave_nothing_behind(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    opened: tuple[Callable[[], object], ...] = (
        parts.settings.open,
        parts.window.show_keys,
        page.auto_mark_requested.emit,
        page.rules_requested.emit,
        page.history_requested.emit,
        page.not_duplicates_requested.emit,
        page.removal_requested.emit,
    )

    def round_trip() -> None:
        for name in ("start", "scan", "review", "compare", "find"):
            parts.window.show_page(name)
            QApplication.processEvents()
        parts.window.show_page("review")
        for act in opened:
            act()
            settled(qtbot, parts)
            qtbot.waitUntil(lambda: not parts.tools.runner.is_busy, timeout=60_000)
            shown = [dialog for dialog in parts.window.findChildren(QDialog) if dialog.isVisible()]
            assert shown, f"{opened.index(act)} opened nothing"
            for dialog in shown:
                dialog.reject()

    parts.reviews.session.accept(0)
    round_trip()  # what is made once and kept
    before = left(parts)
    for _ in range(3):
        round_trip()
    after = left(parts)

    assert after.widgets <= before.widgets
    assert after.shortcuts <= before.shortcuts
    assert after.python_threads <= before.python_threads
    assert after.threads <= before.threads + 1  # a pool may end one late


def test_many_groups_leave_nothing_behind(qtbot: QtBot, parts: Parts) -> None:
    parts.reviews.open(many_groups(201))
    parts.window.show_page("review")

    def step(count: int) -> None:
        for _ in range(count):
            parts.review_page.groups.step(1)
        QApplication.processEvents()
        settled(qtbot, parts)

    step(20)
    before = left(parts)
    for _ in range(9):
        step(20)
    after = left(parts)

    assert parts.reviews.position.group == 200
    assert after.widgets <= before.widgets
    assert after.shortcuts <= before.shortcuts
    assert after.threads <= before.threads + 1
    thumbnails = parts.review_page.groups.thumbnails
    photos = parts.review_page.cards[0].view.photos
    assert thumbnails.held_bytes <= THUMBNAIL_MEGABYTES * 1_000_000
    assert photos.held_bytes <= PHOTO_MEGABYTES * 1_000_000


def test_the_count_sees_a_dialog_that_stays(qtbot: QtBot, parts: Parts) -> None:
    """Otherwise the tests above could not fail."""
    settled(qtbot, parts)
    qtbot.wait(2 * LATE_FRAME)  # what an earlier test left goes meanwhile
    before = left(parts)
    QDialog(parts.window).setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    assert left(parts).widgets > before.widgets
