"""The whole job with the real weights: the demo library is scanned, and its truth is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from app.main import build_window
from core.demo import DemoTruth, write_demo
from core.demo.reasons import DemoProblem
from core.errors import UnusableInput
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder, ScanResult
from core.settings import ScanSettings
from core.wording.reasons import Reason
from tests.conftest import SHARED
from tests.folder_trash import FolderTrash

SUITE = SHARED / "photos" / "suite"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DemoTruth]:
    folder = tmp_path_factory.mktemp("demo")
    return folder, write_demo(folder, Progress())


def groups_of(result: ScanResult, top: Path) -> list[set[str]]:
    return [
        {member.photo.path.relative_to(top).as_posix() for member in group.members}
        for group in result.groups
    ]


def test_every_planted_copy_is_grouped_and_no_look_alike(
    demo: tuple[Path, DemoTruth], places: Places
) -> None:
    folder, truth = demo

    result = scan(ScanSettings((ScanFolder(folder),)), places, Progress())

    groups = groups_of(result, folder)
    assert sorted(map(sorted, groups)) == sorted(map(sorted, truth.groups))
    for first, second in truth.look_alikes:
        assert not any({first, second} <= group for group in groups)
    problems = {problem.path.relative_to(folder).as_posix() for problem in result.problems}
    assert problems == set(truth.problems)
    going = {
        member.photo.path.relative_to(folder).as_posix()
        for group in result.groups
        for member in group.members
        if not member.keep
    }
    assert {"Downloads/apples-frame.jpg", "Downloads/noon-final.jpg"} <= going
    with_words = {path for path, kind in truth.edits.items() if kind in ("captioned", "screenshot")}
    assert with_words and not with_words & going


def test_the_window_scans_marks_trashes_and_brings_back(
    qtbot: QtBot, demo: tuple[Path, DemoTruth], places: Places, tmp_path: Path
) -> None:
    folder, _ = demo
    preferences = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    parts = build_window(places, FolderTrash(folder.parent / "own trash"), preferences)
    qtbot.addWidget(parts.window, before_close_func=lambda window: parts.window.closing.emit())
    parts.window.show()
    for name in ("2023 Carpathians", "Backup", "Kitchen"):  # a third of it
        parts.start_page.add_folder(ScanFolder(folder / name))
    with qtbot.waitSignal(parts.scans.finished, timeout=120_000):
        qtbot.mouseClick(parts.start_page.scan_button, Qt.MouseButton.LeftButton)
    assert parts.window.page == "results"
    parts.results_page.review_requested.emit()
    assert parts.window.page == "review"

    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    parts.review_page.auto_mark_requested.emit()
    qtbot.waitUntil(lambda: parts.reviews.auto_mark.preview is not None, timeout=60_000)
    preview = parts.reviews.auto_mark.preview
    assert preview is not None
    qtbot.mouseClick(preview.mark_button, Qt.MouseButton.LeftButton)
    marked = [request.photo.path for request in parts.reviews.session.removals()]
    assert marked
    qtbot.mouseClick(parts.review_page.remove_button, Qt.MouseButton.LeftButton)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, Qt.MouseButton.LeftButton)
    assert not any(path.exists() for path in marked)

    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        parts.review_page.undo_requested.emit()
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before
    parts.review_page.undo_requested.emit()
    assert parts.reviews.session.totals.marked == 0
    assert parts.window.close()  # nothing is marked: nobody is asked


def test_the_demo_is_never_written_over_other_files(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"mine")

    with pytest.raises(UnusableInput) as refusal:
        write_demo(tmp_path, Progress())
    assert refusal.value.reason == Reason.of(DemoProblem.NOT_EMPTY, path=tmp_path)

    assert [file.name for file in tmp_path.iterdir()] == ["holiday.jpg"]


@pytest.mark.skipif(not SUITE.is_dir(), reason="the shared photo sets are not here")
@pytest.mark.parametrize("number", range(4))
def test_the_suite_of_a_peer(places: Places, number: int) -> None:
    suite = json.loads((SUITE / "truth.json").read_text())["suites"][number]
    top = SUITE / suite["dir"]

    result = scan(ScanSettings((ScanFolder(top),)), places, Progress())

    groups = groups_of(result, SUITE)
    for copies in suite["same"]:
        assert any(set(copies) <= group for group in groups), copies
    for group in groups:
        assert len(group & set(suite["different"])) <= 1
    listed = {problem.path.relative_to(SUITE).as_posix() for problem in result.problems}
    assert listed == set(suite.get("unreadable", ()))
