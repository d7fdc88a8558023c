"""What a file is called is text: nowhere in the window is it read as markup."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

import app
from app.parts import Parts
from app.plain_text import message_box, plain, readable
from app.progress_dialog import progress_dialog
from app.tasks import Task
from core.errors import CoreError
from core.jobs.nearest_photos import NearestPhotos, NearPhoto
from core.photo_files.reasons import PhotoProblem
from core.records import ContentHash, Level, Problem, ScanFolder, ScanResult, VerdictKind
from core.review.journal import Action
from core.review.keeper import build_group
from core.review.reasons import ReviewFile
from core.storage.scan_history import PastScan
from core.storage.verdicts import KnownVerdict
from core.teaching.questions import Question
from core.teaching.reasons import QuestionReason
from core.wording.reasons import Reason
from tests.app.conftest import reviewing
from tests.app.test_acting import summary_of
from tests.app.test_review import settled
from tests.conftest import photo_of

NAME = "<img src='nothing'>"
PIECES = st.sampled_from(
    ["<", ">", "b", "img src='x'", "&lt;", "&", "<!doc", "<?xml ?>", "\n", "/"]
)


@given(st.lists(PIECES).map("".join) | st.text())
@example("<img src='/dev/zero'>.jpg")
@example("a &lt; b")
def test_a_tip_is_the_text_and_never_markup(text: str) -> None:
    tip = plain(text)

    assert not Qt.mightBeRichText(tip)
    assert tip.replace("\u2060", "") == text.replace("\u2060", "")


def test_a_name_stays_on_its_line_and_turns_nothing_around() -> None:
    name = os.fsdecode(b"a\xff\nb\t\xe2\x80\xaegpj.exe\xe2\x80\xa8\xc3\xa9.jpg")

    assert readable(name) == "a??b??gpj.exe?é.jpg"


def test_a_message_is_plain_in_all_its_parts(qtbot: QtBot) -> None:
    box = message_box(None, f"{NAME} can't be read.", NAME)
    qtbot.addWidget(box)

    shown = [shown for shown in box.findChildren(QLabel) if NAME in shown.text()]
    assert [shown.textFormat() for shown in shown] == 2 * [Qt.TextFormat.PlainText]


def test_what_makes_labels_boxes_and_tips_is_told_that_they_are_plain() -> None:
    """Where it could be forgotten."""
    makers = {
        "QLabel": {"basics.py"},
        "QMessageBox": {"plain_text.py"},
        "QProgressDialog": {"progress_dialog.py"},
        "QToolTip": set(),
    }
    wrong = []
    for file in Path(app.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            function = call.func
            if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
                is_static = file.name in makers.get(function.value.id, {file.name})
            else:
                is_static = not isinstance(function, ast.Name) or file.name in makers.get(
                    function.id, {file.name}
                )
            is_tip = isinstance(function, ast.Attribute) and function.attr == "setToolTip"
            if not is_static or (is_tip and not _is_plain(call.args[-1])):
                wrong.append(f"{file.name}:{call.lineno}")
    assert not wrong


def _is_plain(text: ast.expr) -> bool:
    """A sentence of ours, or made plain."""
    if isinstance(text, ast.Call):
        function = text.func
        name = function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
        return name in ("tr", "plain")
    return isinstance(text, ast.Constant)


def tips_in(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
        yield from tips_in(model, model.index(row, 0, parent))


def shown_as_markup() -> tuple[list[str], int]:
    """Where the name would be read as markup; and how many texts that have it were looked at."""
    wrong, count = [], 0
    for widget in QApplication.allWidgets():
        tips = [widget.toolTip()]
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            tips += tips_in(model, QModelIndex())
        if isinstance(widget, QLabel):
            count += NAME in widget.text()
            is_plain = widget.textFormat() == Qt.TextFormat.PlainText
            if not is_plain and Qt.mightBeRichText(widget.text()):
                wrong.append(f"{type(widget).__name__}: {widget.text()}")
        count += sum("img src" in tip for tip in tips)
        wrong += [
            f"tip of {type(widget).__name__}: {tip}" for tip in tips if Qt.mightBeRichText(tip)
        ]
    return wrong, count


@pytest.fixture
def hostile(
    qtbot: QtBot, make_window: Callable[..., Parts], save_photo: Callable[..., Path]
) -> tuple[Parts, ScanResult]:
    """A window over photos in a folder of that name, each of that name too."""
    photos = [photo_of(save_photo(f"{NAME}/{NAME}{at}.jpg", 1)) for at in range(3)]
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    empty = Problem(photos[0].path, Reason.of(PhotoProblem.EMPTY))
    result = ScanResult(3, {}, (empty,), (group,))
    parts = make_window(lambda *_: result)
    parts.start_page.set_folders((ScanFolder(photos[0].path.parent),))
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        parts.start_page.request_scan()
    settled(qtbot, parts)
    return reviewing(parts, result), result


def test_no_page_reads_a_name_as_markup(qtbot: QtBot, hostile: tuple[Parts, ScanResult]) -> None:
    parts, result = hostile
    photo = result.groups[0].keeper
    tools, both = parts.tools, (photo.path, photo.path)
    near = NearPhoto(photo, 0.9, 0.9, Level.EXACT, 0, is_offline=False)
    tools.find_page.show_answer(NearestPhotos(photo.path, 1, (near,)))
    tools.compare_page.show_photo(0, photo.path)
    tools.compare_page.show_failure(1, photo.path, f"{photo.path} can't be read.")
    pair = (photo.content_hash, ContentHash(b"2" * 32))
    question = Question(pair, both, 0.5, QuestionReason.UNSURE, None)
    tools.teach_page.show_question(question, 1, 1)
    at = datetime(2024, 1, 2, tzinfo=UTC)
    verdict = KnownVerdict(pair, VerdictKind.SAME, "teach", at, both)
    tools.teach_page.taught.show_verdicts((verdict,))
    past = PastScan((ScanFolder(photo.path.parent),), at, 3, 1)
    parts.start_page.show_recent((past,))
    parts.review_page.show_notice(f"Saved to {photo.path}.")

    wrong, count = shown_as_markup()

    assert not wrong
    assert count > 10


def test_no_dialog_reads_a_name_as_markup(
    qtbot: QtBot, hostile: tuple[Parts, ScanResult], tmp_path: Path
) -> None:
    parts, result = hostile
    path = result.groups[0].keeper.path
    parts.reviews.session.accept(0)
    summary = summary_of(qtbot, parts)
    summary.choose(Action.MOVE, tmp_path / NAME)
    seen: list[tuple[list[str], int]] = [shown_as_markup()]
    with qtbot.waitSignal(parts.reviews.removal.moved, timeout=60_000):
        summary.move_button.click()
    settled(qtbot, parts)
    parts.reviews.history.open()
    history = parts.reviews.history.dialog
    assert history is not None
    qtbot.waitUntil(lambda: history.tree.topLevelItemCount() == 1, timeout=60_000)
    (top,) = (history.tree.topLevelItem(0),)
    assert top is not None
    history.tree.expandItem(top)
    qtbot.waitUntil(lambda: top.childCount() == 2, timeout=60_000)
    seen.append(shown_as_markup())
    history.reject()
    parts.jobs.dialogs.show_error(CoreError(ReviewFile.UNREADABLE, path=path, why=NAME))
    (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    seen.append(shown_as_markup())
    box.close()
    task = Task(lambda progress: None, parts.window)
    dialog = progress_dialog(task, f"Saving {NAME}…", parts.window)
    seen.append(shown_as_markup())
    dialog.close()

    assert all(not wrong and count for wrong, count in seen)
