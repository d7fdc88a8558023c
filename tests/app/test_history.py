"""History lists every file of a removal, however many there are, and what became of each."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.preferences import Preferences
from app.widgets import history_dialog
from app.widgets.history_dialog import HistoryDialog
from core.records import ContentHash
from core.review.journal import Action, Batch, JournalRow, State
from tests.app.conftest import tree_row

WHEN = datetime(2026, 5, 1, tzinfo=UTC)


def row(number: int, state: State = State.DONE) -> JournalRow:
    path, content = Path(f"/p/{number}.jpg"), ContentHash(bytes(32))
    return JournalRow(
        number, "b", WHEN, Action.TRASH, path, 1, 1, content, Path("/p/k.jpg"), None, state
    )


def test_files_beyond_the_first_are_listed_on_demand(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_dialog, "FILES_SHOWN", 2)
    window = QWidget()
    qtbot.addWidget(window)
    settings = QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat)
    dialog = HistoryDialog(Preferences(settings), window)
    dialog.show()
    dialog.show_batches([Batch("b", WHEN, Action.TRASH, 5, {State.DONE: 5}, {})], {"b": 5})
    removal = tree_row(dialog.tree, 0)
    assert removal.text(2) == "5"
    dialog.tree.expandItem(removal)
    dialog.show_files("b", [*map(row, range(4)), row(4, State.FAILED)])

    for further in ("and 3 more", "and 1 more"):
        last = tree_row(dialog.tree, 0, removal.childCount() - 1)
        assert last.text(0) == further
        dialog.tree.setCurrentItem(last)
        assert not dialog.put_back_button.isEnabled()
        dialog.tree.itemActivated.emit(last, 0)

    listed = [tree_row(dialog.tree, 0, at).text(0) for at in range(removal.childCount())]
    removed = [f"{Path(f'/p/{at}.jpg')} (removed)" for at in range(4)]
    assert listed == [*removed, f"{Path('/p/4.jpg')} (not removed)"]
    dialog.tree.setCurrentItem(tree_row(dialog.tree, 0, 3))
    with qtbot.waitSignal(dialog.put_back_requested, timeout=60_000) as asked:
        qtbot.mouseClick(dialog.put_back_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["b", Path("/p/3.jpg")]
    assert dialog.focusWidget() is dialog.tree
    dialog.tree.setCurrentItem(tree_row(dialog.tree, 0, 4))
    assert not dialog.put_back_button.isEnabled()  # it never left
