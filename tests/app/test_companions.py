"""A photo of two files, as people see it: a RAW with its JPEG, a Live Photo. Wherever the photo is
shown, counted or listed, both files are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.companion_words import tag_in_words
from app.messages import size_in_words
from app.parts import Parts
from app.widgets.history_dialog import HistoryDialog
from core.records import Group, Level, ScanResult
from core.review.journal import Action
from core.review.keeper import build_group
from core.review.requests import RemovalRequest
from core.review.shown_companions import CompanionLook, GroupCompanions
from tests.app.conftest import reviewing, tree_row
from tests.app.test_acting import front, remove, summary_of, undo
from tests.app.test_review import Make, press, settled
from tests.conftest import photo_of
from tests.core.photo_files.test_camera_raw import dng

Save = Callable[..., Path]
Requests = Sequence[RemovalRequest]
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def reviewing_pairs(make_window: Make, folder: Path, picture: Path, *names: str) -> Parts:
    """A window over a group of one RAW in several folders, each with its JPEG."""
    raw, jpeg = dng(480), picture.read_bytes()
    photos = []
    for name in names:
        (folder / name).mkdir(parents=True)
        (folder / name / "IMG_1.dng").write_bytes(raw)
        (folder / name / "IMG_1.JPG").write_bytes(jpeg)
        photos.append(photo_of(folder / name / "IMG_1.dng"))
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    return reviewing(make_window(), ScanResult(len(photos), {}, (), (group,)))


def open_history(qtbot: QtBot, parts: Parts, files: int) -> HistoryDialog:
    """With the files of the latest removal."""
    qtbot.keyClick(parts.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = parts.reviews.history.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0, timeout=60_000)
    dialog.tree.expandItem(tree_row(dialog.tree, 0))
    qtbot.waitUntil(lambda: tree_row(dialog.tree, 0).childCount() == files, timeout=60_000)
    return dialog


def test_raw_and_jpeg_are_named_before_they_go(
    qtbot: QtBot, make_window: Make, tmp_path: Path, save_photo: Save
) -> None:
    parts = reviewing_pairs(make_window, tmp_path / "camera", save_photo("x.jpg", 3), "a", "bb")
    kept, going = (
        [tmp_path / "camera" / name / file for file in ("IMG_1.dng", "IMG_1.JPG")]
        for name in ("a", "bb")
    )
    content = [file.read_bytes() for file in going]
    size = size_in_words(sum(map(len, content)))
    settled(qtbot, parts)
    front(qtbot, parts)
    page = parts.review_page
    row = page.list.model().index(0, 0).data(ACCESSIBLE)
    assert row.startswith("2 photos, 4 files, RAW+JPEG,") and size in row
    assert [card.tag.text() for card in page.cards[:2]] == ["RAW+JPEG", "RAW+JPEG"]
    assert "IMG_1.JPG" in page.cards[0].tag.toolTip()

    press(qtbot, parts, Qt.Key.Key_Return)
    assert page.totals.marked.text() == "1 photo marked"
    assert page.totals.to_free.text() == f"2 files, {size} to free"
    summary = summary_of(qtbot, parts)
    assert summary.title.text() == "Remove 1 photo, 2 files?"
    assert summary.names.toPlainText().splitlines() == [str(file) for file in going]
    assert summary.move_button.text() == "Move 2 files to the trash"
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.keyClick(summary.move_button, Qt.Key.Key_Space)
    settled(qtbot, parts)
    front(qtbot, parts)
    assert [file.exists() for file in (*kept, *going)] == [True, True, False, False]

    row = page.list.model().index(0, 0).data(ACCESSIBLE)
    assert row == "2 photos, 4 files, RAW+JPEG, Same bytes, removed"
    dialog = open_history(qtbot, parts, files=2)
    assert tree_row(dialog.tree, 0).text(2) == "1 photo, 2 files"
    listed = [tree_row(dialog.tree, 0, at).text(0) for at in range(2)]
    assert listed == [f"{file} (removed)" for file in going]
    dialog.close()
    front(qtbot, parts)
    undo(qtbot, parts)
    assert [file.read_bytes() for file in going] == content
    assert page.totals.to_free.text() == f"2 files, {size} to free"


def test_what_does_not_go_along_frees_nothing(
    qtbot: QtBot, make_window: Make, tmp_path: Path, save_photo: Save
) -> None:
    folder = tmp_path / "camera"
    parts = reviewing_pairs(make_window, folder, save_photo("x.jpg", 3), "a", "bb", "ccc")
    (folder / "bb" / "IMG_1.JPG").write_bytes(save_photo("y.jpg", 4).read_bytes())
    (folder / "ccc" / "IMG_1.mov").write_bytes(b"a video that no other folder has")
    parts.reviews.open(ScanResult(3, {}, (), parts.reviews.session.groups))
    settled(qtbot, parts)
    front(qtbot, parts)

    raw = size_in_words((folder / "bb" / "IMG_1.dng").stat().st_size)
    row = parts.review_page.list.model().index(0, 0).data(ACCESSIBLE)
    assert row.startswith("3 photos, 7 files,") and f", {raw}" in row
    press(qtbot, parts, Qt.Key.Key_Return)
    settled(qtbot, parts)
    assert parts.review_page.totals.marked.text() == "2 photos marked"
    assert parts.review_page.totals.to_free.text() == f"1 file, {raw} to free"
    remove(qtbot, parts, Action.TRASH)
    assert not (folder / "bb" / "IMG_1.dng").exists()
    assert parts.review_page.totals.marked.text() == "1 photo marked"
    assert parts.review_page.totals.to_free.text() == "0 files, 0 B to free"
    row = parts.review_page.list.model().index(0, 0).data(ACCESSIBLE)
    assert row.startswith("3 photos, 7 files,") and ", held by video," in row
    parts.preferences.removal_action = Action.SYMLINK
    parts.review_page.room_changed.emit()  # all is shown anew
    assert "file" not in parts.review_page.totals.to_free.text()  # beside links, all stays


@pytest.mark.parametrize(
    ("photo", "others", "tag"),
    [
        ("a.CR2", ["a.jpg"], "RAW+JPEG"),
        ("a.jpg", ["a.cr2"], "RAW+JPEG"),
        ("a.heic", ["a.dng"], "RAW+HEIC"),
        ("a.HEIC", ["a.MOV"], "LIVE"),
        ("a.jpg", ["a.mp4"], "VIDEO"),
        ("a.dng", ["a.JPG", "a.mov"], "RAW+JPEG · LIVE"),
        ("a.mov", [], ""),
        ("a.jpg", [], ""),
    ],
)
def test_the_tag_says_of_what_files_a_photo_is(photo: str, others: list[str], tag: str) -> None:
    assert tag_in_words(Path(photo), [Path(other) for other in others]) == tag


def test_only_the_groups_on_the_screen_and_the_marked_are_looked_at(
    qtbot: QtBot, make_window: Make, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[Group] = []
    look = CompanionLook.at

    def counting(
        self: CompanionLook, group: Group, requests: Requests, check: Callable[[], None]
    ) -> GroupCompanions:
        looked_at.append(group)
        return look(self, group, requests, check)

    monkeypatch.setattr(CompanionLook, "at", counting)
    photos = [[photo_of(save_photo(f"{name}/{at}.jpg", at)) for name in "ab"] for at in range(90)]
    groups = tuple(build_group(Level.EXACT, pair, lambda a, b: 1.0, 1.0) for pair in photos)
    parts = reviewing(make_window(), ScanResult(180, {}, (), groups))
    settled(qtbot, parts)
    on_screen = len(looked_at)
    assert 0 < on_screen < 60

    parts.review_page.list.selectAll()
    parts.review_page.accept_requested.emit()
    settled(qtbot, parts)
    assert set(looked_at) == set(groups)
    assert len(looked_at) == 90  # each once: to accept what is shown is no news
