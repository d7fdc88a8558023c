"""Products in two folders at fixed thresholds, and poolings by sizes of the picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.protocol_rows import (
    run_sizes,
    run_thresholds,
    size_tables,
    threshold_tables,
)
from core.evaluation.protocols.thresholds import (
    MEASURES,
    measure_thresholds,
    measure_times,
    two_folders,
)
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.method import unit
from core.evaluation.systems.pooling import WAYS, global_name, regional_name
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
        [(f"{name}: measure", f"{name} needs {file}, which is not on this disk.")]
        for name, file in (
            ("ResNet-18 last layer", "resnet18-f37072fd.pth"),
            ("ResNet-50 last layer", "resnet50-11ad3fa6.pth"),
            ("ResNet-101 last layer", "resnet101-cd907fc2.pth"),
            ("ResNet-152 last layer", "resnet152-f82ba261.pth"),
        )
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
