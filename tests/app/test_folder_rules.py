"""Rules about a folder from the spot: they hold at once, in later scans, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.parts import Parts
from core.records import Level, ScanResult
from core.review.decision import MemberState
from core.review.keeper import build_group
from core.review.reasons import KeeperReason
from core.settings import KeeperRule
from core.wording.reasons import Reason
from tests.app.conftest import long_story, reviewing, shown_texts
from tests.app.test_review import Make, settled
from tests.conftest import photo_of

KEEP, GOES, STAYS = MemberState.KEEP, MemberState.WILL_GO, MemberState.UNDECIDED

pytestmark = long_story


@pytest.fixture
def result(save_photo: Callable[..., Path]) -> ScanResult:
    """Two photos, each in the album and twice in the archive."""
    groups = []
    for number in range(2):
        names = (f"album/{number}.jpg", f"archive/{number}.jpg", f"archive/{number} copy.jpg")
        photos = [photo_of(save_photo(name, number)) for name in names]
        groups.append(build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0))
    return ScanResult(6, {}, (), tuple(groups))


def by_folder(parts: Parts, group: int = 0) -> list[tuple[str, MemberState]]:
    session = parts.reviews.session
    folders = [member.photo.path.parent.name for member in session.groups[group].members]
    return list(zip(folders, session.states_of(group), strict=True))


def choose(parts: Parts, folder: str, number: int) -> None:
    """From the menu of a photo of that folder."""
    members = parts.reviews.session.groups[0].members
    photo = next(m.photo.path for m in members if m.photo.path.parent.name == folder)
    menu = QObject()
    parts.folder_rules.actions(photo, menu)[number].trigger()


def test_what_is_never_suggested_stays_until_the_rule_is_taken_back(
    qtbot: QtBot, make_window: Make, result: ScanResult
) -> None:
    parts = reviewing(make_window(), result)
    assert by_folder(parts) == [("album", KEEP), ("archive", GOES), ("archive", GOES)]

    choose(parts, "archive", 1)

    for group in range(2):
        assert by_folder(parts, group) == [("album", KEEP), ("archive", STAYS), ("archive", STAYS)]
    assert any("Nothing in “archive”" in text for text in shown_texts(parts.review_page))
    parts.review_page.clear_requested.emit()
    assert by_folder(parts)[1] == ("archive", STAYS)
    parts.reviews.open(result)  # as the next scan does
    assert by_folder(parts)[1] == ("archive", STAYS)

    parts.reviews.auto_mark.ask_for_rules(parts.reviews.session)
    dialog = parts.reviews.auto_mark.rules
    assert dialog is not None
    dialog.unsuggested.setCurrentRow(0)
    qtbot.mouseClick(dialog.suggest_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)
    assert by_folder(parts)[1] == ("archive", GOES)


def test_what_is_not_suggested_may_be_marked_by_hand(
    qtbot: QtBot, make_window: Make, result: ScanResult
) -> None:
    parts = reviewing(make_window(), result)
    choose(parts, "archive", 1)

    parts.review_page.toggle_requested.emit(1)

    assert parts.reviews.session.is_marked(0, 1)


def test_what_is_in_a_folder_is_kept_and_its_copies_elsewhere_go(
    qtbot: QtBot, make_window: Make, result: ScanResult
) -> None:
    parts = reviewing(make_window(), result)
    choose(parts, "archive", 0)
    session = parts.reviews.session

    for group in range(2):
        assert by_folder(parts, group) == [("album", GOES), ("archive", KEEP), ("archive", STAYS)]
        assert session.reason_of(group, 1) == Reason.of(KeeperReason.PREFERRED_FOLDER)
    rules = parts.preferences.keeper_rules
    folder = session.groups[0].members[1].photo.path.parent
    assert (rules.folders, rules.unsuggested) == ((folder,), (folder,))
    assert rules.order[0] is KeeperRule.FOLDER_ORDER
    menu = QObject()
    photo = folder / "another.jpg"
    assert [action.isEnabled() for action in parts.folder_rules.actions(photo, menu)] == [False] * 2

    parts.review_page.accept_requested.emit()
    going = [request.photo.path.parent.name for request in session.removals()]
    assert going == ["album"]


def test_what_the_user_decided_is_left_alone(
    qtbot: QtBot, make_window: Make, result: ScanResult
) -> None:
    parts = reviewing(make_window(), result)
    parts.review_page.accept_requested.emit()
    marked = parts.reviews.session.removals()

    choose(parts, "archive", 0)

    assert parts.reviews.session.removals() == marked
    stays = "What you marked in it stays marked: 2 photos."
    assert any(text.endswith(stays) for text in shown_texts(parts.review_page))
    assert by_folder(parts, 1)[0] == ("album", GOES)
