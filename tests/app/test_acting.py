"""Removal as people live it: links, moves, a vanished file, an older batch, a saved review."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main import Parts
from app.models.group_list_model import Filter, Order, Shown
from app.widgets.removal_summary import RemovalSummary
from core.records import Level, ScanResult
from core.review.journal import Action
from core.review.keeper import build_group
from core.settings import KeeperRule, KeeperRules
from tests.app.conftest import many_groups
from tests.app.test_review import Make, press, settled
from tests.conftest import photo_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def reviewing(parts: Parts, result: ScanResult) -> Parts:
    parts.reviews.open(result)
    parts.window.enable_page("review", enabled=True)
    parts.window.show_page("review")
    return parts


@pytest.fixture
def parts(make_window: Make, three_groups: ScanResult) -> Parts:
    return reviewing(make_window(), three_groups)


def summary_of(qtbot: QtBot, parts: Parts) -> RemovalSummary:
    """The summary, once it has looked for companions."""
    press(qtbot, parts, Qt.Key.Key_Return, CONTROL)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=10_000)
    return summary


def remove(qtbot: QtBot, parts: Parts, action: Action, folder: Path | None = None) -> None:
    summary = summary_of(qtbot, parts)
    summary.choose(action, folder)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=10_000):
        qtbot.keyClick(summary.move_button, Qt.Key.Key_Space)
    settled(qtbot, parts)
    front(qtbot, parts)


def front(qtbot: QtBot, parts: Parts) -> None:
    """Dialogs are gone, and keys reach the list again."""
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    parts.review_page.list.setFocus()


def undo(qtbot: QtBot, parts: Parts) -> None:
    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=10_000):
        press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, parts)


@pytest.mark.parametrize("action", list(Action))
def test_a_keyboard_user_decides_removes_and_takes_it_back(
    qtbot: QtBot, parts: Parts, tmp_path: Path, action: Action
) -> None:
    session = parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Return)
    press(qtbot, parts, Qt.Key.Key_3)
    paths = [one.photo.path for one in session.removals()]
    before = {path: path.read_bytes() for path in paths}
    assert len(paths) == 2

    remove(qtbot, parts, action, tmp_path / "aside")
    if action is Action.HARD_LINK:
        keeper = session.groups[0].members[0].photo.path
        assert paths[0].samefile(keeper)
    elif action is Action.MOVE:
        assert (tmp_path / "aside" / "exact" / paths[0].name).exists()
    assert all(path.is_symlink() for path in paths) == (action is Action.SYMLINK)
    assert session.totals.marked == 0

    undo(qtbot, parts)
    assert {path: path.read_bytes() for path in paths} == before
    assert not any(path.is_symlink() for path in paths)


def test_a_user_changes_their_mind_three_times(qtbot: QtBot, parts: Parts) -> None:
    session = parts.reviews.session
    before = session.decisions()
    press(qtbot, parts, Qt.Key.Key_Return)
    press(qtbot, parts, Qt.Key.Key_D)
    press(qtbot, parts, Qt.Key.Key_K)
    assert session.keeper_of(1) == 1

    for _ in range(3):
        press(qtbot, parts, Qt.Key.Key_Z, CONTROL)

    assert session.totals.marked == session.totals.decided == 0
    assert session.keeper_of(1) == 0
    assert before == {}


def test_a_file_that_vanished_is_told_and_the_rest_goes(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_Return)
    press(qtbot, parts, Qt.Key.Key_Return)
    first, *others = (one.photo.path for one in parts.reviews.session.removals())
    first.unlink()

    remove(qtbot, parts, Action.TRASH)

    result = parts.reviews.removal.result
    assert result is not None
    assert "not there any more" in result.table.item(0, 1).text()
    result.close()
    assert not any(path.exists() for path in others)


def test_photos_of_a_reference_folder_never_go(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    reference = photo_of(save_photo("kept/a.jpg", 1), b"s", reference=True)
    copy = photo_of(save_photo("new/a.jpg", 1), b"s")
    group = build_group(Level.EXACT, [copy, reference], lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    front(qtbot, parts)
    session = parts.reviews.session
    assert session.reason_of(0, 0) == "in a reference folder"

    press(qtbot, parts, Qt.Key.Key_1)
    press(qtbot, parts, Qt.Key.Key_D)
    press(qtbot, parts, Qt.Key.Key_K)

    assert session.keeper_of(0) == 1
    assert session.totals.marked == 0
    press(qtbot, parts, Qt.Key.Key_1)
    assert "reference folder" in parts.review_page._notice_text.text()


def test_an_older_removal_is_undone_from_history(
    qtbot: QtBot, parts: Parts, tmp_path: Path
) -> None:
    press(qtbot, parts, Qt.Key.Key_Return)
    first = parts.reviews.session.removals()[0].photo.path
    remove(qtbot, parts, Action.SYMLINK)
    press(qtbot, parts, Qt.Key.Key_3)
    second = parts.reviews.session.removals()[0].photo.path
    remove(qtbot, parts, Action.TRASH)

    qtbot.keyClick(parts.window, Qt.Key.Key_H, CONTROL)
    dialog = parts.reviews.history.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=10_000)
    older = dialog.tree.topLevelItem(1)
    assert older.text(1) == "Replaced by symbolic links"
    dialog.tree.setCurrentItem(older)
    dialog.tree.expandItem(older)
    qtbot.waitUntil(lambda: older.childCount() == 1, timeout=10_000)
    assert str(first) in older.child(0).text(0)
    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=10_000):
        qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    assert not first.is_symlink()
    assert not second.exists()
    assert not parts.reviews.session.is_gone(0, 1)
    assert dialog.tree.topLevelItem(1).text(4) == "1 put back"
    assert not dialog.undo_button.isEnabled()
    dialog.close()
    front(qtbot, parts)
    undo(qtbot, parts)  # the older one is off the way back: this is the newer one
    assert second.exists()


def test_companions_are_asked_for_once_and_come_back(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    photos = [photo_of(save_photo(f"{at}/IMG_1.heic", 1), b"s") for at in "ab"]
    videos = [save_photo(f"{at}/IMG_1.mov", 5) for at in "ab"]
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    front(qtbot, parts)
    press(qtbot, parts, Qt.Key.Key_Return)

    summary = summary_of(qtbot, parts)
    assert summary.companions.isVisible()
    assert "1 of them" in summary.companions.text()
    summary.choose(Action.HARD_LINK)
    assert not summary.companions.isVisible()
    summary.reject()
    front(qtbot, parts)
    remove(qtbot, parts, Action.TRASH)

    assert [video.exists() for video in videos] == [True, False]
    undo(qtbot, parts)
    assert all(video.exists() for video in videos)


def test_several_groups_are_settled_in_one_step(qtbot: QtBot, parts: Parts) -> None:
    session, page = parts.reviews.session, parts.review_page
    press(qtbot, parts, Qt.Key.Key_Down, SHIFT)
    assert page.groups.chosen == (0, 1)
    assert page.groups.several.isVisible()

    press(qtbot, parts, Qt.Key.Key_Return)
    assert session.totals.marked == 3
    press(qtbot, parts, Qt.Key.Key_U)
    assert session.totals.marked == session.totals.decided == 0
    press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    assert session.totals.decided == 0


def test_not_duplicates_are_listed_and_taken_back(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_N)
    press(qtbot, parts, Qt.Key.Key_N)
    parts.review_page.not_duplicates_requested.emit()
    dialog = parts.reviews.verdicts.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=10_000)

    dialog.table.selectAll()
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0, timeout=10_000)
    assert not dialog.remove_button.isEnabled()
    dialog.close()


def test_keeper_rules_are_ordered_kept_and_used(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    large = photo_of(save_photo("x/large.jpg", 1, (160, 120)))
    best = photo_of(save_photo("best/small.jpg", 1, (80, 60)))
    group = build_group(Level.SAME_PHOTO, [large, best], lambda a, b: 0.99, 0.99)
    parts = make_window()
    parts.reviews.open(ScanResult(2, {}, (), (group,)))
    auto = parts.reviews.auto_mark
    parts.review_page.rules_requested.emit()
    dialog = auto.rules
    assert dialog is not None
    dialog.rules.setCurrentRow(0)
    qtbot.mouseClick(dialog.down_button, Qt.MouseButton.LeftButton)
    assert dialog.shown_rules.order[:2] == (KeeperRule.HAS_DATE_TAKEN, KeeperRule.FOLDER_ORDER)
    dialog.rules.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.folders.addItem(str(best.path.parent))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    preview = auto.preview
    assert preview is not None
    assert preview.tree.topLevelItem(0).text(1) == "in a preferred folder"
    preview.accept()
    session = parts.reviews.session
    assert [one.photo for one in session.removals()] == [large]
    assert session.reason_of(0, session.keeper_of(0)) == "in a preferred folder"
    kept: KeeperRules = auto._preferences.keeper_rules
    assert kept.folders == (best.path.parent,)
    assert KeeperRule.HAS_DATE_TAKEN not in kept.order


def test_the_list_is_sorted_and_shows_what_is_undecided(qtbot: QtBot, parts: Parts) -> None:
    model = parts.review_page.model

    def rows() -> list[int]:
        return [model.group_at(row) for row in range(model.rowCount())]

    model.sort_by(Order.COUNT)
    assert rows() == [1, 0, 2]
    model.sort_by(Order.CONFIDENCE)
    assert rows() == [0, 1, 2]
    model.sort_by(Order.FOLDER)
    assert rows() == [1, 0, 2]
    parts.reviews.session.accept(1)
    model.show_only(Filter(shown=Shown.UNDECIDED))
    assert rows() == [0, 2]
    model.show_only(Filter(shown=Shown.DECIDED))
    assert rows() == [1]
    (folder,) = (one for one in model.folders(9) if one.endswith("shots"))
    model.show_only(Filter(folder=folder))
    assert rows() == [2]


@pytest.mark.parametrize("ending", ["json", "csv", "html"])
def test_a_review_is_exported(qtbot: QtBot, parts: Parts, tmp_path: Path, ending: str) -> None:
    parts.reviews.session.accept(0)
    exports, file = parts.reviews.exports, tmp_path / f"out.{ending}"

    with qtbot.waitSignal(exports.exported, timeout=10_000):
        exports.export(file, parts.reviews._result, parts.reviews.session)

    text = file.read_text(encoding="utf-8")
    if ending == "json":
        assert json.loads(text)["groups"][0]["decision"]["marked"] == [1]
    elif ending == "csv":
        assert text.count("\n") == 8
    else:
        assert text.count("data:image/jpeg") == 7
    settled(qtbot, parts)


def test_a_saved_review_is_opened_and_goes_on(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    parts.reviews.session.accept(0)
    exports, file = parts.reviews.exports, tmp_path / "out.json"
    with qtbot.waitSignal(exports.exported, timeout=10_000):
        exports.export(file, parts.reviews._result, parts.reviews.session)
    settled(qtbot, parts)
    os.utime(parts.reviews.session.groups[1].members[2].photo.path, ns=(1, 1))
    parts.reviews.open(many_groups(1))
    assert parts.reviews.session.totals.marked == 0

    with qtbot.waitSignal(exports.opened, timeout=10_000):
        exports.open(file)

    assert parts.reviews.session.totals.marked == 1
    assert parts.reviews.session.totals.groups == 3
    assert exports.left_out is not None
    assert "changed since" in exports.left_out.table.item(0, 1).text()
    exports.left_out.close()
    settled(qtbot, parts)
