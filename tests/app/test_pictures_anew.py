"""No picture lies: what was changed on the disk, or is back, is read anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.thumbnails import Thumbnails
from core.photo_files.decoding import Decoder

SIDE = 32
RED, BLUE = QColor(255, 0, 0), QColor(0, 0, 254)


@pytest.fixture
def loader() -> Iterator[Thumbnails]:
    loader = Thumbnails(Decoder(), 1, 1)
    yield loader
    loader.shutdown()


def write(path: Path, color: QColor) -> None:
    Image.new("RGB", (40, 40), color.name()).save(path)


def seen(loader: Thumbnails, path: Path) -> QColor | None:
    image = loader.request(path, SIDE)
    return None if image is None else image.pixelColor(5, 5)


def test_a_photo_that_was_edited_is_shown_as_it_is(
    qtbot: QtBot, tmp_path: Path, loader: Thumbnails
) -> None:
    photo, other = tmp_path / "a.png", tmp_path / "b.png"
    for path in (photo, other):
        write(path, RED)
        loader.request(path, SIDE)
    qtbot.waitUntil(lambda: seen(loader, photo) == seen(loader, other) == RED, timeout=60_000)
    held = loader.held_bytes
    read: list[Path] = []
    loader.ready.connect(lambda path, side, image: read.append(path))

    write(photo, BLUE)
    other.unlink()
    loader.look_again()

    qtbot.waitUntil(lambda: seen(loader, photo) == BLUE, timeout=60_000)
    assert read == [photo]
    assert seen(loader, other) == RED  # what was removed can still be looked at
    assert loader.held_bytes == held

    photo.write_bytes(b"no picture any more")
    loader.look_again()
    qtbot.waitUntil(lambda: loader.failure(photo, SIDE) is not None, timeout=60_000)
    assert seen(loader, photo) is None


def test_a_photo_that_is_back_is_shown_again(
    qtbot: QtBot, tmp_path: Path, loader: Thumbnails
) -> None:
    photo = tmp_path / "a.png"
    loader.request(photo, SIDE)
    qtbot.waitUntil(lambda: loader.failure(photo, SIDE) is not None, timeout=60_000)

    write(photo, RED)
    loader.look_again()

    qtbot.waitUntil(lambda: seen(loader, photo) == RED, timeout=60_000)
    assert loader.failure(photo, SIDE) is None
