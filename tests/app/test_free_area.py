"""The window fits every screen: nothing that can be pressed is ever outside, in any language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.free_area import open_no_larger_than_screen, within
from app.languages import NATIVE_NAMES, install_language
from app.parts import Parts
from app.preferences import Language
from app.scan_snapshot import ScanPhase, ScanSnapshot
from app.theme import DARK, stylesheet
from core.progress import ProgressReport, Stage
from core.records import Group, Level, ScanFolder, ScanResult
from core.review.keeper import build_group
from tests.app.conftest import reviewing
from tests.conftest import holding_each_other, photo_of

Make = Callable[..., Parts]
PANELS = 70
"""Of the height a title bar and the desktop's panel take so much, in px of the window's own."""
SCREENS = (
    (1024, 600, 1.0),
    (1280, 800, 1.0),
    (1366, 768, 1.0),
    (1366, 768, 1.25),
    (1920, 1080, 1.5),
    (1920, 1080, 1.0),
    (1920, 1200, 2.0),
    (3840, 2160, 1.75),
)
NARROW = [screen for screen in SCREENS if screen[0] / screen[2] < 1100]
WIDEST = (Language.ENGLISH, Language.RUSSIAN)
"""What the layouts were made with, and the longest words; with others the wide screens only repeat
it."""


def room_on(width: int, height: int, scale: float) -> QSize:
    return QSize(int(width / scale), int(height / scale) - PANELS)


def outside(window: QWidget) -> list[str]:
    """Buttons that can be seen in part only, by their names."""
    return [
        f"{button.accessibleName() or button.text()}: {_part_seen(button, window).getRect()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and _part_seen(button, window) != button.rect()
    ]


def _part_seen(button: QAbstractButton, window: QWidget) -> QRect:
    """What scrolling brings up counts as seen; what is squeezed doesn't."""
    rect = QRect(button.rect())
    if rect.width() < button.minimumSizeHint().width():
        return QRect()
    parent = button.parentWidget()
    scrolled = False
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        scrolled = scrolled or (isinstance(area, QScrollArea) and parent is area.viewport())
        parent = area
    if scrolled:
        across = QRect(button.mapTo(window, rect.topLeft()), rect.size())
        return rect if across.left() >= 0 and across.right() < window.width() else QRect()
    return button.visibleRegion().boundingRect()


@pytest.fixture
def six_photos(save_photo: Callable[..., Path]) -> ScanResult:
    """As many as ever stand side by side."""
    photos = [photo_of(save_photo(f"{at}.jpg", 9, (160 - at, 120))) for at in range(6)]
    held = holding_each_other(photos)
    group: Group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.97, 0.9, holders=held)
    return ScanResult(6, {}, (), (group,))


def fill(parts: Parts, result: ScanResult, folder: Path) -> None:
    """Every page has something to show."""
    report = ProgressReport(Stage.EMBEDDING, 12_345, 56_789, 17, 600.0)
    parts.start_page.add_folder(ScanFolder(folder / "a folder with quite a long name" / "below"))
    reviewing(parts, result)
    parts.scan_page.show_snapshot(ScanSnapshot(ScanPhase.RUNNING, report))
    parts.review_page.show_notice("2 photos were moved to the trash.", undoable=True)


@pytest.mark.parametrize("language", NATIVE_NAMES)
def test_on_every_screen_every_button_is_inside(
    qapp: QApplication,
    make_window: Make,
    six_photos: ScanResult,
    tmp_path: Path,
    language: Language,
) -> None:
    translators = install_language(qapp, language)
    parts = make_window()
    qapp.setStyleSheet(stylesheet(DARK))
    fill(parts, six_photos, tmp_path)
    window = parts.window
    lost: list[str] = []
    for screen in SCREENS if language in WIDEST else NARROW:
        room = room_on(*screen)
        for name in ("start", "scan", "results", "review", "compare", "find", "teach"):
            window.resize(room)
            window.show_page(name)
            for _ in range(3):
                QApplication.processEvents()
            assert window.size() == room, f"{name} needs more than {screen}"
            lost += [f"{screen} {name}: {words}" for words in outside(window)]
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")

    assert not lost, "\n".join(lost)


def test_a_dialog_gives_way_where_the_screen_is_low(
    qtbot: QtBot, make_window: Make, six_photos: ScanResult
) -> None:
    """That of the offscreen platform is 800 px high and wide."""
    reviewing(parts := make_window(), six_photos)
    parts.settings.open()
    dialog = parts.settings.dialog
    assert dialog is not None
    assert dialog.minimumSize() == QSize(640, 640)
    tall = QDialog(parts.window)
    tall.setMinimumSize(900, 900)

    open_no_larger_than_screen(tall)

    assert tall.minimumSize() == QSize(0, 0)
    assert max(tall.size().toTuple()) < 800


def test_no_dialog_needs_more_than_the_smallest_screen(
    qtbot: QtBot, make_window: Make, six_photos: ScanResult
) -> None:
    parts = reviewing(make_window(), six_photos)
    parts.settings.open()
    parts.reviews.history.open()
    parts.review_page.auto_mark_requested.emit()
    parts.review_page.rules_requested.emit()
    parts.review_page.not_duplicates_requested.emit()
    parts.window.show_keys()
    parts.tools.trainings.open_heads()
    busy = (parts.runner, parts.tools.runner, parts.tools.training_runner)
    qtbot.waitUntil(lambda: not any(runner.is_busy for runner in busy), timeout=60_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # how far jobs were
    room = min(room_on(*screen).height() for screen in SCREENS)
    dialogs = parts.window.findChildren(QDialog)
    assert len(dialogs) == 7
    for dialog in dialogs:
        dialog.setMinimumSize(0, 0)  # as on a screen that is too small for what it asks for
        QApplication.processEvents()

        assert dialog.minimumSizeHint().height() <= room, type(dialog).__name__
        dialog.close()


OPENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from app.free_area import LATE_FRAME
from app.main import build_window, follow_theme
from core.paths import Places
from tests.folder_trash import FolderTrash

application = QApplication([])
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
parts = build_window(Places.of_user(), FolderTrash(Path("x")), settings)
follow_theme(application, parts)
parts.window.show()
loop = QEventLoop()
QTimer.singleShot(LATE_FRAME + 200, loop.quit)
loop.exec()
free, frame = parts.window.screen().availableGeometry(), parts.window.frameGeometry()
print(*free.size().toTuple(), *parts.window.size().toTuple(), free.contains(frame))
parts.window.close()
"""


@pytest.mark.parametrize("width, height, scale", [(1024, 600, 1), (1920, 1200, 2)])
def test_it_opens_within_its_screen(tmp_path: Path, width: int, height: int, scale: int) -> None:
    """In a process of its own: a scale is chosen before Qt starts."""
    screen = {"name": "only", "x": 0, "y": 0, "width": width, "height": height}
    more = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [{**screen, **more}]}))
    known = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_SCALE_FACTOR": str(scale),
    }
    process = subprocess.run(
        [sys.executable, "-c", OPENS, str(tmp_path / "preferences.ini")],
        env={**os.environ, **known},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    free_width, free_height, *size, inside = process.stdout.split()
    assert (int(free_width), int(free_height)) == (width // scale, height // scale)
    assert inside == "True"
    assert int(size[0]) > 900
    assert int(size[1]) > 500


RECTS = st.builds(
    QRect,
    st.integers(-5000, 5000),
    st.integers(-5000, 5000),
    st.integers(1, 5000),
    st.integers(1, 5000),
)


@given(RECTS, RECTS)
def test_what_is_wanted_is_moved_before_it_is_made_smaller(wanted: QRect, free: QRect) -> None:
    placed = within(wanted, free)

    assert free.contains(placed)
    assert placed.size() == wanted.size().boundedTo(free.size())
    assert placed == wanted or not free.contains(wanted)
