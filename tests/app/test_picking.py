"""The best of a burst is picked by keys alone, and nothing is marked for anybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.widgets.pair_view import Mode
from core.records import Level, ScanResult
from core.review.decision import MemberState
from core.review.keeper import build_group
from tests.app.conftest import long_story, reviewing, shown_texts
from tests.app.test_review import Make, move_marked, press
from tests.conftest import photo_of

P, X, U = Qt.Key.Key_P, Qt.Key.Key_X, Qt.Key.Key_U

pytestmark = long_story


@pytest.fixture
def parts(make_window: Make, save_photo: Callable[..., Path]) -> Parts:
    """Two copies, and two bursts of three."""
    copies = [photo_of(save_photo(f"copies/{name}.jpg", 1)) for name in "ab"]
    groups = [build_group(Level.EXACT, copies, lambda a, b: 1.0, 1.0)]
    for burst in range(2):
        shots = [
            photo_of(save_photo(f"burst {burst}/{at}.jpg", 10 + 3 * burst + at)) for at in range(3)
        ]
        groups.append(build_group(Level.SIMILAR, shots, lambda a, b: 0.4, 0.4))
    return reviewing(make_window(), ScanResult(8, {}, (), tuple(groups)))


def to_the_bursts(parts: Parts) -> None:
    parts.window.show_page("results")
    parts.results_page.cards[Level.SIMILAR].act.click()
    parts.review_page.list.setFocus()


def marks(parts: Parts) -> list[list[int]]:
    session = parts.reviews.session
    return [
        [at for at in range(len(group.members)) if session.is_marked(number, at)]
        for number, group in enumerate(session.groups)
    ]


def test_a_user_decides_a_burst_with_p_and_x_only(qtbot: QtBot, parts: Parts) -> None:
    to_the_bursts(parts)
    session = parts.reviews.session
    paths = [member.photo.path for member in session.groups[1].members]
    assert any("Pick the best" in text for text in shown_texts(parts.review_page.notice))
    assert (parts.reviews.position.group, parts.reviews.position.member) == (1, 0)
    assert marks(parts) == [[], [], []]

    for key in (X, P, X):
        press(qtbot, parts, key)

    assert marks(parts) == [[], [0, 2], []]
    assert session.is_decided(1)
    assert session.keeper_of(1) == 1
    assert parts.reviews.position.group == 2  # the next burst is up
    move_marked(qtbot, parts)
    assert [path.exists() for path in paths] == [False, True, False]


def test_one_undo_a_key_and_u_takes_back(qtbot: QtBot, parts: Parts) -> None:
    to_the_bursts(parts)
    session = parts.reviews.session
    press(qtbot, parts, P)
    press(qtbot, parts, X)
    assert parts.reviews.position.member == 2
    assert session.states_of(1) == (MemberState.KEEP, MemberState.DELETE, MemberState.UNDECIDED)

    press(qtbot, parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(parts) == [[], [], []]
    parts.review_page.member_chosen.emit(0)
    press(qtbot, parts, U)
    assert session.decision_of(1).by_hand == frozenset()


def test_in_a_group_of_two_the_other_one_stays(qtbot: QtBot, parts: Parts) -> None:
    """Elsewhere P and X are for the photo on the right; the suggestion for others stands."""
    press(qtbot, parts, P)
    assert parts.reviews.session.state_of(0, 1) is MemberState.KEEP
    assert parts.reviews.session.is_decided(0)
    parts.review_page.groups.select_group(0)
    press(qtbot, parts, X)

    assert marks(parts)[0] == [1]
    assert parts.reviews.session.totals.marked == 1


def test_the_last_one_is_refused_in_words(qtbot: QtBot, parts: Parts) -> None:
    to_the_bursts(parts)
    press(qtbot, parts, X)
    press(qtbot, parts, X)
    parts.review_page.groups.select_group(1)
    parts.review_page.member_chosen.emit(2)
    press(qtbot, parts, X)

    assert any("last unmarked photo" in text for text in shown_texts(parts.review_page))
    assert marks(parts)[1] == [0, 1]


def test_the_keeper_can_be_chosen_and_compared_with_another(qtbot: QtBot, parts: Parts) -> None:
    to_the_bursts(parts)
    page = parts.review_page
    assert [card.name.objectName() for card in page.cards[:3]] == ["chosen", "name", "name"]
    press(qtbot, parts, Qt.Key.Key_Y)
    assert page.viewer.mode is Mode.DIFFERENCE
    press(qtbot, parts, Qt.Key.Key_Escape)
    press(qtbot, parts, Qt.Key.Key_K)  # it is the keeper already: nothing to undo
    assert parts.reviews.session.undo() is None
    press(qtbot, parts, Qt.Key.Key_Space)
    assert parts.reviews.position.member == 1
