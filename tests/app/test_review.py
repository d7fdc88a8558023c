"""A person decides over groups: by keyboard and mouse, with undo, into the trash and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.group_list_model import Filter
from app.parts import Parts
from app.widgets.review_top_bar import ReviewTopBar
from core.paths import Places
from core.records import Level, VerdictKind
from core.review.decision import MemberState
from core.review.journal import Action
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from tests.app.conftest import cell, many_groups, shown_texts

Make = Callable[..., Parts]


def press(
    qtbot: QtBot, parts: Parts, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    none = Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(parts.review_page.list, key, modifier or none)


def move_marked(qtbot: QtBot, parts: Parts) -> None:
    qtbot.mouseClick(parts.review_page.remove_button, Qt.MouseButton.LeftButton)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    parts.review_page.list.setFocus()


def settled(qtbot: QtBot, parts: Parts) -> None:
    def is_settled() -> bool:
        return not (parts.runner.is_busy or parts.reviews.has_more_to_do)

    qtbot.waitUntil(is_settled, timeout=60_000)


def test_accept_move_to_trash_undo_and_the_file_is_back(
    qtbot: QtBot, parts: Parts, tmp_path: Path
) -> None:
    copy = parts.reviews.session.groups[0].members[1].photo.path
    content = copy.read_bytes()

    press(qtbot, parts, Qt.Key.Key_Return)
    assert parts.reviews.session.totals.marked == 1
    move_marked(qtbot, parts)
    assert not copy.exists()
    assert parts.reviews.session.is_gone(0, 1)
    assert parts.reviews.session.totals.marked == 0

    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert copy.read_bytes() == content
    assert parts.reviews.session.state_of(0, 1) is MemberState.DELETE
    assert not parts.reviews.session.is_decided(0)


def test_who_marks_one_and_accepts_has_marked_nothing_else(qtbot: QtBot, parts: Parts) -> None:
    page, session = parts.review_page, parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Down)
    assert [card.badge.text() for card in page.cards[:3]] == ["KEEP", "WILL GO", "WILL GO"]
    assert [card.view.is_dashed for card in page.cards[:3]] == [False, True, True]
    assert page.top.accept_button.text() == "Trash 2, next  ↵"

    press(qtbot, parts, Qt.Key.Key_3)
    assert [card.badge.text() for card in page.cards[:3]] == ["KEEP", "STAYS", "TRASH"]
    assert not any(card.view.is_dashed for card in page.cards[:3])
    assert page.top.accept_button.text() == "Trash 1, next  ↵"
    press(qtbot, parts, Qt.Key.Key_Return)
    assert [session.is_marked(1, at) for at in range(3)] == [False, False, True]
    assert page.model.outcome_in_words(1) == "1 to trash"

    press(qtbot, parts, Qt.Key.Key_Return)  # similar shots: nothing was suggested
    assert session.totals.marked == 1
    assert page.model.outcome_in_words(2) == "kept all"


def test_what_the_button_says_is_what_accepting_does(qtbot: QtBot, parts: Parts) -> None:
    page, session = parts.review_page, parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Down)
    qtbot.mouseClick(page.cards[1].badge, Qt.MouseButton.LeftButton)
    assert page.cards[1].badge.text() == "KEEP"
    assert page.top.accept_button.text() == "Trash 1, next  ↵"
    qtbot.mouseClick(page.top.accept_button, Qt.MouseButton.LeftButton)
    assert [session.is_marked(1, at) for at in range(3)] == [False, False, True]

    assert page.top.accept_button.text() == "Keep all, next  ↵"
    page.groups.list.selectAll()
    assert page.top.accept_button.text() == "Accept 3 groups  ↵"


def test_copies_that_all_stay_teach_nothing(qtbot: QtBot, parts: Parts, places: Places) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    press(qtbot, parts, Qt.Key.Key_K, shift)
    assert parts.review_page.model.outcome_in_words(0) == "kept all"
    assert any("still count as copies" in text for text in shown_texts(parts.review_page))
    press(qtbot, parts, Qt.Key.Key_N)
    settled(qtbot, parts)

    assert parts.review_page.model.outcome_in_words(1) == "not duplicates"
    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).count() == 3  # of the second group
    assert parts.reviews.session.totals.marked == 0


def test_the_word_is_what_was_chosen_for_photos_that_go(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_Return)
    qtbot.mouseClick(parts.review_page.remove_button, Qt.MouseButton.LeftButton)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    summary.choose(Action.HARD_LINK)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    page = parts.review_page
    assert page.model.outcome_in_words(0) == "removed"
    assert page.top.accept_button.text() == "Link 2, next  ↵"
    page.groups.select_group(0)
    assert page.top.accept_button.text() == "Next  ↵"
    page.groups.select_group(1)
    page.toggle_requested.emit(1)
    assert page.cards[1].badge.text() == "LINK"
    parts.review_page.removal_requested.emit()
    summary = parts.reviews.removal.summary
    assert summary is not None
    assert summary.action is Action.HARD_LINK
    summary.reject()


def test_nothing_is_touched_until_the_summary_is_accepted(qtbot: QtBot, parts: Parts) -> None:
    copy = parts.reviews.session.groups[0].members[1].photo.path
    press(qtbot, parts, Qt.Key.Key_Return)

    qtbot.mouseClick(parts.review_page.remove_button, Qt.MouseButton.LeftButton)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.keyClick(summary, Qt.Key.Key_Escape)

    assert copy.exists()
    assert parts.reviews.session.totals.marked == 1


def test_keys_mark_keep_and_change_the_keeper(qtbot: QtBot, parts: Parts) -> None:
    session = parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Down)
    press(qtbot, parts, Qt.Key.Key_3)
    assert session.is_marked(1, 2)
    press(qtbot, parts, Qt.Key.Key_D)
    assert not session.is_marked(1, 2)
    press(qtbot, parts, Qt.Key.Key_D)
    press(qtbot, parts, Qt.Key.Key_K)
    assert session.keeper_of(1) == 2
    assert session.is_marked(1, 0)
    for _ in range(4):
        press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.keeper_of(1) == 0
    assert session.totals.marked == 0


def test_marking_the_keeper_is_refused_in_words(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_1)

    assert any("This is the keeper" in text for text in shown_texts(parts.review_page))
    assert parts.reviews.session.totals.marked == 0


def test_not_duplicates_is_remembered_and_can_be_taken_back(
    qtbot: QtBot, parts: Parts, places: Places
) -> None:
    group = parts.reviews.session.groups[1]
    press(qtbot, parts, Qt.Key.Key_Down)
    press(qtbot, parts, Qt.Key.Key_N)
    settled(qtbot, parts)

    pair = (group.members[0].photo.content_hash, group.members[2].photo.content_hash)
    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).of_pair(pair) is VerdictKind.DIFFERENT
        assert Verdicts(store).count() == 3

    press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, parts)
    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).count() == 0


def test_auto_mark_leaves_similar_shots_alone(qtbot: QtBot, parts: Parts) -> None:
    parts.review_page.auto_mark_requested.emit()
    settled(qtbot, parts)
    preview = parts.reviews.auto_mark.preview
    assert preview is not None
    assert "3 photos in 2 groups" in preview.title.text()
    assert "1 group left undecided: similar shots" in preview.explanation.text()
    assert parts.reviews.session.totals.marked == 0
    qtbot.mouseClick(preview.mark_button, Qt.MouseButton.LeftButton)

    assert parts.reviews.session.totals.marked == 3
    assert not parts.reviews.session.is_marked(2, 1)


def test_a_file_that_changed_is_told_and_stays(qtbot: QtBot, parts: Parts) -> None:
    copy = parts.reviews.session.groups[0].members[1].photo.path
    press(qtbot, parts, Qt.Key.Key_Return)
    copy.write_bytes(b"changed behind our back")

    qtbot.mouseClick(parts.review_page.remove_button, Qt.MouseButton.LeftButton)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    qtbot.mouseClick(summary.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: parts.reviews.removal.result is not None, timeout=60_000)

    result = parts.reviews.removal.result
    assert result is not None
    assert cell(result.table, 0, 0).text() == copy.name
    assert "changed since the scan" in cell(result.table, 0, 1).text()
    result.close()
    assert copy.read_bytes() == b"changed behind our back"


def test_photos_zoom_together_and_load_under_their_own_name(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    left, right = (card.view for card in page.cards[:2])
    qtbot.waitUntil(
        lambda: left.shown_image is not None and right.shown_image is not None, timeout=60_000
    )

    page.linked.show(4.0, QPointF(0.9, 0.1))
    for view in (left, right):
        target = view.target
        assert (
            abs((view.width() / 2 - target.left()) / target.width() - page.linked.center.x()) < 0.01
        )
    left.show_photo(Path("/not/loaded.jpg"), 100, 100)
    assert left.shown_image is None


def test_the_list_filters_by_level_and_text(qtbot: QtBot, parts: Parts) -> None:
    model = parts.review_page.model
    model.show_only(Filter(Level.SIMILAR))
    assert model.rowCount() == 1
    qtbot.keyClicks(parts.review_page.filter, "edits")
    assert [model.group_at(row) for row in range(model.rowCount())] == [1]


def test_the_list_is_a_sound_model(make_window: Make, qtmodeltester: object) -> None:
    parts = make_window()
    parts.reviews.open(many_groups(3))
    qtmodeltester.check(parts.review_page.model)  # type: ignore[attr-defined]


def test_buttons_stay_in_place_from_group_to_group(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    places = set()
    for _ in range(3):
        places.add((page.top.never_button.x(), page.top.accept_button.width()))
        press(qtbot, parts, Qt.Key.Key_Return)

    assert len(places) == 1


def test_a_narrow_bar_leaves_buttons_to_its_menu(qtbot: QtBot) -> None:
    top, host = ReviewTopBar(QWidget()), QWidget()
    qtbot.addWidget(host)
    QHBoxLayout(host).addWidget(top)
    host.show()
    shown = []
    for width in (1200, 100):
        host.resize(width, 80)
        QApplication.processEvents()
        shown.append([each.isVisible() for each in (top.undo_button, top.keep_all_button)])

    assert shown == [[True, True], [False, False]]
    assert top.never_button.isVisible()
    assert top.accept_button.geometry().right() < top.width()
