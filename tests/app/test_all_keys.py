"""Every key of Review does what the sheet of keys says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.commands import ALSO, Command, Scope, command_words, commands_by_scope
from app.parts import Parts
from app.widgets.auto_mark_preview import AutoMarkPreview
from app.widgets.keys_dialog import KeysDialog
from app.widgets.pair_view import Mode
from core.records import Level, PhotoFacts, ScanResult
from core.review.keeper import build_group
from tests.app.conftest import Make, reviewing
from tests.app.test_review import settled
from tests.conftest import holding_each_other, photo_of


@dataclass(frozen=True)
class Walk:
    """``before``: keys that come first; ``seen``: what is to be seen then, and not before."""

    seen: Callable[[Parts], bool]
    before: tuple[Command, ...] = ()


def group(parts: Parts) -> int:
    return parts.reviews.position.group


def member(parts: Parts) -> int:
    return parts.reviews.position.member


def mode(parts: Parts) -> Mode:
    return parts.review_page.viewer.mode


DOWN = Command.NEXT_GROUP
WALKS = {
    Command.SHOW_KEYS: Walk(lambda parts: bool(parts.window.findChildren(KeysDialog))),
    Command.PREFERENCES: Walk(lambda parts: parts.settings.dialog is not None),
    Command.HISTORY: Walk(lambda parts: parts.reviews.history.dialog is not None),
    Command.FULL_SCREEN: Walk(lambda parts: parts.window.isFullScreen()),
    Command.NEXT_GROUP: Walk(lambda parts: group(parts) == 1),
    Command.PREVIOUS_GROUP: Walk(lambda parts: group(parts) == 1, (DOWN, DOWN)),
    Command.NEXT_PHOTO: Walk(lambda parts: member(parts) == 2),
    Command.PREVIOUS_PHOTO: Walk(lambda parts: member(parts) == 4),
    Command.ACCEPT: Walk(lambda parts: parts.reviews.session.is_decided(0) and group(parts) == 1),
    Command.DELETE: Walk(lambda parts: parts.reviews.session.is_marked(0, 1)),
    Command.MAKE_KEEPER: Walk(lambda parts: parts.reviews.session.keeper_of(0) == 1),
    Command.KEEP_ALL: Walk(lambda parts: parts.review_page.model.outcome_in_words(0) == "kept all"),
    Command.NOT_DUPLICATES: Walk(
        lambda parts: parts.review_page.model.outcome_in_words(0) == "not duplicates"
    ),
    Command.PICK: Walk(lambda parts: member(parts) == 2),
    Command.REJECT: Walk(lambda parts: parts.reviews.session.is_marked(0, 1)),
    Command.UNSET: Walk(lambda parts: parts.reviews.session.totals.marked == 0, (Command.DELETE,)),
    Command.CLEAR: Walk(lambda parts: parts.reviews.session.totals.marked == 0, (Command.DELETE,)),
    Command.AUTO_MARK: Walk(lambda parts: bool(parts.window.findChildren(AutoMarkPreview))),
    Command.FIND: Walk(lambda parts: parts.window.page == "find"),
    Command.REMOVE: Walk(
        lambda parts: parts.reviews.removal.summary is not None, (Command.DELETE,)
    ),
    Command.FILTER: Walk(lambda parts: parts.review_page.filter.hasFocus()),
    Command.EXPORT: Walk(lambda parts: QApplication.activeModalWidget() is not None),
    Command.COPY_PATHS: Walk(lambda parts: "0.jpg\n" in QGuiApplication.clipboard().text()),
    Command.SURVEY: Walk(lambda parts: parts.review_page.stage.shows_survey),
    Command.FACTS: Walk(lambda parts: parts.review_page.facts.isHidden()),
    Command.UNDO: Walk(lambda parts: parts.reviews.session.totals.marked == 0, (Command.DELETE,)),
    Command.REDO: Walk(
        lambda parts: parts.reviews.session.is_marked(0, 1), (Command.DELETE, Command.UNDO)
    ),
    Command.ZOOM: Walk(lambda parts: parts.review_page.linked.zoom > 1.0),
    Command.SLIDER: Walk(lambda parts: mode(parts) is Mode.SLIDER),
    Command.BLINK: Walk(lambda parts: mode(parts) is Mode.BLINK),
    Command.DIFFERENCE: Walk(lambda parts: mode(parts) is Mode.DIFFERENCE),
    Command.OUTLINES: Walk(lambda parts: not parts.preferences.outlines_differences),
    Command.SIDE_BY_SIDE: Walk(lambda parts: mode(parts) is Mode.SIDE_BY_SIDE, (Command.SLIDER,)),
}


@pytest.fixture
def result(save_photo: Callable[..., Path]) -> ScanResult:
    """Three groups of five photos, which are said to be large."""
    groups = []
    for number in range(3):
        files = [
            save_photo(f"{number}/{at}.jpg", 9 + number, (160 - number, 120)) for at in range(5)
        ]
        large = PhotoFacts(3000, 2000, "JPEG")
        photos = [replace(photo_of(file), facts=large) for file in files]
        held = holding_each_other(photos)
        groups.append(build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.97, 0.95, holders=held))
    return ScanResult(15, {}, (), tuple(groups))


def press(qtbot: QtBot, parts: Parts, key: str) -> None:
    combination = cast(QKeyCombination, QKeySequence(key)[0])  # type: ignore[index]
    target = parts.review_page.focusWidget() or parts.review_page
    qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())


def test_the_sheet_names_every_key(qtbot: QtBot, make_window: Make) -> None:
    parts = make_window()
    parts.window.show_keys()
    (sheet,) = parts.window.findChildren(KeysDialog)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    for command in Command:
        assert command_words()[command] in said
        assert parts.shortcuts.all_keys(command) in said
    assert "D, Del" in said
    sheet.close()


def test_every_key_does_what_the_sheet_says(
    qtbot: QtBot, make_window: Make, result: ScanResult
) -> None:
    scopes = commands_by_scope()
    here = (Scope.WINDOW, Scope.REVIEW, Scope.VIEWER)
    assert set(WALKS) == {command for scope in here for command in scopes[scope]}, (
        "one is forgotten"
    )
    parts = make_window()
    for command, walk in WALKS.items():
        for key in filter(None, (parts.shortcuts.key(command), ALSO.get(command))):
            begin(qtbot, parts, result)
            for first in walk.before:
                press(qtbot, parts, parts.shortcuts.key(first))
            assert not walk.seen(parts), command
            press(qtbot, parts, key)
            settled(qtbot, parts)
            QApplication.processEvents()
            assert walk.seen(parts), command


def begin(qtbot: QtBot, parts: Parts, result: ScanResult) -> None:
    """All as it was at first."""
    settled(qtbot, parts)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.clipboard().clear()
    parts.window.leave_full_screen()
    parts.review_page.viewer.set_mode(Mode.SIDE_BY_SIDE)
    parts.review_page.stage.leave_survey()
    parts.preferences.outlines_differences = True
    parts.review_page.stage.show_facts(shown=True)
    reviewing(parts, result)
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    parts.review_page.list.setFocus()
