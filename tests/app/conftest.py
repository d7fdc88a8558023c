"""The real window over a result that is made here, with a trash of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.languages import install_language
from app.main import build_window
from app.parts import Parts
from app.preferences import Language
from core import devices
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import ContentHash, Group, Level, Member, Photo, PhotoFacts, ScanResult
from core.review.keeper import build_group
from core.review.reasons import KeeperReason
from core.settings import Device, ScanSettings
from core.wording.reasons import Reason
from tests.conftest import FakeScorer, holding_each_other, photo_of
from tests.folder_trash import FolderTrash

Make = Callable[..., Parts]
Child = TypeVar("Child", bound=QWidget)


def _qt_loses_none() -> bool:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(100):
        thing.setObjectName("x")
    return sys.getrefcount(None) < before - 50


long_story = pytest.mark.skipif(
    _qt_loses_none(),
    reason="this PySide6 gives up a reference to None with each call, and Python ends with a crash "
    "in mid-story; `make test` installs one that does not",
)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """Also where the tests run on another desktop."""
    translators = install_language(qapp, Language.ENGLISH)
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")


@pytest.fixture
def make_window(
    qtbot: QtBot,
    places: Places,
    trash: FolderTrash,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Make]:
    windows: list[Parts] = []
    # The screen of the offscreen platform is smaller than any; test_free_area brings its own.
    monkeypatch.setattr("app.main_window.keep_within_screen", lambda window: None)

    def make(
        scan: Callable[[ScanSettings, Places, Progress, Decoder], ScanResult] | None = None,
    ) -> Parts:
        preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
        chosen = {"scan": scan} if scan else {}
        parts = build_window(places, trash, preferences, load_scorer=FakeScorer, **chosen)
        # the end of a test asks nobody what is to become of marks
        qtbot.addWidget(parts.window, before_close_func=lambda window: parts.window.closing.emit())
        parts.window.show()
        qtbot.waitExposed(parts.window)
        windows.append(parts)
        return parts

    yield make
    for parts in windows:
        parts.window.closing.emit()


@pytest.fixture
def three_groups(save_photo: Callable[..., Path]) -> ScanResult:
    """Two exact copies; three of one photo; two similar shots."""

    def photos(*names: str, content: bytes) -> list[Photo]:
        return [photo_of(save_photo(name, content[0])) for name in names]

    exact = photos("exact/a.jpg", "exact/b.jpg", content=b"1")
    edits = [photo_of(save_photo(f"edits/{at}.jpg", 9, (160 - at, 120))) for at in range(3)]
    shots = [photo_of(save_photo(f"shots/{at}.jpg", at + 20)) for at in range(2)]
    groups = (
        build_group(Level.EXACT, exact, lambda a, b: 1.0, 1.0),
        build_group(
            Level.SAME_PHOTO, edits, lambda a, b: 0.97, 0.95, holders=holding_each_other(edits)
        ),
        build_group(Level.SIMILAR, shots, lambda a, b: 0.4, 0.4),
    )
    return ScanResult(7, {"embedding": 1.0}, (), groups)


def until_cancelled(
    settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
) -> ScanResult:
    """A scan that waits until it is cancelled."""
    progress.pause()
    progress.check()
    raise AssertionError("it was resumed")


def many_groups(count: int) -> ScanResult:
    """Groups of files that don't exist: for lists and totals."""
    groups, facts = [], PhotoFacts(160, 120, "JPEG")
    why = Reason.of(KeeperReason.SAME_BYTES)
    for number in range(count):
        content = ContentHash(str(number).encode().ljust(32, b"\0"))
        paths = [Path(f"/none/{number:06}-{at}.jpg") for at in range(2)]
        members = tuple(
            Member(Photo(path, content, 1000, 1, facts), 1.0, at == 0, why)
            for at, path in enumerate(paths)
        )
        groups.append(Group(Level.EXACT, members, 1.0, 1000))
    return ScanResult(2 * count, {}, (), tuple(groups))


def shown_texts(widget: QWidget) -> list[str]:
    """What the labels on ``widget`` say that can be seen now."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button_named(widget: QWidget, name: str) -> QAbstractButton:
    """The button on ``widget`` that can be seen and has this accessible name."""
    buttons = widget.findChildren(QAbstractButton)
    return next(each for each in buttons if each.isVisible() and each.accessibleName() == name)


def child_of(widget: QWidget, kind: type[Child], name: str = "") -> Child:
    """What ``widget`` holds of this class, under this name if one is given."""
    child = widget.findChild(kind, name)
    assert child is not None, f"no {kind.__name__} {name}"
    return child


def cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    cell = table.item(row, column)
    assert cell is not None, f"nothing in row {row}, column {column}"
    return cell


def tree_row(tree: QTreeWidget, row: int, child: int | None = None) -> QTreeWidgetItem:
    entry = tree.topLevelItem(row)
    if entry is not None and child is not None:
        entry = entry.child(child)
    assert entry is not None, f"no row {row}, child {child}"
    return entry


def reviewing(parts: Parts, result: ScanResult) -> Parts:
    parts.reviews.open(result)
    parts.window.enable_page("review", enabled=True)
    parts.window.show_page("review")
    return parts


@pytest.fixture
def parts(make_window: Make, three_groups: ScanResult) -> Parts:
    return reviewing(make_window(), three_groups)


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has a graphics card; torch is not asked, which takes seconds to load."""
    known = (Device.CUDA, Device.CPU)
    monkeypatch.setattr(devices, "devices_present", lambda: known)
