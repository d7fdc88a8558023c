"""A review is written to files, and a saved one goes on."""

from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.parts import Parts
from core.paths import Places
from core.records import ScanResult, VerdictKind
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from tests.app.conftest import cell, many_groups
from tests.app.test_review import settled


@pytest.mark.parametrize("ending", ["json", "csv", "html"])
def test_a_review_is_exported(
    qtbot: QtBot, parts: Parts, three_groups: ScanResult, tmp_path: Path, ending: str
) -> None:
    parts.reviews.session.accept(0)
    exports, file = parts.reviews.exports, tmp_path / f"out.{ending}"

    with qtbot.waitSignal(exports.exported, timeout=60_000):
        exports.export(file, three_groups, parts.reviews.session)

    text = file.read_text(encoding="utf-8")
    if ending == "json":
        assert json.loads(text)["groups"][0]["decision"]["marked"] == [1]
    elif ending == "csv":
        assert text.count("\n") == 8
    else:
        assert text.count("data:image/jpeg") == 7
    settled(qtbot, parts)


def test_a_saved_review_is_opened_and_goes_on(
    qtbot: QtBot, parts: Parts, three_groups: ScanResult, tmp_path: Path
) -> None:
    parts.reviews.session.accept(0)
    exports, file = parts.reviews.exports, tmp_path / "out.json"
    with qtbot.waitSignal(exports.exported, timeout=60_000):
        exports.export(file, three_groups, parts.reviews.session)
    settled(qtbot, parts)
    os.utime(parts.reviews.session.groups[1].members[2].photo.path, ns=(1, 1))
    parts.reviews.open(many_groups(1))
    assert parts.reviews.session.totals.marked == 0

    with qtbot.waitSignal(exports.opened, timeout=60_000):
        exports.open(file)

    assert parts.reviews.session.totals.marked == 1
    assert parts.reviews.session.totals.groups == 3
    assert exports.left_out is not None
    assert "changed since" in cell(exports.left_out.table, 0, 1).text()
    exports.left_out.close()
    settled(qtbot, parts)


def test_what_was_called_different_since_is_not_marked_in_a_saved_review(
    qtbot: QtBot, parts: Parts, tmp_path: Path, places: Places
) -> None:
    parts.reviews.session.accept(1)
    exports, file = parts.reviews.exports, tmp_path / "out.json"
    with qtbot.waitSignal(exports.exported, timeout=60_000):
        exports.export(file, parts.reviews.result, parts.reviews.session)
    keeper, copy, _ = (member.photo for member in parts.reviews.session.groups[1].members)
    with closing(open_store(places.store_file)) as store:
        pair = keeper.content_hash, copy.content_hash
        Verdicts(store).give([pair], VerdictKind.DIFFERENT, "compare")

    with qtbot.waitSignal(exports.opened, timeout=60_000):
        exports.open(file)

    (request,) = parts.reviews.session.removals()
    assert request.photo not in (keeper, copy)
    settled(qtbot, parts)
