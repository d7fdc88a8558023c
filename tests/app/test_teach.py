"""A person judges pairs by the keyboard, retrains, reads the report, and goes back if they like."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.pages.teach_page import TeachPage
from app.parts import Parts
from core.embedding.specs import bundled_spec
from core.paths import Places
from core.progress import Progress
from core.records import ScanResult, VerdictKind
from core.storage.database import open_store
from core.storage.heads import Heads
from core.storage.verdicts import KnownVerdict, Verdicts
from core.teaching.questions import questions
from tests.app.conftest import tree_row
from tests.conftest import picture, remember

Make = Callable[..., Parts]


@pytest.fixture
def library(tmp_path: Path, places: Places) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(16):
        picture(seed).save(folder / f"{seed:02}.jpg", quality=90)
    remember(places, folder)
    return folder


def given(places: Places) -> list[KnownVerdict]:
    with closing(open_store(places.store_file)) as store:
        return Verdicts(store).all(lambda hashes: {})


def give(places: Places, count: int, source: str = "review") -> None:
    """Verdicts of another page, same and different by turns."""
    queue = questions(places, Progress(), count, 0)
    with closing(open_store(places.store_file)) as store:
        for at, question in enumerate(queue):
            kind = VerdictKind.SAME if at % 2 else VerdictKind.DIFFERENT
            Verdicts(store).give([question.pair], kind, source)


def active(places: Places) -> int | None:
    with closing(open_store(places.store_file)) as store:
        head = Heads(store, places.heads_folder).active(bundled_spec().cache_key)
    return None if head is None else head.number


def settled(qtbot: QtBot, parts: Parts) -> None:
    tools = parts.tools
    runners = (tools.runner, tools.training_runner, parts.runner)
    qtbot.waitUntil(lambda: not any(runner.is_busy for runner in runners), timeout=60_000)


def teach(qtbot: QtBot, parts: Parts) -> TeachPage:
    parts.window.show_page("teach")
    settled(qtbot, parts)
    return parts.tools.teach_page


def press(qtbot: QtBot, parts: Parts, key: Qt.Key) -> None:
    qtbot.keyClick(parts.tools.teach_page, key)
    settled(qtbot, parts)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_photos_the_page_says_what_to_do(qtbot: QtBot, make_window: Make) -> None:
    parts = make_window()
    page = teach(qtbot, parts)

    assert "Scan a folder first" in page.message.text()
    assert not page.lessons.retrain_button.isEnabled()
    click(qtbot, page.start_button)
    assert parts.start_page.isVisible()


def test_pairs_are_judged_by_the_keyboard_and_taken_back(
    qtbot: QtBot, make_window: Make, library: Path, places: Places
) -> None:
    parts = make_window()
    page = teach(qtbot, parts)
    assert page.is_asking
    first = [view.accessibleName() for view in page.views]

    press(qtbot, parts, Qt.Key.Key_S)
    press(qtbot, parts, Qt.Key.Key_D)
    press(qtbot, parts, Qt.Key.Key_K)

    assert [known.source for known in given(places)] == ["teach", "teach"]
    assert "2 of 100 recommended verdicts: 1 same, 1 different" in page.lessons.counts.text()
    assert "18 to go" in page.lessons.needs.text()
    assert page.where.text().startswith("Pair 4 of")
    for _ in range(3):
        press(qtbot, parts, Qt.Key.Key_Backspace)
    assert given(places) == []
    assert [view.accessibleName() for view in page.views] == first
    assert not page.back_button.isEnabled()


def test_verdicts_of_other_pages_are_filtered_corrected_and_removed(
    qtbot: QtBot, make_window: Make, library: Path, places: Places
) -> None:
    give(places, 6)
    parts = make_window()
    page = teach(qtbot, parts)
    taught = page.taught
    assert taught.model.rowCount() == 6
    taught.kind.setCurrentIndex(1)
    assert taught.model.rowCount() == 3
    taught.search.setText("no such name")
    assert taught.model.rowCount() == 0
    taught.search.clear()

    taught.table.selectRow(0)
    click(qtbot, taught.different_button)
    settled(qtbot, parts)
    assert taught.model.rowCount() == 2
    taught.table.selectRow(0)
    click(qtbot, taught.remove_button)
    settled(qtbot, parts)

    kinds = [known.kind for known in given(places)]
    assert kinds.count(VerdictKind.SAME) == 1
    assert kinds.count(VerdictKind.DIFFERENT) == 4


def test_verdicts_go_out_and_come_back(
    qtbot: QtBot, make_window: Make, library: Path, places: Places, tmp_path: Path
) -> None:
    give(places, 4)
    before = given(places)
    parts = make_window()
    teach(qtbot, parts)

    parts.tools.teaches.export_table(tmp_path / "verdicts.csv")
    parts.tools.teach_page.taught.withdraw_requested.emit([verdict.pair for verdict in before])
    settled(qtbot, parts)
    assert given(places) == []
    parts.tools.teaches.import_table(tmp_path / "verdicts.csv")
    settled(qtbot, parts)

    assert given(places) == before
    taught = parts.tools.teach_page.taught
    taught.kind.setCurrentIndex(4)  # imported: these say where they were said
    assert taught.model.rowCount() == 0
    (tmp_path / "pairs.csv").write_text("a,b,label\n00.jpg,01.jpg,1\n")
    for number in range(2):
        picture(90 + number).save(tmp_path / f"0{number}.jpg")
    parts.tools.teaches.import_table(tmp_path / "pairs.csv")
    settled(qtbot, parts)
    assert taught.model.rowCount() == 1
    taught.table.selectAll()
    click(qtbot, taught.remove_button)
    settled(qtbot, parts)
    assert given(places) == before


def test_random_verdicts_are_reported_and_the_old_head_stays(
    qtbot: QtBot, make_window: Make, library: Path, places: Places
) -> None:
    give(places, 30)
    parts = make_window()
    page = teach(qtbot, parts)

    click(qtbot, page.lessons.retrain_button)
    assert page.lessons.cancel_button.isVisible()
    settled(qtbot, parts)

    report = parts.tools.trainings.report
    assert report is not None
    assert "isn't better" in report.title.text()
    assert report.keep_button.isDefault()
    click(qtbot, report.keep_button)
    assert active(places) is None


def test_a_head_is_used_anyway_groups_are_scored_again_and_it_is_taken_back(
    qtbot: QtBot,
    make_window: Make,
    library: Path,
    places: Places,
    three_groups: ScanResult,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    regrouped: list[object] = []

    def again(settings: object, *_: object) -> ScanResult:
        regrouped.append(settings)
        return ScanResult(7, {}, (), three_groups.groups[1:])

    monkeypatch.setattr("core.jobs.regroup.regroup", again)
    give(places, 30)
    parts = make_window(scan=lambda *_: three_groups)
    parts.scans.open_folder(library)
    settled(qtbot, parts)
    session = parts.reviews.session
    session.mark(1, 1)
    page = teach(qtbot, parts)
    click(qtbot, page.lessons.retrain_button)
    settled(qtbot, parts)
    report = parts.tools.trainings.report
    assert report is not None

    click(qtbot, report.use_button)
    settled(qtbot, parts)

    assert active(places) == 1
    assert len(regrouped) == 1
    assert len(parts.reviews.session.groups) == 2
    assert parts.reviews.session.is_marked(0, 1)

    parts.tools.trainings.open_heads()
    settled(qtbot, parts)
    heads = parts.tools.trainings.heads
    assert heads is not None
    states = [tree_row(heads.tree, row).text(3) for row in range(2)]
    assert states == ["in use", ""]
    heads.tree.setCurrentItem(tree_row(heads.tree, 1))
    click(qtbot, heads.use_button)
    settled(qtbot, parts)
    assert active(places) is None
    heads.accept()


def test_a_cancelled_training_leaves_all_as_it_was(
    qtbot: QtBot, make_window: Make, library: Path, places: Places
) -> None:
    give(places, 30)
    parts = make_window()
    page = teach(qtbot, parts)

    place = page.lessons.retrain_button.geometry()
    click(qtbot, page.lessons.retrain_button)
    QApplication.processEvents()
    assert page.lessons.retrain_button.geometry() == place
    assert not page.lessons.retrain_button.isEnabled()
    click(qtbot, page.lessons.cancel_button)
    assert page.lessons.cancel_button.text() == "Stopping…"
    assert not page.lessons.cancel_button.isEnabled()
    settled(qtbot, parts)

    assert parts.tools.trainings.report is None
    assert page.lessons.retrain_button.isEnabled()
    assert active(places) is None
    assert len(given(places)) == 30
