"""Decisions as people make them: several groups at once, rules, second thoughts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main import Parts
from app.models.group_list_model import Filter, Order, Shown
from core.records import Level, ScanResult
from core.review.keeper import build_group
from core.settings import KeeperRule, KeeperRules
from tests.app.test_review import Make, press, settled
from tests.conftest import photo_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def test_a_filter_that_nothing_passes_is_told(qtbot: QtBot, parts: Parts) -> None:
    groups = parts.review_page.groups
    assert not groups.none.isVisible()

    groups.filter.setText("no such name")
    assert groups.none.isVisible()
    groups.filter.clear()

    assert not groups.none.isVisible()
    assert groups.model.rowCount() == 3
