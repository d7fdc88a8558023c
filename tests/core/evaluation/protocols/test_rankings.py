"""Holidays, Oxford and Paris: readers on tiny folders of that shape, figures worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import UnusableInput
from core.evaluation.metrics import interpolated_average_precision
from core.evaluation.protocols.rankings import (
    Query,
    load_buildings,
    load_holidays,
    mean_average_precision,
)
from core.evaluation.ranking_rows import ranking_cells, run_ranking
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.method import unit
from core.progress import Progress
from tests.because import because
from tests.conftest import picture
from tests.core.evaluation.test_evaluation import Pixels


def test_interpolated_average_precision_is_that_of_the_published_program() -> None:
    assert interpolated_average_precision([False, True], 1) == 0.25
    assert interpolated_average_precision([True, True], 2) == 1.0
    assert interpolated_average_precision([True], 2) == 0.5  # the other was never found
    # at the third place: 1/2 before it and 2/3 with it
    assert interpolated_average_precision([True, False, True], 2) == pytest.approx(
        (1 + (1 / 2 + 2 / 3) / 2) / 2
    )
    with pytest.raises(ValueError, match="relevant"):
        interpolated_average_precision([False], 0)


def test_what_is_left_out_counts_neither_way() -> None:
    pictures = unit(np.array([[1, 0], [0.9, 0.1], [0.8, 0.3], [0.1, 1]], np.float32))
    asking = pictures[:1]

    def figure(left_out: set[int]) -> float:
        query = Query(0, frozenset({2}), frozenset(left_out))
        return mean_average_precision(Pixels(), asking, pictures, [query])

    assert figure({0}) == 0.25  # number 1 comes first
    assert figure({0, 1}) == 1.0


def test_holidays_are_read_by_their_numbers_and_turned_upright(tmp_path: Path) -> None:
    for name in ("100000", "100001", "100002", "100100", "100101", "100200", "note"):
        picture(int(name[3]) if name != "note" else 9, (60, 40)).save(tmp_path / f"{name}.jpg")

    holidays = load_holidays(tmp_path)

    assert len(holidays.files) == 6
    assert holidays.queries == (
        Query(0, frozenset({1, 2}), frozenset({0})),
        Query(3, frozenset({4}), frozenset({3})),
    )
    rows = run_ranking(holidays, ["RGB histogram"], tmp_path / "out", Progress(), Catalog())
    assert ranking_cells(rows) == [[("method", "RGB histogram"), ("mAP", "1.000")]]
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.NO_ROTATIONS)):
        load_holidays(tmp_path, rotated=True)
    (tmp_path / "rotated.csv").write_text("file,degrees\n100001.jpg,90\n")
    rotated = load_holidays(tmp_path, rotated=True)
    assert [rotated.picture(row).size for row in (0, 1)] == [(60, 40), (40, 60)]


def test_buildings_are_read_with_boxes_and_junk(tmp_path: Path) -> None:
    for number, name in enumerate(("hall_000001", "hall_000002", "hall_000003", "tower_000001")):
        (tmp_path / "images").mkdir(exist_ok=True)
        picture(number, (60, 40)).save(tmp_path / "images" / f"{name}.jpg")
    truth = tmp_path / "gt"
    truth.mkdir()
    (truth / "hall_1_query.txt").write_text("oxc1_hall_000001 10.5 5 40.2 30\n")
    (truth / "hall_1_good.txt").write_text("hall_000001\n")
    (truth / "hall_1_ok.txt").write_text("hall_000002\n")
    (truth / "hall_1_junk.txt").write_text("hall_000003\n")

    buildings = load_buildings(tmp_path)

    (query,) = buildings.queries
    assert query == Query(0, frozenset({0, 1}), frozenset({2}), (10.5, 5, 40.2, 30))
    assert buildings.asking(query).size == (30, 25)
    (truth / "hall_1_ok.txt").write_text("nowhere_000001\n")
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.MISSING_FILE)):
        load_buildings(tmp_path)
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.NO_QUERIES)):
        load_holidays(truth)
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.NO_QUERIES)):
        load_buildings(tmp_path / "images")
