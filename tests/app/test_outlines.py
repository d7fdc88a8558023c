"""A person sees where two photos differ: outlined in every mode, and said in Compare."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.languages import install_language
from app.parts import Parts
from app.preferences import Language
from app.theme import DARK, stylesheet
from app.widgets.outlines import outline_of
from app.widgets.pair_view import Mode
from app.widgets.photo_view import PhotoView
from core.records import Level, ScanResult
from core.review.keeper import build_group
from tests.app.conftest import reviewing
from tests.app.test_find import drop
from tests.app.test_free_area import outside, room_on
from tests.conftest import holding_each_other
from tests.core.closer_look.test_fine_look import amounts, invoice
from tests.core.closer_look.test_pair_pictures import DIGIT, SIZE, another_digit
from tests.inside import photo

Make = Callable[..., Parts]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    invoice(amounts(1)).save(tmp_path / "sheet.jpg", quality=90)
    return tmp_path / "sheet.jpg"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Another digit, and turned by a quarter."""
    turned = invoice(another_digit(amounts(1))).transpose(Image.Transpose.ROTATE_90)
    turned.save(tmp_path / "changed.jpg", quality=90)
    return tmp_path / "changed.jpg"


def loaded(qtbot: QtBot, view: PhotoView) -> None:
    qtbot.waitUntil(lambda: view.shown_image is not None, timeout=60_000)


def pixels(widget: QWidget) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shape = (image.height(), image.width(), 4)
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape).copy()


def outlined(qtbot: QtBot, page: QWidget, view: QWidget) -> QRect:
    """What a press of O changes in a picture; twice, so that all is as it was."""
    shots = []
    for _ in range(2):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_O)
        shots.append(pixels(view))
    y, x = np.nonzero((shots[0] != shots[1]).any(axis=2))
    if not len(x):
        return QRect()
    return QRect(x.min(), y.min(), x.max() - x.min() + 1, y.max() - y.min() + 1)


def is_around(outline: QRect, picture: QRectF, x: float, y: float) -> bool:
    """A small outline around a place, in shares of a picture."""
    at = picture.left() + x * picture.width(), picture.top() + y * picture.height()
    return outline.contains(round(at[0]), round(at[1])) and max(outline.size().toTuple()) < 60


X, Y = DIGIT[0] / SIZE[0], DIGIT[1] / SIZE[1]


def test_compare_says_and_outlines_where_an_invoice_was_changed(
    qtbot: QtBot, make_window: Make, sheet: Path, changed: Path
) -> None:
    parts = make_window()
    parts.window.show_page("compare")
    page = parts.tools.compare_page
    drop(page.zones[0], sheet, changed)
    places = page.verdict.places
    qtbot.waitUntil(places.isVisible, timeout=60_000)
    assert places.text().startswith("They differ in 1 place")

    first, second = (zone.view for zone in page.zones)
    for view in (first, second):
        loaded(qtbot, view)
    assert is_around(outlined(qtbot, page, first), first.target, X, Y)
    assert is_around(outlined(qtbot, page, second), second.target, Y, 1 - X)
    over = page.viewer.pair_view
    for mode in (Mode.SLIDER, Mode.DIFFERENCE):
        page.viewer.set_mode(mode)
        assert is_around(outlined(qtbot, page, over), over.target, X, Y)

    drop(page.zones[1], sheet)  # nothing that was said of another pair stays
    assert not places.isVisible()


def test_a_copy_has_no_outline_and_the_window_still_fits(
    qtbot: QtBot, qapp: QApplication, make_window: Make, sheet: Path, tmp_path: Path
) -> None:
    translators = install_language(qapp, Language.RUSSIAN)
    parts = make_window()
    qapp.setStyleSheet(stylesheet(DARK))
    parts.window.resize(room_on(1024, 600, 1.0))
    parts.window.show_page("compare")
    page = parts.tools.compare_page
    copy = tmp_path / "copy.jpg"
    with Image.open(sheet) as picture:
        picture.resize((800, 1129)).save(copy, quality=70)
    drop(page.zones[0], sheet, copy)
    qtbot.waitUntil(page.verdict.places.isVisible, timeout=60_000)
    QApplication.processEvents()
    lost, size = outside(parts.window), parts.window.size()
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")

    assert "различий не видно" in page.verdict.places.text()
    assert outlined(qtbot, page, page.zones[0].view) == QRect()
    assert (lost, size) == ([], room_on(1024, 600, 1.0))


def test_review_outlines_what_was_laid_over_and_the_choice_is_remembered(
    qtbot: QtBot, make_window: Make, sheet: Path, changed: Path
) -> None:
    photos = [photo(path) for path in (sheet, changed)]
    held = holding_each_other(photos)
    group = build_group(Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, holders=held)
    parts = reviewing(make_window(), ScanResult(2, {}, (), (group,)))
    page = parts.review_page
    views = {member.photo.path: page.cards[at].view for at, member in enumerate(group.members)}
    for view in views.values():
        loaded(qtbot, view)
    assert outlined(qtbot, page, views[sheet]) == QRect()  # not known before they are laid over

    page.viewer.set_mode(Mode.BLINK)
    over = page.viewer.pair_view
    qtbot.waitUntil(lambda: over.places is not None, timeout=60_000)
    page.viewer.set_mode(Mode.SIDE_BY_SIDE)
    QApplication.processEvents()
    assert is_around(outlined(qtbot, page, views[sheet]), views[sheet].target, X, Y)
    assert is_around(outlined(qtbot, page, views[changed]), views[changed].target, Y, 1 - X)

    page.viewer.modes.outlines.click()
    assert not parts.tools.compare_page.viewer.modes.outlines.isChecked()
    again = make_window()
    assert not again.review_page.viewer.modes.outlines.isChecked()


def test_an_outline_is_seen_around_a_comma_and_covers_nothing() -> None:
    picture = QRectF(10, 20, 400, 300)

    comma = outline_of((0.5, 0.5, 0.501, 0.502), picture)
    assert comma.size().toTuple() == (16, 16)
    assert comma.contains(10 + 0.5005 * 400, 20 + 0.501 * 300)
    half = QRectF(10, 20, 200, 300)
    assert outline_of((0, 0, 0.5, 1), picture) == half.adjusted(-4, -4, 4, 4)
