"""Nothing decided is lost: reviews are saved as they go, and gone on with another day."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.models.group_list_model import Filter, Order, Shown
from app.parts import Parts
from core.errors import DatabaseError
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.review.session_writer import SessionWriter
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.reasons import Database, DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.storage.sessions import KeptSession, Sessions
from tests.app.answers import click
from tests.app.conftest import button_named, cell, shown_texts
from tests.app.copies import copies_in, write_copies
from tests.app.test_one_window import ROOT

Make = Callable[..., Parts]
Scan = Callable[[ScanSettings, Places, Progress, Decoder], ScanResult]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sixty(tmp_path: Path, save_photo: Callable[..., Path]) -> ScanResult:
    """Groups of two copies, as a scan of the folder finds them."""
    write_copies(tmp_path / "photos", save_photo("../one.jpg"), 60)
    return copies_in(tmp_path / "photos")


def scan_of(*results: ScanResult) -> Scan:
    """Finds these, one after the other."""
    found = iter(results)
    return lambda settings, places, progress, decoder: next(found)


def scan(qtbot: QtBot, parts: Parts, folder: Path) -> None:
    with qtbot.waitSignal(parts.sessions.begun, timeout=60_000):
        parts.scans.open_folder(folder)
    parts.window.show_page("review")


def saved(qtbot: QtBot, parts: Parts) -> None:
    """All that was decided is in the store."""
    qtbot.waitUntil(lambda: not parts.saving.is_busy, timeout=60_000)
    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)


def kept(places: Places) -> list[KeptSession]:
    with closing(open_store(places.store_file)) as store:
        return Sessions(store).kept()


def go_on(qtbot: QtBot, parts: Parts, name: str) -> None:
    parts.window.show_page("start")
    saved(qtbot, parts)
    with qtbot.waitSignal(parts.sessions.opened, timeout=60_000):
        qtbot.mouseClick(button_named(parts.start_page, name), LEFT)
    saved(qtbot, parts)


def decide(parts: Parts, count: int) -> None:
    for _ in range(count):
        parts.review_page.accept_requested.emit()


def test_closes_amid_fifty_decisions_and_goes_on_the_next_day(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    page, session = parts.review_page, parts.reviews.session
    page.groups._filter.show_as(Filter(Level.EXACT, "0", None, Shown.ALL), Order.FOLDER)
    page.groups.select_group(0)
    decide(parts, 10)
    page.groups._filter.show_as(Filter(Level.EXACT, "new", None, Shown.UNDECIDED), Order.FOLDER)
    decide(parts, 38)
    page.keep_all_requested.emit()
    page.different_requested.emit()
    decisions, place = session.decisions(), parts.reviews.position
    assert session.totals.decided == 50
    click("Keep the marks for next time")
    assert parts.window.close()

    again = make_window()
    saved(qtbot, again)
    assert any("KB to free" in text for text in shown_texts(again.start_page))
    go_on(qtbot, again, "Continue: 60 groups, 50 decided")

    assert again.window.page == "review"
    assert again.reviews.session.decisions() == decisions
    assert again.reviews.session.removals() == session.removals()
    assert again.reviews.position == place
    wanted = Filter(Level.EXACT, "new", None, Shown.UNDECIDED)
    assert again.review_page.groups.filter_and_order == (wanted, Order.FOLDER)
    assert again.review_page.filter.text() == "new"
    assert again.review_page.model.rowCount() == 10


@pytest.mark.skipif(sys.platform == "win32", reason="what a kill leaves is POSIX's")
def test_a_killed_program_loses_no_decision(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path, places: Places
) -> None:
    given = [str(tmp_path / "photos"), str(tmp_path / "places"), "7"]
    program = [sys.executable, "-m", "tests.app.deciding_process", *given]
    killed = subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE)
    assert killed.stdout is not None
    try:
        assert killed.stdout.readline() == b"saved\n"
    finally:
        killed.kill()
        killed.communicate()

    parts = make_window()
    go_on(qtbot, parts, "Continue: 60 groups, 7 decided")
    assert len(parts.reviews.session.removals()) == 7
    assert parts.reviews.position.group == 7


def test_a_new_scan_keeps_the_old_review_and_takes_over_what_was_decided(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path, places: Places
) -> None:
    fewer = ScanResult(118, {}, (), sixty.groups[1:])
    parts = make_window(scan_of(sixty, fewer, fewer, sixty))
    scan(qtbot, parts, tmp_path / "photos")
    decide(parts, 3)
    scan(qtbot, parts, tmp_path / "photos" / "new")
    assert parts.reviews.session.totals.decided == 0  # of another folder
    saved(qtbot, parts)

    scan(qtbot, parts, tmp_path / "photos")

    assert parts.reviews.session.totals.decided == 2
    assert "Carried over from your last review: decisions about 2 groups." in shown_texts(
        parts.review_page
    )
    decide(parts, 4)
    scan(qtbot, parts, tmp_path / "photos")
    assert parts.reviews.session.totals.decided == 4  # two were decided already
    saved(qtbot, parts)
    assert [each.decided for each in kept(places)] == [4, 4, 0, 3]


def test_a_review_whose_photos_are_gone_opens_and_says_so_and_they_come_back(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    decide(parts, 2)
    saved(qtbot, parts)
    parts.window.closing.emit()
    drive, away = tmp_path / "photos", tmp_path / "away"
    drive.rename(away)

    again = make_window()
    go_on(qtbot, again, "Continue: 60 groups, 2 decided")
    dialog = again.sessions.left_out
    assert dialog is not None
    assert dialog.table.rowCount() == 120
    assert cell(dialog.table, 0, 1).text() == "It's gone."
    assert again.reviews.session.removals() == ()
    dialog.close()
    again.window.closing.emit()
    away.rename(drive)

    back = make_window()
    go_on(qtbot, back, "Continue: 60 groups, 2 decided")
    assert back.sessions.left_out is None
    assert len(back.reviews.session.removals()) == 2


def test_what_was_removed_is_no_news_and_counts_as_back_once_it_is(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    decide(parts, 1)
    (request,) = parts.reviews.session.removals()
    kept_elsewhere = request.photo.path.rename(tmp_path / "trashed")
    parts.reviews.removal.moved.emit((request.photo.path,), "batch")
    saved(qtbot, parts)
    parts.window.closing.emit()

    again = make_window()
    go_on(qtbot, again, "Continue: 60 groups, 1 decided")
    assert again.sessions.left_out is None
    assert again.reviews.session.totals.marked == 0
    assert again.reviews.session.decisions() == parts.reviews.session.decisions()
    again.window.closing.emit()

    kept_elsewhere.rename(request.photo.path)
    back = make_window()
    go_on(qtbot, back, "Continue: 60 groups, 1 decided")
    assert back.reviews.session.removals() == (request,)
    assert back.reviews.session.totals.decided == 0  # asked again


@pytest.mark.parametrize(
    ("answer", "closes"),
    [
        ("Keep the marks for next time", True),
        ("Don't close", False),
        ("Trash 2 photos now…", False),
    ],
)
def test_closing_with_marks_asks_once_and_loses_nothing(
    qtbot: QtBot,
    make_window: Make,
    sixty: ScanResult,
    tmp_path: Path,
    places: Places,
    answer: str,
    closes: bool,
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    decide(parts, 2)
    parts.window.show_page("start")
    click(answer)

    assert parts.window.close() is closes

    assert kept(places)[0].decided == 2
    summary = parts.reviews.removal.summary
    assert (summary is not None) == answer.startswith("Trash")
    if summary is not None:
        qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
        assert parts.window.page == "review"
        summary.reject()
    saved(qtbot, parts)


def test_closing_without_marks_asks_nothing(
    make_window: Make, qtbot: QtBot, sixty: ScanResult, tmp_path: Path
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    parts.review_page.keep_all_requested.emit()

    assert parts.window.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes say that wait for nobody."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: texts.append(box.text()))
    return texts


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Nothing can be written; called, there is room again."""
    with monkeypatch.context() as patched:

        def write(writer: SessionWriter, changes: object, place: str) -> None:
            raise DatabaseError(
                DatabaseProblem.OF, database=Database.DECISIONS, reason=DatabaseProblem.DISK_FULL
            )

        patched.setattr(SessionWriter, "_written", write)
        yield patched.undo


def test_a_full_disk_is_told_once_and_what_was_decided_is_saved_once_there_is_room(
    qtbot: QtBot,
    make_window: Make,
    sixty: ScanResult,
    tmp_path: Path,
    places: Places,
    told: list[str],
    full_disk: Callable[[], None],
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    for _ in range(3):
        decide(parts, 1)
        saved(qtbot, parts)

    (sentence,) = told
    assert "The disk is full." in sentence
    assert parts.reviews.session.totals.decided == 3
    click("Don't close")
    assert not parts.window.close()

    full_disk()
    decide(parts, 1)
    saved(qtbot, parts)
    assert kept(places)[0].decided == 4


def test_a_review_is_removed_from_start_after_a_question(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path, places: Places
) -> None:
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, tmp_path / "photos")
    saved(qtbot, parts)
    parts.window.closing.emit()
    again = make_window()
    saved(qtbot, again)
    out = button_named(again.start_page, "Remove the review of photos")

    for answer, left in (("Cancel", 1), ("Remove", 0)):
        qtbot.mouseClick(out, LEFT)
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if each.text().strip("&") == answer).click()
        saved(qtbot, again)
        assert len(kept(places)) == left
    assert not any("Continue" in text for text in shown_texts(again.start_page))


def test_two_windows_in_one_review_do_not_write_over_each_other(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path, places: Places
) -> None:
    first = make_window(scan_of(sixty))
    scan(qtbot, first, tmp_path / "photos")
    decide(first, 1)
    saved(qtbot, first)
    second = make_window()
    go_on(qtbot, second, "Continue: 60 groups, 1 decided")
    decide(second, 4)
    saved(qtbot, second)

    decide(first, 1)
    saved(qtbot, first)

    decided = second.reviews.session.totals.decided
    assert [each.decided for each in kept(places)] == [2, decided]


def test_recent_scans_go_on_too(
    qtbot: QtBot, make_window: Make, sixty: ScanResult, tmp_path: Path, places: Places
) -> None:
    folder = tmp_path / "photos"
    parts = make_window(scan_of(sixty))
    scan(qtbot, parts, folder)
    with closing(open_store(places.store_file)) as store:
        ScanHistory(store).add((ScanFolder(folder),), 120, 60)
    saved(qtbot, parts)
    parts.window.closing.emit()
    again = make_window()
    again.scans.load_recent()

    saved(qtbot, again)
    go_on(qtbot, again, "Continue the review of photos")
    assert again.reviews.session.groups == sixty.groups
