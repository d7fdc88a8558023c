"""``samelens templates`` and ``samelens real-edits``: tables on standard output, rows in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from core.command_line.protocol_commands import real_edits, templates
from core.evaluation.dice import Part, of_part
from core.evaluation.protocols import real_edits_protocol, templates_protocol
from core.evaluation.protocols.planted import Counts
from core.evaluation.protocols.real_edits_protocol import BasePhotos, EditedRow
from core.evaluation.protocols.templates_protocol import TemplateRow
from tests.conftest import picture

COUNTS = Counts(20, 32, found=30, proposed=28, kept=30, lost=2, lost_copies=0, false=1)


def test_templates_are_told_row_by_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def measured(*arguments: object) -> Iterator[TemplateRow]:
        asked.extend(arguments[:2])
        yield TemplateRow("forms", COUNTS, COUNTS)

    monkeypatch.setattr(templates_protocol, "measure_templates", measured)
    arguments = ["--kind", "forms", "--part", "frozen", "--out", str(tmp_path / "out")]

    answer = CliRunner().invoke(templates, arguments)

    assert answer.exit_code == 0, answer.output
    assert asked == [("forms",), Part.FROZEN]
    assert "| forms | 2 | 1 | 2 | 0 | 30 | 28 |" in answer.output
    (row,) = json.loads((tmp_path / "out/templates-frozen.json").read_text())
    assert row["alone"]["lost"] == 2


def test_real_edits_take_the_photos_of_their_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        picture(number).save(tmp_path / f"{number}.png")
    edited: list[BasePhotos] = []

    def measured(kinds: object, photos: BasePhotos, *rest: object) -> Iterator[EditedRow]:
        edited.append(photos)
        yield EditedRow("gray", COUNTS)

    monkeypatch.setattr(real_edits_protocol, "measure_real_edits", measured)
    arguments = [str(tmp_path), "--first", "3", "--out", str(tmp_path / "out")]

    answer = CliRunner().invoke(real_edits, arguments)

    assert answer.exit_code == 0, answer.output
    of_this_part = of_part(Part.DEVELOPMENT, sorted(tmp_path.glob("*.png")))
    assert list(edited[0].files) == of_this_part[:3]
    assert "| gray | 0.94 | 0.88 | 1.00 | 1 | 2 |" in answer.output


def test_kinds_that_there_are_not_are_named(tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter, match="cubism: there are forms"):
        templates.main(["--kind", "cubism"], standalone_mode=False)
    with pytest.raises(click.BadParameter, match="cubism: there are messenger"):
        real_edits.main([str(tmp_path), "--kind", "cubism"], standalone_mode=False)
