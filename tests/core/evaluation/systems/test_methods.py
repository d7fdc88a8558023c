"""Measured methods that learn, shorten or combine, on answers that can be worked out by hand."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

import core.evaluation.systems
from core.arrays import FloatArray
from core.embedding.embedder import Embedder
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset, load_dataset
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.combined import Ensemble, WithoutBorders, without_borders
from core.evaluation.systems.feature_maps import Remembered
from core.evaluation.systems.method import CosineMethod, unit
from core.evaluation.systems.multi_level import embedded
from core.evaluation.systems.r_mac import pca_whitening, whitened
from core.evaluation.systems.shorter import FewComponents, ProductQuantized
from core.evaluation.systems.trained import TrainingPhotos
from core.learning.second_shots import two_shots
from core.matching.active_head import scene_head
from core.matching.head import Head
from core.progress import Progress
from core.records import Level
from core.wording.reasons import Reason
from tests.conftest import picture
from tests.painted import painted


class Small(CosineMethod):
    """A tiny copy of the picture."""

    name, source = "small", "this test"

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        rows = [np.asarray(image.resize((4, 4)), np.float32).reshape(-1) for image in images]
        return unit(np.stack(rows))


def test_whitening_makes_directions_equally_strong() -> None:
    rows = torch.randn(500, 3, generator=torch.Generator().manual_seed(1)) * torch.tensor([9, 3, 1])
    whitening = pca_whitening(rows, dims=2)

    white = (rows - whitening["mean"]) @ whitening["basis"]

    torch.testing.assert_close(torch.cov(white.T), torch.eye(2), atol=1e-3, rtol=0)
    assert whitened(rows, whitening).norm(dim=1).allclose(torch.ones(500))


def test_uniform_borders_are_cropped_and_a_dark_photo_is_left() -> None:
    framed = Image.new("RGB", (200, 150), "white")
    framed.paste(picture(3, (160, 100)), (20, 30))

    assert without_borders(framed).size == (160, 100)
    assert without_borders(Image.new("RGB", (50, 40))).size == (50, 40)
    cropped, plain = WithoutBorders(Small()), Small()
    assert cropped.describe([framed]) == pytest.approx(plain.describe([picture(3, (160, 100))]))


def test_an_ensemble_is_the_mean_of_cosines() -> None:
    ensemble, small = Ensemble("both", (Small(), WithoutBorders(Small()))), Small()  # type: ignore[arg-type]
    rows, single = (method.describe([picture(1), picture(2)]) for method in (ensemble, small))

    assert rows[0] @ rows[1] == pytest.approx(single[0] @ single[1], abs=1e-5)


def test_components_and_bytes_keep_neighbors() -> None:
    rng = np.random.default_rng(0)
    known = unit(rng.normal(size=(400, 32)).astype(np.float32))
    few, coded = (
        FewComponents(lambda images: known[:5], 16),
        ProductQuantized(lambda _: known[:5], 8),
    )
    few.fit(known)
    coded.fit(known)

    assert few.describe([]).shape == (5, 16)
    rows = coded.describe([])
    assert coded.bytes_each == 8
    assert (rows @ known[:5].T).argmax(axis=1).tolist() == [0, 1, 2, 3, 4]


def test_what_was_learned_is_kept(tmp_path: Path) -> None:
    for seed in range(22):
        file = tmp_path / "pool" / f"{seed}.png"
        file.parent.mkdir(exist_ok=True)
        picture(seed, (64, 48)).save(file)
    training = TrainingPhotos(tmp_path / "pool", tmp_path / "kept")
    learned: list[int] = []

    def learn() -> dict[str, torch.Tensor]:
        learned.append(1)
        return {"mean": torch.ones(2)}

    for _ in range(2):
        assert training.learned("it", "backbone", learn)["mean"].tolist() == [1, 1]
    assert learned == [1]
    assert [len(views) for views in training.views()] == [3] * 22
    assert [len(views) for views in training.views(3)] == [4] * 22
    assert TrainingPhotos().key != training.key


def test_pictures_asked_about_twice_are_described_once() -> None:
    counted: list[int] = []

    def count(images: Sequence[Image.Image]) -> int:
        counted.append(len(images))
        return len(images)

    remembered, pictures = Remembered(count), [picture(1), picture(2)]
    assert [remembered(pictures), remembered(list(pictures)), remembered(pictures[:1])] == [2, 2, 1]
    assert counted == [2, 1]


def test_an_interrupted_pass_goes_on_where_it_stopped(tmp_path: Path) -> None:
    described: list[int] = []

    def part(number: int) -> list[Image.Image]:
        described.append(number)
        if number == 1 and len(described) == 2:
            raise KeyboardInterrupt
        return [picture(number)]

    parts = [lambda number=number: part(number) for number in range(3)]
    with pytest.raises(KeyboardInterrupt):
        describe_parts({tmp_path / "small": Small()}, parts, 3, Progress())
    describe_parts({tmp_path / "small": Small()}, parts, 3, Progress())

    assert described == [0, 1, 1, 2]
    assert [len(rows) for rows in described_parts(tmp_path / "small", 3)] == [1, 1, 1]


def test_a_missing_library_is_named_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "core.evaluation.systems.classical", raising=False)
    monkeypatch.delattr(core.evaluation.systems, "classical", raising=False)
    monkeypatch.setitem(sys.modules, "imagehash", None)

    with pytest.raises(UnusableInput) as refusal:
        Catalog().make("DCT hash")
    assert refusal.value.reason == Reason.of(
        EvaluationProblem.NO_LIBRARY, name="DCT hash", library="imagehash"
    )


def test_the_closer_look_changes_the_word_of_the_head() -> None:
    photo, copy, other = (painted(number) for number in (0, 0, 9))
    method = CloserLook(partial(embedded, Embedder.load()), Head.load())
    rows = method.describe([photo, copy.crop((80, 60, 240, 180)), other])

    same, different = method.similarity(rows[[0, 0]], rows[[1, 2]])

    assert same > 0.9 > 0.5 > different
    assert method.similarity(rows[1:2], rows[:1])[0] == same
    numbers, scores = method.ranked(rows[1:2], rows, 2)
    assert sorted(numbers[0].tolist()) == [0, 1]
    assert same in scores


def test_similar_shots_are_a_method_with_a_threshold_of_its_own() -> None:
    scenes = Catalog().make("multi-level + same-scene")

    assert scenes.threshold == scene_head(Head.load()).threshold(Level.SIMILAR)
    rows = scenes.describe(list(two_shots(painted(3), random.Random(3))))
    assert scenes.similarity(rows[:1], rows[1:]) >= scenes.threshold


def test_the_closer_look_is_measured_on_copies_only(tmp_path: Path) -> None:
    for name in "ab":
        picture(ord(name)).save(tmp_path / f"{name}.png")
    copies, catalog = load_dataset(tmp_path), Catalog()
    groups = Dataset("groups", copies.files, np.zeros(2, dtype=np.int64))

    assert set(catalog.names_for(copies)) == set(catalog.names())
    assert set(catalog.names()) - set(catalog.names_for(groups)) == {CloserLook.name}
