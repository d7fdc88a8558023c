"""Auto-mark where the user wants it: what is listed, exact copies, a folder; group by group."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.widgets.auto_mark_preview import AutoMarkPreview
from core.records import Level, ScanResult
from core.review.auto_mark import AutoMarkPlan
from core.review.decision import MemberState
from core.review.keeper import build_group
from tests.app.conftest import button_named, long_story, many_groups, reviewing
from tests.app.test_review import Make, press, settled
from tests.conftest import photo_of

pytestmark = long_story


def preview_of(qtbot: QtBot, parts: Parts) -> AutoMarkPreview:
    parts.review_page.auto_mark_requested.emit()
    settled(qtbot, parts)
    preview = parts.reviews.auto_mark.preview
    assert preview is not None
    return preview


def choose(qtbot: QtBot, parts: Parts, preview: AutoMarkPreview, words: str) -> None:
    at = next(at for at in range(preview.scopes.count()) if words in preview.scopes.itemText(at))
    preview.scopes.setCurrentIndex(at)
    preview.scopes.activated.emit(at)
    settled(qtbot, parts)


def untick(preview: AutoMarkPreview, row: int) -> None:
    index = preview.model.index(row, 0)
    preview.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def test_totals_follow_the_ticks_and_only_what_is_ticked_is_marked(
    qtbot: QtBot, parts: Parts
) -> None:
    preview = preview_of(qtbot, parts)
    assert "3 photos in 2 groups" in preview.title.text()
    preview.tree.setCurrentIndex(preview.model.index(1, 0))
    qtbot.keyClick(preview.tree, Qt.Key.Key_Space)

    assert "1 photo in 1 group" in preview.title.text()
    assert "1 photo" in preview.mark_button.text()
    qtbot.mouseClick(preview.mark_button, Qt.MouseButton.LeftButton)

    session = parts.reviews.session
    assert session.is_marked(0, 1)
    assert not session.is_decided(1)
    assert session.state_of(1, 1) is MemberState.WILL_GO


def test_without_a_tick_nothing_can_be_marked(qtbot: QtBot, parts: Parts) -> None:
    preview = preview_of(qtbot, parts)
    qtbot.mouseClick(button_named(preview, "Tick none"), Qt.MouseButton.LeftButton)
    assert preview.title.text() == "Nothing is ticked."
    assert not preview.mark_button.isEnabled()

    qtbot.mouseClick(button_named(preview, "Tick all"), Qt.MouseButton.LeftButton)
    assert preview.mark_button.isEnabled()
    preview.reject()

    assert parts.reviews.session.totals.marked == 0


def test_a_filter_bounds_what_is_marked_unless_more_is_asked_for(
    qtbot: QtBot, parts: Parts
) -> None:
    parts.review_page.filter.setText("edits")
    parts.review_page.list.setFocus()
    preview = preview_of(qtbot, parts)
    assert preview.scopes.currentText() == "As filtered: 1 group"
    assert "2 photos in 1 group" in preview.title.text()

    choose(qtbot, parts, preview, "Exact copies")
    assert "1 photo in 1 group" in preview.title.text()
    choose(qtbot, parts, preview, "All undecided")
    assert "3 photos in 2 groups" in preview.title.text()
    choose(qtbot, parts, preview, "As filtered")
    preview.mark_button.click()

    assert parts.reviews.session.totals.marked == 2
    assert not parts.reviews.session.is_decided(0)


def test_a_folder_bounds_what_is_marked_and_the_rest_stays_open(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    photos = [photo_of(save_photo(f"{name}/a.jpg", 1)) for name in ("Album", "Downloads", "Old")]
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    keeper, *others = [member.photo.path.parent.name for member in group.members]
    parts = reviewing(make_window(), ScanResult(3, {}, (), (group,)))
    parts.review_page.member_chosen.emit(1)
    preview = preview_of(qtbot, parts)

    choose(qtbot, parts, preview, f"Only photos in “{others[0]}”")
    assert "1 photo in 1 group" in preview.title.text()
    preview.mark_button.click()

    session = parts.reviews.session
    assert [session.is_marked(0, at) for at in range(3)] == [False, True, False]
    assert not session.is_decided(0)
    press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    parts.review_page.member_chosen.emit(2)
    preview = preview_of(qtbot, parts)
    choose(qtbot, parts, preview, f"Only photos in “{others[1]}”")
    assert keeper not in preview.scopes.currentText()
    assert "1 photo in 1 group" in preview.title.text()
    preview.reject()


def test_pictures_come_in_for_what_is_on_the_screen_only(
    qtbot: QtBot, make_window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 2_000
    parts = reviewing(make_window(), many_groups(count))
    preview = preview_of(qtbot, parts)
    asked: set[Path] = set()
    request = parts.thumbnails.request

    def note(path: Path, side: int) -> object:
        asked.add(path)
        return request(path, side)

    monkeypatch.setattr(parts.thumbnails, "request", note)
    assert preview.model.rowCount() == count
    for row in range(0, count, 2):
        untick(preview, row)
    assert preview.model.photos == count // 2
    preview.tree.scrollTo(preview.model.index(count - 1, 0))
    QApplication.processEvents()

    assert 0 < len(asked) < 200
    assert len(preview.model.chosen.groups) == count // 2
    preview.reject()


def test_the_plan_is_a_sound_model(qtbot: QtBot, parts: Parts, qtmodeltester: object) -> None:
    preview = preview_of(qtbot, parts)
    qtmodeltester.check(preview.model)  # type: ignore[attr-defined]
    left = preview.model.index(2, 0)
    assert not preview.model.setData(left, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    preview.reject()


def test_what_was_planned_for_a_review_is_never_done_to_the_next(
    qtbot: QtBot, parts: Parts, three_groups: ScanResult
) -> None:
    """A scan that ends, or groups that are scored again, bring another under an open preview."""
    preview = preview_of(qtbot, parts)
    others = many_groups(3)

    parts.reviews.open(others)

    assert not preview.isVisible()
    parts.review_page.auto_mark_requested.emit()
    parts.reviews.open(three_groups)  # while it is planned
    settled(qtbot, parts)
    assert parts.reviews.auto_mark.preview is None
    assert parts.reviews.session.decisions() == {}


def test_a_plan_of_nothing_is_one_step_to_undo(qtbot: QtBot, parts: Parts) -> None:
    """What it was for was decided meanwhile."""
    press(qtbot, parts, Qt.Key.Key_Return)
    marked = parts.reviews.session.totals.marked
    parts.reviews.auto_mark.agreed.emit(AutoMarkPlan((), ()))

    press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert parts.reviews.session.totals.marked == marked
    press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert parts.reviews.session.totals.marked == 0
