"""Labelled pairs are split without a leak: no group on both sides, and styles that tell nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.metrics import f1_at
from core.evaluation.pair_source import LabelledRows, PairSource
from core.evaluation.protocols.pairs_100 import LABELS, measure_pairs_100
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.run import evaluate
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.method import unit
from core.evaluation.tables import cells_of
from core.progress import Progress
from tests.because import because
from tests.conftest import picture
from tests.core.evaluation.test_evaluation import Pixels


@given(seed=st.integers(0, 1000))
def test_no_group_is_in_training_and_test(seed: int) -> None:
    groups = np.concatenate([np.repeat(np.arange(12), 3), [12, 13, 14]])

    sides = PairSource.of_groups(groups).split(seed, 10, 2000)

    (learned, tested) = (set(groups[side.pairs].reshape(-1)) for side in sides)
    assert not learned & tested
    assert [len(side.same) for side in sides] == [10, 36]
    for side in sides:
        assert ((groups[side.pairs[:, 0]] == groups[side.pairs[:, 1]]) == side.same).all()
        assert side.same.mean() == 0.5
        assert (side.pairs[:, 0] != side.pairs[:, 1]).all()


def two_drawings(plans: int) -> PairSource:
    return PairSource.of_groups(np.tile(np.arange(plans), 2), np.repeat([0, 1], plans))


def test_two_styles_alone_tell_no_more_than_chance() -> None:
    source = two_drawings(40)
    for seed in range(10):
        for side in source.split(seed, LABELS, 2000):
            differ = source.styles[side.pairs[:, 0]] != source.styles[side.pairs[:, 1]]
            f1 = f1_at(differ.astype(np.float32), side.same, 0.5)
            assert f1 == f1_at(np.ones(len(differ)), side.same, 0.5) == pytest.approx(2 / 3)


def test_a_threshold_is_learned_from_100_labels() -> None:
    rng = np.random.default_rng(0)
    centers = np.eye(40, dtype=np.float32)
    near = unit(np.repeat(centers, 4, axis=0) + rng.normal(0, 0.02, (160, 40)).astype(np.float32))

    source = PairSource.of_groups(np.repeat(np.arange(40), 4))
    result = measure_pairs_100(Pixels(), near, source, 3, Progress())

    assert (result.f1_mean, result.f1_sd, result.f1) == (1.0, 0.0, (1.0, 1.0, 1.0))
    assert (result.labels, result.tested) == (100, 240)


def triples(rows: LabelledRows) -> set[tuple[int, int, bool]]:
    pairs = zip(rows.pairs.tolist(), rows.same.tolist(), strict=True)
    return {(first, second, same) for (first, second), same in pairs}


@given(seed=st.integers(0, 1000))
def test_given_pairs_are_split_by_what_matches(seed: int) -> None:
    rng = np.random.default_rng(seed)
    matching = [(3 * group, 3 * group + member) for group in range(10) for member in (1, 2)]
    pairs = np.array([*matching, *rng.integers(0, 40, (300, 2)).tolist()])
    same = np.arange(len(pairs)) < len(matching)
    pairs, same = pairs[(pairs[:, 0] // 3 != pairs[:, 1] // 3) | same], np.arange(320) < 20
    labelled = LabelledRows(pairs, same[: len(pairs)])
    source = PairSource.of_labels(40, labelled)
    assert source.groups[:30].tolist() == [3 * (number // 3) for number in range(30)]

    learned, tested = source.split(seed, 20, 2000)

    assert not set(source.groups[learned.pairs].flat) & set(source.groups[tested.pairs].flat)
    known = triples(labelled)
    for side in (learned, tested):
        assert side.same.sum() * 2 == len(side.same) > 0
        assert triples(side) <= known


def test_too_few_groups_are_refused() -> None:
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.TOO_FEW_GROUPS)):
        PairSource.of_groups(np.array([0, 0, 1, 1, 2, 2, 3])).split(0, 10, 10)


def test_a_folder_with_pairs_is_a_data_set_of_pairs(tmp_path: Path) -> None:
    rows = ["one,other,truth"]
    for number in range(6):
        photo = picture(number, (96, 72))
        photo.save(tmp_path / f"{number}.png")
        photo.resize((80, 60)).save(tmp_path / f"{number} small.png")
        rows.append(f"{number}.png,{number} small.png,same")
        rows += [f"{number}.png,{other} small.png,different" for other in range(number)]
    (tmp_path / "pairs.csv").write_text("\n".join([*rows, "gone.png,0.png,same"]))

    dataset = load_dataset(tmp_path)

    assert (len(dataset.files), dataset.of_copies, len(dataset.problems)) == (12, False, 1)
    (row,) = evaluate(dataset, ["RGB histogram"], tmp_path / "out", 2, Progress(), Catalog())
    assert (row["f1_mean"], row["labels"], row["tested"]) == (1.0, 6, 6)
    assert "mAP" not in dict(cells_of([row])[0])
    assert dataset.last(2) is dataset


def test_two_folders_of_equal_names_are_two_styles(tmp_path: Path) -> None:
    for folder in ("lines", "topology"):
        (tmp_path / folder).mkdir()
        for name in "abcde":
            picture(ord(name)).save(tmp_path / folder / f"{name}.png")

    dataset = load_dataset(tmp_path)

    assert dataset.styles is not None
    assert dataset.styles.tolist() == [0] * 5 + [1] * 5
    last = dataset.last(4)
    assert last.styles is not None
    assert (last.groups.tolist(), last.styles.tolist()) == ([0, 1, 2, 3], [1] * 4)
