"""A person drops a photo on Find and sees the ten nearest; or asks from Review."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.parts import Parts
from core.errors import DatabaseError
from core.paths import Places
from core.records import Level, ScanResult
from core.storage.reasons import Database, DatabaseProblem
from tests.app.conftest import button_named, shown_texts
from tests.conftest import remember

Make = Callable[..., Parts]
Save = Callable[..., Path]


def drop(widget: QWidget, *files: Path) -> None:
    """Drop files, as another program would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none = Qt.KeyboardModifier.NoModifier
    button, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    widget.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, none))


@pytest.fixture
def parts(make_window: Make) -> Parts:
    parts = make_window()
    parts.window.show_page("find")
    return parts


def answered(qtbot: QtBot, parts: Parts) -> None:
    qtbot.waitUntil(lambda: not parts.tools.runner.is_busy, timeout=60_000)


def test_only_what_looks_alike_is_shown_until_all_is_asked_for(
    qtbot: QtBot, parts: Parts, save_photo: Save, places: Places
) -> None:
    files = [save_photo(f"library/{seed:02}.jpg", seed) for seed in range(12)]
    remember(places, files[0].parent)
    query = Path(shutil.copy(files[3], save_photo("mine/query.jpg")))
    page = parts.tools.find_page

    drop(page.zone, query)
    assert page.zone.name.text() == "query.jpg"
    answered(qtbot, parts)

    assert page.model.rowCount() == 1
    assert "Look alike: 1 of the 10 nearest among 12 photos" in shown_texts(page)
    qtbot.mouseClick(button_named(page, "Show all 10"), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 10
    assert page.model.at(0).photo.path == files[3]
    assert page.model.at(0).level is Level.EXACT
    assert page.model.data(page.model.index(0)) == "03.jpg: Same bytes"
    tip = page.model.data(page.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "100%" in str(tip) and str(files[3].parent) in str(tip)
    with qtbot.waitSignal(page.compare_requested, timeout=60_000) as request:
        place = page.list.visualRect(page.model.index(0)).center()
        viewport = page.list.viewport()
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert request.args == [query, files[3]]
    parts.window.show_page("find")
    qtbot.mouseClick(button_named(page, "Show only what looks alike"), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 1
    drop(page.zone, save_photo("mine/other.jpg", 40))
    answered(qtbot, parts)
    assert "No photo looks like this one." in shown_texts(page)
    assert button_named(page, "Show all 10").isVisible()


def test_nothing_scanned_yet_leads_to_start(qtbot: QtBot, parts: Parts, save_photo: Save) -> None:
    page = parts.tools.find_page
    drop(page.zone, save_photo("a.jpg"))
    answered(qtbot, parts)

    assert "No photos have been scanned yet." in shown_texts(page)
    qtbot.mouseClick(button_named(page, "Choose folders to scan"), Qt.MouseButton.LeftButton)
    assert parts.start_page.isVisible()


def test_a_broken_file_is_told_in_the_zone_and_another_may_follow(
    qtbot: QtBot, parts: Parts, save_photo: Save, places: Places
) -> None:
    good = save_photo("library/a.jpg", 1)
    remember(places, good.parent)
    broken = good.with_name("broken.jpg")
    broken.write_bytes(b"no photo")
    page = parts.tools.find_page

    drop(page.zone, broken)
    answered(qtbot, parts)
    assert page.zone.message.isVisible()
    assert "not a photo" in page.zone.message.text()

    drop(page.zone, save_photo("b.jpg", 2))
    answered(qtbot, parts)
    assert not page.zone.message.isVisible()
    assert "Look alike: 0 of the 1 nearest among 1 photo" in shown_texts(page)


def test_a_dropped_folder_is_refused_in_words(parts: Parts, tmp_path: Path) -> None:
    page = parts.tools.find_page
    drop(page.zone, tmp_path)

    assert page.zone.message.text().startswith("That's a folder.")
    assert page.zone.path is None


def test_trouble_that_is_not_the_photos_is_told_beside_it(
    qtbot: QtBot, parts: Parts, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise DatabaseError(
            DatabaseProblem.OF, database=Database.CACHE, reason=DatabaseProblem.DISK_FULL
        )

    monkeypatch.setattr("core.jobs.nearest_photos.open_cache", fails)
    page = parts.tools.find_page
    drop(page.zone, save_photo("a.jpg"))
    answered(qtbot, parts)

    assert "The cache: The disk is full." in shown_texts(page)
    assert page.zone.path is not None


def test_a_picture_is_pasted(qtbot: QtBot, parts: Parts, save_photo: Save, places: Places) -> None:
    remember(places, save_photo("library/a.jpg", 1).parent)
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#4080c0"))
    QGuiApplication.clipboard().setImage(picture)

    qtbot.keyClick(parts.tools.find_page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    answered(qtbot, parts)

    assert parts.tools.find_page.zone.name.text() == "pasted 1.png"
    assert "No photo looks like this one." in shown_texts(parts.tools.find_page)


def test_only_the_last_query_is_answered(
    qtbot: QtBot, parts: Parts, save_photo: Save, places: Places
) -> None:
    first, second = save_photo("library/one.jpg", 1), save_photo("library/two.jpg", 2)
    remember(places, first.parent)
    page = parts.tools.find_page

    drop(page.zone, first)
    drop(page.zone, second)
    answered(qtbot, parts)

    assert page.zone.name.text() == "two.jpg"
    qtbot.mouseClick(button_named(page, "Show all 1"), Qt.MouseButton.LeftButton)
    assert [page.model.at(row).photo.path for row in range(page.model.rowCount())] == [first]


def test_key_f_in_review_finds_similar_photos(
    qtbot: QtBot, parts: Parts, three_groups: ScanResult, places: Places
) -> None:
    edits = three_groups.groups[1].members
    remember(places, edits[0].photo.path.parent.parent)
    parts.reviews.open(three_groups)
    parts.window.show_page("review")
    qtbot.keyClick(parts.review_page.list, Qt.Key.Key_F)
    answered(qtbot, parts)

    assert parts.tools.find_page.isVisible()
    assert parts.tools.find_page.zone.name.text() == "b.jpg"
