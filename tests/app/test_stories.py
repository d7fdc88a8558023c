"""Whole stories, from the folders to the trash, as different people live them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.parts import Parts
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from tests.app.conftest import cell, long_story
from tests.app.test_review import Make, settled

CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = long_story


def exactly(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
) -> ScanResult:
    """The real scan; at this level it needs no weights."""
    assert settings.level is Level.EXACT
    return scan(settings, places, progress, decoder=decoder)


@pytest.fixture
def library(tmp_path: Path, save_photo: Callable[..., Path]) -> Path:
    """Three photos, each in a second folder too."""
    for number in range(3):
        photo = save_photo(f"new/{number}.jpg", number)
        copy = tmp_path / "photos" / "archive" / photo.name
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(photo, copy)
    return tmp_path / "photos"


def type_key(qtbot: QtBot, parts: Parts, key: Qt.Key, modifier: Qt.KeyboardModifier | None) -> None:
    """To whatever has the focus, as a keyboard does."""
    window = QApplication.activeModalWidget() or parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    target: QWidget = window.focusWidget() or window
    qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_a_person_without_a_mouse_scans_decides_removes_and_undoes(
    qtbot: QtBot, make_window: Make, library: Path
) -> None:
    parts = make_window(exactly)
    parts.preferences.level = Level.EXACT
    parts.start_page.add_folder(ScanFolder(library))

    def keys(*pressed: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in pressed:
            type_key(qtbot, parts, key, modifier)

    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        keys(Qt.Key.Key_R, modifier=CONTROL)
    assert parts.window.page == "results"
    keys(Qt.Key.Key_Return)  # review groups
    assert parts.window.page == "review"
    session = parts.reviews.session
    settled(qtbot, parts)

    keys(Qt.Key.Key_Return)  # accept, next
    keys(Qt.Key.Key_N)  # not duplicates, next
    keys(Qt.Key.Key_2)  # mark one by its number
    assert (session.totals.marked, session.totals.decided) == (2, 2)
    marked = [request.photo.path for request in session.removals()]
    keys(Qt.Key.Key_Return, modifier=CONTROL)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    for _ in range(20):
        if summary.focusWidget() is summary.move_button:
            break
        keys(Qt.Key.Key_Tab)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        keys(Qt.Key.Key_Space)
    settled(qtbot, parts)
    assert not any(path.exists() for path in marked)

    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        keys(Qt.Key.Key_Z, modifier=CONTROL)
    settled(qtbot, parts)
    keys(Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=CONTROL)  # three steps back
    settled(qtbot, parts)
    assert all(path.exists() for path in marked)
    assert (session.totals.marked, session.totals.decided) == (0, 0)


def test_a_person_with_an_archive_never_loses_a_photo_of_it(
    qtbot: QtBot, make_window: Make, library: Path
) -> None:
    parts = make_window(exactly)
    page = parts.start_page
    page.add_folder(ScanFolder(library / "new"))
    page.add_folder(ScanFolder(library / "archive"))
    page.findChildren(QComboBox)[1].setCurrentIndex(1)  # a reference
    page.level = Level.EXACT
    archive = {file: file.read_bytes() for file in (library / "archive").iterdir()}
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        qtbot.mouseClick(page.scan_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)
    session = parts.reviews.session
    assert all(group.keeper.is_reference for group in session.groups)

    vanished = session.groups[1].members[1].photo.path
    for _ in session.groups:
        parts.review_page.accept_requested.emit()
    vanished.unlink()  # between the scan and the trash
    parts.review_page.removal_requested.emit()
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    result = parts.reviews.removal.result
    assert result is not None
    assert result.table.rowCount() == 1
    assert cell(result.table, 0, 0).text() == vanished.name
    result.close()
    assert list((library / "new").iterdir()) == []
    assert {file: file.read_bytes() for file in (library / "archive").iterdir()} == archive
