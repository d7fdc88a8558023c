"""After a scan: what could be freed, and the shortest way from there to free space."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.parts import Parts
from core.photo_files.reasons import PhotoProblem
from core.records import Level, Problem, ScanFolder, ScanResult
from core.review.decision import MemberState
from core.review.folder_rules import never_suggesting
from core.review.journal import Action
from core.review.proposals import Proposal, proposals, removals_if_accepted
from core.review.session import ReviewSession
from core.settings import ScanSettings
from core.wording.reasons import Reason
from tests.app.conftest import cell, long_story, shown_texts
from tests.app.test_review import Make, press, settled

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier

pytestmark = long_story


def scanned(
    qtbot: QtBot, make_window: Make, result: ScanResult, level: Level = Level.SIMILAR
) -> Parts:
    """A window whose scan has just found this."""

    def scan(settings: ScanSettings, *rest: object) -> ScanResult:
        return result

    parts = make_window(scan)
    parts.start_page.level = level
    parts.start_page.add_folder(ScanFolder(Path("/photos")))
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        parts.start_page.request_scan()
    settled(qtbot, parts)
    assert parts.window.page == "results"
    return parts


def trash_all_copies(qtbot: QtBot, parts: Parts) -> None:
    """Two clicks."""
    qtbot.mouseClick(parts.results_page.cards[Level.EXACT].act, LEFT)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, LEFT)
    settled(qtbot, parts)


def test_a_user_trashes_all_exact_copies_in_two_clicks_and_takes_one_back(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    page, session = parts.results_page, parts.reviews.session
    keeper, copy = (member.photo.path for member in session.groups[0].members)
    content = copy.read_bytes()

    trash_all_copies(qtbot, parts)
    assert not copy.exists()
    assert keeper.exists()
    assert session.is_decided(0)
    assert [session.is_decided(other) for other in (1, 2)] == [False, False]
    assert any("moved to the trash" in text for text in shown_texts(page.notice))
    assert page.cards[Level.EXACT].act.isHidden()

    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        qtbot.mouseClick(page.notice.undo_button, LEFT)
    settled(qtbot, parts)
    assert copy.read_bytes() == content
    assert not page.cards[Level.EXACT].act.isHidden()


def test_who_thinks_better_of_it_has_marked_nothing(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    qtbot.mouseClick(parts.results_page.cards[Level.EXACT].act, LEFT)
    summary = parts.reviews.removal.summary
    assert summary is not None
    assert summary.names.toPlainText() == str(three_groups.groups[0].members[1].photo.path)

    summary.reject()
    settled(qtbot, parts)

    assert parts.reviews.session.decisions() == {}
    assert three_groups.groups[0].members[1].photo.path.exists()


def test_only_what_is_proposed_to_go_is_counted(three_groups: ScanResult) -> None:
    session = ReviewSession(three_groups.groups)
    exact, same, _ = three_groups.groups
    copies = sum(member.photo.size for member in same.members[1:])
    assert proposals(session) == (
        Proposal(Level.EXACT, 1, 2, 1, exact.members[1].photo.size),
        Proposal(Level.SAME_PHOTO, 1, 3, 2, copies),
        Proposal(Level.SIMILAR, 1, 2, 0, 0),
    )

    session.spare(1, 1)
    session.keep_all(2)
    session.remove_members([exact.members[1].photo.path])

    assert proposals(session) == (
        Proposal(Level.EXACT),
        Proposal(Level.SAME_PHOTO, 1, 3, 1, same.members[2].photo.size),
        Proposal(Level.SIMILAR),
    )


def test_what_would_be_asked_for_is_what_accepting_asks_for(three_groups: ScanResult) -> None:
    session = ReviewSession(three_groups.groups)
    session.set_keeper(1, 2)
    would = removals_if_accepted(session, (0, 1))
    assert session.removals() == ()

    session.accept(0, 1)

    assert session.removals() == would
    assert len(would) == 3


def test_each_card_leads_to_its_groups_and_back(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    page, groups = parts.results_page, parts.review_page.groups
    for level, number in ((Level.SIMILAR, 2), (Level.SAME_PHOTO, 1)):
        qtbot.mouseClick(page.cards[level].act, LEFT)
        assert parts.window.page == "review"
        assert [groups.model.group_at(row) for row in range(groups.model.rowCount())] == [number]
        qtbot.mouseClick(groups.back_button, LEFT)
        assert parts.window.page == "results"

    page.strip.clicked.emit(page.strip.groups.index(1))
    assert parts.window.page == "review"
    assert groups.model.rowCount() == 3
    assert parts.reviews.position.group == 1
    press(qtbot, parts, Qt.Key.Key_Return)
    parts.window.show_page("results")
    shown = [page.strip.groups.group_at(row) for row in range(page.strip.groups.rowCount())]
    assert shown == [0, 2]


def test_decisions_change_the_numbers_and_the_keyboard_takes_them_back(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    title = parts.results_page.title
    assert title.text().startswith("3 groups, ")
    parts.window.show_page("review")
    press(qtbot, parts, Qt.Key.Key_N)
    parts.window.show_page("results")
    assert title.text().startswith("2 groups, ")

    qtbot.keyClick(parts.results_page, Qt.Key.Key_Z, CONTROL)

    assert title.text().startswith("3 groups, ")
    assert parts.reviews.session.state_of(0, 1) is MemberState.WILL_GO


def test_the_numbers_follow_rules_and_preferences_while_they_are_up(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    act = parts.results_page.cards[Level.EXACT].act
    assert act.text().startswith("Trash ")

    parts.preferences.removal_action = Action.MOVE
    assert act.text().startswith("Move ")
    folder = three_groups.groups[0].keeper.path.parent
    parts.preferences.keeper_rules = never_suggesting(parts.preferences.keeper_rules, folder)

    assert act.text() == "Review"


def test_trash_all_marks_nothing_in_another_review_that_came_under_its_summary(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, three_groups)
    copy = three_groups.groups[0].members[1].photo.path
    qtbot.mouseClick(parts.results_page.cards[Level.EXACT].act, LEFT)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    parts.reviews.open(three_groups)
    parts.review_page.accept_requested.emit()  # a step of the new review

    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.mouseClick(summary.move_button, LEFT)
    settled(qtbot, parts)
    assert not copy.exists(), "the user's own click, on what was shown"
    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        parts.reviews.undo()
    settled(qtbot, parts)

    assert copy.exists()
    assert parts.reviews.session.totals.marked == 1
    parts.reviews.undo()
    assert parts.reviews.session.totals.marked == 0
    assert parts.reviews.ways_back.undo() is None, "one step each"


def test_files_that_could_not_be_read_are_listed_and_shown_in_their_folder(
    qtbot: QtBot,
    make_window: Make,
    three_groups: ScanResult,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    broken = Problem(tmp_path / "broken.jpg", Reason.of(PhotoProblem.EMPTY))
    parts = scanned(qtbot, make_window, replace(three_groups, problems=(broken,)))
    page = parts.results_page
    assert "could not be read" in page.problems.text()
    for ask in (page.problems.click, parts.review_page.top.problems_requested.emit):
        ask()
        dialog = parts.results.problems
        assert dialog is not None
        assert cell(dialog.table, 0, 0).text() == "broken.jpg"
        qtbot.mouseClick(dialog.folder_button, LEFT)
        dialog.close()

    assert opened == [str(tmp_path)] * 2


@pytest.mark.parametrize(
    "level, photos, title, sentence, offer",
    [
        (Level.EXACT, 5, "No duplicates found", "byte for byte", "Look for edited copies…"),
        (Level.SAME_PHOTO, 5, "No duplicates found", "Other shots", "Look for similar shots…"),
        (Level.SIMILAR, 5, "No duplicates found", "add the folders", None),
        (Level.SIMILAR, 0, "No photos found", "choose folders", None),
    ],
)
def test_where_there_is_nothing_it_says_what_to_do_next(
    qtbot: QtBot,
    make_window: Make,
    level: Level,
    photos: int,
    title: str,
    sentence: str,
    offer: str | None,
) -> None:
    parts = scanned(qtbot, make_window, ScanResult(photos, {}, (), ()), level)
    page = parts.results_page

    assert page.title.text() == title
    assert sentence in page.explanation.text()
    assert not any(card.isVisible() for card in page.cards.values())
    assert page.wider_button.isVisible() == (offer is not None)
    if offer is not None:
        assert page.wider_button.text() == offer
        qtbot.mouseClick(page.wider_button, LEFT)
        assert parts.window.page == "start"
        assert parts.start_page.level is not level


def test_a_level_that_was_not_looked_for_is_offered(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult
) -> None:
    exact = replace(three_groups, groups=three_groups.groups[:1])
    parts = scanned(qtbot, make_window, exact, Level.EXACT)
    card = parts.results_page.cards[Level.SIMILAR]
    assert "Not looked for" in card.detail.text()

    qtbot.mouseClick(card.act, LEFT)

    assert parts.window.page == "start"
    assert parts.start_page.level is Level.SIMILAR


def test_when_all_is_settled_it_says_so(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path], three_groups: ScanResult
) -> None:
    parts = scanned(qtbot, make_window, replace(three_groups, groups=three_groups.groups[:1]))
    trash_all_copies(qtbot, parts)

    assert parts.results_page.title.text() == "All groups are settled"
    assert "empty" in parts.results_page.explanation.text()
