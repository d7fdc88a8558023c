"""Removal as people live it: links, moves, a vanished file, an older batch, a saved review."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.widgets.removal_summary import RemovalSummary
from core.paths import Places
from core.photo_files.stated_metadata import Metadata
from core.photo_files.written_metadata import metadata_beside, sidecar_of
from core.photo_files.xmp import extended
from core.records import Level, ScanResult
from core.review.decision import MemberState
from core.review.journal import REMOVALS, Action
from core.review.keeper import build_group
from core.review.reasons import KeeperReason
from core.review.removal_reasons import RemovalProblem
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason
from tests.app.conftest import cell, reviewing, shown_texts, tree_row
from tests.app.test_review import Make, press, settled
from tests.conftest import photo_of

CONTROL = Qt.KeyboardModifier.ControlModifier


def summary_of(qtbot: QtBot, parts: Parts) -> RemovalSummary:
    """The summary, once it has looked for companions."""
    press(qtbot, parts, Qt.Key.Key_Return, CONTROL)
    summary = parts.reviews.removal.summary
    assert summary is not None
    qtbot.waitUntil(summary.move_button.isEnabled, timeout=60_000)
    return summary


def remove(qtbot: QtBot, parts: Parts, action: Action, folder: Path | None = None) -> None:
    summary = summary_of(qtbot, parts)
    summary.choose(action, folder)
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.keyClick(summary.move_button, Qt.Key.Key_Space)
    settled(qtbot, parts)
    front(qtbot, parts)


def front(qtbot: QtBot, parts: Parts) -> None:
    """Dialogs are gone, and keys reach the list again."""
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    parts.review_page.list.setFocus()


def undo(qtbot: QtBot, parts: Parts) -> None:
    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        press(qtbot, parts, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, parts)


@pytest.mark.parametrize("action", REMOVALS)
def test_a_keyboard_user_decides_removes_and_takes_it_back(
    qtbot: QtBot, parts: Parts, tmp_path: Path, action: Action
) -> None:
    session = parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Return)
    press(qtbot, parts, Qt.Key.Key_3)
    paths = [request.photo.path for request in session.removals()]
    before = {path: path.read_bytes() for path in paths}
    assert len(paths) == 2

    remove(qtbot, parts, action, tmp_path / "aside")
    if action is Action.HARD_LINK:
        keeper = session.groups[0].members[0].photo.path
        assert paths[0].samefile(keeper)
    elif action is Action.MOVE:
        assert (tmp_path / "aside" / "exact" / paths[0].name).exists()
    assert all(path.is_symlink() for path in paths) == (action is Action.SYMLINK)
    assert session.totals.marked == 0

    undo(qtbot, parts)
    assert {path: path.read_bytes() for path in paths} == before
    assert not any(path.is_symlink() for path in paths)


def test_a_file_that_vanished_is_told_and_the_rest_goes(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_Return)
    press(qtbot, parts, Qt.Key.Key_Return)
    first, *others = (request.photo.path for request in parts.reviews.session.removals())
    first.unlink()

    remove(qtbot, parts, Action.TRASH)

    result = parts.reviews.removal.result
    assert result is not None
    assert cell(result.table, 0, 1).text() == RemovalProblem.GONE.sentence
    result.close()
    assert not any(path.exists() for path in others)


def test_photos_of_a_reference_folder_never_go(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    reference = photo_of(save_photo("kept/a.jpg", 1), reference=True)
    copy = photo_of(save_photo("new/a.jpg", 1))
    group = build_group(Level.EXACT, [copy, reference], lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    front(qtbot, parts)
    session = parts.reviews.session
    assert session.reason_of(0, 0) == Reason.of(KeeperReason.REFERENCE)

    press(qtbot, parts, Qt.Key.Key_1)
    press(qtbot, parts, Qt.Key.Key_D)
    press(qtbot, parts, Qt.Key.Key_K)

    assert session.keeper_of(0) == 1
    assert session.totals.marked == 0
    press(qtbot, parts, Qt.Key.Key_1)
    assert any("reference folder" in text for text in shown_texts(parts.review_page))


def test_an_older_removal_is_undone_from_history(
    qtbot: QtBot, parts: Parts, tmp_path: Path
) -> None:
    press(qtbot, parts, Qt.Key.Key_Return)
    first = parts.reviews.session.removals()[0].photo.path
    remove(qtbot, parts, Action.SYMLINK)
    press(qtbot, parts, Qt.Key.Key_3)
    second = parts.reviews.session.removals()[0].photo.path
    remove(qtbot, parts, Action.TRASH)

    qtbot.keyClick(parts.window, Qt.Key.Key_H, CONTROL)
    dialog = parts.reviews.history.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=60_000)
    older = tree_row(dialog.tree, 1)
    assert older.text(1) == "Replaced with symbolic links"
    dialog.tree.setCurrentItem(older)
    dialog.tree.expandItem(older)
    qtbot.waitUntil(lambda: older.childCount() == 1, timeout=60_000)
    assert str(first) in tree_row(dialog.tree, 1, 0).text(0)
    with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
        qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)

    assert not first.is_symlink()
    assert not second.exists()
    assert not parts.reviews.session.is_gone(0, 1)
    assert tree_row(dialog.tree, 1).text(4) == "1 put back"
    assert not dialog.undo_button.isEnabled()
    dialog.close()
    front(qtbot, parts)
    undo(qtbot, parts)  # the older one is off the way back: this is the newer one
    assert second.exists()


def count_of_verdicts(places: Places) -> int:
    with closing(open_store(places.store_file)) as store:
        return Verdicts(store).count()


@pytest.mark.parametrize("is_restarted", [False, True])
def test_every_way_back_takes_back_what_a_removal_taught(
    qtbot: QtBot, parts: Parts, make_window: Make, places: Places, is_restarted: bool
) -> None:
    press(qtbot, parts, Qt.Key.Key_Down)  # edited copies
    press(qtbot, parts, Qt.Key.Key_Return)
    remove(qtbot, parts, Action.TRASH)
    assert count_of_verdicts(places) == 2

    if is_restarted:
        parts.window.close()
        parts = make_window()
        parts.reviews.history.open()
        dialog = parts.reviews.history.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=60_000)
        with qtbot.waitSignal(parts.reviews.removal.restored, timeout=60_000):
            qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
        settled(qtbot, parts)
        dialog.close()
    else:
        undo(qtbot, parts)

    assert count_of_verdicts(places) == 0


def test_companions_are_asked_for_once_and_come_back(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    photos = [photo_of(save_photo(f"{at}/IMG_1.heic", 1)) for at in "ab"]
    videos = [save_photo(f"{at}/IMG_1.mov", 5) for at in "ab"]
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    front(qtbot, parts)
    press(qtbot, parts, Qt.Key.Key_Return)

    summary = summary_of(qtbot, parts)
    assert summary.companions.isVisible()
    assert "of 1 photo" in summary.companions.text()
    summary.choose(Action.HARD_LINK)
    assert not summary.companions.isVisible()
    summary.reject()
    front(qtbot, parts)
    remove(qtbot, parts, Action.TRASH)

    assert [video.exists() for video in videos] == [True, False]
    undo(qtbot, parts)
    assert all(video.exists() for video in videos)


def test_what_would_be_left_behind_is_named_and_a_photo_stays_with_its_video(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    photos = [photo_of(save_photo(f"{at}/IMG_1.heic", 1)) for at in "abc"]
    video, notes = save_photo("b/IMG_1.mov", 5), save_photo("c/IMG_1.heic.xmp", 6)
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(3, {}, (), (group,)))
    front(qtbot, parts)
    press(qtbot, parts, Qt.Key.Key_Return)

    summary = summary_of(qtbot, parts)
    assert summary.held.isVisible() and not summary.companions.isVisible()
    lines = summary.names.toPlainText().splitlines()
    assert lines == [str(photos[2].path), "", lines[2], str(notes), str(photos[1].path)]
    assert summary.move_button.text() == "Move 1 file to the trash"
    summary.choose(Action.SYMLINK)
    assert not summary.held.isVisible()
    lines = summary.names.toPlainText().splitlines()
    assert set(lines) == {str(photo.path) for photo in photos[1:]}
    summary.choose(Action.TRASH)
    summary.held.setChecked(False)
    assert summary.move_button.text() == "Move 2 files to the trash"
    summary.held.setChecked(True)
    summary.reject()
    front(qtbot, parts)
    remove(qtbot, parts, Action.TRASH)

    assert [photo.path.exists() for photo in photos] == [True, True, False]
    assert video.exists() and notes.exists()


def test_what_only_a_removed_photo_knew_stays_and_is_taken_back(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    keeper, copy = (photo_of(save_photo(f"{name}.jpg", 1)) for name in ("a", "b"))
    copy.path.with_suffix(".xmp").write_bytes(extended(None, Metadata("2001", rating=3)))
    group = build_group(Level.EXACT, [keeper, copy], lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    front(qtbot, parts)
    press(qtbot, parts, Qt.Key.Key_Return)
    summary = summary_of(qtbot, parts)
    assert summary.metadata.isChecked()
    lacking = "a date or place that the kept photo lacks"
    assert any(lacking in text for text in shown_texts(summary))
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        qtbot.keyClick(summary.move_button, Qt.Key.Key_Space)
    settled(qtbot, parts)
    front(qtbot, parts)

    assert metadata_beside(keeper.path) == Metadata("2001", rating=3)
    notice = "1 file moved to the trash. Metadata added to 1 photo."
    assert notice in shown_texts(parts.review_page)
    assert parts.preferences.copies_metadata
    qtbot.keyClick(parts.window, Qt.Key.Key_H, CONTROL)
    dialog = parts.reviews.history.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=60_000)
    batch = tree_row(dialog.tree, 0)
    assert (batch.text(1), batch.text(4)) == ("Moved to the trash", "1 removed · metadata added: 1")
    dialog.tree.expandItem(batch)
    qtbot.waitUntil(lambda: batch.childCount() == 2, timeout=60_000)
    assert tree_row(dialog.tree, 0, 0).text(0) == f"{sidecar_of(keeper.path)} (metadata added)"
    dialog.close()
    front(qtbot, parts)

    undo(qtbot, parts)
    assert copy.path.exists()
    assert not sidecar_of(keeper.path).exists()
    notice = "Put back: 1 file. Added metadata removed from 1 photo."
    assert notice in shown_texts(parts.review_page)


def test_a_person_takes_one_back_of_three(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    """From History, then another from the group itself; the last one goes on being away."""
    keeper, *copies = (photo_of(save_photo(f"{at}/IMG_1.heic", 1)) for at in "abcd")
    videos = [save_photo(f"{at}/IMG_1.mov", 5) for at in "abcd"][1:]
    group = build_group(Level.EXACT, [keeper, *copies], lambda a, b: 1.0, 1.0)
    parts = reviewing(make_window(), ScanResult(4, {}, (), (group,)))
    front(qtbot, parts)
    session = parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_Return)
    remove(qtbot, parts, Action.TRASH)
    assert not any(file.exists() for file in (*videos, *(copy.path for copy in copies)))

    qtbot.keyClick(parts.window, Qt.Key.Key_H, CONTROL)
    dialog = parts.reviews.history.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=60_000)
    batch = tree_row(dialog.tree, 0)
    assert batch.text(2) == "3 photos, 6 files"
    assert not dialog.put_back_button.isEnabled()
    dialog.tree.expandItem(batch)
    qtbot.waitUntil(lambda: batch.childCount() == 6, timeout=60_000)
    dialog.tree.setCurrentItem(tree_row(dialog.tree, 0, 3))
    assert str(videos[1]) in tree_row(dialog.tree, 0, 3).text(0)
    with qtbot.waitSignal(parts.reviews.removal.photo_restored, timeout=60_000):
        qtbot.mouseClick(dialog.put_back_button, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)
    assert [copy.path.exists() for copy in copies] == [False, True, False]
    assert [video.exists() for video in videos] == [False, True, False]
    assert tree_row(dialog.tree, 0).text(4) == "4 removed · 2 put back"
    assert tree_row(dialog.tree, 0, 3).text(0) == f"{videos[1]} (put back)"  # it is still open
    dialog.close()
    front(qtbot, parts)
    assert session.states_of(0)[2] is MemberState.DELETE
    assert not session.is_decided(0)

    parts.review_page.member_chosen.emit(3)
    (badge,) = (
        card.badge
        for card in parts.review_page.cards
        if card.isVisible() and str(copies[2].path) in card.name.toolTip()
    )
    assert badge.text() == "REMOVED – PUT BACK"
    with qtbot.waitSignal(parts.reviews.removal.photo_restored, timeout=60_000):
        qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    settled(qtbot, parts)
    assert [copy.path.exists() for copy in copies] == [False, True, True]
    assert videos[2].exists()
    assert "Put back: 2 files." in shown_texts(parts.review_page)

    undo(qtbot, parts)  # Ctrl+Z brings what is still away
    assert all(file.exists() for file in (*videos, *(copy.path for copy in copies)))
    assert session.totals.marked == 3
