"""Photos have the room, are looked at from all sides, opened, copied and dragged out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.theme import DARK, stylesheet
from app.widgets.lines_label import in_lines
from app.widgets.pair_view import Mode
from core.records import Level, PhotoFacts, ScanResult
from core.review.decision import MemberState
from core.review.keeper import build_group
from tests.app import test_review
from tests.app.conftest import Make, reviewing
from tests.conftest import holding_each_other, photo_of

LEFT = Qt.MouseButton.LeftButton


def a_group(save_photo: Callable[..., Path], count: int) -> ScanResult:
    """Landscape photos of one picture."""
    files = [save_photo(f"holiday/IMG {at}.jpg", 9, (160, 120)) for at in range(count)]
    photos = [replace(photo_of(file), facts=PhotoFacts(4000, 3000, "JPEG")) for file in files]
    held = holding_each_other(photos)
    group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.97, 0.95, holders=held)
    return ScanResult(count, {}, (), (group,))


def press(
    qtbot: QtBot, parts: Parts, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    """Menus and the windows of other tests take the activation with them."""
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow, timeout=60_000)
    test_review.press(qtbot, parts, key, modifier)


def open_menu(parts: Parts) -> QMenu:
    menus = [menu for menu in parts.review_page.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(menu: QMenu, words: str) -> None:
    entry(menu, words).trigger()
    menu.close()


def entry(menu: QMenu, words: str) -> QAction:
    return next(act for act in menu.actions() if act.text().partition("\t")[0] == words)


def test_three_landscape_photos_are_large_in_a_window_of_1280(
    qapp: QApplication, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    parts = make_window()
    qapp.setStyleSheet(stylesheet(DARK))
    parts.window.resize(1280, 800)
    reviewing(parts, a_group(save_photo, 3))
    for _ in range(3):
        QApplication.processEvents()
    widths = [card.view.target.width() for card in parts.review_page.cards if card.isVisible()]
    qapp.setStyleSheet("")

    assert len(widths) == 3
    assert min(widths) >= 320


def test_facts_and_lists_give_their_room_to_the_photos(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    heights = [page.cards[0].view.height()]
    press(qtbot, parts, Qt.Key.Key_I)
    QApplication.processEvents()
    heights.append(page.cards[0].view.height())
    assert heights[1] > heights[0] + 50
    assert not parts.preferences.shows_facts

    press(qtbot, parts, Qt.Key.Key_F11)
    assert not page.groups.isVisible()
    qtbot.keyClick(page.stage, Qt.Key.Key_Return)  # keys go on working
    assert parts.reviews.position.group == 1
    qtbot.keyClick(page.stage, Qt.Key.Key_Escape)
    assert not parts.window.isFullScreen()
    assert page.groups.isVisible()


def test_a_message_moves_no_photo(qtbot: QtBot, parts: Parts) -> None:
    page = parts.review_page
    before = page.cards[0].view.mapTo(page, QPoint(0, 0)), page.cards[0].view.size()
    press(qtbot, parts, Qt.Key.Key_1)  # the keeper can't be marked
    QApplication.processEvents()
    assert page.notice.isVisible()
    assert (page.cards[0].view.mapTo(page, QPoint(0, 0)), page.cards[0].view.size()) == before
    qtbot.mouseClick(page.notice.close_button, LEFT)
    assert not page.notice.isVisible()


def test_a_large_group_is_surveyed_and_decided_in_a_grid(
    qtbot: QtBot, make_window: Make, save_photo: Callable[..., Path]
) -> None:
    parts = reviewing(make_window(), a_group(save_photo, 30))
    page, session = parts.review_page, parts.reviews.session
    press(qtbot, parts, Qt.Key.Key_G)
    survey = page.stage.survey
    assert page.stage.shows_survey
    qtbot.waitUntil(lambda: parts.photos.held_bytes > 0, timeout=60_000)
    qtbot.mouseClick(survey.viewport(), LEFT, pos=survey.place_of(3).center())
    press(qtbot, parts, Qt.Key.Key_Delete)
    assert session.state_of(0, 3) is MemberState.DELETE

    for _ in range(24):
        press(qtbot, parts, Qt.Key.Key_Right)
    assert parts.reviews.position.member == 27
    assert survey.viewport().rect().contains(survey.place_of(27))
    page.begin_group()
    assert survey.verticalScrollBar().value() == 0

    qtbot.mouseDClick(survey.viewport(), LEFT, pos=survey.place_of(2).center())
    assert page.cards[1].isVisible()
    assert page.cards[1].name.text() == session.groups[0].members[2].photo.path.name


def test_two_photos_need_no_grid(qtbot: QtBot, parts: Parts) -> None:
    press(qtbot, parts, Qt.Key.Key_G)
    assert not parts.review_page.stage.shows_survey
    assert "4 photos or more" in parts.review_page.notice.text.text()


def test_what_becomes_of_a_photo_is_seen_wherever_it_is_laid_over_another(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    paint = "app.widgets.pair_view.paint_chip"
    monkeypatch.setattr(paint, lambda p, place, parts, tokens: said.extend(t for t, _ in parts))
    press(qtbot, parts, Qt.Key.Key_Down)
    for mode, key in ((Mode.SLIDER, Qt.Key.Key_S), (Mode.DIFFERENCE, Qt.Key.Key_Y)):
        press(qtbot, parts, key)
        said.clear()
        qtbot.waitUntil(lambda: "KEEP" in said and "WILL GO" in said, timeout=60_000)
        assert parts.review_page.viewer.mode is mode
    press(qtbot, parts, Qt.Key.Key_D)
    said.clear()
    qtbot.waitUntil(lambda: "TRASH" in said, timeout=60_000)


def test_a_photo_has_a_menu_wherever_it_is_shown(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = parts.review_page, parts.reviews.session
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr("app.controllers.looking_controller.QDesktopServices.openUrl", open_url)
    extended: list[int | None] = []

    def extend(menu: QMenu, member: int | None) -> None:
        extended.append(member)

    page.menus.extend(extend)
    press(qtbot, parts, Qt.Key.Key_Down)
    photos = [member.photo for member in session.groups[1].members]

    for widget, place in ((page.cards[2], QPoint(20, 60)), (page.filmstrip, QPoint(180, 20))):
        context_menu(widget, place)
        menu = open_menu(parts)
        choose(menu, "Open")
        QApplication.processEvents()
    assert opened == [str(photos[2].path)] * 2
    assert extended == [2, 2]

    page.menus.open_for_photo(2, QPoint(5, 5))
    choose(open_menu(parts), "Keep")
    assert (
        session.state_of(1, 2) is MemberState.UNDECIDED
        or session.state_of(1, 2) is not MemberState.WILL_GO
    )
    QApplication.processEvents()
    page.menus.open_for_photo(2, QPoint(5, 5))
    choose(open_menu(parts), "Mark: TRASH")
    assert session.is_marked(1, 2)
    QApplication.processEvents()
    page.menus.open_for_photo(2, QPoint(5, 5))
    choose(open_menu(parts), "Make it the keeper")
    assert session.keeper_of(1) == 2


def test_a_group_has_a_menu_and_copies_its_paths_and_facts(qtbot: QtBot, parts: Parts) -> None:
    page, session = parts.review_page, parts.reviews.session
    paths = [str(member.photo.path) for member in session.groups[0].members]
    press(qtbot, parts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n") == paths

    place = page.list.visualRect(page.model.index(0)).center()
    page.list.customContextMenuRequested.emit(place)
    choose(open_menu(parts), "Copy facts")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0] == ["", *paths]
    assert len(rows) > 3
    assert {len(row) for row in rows} == {3}
    QApplication.processEvents()
    page.list.customContextMenuRequested.emit(place)
    choose(open_menu(parts), "Keep all")
    assert page.model.outcome_in_words(0) == "kept all"


def test_a_photo_is_dragged_out_as_a_copy_and_never_moved(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[list[str], Qt.DropAction]] = []

    def run(drag: QDrag, actions: Qt.DropAction, usual: Qt.DropAction) -> Qt.DropAction:
        dragged.append(([url.toLocalFile() for url in drag.mimeData().urls()], actions))
        return usual

    monkeypatch.setattr(QDrag, "exec", run)
    page = parts.review_page
    path = str(parts.reviews.session.groups[0].members[1].photo.path)
    for widget, place in ((page.cards[1].view, QPoint(50, 50)), (page.filmstrip, QPoint(100, 20))):
        qtbot.mousePress(widget, LEFT, pos=place)
        qtbot.mouseMove(widget, place + QPoint(40, 0))
        qtbot.mouseRelease(widget, LEFT, pos=place + QPoint(40, 0))

    assert dragged == [([path], Qt.DropAction.CopyAction)] * 2
    dragged.clear()
    page.linked.show(2.0, QPointF(0.5, 0.5))  # there the pointer pans
    qtbot.mousePress(page.cards[1].view, LEFT, pos=QPoint(50, 50))
    qtbot.mouseMove(page.cards[1].view, QPoint(90, 50))
    assert not dragged


def test_long_names_break_and_lose_their_middle_only(qtbot: QtBot, parts: Parts) -> None:
    metrics = parts.review_page.cards[0].name.fontMetrics()
    name = "IMG 20230412 " + "very " * 30 + "end.jpg"
    lines = in_lines(name, metrics, 200)
    assert len(lines) == 2
    assert lines[0].startswith("IMG 20230412")
    assert lines[1].endswith(".jpg")
    assert all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    assert in_lines("a.jpg", metrics, 200) == ("a.jpg",)


def context_menu(widget: QWidget, place: QPoint) -> None:
    from PySide6.QtGui import QContextMenuEvent

    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
