"""Decisions as people make them: several groups at once, rules, second thoughts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.group_list_model import Filter, Order, Shown
from app.parts import Parts
from core.records import Level, ScanResult
from core.review.decision import MemberState
from core.review.keeper import build_group
from core.review.reasons import KeeperReason
from core.settings import KeeperRule
from core.wording.reasons import Reason
from tests.app.conftest import button_named, child_of, reviewing
from tests.app.test_review import Make, press, settled
from tests.conftest import holding_each_other, photo_of

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
    press(qtbot, parts, Qt.Key.Key_U, SHIFT)
    assert session.totals.marked == session.totals.decided == 0
    press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    assert session.totals.decided == 0


def test_a_key_with_shift_goes_on_to_one_group_and_selects_no_two(
    qtbot: QtBot, parts: Parts
) -> None:
    page, session = parts.review_page, parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_K, SHIFT)
    assert page.groups.chosen == (1,)
    press(qtbot, parts, Qt.Key.Key_Return)

    assert session.totals.decided == 2
    assert session.decision_of(0).marked == frozenset()


def test_not_duplicates_are_listed_and_taken_back(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_N)
    press(qtbot, parts, Qt.Key.Key_N)
    parts.review_page.not_duplicates_requested.emit()
    dialog = parts.reviews.verdicts.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=60_000)

    dialog.table.selectAll()
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0, timeout=60_000)
    assert not dialog.remove_button.isEnabled()
    dialog.close()


def test_keeper_rules_are_ordered_kept_and_used(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    large = photo_of(save_photo("x/large.jpg", 1, (160, 120)))
    best = photo_of(save_photo("best/small.jpg", 1, (80, 60)))
    group = build_group(
        Level.SAME_PHOTO,
        [large, best],
        lambda a, b: 0.99,
        0.99,
        holders=holding_each_other([large, best]),
    )
    parts = make_window()
    parts.reviews.open(ScanResult(2, {}, (), (group,)))
    auto = parts.reviews.auto_mark
    parts.review_page.rules_requested.emit()
    dialog = auto.rules
    assert dialog is not None
    dialog.rules.setCurrentRow(0)
    qtbot.mouseClick(dialog.down_button, Qt.MouseButton.LeftButton)
    assert dialog.shown_rules.order[:2] == (KeeperRule.MOST_PIXELS, KeeperRule.FOLDER_ORDER)
    dialog.rules.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.folders.addItem(str(best.path.parent))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    preview = auto.preview
    assert preview is not None
    assert preview.model.index(0, 1).data() == "in a preferred folder"
    qtbot.mouseClick(preview.mark_button, Qt.MouseButton.LeftButton)
    session = parts.reviews.session
    assert [request.photo for request in session.removals()] == [large]
    preferred = Reason.of(KeeperReason.PREFERRED_FOLDER)
    assert session.reason_of(0, session.keeper_of(0)) == preferred
    kept = parts.preferences.keeper_rules
    assert kept.folders == (best.path.parent,)
    assert KeeperRule.MOST_PIXELS not in kept.order


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
    (folder,) = (name for name in model.folders(9) if name.endswith("shots"))
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


def test_no_key_decides_over_a_group_that_the_filter_hides(qtbot: QtBot, parts: Parts) -> None:
    page, session = parts.review_page, parts.reviews.session
    page.filter.setText("no such name")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_D, Qt.Key.Key_2, Qt.Key.Key_K):
        press(qtbot, parts, key)
    press(qtbot, parts, Qt.Key.Key_Space)
    assert session.totals.decided == 0
    assert not any(card.isVisible() for card in page.cards)
    assert page.facts.rowCount() == 0

    page.filter.clear()
    assert page.cards[0].isVisible()
    press(qtbot, parts, Qt.Key.Key_Return)
    assert session.is_decided(0)


def test_arrows_go_through_the_list_as_soon_as_the_page_is_up(qtbot: QtBot, parts: Parts) -> None:
    parts.window.show_page("compare")
    parts.window.show_page("review")
    focused = parts.window.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert parts.review_page.list.currentIndex().row() == 1


def test_enter_in_the_filter_goes_to_what_was_found(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "edits")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert parts.reviews.session.totals.decided == 0
    assert page.list.hasFocus()

    press(qtbot, parts, Qt.Key.Key_Return)
    assert parts.reviews.session.is_decided(1)


def test_enter_and_space_press_the_button_that_tab_went_to(qtbot: QtBot, parts: Parts) -> None:
    page, session = parts.review_page, parts.reviews.session
    badge = page.cards[1].badge
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        badge.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(badge, key)
        now = session.state_of(0, 1)
        assert now is (MemberState.KEEP if key == Qt.Key.Key_Space else MemberState.DELETE)

    page.list.setFocus()
    qtbot.mouseClick(button_named(page, "Undo"), Qt.MouseButton.LeftButton)
    assert page.list.hasFocus()  # so that Enter accepts, whatever was clicked


def test_groups_stand_in_a_grid_also_at_the_next_start(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = reviewing(make_window(), three_groups)
    groups = parts.review_page.groups
    first, second = (groups.model.index(row) for row in (0, 1))
    assert groups.list.visualRect(second).left() == groups.list.visualRect(first).left()
    qtbot.mouseClick(groups.grid_button, Qt.MouseButton.LeftButton)
    assert groups.list.visualRect(second).top() == groups.list.visualRect(first).top()
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    press(qtbot, parts, Qt.Key.Key_Down)  # in the order of the list, as Enter goes
    assert groups.list.currentIndex() == second
    parts.window.close()

    again = reviewing(make_window(), three_groups)
    assert again.review_page.groups.grid_button.isChecked()


def test_the_hint_of_keys_yields_to_the_photos_of_a_large_group(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    settled(qtbot, parts)  # facts that are measured show the group's own photos again
    hint = child_of(page, QLabel, "hint")
    assert hint.isVisible()
    photos = [(Path(f"/none/{number}.jpg"), MemberState.KEEP) for number in range(30)]
    page.filmstrip.show_photos(photos, 12)
    assert not hint.isVisible()
    qtbot.waitUntil(lambda: page.filmstrip.width() == page.facts.width(), timeout=60_000)

    page.filmstrip.show_photos(photos[:2], 1)
    assert hint.isVisible()
