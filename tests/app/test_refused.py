"""A photo that stopped the program stands as a sentence wherever it would be shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.theme import DARK
from app.thumbnails import THUMBNAIL_SIDE
from app.widgets.no_picture import paint_no_picture
from app.widgets.pair_view import Mode
from core.paths import Places
from core.photo_files.reasons import PhotoProblem
from core.photo_files.suspects import Suspects
from core.records import Level, ScanResult
from core.review.keeper import build_group
from core.wording.reasons import Reason
from tests.app.conftest import reviewing
from tests.app.test_find import drop
from tests.conftest import holding_each_other, photo_of, remember

Save = Callable[..., Path]
DEADLY = PhotoProblem.DEADLY.sentence


@pytest.fixture
def deadly(places: Places, save_photo: Save) -> Path:
    """As after a crash and a trial: no picture of it was kept."""
    photo = save_photo("library/deadly.jpg", 7)
    remember(places, photo.parent)
    with closing(sqlite3.connect(places.cache_file)) as connection, connection:
        connection.execute("DELETE FROM small_picture")
    suspects = Suspects(places.cache_file)
    suspects.learn([photo])
    suspects.learn([photo])
    return photo


@pytest.fixture
def parts(deadly: Path, make_window: Callable[[], Parts]) -> Parts:
    return make_window()


def test_review_shows_the_sentence_and_decides_over_the_photo_all_the_same(
    qtbot: QtBot, parts: Parts, deadly: Path, save_photo: Save
) -> None:
    photos = [photo_of(save_photo("library/good.jpg", 7, (200, 150))), photo_of(deadly)]
    group = build_group(
        Level.SAME_PHOTO, photos, lambda a, b: 0.97, 0.95, holders=holding_each_other(photos)
    )
    reviewing(parts, ScanResult(2, {}, (), (group,)))
    place = [member.photo.path for member in group.members].index(deadly)
    page, thumbnails = parts.review_page, parts.review_page.filmstrip.thumbnails
    good, bad = page.cards[1 - place].view, page.cards[place].view

    qtbot.waitUntil(lambda: bool(bad.sentence), timeout=60_000)
    qtbot.waitUntil(lambda: thumbnails.failure(deadly, THUMBNAIL_SIDE) is not None, timeout=60_000)
    qtbot.waitUntil(lambda: good.shown_image is not None, timeout=60_000)
    assert bad.sentence == DEADLY
    assert bad.shown_image is None
    assert not good.sentence

    page.viewer.set_mode(Mode.SLIDER)
    pair = page.viewer.pair_view
    qtbot.waitUntil(lambda: pair.shown == f"deadly.jpg: {DEADLY}", timeout=60_000)

    qtbot.keyClick(page.list, getattr(Qt.Key, f"Key_{place + 1}"))
    assert parts.reviews.session.is_marked(0, place)


def test_find_and_compare_say_it_instead_of_a_picture(
    qtbot: QtBot, parts: Parts, deadly: Path, save_photo: Save
) -> None:
    find, compare = parts.tools.find_page, parts.tools.compare_page
    parts.window.show_page("find")
    drop(find.zone, save_photo("mine/query.jpg", 7))
    qtbot.waitUntil(lambda: find.model.rowCount() == 1, timeout=60_000)
    thumbnails = find.delegate.thumbnails
    why = Reason.of(PhotoProblem.DEADLY)
    qtbot.waitUntil(lambda: thumbnails.failure(deadly, THUMBNAIL_SIDE) == why, timeout=60_000)

    parts.window.show_page("compare")
    drop(compare.zones[0], deadly)
    drop(compare.zones[1], save_photo("mine/other.jpg", 8))
    qtbot.waitUntil(lambda: DEADLY in compare.zones[0].message.text(), timeout=60_000)


@pytest.mark.parametrize("size", [(200, 112), (52, 52)])
def test_a_small_picture_has_its_sentence_or_where_that_does_not_fit_a_sign(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.stage))
    blank = image.copy()
    painter = QPainter(image)
    paint_no_picture(painter, image.rect(), Reason.of(PhotoProblem.DEADLY), DARK)
    painter.end()

    drawn = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != blank.pixel(x, y)
    ]
    columns = [x for x, _ in drawn]
    assert (max(columns) - min(columns) > 100) == (size[0] > 100)
