"""Equal videos as people see them: found, shown by words, moved to the trash and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.pair_pictures import PairLoader
from app.parts import Parts
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.review.reasons import Fact
from core.settings import ScanSettings
from tests.app.conftest import cell, shown_texts
from tests.app.test_acting import front, summary_of
from tests.app.test_review import Make, move_marked, press
from tests.core.jobs.test_video_copies import put
from tests.core.photo_files.test_video_facts import video


@pytest.fixture
def parts(qtbot: QtBot, make_window: Make, tmp_path: Path) -> Parts:
    """A window over a scan of two equal videos, and two of a kind whose length isn't known."""
    for name in ("a.mp4", "deep/er/b.mp4"):
        put(tmp_path / "photos" / name, video(75))
    for name in ("a.mkv", "deep/er/b.mkv"):
        put(tmp_path / "photos" / name, b"Matroska")

    def scan_bytes(
        settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
    ) -> ScanResult:
        return scan(settings, places, progress, decoder=decoder)

    parts = make_window(scan_bytes)
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        parts.scans.scan([ScanFolder(tmp_path / "photos")], Level.EXACT)
    parts.window.show_page("review")
    return parts


def test_a_video_is_shown_by_its_name_length_and_size(qtbot: QtBot, parts: Parts) -> None:
    assert any("4 video" in words.text() for words in parts.scan_page.findChildren(QLabel))
    page = parts.review_page
    first = page.list.model().index(0, 0)
    assert "2 video" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    view = page.cards[0].view
    qtbot.waitUntil(lambda: view.sentence.startswith("Video, 1:15"), timeout=60_000)
    assert not view.grab().isNull()  # and painted
    facts = page.facts
    length = next(
        row for row in range(facts.rowCount()) if cell(facts, row, 0).text() == Fact.LENGTH.sentence
    )
    qtbot.waitUntil(lambda: cell(facts, length, 1).text() == "1:15", timeout=60_000)


def test_a_video_goes_to_the_trash_and_comes_back(
    qtbot: QtBot, parts: Parts, tmp_path: Path
) -> None:
    copy = tmp_path / "photos/deep/er/b.mp4"
    content = copy.read_bytes()
    press(qtbot, parts, Qt.Key.Key_Return)
    totals = parts.review_page.totals
    assert totals.marked.text() == "1 video marked"
    parts.review_page.auto_mark_requested.emit()
    qtbot.waitUntil(lambda: parts.reviews.auto_mark.preview is not None, timeout=60_000)
    preview = parts.reviews.auto_mark.preview
    assert preview is not None and preview.mark_button.text() == "Mark 1 video"
    preview.reject()
    front(qtbot, parts)
    summary = summary_of(qtbot, parts)
    assert summary.title.text() == "Remove 1 video?"
    assert any("Staying in place: 1 video." in text for text in shown_texts(summary))
    summary.reject()
    front(qtbot, parts)
    move_marked(qtbot, parts)
    assert not copy.exists()

    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert copy.read_bytes() == content


def test_nothing_is_decoded_or_compared_by_what_it_shows(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Decoder, "decode", lambda *_: pytest.fail("a video was decoded"))
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    card = parts.review_page.cards[0]
    card.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    )
    words = {
        action.text() for menu in parts.review_page.findChildren(QMenu) for action in menu.actions()
    }
    assert "Show in folder" in words
    assert not words & {"Find similar photos", "Compare"}
    answer = PairLoader(parts.jobs, parts.jobs).request((Path("a.mp4"), Path("b.mp4")))
    assert isinstance(answer, str)
    assert "bytes alone" in answer
