"""Start: folders by one click, by the dialog and dropped; recent scans; the way on in sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView
from pytestqt.qtbot import QtBot

from app.known_places import KnownPlace, PlaceKind, standard_folder
from app.languages import day_in_words, moment_in_words
from app.pages.start_page import StartPage
from app.parts import Parts
from app.widgets.folder_dialog import FolderDialog
from core.records import ScanFolder
from core.storage.scan_history import PastScan
from tests.app.conftest import button_named, child_of, shown_texts

Make = Callable[..., Parts]
MODIFIERS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, make_window: Make) -> StartPage:
    parts = make_window()
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)  # places are known
    return parts.start_page


def dragged(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def drop(page: StartPage, *urls: str) -> None:
    data = dragged(*urls)
    page.dragEnterEvent(
        QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, MODIFIERS)
    )
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, MODIFIERS))


def test_a_known_place_is_added_by_one_click(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    card = tmp_path / "EOS_DIGITAL"
    places = (
        KnownPlace(PlaceKind.PICTURES, tmp_path / "Pictures"),
        KnownPlace(PlaceKind.CARD, card, card.name),
    )
    page.show_places(places)
    QApplication.processEvents()  # laid out
    button_named(page, "Add folder…").setFocus()
    qtbot.keyClick(button_named(page, "Add folder…"), Qt.Key.Key_Tab)
    assert page.window().focusWidget() is button_named(page, "Add Pictures")

    qtbot.mouseClick(button_named(page, "Add Pictures"), LEFT)
    qtbot.mouseClick(button_named(page, "Add EOS_DIGITAL"), LEFT)
    QApplication.processEvents()
    assert page.window().focusWidget() is page.scan_button

    assert [folder.path for folder in page.folders] == [place.path for place in places]
    assert not button_named(page, "Add Pictures").isEnabled()
    qtbot.mouseClick(button_named(page, f"Don't scan {card}"), LEFT)
    assert [folder.path for folder in page.folders] == [places[0].path]
    assert button_named(page, "Add EOS_DIGITAL").isEnabled()


def test_places_are_looked_up_when_the_page_comes_up(
    qtbot: QtBot, make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[KnownPlace] = []
    monkeypatch.setattr("app.controllers.scan_controller.known_places", lambda: tuple(places))
    parts = make_window()
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)
    places.append(KnownPlace(PlaceKind.CARD, tmp_path, "CARD"))

    parts.window.show_page("find")
    parts.window.show_page("start")
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)

    assert button_named(parts.start_page, "Add CARD").isEnabled()


def test_several_folders_are_chosen_at_once(page: StartPage, tmp_path: Path) -> None:
    pictures = standard_folder(PlaceKind.PICTURES)
    pictures.mkdir(parents=True)
    page.choose_folder()
    (dialog,) = page.findChildren(FolderDialog)

    assert Path(dialog.directory().absolutePath()) == pictures
    files = child_of(dialog, QListView, "listView")
    assert files.selectionMode() is QListView.SelectionMode.ExtendedSelection
    dialog.filesSelected.emit([str(tmp_path / "a"), str(tmp_path / "b")])
    dialog.reject()
    assert [folder.path.name for folder in page.folders] == ["a", "b"]


def test_what_is_no_folder_is_refused_in_words(page: StartPage, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    photo = tmp_path / "photo.jpg"
    photo.touch()
    folder_url, photo_url = (
        QUrl.fromLocalFile(str(path)).toString() for path in (tmp_path / "folder", photo)
    )

    drop(page, photo_url)
    assert any("Only folders can be scanned" in text for text in shown_texts(page))
    drop(page, folder_url, photo_url, "https://example.org/photo.jpg")
    assert [folder.path for folder in page.folders] == [tmp_path / "folder"]
    assert any("aren't folders: 2" in text for text in shown_texts(page))
    drop(page, folder_url)
    assert f"{tmp_path / 'folder'} is already in the list." in shown_texts(page)
    assert len(page.folders) == 1


def test_the_place_to_drop_lights_up(page: StartPage) -> None:
    data = dragged("https://example.org")
    action = Qt.DropAction.CopyAction
    page.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), action, data, LEFT, MODIFIERS))
    assert page.findChild(QFrame, "zone_over") is not None
    page.dragLeaveEvent(QDragLeaveEvent())
    assert page.findChild(QFrame, "zone_over") is None


def test_recent_scans_say_when_and_how_much(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    past = PastScan((ScanFolder(tmp_path, is_reference=True),), now, 1234, 56)
    page.show_recent((past,))

    texts = shown_texts(page)
    assert "1,234 photos · 56 groups" in texts
    assert day_in_words(now.astimezone()) in texts
    qtbot.mouseClick(button_named(page, f"Choose {tmp_path.name} again"), LEFT)
    assert page.folders == past.folders


def test_days_are_named_as_a_person_would() -> None:
    now = datetime.now(UTC).astimezone().replace(hour=12)

    assert day_in_words(now) == f"Today, 12:{now:%M}"
    assert day_in_words(now - timedelta(days=1)).startswith("Yesterday, 12:")
    assert day_in_words(now - timedelta(days=2)) == moment_in_words(now - timedelta(days=2))
    assert day_in_words(now + timedelta(days=1)) == moment_in_words(now + timedelta(days=1))
