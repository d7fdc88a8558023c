"""The protocols library, thresholds and time, and the pages written from rows, on small answers."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from core.closer_look.verifier import Verifier
from core.command_line.evaluation_commands import results
from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.metrics import calibration_error, precision_curve
from core.evaluation.plots import plot_bars, plot_bytes, plot_curves
from core.evaluation.protocol_rows import (
    library_tables,
    run_sizes,
    run_thresholds,
    size_tables,
    threshold_tables,
    time_tables,
)
from core.evaluation.protocols import library, speed
from core.evaluation.protocols.library import Shown, measure_library, row_of
from core.evaluation.protocols.speed import measure_extraction, measure_speed
from core.evaluation.protocols.thresholds import (
    MEASURES,
    measure_thresholds,
    measure_times,
    two_folders,
)
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.results import at_threshold_of, bar_of
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.method import unit
from core.evaluation.systems.pooling import WAYS, global_name, regional_name
from core.evaluation.tables import Row, cells_of, markdown_of, reliability_of
from core.jobs.levels import LINKAGE
from core.learning.calibration import reliability
from core.learning.rendered import rendered_sources
from core.progress import Progress
from core.wording.reasons import Reason
from tests.because import because
from tests.conftest import picture


def test_each_measure_gives_its_own_similarity() -> None:
    a = np.array([[1.0, 0.0, 0.0]], np.float32)
    b = np.array([[0.6, 0.8, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]], np.float32)

    similarities = {name: block(a, b)[0].tolist() for name, block in MEASURES.items()}

    assert similarities["cosine"] == pytest.approx([0.6, 1.0, 0.0])
    assert similarities["L2"] == pytest.approx([1 - np.sqrt(0.8) / 2, 1.0, 1 - np.sqrt(2) / 2])
    assert similarities["L1"] == pytest.approx([1 - 1.2 / 2.4, 1.0, 0.0])
    assert similarities["Jaccard"] == pytest.approx([0.5, 1.0, 0.0])


def test_thresholds_count_what_is_found_and_what_of_it_is_false() -> None:
    first = np.eye(3, dtype=np.float32)
    # Cosines to the first: 1, 0.912 and 0.93.
    second = unit(np.array([[1.0, 0.0, 0.0], [1.0, 0.45, 0.0], [1.0, 0.0, 0.4]], np.float32))
    same = np.eye(3, dtype=np.bool_)

    rows = {
        row.threshold: row
        for row in measure_thresholds(first, second, same)
        if row.measure == "cosine"
    }

    for threshold, found, false, false_to_right in (
        (0.90, 1 / 3, 2 / 3, 2.0),  # one right, two false: FP / TP is more than all
        (0.95, 1 / 3, 0.0, 0.0),
    ):
        row = rows[threshold]
        assert (row.found, row.false, row.false_to_right) == pytest.approx(
            (found, false, false_to_right)
        )
    nothing = measure_thresholds(first, -second, same)[0]
    assert (nothing.found, nothing.false, nothing.false_to_right) == (0.0, None, None)


def test_comparing_is_timed_for_so_many_pairs() -> None:
    times = measure_times(Progress(), 12, 3)

    assert [row.measure for row in times] == list(MEASURES)
    assert {row.pairs for row in times} == {36}
    assert all(row.by_element > 0 and row.by_matrix > 0 for row in times)


def test_each_network_has_a_table_and_says_what_it_lacks(tmp_path: Path) -> None:
    for folder in ("shop", "store"):
        (tmp_path / "set" / folder).mkdir(parents=True)
        for name in "abc":
            picture(ord(name), (64, 48)).save(tmp_path / "set" / folder / f"{name}.png")
    data, catalog = load_dataset(tmp_path / "set"), Catalog(weights=tmp_path)

    row = run_thresholds(data, tmp_path / "out", catalog, Progress(), compared=4)
    ours, *resnets, times = threshold_tables(row)

    assert ours[0][0] == ("C5 cosine: measure", "cosine")
    assert dict(ours[3])["threshold"] == "0.99"
    assert dict(ours[3])["true matches found"] == "1.000"
    assert [table[0] for table in resnets] == [
        [(f"ResNet-{depth} last layer: measure", "no weights")] for depth in (18, 50, 101, 152)
    ]
    assert dict(times[0])["pairs"] == "400"


def test_sizes_give_a_figure_for_each_pooling_at_each_size(tmp_path: Path) -> None:
    for name in "abab":
        file = tmp_path / "set" / name / f"{len(list(tmp_path.rglob('*.png')))}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        picture(ord(name), (64, 48)).save(file)
    data = load_dataset(tmp_path / "set")

    row = run_sizes(data, (64, 96), tmp_path / "out", Catalog(), Progress())
    table = size_tables(row)

    assert [cells[0][1] for cells in table] == [
        *map(global_name, WAYS),
        *map(regional_name, WAYS),
    ]
    assert [cells[1:] for cells in table] == [[("64 px", "1.000"), ("96 px", "1.000")]] * 6
    files = {file.name[:9] for file in (tmp_path / "out").iterdir()}
    assert files == {"set-at-64", "set-at-96"}  # what was described is cleared away
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.NO_GROUPS)):
        run_sizes(load_dataset(tmp_path / "set" / "a"), (64,), tmp_path, Catalog(), Progress())


def test_thresholds_need_two_folders(tmp_path: Path) -> None:
    for folder in ("lines", "topology"):
        for name in "abc":
            (tmp_path / folder).mkdir(exist_ok=True)
            picture(ord(name)).save(tmp_path / folder / f"{name}.png")
    first, second = two_folders(load_dataset(tmp_path))

    assert first.tolist() == [True] * 3 + [False] * 3
    assert (first != second).all()
    with pytest.raises(UnusableInput) as refusal:
        two_folders(load_dataset(tmp_path / "lines"))
    assert refusal.value.reason == Reason.of(EvaluationProblem.NOT_TWO_FOLDERS)


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
