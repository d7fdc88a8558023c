"""A line in a narrow place: a path loses its middle, a sentence with numbers none of them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.widgets.basics import ElidedLabel


def test_where_a_sentence_has_no_room_its_numbers_are_said(qtbot: QtBot) -> None:
    shown = ElidedLabel()
    qtbot.addWidget(shown)
    shown.show_either("27 groups in all · 13 of them decided", "13 / 27")

    shown.resize(1000, 20)
    assert shown.shown == shown.text() == "27 groups in all · 13 of them decided"
    shown.resize(shown.fontMetrics().horizontalAdvance("13 / 27") + 10, 20)
    assert shown.shown == "13 / 27"


def test_a_path_keeps_its_beginning_and_its_end(qtbot: QtBot) -> None:
    shown = ElidedLabel()
    qtbot.addWidget(shown)
    shown.setText("/home/me/" + 20 * "folder/" + "photo.jpg")
    shown.resize(200, 20)

    assert shown.shown.startswith("/home")
    assert shown.shown.endswith(".jpg")
