"""Keys are the user's own: changed, refused by name where taken, shown in the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.commands import Command
from app.parts import Parts
from app.shortcuts import Shortcuts
from app.widgets.keys_dialog import KeysDialog
from app.widgets.preferences_dialog import PreferencesDialog
from tests.app.conftest import button_named, child_of
from tests.app.test_preferences import opened
from tests.app.test_review import press

CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("computer")


def record(qtbot: QtBot, dialog: PreferencesDialog, key: Qt.Key) -> None:
    dialog.keys.edit.setFocus()
    qtbot.keyClick(dialog.keys.edit, key)
    dialog.keys.edit.editingFinished.emit()  # after a second without another key


def front(qtbot: QtBot, parts: Parts) -> None:
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    parts.review_page.list.setFocus()


def test_a_key_is_changed_and_the_sheet_shows_it(qtbot: QtBot, parts: Parts) -> None:
    dialog = opened(qtbot, parts)
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose(Command.NOT_DUPLICATES)
    record(qtbot, dialog, Qt.Key.Key_J)
    assert dialog.keys.refusal.text() == ""
    dialog.accept()
    front(qtbot, parts)

    press(qtbot, parts, Qt.Key.Key_N)
    assert parts.reviews.session.totals.decided == 0
    press(qtbot, parts, Qt.Key.Key_J)
    assert parts.reviews.session.totals.decided == 1
    assert "(J)" in button_named(parts.review_page, "Not duplicates").toolTip()
    assert "J not duplicates" in child_of(parts.review_page, QLabel, "hint").text()

    parts.window.show_keys()
    (sheet,) = parts.window.findChildren(KeysDialog)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert "J" in texts
    assert "N" not in texts
    sheet.close()


def test_a_key_that_is_taken_is_refused_by_name(qtbot: QtBot, parts: Parts) -> None:
    dialog = opened(qtbot, parts)
    keys = dialog.keys
    dialog.tabs.setCurrentWidget(keys)
    keys.choose(Command.NOT_DUPLICATES)
    record(qtbot, dialog, Qt.Key.Key_D)
    assert "D is already used for “Mark the photo on the right, or keep it”" in keys.refusal.text()
    assert keys.edit.keySequence().toString() == "N"
    record(qtbot, dialog, Qt.Key.Key_1)
    assert keys.refusal.text() == "1 is reserved and can't be reassigned."

    record(qtbot, dialog, Qt.Key.Key_J)
    keys.choose(Command.EXPORT)
    record(qtbot, dialog, Qt.Key.Key_N)
    keys.choose(Command.NOT_DUPLICATES)
    qtbot.mouseClick(keys.default_button, Qt.MouseButton.LeftButton)
    assert "N is already used for “Export”" in keys.refusal.text()
    qtbot.mouseClick(keys.all_button, Qt.MouseButton.LeftButton)
    assert keys.edit.keySequence().toString() == "N"
    keys.choose(Command.EXPORT)
    assert keys.edit.keySequence().toString() == "Ctrl+E"
    dialog.accept()


def test_keys_of_pages_that_are_never_up_together_may_be_the_same(tmp_path: Path) -> None:
    keys = Shortcuts(QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))

    assert keys.refusal(Command.SCAN, "Ctrl+Return") is None
    assert keys.refusal(Command.SLIDER, "Ctrl+Return") is not None
    assert keys.refusal(Command.SCAN, "Ctrl+H") is not None
    for command in Command:
        assert keys.refusal(command, keys.key(command)) is None
    keys.choose(Command.EXPORT, "")
    assert keys.shown_key(Command.EXPORT) == ""
    assert keys.hint("Export", Command.EXPORT) == "Export"


def test_the_field_for_a_key_lets_one_out(qtbot: QtBot, parts: Parts) -> None:
    dialog = opened(qtbot, parts)
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose(Command.NOT_DUPLICATES)
    dialog.keys.edit.setFocus()
    qtbot.keyClick(dialog.keys.edit, Qt.Key.Key_Tab, CONTROL)
    assert dialog.tabs.currentWidget() is not dialog.keys

    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.edit.setFocus()
    qtbot.keyClick(dialog.keys.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert "(N)" in button_named(parts.review_page, "Not duplicates").toolTip()
