"""The protocols library and time, and the pages written from rows, on small answers."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from core.closer_look.verifier import Verifier
from core.command_line.evaluation_commands import results
from core.errors import UnusableInput
from core.evaluation.metrics import calibration_error, precision_curve
from core.evaluation.plots import plot_bars, plot_bytes, plot_curves
from core.evaluation.protocol_rows import (
    library_tables,
    time_tables,
)
from core.evaluation.protocols import library, speed
from core.evaluation.protocols.library import Shown, measure_library, row_of
from core.evaluation.protocols.speed import measure_extraction, measure_speed
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.results import at_threshold_of, bar_of
from core.evaluation.tables import Row, cells_of, markdown_of, reliability_of, surely_by_edit
from core.jobs.levels import LINKAGE
from core.learning.calibration import reliability
from core.learning.rendered import rendered_sources
from core.progress import Progress
from core.wording.reasons import Reason


def test_the_level_that_tells_an_edit_best_is_in_bold() -> None:
    rows = [
        {
            "method": name,
            "rows": [{"edit": "cropped", "sure": crop}, {"edit": "gray", "sure": gray}],
        }
        for name, crop, gray in (("C2 cosine", 0.4, 1.0), ("C5 cosine", 0.9, 1.0))
    ]

    assert markdown_of(surely_by_edit(rows)).splitlines()[2:] == [
        "| cropped | 0.40 | **0.90** |",
        "| gray | **1.00** | **1.00** |",
    ]


def test_false_groups_and_found_copies_are_counted() -> None:
    photos, copies = ([Shown(number, planted) for number in range(4)] for planted in (False, True))
    groups = [[photos[0], copies[0]], [photos[1], photos[2]], [photos[1], copies[3]]]

    row = row_of(groups, 4, 0.5, 0.5)  # of four photos the first and the last have a copy

    assert row.recall == 0.5
    assert row.false_groups == 2
    assert row.per_thousand == pytest.approx(500)
    assert row.in_large == pytest.approx(2 * 25_000**2)


def rendered(folder: Path) -> list[Path]:
    """Four files by four painters; the first is planted as a JPEG, the last as a WebP."""
    sources = rendered_sources(12)
    files = [folder / f"{number}.png" for number in (0, 3, 6, 8)]
    for file in files:
        sources[int(file.stem)]().save(file)
    return files


def test_planted_copies_are_found_by_the_scan_itself(tmp_path: Path) -> None:
    result = measure_library(rendered(tmp_path), tmp_path / "out", Progress())

    assert (result.photos, result.planted) == (4, 2)
    for series in (result.head, result.scan):
        assert (series.default.recall, series.false) == (1.0, ())
        assert [row.threshold for row in series.rows] == list(library.THRESHOLDS)
        assert (series.default.linkage, series.rows[0].linkage) == (LINKAGE, 0.5)


def test_the_closer_look_parts_what_the_head_takes_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Verifier, "verified", lambda self, pairs, scores: [0.0] * len(pairs))

    result = measure_library(rendered(tmp_path), tmp_path / "out", Progress())

    assert result.head.default.recall == 1.0
    assert (result.scan.default.recall, result.scan.false) == (0.0, ())


def test_reliability_is_what_is_said_against_what_is_so() -> None:
    said, so = np.array([0.05, 0.32, 0.38, 0.9, 1.0]), np.array([False, True, False, True, True])

    bands = reliability(said, so)

    filled = {band.least: (band.pairs, band.same) for band in bands if band.pairs}
    assert filled == {0.0: (1, 0), 0.3: (2, 1), 0.9: (2, 2)}
    assert bands[3].said == pytest.approx(0.35)
    assert calibration_error(bands) == pytest.approx((0.05 + 0.3 + 0.1) / 5)
    table = reliability_of({"head": [asdict(band) for band in bands]})
    assert table[3] == [
        ("probability", "0.3 - 0.4"), ("head: pairs", "2"), ("said", "0.350"), ("so", "0.500"),
    ]  # fmt: skip


def test_time_is_per_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(speed, "timed_networks", lambda: iter([("net", seen.append, 4)]))

    (row,) = measure_speed(Progress())

    assert seen.count(4) == 1 + speed.RUNS * speed.PICTURES // 4
    assert row.milliseconds >= 0


def test_extraction_takes_all_pictures_in_batches_of_32(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(speed, "networks", lambda: iter([("net", seen.append)]))

    (row,) = measure_extraction(70, Progress())

    assert seen == [32, 32, 32, 6]  # the first warms up
    assert row.pictures == 70
    assert row.seconds >= 0
    shown = {"rows": [{"backbone": "net", "batch": 4, "milliseconds": 2.0}]}
    shown["extraction"] = [{"backbone": "net", "pictures": 70, "seconds": 1.25}]
    assert time_tables(shown) == [
        [[("backbone", "net"), ("ms a picture, batch 4", "2.0")]],
        [[("backbone", "net"), ("pictures", "70"), ("seconds for all, batch 32", "1.2")]],
    ]


def test_the_precision_curve_is_interpolated() -> None:
    scores, same = np.array([0.9, 0.8, 0.7, 0.6]), np.array([True, False, False, True])

    curve = precision_curve(scores, same)

    assert (curve[0], curve[25], curve[26], curve[-1]) == (1.0, 1.0, 0.5, 0.5)


ROW = {"f1_mean": 0.9, "f1_sd": 0.01, "mean_average_precision": 0.8, "recall_at_1": 0.7}
ROWS: list[Row] = [
    {
        "method": "DARAC",
        **ROW,
        "map_at_10": 0.8,
        "ns": None,
        "bytes": 512,
        "curve": [1.0, 0.5],
        "at_threshold": None,
    },
    {"method": "ResNet-18 last layer", "missing": "no weights"},
]


def test_what_could_not_be_measured_stays_in_the_table() -> None:
    lines = markdown_of(cells_of(ROWS)).splitlines()

    assert lines[0].startswith("| method | pairs-100 F1 |")
    assert lines[3].startswith("| ResNet-18 last layer | no weights |")
    assert {line.count("|") for line in lines} == {9}


def test_plots_are_files_and_none_found_is_not_called_zero(tmp_path: Path) -> None:
    plot_curves(ROWS, "set", tmp_path / "a.svg")
    plot_bars(ROWS, "mean_average_precision", "mAP", "set", tmp_path / "b.svg")
    plot_bytes(ROWS, "set", tmp_path / "c.svg")
    row = {"threshold": 0.75, "linkage": 0.1, "recall": 1.0, "false_groups": 0}
    row |= {"per_thousand": 0.0, "in_large": 0.0}
    series = {"default": row, "rows": []}

    (cells,) = library_tables({"head": series, "scan": series})

    assert {file.name for file in tmp_path.iterdir()} == {"a.svg", "b.svg", "c.svg"}
    assert cells[0] == ("threshold", "0.75 (default)")
    assert cells[-1][1] == "none seen"


def test_the_page_says_plainly_where_the_aim_is_missed() -> None:
    kinds = [{"edit": f"edit {number}", "sure": 1.0} for number in range(23)]
    row = {"method": "ours", "recall_at_p99": 0.97, "rows": [*kinds, {"edit": "mesh", "sure": 0.4}]}

    assert "0.970 over 24 kinds" in bar_of(row)
    assert bar_of(row).endswith("is reached. Below 0.9: mesh 0.40.")
    assert "is missed" in bar_of(row | {"recall_at_p99": 0.969})
    assert "is missed. No edit" in bar_of(row | {"rows": kinds})  # too few of them


def test_the_page_says_what_is_found_and_false_at_the_threshold() -> None:
    row = {"method": "ours", "at_threshold": (0.5, 0.25)}

    assert "finds 0.500 of the matching pairs; 0.750 of what it calls" in at_threshold_of(row)


def test_the_results_page_names_the_sets_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "objects").mkdir()

    with pytest.raises(UnusableInput) as refusal:
        results.main(["--photos", str(tmp_path)], standalone_mode=False)
    assert refusal.value.reason == Reason.of(
        EvaluationProblem.MISSING_SETS, path=tmp_path, names="plans, scenes, pool"
    )
