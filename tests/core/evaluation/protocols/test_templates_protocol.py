"""The templates protocol on few pictures, scanned by the program itself."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from core.evaluation.dice import Part
from core.evaluation.protocols import templates_protocol
from core.evaluation.protocols.planted import Counts
from core.evaluation.protocols.templates_protocol import (
    draw_template,
    measure_templates,
    template_cells,
    templates_summary,
)
from core.evaluation.tables import Row
from core.evaluation.templates.catalog import Series
from core.evaluation.templates.honest_copies import COPIES
from core.progress import Progress


def test_a_template_is_drawn_once_and_scanned_alone_and_with_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates_protocol, "COPIES", {"halved": COPIES["halved"]})

    (row,) = measure_templates(["memes"], Part.DEVELOPMENT, tmp_path, 1, Progress(), 2)

    assert len(list(tmp_path.glob("templates-*/memes/*/*"))) == 2 + 2
    assert (row.alone.originals, row.alone.copies) == (2, 0)
    assert (row.with_copies.originals, row.with_copies.copies) == (2, 2)
    assert row.with_copies.found == 2


def test_what_is_drawn_is_not_drawn_again(tmp_path: Path) -> None:
    series = Series(Part.FROZEN, "products")
    draw_template(series, tmp_path, Progress(), pictures=2)
    files = sorted(tmp_path.glob("*/*"))
    written = [file.stat().st_mtime_ns for file in files]

    draw_template(series, tmp_path, Progress(), pictures=2)

    assert len(files) == 2 + 2 * len(COPIES)
    assert [file.stat().st_mtime_ns for file in files] == written


def row_of(kind: str, lost: int, found: int) -> Row:
    alone = Counts(20, 0, 0, 0, 0, lost, 0, min(lost, 1))
    copies = Counts(20, 32, found, found - 2, found, lost, 1, 0)
    return {"kind": kind, "alone": asdict(alone), "with_copies": asdict(copies)}


def test_the_page_says_what_is_lost_and_found() -> None:
    rows = [row_of("forms", 19, 30), row_of("plain walls", 0, 2)]

    cells = dict(template_cells(rows[0]))
    words = templates_summary(rows)

    assert cells["template"] == "forms"
    assert cells["of 20 proposed to go"] == "19"
    assert cells["of 32 copies found"] == "30"
    assert "Of 40 different pictures, 19 are proposed to go" in words
    assert "Of 32 copies, 0.938 are found and 0.875 proposed" in words  # of walls nothing is asked
