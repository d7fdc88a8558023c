"""A library of 100,000 groups: listed at once, scrolled without a stall, in bounded memory.

Times are those of the GUI thread's own processor (``time.thread_time``): what other programs or
threads do meanwhile doesn't count, so a busy machine changes little and a slow act fails.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
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
from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.records import ScanResult
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
    picture = Image.new("RGB", (171, 128))
    pixels = _Pixels(picture.tobytes(), picture.width, picture.height)
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
    qtbot.waitUntil(lambda: memory.held_bytes > 0, timeout=60_000)


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


@pytest.fixture
def loader() -> Iterator[thumbnails.Thumbnails]:
    """Of one megabyte, with one thread."""
    loader = thumbnails.Thumbnails(Decoder(), 1, 1)
    yield loader
    loader.shutdown()


def test_thumbnails_are_forgotten_when_there_are_many(
    qtbot: QtBot, loader: thumbnails.Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = _Pixels(bytes(3 * 200 * 200), 200, 200)
    monkeypatch.setattr(Decoder, "decode_rgb", lambda decoder, path, side: pixels)
    files = [Path(f"/some/{number}.jpg") for number in range(50)]
    ready: list[Path] = []
    loader.ready.connect(lambda path, side, image: ready.append(path))
    for file in files:
        loader.request(file, 128)
    qtbot.waitUntil(lambda: ready == files, timeout=60_000)

    held = loader.held_bytes
    at_hand = [image for file in files if (image := loader.request(file, 128)) is not None]

    assert 0 < held <= 1_000_000
    assert held == sum(image.sizeInBytes() for image in at_hand)


def test_failures_are_forgotten_when_there_are_many(
    qtbot: QtBot, loader: thumbnails.Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(decoder: Decoder, path: Path, side: int) -> None:
        raise UnreadablePhoto(PhotoProblem.EMPTY)

    monkeypatch.setattr(Decoder, "decode_rgb", refuse)
    files = [Path(f"/none/{number}") for number in range(thumbnails.FAILURES_KEPT + 10)]
    failed: list[Path] = []
    loader.failed.connect(lambda path, side, reason: failed.append(path))
    for file in files:
        loader.request(file, 128)
    qtbot.waitUntil(lambda: len(failed) == len(files), timeout=60_000)

    known = [loader.failure(file, 128) is not None for file in files]

    assert known == [False] * 10 + [True] * thumbnails.FAILURES_KEPT


def test_requests_that_nobody_waits_for_are_dropped_and_may_be_made_again(
    qtbot: QtBot, loader: thumbnails.Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, decoded = threading.Event(), []
    pixels = _Pixels(bytes(3), 1, 1)

    def decode(decoder: Decoder, path: Path, side: int) -> _Pixels:
        may_end.wait()
        decoded.append(path)
        return pixels

    monkeypatch.setattr(Decoder, "decode_rgb", decode)
    files = [Path(f"/some/{number}.jpg") for number in range(50)]
    for file in files:
        loader.request(file, 128)
    loader.drop_waiting()
    loader.request(files[-1], 128)
    may_end.set()

    qtbot.waitUntil(lambda: loader.request(files[-1], 128) is not None, timeout=60_000)
    assert decoded in ([files[0], files[-1]], [files[-1]])
