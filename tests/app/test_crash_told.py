"""What a crash left half done is completed by the next window, which says what became of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.main import settle_removals
from app.parts import Parts
from core.paths import Places
from core.review.journal import Action, Journal, State
from core.review.trash import SystemTrash
from core.storage.database import open_store
from tests.conftest import photo_of

Make = Callable[..., Parts]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only freedesktop's trash can be put elsewhere"
)


def told(qtbot: QtBot, parts: Parts, places: Places) -> str:
    """What the window says of crashes after its start, in a real box; empty if it says nothing."""
    settle_removals(parts, places)
    done: list[None] = []
    parts.jobs.on_store(lambda store: None, done.append)  # after it, on the same thread
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    box = QApplication.activeModalWidget()
    if box is None:
        return ""
    assert isinstance(box, QMessageBox)
    assert box.isVisible()
    box.accept()
    return box.text()


def test_the_next_window_says_where_a_photo_is_that_was_under_way(
    qtbot: QtBot, make_window: Make, places: Places, save_photo: Callable[..., Path]
) -> None:
    keeper, *others = (photo_of(save_photo(f"{name}.jpg", 1)) for name in ("keeper", "a", "b"))
    with closing(open_store(places.store_file)) as store:
        for number, photo in enumerate(others):
            Journal(store).start(f"batch {number}", Action.TRASH, photo, keeper.path)
    SystemTrash().send(others[0].path)  # and here the program was killed, before it said so
    parts = make_window()

    trashed, stayed = told(qtbot, parts, places).split("\n\n")

    there, away = (photo.path for photo in reversed(others))
    more = "You can put it back from History."
    assert trashed == f"{away} was moved to the trash just before Samelens stopped. {more}"
    assert stayed == f"{there} was about to be moved to the trash, but is still there."
    with closing(open_store(places.store_file)) as store:
        (row,) = Journal(store).of_batch("batch 0")
        assert row.state is State.DONE


def test_after_an_ordinary_end_nothing_is_said(
    qtbot: QtBot, make_window: Make, places: Places
) -> None:
    assert told(qtbot, make_window(), places) == ""
