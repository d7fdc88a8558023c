"""What could be freed is what is proposed to go, or marked, and nothing that stays: in the list, in
the bar, in a saved scan, in the reports and on the command line."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from rich.console import Console

from app.messages import size_in_words
from app.widgets.review_bars import TotalsBar
from core.command_line.terminal import print_groups
from core.progress import Progress
from core.records import ContentHash, Group, Level, ScanResult
from core.review.export import write_html, write_json
from core.review.keeper import build_group
from core.review.saved_scan import load_scan
from core.review.session import ReviewSession
from core.review.shown_companions import Going
from core.review.totals import Totals
from core.wording.numbers import bytes_in_words
from tests.app.conftest import reviewing
from tests.app.test_acting import front
from tests.app.test_review import Make, press
from tests.conftest import photo_of

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def with_a_screenshot(save_photo: Callable[..., Path]) -> Group:
    """A photo that stays, its copy, and a screenshot that shows more, so that it stays, too."""
    photo, copy = (photo_of(save_photo(f"{name}.jpg", 1, (600, 400))) for name in ("a", "copy"))
    screenshot = photo_of(save_photo("screenshot.jpg", 2, (90, 160)))
    photos = [photo, copy, screenshot]
    held = {screenshot.content_hash: frozenset[ContentHash]()}
    group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, holders=held)
    assert [member.keep for member in group.members].count(False) == 1
    return group


@pytest.fixture
def that_all_stays(save_photo: Callable[..., Path]) -> Group:
    """The one that the demo's list said could free the size of the screenshot."""
    photo, screenshot = (photo_of(save_photo(f"{at}.jpg", at, (at * 100, 90))) for at in (5, 6))
    return build_group(Level.SAME_PHOTO, [photo, screenshot], lambda a, b: 0.9, 0.9)


def going_of(group: Group) -> int:
    return sum(member.photo.size for member in group.members if not member.keep)


def test_what_stays_is_freed_nowhere(
    qtbot: QtBot,
    make_window: Make,
    tmp_path: Path,
    with_a_screenshot: Group,
    that_all_stays: Group,
) -> None:
    result = ScanResult(5, {}, (), (with_a_screenshot, that_all_stays))
    free = going_of(with_a_screenshot)
    assert [group.bytes_to_free for group in result.groups] == [free, 0]

    parts = reviewing(make_window(), result)
    front(qtbot, parts)
    rows = parts.review_page.list.model()
    assert f", {size_in_words(free)}" in rows.index(0, 0).data(ACCESSIBLE)
    assert "all stay" in rows.index(1, 0).data(ACCESSIBLE)
    for _ in result.groups:
        press(qtbot, parts, Qt.Key.Key_Return)
    assert parts.review_page.totals.to_free.text() == f"{size_in_words(free)} to free"

    removed = [row.photo.path for row in with_a_screenshot.members if not row.keep]
    for change in ("remove_members", "restore_members", "remove_members"):
        getattr(parts.reviews.session, change)(removed)
    assert parts.review_page.groups.model.free_in_words(0) == "removed"

    out = io.StringIO()
    print_groups(result, Console(file=out, width=200))
    assert f"3 photos, {bytes_in_words(free)} to free" in out.getvalue()
    assert "2 photos, 0 B to free" in out.getvalue()
    write_html(result, tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert f"{bytes_in_words(free)} could be freed" in page
    assert f"{bytes_in_words(free)} to free" in page and "0 B to free" in page


@pytest.mark.parametrize("is_decided", [False, True])
def test_a_saved_scan_frees_no_more_when_it_goes_on(
    tmp_path: Path, with_a_screenshot: Group, that_all_stays: Group, is_decided: bool
) -> None:
    result = ScanResult(5, {}, (), (with_a_screenshot, that_all_stays))
    session, file = ReviewSession(result.groups), tmp_path / "saved.json"
    if is_decided:
        session.keep_all(0)
    write_json(result, file, session.decisions())
    saved = json.loads(file.read_text())
    for group in saved["groups"]:
        group["bytes_to_free"] = 999_999  # what the file says is not what counts
    file.write_text(json.dumps(saved))

    loaded = load_scan(file, Progress())

    free = going_of(with_a_screenshot)
    assert [group.bytes_to_free for group in loaded.result.groups] == [free, 0]
    again = ReviewSession(loaded.result.groups, loaded.decisions)
    going = [sum(again.sizes_to_go(at).values()) for at in range(2)]
    assert going == [0 if is_decided else free, 0]
    assert sum(group.bytes_to_free for group in again.as_decided()) == going[0]


@pytest.mark.parametrize(
    ("totals", "going", "marked", "free"),
    [
        (Totals(0, 0, 0, 1), Going(0, 0), "0 photos marked", "0 B to free"),
        (Totals(1, 9, 0, 1), Going(1, 9), "1 photo marked", "9 B to free"),
        (Totals(2, 9, 0, 1, videos=2), Going(2, 9), "2 videos marked", "9 B to free"),
        (Totals(4, 9, 0, 1, videos=1), Going(4, 9), "3 photos and 1 video marked", "9 B to free"),
        (Totals(4, 9, 0, 1), Going(7, 20), "4 photos marked", "7 files, 20 B to free"),
    ],
)
def test_the_bar_says_what_is_marked(
    qtbot: QtBot, totals: Totals, going: Going, marked: str, free: str
) -> None:
    bar = TotalsBar()
    qtbot.addWidget(bar)

    bar.show_totals(totals, going)

    assert (bar.marked.text(), bar.to_free.text()) == (marked, free)
