"""Start and Scan as a person uses them; the window is up before torch is."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QMessageBox, QRadioButton
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.theme import DARK, LIGHT, Palette, stylesheet
from core.errors import DatabaseError
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress, Stage
from core.records import Level, Problem, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.reasons import Database, DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.wording.reasons import Reason
from tests.app.conftest import button_named, child_of, shown_texts, until_cancelled

Make = Callable[..., Parts]
EMPTY = ScanResult(
    3, {"embedding": 0.5}, (Problem(Path("/p/broken.jpg"), Reason.of(PhotoProblem.EMPTY)),), ()
)


def test_folders_are_dropped_set_as_reference_and_scanned(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    scanned: list[ScanSettings] = []

    def scan(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        scanned.append(settings)
        return EMPTY

    parts = make_window(scan)
    page = parts.start_page
    assert not page.scan_button.isEnabled()
    for name in ("new", "keep"):
        (tmp_path / name).mkdir()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        page.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    page.findChildren(QComboBox)[1].setCurrentIndex(1)
    levels = page.findChildren(QRadioButton)
    next(level for level in levels if level.text().startswith("Similar shots")).setChecked(True)
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        qtbot.mouseClick(page.scan_button, Qt.MouseButton.LeftButton)

    assert scanned[0].folders == (
        ScanFolder(tmp_path / "new"),
        ScanFolder(tmp_path / "keep", is_reference=True),
    )
    assert scanned[0].level is Level.SIMILAR
    assert "No duplicates found" in shown_texts(parts.results_page)
    assert "The file is empty." in child_of(parts.scan_page, QListWidget).item(0).text()


def test_a_scan_pauses_resumes_and_is_cancelled(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    counted = threading.Event()

    def endless(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        progress.begin(Stage.EMBEDDING, 1000)
        while True:
            progress.advance(0)
            counted.set()

    parts = make_window(endless)
    parts.scans.open_folder(tmp_path)
    assert counted.wait(60)
    pause = button_named(parts.scan_page, "Pause")
    parts.scan_page.pause_toggled.emit()
    assert pause.text() == "Resume"
    parts.scan_page.pause_toggled.emit()
    assert pause.text() == "Pause"

    with qtbot.waitSignal(parts.scans.stopped, timeout=60_000):
        qtbot.mouseClick(button_named(parts.scan_page, "Cancel"), Qt.MouseButton.LeftButton)
    assert not parts.scans.is_running
    assert parts.start_page.isVisible()


def test_an_error_of_the_environment_is_a_sentence(
    qtbot: QtBot, make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: texts.append(box.text()))

    def failing(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        raise DatabaseError(
            DatabaseProblem.OF, database=Database.CACHE, reason=DatabaseProblem.DISK_FULL
        )

    parts = make_window(failing)
    with qtbot.waitSignal(parts.scans.stopped, timeout=60_000):
        parts.scans.open_folder(tmp_path)

    assert texts == ["The cache: The disk is full."]


def test_closing_in_mid_scan_asks_first(
    qtbot: QtBot, make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    buttons = QMessageBox.StandardButton
    answers = iter([buttons.No, buttons.Yes])
    monkeypatch.setattr(QMessageBox, "exec", lambda box: next(answers))
    parts = make_window(until_cancelled)
    parts.scans.open_folder(tmp_path)

    assert parts.window.close() is False
    assert parts.scans.is_running
    assert parts.window.close() is True
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)


def test_a_newcomer_is_told_what_this_is_and_tries_the_demo(
    qtbot: QtBot, make_window: Make, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []
    monkeypatch.setattr("core.demo.write_demo", lambda folder, progress: written.append(folder))
    scanned: list[ScanSettings] = []

    def scan(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        scanned.append(settings)
        with closing(open_store(places.store_file)) as store:
            ScanHistory(store).add(settings.folders, 3, 0)
        return EMPTY

    parts = make_window(scan)
    page = parts.start_page
    assert not page.first_run.isVisible()
    parts.scans.load_recent()
    qtbot.waitUntil(page.first_run.isVisible, timeout=60_000)
    texts = [label.text() for label in page.first_run.findChildren(QLabel)]
    assert len(texts) == 3
    assert "you can undo it" in texts[-1]
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        qtbot.mouseClick(page.demo_button, Qt.MouseButton.LeftButton)

    assert scanned[0].folders == (ScanFolder(written[0]),)
    parts.window.show_page("start")
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)
    assert not page.first_run.isVisible()


def test_the_window_comes_up_without_torch() -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QSettings;"
        "from PySide6.QtWidgets import QApplication; from app.main import build_window;"
        "from core.paths import Places; from tests.folder_trash import FolderTrash;"
        "a = QApplication([]);"
        "p = build_window(Places.of_user(), FolderTrash(Path('x')), QSettings());"
        "p.window.show(); a.processEvents();"
        "sys.exit('torch' in sys.modules or 'hnswlib' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_text_can_be_read_on_every_surface(palette: Palette) -> None:
    """WCAG 2.1: a contrast of 4.5 for text."""

    def luminance(code: str) -> float:
        parts = (QColor(code).redF(), QColor(code).greenF(), QColor(code).blueF())
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(first: str, second: str) -> float:
        high, low = sorted((luminance(first), luminance(second)), reverse=True)
        return (high + 0.05) / (low + 0.05)

    for surface in (palette.window, palette.panel, palette.raised):
        assert contrast(palette.text, surface) >= 4.5
        assert contrast(palette.secondary, surface) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert "$" not in stylesheet(palette)
