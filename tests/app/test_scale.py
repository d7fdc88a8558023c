"""A library of 100,000 groups: listed at once, scrolled without a stall, in bounded memory.

Times are those of the GUI thread's own processor (``time.thread_time``): what other programs or
threads do meanwhile doesn't count, so a busy machine changes little and a slow act fails.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import thumbnails
from app.parts import THUMBNAIL_MEGABYTES, Parts
from app.widgets.group_delegate import GroupDelegate
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.records import ScanResult
from core.wording.reasons import Reason
from tests.app.conftest import long_story, many_groups
from tests.app.test_review import Make

GROUPS, STEPS = 100_000, 100
STALL = 0.050

pytestmark = long_story


@cache
def hundred_thousand() -> ScanResult:
    """Made once: that takes longer than to list them."""
    return many_groups(GROUPS)


class StallMeter:
    """Processor seconds of this thread that each act, and the events that follow, take."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def measure(self, act: Callable[[], object]) -> None:
        started = time.thread_time()
        act()
        QApplication.processEvents()
        self.seconds.append(time.thread_time() - started)

    @property
    def usual_worst(self) -> float:
        """Nine in ten acts take at most this: one pause, of the garbage collector say, is none
        of the list's doing; what every step costs is."""
        return sorted(self.seconds)[int(0.9 * len(self.seconds))]


@pytest.fixture
def parts(make_window: Make, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """Every photo can be shown: a picture is made instead of read."""
    made = Image.new("RGB", (171, 128))
    pixels = _Pixels(made.tobytes(), made.width, made.height)
    monkeypatch.setattr(Decoder, "decode_rgb", lambda decoder, path, side: pixels)
    return make_window()


class _Pixels:
    def __init__(self, data: bytes, width: int, height: int) -> None:
        self.data, self.width, self.height = data, width, height


def scroll(parts: Parts, meter: StallMeter) -> None:
    bar = parts.review_page.list.verticalScrollBar()
    for step in range(STEPS + 1):
        meter.measure(partial(bar.setValue, bar.maximum() * step // STEPS))


def test_a_hundred_thousand_groups_are_up_and_scrolled_without_a_stall(
    qtbot: QtBot, parts: Parts
) -> None:
    result = hundred_thousand()
    parts.window.enable_page("review", enabled=True)
    up, scrolled = StallMeter(), StallMeter()

    up.measure(lambda: parts.reviews.open(result))
    up.measure(lambda: parts.window.show_page("review"))
    scroll(parts, scrolled)
    up.measure(lambda: parts.review_page.groups.grid_button.setChecked(True))
    scroll(parts, scrolled)

    assert parts.review_page.model.rowCount() == GROUPS
    assert max(up.seconds) < 1.0
    assert scrolled.usual_worst < STALL
    memory = parts.review_page.groups.thumbnails
    assert memory.held_bytes <= THUMBNAIL_MEGABYTES * 1_000_000
    qtbot.waitUntil(lambda: not memory._waiting, timeout=10_000)
    assert memory.held_bytes > 0


def test_deciding_among_a_hundred_thousand_groups_does_not_stall(parts: Parts) -> None:
    parts.reviews.open(hundred_thousand())
    parts.window.enable_page("review", enabled=True)
    parts.window.show_page("review")
    QApplication.processEvents()
    decided = StallMeter()

    for _ in range(20):
        decided.measure(parts.review_page.accept_requested.emit)
    for _ in range(20):
        decided.measure(parts.review_page.undo_requested.emit)

    assert parts.reviews.session.totals.decided == 0
    assert decided.usual_worst < STALL


def test_the_meter_sees_a_list_that_stalls(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the test above could not fail."""
    paint = GroupDelegate.paint

    def slow(self: GroupDelegate, painter: object, option: object, index: QModelIndex) -> None:
        until = time.thread_time() + STALL / 2
        while time.thread_time() < until:
            pass
        paint(self, painter, option, index)  # type: ignore[arg-type]

    parts.reviews.open(many_groups(300))
    parts.window.enable_page("review", enabled=True)
    parts.window.show_page("review")
    monkeypatch.setattr(GroupDelegate, "paint", slow)
    monkeypatch.setattr("tests.app.test_scale.STEPS", 10)
    meter = StallMeter()
    scroll(parts, meter)

    assert meter.usual_worst > STALL


def test_thumbnails_and_failures_are_forgotten_when_there_are_many(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = thumbnails.Thumbnails(Decoder(), 1, 1)
    pixels = _Pixels(bytes(3 * 200 * 200), 200, 200)
    monkeypatch.setattr(Decoder, "decode_rgb", lambda decoder, path, side: pixels)
    for number in range(50):
        made.request(Path(f"/some/{number}.jpg"), 128)
    qtbot.waitUntil(lambda: not made._waiting, timeout=10_000)
    assert 0 < made.held_bytes <= 1_000_000
    assert made.held_bytes == sum(one.sizeInBytes() for one in made._images.values())

    for number in range(thumbnails.FAILURES_KEPT + 10):
        made._keep(Path(f"/none/{number}"), 128, Reason.of(PhotoProblem.EMPTY))
    assert made.failure(Path("/none/0"), 128) is None
    assert len(made._failed) == thumbnails.FAILURES_KEPT
    made.shutdown()
