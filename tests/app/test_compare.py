"""A person drops two photos on Compare, looks at them in every mode, and says what they are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.pages.compare_page import ComparePage
from app.pair_pictures import PairImages
from app.parts import Parts
from app.widgets.pair_view import Mode
from app.words import probability_in_words, sureness_in_words
from core.jobs.compare import compare
from core.jobs.nearest_photos import NearestPhotos, NearPhoto
from core.paths import Places
from core.records import Level, ScanResult, VerdictKind
from core.review.journal import Action, Journal, State
from core.review.keeper import build_group
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from tests.app.conftest import cell, reviewing
from tests.app.test_find import drop
from tests.conftest import FakeScorer, holding_each_other, photo_of, textured
from tests.inside import photo

Make = Callable[..., Parts]


@pytest.fixture
def parts(make_window: Make) -> Parts:
    parts = make_window()
    parts.window.show_page("compare")
    return parts


@pytest.fixture
def page(parts: Parts) -> ComparePage:
    return parts.tools.compare_page


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """A photo and a smaller copy of it with a label."""
    first = textured(tmp_path / "first.jpg", 1)
    with Image.open(first) as image:
        copy = image.resize((240, 180))
        ImageDraw.Draw(copy).text((30, 70), "SAMPLE", fill="black", font_size=36)
        copy.save(tmp_path / "second.jpg", quality=80)
    return first, tmp_path / "second.jpg"


def settled(qtbot: QtBot, parts: Parts) -> None:
    qtbot.waitUntil(lambda: not parts.tools.runner.is_busy, timeout=60_000)


def laid_over(qtbot: QtBot, page: ComparePage) -> PairImages | str:
    view = page.viewer.pair_view
    qtbot.waitUntil(lambda: view.shown is not None, timeout=60_000)
    shown = view.shown
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("level", "score", "words"),
    [
        (Level.EXACT, 1.0, "Same bytes"),
        (Level.SAME_PHOTO, 0.99, "Surely the same photo"),
        (Level.SAME_PHOTO, 0.8, "Probably the same photo"),
        (Level.SIMILAR, 0.4, "Maybe a similar shot"),
        (None, 0.01, "Surely different"),
        (None, 0.2, "Probably different"),
        (None, 0.5, "Can't tell"),
    ],
)
def test_how_sure_it_is_in_words(level: Level | None, score: float, words: str) -> None:
    assert sureness_in_words(level, score) == words


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_two_dropped_files_get_a_verdict_in_words_and_numbers(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    drop(page.zones[0], pair[0])
    assert "Drop two photos" in page.verdict.title.text()
    page.zones[1].choose_button.setFocus()
    drop(page.zones[1], pair[1])
    assert page.zones[1].change_button.hasFocus()  # so that the keys of the page go on working
    assert page.verdict.title.text() == "Comparing…"
    settled(qtbot, parts)

    comparison = compare(*pair, FakeScorer())
    assert page.verdict.title.text() == sureness_in_words(comparison.level, comparison.score)
    probability = probability_in_words(comparison.level, comparison.score)
    assert page.verdict.title.toolTip() == probability
    assert probability.endswith("%")
    assert "resized: 240 × 180 instead of 320 × 240" in page.verdict.changes.text().lower()
    assert "overlay" in page.verdict.changes.text()
    assert page.verdict.numbers.text().startswith("different bytes")
    assert f"cosine {comparison.similarity:.3f}" in page.verdict.numbers.toolTip()
    assert sum(bar.value() for bar in page.verdict.findChildren(QProgressBar)) in (99, 100, 101)
    cells = {
        (row, column): cell(page.facts, row, column).text() for row in range(9) for column in (0, 1)
    }
    assert cells[0, 0] == "Pixels ≠"
    assert cells[0, 1] == "320 × 240 · more"
    assert cells[2, 1] == "JPEG, quality 92 · less loss"


def test_two_files_dropped_at_once_fill_both_sides(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    assert [zone.path for zone in page.zones] == list(pair)
    assert page.facts.isVisible()


def test_a_broken_file_gives_a_sentence_in_its_zone(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    drop(page.zones[0], pair[0])
    drop(page.zones[1], broken)
    settled(qtbot, parts)

    assert page.zones[1].message.text().startswith("This is not a photo")
    assert page.zones[0].path == pair[0]
    assert "can't be compared" in page.verdict.title.text()
    assert not page.facts.isVisible()

    drop(page.zones[1], pair[1])
    settled(qtbot, parts)
    assert page.facts.isVisible()


def test_pasted_files_fill_the_empty_side(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    drop(page.zones[0], pair[0])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pair[1]))])
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, parts)
    QGuiApplication.clipboard().clear()  # Python would end before it, and both own what it holds
    assert [zone.path for zone in page.zones] == list(pair)


def test_the_users_word_is_written_and_taken_back(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], places: Places
) -> None:
    comparison = compare(*pair, FakeScorer())
    hashes = (comparison.first.content_hash, comparison.second.content_hash)

    def stored() -> VerdictKind | None:
        settled(qtbot, parts)
        with closing(open_store(places.store_file)) as store:
            return Verdicts(store).of_pair(hashes)

    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    click(qtbot, page.verdict.different_button)
    assert stored() is VerdictKind.DIFFERENT
    assert page.verdict.own_verdict.text() == "You said: different"
    click(qtbot, page.verdict.same_button)
    assert stored() is VerdictKind.SAME

    drop(page.zones[1], pair[1])  # the same pair again: what was said stays
    settled(qtbot, parts)
    assert page.verdict.same_button.isChecked()
    assert not page.verdict.undo_button.isVisible()
    click(qtbot, page.verdict.different_button)
    click(qtbot, page.verdict.undo_button)
    assert stored() is VerdictKind.SAME


def test_undo_by_key_leaves_no_verdict(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], places: Places
) -> None:
    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    click(qtbot, page.verdict.same_button)
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, parts)

    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).count() == 0
    assert page.verdict.own_verdict.text() == "What do you think?"


def test_what_a_removal_said_becomes_the_users_own_word(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], places: Places
) -> None:
    comparison = compare(*pair, FakeScorer())
    keeper, photo = comparison.first, comparison.second
    with closing(open_store(places.store_file)) as store:
        journal = Journal(store)
        row = journal.start("b", Action.TRASH, photo, keeper.path, None, keeper.content_hash)
        journal.finish(row.id, State.DONE)

    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    assert page.verdict.same_button.isChecked()
    click(qtbot, page.verdict.same_button)
    settled(qtbot, parts)

    with closing(open_store(places.store_file)) as store:
        Journal(store).finish(row.id, State.UNDONE)
        given = Verdicts(store).of_pair((keeper.content_hash, photo.content_hash))
        assert given is VerdictKind.SAME


def test_swapping_a_file_while_it_loads_never_shows_stale_pixels(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    page.viewer.set_mode(Mode.SLIDER)
    old = laid_over(qtbot, page)
    other = textured(tmp_path / "other.jpg", 7)

    drop(page.zones[1], other)

    assert (page.zones[1].view.shown_image, page.viewer.pair_view.shown) == (None, None)
    assert page.verdict.title.text() == "Comparing…"
    assert not page.facts.isVisible()
    drop(page.zones[1], pair[1])  # back before the answer of the other came
    settled(qtbot, parts)
    assert page.zones[1].path == pair[1]
    assert page.viewer.pair_view.shown is old
    assert "second.jpg" in cell(page.facts, 6, 2).text()


def test_slider_blink_and_difference_by_key(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    view = page.viewer.pair_view
    qtbot.keyClick(page, Qt.Key.Key_S)
    shown = laid_over(qtbot, page)
    assert isinstance(shown, PairImages)
    assert shown.first.size() == shown.second.size() == shown.difference.size()

    middle = view.rect().center()
    left_of_slider = view.grab().toImage().pixelColor(middle - QPoint(40, 0))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(8, middle.y()))
    assert view.grab().toImage().pixelColor(middle - QPoint(40, 0)) != left_of_slider

    qtbot.keyClick(page, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: view.is_blinking and view.shows_second, timeout=60_000)
    qtbot.keyClick(page, Qt.Key.Key_B)
    assert not view.is_blinking
    by_hand = view.shows_second
    qtbot.keyClick(page, Qt.Key.Key_B)
    assert view.shows_second is not by_hand

    modes = []
    for key in (Qt.Key.Key_Y, Qt.Key.Key_Escape):
        qtbot.keyClick(page, key)
        modes.append(page.viewer.mode)
    assert modes == [Mode.DIFFERENCE, Mode.SIDE_BY_SIDE]
    assert 0.01 < shown.share < 0.3


def test_photos_that_cannot_be_laid_over_each_other_say_so(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    drop(page.zones[0], pair[0], textured(tmp_path / "other.jpg", 99))
    settled(qtbot, parts)
    page.viewer.set_mode(Mode.DIFFERENCE)
    assert "can't be overlaid" in str(laid_over(qtbot, page))


def test_both_sides_zoom_together_across_resolutions(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    for path in pair:
        Image.open(path).resize((2400, 1800)).save(path)
    drop(page.zones[0], *pair)
    settled(qtbot, parts)
    qtbot.keyClick(page, Qt.Key.Key_Z)
    page.linked.show(3.0, QPointF(0.25, 0.75))
    first, second = (zone.view.target for zone in page.zones)
    assert first.width() == pytest.approx(second.width(), rel=0.01)
    assert first.left() == pytest.approx(second.left(), abs=2)
    page.linked.reset()
    page.viewer.set_mode(Mode.SLIDER)
    laid_over(qtbot, page)
    page.viewer.pair_view.grab()
    qtbot.keyClick(page, Qt.Key.Key_Z)  # 100 % of what is seen now
    assert page.linked.zoom == pytest.approx(1 / page.viewer.pair_view.fit)


def test_a_near_photo_opens_beside_the_query(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    near = NearPhoto(photo_of(pair[1]), 0.9, 0.9, Level.SAME_PHOTO, 0, is_offline=False)
    find = parts.tools.find_page
    find.show_searching(pair[0])
    find.show_answer(NearestPhotos(pair[0], 1, (near,)))
    click(qtbot, find.compare_button)
    settled(qtbot, parts)

    assert page.isVisible()
    assert [zone.path for zone in page.zones] == list(pair)
    assert page.facts.isVisible()


def test_review_shows_all_photos_where_they_fit_and_lays_the_chosen_over_the_keeper(
    parts: Parts, three_groups: ScanResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.reviews.open(three_groups)
    parts.window.resize(1600, 800)
    parts.window.show_page("review")
    review = parts.review_page
    review.groups.step(1)
    names = [member.photo.path.name for member in three_groups.groups[1].members]
    shown = [card.name.text() for card in review.cards if card.isVisible()]
    assert shown == names
    assert review.facts.columnCount() == 4

    review.row.chosen.emit(2)
    keeper, chosen = (three_groups.groups[1].members[at].photo.path for at in (0, 2))
    assert review.viewer.pair_view.pair == (keeper, chosen)
    review.row.toggled.emit(1)
    assert parts.reviews.session.to_go(1) == {2}

    monkeypatch.setattr("app.widgets.card_row.CARD_WIDTH", 5000)
    review.row.room_changed.emit()
    shown = [card.name.text() for card in review.cards if card.isVisible()]
    assert shown == names[:2]  # the one that was toggled last is the chosen one


def test_different_takes_the_mark_off_in_the_open_review(
    qtbot: QtBot, parts: Parts, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    photos = [photo(path) for path in pair]
    group = build_group(
        Level.SAME_PHOTO, photos, lambda a, b: 0.9, 0.9, holders=holding_each_other(photos)
    )
    reviewing(parts, ScanResult(2, {}, (), (group,)))
    parts.reviews.session.accept(0)
    parts.window.show_page("compare")
    drop(page.zones[0], *pair)
    settled(qtbot, parts)

    click(qtbot, page.verdict.different_button)
    assert parts.reviews.session.removals() == ()
    click(qtbot, page.verdict.undo_button)
    parts.reviews.session.clear(0)
    parts.reviews.session.accept(0)
    assert len(parts.reviews.session.removals()) == 1
