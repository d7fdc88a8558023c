"""Preferences as people use them: what they choose holds at once, and at the next start."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.main import follow_theme
from app.parts import Parts
from app.preferences import Language, Preferences, Theme, ThumbnailSize
from app.theme import DARK, LIGHT
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from app.widgets.preferences_dialog import PreferencesDialog
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.settings import Device, KeeperRule, Precision, ScanSettings
from core.storage.database import open_cache, open_store
from core.storage.upkeep import clear_cache, sizes_of
from tests.app.conftest import cell, shown_texts, until_cancelled
from tests.app.test_review import Make

CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("computer")
EMPTY = ScanResult(0, {}, (), ())


def opened(qtbot: QtBot, parts: Parts) -> PreferencesDialog:
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    qtbot.keyClick(parts.window, Qt.Key.Key_Comma, CONTROL)
    dialog = parts.settings.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.device.isEnabled, timeout=60_000)
    qtbot.waitUntil(lambda: not parts.tools.runner.is_busy, timeout=60_000)
    return dialog


def choose(qtbot: QtBot, box: object, value: object) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def test_what_is_chosen_holds_for_the_next_scan(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    scanned: list[ScanSettings] = []

    def scan(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        scanned.append(settings)
        return EMPTY

    parts = make_window(scan)
    dialog = opened(qtbot, parts)
    offered = [dialog.device.itemData(at) for at in range(dialog.device.count())]
    assert offered == [Device.AUTO, Device.CUDA, Device.CPU]
    choose(qtbot, dialog.device, Device.CPU)
    choose(qtbot, dialog.precision, Precision.FULL)
    choose(qtbot, dialog.level, Level.EXACT)
    dialog.threads.setValue(3)
    qtbot.keyClicks(dialog.skipped_names.names, "Exports")
    dialog.accept()
    assert parts.settings.dialog is None
    assert parts.start_page.level is Level.EXACT

    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        parts.scans.open_folder(tmp_path)

    assert scanned[0].folders == (ScanFolder(tmp_path),)
    assert scanned[0].device is Device.CPU
    assert scanned[0].precision is Precision.FULL
    assert scanned[0].threads == 3
    assert scanned[0].skipped_names == ("Exports",)
    assert scanned[0].level is Level.EXACT


def test_folders_to_skip_are_checked_as_they_are_typed_and_kept(
    qtbot: QtBot, parts: Parts, tmp_path: Path
) -> None:
    dialog = opened(qtbot, parts)
    editor = dialog.skipped_names
    hint = editor.note.text()
    editor.names.setPlainText(" Exports \n\n*.cache\nExports")
    assert parts.preferences.skipped_names == ("Exports", "*.cache")

    for useless in ("a/b", "*", ".", "x" * 300):
        editor.names.setPlainText(f"Exports\n{useless}")
        assert "can't be the name of a folder to skip" in editor.note.text()
        assert parts.preferences.skipped_names == ("Exports", "*.cache")  # as it was
    editor.names.setPlainText("Exports")
    assert editor.note.text() == hint
    dialog.accept()

    again = opened(qtbot, parts)
    assert again.skipped_names.names.toPlainText() == "Exports"
    kept = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    assert Preferences(kept).skipped_names == ("Exports",)
    kept.setValue("scan/skipped-names", "*")  # by another hand
    assert Preferences(kept).skipped_names == ()


def test_theme_and_thumbnails_change_at_once(
    qtbot: QtBot, parts: Parts, qapp: QApplication
) -> None:
    follow_theme(qapp, parts)
    try:
        dialog = opened(qtbot, parts)
        choose(qtbot, dialog.theme, Theme.LIGHT)
        assert parts.review_page.palette_tokens == LIGHT
        view = parts.review_page.cards[0].view
        assert view.border == LIGHT.keep
        choose(qtbot, dialog.theme, Theme.DARK)
        assert parts.review_page.palette_tokens == DARK
        name = cell(parts.review_page.facts, 0, 0)
        assert name.foreground().color().name() == DARK.secondary
        assert view.border == DARK.keep
        assert DARK.window in qapp.styleSheet()
        rows = parts.review_page.list
        before = rows.visualRect(rows.model().index(0, 0)).height()
        choose(qtbot, dialog.thumbnails, ThumbnailSize.LARGE)
        after = lambda: rows.visualRect(rows.model().index(0, 0)).height()  # noqa: E731
        qtbot.waitUntil(lambda: after() > before, timeout=60_000)
        choose(qtbot, dialog.theme, Theme.SYSTEM)
        dialog.accept()
    finally:
        qapp.setStyleSheet("")


def test_the_cache_is_cleared_when_asked_and_decisions_stay(
    qtbot: QtBot, make_window: Make, places: Places
) -> None:
    with_rows(places)
    store = places.store_file.read_bytes()
    parts = make_window()
    dialog = opened(qtbot, parts)
    dialog.tabs.setCurrentWidget(dialog.places)
    sizes = [text for text in shown_texts(dialog.places) if re.fullmatch(r"[\d.]+ [KMG]?B", text)]
    assert len(sizes) == 3
    qtbot.mouseClick(dialog.places.clear_button, Qt.MouseButton.LeftButton)
    question = dialog.places.question
    assert question is not None
    assert "Your photos, verdicts, heads" in question.informativeText()
    button_of(question, "Clear").click()
    qtbot.waitUntil(lambda: "freed" in dialog.places.result.text(), timeout=60_000)

    assert cached_photos(places) == 0
    assert places.store_file.read_bytes() == store
    dialog.accept()


def test_clearing_the_cache_waits_for_the_scan(
    qtbot: QtBot, make_window: Make, places: Places, tmp_path: Path
) -> None:
    with_rows(places)
    parts = make_window(until_cancelled)
    parts.scans.open_folder(tmp_path)
    dialog = opened(qtbot, parts)
    dialog.places.clear_agreed.emit()

    assert "scan is running" in dialog.places.result.text()
    assert cached_photos(places) == 1
    dialog.accept()
    with qtbot.waitSignal(parts.scans.stopped, timeout=60_000):
        parts.scans.cancel()


def test_preferences_come_back_and_nonsense_counts_as_not_set(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "some.ini"), QSettings.Format.IniFormat)
    first = Preferences(settings)
    first.language, first.threads = Language.UKRAINIAN, 5
    settings.sync()
    kept = Preferences(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert (kept.language, kept.threads) == (Language.UKRAINIAN, 5)

    settings.setValue("scan/threads", "many")
    settings.setValue("scan/device", "abacus")
    settings.setValue("look/theme", 7)
    not_set = Preferences(QSettings(str(tmp_path / "empty.ini"), QSettings.Format.IniFormat))
    for name in ("threads", "device", "theme"):
        assert getattr(first, name) == getattr(not_set, name)


def test_keeper_rules_are_changed_from_preferences(qtbot: QtBot, make_window: Make) -> None:
    parts = make_window()
    dialog = opened(qtbot, parts)
    dialog.rules_requested.emit()
    (rules,) = dialog.findChildren(KeeperRulesDialog)
    rules.rules.item(0).setCheckState(Qt.CheckState.Unchecked)
    rules.save_button.click()

    assert KeeperRule.FOLDER_ORDER not in parts.preferences.keeper_rules.order
    dialog.accept()


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    first = make_window()
    first.window.show_page("compare")
    first.review_page.splitter.setSizes([420, 800])
    first.review_page.splitter.splitterMoved.emit(420, 1)
    assert first.window.close()

    again = make_window()
    assert again.window.page == "compare"
    left, right = again.review_page.splitter.sizes()
    was = first.review_page.splitter.sizes()
    assert abs(left / (left + right) - was[0] / sum(was)) < 0.02
    again.window.enable_page("review", enabled=True)
    again.window.show_page("review")
    assert again.window.close()
    assert make_window().window.page == "start"  # Review would be empty


def test_columns_come_back_as_wide_as_they_were_made(qtbot: QtBot, make_window: Make) -> None:
    parts = make_window()
    history = parts.reviews.history
    history.open()
    assert history.dialog is not None
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)
    history.dialog.tree.header().resizeSection(1, 333)
    history.dialog.accept()
    history.open()
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)

    assert history.dialog.tree.columnWidth(1) == 333
    history.dialog.accept()


def test_sizes_count_the_log_once(places: Places, tmp_path: Path) -> None:
    inside = Places(tmp_path / "cache", tmp_path / "data", tmp_path / "cache" / "log")
    inside.log_folder.mkdir(parents=True)
    (inside.log_folder / "a.log").write_bytes(b"x" * 10)
    (inside.cache_folder / "b").write_bytes(b"x" * 7)

    sizes = sizes_of(inside)

    assert (sizes.cache, sizes.data, sizes.log) == (7, 0, 10)


def test_clearing_removes_indexes_and_leaves_what_is_not_ours(places: Places) -> None:
    with_rows(places)
    for name in ("some.hnsw", "some.json", "some.candidates", "cache.sqlite.damaged", "notes.txt"):
        (places.cache_folder / name).write_bytes(b"x" * 5000)
    with_log = places.log_folder / "samelens.log"
    with_log.parent.mkdir(parents=True)
    with_log.write_text("kept")

    assert clear_cache(places) >= 20_000

    left = {file.name for file in places.cache_folder.iterdir()}
    assert left == {"cache.sqlite", "notes.txt"}
    assert with_log.exists()


def with_rows(places: Places) -> None:
    connection = open_cache(places.cache_file, lambda problem: None)
    connection.execute("INSERT INTO photo (path, size, mtime_ns) VALUES (x'61', 1, 1)")
    connection.commit()
    connection.close()
    open_store(places.store_file).close()


def cached_photos(places: Places) -> int:
    connection = open_cache(places.cache_file, lambda problem: None)
    (count,) = connection.execute("SELECT count(*) FROM photo").fetchone()
    connection.close()
    return int(count)


def button_of(box: QWidget, text: str) -> QPushButton:
    buttons: list[QPushButton] = box.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text)
