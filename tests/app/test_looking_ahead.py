"""What comes next is at hand before it is asked for, within its part of the memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.thumbnails import AHEAD_PART, Thumbnails
from app.widgets.photo_view import SCREEN_SIDE
from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder, RgbPixels
from core.photo_files.reasons import PhotoProblem
from tests.app.test_review import press

PART = 1_000_000 // AHEAD_PART
PIXELS = RgbPixels(200, 100, bytes(3 * 200 * 100))
BYTES = 4 * 200 * 100


@pytest.fixture
def loader() -> Iterator[Thumbnails]:
    """Of one megabyte, with one thread."""
    loader = Thumbnails(Decoder(), 1, 1)
    yield loader
    loader.shutdown()


def keys(count: int, side: int = 128) -> list[tuple[Path, int]]:
    return [(Path(f"/some/{number}.jpg"), side) for number in range(count)]


def test_enter_shows_photos_that_are_there_already(qtbot: QtBot, parts: Parts) -> None:
    """Also the group after the next: a quick person is no quicker."""
    groups = parts.reviews.session.groups
    coming = [groups[1].members[at].photo.path for at in (0, 1, 2)]
    coming += [groups[2].members[at].photo.path for at in (0, 1)]
    bytes_of_all = len(coming) * 4 * 160 * 120
    qtbot.waitUntil(lambda: parts.photos.ahead_bytes > 0.95 * bytes_of_all, timeout=60_000)

    asked: list[Path] = []
    real = Decoder.decode_rgb

    def decode(decoder: Decoder, path: Path, side: int | None) -> RgbPixels:
        asked.append(path)
        return real(decoder, path, side)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Decoder, "decode_rgb", decode)
        for group in (1, 2):
            press(qtbot, parts, Qt.Key.Key_Return)
            shown = [card.view for card in parts.review_page.cards if card.isVisible()]
            assert len(shown) == len(groups[group].members)
            assert all(view.shown_image is not None for view in shown)
    assert not set(asked) & set(coming)


def test_what_is_loaded_ahead_stays_within_its_part_of_the_memory(
    qtbot: QtBot, loader: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[Path] = []

    def decode(decoder: Decoder, path: Path, side: int) -> RgbPixels:
        decoded.append(path)
        return PIXELS

    monkeypatch.setattr(Decoder, "decode_rgb", decode)
    wanted = keys(50)
    fit = PART // BYTES
    assert 0 < fit < 50
    loader.look_ahead(wanted)
    qtbot.waitUntil(lambda: len(decoded) == fit + 1, timeout=60_000)  # one too many is let go
    qtbot.waitUntil(lambda: loader.ahead_bytes == fit * BYTES, timeout=60_000)
    loader.look_ahead(list(wanted))  # what is wanted already is not begun again

    assert loader.held_bytes == loader.ahead_bytes <= PART
    assert loader.request(*wanted[0]) is not None
    assert loader.request(*wanted[fit]) is None  # asked for now: that is loaded, and kept
    with qtbot.waitSignal(loader.ready, timeout=60_000):
        pass
    assert loader.request(*wanted[fit]) is not None
    assert decoded == [path for path, _ in wanted[: fit + 1]] + [wanted[fit][0]]


def test_what_is_asked_for_now_comes_before_what_is_loaded_ahead(
    qtbot: QtBot, loader: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, decoded = threading.Event(), []

    def decode(decoder: Decoder, path: Path, side: int) -> RgbPixels:
        may_end.wait()
        decoded.append(path.name)
        return PIXELS

    monkeypatch.setattr(Decoder, "decode_rgb", decode)
    running, *others = keys(6)
    loader.request(*running)
    loader.look_ahead(others[:3])
    loader.request(*others[4])
    loader.request(*others[0])  # was to be loaded ahead, and is wanted now
    may_end.set()
    qtbot.waitUntil(lambda: len(decoded) == 5, timeout=60_000)

    assert decoded[:3] == ["0.jpg", "5.jpg", "1.jpg"]


def test_another_wish_takes_the_place_of_the_one_before(
    qtbot: QtBot, loader: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo that can't be read doesn't stop those behind it."""
    may_end, decoded = threading.Event(), []

    def decode(decoder: Decoder, path: Path, side: int) -> RgbPixels:
        may_end.wait()
        decoded.append(path.name)
        if path.name == "4.jpg":
            raise UnreadablePhoto(PhotoProblem.EMPTY)
        return PIXELS

    monkeypatch.setattr(Decoder, "decode_rgb", decode)
    wanted = keys(6)
    loader.request(*wanted[0])
    loader.look_ahead(wanted[1:4])
    loader.look_ahead(wanted[4:])
    may_end.set()
    qtbot.waitUntil(lambda: loader.ahead_bytes == BYTES, timeout=60_000)

    assert decoded == ["0.jpg", "4.jpg", "5.jpg"]
    assert loader.failure(*wanted[4]) is not None


def test_the_page_wants_no_more_than_two_groups(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[object] = []
    monkeypatch.setattr(parts.photos, "look_ahead", wishes.append)
    parts.review_page.list.setCurrentIndex(parts.review_page.model.index(1))
    assert not wishes  # the group is painted first
    last = [member.photo.path for member in parts.reviews.session.groups[2].members]
    qtbot.waitUntil(lambda: wishes[-1:] == [[(path, SCREEN_SIDE) for path in last]])
    parts.review_page.list.setCurrentIndex(parts.review_page.model.index(2))
    qtbot.waitUntil(lambda: wishes[-1] == [])
